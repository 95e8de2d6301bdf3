"""The presenter of the workbench: the text in segments, and a card for each claim, grouped by subject."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import Q
from django.utils import timezone

from news.curation import CLAIM_ACTS, why_not_decide, why_not_suggest
from news.desk.workbench.preview import Outcome, outcomes, today_lines
from news.desk.workbench.text import Segment, Span, segments
from news.desk.workbench.values import CERTAINTIES, EFFECTS
from news.models import Article, Claim
from news.reports import SubjectKey, reports_by_subject
from productions import words
from productions.history import Page, Report, ValueState, fold
from productions.models import Production

_JOINED = ("production__same_as", "party__same_as", "decided_by", "suggested_by", "near__same_as", "value_party")

# Suggestions of rules that are less sure than this are folded away, and those about people, of which more are wrong.
WEAK = 0.6


@dataclass(frozen=True, slots=True)
class Card:
    """A claim as the workbench shows it. `why_not` is act → reason; `mates` are the suggestions on the same words."""

    claim: Claim
    report: Report
    label: str
    value: str
    qualifiers: tuple[str, ...]
    today: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    why_not: dict[str, str]
    mates: int
    following: int

    @property
    def source(self) -> Any:
        return self.report.source

    @property
    def effect(self) -> Any:
        return EFFECTS[self.report.effect]

    @property
    def certainty(self) -> Any:
        return CERTAINTIES[self.report.certainty]

    @property
    def is_open(self) -> bool:
        return self.claim.state == Claim.State.SUGGESTED

    @property
    def is_weak(self) -> bool:
        return is_weak(self.claim)

    @property
    def near(self) -> Any:
        """Whom the value may be a misprint of, while nobody has decided."""
        claim = self.claim
        near = claim.near and (claim.near.same_as or claim.near)
        return near if near and self.is_open and claim.value_party and near.pk != claim.value_party.root_id else None

    @property
    def sureness(self) -> int | None:
        """Of the rule that found it, in per cent."""
        return None if self.claim.confidence is None else round(self.claim.confidence * 100)


@dataclass(frozen=True, slots=True)
class Group:
    """The claims about one subject in reading order: undecided ones, then the weaker of the program's, then decided ones."""

    subject: Any
    kind: str
    has_page: bool
    cards: tuple[Card, ...]

    @property
    def key(self) -> str:
        return f"{self.kind}-{self.subject.pk}"

    @property
    def strong(self) -> list[Card]:
        return [each for each in self.cards if each.is_open and not each.is_weak]

    @property
    def weaker(self) -> list[Card]:
        return [each for each in self.cards if each.is_weak]

    @property
    def weaker_ids(self) -> list[int]:
        return [each.claim.pk for each in self.weaker]

    @property
    def decided(self) -> list[Card]:
        return [each for each in self.cards if not each.is_open]


class Workbench:
    """An article and its claims as they stand, for one user. The number of queries does not depend on how many there are."""

    def __init__(self, article: Article, user: Any, today: date | None = None) -> None:
        self.article = article
        self.user = user
        self.today = today or timezone.localdate()
        rows = article.claims.filter(withdrawn_at=None).select_related(*_JOINED).prefetch_related("quotes")
        self.claims = sorted(rows, key=_reading_order)
        for claim in self.claims:
            claim.article = article
        self.by_id = {claim.pk: claim for claim in self.claims}
        self.folded: dict[Any, Page] = {}

    @cached_property
    def order(self) -> list[tuple[SubjectKey, list[Claim]]]:
        """The claims as they stand on the page: subjects as the text comes to them."""
        groups: dict[SubjectKey, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            groups[subject_key(claim)].append(claim)
        return [(key, sorted(claims, key=_place_in_group)) for key, claims in groups.items()]

    @cached_property
    def reports(self) -> dict[tuple[SubjectKey, str], list[Report]]:
        """The published reports on what the article speaks of, and all of its own claims, by subject and property."""
        own = Q(article=self.article, published_at=None)
        said = Q(property__in={claim.property for claim in self.claims})
        counting = Q(published_at__isnull=False, withdrawn_at=None) & said & about(self.claims)
        found: dict[tuple[SubjectKey, str], list[Report]] = defaultdict(list)
        for key, reports in reports_by_subject(Claim.objects.filter(own | counting)).items():
            for report in reports:
                found[key, report.property.key].append(report)
        return found

    @cached_property
    def report_of(self) -> dict[int, Report]:
        return {report.claim_id: report for reports in self.reports.values() for report in reports}

    @cached_property
    def following(self) -> dict[int, int]:
        """Claim → the next undecided one on the page, beginning again at the top; 0 where there is no other."""
        shown = [claim for _key, claims in self.order for claim in claims]
        after: dict[int, int] = {}
        upcoming = next((claim.pk for claim in shown if claim.state == Claim.State.SUGGESTED), 0)
        for claim in reversed(shown):
            after[claim.pk] = upcoming if upcoming != claim.pk else 0
            if claim.state == Claim.State.SUGGESTED:
                upcoming = claim.pk
        return after

    @property
    def segments(self) -> list[Segment]:
        spans = (Span(quote.start, quote.end, claim.pk, claim.state) for claim in self.claims for quote in claim.quotes.all())
        return segments(self.article.text, spans)

    @property
    def why_not_suggest(self) -> str:
        return why_not_suggest(self.article, self.user)

    @property
    def groups(self) -> list[Group]:
        return [self._group(key, claims) for key, claims in self.order]

    @property
    def counts(self) -> dict[str, int]:
        states = [claim.state for claim in self.claims]
        return {"all": len(states), **{state: states.count(state) for state in Claim.State.values}}

    def cards_around(self, claim: Claim) -> list[Card]:
        """The cards that a decision on a claim can change: all that rest on its words, and what is about the same facts."""
        words_of = {(quote.start, quote.end) for quote in claim.quotes.all()}
        mates = [each for each in self.claims if words_of & {(quote.start, quote.end) for quote in each.quotes.all()}]
        touched = [claim, *mates]
        return [self.card(each) for each in self.claims if any(self._meet(each, other) for other in touched)]

    def _meet(self, one: Claim, other: Claim) -> bool:
        """Whether two claims are about one fact; that nothing is known meets everything in its property."""
        if subject_key(one) != subject_key(other) or one.property != other.property:
            return False
        silent = {one.value_state, other.value_state} != {ValueState.KNOWN}
        return silent or not one.rules.many or self.report_of[one.pk].slot == self.report_of[other.pk].slot

    def card(self, claim: Claim) -> Card:
        report = self.report_of[claim.pk]
        return Card(
            claim=claim,
            report=report,
            label=words.label(report),
            value=words.value(report),
            qualifiers=tuple(words.qualifiers(report)),
            today=tuple(today_lines(self._published(claim), report)),
            outcomes=tuple(self._outcomes(claim, report)),
            why_not={act: why_not_decide(claim, act, self.user) for act in CLAIM_ACTS},
            mates=self._mates.get(_place(claim), 0),
            following=self.following[claim.pk],
        )

    @cached_property
    def _mates(self) -> dict[tuple[int, int], int]:
        found: dict[tuple[int, int], int] = defaultdict(int)
        for claim in self.claims:
            for quote in claim.quotes.all():
                found[quote.start, quote.end] += claim.state == Claim.State.SUGGESTED
        return found

    def _group(self, key: SubjectKey, claims: list[Claim]) -> Group:
        subject = claims[0].subject
        subject = subject.same_as or subject
        has_page = not isinstance(subject, Production) or subject.is_public
        return Group(subject, key[0], has_page, tuple(self.card(claim) for claim in claims))

    def _published(self, claim: Claim) -> Page:
        return self._fold(claim, "published", [each for each in self._reports(claim) if not self._is_own(each)])

    def _outcomes(self, claim: Claim, report: Report) -> list[Outcome]:
        """What accepting would do, or what was accepted will do; nothing for what counts already or never will."""
        if claim.published_at or claim.state == Claim.State.REJECTED:
            return []
        counted = [each for each in self._reports(claim) if each is not report and self._counts(each)]
        alone = claim.pk if claim.state == Claim.State.ACCEPTED else "accepted"
        return outcomes(self._fold(claim, alone, counted), counted, report)

    def _reports(self, claim: Claim) -> list[Report]:
        return self.reports[subject_key(claim), claim.property]

    def _is_own(self, report: Report) -> bool:
        return report.claim_id in self.by_id and not self.by_id[report.claim_id].published_at

    def _counts(self, report: Report) -> bool:
        return not self._is_own(report) or self.by_id[report.claim_id].state == Claim.State.ACCEPTED

    def _fold(self, claim: Claim, which: Any, reports: list[Report]) -> Page:
        place = (subject_key(claim), claim.property, which)
        if place not in self.folded:
            self.folded[place] = fold(reports, self.today)
        return self.folded[place]


def is_weak(claim: Claim) -> bool:
    """Whether it is an undecided suggestion of the program's that is folded away."""
    if claim.state != Claim.State.SUGGESTED or claim.confidence is None:
        return False
    return claim.confidence < WEAK or claim.party_id is not None


def _place_in_group(claim: Claim) -> tuple[bool, bool]:
    return claim.state != Claim.State.SUGGESTED, is_weak(claim)


def subject_key(claim: Claim) -> SubjectKey:
    """The subject that the fold files a claim under: the root of its merges."""
    return ("production" if claim.production_id else "party"), claim.subject.root_id


def about(claims: Iterable[Claim]) -> Q:
    """The condition on other claims that they are about what these are about, or about something that is the same."""
    roots: dict[str, set[int]] = defaultdict(set)
    for claim in claims:
        field, root = subject_key(claim)
        roots[field].add(root)
    condition = Q(pk__in=[])
    for field, ids in roots.items():
        condition |= Q(**{f"{field}__in": ids}) | Q(**{f"{field}__same_as__in": ids})
    return condition


def _place(claim: Claim) -> tuple[int, int]:
    """Where the words stand that a claim is read from."""
    return next(((quote.start, quote.end) for quote in claim.quotes.all()), (0, 0))


def _reading_order(claim: Claim) -> tuple[int, int, int]:
    first = next((quote.start for quote in claim.quotes.all()), len(claim.article.text) if claim.article_id else 0)
    return first, claim.position, claim.pk
