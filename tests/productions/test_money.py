"""Ranges of money: what is taken, what is refused, and how an amount is printed."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from productions.money import CURRENCIES, MoneyRange

LABELS = [
    # low, high, currency, label
    (11_000_000, 12_000_000, "USD", "$11–12 million"),
    (100_000_000, 100_000_000, "USD", "$100 million"),
    (2_500_000, 2_500_000, "GBP", "£2.5 million"),
    (850_000, 850_000, "USD", "$850,000"),
    (1_200_000_000, 1_200_000_000, "EUR", "€1.2 billion"),
    (300_000_000, 300_000_000, "JPY", "¥300 million"),
    (1_500_000_000, 1_500_000_000, "INR", "₹1.5 billion"),
    (3_000_000, 3_000_000, "AUD", "A$3 million"),
    (3_000_000, 4_500_000, "CAD", "C$3–4.5 million"),
    (3_000_000, 3_000_000, "CHF", "CHF 3 million"),
    (3_000_000, 4_000_000, "CHF", "CHF 3–4 million"),
    (2_000_000_000_000, 2_000_000_000_000, "KRW", "₩2 trillion"),
    (999_000_000_000_000, 999_000_000_000_000, "KRW", "₩999 trillion"),
    (850_000, 900_000, "USD", "$850,000–900,000"),
    (850_000, 1_000_000, "USD", "$850,000 – $1 million"),
    (900_000_000, 1_100_000_000, "USD", "$900 million – $1.1 billion"),
    (0, 20_000_000, "USD", "up to $20 million"),
    (0, 0, "USD", "$0"),
    (1, 1, "USD", "$1"),
    ("12.50", "12.50", "USD", "$12.50"),
    (1_000_000, 1_000_000, "USD", "$1 million"),
    (999_999, 999_999, "USD", "$999,999"),
    (160_030_000, 160_030_000, "USD", "$160.03 million"),
    (1_663_000_000, 1_663_000_000, "USD", "$1.663 billion"),
    (1_234_500_000, 1_234_500_000, "USD", "$1,234,500,000"),
    (1_663_075_401, 1_663_075_401, "USD", "$1,663,075,401"),
    ("1000000.01", "2000000", "USD", "$1,000,000.01 – $2 million"),
]

REFUSED_AMOUNTS = {
    "nothing": "",
    "words": "11 million",
    "symbol": "$11",
    "thousands": "11,000,000",
    "underscores": "11_000",
    "exponent": "1e6",
    "negative": "-1",
    "plus": "+1",
    "not a number": "NaN",
    "infinite": "Infinity",
    "no figure before the point": ".5",
    "no figure behind the point": "5.",
    "three decimals": "1.001",
    "16 digits": "1000000000000000",
    "Arabic-Indic digits": "١١",
    "full-width digits": "１１",
    "lone surrogate": "\ud800",
    "long": "1" * 1_000_000,
    "negative number": -1,
    "number of 16 digits": 10**15,
    "huge number": 10**5000,
    "whole float": 11.0,
    "float": 0.1,
    "truth": True,
    "none": None,
    "list": [1],
    "negative Decimal": Decimal("-0.01"),
    "negative zero": Decimal("-0"),
    "Decimal NaN": Decimal("NaN"),
    "Decimal signalling NaN": Decimal("sNaN"),
    "infinite Decimal": Decimal("Infinity"),
    "Decimal of three decimals": Decimal("1.001"),
    "large Decimal": Decimal("1e999999"),
    "small Decimal": Decimal("1e-999999"),
}

many = settings(max_examples=1000, deadline=None)
amounts = st.decimals(min_value=0, max_value=10**15 - 1, places=2, allow_nan=False, allow_infinity=False).map(abs)


@pytest.mark.parametrize(("low", "high", "currency", "label"), LABELS, ids=[row[-1] for row in LABELS])
def test_label(low, high, currency, label):
    assert MoneyRange.of(low, high, currency).label() == label


@pytest.mark.parametrize("value", ["11", " 11 ", "11.0", "11.00", "0011", 11, Decimal("11"), Decimal("1.1e1")], ids=repr)
def test_of_takes_text_whole_numbers_and_decimals(value):
    taken = MoneyRange.of(value, value, "USD")

    assert taken == MoneyRange(Decimal("11.00"), Decimal("11.00"), "USD")
    assert (str(taken.low), str(taken.high)) == ("11.00", "11.00")


def test_of_takes_fifteen_digits_and_two_decimals():
    assert MoneyRange.of(0, "999999999999999.99", "USD").high == Decimal("999999999999999.99")


@pytest.mark.parametrize("amount", REFUSED_AMOUNTS.values(), ids=REFUSED_AMOUNTS.keys())
def test_of_refuses_amount(amount):
    with pytest.raises(MoneyRange.Invalid):
        MoneyRange.of(amount, amount, "USD")


@pytest.mark.parametrize("currency", ["", "usd", "$", "US", "USDX", "XXX", " USD", "ＵＳＤ", None, 840, ["USD"]], ids=repr)
def test_of_refuses_currency(currency):
    with pytest.raises(MoneyRange.Invalid):
        MoneyRange.of(1, 2, currency)


def test_of_refuses_low_above_high():
    with pytest.raises(MoneyRange.Invalid) as refusal:
        MoneyRange.of(12, 11, "USD")

    assert str(refusal.value) == "The high amount, 11.00, is below the low one, 12.00."


@pytest.mark.parametrize(
    ("amount", "message"),
    [
        ("11 million", "'11 million' is not an amount: write 11000000 or 11000000.50."),
        (11.0, "An amount is text, a whole number or a Decimal, not a float."),
        (
            -1,
            "'-1' is not an amount that can be kept: it has to be 0 or more, "
            "with at most 15 digits before the point and 2 behind it.",
        ),
        ("1" * 1000, f"'{'1' * 40}…' is not an amount: write 11000000 or 11000000.50."),
    ],
    ids=["words", "float", "negative", "long"],
)
def test_invalid_says_why(amount, message):
    with pytest.raises(MoneyRange.Invalid) as refusal:
        MoneyRange.of(amount, amount, "USD")

    assert str(refusal.value) == message


def test_currencies_are_distinct_iso_codes():
    assert [code for code in CURRENCIES if not (len(code) == 3 and code.isascii() and code.isupper())] == []
    assert len(set(CURRENCIES)) == len(CURRENCIES)


@pytest.mark.parametrize(
    ("low", "high", "currency", "contained"),
    [
        (11, 12, "USD", True),
        (11, 11, "USD", True),
        ("11.50", "11.75", "USD", True),
        (10, 12, "USD", False),
        (11, "12.01", "USD", False),
        (13, 14, "USD", False),
        (11, 12, "CAD", False),
    ],
)
def test_contains(low, high, currency, contained):
    assert MoneyRange.of(11, 12, "USD").contains(MoneyRange.of(low, high, currency)) is contained


@many
@given(st.text(), st.text(), st.one_of(st.text(), st.just("USD")))
def test_of_any_text_gives_a_range_or_invalid(low, high, currency):
    try:
        taken = MoneyRange.of(low, high, currency)
    except MoneyRange.Invalid:
        return
    assert 0 <= taken.low <= taken.high


@many
@given(st.one_of(st.integers(), st.decimals()))
def test_of_any_number_gives_that_number_or_invalid(value):
    try:
        taken = MoneyRange.of(value, value, "EUR")
    except MoneyRange.Invalid:
        return
    assert (taken.low, taken.high) == (value, value)


@many
@given(amounts, st.sampled_from(["USD", "CHF"]))
def test_label_never_rounds(amount, currency):
    label = MoneyRange.of(amount, amount, currency).label()
    figure, _space, scale = label.removeprefix("$").removeprefix("CHF ").partition(" ")
    factor = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]

    assert Decimal(figure.replace(",", "")) * factor == amount


@many
@given(st.lists(amounts, min_size=6, max_size=6).map(sorted), st.sampled_from(CURRENCIES))
def test_contains_is_reflexive_and_transitive(sums, currency):
    wide, middle, narrow = (MoneyRange.of(sums[each], sums[-1 - each], currency) for each in range(3))

    assert wide.contains(wide) is True
    assert (wide.contains(middle), middle.contains(narrow), wide.contains(narrow)) == (True, True, True)
