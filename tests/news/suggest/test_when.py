import datetime

import pytest

from news.suggest.amounts import money_at
from news.suggest.tokens import tokens_of
from news.suggest.when import date_at

DAY = datetime.date(2018, 3, 15)


def first_date(text, day=DAY, **how):
    tokens = tokens_of(text)
    found = next(found for at in range(len(tokens)) if (found := date_at(tokens, at, day)))
    return found[1].edtf(**how)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on July 12, 2019, to", "2019-07-12"),
        ("on 19 May 2006", "2006-05-19"),
        ("on June 8th, 2018", "2018-06-08"),
        ("in March 2019", "2019-03"),
        ("the second quarter of 2023", "2023-34"),
        ("in Q1 2020", "2020-33"),
        ("this fall", "2018-23"),
        ("next summer", "2019-22"),
        ("in summer 2003", "2003-22"),
        ("the 2018 summer season", "2018-22"),
        ("this week", "2018-03"),
        ("next month", "2018-04"),
        ("later this year", "2018"),
        ("next year", "2019"),
        ("in June", "2018-06"),
        ("in January", "2019-01"),
        ("the first half of 2020", "2020-40"),
        ("in 2021", "2021"),
    ],
)
def test_date_of_words(text, expected):
    assert first_date(text) == expected


def test_a_month_without_a_year_lies_behind_in_a_sentence_that_looks_back():
    assert first_date("in July", past=True) == "2017-07"


@pytest.mark.parametrize("text", ["she may star", "300 people", "in the sequel", "31 cats"])
def test_no_date(text):
    tokens = tokens_of(text)
    assert [date_at(tokens, at, DAY) for at in range(len(tokens)) if date_at(tokens, at, DAY)] == []


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("$11-12M", 11_000_000, 12_000_000, "USD"),
        ("$350 million", 350_000_000, 350_000_000, "USD"),
        ("US$297.7 million", 297_700_000, 297_700_000, "USD"),
        ("£7.7m", 7_700_000, 7_700_000, "GBP"),
        ("1.5bn yen", 1_500_000_000, 1_500_000_000, "JPY"),
        ("$1,234,567", 1_234_567, 1_234_567, "USD"),
    ],
)
def test_money_of_words(text, low, high, currency):
    _behind, money = money_at(tokens_of(text), 0)
    assert (money.low, money.high, money.currency) == (low, high, currency)


@pytest.mark.parametrize("text", ["12 million people", "$", "$x", "$99999999999999999999"])
def test_no_money(text):
    assert money_at(tokens_of(text), 0) is None
