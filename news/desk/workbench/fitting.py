"""Which properties fit the words that were selected, so that a new claim begins with the likely one."""

from collections.abc import Callable

from config.text import key
from news.desk.workbench.values import NotAnAmount, read_date, read_money
from people.models import Party
from productions.dates import FuzzyDate
from productions.models import Production
from productions.money import MoneyRange
from productions.vocabulary import PROPERTIES, Property, Shape

_MOST_WORDS_OF_A_NAME = 6

Fits = Callable[[Property], bool]


def fitting(words: str) -> tuple[list[str], str]:
    """The keys of the properties that fit, the likeliest first, and the value that the words are for them."""
    for fits, value in _readings(words):
        if found := [rules.key for rules in PROPERTIES.values() if fits(rules)]:
            return found, value
    return ["note", "logline"], words


def _readings(words: str) -> list[tuple[Fits, str]]:
    """What the words can be read as, the surest first."""
    readings: list[tuple[Fits, str]] = []
    if _is(read_money, words):
        readings.append((lambda rules: rules.shape == Shape.MONEY, words))
    if _is(read_date, words):
        readings.append((lambda rules: rules.shape == Shape.DATE and (rules.plan or rules.key == "announced"), words))
    chosen = _choices(words)
    if chosen:
        readings.append((lambda rules: rules.key in chosen, next(iter(chosen.values()))))
    if len(words.split()) > _MOST_WORDS_OF_A_NAME:
        return readings
    kinds = set(Party.objects.named(words).values_list("kind", flat=True))
    if kinds:
        companies = kinds == {Party.Kind.COMPANY}
        readings.append((lambda rules: rules.shape == Shape.PARTY and rules.company == companies, words))
    if Production.objects.titled(words).exists():
        readings.append((lambda rules: rules.shape == Shape.PRODUCTION_OR_TEXT or rules.key in ("title", "alias"), words))
    if words.istitle() or all(word[:1].isupper() for word in words.split()):
        readings.append((lambda rules: rules.shape == Shape.PARTY, words))
    return readings


def _is(read: Callable[[str], object], words: str) -> bool:
    try:
        read(words)
    except (NotAnAmount, FuzzyDate.Invalid, MoneyRange.Invalid):
        return False
    return True


def _choices(words: str) -> dict[str, str]:
    """Property → the choice whose name the words are."""
    wanted = key(words)
    found = {}
    for rules in PROPERTIES.values():
        for value, label in rules.choices.choices if rules.choices else ():
            if wanted and wanted in (key(str(label)), key(value)):
                found[rules.key] = value
    return found
