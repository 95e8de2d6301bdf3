"""How a page came to be what it is: each day on which something changed, and the articles that changed it."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from productions.changes import change_words, telling
from productions.history import Certainty, Change, Kind, Page, Report, Source, diff, fold, pages
from productions.notes import article_address
from productions.sides import sides


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its page, and what it changed on the page before."""

    page: Page
    changes: tuple[Change, ...]

    @property
    def day(self) -> date:
        return self.page.day


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words, with the quotes it rests on and the articles they stand in: (outlet, day, address of our page).

    `before` and `after` are what stood and stands there, filled where two days are compared.
    """

    kind: Kind
    words: str
    quotes: tuple[str, ...]
    articles: tuple[tuple[str, str, str], ...]
    before: str = ""
    after: str = ""


@dataclass(slots=True)
class Step:
    """What one article changed, or what time did (a lapse), then without a source."""

    day: date
    source: Source | None = None
    reports: list[Report] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    @property
    def by_quotes(self) -> list[tuple[tuple[str, ...], list[Told]]]:
        """The changes in their order, those that rest on the very same words together."""
        together: dict[tuple[str, ...], list[Told]] = {}
        for each in self.told:
            together.setdefault(each.quotes, []).append(each)
        return list(together.items())

    @property
    def address(self) -> str:
        return _address(self.source) if self.source else ""

    @property
    def origins(self) -> list[str]:
        """Who the article itself credits for what it reports."""
        credited = (each.source.attributed_to for each in self.reports if each.source and each.second_hand)
        return list(dict.fromkeys(name for name in credited if name))


def _address(source: Source) -> str:
    return article_address(source.article_id, source.title, source.outlet_slug)


def tell(change: Change, reports: Iterable[Report]) -> Told:
    """Put a change into words, resting on these reports."""
    sources = [each.source for each in reports if each.source]
    quotes = dict.fromkeys(quote for source in sources for quote in source.quotes)
    articles = dict.fromkeys((source.outlet, source.published, _address(source)) for source in sources)
    return Told(change.kind, change_words(change), tuple(quotes), tuple(articles))


def compare(earlier: Page, later: Page) -> list[tuple[Kind, list[Told]]]:
    """What changed from one page to a later one, by the kind of change."""
    by_kind: dict[Kind, list[Told]] = {}
    for change in telling(diff(earlier, later)):
        before, after = sides(change)
        told = replace(tell(change, resting_on(change)), before=before, after=after)
        by_kind.setdefault(change.kind, []).append(told)
    return [(kind, by_kind[kind]) for kind in Kind if kind in by_kind]


def resting_on(change: Change) -> tuple[Report, ...]:
    """The reports that a change between two pages of any days rests on."""
    rivals = (report for rival in change.fact.rivals for report in rival.supports)
    return change.fact.closings or (*change.fact.supports, *change.fact.doubts, *rivals)


def days(reports: list[Report], until: date) -> list[Day]:
    """Every day up to `until` on which something was reported or a plan lapsed, in order."""
    found, before = [], Page(date.min)
    for page in _pages(reports, until):
        found.append(Day(page, tuple(telling(diff(*_touched(before, page))))))
        before = page
    return found


def _touched(before: Page, after: Page) -> tuple[Page, Page]:
    """The two pages without what is the very same fact on both: most of a page is, from one day to the next."""
    slots = {slot for slot in (*before.open, *after.open) if before.open.get(slot) is not after.open.get(slot)}
    known = {id(fact) for fact in before.past}
    slots |= {fact.slot for fact in after.past if id(fact) not in known}
    return _only(before, slots), _only(after, slots)


def _only(page: Page, slots: set[tuple[Hashable, ...]]) -> Page:
    shown = {slot: fact for slot, fact in page.open.items() if slot in slots}
    return Page(page.day, shown, tuple(fact for fact in page.past if fact.slot in slots))


def steps(found: list[Day], reports: list[Report]) -> list[Step]:
    """A step per article and per lapse, newest first."""
    by_day = _by_day(reports)
    return [step for each in _worth_telling(found) for step in reversed(_steps(each, by_day.get(each.day, [])))]


def brought_about(found: list[Day], reports: list[Report]) -> Iterator[tuple[date, Change, list[Report]]]:
    """Each change of these days, the latest first, with the reports that brought it: none brings a lapse."""
    by_day = _by_day(reports)
    for each in _worth_telling(found):
        for change in each.changes:
            yield each.day, change, _brought(change, each.page, by_day.get(each.day, []))


def _worth_telling(found: list[Day]) -> Iterator[Day]:
    """The days, the latest first. A lapse that a later report bore out is no news to whoever reads on."""
    borne_out = _happened(found[-1].page) if found else set()
    for each in reversed(found):
        yield Day(each.page, tuple(one for one in each.changes if not _is_borne_out(one, borne_out)))


def _by_day(reports: list[Report]) -> dict[date, list[Report]]:
    by_day: dict[date, list[Report]] = {}
    for report in sorted(reports, key=lambda each: each.order):
        by_day.setdefault(report.day, []).append(report)
    return by_day


def _happened(page: Page) -> set[tuple[Hashable, ...]]:
    return {(fact.slot, fact.value.identity) for fact in page.facts if fact.certainty == Certainty.HAPPENED}


def _is_borne_out(change: Change, happened: set[tuple[Hashable, ...]]) -> bool:
    return change.kind == Kind.LAPSED and (change.slot, change.fact.value.identity) in happened


def _steps(of: Day, reports: list[Report]) -> list[Step]:
    made: dict[int, Step] = {}
    for report in reports:
        if report.source:
            step = made.setdefault(report.source.article_id, Step(of.day, report.source))
            step.reports.append(report)
    uncredited = Step(of.day)
    for change in of.changes:
        brought = _brought(change, of.page, reports)
        for article, step in made.items():
            if own := [each for each in brought if each.source and each.source.article_id == article]:
                step.told.append(tell(change, own))
        if not brought:
            uncredited.told.append(tell(change, []))
    return [*made.values(), *([uncredited] if uncredited.told else [])]


def _brought(change: Change, page: Page, reports: list[Report]) -> list[Report]:
    """The day's reports that brought a change; for one that only follows from another, those about the same property."""
    if change.kind == Kind.LAPSED:
        return []
    return change.reports_of(page) or [each for each in reports if each.property.key == change.fact.property.key]


def _pages(reports: list[Report], until: date) -> Iterator[Page]:
    """The pages of the days with reports and, between them, of the days on which a plan lapsed."""
    reported = list(pages(each for each in reports if each.day <= until))
    following = [*(page.day for page in reported[1:]), until + timedelta(days=1)]
    for page, next_day in zip(reported, following, strict=False):
        yield page
        for lapse in _lapses(page, next_day):
            yield fold(reports, lapse)


def _lapses(page: Page, before: date) -> list[date]:
    """The days after the last day of each plan on the page, before a day on which more is reported."""
    open_plans = (fact for fact in page.open.values() if fact.property.plan and fact.certainty != Certainty.HAPPENED)
    ends = {fact.value.bounds[1] for fact in open_plans if fact.value.bounds}
    return sorted(end + timedelta(days=1) for end in ends if page.day <= end and end + timedelta(days=1) < before)
