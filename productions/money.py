"""Money as a report gives it: an amount or a range of amounts, in one currency. Plain Python."""

import re
from dataclasses import dataclass
from decimal import Decimal

CURRENCIES = (
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "INR",
    "AUD",
    "CAD",
    "NZD",
    "CNY",
    "HKD",
    "TWD",
    "KRW",
    "SGD",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "RUB",
    "TRY",
    "ILS",
    "AED",
    "BRL",
    "MXN",
    "ZAR",
    "NGN",
)

# What stands before the amount; the other currencies show their code.
_SYMBOLS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "INR": "₹",
    "AUD": "A$",
    "CAD": "C$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "TWD": "NT$",
    "KRW": "₩",
    "SGD": "S$",
    "ILS": "₪",
    "BRL": "R$",
    "MXN": "MX$",
}

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_CENT = Decimal("0.01")
_LIMIT = 10**15
_LONGEST = 40

# Decimal() itself would also take exponents, underscores and the digits of other scripts.
_AMOUNT = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class MoneyRange:
    """From `low` to `high`, both included and equal for a single amount, in a currency of CURRENCIES.

    Make one with `of`; the constructor checks nothing and is for values that went through `of` before.
    """

    low: Decimal
    high: Decimal
    currency: str

    class Invalid(ValueError):
        """The amounts or the currency can't be taken; the message says why."""

    @classmethod
    def of(cls, low: str | int | Decimal, high: str | int | Decimal, currency: str) -> "MoneyRange":
        """Check and normalise to two decimals; raise MoneyRange.Invalid."""
        if currency not in CURRENCIES:
            raise cls.Invalid(f"{_shown(currency)} is not a currency known here: use one of {', '.join(CURRENCIES)}.")
        lowest, highest = _amount(low), _amount(high)
        if highest < lowest:
            raise cls.Invalid(f"The high amount, {highest}, is below the low one, {lowest}.")
        return cls(lowest, highest, currency)

    def contains(self, other: "MoneyRange") -> bool:
        """Whether the other lies within this one, in the same currency; equal bounds count."""
        return self.currency == other.currency and self.low <= other.low and other.high <= self.high

    def label(self) -> str:
        """The amount as an article would print it, never rounded: "$11–12 million", "CHF 3 million", "$1,234,567"."""
        symbol = _SYMBOLS.get(self.currency, f"{self.currency} ")
        low, low_scale = _scaled(self.low)
        high, high_scale = _scaled(self.high)
        top = f"{high} {high_scale}".rstrip()
        if self.low == self.high:
            return f"{symbol}{top}"
        if self.low == 0:
            return f"up to {symbol}{top}"
        if low_scale == high_scale:
            return f"{symbol}{low}–{top}"
        return f"{symbol}{low} {low_scale}".rstrip() + f" – {symbol}{top}"


def _amount(value: str | int | Decimal) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise MoneyRange.Invalid(f"An amount is text, a whole number or a Decimal, not a {type(value).__name__}.")
    if isinstance(value, str):
        value = value.strip()
        if not _AMOUNT.fullmatch(value):
            raise MoneyRange.Invalid(f"{_shown(value)} is not an amount: write 11000000 or 11000000.50.")
    amount = Decimal(value)
    if not amount.is_finite() or amount.is_signed() or amount >= _LIMIT or amount != amount.quantize(_CENT):
        raise MoneyRange.Invalid(
            f"{_shown(amount)} is not an amount that can be kept: "
            "it has to be 0 or more, with at most 15 digits before the point and 2 behind it."
        )
    return amount.quantize(_CENT)


def _scaled(amount: Decimal) -> tuple[str, str]:
    """The figure and its scale word, which is empty where three decimals of a scale would not say the amount exactly."""
    for scale, word in _SCALES:
        if amount >= scale:
            if amount % (scale // 1000) == 0:
                figure = f"{amount / scale:,.3f}".rstrip("0").rstrip(".")
                return figure, word
            break
    return f"{amount:,.2f}".removesuffix(".00"), ""


def _shown(value: object) -> str:
    text = str(value)
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
