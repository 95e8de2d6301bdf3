"""The attachment chart: a bar for each person over time, a dot for each report, and an end where somebody left.

It is drawn from the folded page alone. Across it goes in percent of the width and down in pixels, so that it is as wide as
its place while its words stay as large as they are.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from productions import words
from productions.charts.axis import Axis, Tick
from productions.history import Ended, Fact, Page, Report, ValueState
from productions.history.reports import FIRM
from productions.page import departure_of
from productions.vocabulary import PROPERTIES, Section

HEAD, BAND, ROW = 26, 30, 40  # heights in pixels: the axis, a heading, a person
# How many characters of a name, and of a name and a role together, have room on a phone.
_NAME, _BOTH = 26, 36

_SHORT_ENDINGS = {
    Ended.LEFT: lambda: _("left"),
    Ended.DENIED: lambda: _("denied"),
    Ended.REPLACED: lambda: _("replaced"),
}


@dataclass(frozen=True, slots=True)
class Dot:
    """A day on which it was reported. `kind` is "told", "end" or "again" (named after the end, as copied cast lists do)."""

    x: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """One stretch of being attached, and its line of the table.

    The bar goes from `x` as long as reports supported it (`width`); from there, `last`, its tail goes to the `end`.
    """

    role: str
    since: str
    ending: str
    reports: int
    x: str
    width: str
    last: str
    end: str
    has_ended: bool
    is_soft: bool


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the chart: at `y` its words, below them its runs and dots. `full` is the whole name, for the table."""

    name: str
    full: str
    role: str
    ending: str
    address: str
    y: int
    runs: tuple[Run, ...]
    dots: tuple[Dot, ...]

    @property
    def middle(self) -> int:
        return self.y + 27


@dataclass(frozen=True, slots=True)
class Band:
    title: str
    y: int
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    description: str
    bands: tuple[Band, ...]
    ticks: list[Tick]
    today: str
    day: date
    height: int


def attachment_chart(page: Page, *, links: bool = True) -> Chart | None:
    """The chart of a page, as of the page's day; None where nobody was ever attached. Without `links`, names are plain text."""
    facts = [fact for fact in page.facts if fact.property.crew and fact.value.state == ValueState.KNOWN and _days(fact)]
    if not facts:
        return None
    axis = Axis.around(min(day for fact in facts for day in _days(fact)), page.day)
    drawing = _Drawing(page, axis, links)
    bands = [drawing.band(section, facts) for section in (Section.CAST, Section.MAKERS)]
    return Chart(
        description=_description(facts, axis),
        bands=tuple(band for band in bands if band.people),
        ticks=axis.ticks(),
        today=axis.x(page.day),
        day=page.day,
        height=drawing.y + 8,
    )


def _days(fact: Fact) -> list[date]:
    return [day for day in (fact.since, fact.until, *(report.day for report in fact.reports)) if day]


def _description(facts: list[Fact], axis: Axis) -> str:
    everybody = {fact.value.identity for fact in facts}
    attached = {fact.value.identity for fact in facts if fact.until is None}
    people = ngettext("%(num)s person", "%(num)s people", len(everybody)) % {"num": len(everybody)}
    return _("From %(first)s to %(last)s: %(people)s, of whom %(attached)s attached and %(gone)s gone at the end.") % {
        "first": words.day(axis.first),
        "last": words.day(axis.last),
        "people": people,
        "attached": len(attached),
        "gone": len(everybody - attached),
    }


class _Drawing:
    """Goes down the page: `y` is how far."""

    def __init__(self, page: Page, axis: Axis, links: bool) -> None:
        self.page = page
        self.axis = axis
        self.links = links
        self.y = HEAD

    def band(self, section: Section, facts: Iterable[Fact]) -> Band:
        """The people of a section, each once for all their roles that ran alike, in the order in which they came."""
        inside = [fact for fact in facts if PROPERTIES[fact.property.key].section == section]
        y, self.y = self.y, self.y + (BAND if inside else 0)
        careers: dict[Any, list[Fact]] = {}
        for fact in sorted(inside, key=_order):
            careers.setdefault((fact.value.identity, fact.property.key), []).append(fact)
        alike: dict[Any, list[list[Fact]]] = {}
        for (person, _key), career in careers.items():
            alike.setdefault((person, tuple((fact.since, fact.until) for fact in career)), []).append(career)
        return Band(str(section.label), y, tuple(self._person(section, some) for some in alike.values()))

    def _person(self, section: Section, careers: list[list[Fact]]) -> Person:
        y, self.y = self.y, self.y + ROW
        facts = [fact for career in careers for fact in career]
        thing = facts[0].value.thing
        last = max(facts, key=lambda fact: fact.until or date.max)
        name = str(thing)
        return Person(
            name=_short(name, _NAME),
            full=name,
            role=_short(
                ", ".join(dict.fromkeys(_role(career[-1], section) for career in careers)), _BOTH - min(len(name), _NAME)
            ),
            ending=_SHORT_ENDINGS[last.ended]() if last.ended in _SHORT_ENDINGS else "",
            address=thing.address if self.links else "",
            y=y,
            runs=tuple(self._run(fact) for fact in facts),
            dots=tuple(self._dots(facts)),
        )

    def _run(self, fact: Fact) -> Run:
        start = fact.since or min(_days(fact))
        supported = max(fact.last_supported or start, start)
        end = fact.until or self.page.day
        return Run(
            role=", ".join([words.label(fact), *words.qualifiers(fact)]),
            since=words.day(fact.since) if fact.since else _("not reported"),
            ending=words.departure(departure_of(fact)) if fact.until else _("attached"),
            reports=len({id(report.source) if not report.source else report.source.article_id for report in fact.reports}),
            x=self.axis.x(start),
            width=self.axis.width(start, min(supported, end)),
            last=self.axis.x(supported),
            end=self.axis.x(end),
            has_ended=fact.until is not None,
            is_soft=fact.certainty.grade < FIRM,
        )

    def _dots(self, facts: list[Fact]) -> Iterable[Dot]:
        slots = {(fact.slot, fact.value.identity) for fact in facts}
        again = [report for report in self.page.stale if (report.slot, report.value.identity) in slots]
        said = (
            ("told", [report for fact in facts for report in (*fact.supports, *fact.doubts)]),
            ("end", [report for fact in facts for report in fact.closings]),
            ("again", again),
        )
        for kind, reports in said:
            for day, some in groupby(sorted(reports, key=_day), key=_day):
                outlets = ", ".join(dict.fromkeys(each.source.outlet for each in some if each.source))
                yield Dot(self.axis.x(day), kind, f"{words.day(day)}: {outlets}" if outlets else words.day(day))


def _day(report: Report) -> date:
    return report.day


def _order(fact: Fact) -> tuple[Any, ...]:
    return (min(_days(fact)), fact.supports[0].position if fact.supports else 0, fact.value.key, fact.property.key)


def _role(fact: Fact, section: Section) -> str:
    """In the cast whom somebody plays; behind the camera what they do."""
    beside = words.qualifiers(fact)
    return " ".join(beside if section == Section.CAST else [words.label(fact), *beside])


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
