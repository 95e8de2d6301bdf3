"""Who is who: the decisions same, different and undone, and the roots that follow from them.

The functions work on any `Mergeable` model and its decisions, so people and productions are merged by one rule. They record
the decision and renew the cache of roots; `news.curation` calls them and reindexes the facts that change.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from people.models import IdentityDecisionBase

Decisions = type[Any]  # a subclass of IdentityDecisionBase


def roots(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Id → root id, from pairs (kept id, other id) in the order of their decisions. Ids in no pair are their own root."""
    parent: dict[int, int] = {}

    def find(one: int) -> int:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for kept, other in pairs:
        parent[find(other)] = find(kept)
    return {one: find(one) for one in list(parent)}


def roots_at(decisions: Decisions, at: datetime | None = None) -> dict[int, int]:
    """The roots under the `same` decisions in force: now, or at a moment."""
    return roots(decisions.objects.active(at).filter(verdict="same").order_by("at", "pk").values_list("left_id", "right_id"))


def decide(
    decisions: Decisions, left: Any, right: Any, verdict: str, *, by: Any, at: datetime, reason: str = ""
) -> IdentityDecisionBase:
    """Record a verdict on two records; of two that are the same, `left` remains.

    Raises `NotPossible` when that contradicts a decision in force or says it again. Needs a transaction in which no other
    decision is made: both are read anew, for an earlier decision may have merged them.
    """
    for each in (left, right):
        each.refresh_from_db()
    if left.pk == right.pk:
        raise decisions.NotPossible(_("“%(one)s” can't be compared with itself.") % {"one": left})
    if verdict == IdentityDecisionBase.Verdict.SAME and (reason_against := left.why_not_same(right)):
        raise decisions.NotPossible(reason_against)
    if standing := decisions.objects.active().between(left, right).first():
        raise decisions.NotPossible(_("It has been decided already: %(decision)s.") % {"decision": standing})
    _refuse_contradiction(decisions, left, right, verdict)
    decision = decisions.objects.create(left=left, right=right, verdict=verdict, reason=reason, by=by, at=at)
    _renew_roots(decisions, type(left), {left.pk, right.pk})
    return decision


def undo(decision: Any, *, by: Any, at: datetime) -> None:
    """Take a decision back. Raises `NotPossible` when that has been done before. Needs a transaction, as `decide` does."""
    decision.refresh_from_db()
    if decision.undone_at:
        raise decision.NotPossible(_("It has been undone already: %(decision)s.") % {"decision": decision})
    decision.undone_by, decision.undone_at = by, at
    decision.save(update_fields=["undone_by", "undone_at"])
    _renew_roots(type(decision), type(decision.left), {decision.left_id, decision.right_id})


def cluster(model: type[Any], ids: Iterable[int]) -> set[int]:
    """Every id that is the same thing as one of `ids`, by the cached roots."""
    if not (ids := list(ids)):
        return set()
    heads = {same_as or pk for pk, same_as in model._base_manager.filter(pk__in=ids).values_list("pk", "same_as")}
    return heads | set(model._base_manager.filter(same_as__in=heads).values_list("pk", flat=True))


def _refuse_contradiction(decisions: Decisions, left: Any, right: Any, verdict: str) -> None:
    """`different` holds between whole clusters: A = B and B ≠ C leave no room for A = C."""
    if verdict == IdentityDecisionBase.Verdict.DIFFERENT:
        clash = left.root_id == right.root_id
    else:
        ours, theirs = (cluster(type(each), [each.pk]) for each in (left, right))
        apart = decisions.objects.active().filter(verdict="different")
        clash = apart.filter(left__in=ours, right__in=theirs).exists() or apart.filter(left__in=theirs, right__in=ours).exists()
    if clash:
        names = {"left": left, "right": right, "verdict": IdentityDecisionBase.Verdict(verdict).label.lower()}
        raise decisions.NotPossible(_("“%(left)s” and “%(right)s” can't be %(verdict)s: another decision stands.") % names)


def _renew_roots(decisions: Decisions, model: type[Any], ids: set[int]) -> None:
    """Compute `same_as` anew for everything that is, or was, the same as one of `ids`."""
    root = roots_at(decisions)
    heads = {root.get(one, one) for one in ids}
    touched = cluster(model, ids) | {each for each, head in root.items() if head in heads}
    # Heads first, so that no row points at itself while the others are written.
    for each in sorted(touched, key=lambda one: root.get(one, one) != one):
        head = root.get(each, each)
        model._base_manager.filter(pk=each).update(same_as=None if head == each else head)
