"""The fold: from what was reported to what holds. A pure function on plain data.

It takes the days in order and the reports of one day as a set, never looks ahead and never looks at database ids; so the order
of feeding does not matter, and the page as of a day is the fold of the reports up to that day.
"""

import builtins
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import Any

from productions.history.reports import Certainty, Effect, Report, Rules, Value, ValueState
from productions.history.slots import Ended, Slot, Track


@dataclass(frozen=True, slots=True)
class Rival:
    """A value that stands against the shown one."""

    value: Value
    certainty: Certainty
    supports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a slot over a run of days, as it stands at the end of a page's day.

    `since` is None where only the end was ever reported; `until` is None while it holds. `last_supported` and `until` are the
    bounds of a departure, unless `left_on` is a stated date.
    """

    slot: tuple[Hashable, ...]
    property: Rules
    separators: tuple[str, ...]
    value: Value
    certainty: Certainty
    supports: tuple[Report, ...]
    since: date | None
    until: date | None = None
    ended: Ended | None = None
    last_supported: date | None = None
    left_on: Any = None
    closings: tuple[Report, ...] = ()
    doubts: tuple[Report, ...] = ()
    rivals: tuple[Rival, ...] = ()
    preferred: bool = False
    lapsed: bool = False

    @builtins.property
    def disputed(self) -> bool:
        """Whether another value stands against it that no editor has ruled upon."""
        return bool(self.rivals) and not self.preferred and not self.property.latest_wins

    @builtins.property
    def doubted(self) -> bool:
        return bool(self.doubts)

    @builtins.property
    def reports(self) -> tuple[Report, ...]:
        """Everything that a footnote of it cites."""
        return (*self.supports, *self.doubts, *self.closings)

    @builtins.property
    def outlets(self) -> int:
        return len({report.outlet for report in self.supports})

    @builtins.property
    def origins(self) -> int:
        return len({report.origin for report in self.supports})

    @builtins.property
    def second_hand(self) -> bool:
        """Whether every outlet that reported it took it from somebody else."""
        return bool(self.supports) and all(report.second_hand for report in self.supports)

    def qualifier(self, name: str) -> Any:
        """The latest that a report said of a qualifier ("character"), or an empty string."""
        for report in reversed(self.supports):
            for key, said in report.qualifiers:
                if key == name and said:
                    return said
        return ""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that holds, and that held and ended, about one subject at the end of a day."""

    day: date
    open: dict[tuple[Hashable, ...], Fact] = field(default_factory=dict)
    past: tuple[Fact, ...] = ()
    stale: tuple[Report, ...] = ()
    deprecated: tuple[Report, ...] = ()
    reports: int = 0

    @property
    def facts(self) -> list[Fact]:
        return [*self.open.values(), *self.past]


class _Book:
    """All slots of one subject, day by day."""

    def __init__(self) -> None:
        self.slots: dict[tuple[Hashable, ...], Slot] = {}
        self.heads: dict[tuple[Hashable, ...], Report] = {}
        self.by_property: dict[str, list[tuple[Hashable, ...]]] = defaultdict(list)
        self.drawn: dict[tuple[Hashable, ...], tuple[Fact | None, tuple[Fact, ...]]] = {}
        self.deprecated: list[Report] = []
        self.count = 0

    def take(self, day: date, reports: Iterable[Report]) -> None:
        """Apply one day's reports, given in the order of `Report.order`."""
        keys = set()
        by_slot: dict[tuple[Hashable, ...], list[Report]] = defaultdict(list)
        for each in reports:
            if each.deprecated:
                self.deprecated.append(each)
            else:
                by_slot[self._slot(each)].append(each)
                keys.add(each.property.key)
                self.count += 1
        for slot, some in by_slot.items():
            self._at(slot, some[0]).take(day, some)
            self.drawn.pop(slot, None)
        for key in keys:
            self._hush(day, key)

    def _slot(self, report: Report) -> tuple[Hashable, ...]:
        """The slot that a report goes to. "It has lost its distributor" means the one shown so far, if any is (rule 3)."""
        slot = report.slot
        if report.effect != Effect.ASSERTS and report.value.state == ValueState.UNKNOWN:
            base = slot[:-1]
            if base in self.slots and self.slots[base].shown:
                return base
        return slot

    def _at(self, slot: tuple[Hashable, ...], head: Report) -> Slot:
        if slot not in self.slots:
            self.slots[slot] = Slot(head.property.latest_wins)
            self.heads[slot] = head
            self.by_property[head.property.key].append(slot)
        return self.slots[slot]

    def _hush(self, day: date, key: str) -> None:
        """Rule 5."""
        silent = [slot for slot in self.by_property[key] if self.heads[slot].value.state != ValueState.KNOWN]
        known = bool(silent) and any(self.slots[slot].shown for slot in self.by_property[key] if slot not in silent)
        for slot in silent:
            self.slots[slot].hush(day, known)
            self.drawn.pop(slot, None)

    def page(self, day: date) -> Page:
        facts: dict[tuple[Hashable, ...], Fact] = {}
        past: list[Fact] = []
        stale: list[Report] = []
        for slot, state in self.slots.items():
            if slot not in self.drawn:
                self.drawn[slot] = self._draw(slot, state)
            shown, ended = self.drawn[slot]
            if shown is not None:
                facts[slot] = _lapse(shown, day)
            past.extend(ended)
            stale.extend(state.stale)
        return Page(day, facts, tuple(past), tuple(stale), tuple(self.deprecated), self.count)

    def _draw(self, slot: tuple[Hashable, ...], state: Slot) -> tuple[Fact | None, tuple[Fact, ...]]:
        head = self.heads[slot]
        shown = _fact(slot, head, state.shown, state.rivals.values()) if state.shown else None
        return shown, tuple(_fact(slot, head, track) for track in state.past)


def _fact(slot: tuple[Hashable, ...], head: Report, track: Track, rivals: Iterable[Track] = ()) -> Fact:
    stated = [report.happened_on for report in track.closings if report.happened_on]
    return Fact(
        slot=slot,
        property=head.property,
        separators=head.separators,
        value=track.value,
        certainty=track.certainty if track.supports else max((each.certainty for each in track.closings), key=_rank),
        supports=tuple(track.supports),
        since=track.since,
        until=track.until,
        ended=track.ended,
        last_supported=track.last if track.supports else None,
        left_on=stated[0] if stated else None,
        closings=tuple(track.closings),
        doubts=tuple(track.doubts),
        rivals=tuple(
            Rival(each.value, each.certainty, tuple(each.supports))
            for each in sorted(rivals, key=lambda one: (one.value.key, one.last))
        ),
        preferred=track.preferred,
    )


def _rank(certainty: Certainty) -> int:
    return certainty.rank


def _lapse(fact: Fact, day: date) -> Fact:
    """Rule 6: a plan whose last day is past, and that nobody reported as happened, has lapsed."""
    lapsed = (
        fact.property.plan
        and fact.value.bounds is not None
        and fact.value.bounds[1] < day
        and fact.certainty != Certainty.HAPPENED
    )
    return replace(fact, lapsed=True) if lapsed else fact


def pages(reports: Iterable[Report]) -> Iterator[Page]:
    """The page at the end of each day on which something was reported, in order."""
    book = _Book()
    for day, some in _days(reports):
        book.take(day, some)
        yield book.page(day)


def fold(reports: Iterable[Report], day: date) -> Page:
    """The page of one subject as of `day`: what the reports up to and including that day add up to."""
    book = _Book()
    for each_day, some in _days(each for each in reports if each.day <= day):
        book.take(each_day, some)
    return book.page(day)


def _days(reports: Iterable[Report]) -> Iterator[tuple[date, Iterator[Report]]]:
    return groupby(sorted(reports, key=lambda each: each.order), key=lambda each: each.day)
