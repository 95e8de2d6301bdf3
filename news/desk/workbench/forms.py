"""The forms of a claim: all that can be said of it on one line, with the fields that its property has."""

import builtins
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.text import clean, clean_line
from news.desk.workbench.completion import Option
from news.desk.workbench.naming import NamedField, New, Unclear, pick_of, whom
from news.desk.workbench.values import CERTAINTIES, EFFECTS, STATES, NotAnAmount, read_date, read_money
from news.models import Article, Claim, Outlet
from people.models import Party
from productions.dates import FuzzyDate
from productions.history import ValueState
from productions.models import Production
from productions.money import MoneyRange
from productions.statements import COLUMNS
from productions.vocabulary import PROPERTIES, Medium, Property, Qualifier, Section, Shape, Subject, Territory


def grouped_properties(fits: list[str]) -> list[tuple[str, list[tuple[str, Any]]]]:
    """The properties for a select: those that fit the words first, the others under the sections of the page."""
    groups: dict[str, list[tuple[str, Any]]] = {str(section.label): [] for section in Section}
    for each in PROPERTIES.values():
        if each.key not in fits:
            groups[str(each.section.label)].append((each.key, each.label))
    likely = [(_("That fit the words"), [(name, PROPERTIES[name].label) for name in fits])] if fits else []
    return likely + [(title, found) for title, found in groups.items() if found]


class ClaimForm(forms.Form):
    """What a claim says. `claim` is the stored one, or a new one with its article; `property` decides the fields.

    A name that nobody bears is not taken silently: the form comes back with what it may mean, to be picked.
    """

    version = forms.IntegerField(widget=forms.HiddenInput)
    subject = NamedField("subject", label=lazy("About"), required=True)
    property = forms.ChoiceField(label=lazy("What"))
    value_state = forms.ChoiceField(label=lazy("Known"), choices=STATES.items())
    effect = forms.ChoiceField(label=lazy("Effect"), choices=EFFECTS.items())
    certainty = forms.ChoiceField(label=lazy("Certainty"), choices=CERTAINTIES.items())
    happened_on = forms.CharField(label=lazy("Happened on"), required=False, max_length=40)
    credit = NamedField("credit", label=lazy("According to"))
    attribution = forms.CharField(label=lazy("Printed credit"), required=False, max_length=300)

    def __init__(self, claim: Claim, data: Any = None, *, initial: dict[str, Any] | None = None, fits: Any = ()) -> None:
        self.claim = claim
        initial = _initial(claim) | (initial or {})
        self.rules: Property = PROPERTIES.get((data or initial).get("property", ""), PROPERTIES["cast"])
        super().__init__(data, initial=initial, auto_id=f"id_{claim.pk or 'new'}_%s")
        self.fields["property"].choices = grouped_properties(list(fits))  # type: ignore[attr-defined]
        self._add_value()
        self._add_qualifiers()
        self.picked: dict[str, Any] = {}
        self.options: dict[str, list[Option]] = {}
        self.theirs: dict[str, str] = {}

    def _add_value(self) -> None:
        label = lazy("Value")
        if self.rules.choices:
            choices = [("", "---------"), *self.rules.choices.choices]
            self.fields["value"] = forms.ChoiceField(label=label, choices=choices, required=False)
        elif place := self.value_place:
            self.fields["value"] = NamedField(place, label=label)
        else:
            self.fields["value"] = forms.CharField(label=label, required=False, max_length=5000)
            if hint := _PLACEHOLDERS.get(self.rules.shape):
                self.fields["value"].widget.attrs["placeholder"] = hint
        self.order_fields(["version", "subject", "property", "value", "value_state"])

    def _add_qualifiers(self) -> None:
        for name in self.rules.qualifiers:
            self.fields[name.value] = _QUALIFIERS[name]()

    @builtins.property
    def value_place(self) -> str:
        """Where names for the value are looked for; empty where it is no name."""
        if self.rules.shape in (Shape.PARTY, Shape.PARTY_OR_TEXT):
            return "company" if self.rules.company else "person"
        return "production" if self.rules.shape == Shape.PRODUCTION_OR_TEXT else ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name, said in list(cleaned.items()):
            if isinstance(said, str):
                cleaned[name] = clean(said).strip() if name == "value" else clean_line(said)
        if cleaned.get("value_state") == ValueState.KNOWN:
            self._clean_value(cleaned)
        else:
            cleaned["value"] = ""
        for name, field in self.fields.items():
            if isinstance(field, NamedField) and cleaned.get(name):
                self._clean_name(name, field, cleaned)
        self._clean_subject(cleaned)
        if cleaned.get("happened_on"):
            cleaned["happened_on"] = self._date("happened_on", cleaned["happened_on"])
        return cleaned

    def _clean_value(self, cleaned: dict[str, Any]) -> None:
        if not cleaned.get("value"):
            self.add_error("value", _("Say the value, or that it is not known."))
        elif self.rules.shape == Shape.DATE:
            cleaned["value"] = self._date("value", cleaned["value"])
        elif self.rules.shape == Shape.MONEY:
            try:
                cleaned["value"] = read_money(cleaned["value"])
            except (NotAnAmount, MoneyRange.Invalid) as error:
                self.add_error("value", str(error))

    def _clean_subject(self, cleaned: dict[str, Any]) -> None:
        subject = self.picked.get("subject")
        if subject is None or self.rules.subject == Subject.EITHER:
            return
        is_production = isinstance(subject, Production) or subject == New("production", cleaned["subject"])
        if is_production != (self.rules.subject == Subject.PRODUCTION):
            words = (
                _("“%(what)s” is said of people and companies.") if is_production else _("“%(what)s” is said of productions.")
            )
            self.add_error("subject", words % {"what": self.rules.label})

    def _clean_name(self, name: str, field: NamedField, cleaned: dict[str, Any]) -> None:
        text_is_enough = name == "value" and self.rules.shape != Shape.PARTY
        try:
            meant = whom(field.place, cleaned[name], self.data.get(f"{name}_pick", ""))
        except Unclear as question:
            if not text_is_enough or question.exact:
                self.options[name] = question.options
                self.add_error(name, str(question))
        else:
            self.picked[name] = meant

    def _date(self, name: str, text: str) -> Any:
        try:
            date = read_date(text)
        except FuzzyDate.Invalid as error:
            self.add_error(name, str(error))
            return text
        return date.edtf if name == "happened_on" else date

    def knowingly(self) -> None:
        """Show what somebody else has stored meanwhile beside what was typed, and carry their version.

        To save once more is then to know of theirs.
        """
        article = Article.objects.get(pk=self.claim.article_id)
        typed: Any = self.data.copy()  # type: ignore[attr-defined]
        typed["version"] = str(article.version)
        self.data = typed
        if self.claim.pk:
            stored = _initial(Claim.objects.get(pk=self.claim.pk))
            self.theirs = {name: str(stored.get(name) or "–") for name in self.fields if self._differs(name, stored)}

    def _differs(self, name: str, stored: dict[str, Any]) -> bool:
        return name != "version" and str(stored.get(name) or "") != self.data.get(name, "")

    def rows(self) -> list[dict[str, Any]]:
        """The fields as the template shows them: each with its completion, and what stands against what was typed."""
        said = self.data if self.is_bound else self.initial
        return [
            {
                "field": bound,
                "place": getattr(bound.field, "place", ""),
                "pick": said.get(f"{bound.name}_pick", ""),
                "options": self.options.get(bound.name, []),
                "theirs": self.theirs.get(bound.name, ""),
            }
            for bound in self.visible_fields()
        ]

    def changes(self, by: Any) -> dict[str, Any]:
        """Field name → value of the claim, for the act that writes it; makes what is new. Asked of a valid form."""
        said = self.cleaned_data
        found = {name: picked.make(by) if isinstance(picked, New) else picked for name, picked in self.picked.items()}
        subject, credit = found.get("subject"), found.get("credit")
        return {
            "production": subject if isinstance(subject, Production) else None,
            "party": subject if isinstance(subject, Party) else None,
            "attributed_outlet": credit if isinstance(credit, Outlet) else None,
            "attributed_party": credit if isinstance(credit, Party) else None,
            **{name: said[name] for name in ("property", "value_state", "effect", "certainty", "happened_on", "attribution")},
            **{name.value: said.get(name.value) or "" for name in Qualifier if name != Qualifier.BUYER},
            "buyer": found.get("buyer"),
            **_value_columns(found.get("value") or said["value"]),
        }


def _initial(claim: Claim) -> dict[str, Any]:
    """What the form shows of a stored claim."""
    initial = {name: getattr(claim, name) for name in ("property", "value_state", "effect", "certainty", "happened_on")}
    initial |= {name.value: getattr(claim, name.value) for name in Qualifier}
    initial |= {"attribution": claim.attribution, "version": claim.article.version}
    named = {"subject": claim.subject, "credit": claim.attributed_to, "buyer": claim.buyer}
    named["value"] = claim.value_party or claim.value_production
    initial |= {name: str(record) for name, record in named.items() if record}
    initial |= {f"{name}_pick": pick_of(record) for name, record in named.items() if record}
    if not named["value"]:
        initial["value"] = _written(claim)
    return initial


def _written(claim: Claim) -> str:
    if claim.value_currency:
        return f"{claim.value_low:f}-{claim.value_high:f} {claim.value_currency}"
    return claim.value_edtf or claim.value_text


def _value_columns(value: Any) -> dict[str, Any]:
    """Every value column of a claim: those of the value, and the others empty."""
    blank: dict[str, Any] = {column: None for columns in COLUMNS.values() for column in columns}
    blank |= {"value_text": "", "value_edtf": "", "value_currency": ""}
    match value:
        case Party():
            return blank | {"value_party": value}
        case Production():
            return blank | {"value_production": value}
        case FuzzyDate():
            return blank | {"value_edtf": value.edtf, "value_earliest": value.earliest, "value_latest": value.latest}
        case MoneyRange():
            return blank | {"value_low": value.low, "value_high": value.high, "value_currency": value.currency}
    return blank | {"value_text": value}


_PLACEHOLDERS = {
    Shape.DATE: lazy("2023, 2023-02, 2023-02-08, Q2 2023"),
    Shape.MONEY: lazy("$11-12 million, 12000000 EUR"),
}
_QUALIFIERS = {
    Qualifier.CHARACTER: lambda: forms.CharField(label=lazy("Character"), required=False, max_length=200),
    Qualifier.ROLE: lambda: forms.CharField(label=lazy("Role"), required=False, max_length=200),
    Qualifier.TERRITORY: lambda: forms.ChoiceField(
        label=lazy("Territory"), required=False, choices=[("", lazy("not said")), *Territory.choices]
    ),
    Qualifier.MEDIUM: lambda: forms.ChoiceField(
        label=lazy("Medium"), required=False, choices=[("", lazy("not said")), *Medium.choices]
    ),
    Qualifier.BUYER: lambda: NamedField("company", label=lazy("Paid by")),
}
