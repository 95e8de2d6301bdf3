"""Values as staff read and type them, beside the forms in which they are stored."""

import re
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, ValueState
from productions.money import CURRENCIES, MoneyRange

EFFECTS = {Effect.ASSERTS: lazy("is so"), Effect.ENDS: lazy("is over"), Effect.DENIES: lazy("is denied")}
CERTAINTIES = {
    Certainty.RUMOURED: lazy("rumoured"),
    Certainty.IN_TALKS: lazy("in talks"),
    Certainty.REPORTED: lazy("reported"),
    Certainty.CONFIRMED: lazy("confirmed"),
    Certainty.HAPPENED: lazy("happened"),
}
STATES = {ValueState.KNOWN: lazy("this value"), ValueState.UNKNOWN: lazy("not known yet"), ValueState.NONE: lazy("none")}

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_PERIODS = {month: f"{number:02}" for number, month in enumerate(_MONTHS, 1)}
_PERIODS |= {"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}
_PERIODS |= {"q1": "33", "q2": "34", "q3": "35", "q4": "36"}
_PERIODS |= {f"{word} quarter of": f"{number}" for number, word in enumerate(("first", "second", "third", "fourth"), 33)}
_PERIODS |= {"first half of": "40", "second half of": "41"}
_WRITTEN = re.compile(r"(?:(?P<day>[0-9]{1,2}) )?(?P<period>[a-z][a-z0-9 ]*?)(?: (?P<after>[0-9]{1,2}),?)? (?P<year>[0-9]{4})")

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_SCALES = {"": 1, "k": 10**3, "thousand": 10**3, "m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_FIGURE = r"[0-9]{1,15}(?:\.[0-9]{1,2})?"
_AMOUNT = re.compile(
    rf"(?P<sign>[{''.join(_SIGNS)}])?(?P<low>{_FIGURE})(?: ?[-–] ?(?P<high>{_FIGURE}))?"
    rf" ?(?P<scale>(?i:{'|'.join(each for each in _SCALES if each)}))?(?: (?P<code>[A-Z]{{3}}))?"
)


class NotAnAmount(ValueError):
    """The text is no amount of money; the message says what would be one."""


def read_date(text: str) -> FuzzyDate:
    """A fuzzy date, as it is stored or in words: "2023-34", "Q2 2023", "second quarter of 2023", "8 February 2023".

    Raises `FuzzyDate.Invalid`.
    """
    written = _WRITTEN.fullmatch(" ".join(text.lower().replace("the ", "").split()))
    if written and (period := _PERIODS.get(written["period"].removesuffix(" of"), _PERIODS.get(written["period"]))):
        day = written["day"] or written["after"]
        return FuzzyDate.parse(f"{written['year']}-{period}-{int(day):02}" if day else f"{written['year']}-{period}")
    return FuzzyDate.parse(text)


def read_money(text: str) -> MoneyRange:
    """An amount or a range, with its currency: "$11-12 million", "12000000 EUR". Raises `NotAnAmount`, `MoneyRange.Invalid`."""
    found = _AMOUNT.fullmatch(" ".join(text.replace(",", "").split()))
    currency = (found["code"] or _SIGNS.get(found["sign"] or "", "")) if found else ""
    if not found or currency not in CURRENCIES:
        raise NotAnAmount(_("Write an amount with its currency, such as “$11-12 million” or “12000000 EUR”."))
    scale = _SCALES[(found["scale"] or "").lower()]
    low, high = Decimal(found["low"]) * scale, Decimal(found["high"] or found["low"]) * scale
    return MoneyRange.of(low, high, currency)
