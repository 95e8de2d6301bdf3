"""Reports made from little, for tests of the fold."""

from datetime import date, timedelta

import pytest

from productions.dates import FuzzyDate
from productions.history import Report, Value, ValueState, fold
from productions.vocabulary import PROPERTIES, Shape


def _day(number: int) -> date:
    return date(2022, 12, 31) + timedelta(days=number)


def _value(key, said) -> Value:
    if isinstance(said, Value):
        return said
    if isinstance(said, ValueState):
        return Value(said, said, said)
    if PROPERTIES[key].shape == Shape.DATE:
        read = FuzzyDate.parse(said)
        bounds = (read.earliest, read.latest, "day")
        return Value(("date", *bounds), read.edtf, bounds=bounds, thing=read)
    return Value(("text", said), said, thing=said)


def _report(key="cast", said="Lena Headey", day=1, outlet="Deadline", **options) -> Report:
    rules = PROPERTIES[key]
    options = {"origin": outlet, "separators": ("",) * len(rules.separators), **options}
    return Report(day=_day(day), property=rules, value=_value(key, said), outlet=outlet, **options)


def _as_of(day, *reports):
    return fold(reports, _day(day))


@pytest.fixture(scope="session")
def day():
    """The days of the tests have numbers: 1 is 1 January 2023, 32 is 1 February."""
    return _day


@pytest.fixture(scope="session")
def report():
    """A report: of Deadline, on day 1, that Lena Headey is in the cast."""
    return _report


@pytest.fixture(scope="session")
def as_of():
    """`as_of(5, *reports)`: the page at the end of day 5."""
    return _as_of


@pytest.fixture(scope="session")
def shown():
    """What a page shows, in the order of its slots: the values' keys."""
    return lambda page: [fact.value.key for fact in page.open.values()]


@pytest.fixture(scope="session")
def rivals():
    """The rivals of the only fact that a page shows: their keys."""

    def keys(page):
        (fact,) = page.open.values()
        return [rival.value.key for rival in fact.rivals]

    return keys


@pytest.fixture(scope="session")
def past():
    """What a page says of the past: (key, since, until, ended)."""
    return lambda page: [(fact.value.key, fact.since, fact.until, fact.ended) for fact in page.past]
