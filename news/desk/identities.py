"""Who is who: likely duplicates, two records side by side with what deciding would change, and the decisions made."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.core.paginator import Paginator
from django.db.models import Count, Max, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from config.text import clean
from config.workflow import Role
from news import curation
from news.desk import previews
from news.desk.access import leave, page, show, why_not_role
from news.models import Claim
from people import duplicates, identity
from people.duplicates import Bearer
from people.models import IdentityDecision, Name, Party
from productions.models import Production, ProductionIdentityDecision

MOST_LIKELY = 501  # as many as a queue counts, and one more
PER_PAGE = 25
MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Kind:
    """What of a kind of record identity needs; `slug` is its word in addresses."""

    slug: str
    model: Any
    decisions: Any


KINDS = {
    each.slug: each
    for each in (Kind("parties", Party, IdentityDecision), Kind("productions", Production, ProductionIdentityDecision))
}


@dataclass(frozen=True, slots=True)
class Side:
    """One of a likely pair, as a queue names it."""

    pk: int
    name: str
    key: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Likely:
    kind: str
    left: Side
    right: Side
    alike: int

    @property
    def address(self) -> str:
        return reverse("admin:desk_pair", args=[self.kind, self.left.pk, self.right.pk])


def likely(slug: str) -> Sequence[Likely]:
    """The undecided pairs of a kind that may be the same, the most alike first; at most as many as a queue counts.

    Not with what only the program has named: the workbench asks whether that is somebody known.
    """
    kind = KINDS[slug]
    roots = dict(kind.model.objects.filter(same_as__isnull=False).values_list("pk", "same_as"))
    proposed = set(kind.model.objects.proposed().values_list("pk", flat=True))
    active = kind.decisions.objects.active().values_list("left_id", "right_id")
    apart = {_ordered(roots.get(left, left), roots.get(right, right)) for left, right in active}
    found: dict[tuple[int, int], Likely] = {}
    for each in _alike(kind):
        pair = _ordered(roots.get(each.left.pk, each.left.pk), roots.get(each.right.pk, each.right.pk))
        if pair[0] != pair[1] and pair not in apart and proposed.isdisjoint(pair):
            found.setdefault(pair, each)
        if len(found) == MOST_LIKELY:
            break
    return list(found.values())


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _alike(kind: Kind) -> list[Likely]:
    """All pairs that are alike, decided or not; kept until a name is added or changed."""
    state, kept = _state(kind), cache.get(f"desk:alike:{kind.slug}")
    if kept is None or kept[0] != state:
        kept = (state, _compare(kind))
        cache.set(f"desk:alike:{kind.slug}", kept, timeout=None)
    return kept[1]


def _state(kind: Kind) -> tuple[Any, ...]:
    """What differs as soon as any name or title does."""
    records = kind.model.objects.aggregate(count=Count("pk"), last=Max("pk"), changed=Max("updated_at"))
    if kind.model is Party:
        further = Name.history.aggregate(last=Max("history_id"))
    else:
        further = _titles().aggregate(count=Count("pk"), last=Max("decided_at"))
    return (*records.values(), *further.values())


def _titles() -> Any:
    return Claim.objects.filter(property__in=["title", "alias"], state="accepted", production__isnull=False)


def _compare(kind: Kind) -> list[Likely]:
    named = "name" if kind.model is Party else "working_title"
    rows = list(kind.model.objects.values_list("pk", "kind", "key", named))
    sides = {pk: Side(pk, name, key) for pk, _kind, key, name in rows}
    bearers = [Bearer(pk, of_kind, key) for pk, of_kind, key, _name in rows]
    if kind.model is Party:
        further = Name.objects.values_list("party", "party__kind", "key")
    else:
        further = _titles().values_list("production", "production__kind", "value_key")
    bearers += [Bearer(*row) for row in further if row[2]]
    return [Likely(kind.slug, sides[each.left], sides[each.right], each.alike) for each in duplicates.likely(bearers)]


# Pages


@dataclass(frozen=True, slots=True)
class Record:
    """A record as the page of a pair shows it: its names, and the articles that name it, as (words, address)."""

    record: Any
    names: list[str]
    named: list[tuple[str, str]]
    articles: int
    address: str
    effects: list[previews.PageChange]


def _kind(slug: str) -> Kind:
    if slug not in KINDS:
        raise Http404
    return KINDS[slug]


@page(Role.EDITOR)
def pair(request: HttpRequest, kind: str, left: int, right: int) -> HttpResponse:
    """Two records side by side; a POST decides: `same` (then `keep` names the one that remains) or `different`."""
    of = _kind(kind)
    one, two = (get_object_or_404(of.model, pk=pk) for pk in (left, right))
    refusal, reason = "", ""
    if request.method == "POST":
        reason = clean(request.POST.get("reason", "")).strip()
        verdict = request.POST.get("verdict", "")
        kept, other = (two, one) if request.POST.get("keep") == str(two.pk) else (one, two)
        try:
            if verdict not in ("same", "different"):
                raise of.decisions.NotPossible(_("Say whether they are the same."))
            decided = curation.decide_identity(kept, other, verdict, by=request.user, reason=reason)
        except of.decisions.NotPossible as error:
            refusal = str(error)
        else:
            return leave(
                request,
                reverse("admin:desk_next", args=[f"same-{kind}"]),
                done=_("Decided: %(decision)s.") % {"decision": decided},
            )
    why_not = why_not_role(request.user, Role.EDITOR) or _standing(of, one, two)
    sides = [_side(of, one, two, request.user, why_not), _side(of, two, one, request.user, why_not)]
    context = {
        "kind": of,
        "sides": sides,
        "refusal": refusal,
        "reason": reason,
        "why_not": why_not,
        "why_not_same": one.why_not_same(two),
        "queue": f"same-{kind}",
    }
    return show(request, "pair", _("The same?"), status=409 if refusal else 200, **context)


def _standing(of: Kind, one: Any, two: Any) -> str:
    """The decision that leaves no other, in words."""
    if one.pk == two.pk:
        return _("It is one record.")
    standing = of.decisions.objects.active().between(one, two).first()
    return _("It has been decided already: %(decision)s.") % {"decision": standing} if standing else ""


def _side(of: Kind, record: Any, other: Any, user: Any, why_not: str) -> Record:
    """`record` as the one that would remain."""
    claims = _naming(of, [record.pk]).select_related("article__outlet")
    articles = {claim.article_id: claim.article for claim in claims.order_by("-article__published_on", "-pk")[: MOST_NAMED * 5]}
    named = [(str(each), reverse("admin:news_article_change", args=[each.pk])) for each in list(articles.values())[:MOST_NAMED]]
    names = [f"{each} ({each.get_kind_display().lower()})" for each in record.names.all()] if of.model is Party else []
    return Record(
        record=record,
        names=names,
        named=named,
        articles=claims.order_by().values("article").distinct().count(),
        address=reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk]),
        effects=[] if why_not or record.why_not_same(other) else _effects_of_merge(of, record, other, user),
    )


def _naming(of: Kind, ids: Any) -> Any:
    if of.model is Party:
        return Claim.objects.filter(Q(party__in=ids) | Q(value_party__in=ids) | Q(buyer__in=ids) | Q(attributed_party__in=ids))
    return Claim.objects.filter(Q(production__in=ids) | Q(value_production__in=ids))


def _effects_of_merge(of: Kind, kept: Any, other: Any, user: Any) -> list[previews.PageChange]:
    subjects = _subjects(of, [kept.pk, other.pk])

    def merge() -> None:
        identity.decide(of.decisions, kept, other, "same", by=user, at=timezone.now())

    try:
        return previews.changes(subjects, merge)
    except of.decisions.NotPossible:
        return []


def _subjects(of: Kind, ids: list[int]) -> list[Any]:
    """Whatever has a page that names one of these, or is one."""
    ids = list(identity.cluster(of.model, ids))
    published = _naming(of, ids).filter(published_at__isnull=False, withdrawn_at=None)
    found = set(published.values_list("production", "party"))
    productions = {production for production, _party in found if production}
    parties = {party for _production, party in found if party}
    (parties if of.model is Party else productions).update(ids)
    return previews.subjects(productions, parties)


@page(writes=False)
def decisions(request: HttpRequest, kind: str) -> HttpResponse:
    """Every decision, the latest first."""
    of = _kind(kind)
    rows = of.decisions.objects.select_related("left", "right", "by", "undone_by").order_by("-at", "-pk")
    shown = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    return show(request, "decisions", _("Decisions on identity"), kind=of, shown=shown, kinds=KINDS.values())


@page(Role.EDITOR)
def decision(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """One decision, and what undoing it would change; a POST undoes it."""
    of = _kind(kind)
    made = get_object_or_404(of.decisions.objects.select_related("left", "right", "by", "undone_by"), pk=pk)
    if request.method == "POST":
        try:
            curation.undo_identity(made, by=request.user)
        except of.decisions.NotPossible as error:
            return leave(request, request.path, refusal=str(error))
        return leave(
            request, reverse("admin:desk_decisions", args=[kind]), done=_("Undone: %(decision)s.") % {"decision": made}
        )
    undone = _("It has been undone already.") if made.undone_at else ""
    context = {
        "kind": of,
        "decision": made,
        "effects": [] if undone else _effects_of_undo(of, made, request.user),
        "why_not": why_not_role(request.user, Role.EDITOR) or undone,
    }
    return show(request, "decision", _("A decision on identity"), **context)


def _effects_of_undo(of: Kind, made: Any, user: Any) -> list[previews.PageChange]:
    if made.verdict != "same":
        return []
    subjects = _subjects(of, [made.left_id, made.right_id])
    return previews.changes(subjects, lambda: identity.undo(made, by=user, at=timezone.now()))
