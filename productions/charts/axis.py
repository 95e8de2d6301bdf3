"""The axis of time: where a day lies, in percent of the width, and which days are written on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

_ROOM = 20  # percent of the width that the label of the first day takes on a phone
_MARGIN = 1.5  # percent on either side, so that a dot at the end is whole


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark with its label, which stands in the "middle" below it or has its "start" there, as in SVG."""

    x: str
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Axis:
    """From one day to a later one."""

    first: date
    last: date

    @classmethod
    def around(cls, first: date, last: date) -> "Axis":
        """Both days, and a day more on either side of a single one."""
        day = timedelta(days=1)
        return cls(first, last) if first < last else cls(first - day, last + day)

    def x(self, day: date) -> str:
        """Where a day lies: "12.34%"."""
        return f"{self._percent(day):.2f}%"

    def width(self, start: date, end: date) -> str:
        return f"{max(self._percent(end) - self._percent(start), 0):.2f}%"

    def ticks(self) -> list[Tick]:
        """The finest marks that leave room for their labels on a phone."""
        for days, room, form in _MARKS:
            found = [day for day in days(self.first, self.last) if self.first <= day <= self.last]
            ticks = [Tick(self.x(day), date_format(day, form)) for day in found]
            if len(ticks) <= room:
                break
        if not found or self._percent(found[0]) > _ROOM:
            ticks.insert(0, Tick(self.x(self.first), date_format(self.first, "M Y"), anchor="start"))
        return ticks

    def _percent(self, day: date) -> float:
        inside = min(max(day, self.first), self.last)
        return _MARGIN + (100 - 2 * _MARGIN) * (inside - self.first).days / (self.last - self.first).days


Days = Callable[[date, date], Iterator[date]]


def _every_days(step: int) -> Days:
    def days(first: date, last: date) -> Iterator[date]:
        start = first.toordinal() + -first.toordinal() % step
        return (date.fromordinal(each) for each in range(start, last.toordinal() + 1, step))

    return days


def _every_months(step: int) -> Days:
    def days(first: date, last: date) -> Iterator[date]:
        months = range(first.year * 12, last.year * 12 + 12, step)
        return (date(month // 12, month % 12 + 1, 1) for month in months)

    return days


def _every_years(step: int) -> Days:
    def days(first: date, last: date) -> Iterator[date]:
        start = max(first.year - first.year % step, step)
        return (date(year, 1, 1) for year in range(start, last.year + 1, step))

    return days


# (which days, for how many labels there is room, how they are written), the finest first; the last one is taken at any number.
_MARKS: tuple[tuple[Days, int, str], ...] = (
    (_every_days(1), 5, "j M"),
    (_every_days(7), 5, "j M"),
    (_every_months(1), 4, "M Y"),
    (_every_months(3), 4, "M Y"),
    (_every_months(6), 4, "M Y"),
    (_every_years(1), 8, "Y"),
    (_every_years(2), 8, "Y"),
    (_every_years(5), 8, "Y"),
    (_every_years(20), 8, "Y"),
)
