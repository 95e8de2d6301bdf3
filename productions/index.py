"""Facts of the index as the fold has them, so that lists and people's pages use the rules and words of the pages that fold."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, OuterRef, Q, Subquery

from people.models import Party
from productions import words
from productions.changes import telling
from productions.history import Certainty, Change, Ended, Page, Report, ValueState, diff
from productions.history import Fact as Folded
from productions.models import Fact, Production
from productions.page import anchor
from productions.statements import Named, value_of
from productions.vocabulary import Qualifier, Stage
from productions.words import Departure, Remark, Tone

_MADE = (Stage.FILMING, Stage.POST_PRODUCTION, Stage.COMPLETED, Stage.RELEASED)
_JOINED = ("production", "value_party", "value_production", "buyer")


def folded(row: Fact) -> Folded:
    """The row as a fact of the fold. Its only report stands for all of its sources and cites none."""
    value = value_of(row, _named(row))
    report = Report(
        day=row.last_supported_on or row.until or date.min,
        property=row.rules,
        value=value,
        origin="",
        outlet="",
        certainty=Certainty(row.certainty),
        separators=tuple(getattr(row, name) for name in row.rules.separators),
        qualifiers=tuple((name.value, _said(row, name)) for name in row.rules.qualifiers),
    )
    return Folded(
        slot=report.slot,
        property=row.rules,
        separators=report.separators,
        value=value,
        certainty=Certainty(row.certainty),
        supports=(report,),
        since=row.since,
        until=row.until,
        ended=Ended(row.ended) if row.ended else None,
        last_supported=row.last_supported_on,
    )


def _said(row: Fact, name: Qualifier) -> Any:
    return row.buyer or "" if name == Qualifier.BUYER else getattr(row, name)


def _named(row: Fact) -> Named | None:
    thing = row.value_party or row.value_production
    return Named(thing.pk, str(thing), thing.kind) if thing else None


def latest_changes(productions: Iterable[Production]) -> dict[int, list[Change]]:
    """What each production's last change was, as far as the index tells: by production id. One query."""
    changed = Q(since=F("production__changed_on")) | Q(until=F("production__changed_on"))
    rows = Fact.objects.filter(changed, production__in=list(productions)).select_related(*_JOINED)
    by_production: dict[int, list[Fact]] = defaultdict(list)
    for row in rows.order_by("pk"):
        by_production[row.production_id or 0].append(row)
    return {production: _last_changes(some) for production, some in by_production.items()}


def _last_changes(rows: list[Fact]) -> list[Change]:
    day = rows[0].production.changed_on if rows[0].production else None
    opened = [folded(row) for row in rows if row.since == day]
    ended = [folded(row) for row in rows if row.until == day]
    before = Page(date.min, {fact.slot: fact for fact in ended if fact.since})
    after = Page(day or date.max, {fact.slot: fact for fact in opened}, tuple(ended))
    return telling(diff(before, after))


def anchors_of(productions: Iterable[int], parties: Iterable[int]) -> set[tuple[int | None, int | None, str]]:
    """The fragments of the facts that stand on these subjects' pages: (production, party, anchor). One query."""
    rows = Fact.objects.filter(Q(production__in=productions) | Q(party__in=parties))
    standing = Q(until=None) | (Q(value_state=ValueState.KNOWN) & ~Q(ended=Ended.REFINED))
    found = rows.filter(standing).select_related("value_party", "value_production")
    return {(row.production_id, row.party_id, _anchor_of(row)) for row in found}


def _anchor_of(row: Fact) -> str:
    return anchor(row.property, (getattr(row, name) for name in row.rules.separators), _named(row))


@dataclass(frozen=True, slots=True)
class Role:
    """What a party is or was on a production: a line that leads to the fact on the production's page."""

    label: str
    address: str
    qualifiers: tuple[str, ...]
    remarks: tuple[Remark, ...]
    ending: str


Roles = dict[Production, list[Role]]


@dataclass(frozen=True, slots=True)
class Credits:
    """What a party is attached to now, what came out with it, and what it has left: production → roles.

    `nearly` is what somebody left before it was made, `former` everything else that has ended.
    """

    attached: Roles
    released: Roles
    nearly: Roles
    former: Roles


def credits_of(party: Party) -> Credits:
    """The public facts of productions that name a party, or in which it pays. One query."""
    naming = (Fact.objects.naming(party) | Fact.objects.filter(buyer=party.root_id)).public()
    rows = naming.filter(production__isnull=False).select_related(*_JOINED).annotate(made_on=_made_on())
    made = Credits(defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list))
    for row in rows.order_by(F("production__changed_on").desc(nulls_last=True), "production", F("until").desc(), "pk"):
        if row.production and row.ended != Ended.REFINED:
            _bucket(made, row)[row.production].append(_role(row, row.production))
    return made


def _made_on() -> Subquery:
    """The day on which a fact's production was first reported to be shot, or further on."""
    begun = Q(property="stage", value_text__in=_MADE) | Q(property="filming_start", certainty=Certainty.HAPPENED)
    facts = Fact.objects.filter(begun, production=OuterRef("production"), since__isnull=False)
    return Subquery(facts.order_by("since").values("since")[:1])


def _bucket(made: Credits, row: Any) -> Roles:
    if row.until is None:
        return made.released if row.production.stage == Stage.RELEASED else made.attached
    has_left = row.rules.crew and row.ended in (Ended.LEFT, Ended.REPLACED)
    return made.nearly if has_left and (row.made_on is None or row.until <= row.made_on) else made.former


def _role(row: Fact, production: Production) -> Role:
    fact = folded(row)
    end = Departure(row.ended, row.until, row.last_supported_on) if row.until else None
    said = (
        (Tone.CERTAINTY, words.certainty(fact.certainty)),
        (Tone.WARNING, words.DOUBTED if row.doubted else ""),
        (Tone.WARNING, words.DISPUTED if row.disputed else ""),
    )
    return Role(
        label=words.label(fact),
        address=f"{production.get_absolute_url()}#{anchor(row.property, fact.separators, fact.value.thing)}",
        qualifiers=tuple(words.qualifiers(fact)),
        remarks=tuple(Remark(tone, str(text)) for tone, text in said if text),
        ending=words.departure(end) if end else "",
    )
