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
            if report.certainty.rank > self.certainty.rank:
                self.certainty = report.certainty
            self.preferred = self.preferred or report.preferred

    def absorb(self, reports: Iterable[Report]) -> None:
        """Take over what supported another run, and keep the supports in order."""
        self.add(reports)
        self.supports.sort(key=lambda report: report.order)


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
        """Apply one day's reports, given in the order of `Report.order`.

        Supports of what is shown come first, then closings, then the other asserts and what resumes. A value that is both
        asserted and closed today never gets in the way of what is shown. Where a closing leaves nothing, the strongest rival
        steps in.
        """
        closings = [each for each in reports if each.effect != Effect.ASSERTS]
        closed_today = self._closed_by(closings)
        others = []
        for group in _by_value(each for each in reports if each.effect == Effect.ASSERTS):
            closed = group[0].value.identity in closed_today
            if self.shown and _supports(group, self.shown) and not (closed and _resumes(group)):
                self._support(day, group)
            elif closed and not _insists(group):
                self._stand_beside(group)
            else:
                others.append(group)
        doubts = self._close(day, closings)
        for group in others:
            self._assert(day, group)
        self._doubt(doubts)
        if self.shown is None and self.rivals:
            self._open(day, min(self.rivals.values(), key=lambda track: _strength(track.supports)))

    def hush(self, day: date, known: bool) -> None:
        """Rule 5, for a slot of `none` or `unknown`: it shows only while nothing known is open in its property."""
        if known and self.shown:
            dormant = Track(self.shown.value, doubts=list(self.shown.doubts))
            dormant.absorb([*(self.dormant.supports if self.dormant else []), *self.shown.supports])
            self.dormant = dormant
            self._end(day, Ended.REPLACED)
        elif not known and self.dormant:
            track, self.dormant = self.dormant, None
            if self.shown:
                self.shown.absorb(track.supports)
            else:
                self._open(day, track)

    def _support(self, day: date, group: Group) -> None:
        """Rule 1, and the end of rivals that nobody has repeated for long (rule 2) and of doubts (rule 3)."""
        assert self.shown is not None
        self.shown.add(group)
        if any(each.certainty.grade >= FIRM for each in group):
            self.shown.doubts.clear()
        self.rivals = {key: each for key, each in self.rivals.items() if day - each.last <= WINDOW}

    def _assert(self, day: date, group: Group) -> None:
        """Rules 2, 4 and 7 for a value that was not shown when the day began."""
        identity = group[0].value.identity
        if self.shown and _supports(group, self.shown):
            self._support(day, group)
            return
        if identity in self.closed and not _insists(group):
            self.stale.extend(group)
            return
        self.closed.pop(identity, None)
        track = self._stand_beside(group)
        if self.shown is None:
            self._open(day, track)
        elif ended := self._judge(day, self.shown, group):
            self._displace(day, self.shown, track, ended)

    def _stand_beside(self, group: Group) -> Track:
        track = self.rivals.setdefault(group[0].value.identity, Track(group[0].value))
        track.add(group)
        return track

    def _judge(self, day: date, shown: Track, group: Group) -> Ended | None:
        """How another value ends the shown one; None when it has to stand beside it as a rival."""
        preferred = _preferred(group)
        inside = shown.value.contains(group[0].value)
        if preferred != shown.preferred:
            return (Ended.REFINED if inside else Ended.REPLACED) if preferred else None
        if self.latest_wins:
            return None if shown.last == day else Ended.REPLACED
        grade, against = max(each.certainty.grade for each in group), shown.certainty.grade
        if inside:
            return Ended.REFINED if grade >= against else None
        if grade != against:
            return Ended.REPLACED if grade > against else None
        own = {each.origin for each in group} | {each.outlet for each in group}
        recent = (each for each in shown.supports if day - each.day <= WINDOW)
        upheld = shown.last == day or any(each.origin not in own and each.outlet not in own for each in recent)
        return None if upheld else Ended.REPLACED

    def _displace(self, day: date, shown: Track, track: Track, ended: Ended) -> None:
        """Put another value in the place of the shown one, whose own supports of today support or rival the new one."""
        today = [each for each in shown.supports if each.day == day]
        kept = shown.supports if shown.since == day else today
        self._end(day, ended)
        if ended == Ended.REFINED:
            track.absorb(kept)
        else:
            for group in _by_value(today):
                self._stand_beside(group)
        self._open(day, track)

    def _open(self, day: date, track: Track) -> None:
        self.rivals.pop(track.value.identity, None)
        track.since, self.shown = day, track
        for key, rival in list(self.rivals.items()):
            if rival.value.contains(track.value):
                track.absorb(rival.supports)
                del self.rivals[key]

    def _end(self, day: date, ended: Ended) -> None:
        """End the shown value. What no day ended with leaves no fact."""
        track, self.shown = self.shown, None
        assert track is not None
        if track.since != day:
            track.until, track.ended = day, ended
            self.past.append(track)

    def _closed_by(self, closings: list[Report]) -> set[Hashable]:
        """The values that today's closings name, and that were not closed before."""
        firm = [each for each in closings if _firm(each)]
        named = {each.value.identity for each in firm} - self.closed.keys()
        if self.shown and any(_names(each, self.shown) for each in firm):
            named.add(self.shown.value.identity)
        return named

    def _close(self, day: date, closings: list[Report]) -> list[Report]:
        """Rule 3. Returns the soft closings of what is not shown."""
        shown, doubts = self.shown, []
        for closing in sorted(closings, key=lambda each: (not each.preferred, -each.certainty.rank)):
            if shown and _names(closing, shown):
                self._close_shown(day, shown, closing)
            elif _firm(closing):
                self._close_other(day, closing)
            else:
                doubts.append(closing)
        return doubts

    def _close_shown(self, day: date, shown: Track, closing: Report) -> None:
        """Close what was shown, or is closed by another report of the same day."""
        if not _firm(closing):
            shown.doubts.append(closing)
            return
        if self.shown and (closing.preferred or not shown.preferred):
            self._end(day, _ended(closing))
        if not self.shown:
            self._note_closed(shown, closing)

    def _close_other(self, day: date, closing: Report) -> None:
        identity = closing.value.identity
        if identity in self.closed:
            self.closed[identity].closings.append(closing)
            return
        self.dormant = None
        track = self.rivals.pop(identity, None) or Track(closing.value)
        track.until, track.ended = day, _ended(closing)
        self.past.append(track)
        self._note_closed(track, closing)

    def _note_closed(self, track: Track, closing: Report) -> None:
        track.closings.append(closing)
        self.closed[track.value.identity] = track
        self.closed.setdefault(closing.value.identity, track)

    def _doubt(self, doubts: list[Report]) -> None:
        """Rule 3, for soft closings of what is shown only since today."""
        if self.shown:
            identity = self.shown.value.identity
            self.shown.doubts.extend(each for each in doubts if each.value.identity == identity)


def _firm(closing: Report) -> bool:
    return closing.certainty.grade >= FIRM or closing.preferred


def _names(closing: Report, shown: Track) -> bool:
    """Whether it is about the shown value: that or a wider one, or `unknown`, which means whichever is shown."""
    return closing.value.state == ValueState.UNKNOWN or closing.value.contains(shown.value)


def _ended(closing: Report) -> Ended:
    return Ended.DENIED if closing.effect == Effect.DENIES else Ended.LEFT


def _preferred(group: Group) -> bool:
    return any(each.preferred for each in group)


def _resumes(group: Group) -> bool:
    return any(each.resumes for each in group)


def _insists(group: Group) -> bool:
    """Whether it brings back a closed value (rules 4 and 7)."""
    return _resumes(group) or _preferred(group)


def _supports(group: Group, shown: Track) -> bool:
    """Rule 1. A wider value that an editor prefers does not support a narrower one: it takes its place (rule 7)."""
    value = group[0].value
    if not value.contains(shown.value):
        return False
    return value.identity == shown.value.identity or shown.preferred or not _preferred(group)


def _by_value(asserts: Iterable[Report]) -> list[Group]:
    """One day's asserts in groups of one value each, the strongest first (rule 8)."""
    groups: dict[Hashable, Group] = {}
    for each in asserts:
        groups.setdefault(each.value.identity, []).append(each)
    return sorted(groups.values(), key=_strength) if len(groups) > 1 else list(groups.values())


def _strength(group: Group) -> tuple[Any, ...]:
    """For sorting by rule 8. The rank of a certainty puts the classes in order, too; what is equal stays in its order."""
    rank = max(each.certainty.rank for each in group)
    origins = len({each.origin for each in group})
    value = group[0].value
    return (not _preferred(group), -rank, -origins, value.width, value.key)
