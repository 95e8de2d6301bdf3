"""Drafts made into claims: their names matched to parties, productions and outlets, and what the article has left out.

Who or what a name means:

- a party that bears it, as its name or an alias; of several, the one credited on the production already, else nobody;
- nobody bears it: a new draft of that name. One word makes no party, unless the suggester's own list of companies has it; a
  value that may be a text stays one;
- a production that is known by the title; the film that the article is about is made as a draft, any other is left out.

A near name is noted on the claim and never taken for the name.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any

from config.models import Event
from news.models import Article, Claim
from news.signatures import NAMING, says
from news.suggest import PartyValue
from news.suggestions.bearers import Bearers
from news.suggestions.checking import Draft, Reason, Refused
from news.suggestions.reading import Reading
from people.models import Party
from productions.models import Production
from productions.vocabulary import Shape

Found = tuple[Claim, tuple[int, int]]


@dataclass(slots=True)
class Matched:
    """Claims that are not stored, some naming records that are not, each with the span of its words; and what was left out."""

    found: list[Found] = field(default_factory=list)
    left_out: Counter[Reason] = field(default_factory=Counter)


def match(article: Article, reading: Reading) -> Matched:
    """What the reading adds to the article's claims, in the order of the text, in a number of queries that does not depend on
    how much that is.

    What a claim of the article says already, in whatever state, is not added, nor what was read before from words that
    somebody has corrected the reading of.
    """
    bearers = Bearers(reading.drafts, main=_main(reading))
    matched = Matched(left_out=reading.left_out.copy())
    for draft in reading.drafts:
        try:
            _fill(draft, article, bearers)
        except Refused as refusal:
            matched.left_out[refusal.reason] += 1
        else:
            matched.found.append((draft.claim, (draft.start, draft.end)))
    matched.found = _new(article, matched.found)
    return matched


def _main(reading: Reading) -> str:
    """The title of the film that the article is about: the one that it was linked to, else the one that most is said of."""
    counts = Counter(draft.title for draft in reading.drafts if draft.title)
    return reading.film or max(counts, key=lambda title: counts[title], default="")


def _fill(draft: Draft, article: Article, bearers: Bearers) -> None:
    """Put the records that are meant into the draft's claim. Raises `Refused`."""
    claim = draft.claim
    if draft.subject:
        claim.party = bearers.party(draft.subject)
    else:
        claim.production = bearers.production(draft.title)
    if draft.value:
        _put_party(claim, draft.value, bearers)
        claim.near = bearers.near(draft.near, draft.value, claim.value_party)
    elif draft.value_title:
        _put_production(claim, bearers)
    credited = bearers.credited(draft.attributed_to)
    if isinstance(credited, Party):
        claim.attributed_party = credited
    elif credited != article.outlet:  # that an outlet names itself is no credit
        claim.attributed_outlet = credited


def _put_party(claim: Claim, value: PartyValue, bearers: Bearers) -> None:
    try:
        claim.value_party = bearers.party(value, on=claim.production)
    except Refused:
        if claim.rules.shape != Shape.PARTY_OR_TEXT:
            raise
        claim.value_text = value.name


def _put_production(claim: Claim, bearers: Bearers) -> None:
    """Another production that is here; a remake that bears the title of its original is not a remake of itself."""
    known: Production | None = bearers.known_production(claim.value_text)
    if known and (claim.production is None or known.root_id != claim.production.root_id):
        claim.value_production, claim.value_text = known, ""


def _new(article: Article, found: list[Found]) -> list[Found]:
    """Of claims that say the same the surest, where the article says nothing of the kind yet."""
    known = list(article.claims.select_related(*NAMING).prefetch_related("quotes"))
    said = {_said(claim) for claim in known}
    edits = Event.objects.filter(kind="claim", act="edit", object_id__in=[claim.pk for claim in known])
    edited = set(edits.values_list("object_id", flat=True))
    read = {_read(each, ((quote.start, quote.end) for quote in each.quotes.all())) for each in known if each.pk in edited}
    surest: dict[Hashable, Found] = {}
    for claim, span in found:
        saying = _said(claim)
        if saying in said or _read(claim, [span]) in read:
            continue
        rival = surest.get(saying)
        if rival is None or _surety(claim) > _surety(rival[0]):
            surest[saying] = (claim, span)
    return sorted(surest.values(), key=lambda each: each[1])


def _said(claim: Claim) -> Hashable:
    """What is said, and in which of several slots."""
    return says(claim), claim.effect, claim.territory, claim.medium


def _read(claim: Claim, spans: Iterable[tuple[int, int]]) -> Hashable:
    """Which words were read by which rule, of whatever version; an edit leaves them."""
    return claim.suggested_rule.partition("@")[0], claim.value_as_printed, frozenset(spans)


def _surety(claim: Claim) -> tuple[Any, ...]:
    return claim.confidence, bool(claim.character or claim.role)
