"""One slot through the days: what it shows, what stands against it, what has been closed.

The rule numbers are those of the README's section "How facts follow from reports".
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from productions.history.reports import FIRM, Certainty, Effect, Report, Value, ValueState

WINDOW = timedelta(days=14)

Group = list[Report]  # one day's asserts of one value


class Ended(StrEnum):
    """Why a fact does not hold any longer."""

    LEFT = "left"
    DENIED = "denied"
    REPLACED = "replaced"
    REFINED = "refined"


@dataclass(slots=True)
class Track:
    """One value's run in a slot: from opening to closing, or while it is a rival of the value that is shown.

    `since` is the day it was first shown, None before that and for a value of which only the end was ever reported. `last` is
    the last day that supported it, `certainty` the highest of the run.
    """

    value: Value
    since: date | None = None
    supports: list[Report] = field(default_factory=list)
    doubts: list[Report] = field(default_factory=list)
    closings: list[Report] = field(default_factory=list)
    until: date | None = None
    ended: Ended | None = None
    last: date = date.min
    certainty: Certainty = Certainty.RUMOURED
    preferred: bool = False

    def add(self, reports: Iterable[Report]) -> None:
        for report in reports:
            self.supports.append(report)
            self.last = max(self.last, report.day)
            self.certainty = max(self.certainty, report.certainty, key=lambda each: each.rank)
            self.preferred = self.preferred or report.preferred
            if report.certainty.grade >= FIRM:
                self.doubts.clear()


class Slot:
    """The running state of one slot; `take` gives it the reports of the next day."""

    def __init__(self, latest_wins: bool) -> None:
        self.latest_wins = latest_wins
        self.shown: Track | None = None
        self.dormant: Track | None = None
        self.rivals: dict[Hashable, Track] = {}
        self.closed: dict[Hashable, Track] = {}
        self.past: list[Track] = []
        self.stale: list[Report] = []

    def take(self, day: date, reports: list[Report]) -> None:
        """Apply one day's reports, which are a set: their order here does not matter.

        Supports come first, then asserts of what is also closed today, then closings, then what is new, then what resumes.
        """
        closings = [each for each in reports if each.effect != Effect.ASSERTS]
        named = {each.value.identity for each in closings}
        closed_before_or_today = named | set(self.closed)
        new, resumed = [], []
        for group in _by_value(each for each in reports if each.effect == Effect.ASSERTS):
            identity = group[0].value.identity
            if self.shown and group[0].value.contains(self.shown.value):
                self._support(day, group)
            elif identity in closed_before_or_today and any(each.resumes or each.preferred for each in group):
                resumed.append(group)
            elif identity in named and identity not in self.closed:
                self._mention(day, group)
            else:
                new.append(group)
        for closing in sorted(closings, key=lambda each: (-each.certainty.grade, each.order)):
            self._close(day, closing)
        for group in resumed:
            self.closed.pop(group[0].value.identity, None)
        for group in (*new, *resumed):
            self._assert(day, group)

    def hush(self, day: date, known: bool) -> None:
        """Rule 5, for a slot of `none` or `unknown`: it shows only while nothing known is open in its property."""
        if known and self.shown:
            earlier = self.dormant.supports if self.dormant else []
            self.dormant = Track(self.shown.value)
            self.dormant.add([*earlier, *self.shown.supports])
            self._end(day, Ended.REPLACED)
        elif not known and self.dormant:
            track, self.dormant = self.dormant, None
            if self.shown:
                self.shown.add(track.supports)
            else:
                self._open(day, track)

    def _support(self, day: date, group: Group) -> None:
        """Rule 1, and the end of rivals that nobody has repeated for long (rule 2)."""
        assert self.shown is not None
        self.shown.add(group)
        self.rivals = {key: each for key, each in self.rivals.items() if day - each.last <= WINDOW}

    def _mention(self, day: date, group: Group) -> None:
        """A value that is both asserted and closed today: it never gets in the way of what is shown."""
        track = self.rivals.pop(group[0].value.identity, None) or Track(group[0].value)
        track.add(group)
        if self.shown:
            self.rivals[track.value.identity] = track
        else:
            self._open(day, track)

    def _assert(self, day: date, group: Group) -> None:
        """Rules 2, 4 and 7 for a value that was not shown when the day began."""
        value = group[0].value
        if self.shown and value.contains(self.shown.value):
            self._support(day, group)
            return
        if value.identity in self.closed:
            self.stale.extend(group)
            return
        track = self.rivals.pop(value.identity, None) or Track(value)
        track.add(group)
        if self.shown is None:
            self._open(day, track)
        elif ended := self._judge(day, self.shown, group):
            if ended == Ended.REFINED:
                track.add(each for each in self.shown.supports if each.day == day)
            self._end(day, ended)
            self._open(day, track)
        else:
            self.rivals[value.identity] = track

    def _judge(self, day: date, shown: Track, group: Group) -> Ended | None:
        """How another value ends the shown one; None when it has to stand beside it as a rival."""
        preferred = any(each.preferred for each in group)
        if preferred != shown.preferred:
            return Ended.REPLACED if preferred else None
        if self.latest_wins:
            return None if shown.last == day else Ended.REPLACED
        grade, against = max(each.certainty.grade for each in group), shown.certainty.grade
        if shown.value.contains(group[0].value):
            return Ended.REFINED if grade >= against else None
        if grade != against:
            return Ended.REPLACED if grade > against else None
        own = {each.origin for each in group} | {each.outlet for each in group}
        recent = (each for each in shown.supports if day - each.day <= WINDOW)
        upheld = shown.last == day or any(each.origin not in own and each.outlet not in own for each in recent)
        return None if upheld else Ended.REPLACED

    def _open(self, day: date, track: Track) -> None:
        track.since, self.shown = day, track
        for key, rival in list(self.rivals.items()):
            if rival.value.contains(track.value):
                track.add(rival.supports)
                del self.rivals[key]

    def _end(self, day: date, ended: Ended) -> None:
        """End the shown value. What no day ended with leaves no fact, unless somebody closed it."""
        track, self.shown = self.shown, None
        assert track is not None
        track.until, track.ended = day, ended
        if track.since == day:
            track.since = None
        if track.since or ended in (Ended.LEFT, Ended.DENIED):
            self.past.append(track)

    def _close(self, day: date, closing: Report) -> None:
        """Rule 3. A closing that names `unknown` means the shown value, whichever it is."""
        value, shown = closing.value, self.shown
        firm = closing.certainty.grade >= FIRM or closing.preferred
        if shown and (value.state == ValueState.UNKNOWN or value.contains(shown.value)):
            if not firm:
                shown.doubts.append(closing)
            elif closing.preferred or not shown.preferred:
                self._end(day, _ended(closing))
                self._note_closed(shown, closing)
        elif firm and value.identity in self.closed:
            self.closed[value.identity].closings.append(closing)
        elif firm:
            self.dormant = None
            track = self.rivals.pop(value.identity, None) or Track(value)
            track.until, track.ended = day, _ended(closing)
            self.past.append(track)
            self._note_closed(track, closing)

    def _note_closed(self, track: Track, closing: Report) -> None:
        track.closings.append(closing)
        self.closed[track.value.identity] = track
        if closing.value.state == ValueState.KNOWN:
            self.closed.setdefault(closing.value.identity, track)


def _ended(closing: Report) -> Ended:
    return Ended.DENIED if closing.effect == Effect.DENIES else Ended.LEFT


def _by_value(asserts: Iterable[Report]) -> list[Group]:
    """One day's asserts in groups of one value each, the strongest first (rule 8)."""
    groups: dict[Hashable, Group] = {}
    for each in asserts:
        groups.setdefault(each.value.identity, []).append(each)
    for group in groups.values():
        group.sort(key=lambda report: report.order)
    return sorted(groups.values(), key=_strength) if len(groups) > 1 else list(groups.values())


def _strength(group: Group) -> tuple[Any, ...]:
    best = max((each.certainty for each in group), key=lambda certainty: certainty.rank)
    origins = len({each.origin for each in group})
    value = group[0].value
    preferred = any(each.preferred for each in group)
    return (not preferred, -best.grade, -best.rank, -origins, value.width, value.key, group[0].order)
