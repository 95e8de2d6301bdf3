"""Sums of money: what is printed, and the range that it means."""

from decimal import Decimal

from news.suggest.tokens import Token
from productions.money import MoneyRange

SIGNS = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW"}
_PREFIXED = {"US": "USD", "A": "AUD", "C": "CAD", "NZ": "NZD", "HK": "HKD", "AU": "AUD", "CA": "CAD"}
_NAMED = {"dollars": "USD", "pounds": "GBP", "euros": "EUR", "yen": "JPY", "rupees": "INR", "won": "KRW", "yuan": "CNY"}
_SCALES = {
    "m": 10**6,
    "mn": 10**6,
    "million": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "billion": 10**9,
    "k": 10**3,
    "thousand": 10**3,
    "mill": 10**6,
}
_BETWEEN = frozenset({"-", "–", "—", "to"})


def money_at(tokens: list[Token], at: int) -> tuple[int, MoneyRange] | None:
    """The sum that begins at this token and the index behind it, or None. "$11-12M" is a range of millions."""
    begin = at
    currency = SIGNS.get(tokens[at].text, "")
    if not currency and tokens[at].text in _PREFIXED and at + 1 < len(tokens) and tokens[at + 1].text == "$":
        currency, begin = _PREFIXED[tokens[at].text], at + 1
    if currency:
        low = _figure(tokens, begin + 1)
    else:
        low = _figure(tokens, begin)
        if low is None or not (currency := _NAMED.get(_word(tokens, low[0]), "")):
            return None
        return _range(low[0] + 1, low[1], low[1], currency)
    if low is None:
        return None
    behind = low[0]
    if _word(tokens, behind) in _BETWEEN:
        step = behind + 1 + (_word(tokens, behind + 1) in SIGNS)
        high = _figure(tokens, step)
        if high is not None and high[1] > 0:
            bottom = low[1] * (high[2] if low[2] == 1 else 1)
            return _range(high[0], bottom, high[1], currency)
    return _range(behind, low[1], low[1], currency)


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].text.lower() if at < len(tokens) else ""


def _figure(tokens: list[Token], at: int) -> tuple[int, Decimal, int] | None:
    """The index behind a figure, what it amounts to, and the scale that it was printed with."""
    word = _word(tokens, at).replace(",", "")
    if word.count("-") == 1 and word.partition("-")[2] in _SCALES:
        word = word.replace("-", "")
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    suffix = word[len(digits) :]
    if not digits or not digits.isascii() or len(digits) > 15 or not digits.replace(".", "", 1).isdigit():
        return None
    if suffix and suffix not in _SCALES:
        return None
    scale, behind = _SCALES.get(suffix, 1), at + 1
    if not suffix:
        step = behind + (_word(tokens, behind) == "-")
        if _word(tokens, step) in _SCALES and len(_word(tokens, step)) > 1:
            scale, behind = _SCALES[_word(tokens, step)], step + 1
    return behind, Decimal(digits) * scale, scale


def _range(behind: int, low: Decimal, high: Decimal, currency: str) -> tuple[int, MoneyRange] | None:
    try:
        return behind, MoneyRange.of(low.quantize(Decimal("0.01")), high.quantize(Decimal("0.01")), currency)
    except MoneyRange.Invalid:
        return None
