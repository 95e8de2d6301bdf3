"""The form of a correction: the published claim with its value in words, changed and read as imported claims are."""

import hashlib
from typing import Any

from django import forms
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.text import clean, clean_line
from news import curation
from news.ingest.building import build
from news.ingest.claims import read_claim
from news.ingest.fields import Fields
from news.ingest.problems import Problem
from news.ingest.said import NamesOf
from news.models import Claim, Correction
from news.signatures import says_the_same
from productions.history import Certainty, Effect, ValueState
from productions.money import CURRENCIES
from productions.vocabulary import Medium, Qualifier, Shape, Territory

_PARTY_KINDS = (("person", lazy("a person")), ("company", lazy("a company")))
_KINDS: dict[Shape, tuple[tuple[str, Any], ...]] = {
    Shape.PARTY: _PARTY_KINDS,
    Shape.PARTY_OR_TEXT: (("", lazy("words")), *_PARTY_KINDS),
    Shape.PRODUCTION_OR_TEXT: (("", lazy("words")), ("production", lazy("a production"))),
}
_CREDITS = (("", lazy("an outlet")), *_PARTY_KINDS)
_CHOICES = {Qualifier.TERRITORY: Territory.choices, Qualifier.MEDIUM: Medium.choices}
# What a kind says nothing without.
_KIND_OF = {"value_kind": "value", "attributed_kind": "attributed_to"}
# The import format's names for what the form calls otherwise.
_FIELDS = {"value": "value_low", "low": "value_low", "high": "value_high", "currency": "value_currency"}


def said_of(claim: Claim) -> list[tuple[str, str]]:
    """What a claim says, as (name, words), for beside the form; what it leaves open is left out."""
    start = initial(claim)
    named = {name: field for name, field in _fields(claim).items() if start.get(_KIND_OF.get(name, name))}
    said = [(str(field.label), _shown(field, start.get(name, ""))) for name, field in named.items()]
    return [(label, words) for label, words in said if words]


def _shown(field: forms.Field, value: Any) -> str:
    choices = dict(getattr(field, "choices", ()))
    return str(choices.get(value, value) or "")


def _chosen(label: Any, choices: Any, *, optional: bool = False) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[("", "–"), *choices] if optional else list(choices), required=not optional)


def _line(label: Any, longest: int = 300, help_text: Any = "") -> forms.CharField:
    return forms.CharField(label=label, max_length=longest, required=False, help_text=help_text)


def _fields(claim: Claim) -> dict[str, forms.Field]:
    """What can be said with the claim's property, in the order of the form."""
    rules, fields = claim.rules, dict[str, forms.Field]()
    fields["value_state"] = _chosen(lazy("Value is"), [(each.value, each.value) for each in ValueState])
    if rules.shape == Shape.MONEY:
        fields["value_low"], fields["value_high"] = _line(lazy("Amount from"), 40), _line(lazy("Amount to"), 40)
        fields["value_currency"] = _chosen(lazy("Currency"), [(each, each) for each in CURRENCIES], optional=True)
    elif rules.shape == Shape.CHOICE and rules.choices:
        fields["value"] = _chosen(rules.label, rules.choices.choices, optional=True)
    elif rules.shape == Shape.DATE:
        fields["value"] = _line(rules.label, 200, lazy("2023, 2023-02, 2023-34 (Q2), 2023-02-08"))
    else:
        widget = forms.Textarea(attrs={"rows": 3}) if rules.shape == Shape.TEXT else None
        fields["value"] = forms.CharField(label=str(rules.label), max_length=5000, required=False, widget=widget)
    if rules.shape in _KINDS:
        fields["value_kind"] = _chosen(lazy("which is"), _KINDS[rules.shape], optional=False)
        fields["value_kind"].required = False
    for qualifier in rules.qualifiers:
        label = qualifier.value.capitalize()
        choices = _CHOICES.get(qualifier)
        fields[qualifier.value] = _chosen(label, choices, optional=True) if choices else _line(label)
    fields["effect"] = _chosen(lazy("Effect"), [(each.value, each.value) for each in Effect])
    fields["certainty"] = _chosen(lazy("Certainty"), [(each.value, each.value.replace("_", " ")) for each in Certainty])
    fields["happened_on"] = _line(lazy("Happened on"), 40, lazy("When it happened, as a date may be vague."))
    fields["as_printed"] = _line(lazy("As printed"), 1000)
    fields["attributed_to"], fields["attributed_kind"] = _line(lazy("Credited to")), _chosen(lazy("which is"), _CREDITS)
    fields["attributed_kind"].required = False
    fields["attribution"] = _line(lazy("Credit as printed"))
    return fields


def initial(claim: Claim) -> dict[str, Any]:
    """The claim in the form's words."""
    credited = claim.attributed_outlet or claim.attributed_party
    said: dict[str, Any] = {
        "value_state": claim.value_state,
        "effect": claim.effect,
        "certainty": claim.certainty,
        "happened_on": claim.happened_on,
        "as_printed": claim.value_as_printed,
        "attributed_to": str(credited or ""),
        "attributed_kind": claim.attributed_party.kind if claim.attributed_party else "",
        "attribution": claim.attribution,
        "value_low": f"{claim.value_low}" if claim.value_low is not None else "",
        "value_high": f"{claim.value_high}" if claim.value_high is not None else "",
        "value_currency": claim.value_currency,
    }
    said |= {name.value: str(getattr(claim, name) or "") for name in claim.rules.qualifiers}
    named = claim.value_party or claim.value_production
    said["value"] = str(named or claim.value_edtf or claim.value_text)
    said["value_kind"] = claim.value_party.kind if claim.value_party else "production" if claim.value_production else ""
    return said


class CorrectionForm(forms.Form):
    """Carries a digest of the words whose effects were shown, so that nothing else is published than what was looked at."""

    note = forms.CharField(label=lazy("Public note"), max_length=5000, widget=forms.Textarea(attrs={"rows": 3}))
    quote = forms.CharField(
        label=lazy("Other words it rests on"),
        required=False,
        strip=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=lazy("Words of the article, letter for letter; left empty, it rests on the same words as before."),
    )

    def __init__(self, claim: Claim, data: Any = None) -> None:
        super().__init__(data, initial=initial(claim))
        self.claim = claim
        self.incoming: Any = None
        self.fields = _fields(claim) | self.fields

    def digest(self) -> str:
        typed = [(name, self.data.get(name, "")) for name in sorted(self.fields)]
        return hashlib.sha256(repr(typed).encode()).hexdigest()

    def was_previewed(self) -> bool:
        return self.data.get("previewed") == self.digest()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name, value in cleaned.items():
            if isinstance(value, str):
                cleaned[name] = clean(value).strip() if name in ("note", "quote") else clean_line(value)
        if not self.errors:
            self._read(cleaned)
        return cleaned

    def _read(self, cleaned: dict[str, Any]) -> None:
        """Read the words as an imported claim; what is wrong goes to its field."""
        problems: list[Problem] = []
        self.incoming = read_claim(Fields(self._found(cleaned), "", "", problems), quoted=False)
        for problem in problems:
            name, _colon, reason = problem.message.partition(": ")
            name = name.removeprefix("value.")
            name = name if name in self.fields else _FIELDS.get(name, name)
            self.add_error(name if name in self.fields else None, reason or problem.message)

    def _found(self, said: dict[str, Any]) -> dict[str, Any]:
        """The import format's object."""
        kind = "production" if self.claim.production else self.claim.party.kind  # type: ignore[union-attr]
        same = ("value_state", "effect", "certainty", "happened_on", "as_printed", "attribution", "quote", *Qualifier)
        found = {name: said[name] for name in same if said.get(name)}
        if value := self._value(said):
            found["value"] = value
        if credited := said["attributed_to"]:
            found["attributed_to"] = {said["attributed_kind"]: credited} if said["attributed_kind"] else credited
        return found | {kind: str(self.claim.subject)[:300], "property": self.claim.property}

    def _value(self, said: dict[str, Any]) -> Any:
        if said["value_state"] != ValueState.KNOWN:
            return None
        if self.claim.rules.shape == Shape.MONEY:
            parts = {"low": said["value_low"], "high": said["value_high"], "currency": said["value_currency"]}
            return {name: value for name, value in parts.items() if value} or None
        return {said["value_kind"]: said["value"]} if said.get("value_kind") and said["value"] else said["value"]

    @transaction.atomic
    def correct(self, *, by: Any, seen: int) -> Correction:
        """Publish the claim that was typed in the old one's place. Raises what `curation.correct` raises."""
        names = NamesOf(self.claim, by)
        entries, problems = build([self.incoming], "", self.claim.article, names)
        if problems:
            raise Claim.NotDecidable(" ".join(str(each) for each in problems))
        [(replacement, spans)] = entries
        replacement.value_as_printed = self.cleaned_data["as_printed"]  # as typed, though an importer would fill it in
        if says_the_same(replacement, spans, self.claim):
            raise Claim.NotDecidable(_("It says the same as before."))
        return curation.correct(self.claim, replacement, spans, note=self.cleaned_data["note"], by=by, seen=seen)
