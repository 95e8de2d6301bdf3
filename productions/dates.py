"""Fuzzy dates: what a report says about when, kept exactly as vague as it was said.

A date is a string in a subset of EDTF (ISO 8601-2:2019) and the two days between which it lies. Where EDTF leaves a season
open, it is the northern one. Plain Python, so that the fold and the suggestion rules can use it without Django.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_LONGEST = 40

_ACCEPTED = (
    "write 2023, 2023-02, 2023-02-08, a season (2023-21 spring to 2023-24 winter), a quarter (2023-33 to 2023-36), "
    "a half-year (2023-40, 2023-41) or a decade (202X), in the years 1800 to 2200; "
    "any of these with ~ behind it for about, or two of them as in 2023-04/2023-06"
)

# The second number of a date: its name, its first month, and how many months it lasts.
_PERIODS = {
    "01": ("January", 1, 1),
    "02": ("February", 2, 1),
    "03": ("March", 3, 1),
    "04": ("April", 4, 1),
    "05": ("May", 5, 1),
    "06": ("June", 6, 1),
    "07": ("July", 7, 1),
    "08": ("August", 8, 1),
    "09": ("September", 9, 1),
    "10": ("October", 10, 1),
    "11": ("November", 11, 1),
    "12": ("December", 12, 1),
    "21": ("spring", 3, 3),
    "22": ("summer", 6, 3),
    "23": ("autumn", 9, 3),
    "24": ("winter", 12, 3),
    "33": ("Q1", 1, 3),
    "34": ("Q2", 4, 3),
    "35": ("Q3", 7, 3),
    "36": ("Q4", 10, 3),
    "40": ("first half of", 1, 6),
    "41": ("second half of", 7, 6),
}

# [0-9] and not \d, which takes every script's digits.
_SINGLE = re.compile(
    r"""
    (?: (?P<decade> (?:1[89]|2[01])[0-9] ) X
      | (?P<year> (?:1[89]|2[01])[0-9]{2} | 2200 ) (?: - (?P<period>[0-9]{2}) (?: - (?P<day>[0-9]{2}) )? )?
    )
    (?P<about> ~ )?
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A date as vague as it was reported.

    `edtf` is its canonical form, `earliest` and `latest` the first and the last day that it can mean. Read text with `parse`;
    the constructor checks nothing and is for values that went through `parse` before.
    """

    edtf: str
    earliest: date
    latest: date

    class Invalid(ValueError):
        """The text is not one of the accepted forms; the message says which these are."""

        def __init__(self, text: str, reason: str = "is not a date that can be read here") -> None:
            shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
            super().__init__(f"{shown!r} {reason}: {_ACCEPTED}.")

    @classmethod
    def parse(cls, text: str) -> "FuzzyDate":
        """Read EDTF; raise FuzzyDate.Invalid for all else, also for moments, slash dates and whatever is not text."""
        if not isinstance(text, str):
            raise cls.Invalid(type(text).__name__, "is not text")
        stripped = text.strip()
        if len(stripped) > _LONGEST:
            raise cls.Invalid(stripped)
        return _parse(stripped)

    @property
    def is_day(self) -> bool:
        """Whether it lies on one day, even if only about that day."""
        return self.earliest == self.latest

    @property
    def width(self) -> int:
        """The number of days that it can mean: 1 for a day, 365 or 366 for a year."""
        return (self.latest - self.earliest).days + 1

    def contains(self, other: "FuzzyDate") -> bool:
        """Whether the other lies within this one; equal bounds count."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def label(self) -> str:
        """The date in English, as short as a table needs it: "Q2 2023", "8 – 12 May 2023"."""
        return _label(self.edtf)

    def __str__(self) -> str:
        return self.edtf


@lru_cache(maxsize=8192)
def _parse(text: str) -> FuzzyDate:
    start, slash, end = text.partition("/")
    earliest, latest = _bounds(start, text)
    if not slash or start == end:
        return FuzzyDate(start, earliest, latest)
    latest = _bounds(end, text)[1]
    if latest < earliest:
        raise FuzzyDate.Invalid(text, "ends before it starts")
    return FuzzyDate(text, earliest, latest)


def _bounds(single: str, text: str) -> tuple[date, date]:
    """The first and the last day of a date that is not an interval; `text` is the whole input, for the message."""
    decade, year, period, day, _about = _fields(single, text)
    if decade:
        return date(int(decade) * 10, 1, 1), date(int(decade) * 10 + 9, 12, 31)
    if not period:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    if day:
        try:
            only = date(int(year), int(period), int(day))
        except ValueError as error:
            raise FuzzyDate.Invalid(text, "is a day that no calendar has") from error
        return only, only
    if period not in _PERIODS:
        raise FuzzyDate.Invalid(text)
    _name, month, months = _PERIODS[period]
    return _first_of(int(year), month), _first_of(int(year), month + months) - timedelta(days=1)


def _fields(single: str, text: str) -> tuple[str, ...]:
    """Decade, year, period, day and ~, each empty where it is not given."""
    match = _SINGLE.fullmatch(single)
    if match is None:
        raise FuzzyDate.Invalid(text)
    return match.groups("")


def _first_of(year: int, month: int) -> date:
    """The first day of a month; month 13 is the next January."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


@lru_cache(maxsize=8192)
def _label(edtf: str) -> str:
    start, slash, end = edtf.partition("/")
    if not slash:
        return _single_label(start)
    if start.endswith("~") and end.endswith("~"):
        return f"about {_label(f'{start[:-1]}/{end[:-1]}')}"
    before, after = _single_label(start).split(), _single_label(end).split()
    if "~" not in edtf and len(before) == len(after):
        # "8 May 2023" and "12 May 2023" share their last words, which are said once.
        while len(before) > 1 and before[-1] == after[len(before) - 1]:
            before.pop()
    return f"{' '.join(before)} – {' '.join(after)}"


def _single_label(single: str) -> str:
    decade, year, period, day, about = _fields(single, single)
    if decade:
        words = f"the {decade}0s"
    elif not period:
        words = year
    elif period == "24":
        words = f"winter {_year_and_next(int(year))}"
    else:
        name = _PERIODS[period][0]
        words = f"{int(day)} {name} {year}" if day else f"{name} {year}"
    return f"about {words}" if about else words


def _year_and_next(year: int) -> str:
    """A winter belongs to two years: 2023–24, but 1999–2000."""
    following = year + 1
    return f"{year}–{following}" if following % 100 == 0 else f"{year}–{following % 100:02}"
