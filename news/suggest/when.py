"""Dates in the words of the news, read relative to the article's day, as EDTF."""

from dataclasses import dataclass
from datetime import date, timedelta

from news.suggest.lexicon.words import MONTHS
from news.suggest.tokens import Token
from productions.dates import FuzzyDate

_SEASONS = {"spring": "21", "summer": "22", "fall": "23", "autumn": "23", "winter": "24"}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": 3, "final": 3}
_QUARTERS = {"q1": "33", "q2": "34", "q3": "35", "q4": "36"}
_NEARNESS = {"this": 0, "next": 1, "last": -1, "coming": 0, "following": 1}
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_HOLIDAYS = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("valentine", "'s", "day"): (2, 14),
    ("new", "year", "'s", "day"): (1, 1),
    ("new", "year", "'s", "eve"): (12, 31),
    ("halloween",): (10, 31),
    ("boxing", "day"): (12, 26),
    ("bastille", "day"): (7, 14),
    ("st", "patrick", "'s", "day"): (3, 17),
}
_NEAR_YEAR = frozenset(
    "in for since by until till of to from during before after through mid late early november december january".split()
)


_BEGINNINGS = frozenset("start shoot release bow opening debut rollout launch".split())
_OPENING = frozenset(
    """open opens opening opened roll rolling start starts started begin begins began release released premiere premieres
        premiered theaters theatres cinemas shooting filming out""".split()
)
# What a date can begin with, besides a figure.
_STARTS = frozenset(
    [*MONTHS, *_WEEKDAYS, *_SEASONS, *_ORDINALS, *_QUARTERS, *_NEARNESS, *(words[0] for words in _HOLIDAYS)]
    + "early mid late mid- the later earlier end today tomorrow yesterday".split()
)


@dataclass(slots=True)
class When:
    """A date as read: `past` and `future` are what it means if the sentence looks back or ahead."""

    future: str
    past: str = ""

    def edtf(self, *, past: bool = False) -> str:
        return self.past if past and self.past else self.future


def date_at(tokens: list[Token], at: int, day: date | None) -> tuple[int, When] | None:
    """The date that begins at this token and the index behind it, or None."""
    low = tokens[at].text.lower()
    if not (low[0].isdigit() or low.rstrip(".") in _STARTS or low.startswith(("mid-", "early-", "late-"))):
        return None
    for reader in (_holiday, _month_first, _day_first, _season, _quarter, _weekday, _relative, _bare_year):
        found = reader(tokens, at, low, day)
        if found is not None:
            return (found[0], found[1]) if _valid(found[1]) else None
    return None


def _valid(when: When) -> bool:
    try:
        FuzzyDate.parse(when.future)
        FuzzyDate.parse(when.past or when.future)
    except FuzzyDate.Invalid:
        return False
    return True


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _month(tokens: list[Token], at: int) -> int:
    word = _word(tokens, at)
    if not word or not tokens[at].text[0].isupper():
        return 0
    return MONTHS.get(word.rstrip("."), 0)


def _year(tokens: list[Token], at: int) -> str:
    word = _word(tokens, at)
    return word if len(word) == 4 and word.isascii() and word.isdigit() and 1880 <= int(word) <= 2100 else ""


def _day(tokens: list[Token], at: int) -> int:
    word = _word(tokens, at)
    for ending in ("st", "nd", "rd", "th"):
        word = word.removesuffix(ending)
    return int(word) if word.isascii() and word.isdigit() and len(word) < 3 and 1 <= int(word) <= 31 else 0


def _year_behind(tokens: list[Token], at: int) -> tuple[int, str]:
    """The year behind a day or month, with or without a comma: (index behind it, year)."""
    if _word(tokens, at) == "," and _year(tokens, at + 1):
        return at + 2, _year(tokens, at + 1)
    if _word(tokens, at) == "of" and _year(tokens, at + 1):
        return at + 2, _year(tokens, at + 1)
    if _word(tokens, at) == "of" and _word(tokens, at + 1) in _NEARNESS and _word(tokens, at + 2) == "year":
        return at + 3, _word(tokens, at + 1)
    if _word(tokens, at) in _NEARNESS and _word(tokens, at + 1) == "year":
        return at + 2, _word(tokens, at)
    return (at + 1, _year(tokens, at)) if _year(tokens, at) else (at, "")


def _month_first(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    begin = at
    if low in ("early", "mid", "late", "mid-"):
        begin = at + 1 + (_word(tokens, at + 1) == "-")
    month = _month(tokens, begin)
    if not month and low.startswith(("mid-", "early-", "late-")):
        month = MONTHS.get(low.partition("-")[2], 0)
    if not month:
        return None
    day = _day(tokens, begin + 1)
    behind, year = _year_behind(tokens, begin + 1 + bool(day))
    if not year and low == "may" and not day and _word(tokens, at - 1) not in _NEAR_YEAR:
        return None
    return behind, _dated(year, month, day, today)


def _day_first(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    day = _day(tokens, at)
    month = _month(tokens, at + 1 + (_word(tokens, at + 1) == "of")) if day else 0
    if not month:
        return None
    behind, year = _year_behind(tokens, at + 2 + (_word(tokens, at + 1) == "of"))
    return behind, _dated(year, month, day, today)


def _dated(year: str, month: int, day: int, today: date | None) -> When:
    tail = f"-{month:02}" + (f"-{day:02}" if day else "")
    if year in _NEARNESS and today:
        return When(f"{today.year + _NEARNESS[year]}{tail}")
    if year and year not in _NEARNESS:
        return When(f"{year}{tail}")
    if today is None:
        return When("0")
    this = (month, day or 1)
    ahead = today.year if this >= (today.month, today.day if day else 1) else today.year + 1
    back = today.year if this <= (today.month, today.day) else today.year - 1
    return When(f"{ahead}{tail}", f"{back}{tail}")


def _holiday(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    """Christmas Day, Valentine's Day 2020, Halloween."""
    for words, (month, day) in _HOLIDAYS.items():
        behind = at + len(words)
        if low == words[0] and tuple(_word(tokens, here).replace("’", "'") for here in range(at, behind)) == words:
            behind, year = _year_behind(tokens, behind)
            return behind, _dated(year, month, day, today)
    return None


def _weekday(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    """next Monday, last Friday."""
    name = _word(tokens, at + 1)
    if low in _WEEKDAYS and today is not None and _opens(tokens, at):
        shift = (_WEEKDAYS.index(low) - today.weekday()) % 7
        return at + 1, When((today + timedelta(days=shift)).isoformat(), (today + timedelta(days=shift - 7)).isoformat())
    if today is None or low not in ("next", "last", "this") or name not in _WEEKDAYS:
        return None
    ahead = (_WEEKDAYS.index(name) - today.weekday()) % 7
    shift = {"next": ahead or 7, "this": ahead, "last": ahead - 7}[low]
    return at + 2, When((today + timedelta(days=shift)).isoformat())


def _opens(tokens: list[Token], at: int) -> bool:
    """opens Friday; cameras due to roll on Monday: a day of the week that is a date of the film, and not of the report."""
    before = at - 1 - (_word(tokens, at - 1) in ("on", "this"))
    return _word(tokens, before) in _OPENING


def _season(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    begin = at
    nearness = None
    if low in _NEARNESS or low in ("late", "early", "mid", "the", "mid-"):
        nearness = _NEARNESS.get(low)
        begin = at + 1
    if _year(tokens, at) and _word(tokens, at + 1) in _SEASONS:
        return at + 2, When(f"{low}-{_SEASONS[_word(tokens, at + 1)]}")
    season = _SEASONS.get(_word(tokens, begin))
    if season is None:
        return None
    behind, year = _year_behind(tokens, begin + 1)
    if year in _NEARNESS and today:
        return behind, When(f"{today.year + _NEARNESS[year]}-{season}")
    if year and year not in _NEARNESS:
        return behind, When(f"{year}-{season}")
    before = _word(tokens, at - 1)
    starts = before in ("a", "an") and _word(tokens, begin + 1) in _BEGINNINGS
    if today is None or (nearness is None and low != "the" and before not in ("in", "by", "early", "late") and not starts):
        return None
    if nearness is None:
        last = {"21": 5, "22": 8, "23": 11, "24": 12}[season]
        return behind, When(
            f"{today.year + (today.month > last)}-{season}", f"{today.year - (today.month < last - 2)}-{season}"
        )
    month = {"21": 5, "22": 8, "23": 11, "24": 12}[season]
    passed = today.month > month
    shift = {0: 0, 1: 1, -1: 0 if passed else -1}[nearness]
    return behind, When(f"{today.year + shift}-{season}")


def _quarter(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    if low in _QUARTERS:
        behind, year = _year_behind(tokens, at + 1)
        return (behind, When(f"{year}-{_QUARTERS[low]}")) if year and year not in _NEARNESS else None
    if low in _ORDINALS and _word(tokens, at + 1) in ("quarter", "half"):
        behind, year = _year_behind(tokens, at + 2)
        if not year and _word(tokens, at + 2) == "of":
            behind, year = _year_behind(tokens, at + 3)
        if year in _NEARNESS and today:
            year = str(today.year + _NEARNESS[year])
        number = _ORDINALS[low]
        period = 33 + number if _word(tokens, at + 1) == "quarter" else 40 + min(number, 1)
        return (behind, When(f"{year}-{period}")) if year else None
    return None


def _relative(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    """this week, next month, later this year, last year, the end of the year."""
    if today is None:
        return None
    if low in ("later", "earlier") and _word(tokens, at + 1) in ("this",):
        found = _relative(tokens, at + 1, "this", today)
        return found
    if (
        low == "end"
        and _word(tokens, at + 1) == "of"
        and _word(tokens, at + 2) in ("the", "this")
        and _word(tokens, at + 3) == "year"
    ):
        return at + 4, When(f"{today.year}")
    if low in ("today", "tomorrow", "yesterday"):
        shift = {"today": 0, "tomorrow": 1, "yesterday": -1}[low]
        return at + 1, When((today + timedelta(days=shift)).isoformat())
    if low not in _NEARNESS or low == "coming" and _word(tokens, at - 1) not in ("the", "this"):
        return None
    unit, step = _word(tokens, at + 1), _NEARNESS[low]
    if unit == "year":
        return at + 2, When(f"{today.year + step}")
    if unit == "month":
        month = today.year * 12 + today.month - 1 + step
        return at + 2, When(f"{month // 12}-{month % 12 + 1:02}")
    if unit in ("week", "weekend"):
        return at + 2, When(_week(today + timedelta(weeks=step)))
    if _month(tokens, at + 1):
        behind = at + 2
        month = _month(tokens, at + 1)
        year = today.year + {0: 0, 1: 1 if month <= today.month else 0, -1: 0 if month < today.month else -1}[step]
        day = _day(tokens, behind)
        return behind + bool(day), When(f"{year}-{month:02}" + (f"-{day:02}" if day else ""))
    return None


def _week(day: date) -> str:
    """The month of a week, or both where it lies in two: a week is too short to be told from what it is a part of."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return f"{monday:%Y-%m}" if monday.month == sunday.month else f"{monday:%Y-%m}/{sunday:%Y-%m}"


def _bare_year(tokens: list[Token], at: int, low: str, today: date | None) -> tuple[int, When] | None:
    year = _year(tokens, at)
    if year and _word(tokens, at - 1) not in ("$", "£", "€") and _word(tokens, at + 1) not in ("people", "copies", "%"):
        return at + 1, When(year)
    return None
