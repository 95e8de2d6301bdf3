"""The presenter of a subject's page: what the fold says on a day, as sections of lines with numbered notes.

One presenter serves today's page, a past day's, what was known at a moment, and the preview before publishing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from productions import words
from productions.history import Ended, Fact, Page, Report, Rival, ValueState
from productions.notes import Cited, Mark, Note, Notes, cited
from productions.statements import Named
from productions.vocabulary import PROPERTIES, Section, Shape
from productions.words import Departure, Remark

_PARTIES = (Shape.PARTY, Shape.PARTY_OR_TEXT)
# What a film is about comes before what it is called; everything else stands in the vocabulary's order.
_LEADING = {key: place for place, key in enumerate(("logline", "genre", "stage"))}
_GONE = (Ended.LEFT, Ended.DENIED, Ended.REPLACED)


@dataclass(frozen=True, slots=True)
class Line:
    """One fact as the page says it. `role` is its property's name where it stands outside its group.

    `rivals` are what is reported against it; `returns` are departures from which it came back.
    """

    text: str
    note: Mark
    anchor: str = ""
    address: str = ""
    role: str = ""
    qualifiers: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    rivals: tuple["Line", ...] = ()
    ending: str = ""
    reason: str = ""
    silent: bool = False
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one property, and those that stood there before."""

    key: str
    label: str
    lines: tuple[Line, ...]
    earlier: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page. `formerly` are the people and companies that have left; it follows the cast."""

    key: str
    title: str
    groups: tuple[Group, ...] = ()
    formerly: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Presented:
    """A page ready for its template. `title` is the title that held on its day, empty where none was reported.

    `articles` is everything that it rests on or sets aside.
    """

    day: date
    parts: tuple[Part, ...]
    set_aside: tuple[Line, ...]
    notes: tuple[Note, ...]
    title: str
    stage: str
    former_titles: tuple[str, ...]
    articles: tuple[Cited, ...]

    @property
    def is_empty(self) -> bool:
        return not self.notes

    @property
    def reports(self) -> int:
        return len(self.articles)

    @property
    def outlets(self) -> int:
        return len({article.outlet for article in self.articles})


def present(page: Page, *, links: bool = True) -> Presented:
    """Make a page readable. Without `links`, names are plain text: a past state may name what has no page any longer."""
    return _Presenter(page, links).presented()


def names_party(fact: Fact) -> bool:
    """Whether its value is a person or a company, who leave; everything else is said no longer."""
    return words.rules_of(fact).shape in _PARTIES


def anchor(key: str, separators: Iterable[str], thing: object) -> str:
    """The fragment of a fact's line, the same on every day and for the index: "cast-12", "distributor-us-7"."""
    return "-".join([key, *(each for each in separators if each), *([str(thing.pk)] if isinstance(thing, Named) else [])])


class _Presenter:
    """Walks the page in reading order, so that notes are numbered in the order in which a reader meets them."""

    def __init__(self, page: Page, links: bool) -> None:
        self.page = page
        self.links = links
        self.notes = Notes()
        self.anchors: set[str] = set()
        self.back = {slot for slot, fact in page.open.items() if fact.value.state == ValueState.KNOWN}

    def presented(self) -> Presented:
        parts = tuple(part for section in Section for part in self._parts(section) if part.groups or part.formerly)
        set_aside = tuple(self._set_aside(report) for report in self.page.deprecated)
        shown = {fact.property.key: fact for fact in self.page.open.values() if fact.value.state == ValueState.KNOWN}
        titles = [words.value(fact) for fact in self.page.past if fact.property.key == "title" and fact.since]
        return Presented(
            day=self.page.day,
            parts=parts,
            set_aside=set_aside,
            notes=self.notes.numbered(),
            title=words.value(shown["title"]) if "title" in shown else "",
            stage=words.value(shown["stage"]) if "stage" in shown else "",
            former_titles=tuple(dict.fromkeys(titles)),
            articles=cited(self._reports()),
        )

    def _reports(self) -> Iterable[Report]:
        for fact in self.page.facts:
            yield from fact.reports
            for rival in fact.rivals:
                yield from rival.supports
        yield from self.page.stale
        yield from self.page.deprecated

    def _parts(self, section: Section) -> Iterable[Part]:
        keys = [key for key, rules in PROPERTIES.items() if rules.section == section]
        groups = (self._group(key) for key in sorted(keys, key=lambda key: _LEADING.get(key, len(_LEADING))))
        yield Part(section.value, str(section.label), tuple(group for group in groups if group.lines or group.earlier))
        if section == Section.CAST:
            gone = sorted((fact for fact in self.page.past if self._has_left(fact)), key=_departed)
            yield Part("formerly", str(words.FORMERLY), formerly=tuple(self._former(fact) for fact in gone))

    def _group(self, key: str) -> Group:
        held = sorted((fact for fact in self.page.open.values() if fact.property.key == key), key=_billing)
        lines = tuple(self._line(fact) for fact in held)
        earlier = tuple(self._earlier(fact) for fact in self.page.past if fact.property.key == key and self._is_earlier(fact))
        return Group(key, str(PROPERTIES[key].label), lines, earlier)

    def _has_left(self, fact: Fact) -> bool:
        """Whether it is listed as formerly attached: a person or company that has gone and is not back."""
        is_known_party = names_party(fact) and fact.value.state == ValueState.KNOWN
        return is_known_party and fact.ended in _GONE and not self._is_back(fact)

    def _is_back(self, fact: Fact) -> bool:
        return fact.slot in self.back and self.page.open[fact.slot].value.identity == fact.value.identity

    def _is_earlier(self, fact: Fact) -> bool:
        """Whether it stands under its property as what was said before: values other than people, and not just vaguer ones."""
        is_known = not names_party(fact) and fact.value.state == ValueState.KNOWN
        return is_known and fact.ended in _GONE and not self._is_back(fact)

    def _line(self, fact: Fact) -> Line:
        returns = [each for each in self.page.past if each.ended in _GONE and each.slot == fact.slot and self._is_back(each)]
        remarks = [*words.remarks(fact), *(words.returned(departure_of(each)) for each in returns)]
        reports = [*fact.reports, *(report for each in returns for report in each.closings)]
        return Line(
            text=words.fact(fact),
            note=self.notes.mark(fact.value, reports),
            anchor=self._anchor(fact),
            address=self._address(fact.value.thing),
            qualifiers=tuple(words.qualifiers(fact)),
            remarks=tuple(remarks),
            rivals=tuple(self._rival(fact, rival) for rival in fact.rivals) if not fact.property.latest_wins else (),
            silent=fact.value.state != ValueState.KNOWN,
            lapsed=fact.lapsed,
        )

    def _rival(self, fact: Fact, rival: Rival) -> Line:
        return Line(
            text=words.known(rival.value),
            note=self.notes.mark(rival.value, rival.supports),
            address=self._address(rival.value.thing),
            remarks=tuple(words.remarks_of_rival(rival)),
        )

    def _former(self, fact: Fact) -> Line:
        mentions = [each for each in self.page.stale if each.slot == fact.slot and each.value.identity == fact.value.identity]
        return Line(
            text=words.value(fact),
            note=self.notes.mark(fact.value, [*fact.reports, *mentions]),
            anchor=self._anchor(fact),
            address=self._address(fact.value.thing),
            role=words.label(fact),
            qualifiers=tuple(words.qualifiers(fact)),
            ending=words.departure(departure_of(fact, self._successor(fact))),
            remarks=tuple(words.mentioned_again(mentions)),
        )

    def _successor(self, fact: Fact) -> str:
        shown = self.page.open.get(fact.slot)
        return words.value(shown) if fact.ended == Ended.REPLACED and shown else ""

    def _earlier(self, fact: Fact) -> Line:
        return Line(
            text=words.value(fact),
            note=self.notes.mark(fact.value, fact.reports),
            anchor=self._anchor(fact),
            qualifiers=tuple(words.qualifiers(fact)),
            ending=words.until(fact),
        )

    def _set_aside(self, report: Report) -> Line:
        return Line(
            text=words.value(report),
            note=self.notes.mark(report.value, [report]),
            role=words.label(report),
            qualifiers=tuple(words.qualifiers(report)),
            reason=report.deprecated,
        )

    def _anchor(self, fact: Fact) -> str:
        """Each anchor once, at the line that a reader meets first."""
        name = anchor(fact.property.key, fact.separators, fact.value.thing)
        if name in self.anchors:
            return ""
        self.anchors.add(name)
        return name

    def _address(self, thing: object) -> str:
        return thing.address if self.links and isinstance(thing, Named) else ""


def _billing(fact: Fact) -> tuple[object, ...]:
    """Dates by the calendar; everything else as it was first reported, and in the order of that report."""
    if fact.value.bounds and isinstance(fact.value.bounds[0], date):
        return (fact.value.bounds[0], 0, fact.separators)
    return (fact.since or date.max, fact.supports[0].position if fact.supports else 0, fact.value.key)


def _departed(fact: Fact) -> tuple[object, ...]:
    """The latest departures first, each day's in their order on the page of the time."""
    return (-(fact.until or date.max).toordinal(), *_billing(fact))


def departure_of(fact: Fact, successor: str = "") -> Departure:
    """What is known of the end of a fact that has ended."""
    assert fact.ended is not None
    assert fact.until is not None
    return Departure(fact.ended, fact.until, fact.last_supported, fact.left_on, successor)
