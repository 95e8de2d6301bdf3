"""Who is who: the decisions of `people.identity`, and the facts that change with them."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from config.models import Event, Journal
from config.text import key
from config.workflow import Role
from news.curation.acts import reindex, require
from news.models import Claim
from people import identity
from people.models import IdentityDecision, IdentityDecisionBase, Name, Party
from productions.models import ProductionIdentityDecision


@transaction.atomic
def decide_identity(
    left: Any, right: Any, verdict: str, *, by: Any, reason: str = "", at: datetime | None = None
) -> IdentityDecisionBase:
    """Decide that two parties, or two productions, are the same (then `left` remains) or are not."""
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    decisions = IdentityDecision if isinstance(left, Party) else ProductionIdentityDecision
    decision = identity.decide(decisions, left, right, verdict, by=by, at=moment, reason=reason)
    Event.objects.append(right, verdict, by=by, at=moment, note=reason, public=verdict == "same")
    _reidentify(type(left), {left.pk, right.pk})
    return decision


@transaction.atomic
def undo_identity(decision: Any, *, by: Any, at: datetime | None = None) -> None:
    """Take an identity decision back; every fact is as it would be without it."""
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    model = type(decision.left)
    before = identity.cluster(model, [decision.left_id, decision.right_id])
    identity.undo(decision, by=by, at=moment)
    Event.objects.append(decision.right, f"undo {decision.verdict}", by=by, at=moment, public=decision.verdict == "same")
    _reidentify(model, before)


def renamed(party: Party, former: str) -> None:
    """A party bears another name or is of another kind: pages that name it change, and a public name stays as a former one."""
    public = Party.objects.public().filter(pk=party.pk).exists()
    if public and key(former) != key(party.name) and not party.names.filter(key=key(former)).exists():
        Name.objects.create(party=party, text=former, kind=Name.Kind.FORMER)
    _reidentify(Party, {party.pk})


def _reidentify(model: type[Any], ids: set[int]) -> None:
    """Reindex every subject that is, or names, one of these records or their merges."""
    Journal.raise_names_revision()
    ids = identity.cluster(model, ids)
    if issubclass(model, Party):
        naming = Q(party__in=ids) | Q(value_party__in=ids) | Q(buyer__in=ids) | Q(attributed_party__in=ids)
        alone = {"parties": ids, "productions": set[int]()}
    else:
        naming = Q(production__in=ids) | Q(value_production__in=ids)
        alone = {"parties": set[int](), "productions": ids}
    reindex(Claim.objects.published().filter(naming), **alone)
