"""Statement: what a claim and a fact share. One subject, one property, one value of the type that the property asks for.

The database's rules are written here from the vocabulary, once, and hold for forms, importers, the API and the shell alike.
"""

import builtins
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from config.models import KeyField
from config.text import key
from people.models import Party
from productions.dates import FuzzyDate
from productions.history import Value, ValueState
from productions.money import CURRENCIES, MoneyRange
from productions.vocabulary import PROPERTIES, Medium, Property, Qualifier, Shape, Subject, Territory

# The columns that a value of each type fills; every other value column stays empty.
COLUMNS: dict[str, tuple[str, ...]] = {
    "text": ("value_text",),
    "party": ("value_party",),
    "production": ("value_production",),
    "date": ("value_edtf", "value_earliest", "value_latest"),
    "money": ("value_low", "value_high", "value_currency"),
}
TYPES: dict[Shape, tuple[str, ...]] = {
    Shape.TEXT: ("text",),
    Shape.CHOICE: ("text",),
    Shape.PARTY: ("party",),
    Shape.DATE: ("date",),
    Shape.MONEY: ("money",),
    Shape.PRODUCTION_OR_TEXT: ("production", "text"),
    Shape.PARTY_OR_TEXT: ("party", "text"),
}
_TEXT_COLUMNS = {"value_text", "value_edtf", "value_currency"}


def _filled(column: str, filled: bool) -> Q:
    if column in _TEXT_COLUMNS:
        return ~Q(**{column: ""}) if filled else Q(**{column: ""})
    return Q(**{f"{column}__isnull": not filled})


def _value_is(kind: str) -> Q:
    """Exactly the columns of one type of value are filled; of none where `kind` is empty."""
    condition = Q()
    for each, columns in COLUMNS.items():
        for column in columns:
            condition &= _filled(column, each == kind)
    return condition


def _keys(chosen: Iterable[Property]) -> list[str]:
    return [each.key for each in chosen]


def _value_fits() -> Q:
    condition = Q(value_state__in=[ValueState.UNKNOWN, ValueState.NONE]) & _value_is("")
    for shape, kinds in TYPES.items():
        of_shape = Q(property__in=_keys(each for each in PROPERTIES.values() if each.shape == shape))
        fits = Q()
        for kind in kinds:
            fits |= _value_is(kind)
        condition |= Q(value_state=ValueState.KNOWN) & of_shape & fits
    return condition


def _subject_fits() -> Q:
    by_subject = {subject: _keys(each for each in PROPERTIES.values() if each.subject == subject) for subject in Subject}
    production = Q(production__isnull=False, party__isnull=True)
    party = Q(production__isnull=True, party__isnull=False)
    return (production & Q(property__in=by_subject[Subject.PRODUCTION] + by_subject[Subject.EITHER])) | (
        party & Q(property__in=by_subject[Subject.PARTY] + by_subject[Subject.EITHER])
    )


def _choice_fits() -> Q:
    chosen = [each for each in PROPERTIES.values() if each.choices]
    condition = ~Q(property__in=_keys(chosen)) | ~Q(value_state=ValueState.KNOWN)
    for each in chosen:
        condition |= Q(property=each.key, value_text__in=each.choices.values if each.choices else [])
    return condition


def _qualifiers_fit() -> Q:
    condition = Q()
    for qualifier in Qualifier:
        empty = Q(buyer__isnull=True) if qualifier == Qualifier.BUYER else Q(**{qualifier: ""})
        condition &= empty | Q(property__in=_keys(each for each in PROPERTIES.values() if qualifier in each.qualifiers))
    return condition


def statement_constraints(model: str) -> list[models.CheckConstraint]:
    """The rules of a statement, as named constraints for the table of `model` ("news_claim")."""
    rules: dict[str, tuple[Q, Any]] = {
        "subject": (_subject_fits(), _("The property is said of exactly one subject of the right kind.")),
        "value": (_value_fits(), _("The value is of the type that the property asks for.")),
        "choice": (_choice_fits(), _("The value is one of the property's choices.")),
        "qualifiers": (_qualifiers_fit(), _("Only the qualifiers that the property has are given.")),
        "territory": (Q(territory__in=["", *Territory.values]), _("That is not one of the territories.")),
        "medium": (Q(medium__in=["", *Medium.values]), _("That is not one of the media.")),
        "dates": (
            Q(value_earliest__isnull=True) | Q(value_earliest__lte=F("value_latest")),
            _("A date's first day is not after its last."),
        ),
        "money": (
            Q(value_low__isnull=True) | Q(value_low__gte=0, value_low__lte=F("value_high"), value_currency__in=CURRENCIES),
            _("An amount has a known currency, and its lower end is not above its upper end."),
        ),
    }
    return [
        models.CheckConstraint(name=f"{model}_{name}", condition=condition, violation_error_message=message)
        for name, (condition, message) in rules.items()
    ]


class Statement(models.Model):
    """One thing said of one subject."""

    production = models.ForeignKey("productions.Production", models.PROTECT, null=True, blank=True, related_name="%(class)ss")
    party = models.ForeignKey(Party, models.PROTECT, null=True, blank=True, related_name="%(class)ss")
    property = models.CharField(max_length=30, choices=[(each.key, each.label) for each in PROPERTIES.values()])

    value_state = models.CharField(
        max_length=7, choices=[(each.value, each.value) for each in ValueState], default=ValueState.KNOWN
    )
    value_text = models.TextField(blank=True)
    value_key = KeyField(source="value_text")
    value_party = models.ForeignKey(Party, models.PROTECT, null=True, blank=True, related_name="%(class)ss_naming")
    value_production = models.ForeignKey(
        "productions.Production", models.PROTECT, null=True, blank=True, related_name="%(class)ss_naming"
    )
    value_edtf = models.CharField(_("date"), max_length=40, blank=True, help_text=_("2023, 2023-02, 2023-34 (Q2), 2023-02-08"))
    value_earliest = models.DateField(null=True, blank=True, editable=False)
    value_latest = models.DateField(null=True, blank=True, editable=False)
    value_low = models.DecimalField(_("amount from"), max_digits=17, decimal_places=2, null=True, blank=True)
    value_high = models.DecimalField(_("amount to"), max_digits=17, decimal_places=2, null=True, blank=True)
    value_currency = models.CharField(_("currency"), max_length=3, blank=True)

    character = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=200, blank=True)
    territory = models.CharField(max_length=20, choices=Territory.choices, blank=True)
    medium = models.CharField(max_length=12, choices=Medium.choices, blank=True)
    buyer = models.ForeignKey(Party, models.PROTECT, null=True, blank=True, related_name="%(class)ss_as_buyer")

    class Meta:
        abstract = True

    @builtins.property
    def rules(self) -> Property:
        return PROPERTIES[self.property]

    @builtins.property
    def subject(self) -> Any:
        return self.production or self.party

    def set_date(self, date: FuzzyDate) -> None:
        self.value_edtf, self.value_earliest, self.value_latest = date.edtf, date.earliest, date.latest

    def set_money(self, money: MoneyRange) -> None:
        self.value_low, self.value_high, self.value_currency = money.low, money.high, money.currency

    def value_label(self) -> str:
        """The value in words, for staff."""
        if self.value_state != ValueState.KNOWN:
            return str(self.value_state)
        thing = self.value_party or self.value_production or value_of(self).thing
        return str(thing.label() if isinstance(thing, FuzzyDate | MoneyRange) else thing)


@dataclass(frozen=True, slots=True)
class Named:
    """A party or production as a page shows it: its name, and its address, which is empty while it has no page."""

    pk: int
    name: str
    kind: str
    address: str = ""

    def __str__(self) -> str:
        return self.name


def value_of(row: Any, named: Named | None = None) -> Value:
    """The value of a statement, or of a row with its columns, as the fold compares it.

    `named` is the party or production that the value names, resolved to the root of its merges.
    """
    if row.value_state != ValueState.KNOWN:
        return Value(row.value_state, row.value_state, ValueState(row.value_state))
    if named is not None:
        return Value(("party" if row.value_party_id else "production", named.pk), key(named.name), thing=named)
    if row.value_edtf:
        date = FuzzyDate(row.value_edtf, row.value_earliest, row.value_latest)
        bounds = (date.earliest, date.latest, "day")
        return Value(("date", *bounds), date.edtf, bounds=bounds, thing=date)
    if row.value_currency:
        low, high = Decimal(row.value_low), Decimal(row.value_high)
        money = MoneyRange(low, high, row.value_currency)
        return Value(("money", low, high, row.value_currency), f"{low}", bounds=(low, high, row.value_currency), thing=money)
    choices = PROPERTIES[row.property].choices
    if choices is not None:
        return Value(("choice", row.value_text), row.value_text, thing=choices(row.value_text))
    return Value(("text", key(row.value_text)), key(row.value_text), thing=row.value_text)
