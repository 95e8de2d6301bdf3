"""Values of claims, read by the shape that the vocabulary gives their property. No database."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from news.ingest.fields import Fields, kind_of
from news.ingest.problems import shown
from productions.dates import FuzzyDate
from productions.history import ValueState
from productions.money import MoneyRange
from productions.vocabulary import Medium, Property, Qualifier, Shape, Territory

NAME = 300
_LONGEST_TEXT = 5000
_PARTIES = ("person", "company")


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A person or a company, by a name; `kind` says which."""

    kind: str
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class NamedProduction:
    title: str

    def __str__(self) -> str:
        return self.title


Value = str | NamedParty | NamedProduction | FuzzyDate | MoneyRange | None


def read_value(fields: Fields, rules: Property, state: str) -> tuple[Value, str]:
    """The value, and its text; None and an empty text where it is wrong, or where the state is not "known"."""
    if state != ValueState.KNOWN:
        if fields.has("value"):
            fields.refuse("value", f"can't be given, as the value_state is {state}")
        return None, ""
    if not fields.has("value"):
        fields.refuse("value", "is missing")
        return None, ""
    value = _READERS[rules.shape](fields, "value", fields.found["value"], rules)
    if isinstance(value, FuzzyDate | MoneyRange):
        return value, value.label()
    return value, str(rules.choices(value).label if rules.choices and isinstance(value, str) and value else value or "")


def read_date(fields: Fields, name: str, found: Any, rules: Property | None = None) -> FuzzyDate | None:
    text = fields.words(name, found, 200)
    if not text:
        return None
    try:
        return FuzzyDate.parse(text)
    except FuzzyDate.Invalid as error:
        fields.refuse(name, str(error))
        return None


def read_party(fields: Fields, name: str, found: Any, rules: Property) -> NamedParty | None:
    """A name alone, or an object that says whether it is a person's or a company's."""
    if isinstance(found, dict):
        return _object(fields, name, found, _PARTIES)
    return _named("company" if rules.company else "person", fields.words(name, found, NAME))


def read_credit(fields: Fields) -> str | NamedParty | None:
    """Whom the article credits: the name of an outlet, or an object for a person or a company."""
    found = fields.found.get("attributed_to")
    if isinstance(found, dict):
        return _object(fields, "attributed_to", found, _PARTIES)
    return fields.line("attributed_to", 200) or None


def read_qualifiers(fields: Fields, rules: Property) -> dict[str, Any]:
    """The qualifiers that are given, each by its name."""
    said: dict[str, Any] = {}
    for qualifier in Qualifier:
        if not fields.has(qualifier):
            continue
        if qualifier not in rules.qualifiers:
            having = ", ".join(rules.qualifiers) or "none"
            fields.refuse(qualifier, f"{rules.key} does not have this qualifier; it has: {having}")
        elif qualifier in _QUALIFIER_CHOICES:
            said[qualifier] = fields.choice(qualifier, _QUALIFIER_CHOICES[qualifier], "")
        elif qualifier == Qualifier.BUYER:
            said[qualifier] = _named("company", fields.line(qualifier, NAME))
        else:
            said[qualifier] = fields.line(qualifier, 200)
    return said


def _text(fields: Fields, name: str, found: Any, rules: Property) -> str:
    return fields.words(name, found, _LONGEST_TEXT)


def _choice(fields: Fields, name: str, found: Any, rules: Property) -> str:
    assert rules.choices is not None
    return fields.choice(name, rules.choices.values, "")


def _money(fields: Fields, name: str, found: Any, rules: Property) -> MoneyRange | None:
    if not isinstance(found, dict):
        fields.refuse(name, f"is {kind_of(found)}, and has to be an object with low, high and currency")
        return None
    before = len(fields.problems)
    inner = Fields({f"{name}.{key}": value for key, value in found.items()}, fields.file, fields.item, fields.problems)
    inner.only((f"{name}.low", f"{name}.high", f"{name}.currency"))
    low, currency = (inner.line(f"{name}.{part}", 40, required=True) for part in ("low", "currency"))
    high = inner.line(f"{name}.high", 40) or low
    if len(fields.problems) > before:
        return None
    try:
        return MoneyRange.of(low, high, currency)
    except MoneyRange.Invalid as error:
        fields.refuse(name, str(error))
        return None


def _production_or_text(fields: Fields, name: str, found: Any, rules: Property) -> Value:
    return _object(fields, name, found, ("production",)) if isinstance(found, dict) else _text(fields, name, found, rules)


def _party_or_text(fields: Fields, name: str, found: Any, rules: Property) -> Value:
    return _object(fields, name, found, _PARTIES) if isinstance(found, dict) else _text(fields, name, found, rules)


def _object(fields: Fields, name: str, found: dict[str, Any], kinds: tuple[str, ...]) -> Any:
    """{"person": "…"}, {"company": "…"} or {"production": "…"}: one key, one of `kinds`."""
    if len(found) != 1 or not found.keys() <= set(kinds):
        forms = " or ".join(f'{{"{kind}": "…"}}' for kind in kinds)
        fields.refuse(name, f"{shown(', '.join(found))} are the keys of its object, which has to be {forms}")
        return None
    [(kind, value)] = found.items()
    text = fields.words(f"{name}.{kind}", value, NAME)
    if kind == "production":
        return NamedProduction(text) if text else None
    return _named(kind, text)


def _named(kind: str, name: str) -> NamedParty | None:
    return NamedParty(kind, name) if name else None


_READERS: dict[Shape, Callable[[Fields, str, Any, Property], Value]] = {
    Shape.TEXT: _text,
    Shape.CHOICE: _choice,
    Shape.PARTY: read_party,
    Shape.DATE: read_date,
    Shape.MONEY: _money,
    Shape.PRODUCTION_OR_TEXT: _production_or_text,
    Shape.PARTY_OR_TEXT: _party_or_text,
}
_QUALIFIER_CHOICES = {Qualifier.TERRITORY: Territory.values, Qualifier.MEDIUM: Medium.values}
