"""A suggestion checked: a newsroom may plug in a suggester of its own, and what that says is not to be trusted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from config.text import clean, clean_line
from news.models import Claim
from news.suggest import Choice, PartyValue, SubjectKind, Suggestion
from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, ValueState
from productions.money import MoneyRange
from productions.vocabulary import PROPERTIES, Medium, Property, Qualifier, Shape, Subject, Territory

_LONGEST_NAME, _LONGEST_TEXT, _LONGEST_QUOTE = 300, 5000, 5000
_TEXTS = (
    "subject", "property", "value_as_printed", "rule", "attribution", "attributed_to", "character", "role", "territory",
    "medium", "near",
)  # fmt: skip
_QUALIFIERS = (Qualifier.CHARACTER, Qualifier.ROLE, Qualifier.TERRITORY, Qualifier.MEDIUM)
_QUALIFIER_CHOICES = {Qualifier.TERRITORY: Territory.values, Qualifier.MEDIUM: Medium.values}
_PARTIES = (SubjectKind.PERSON, SubjectKind.COMPANY)
# What a film is based on often bears its very title, and is a book: that one is left a text.
_OF_PRODUCTIONS = frozenset({"other_credit", "remake_of", "sequel_of", "spin_off_of"})


class Reason(TextChoices):
    """Why a suggestion is left out."""

    NONSENSE = "nonsense", _("not a suggestion")
    SPAN = "span", _("words that the text does not have")
    PROPERTY = "property", _("a property that there is not, or not of this subject")
    VALUE = "value", _("a value that does not fit the property")
    WORDING = "wording", _("an effect, certainty, qualifier, rule or confidence that there is not")
    ONE_WORD = "one_word", _("a name of one word that nobody here bears")
    SEVERAL = "several", _("a name that several bear")
    FILM = "film", _("about a film that is not here")
    MANY = "many", _("more than an article can have")


class Refused(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion that the vocabulary allows: a claim that nobody has stored, and the names that are still to be looked up.

    `subject` and `value` are a party by name, `title` a production's; `start` and `end` are the words that it rests on.
    """

    claim: Claim
    start: int
    end: int
    title: str
    subject: PartyValue | None
    value: PartyValue | None
    near: str
    attributed_to: str

    @property
    def value_title(self) -> str:
        """The value, where it may be the title of another production."""
        return self.claim.value_text if self.claim.property in _OF_PRODUCTIONS else ""


def check(made: Any, text: str) -> Draft:
    """The draft of a claim on this text. Raises `Refused`."""
    if not isinstance(made, Suggestion) or not all(isinstance(getattr(made, name), str) for name in _TEXTS):
        raise Refused(Reason.NONSENSE)
    rules = _rules(made)
    start, end = _span(made, text)
    claim = Claim(
        property=rules.key,
        value_as_printed=clean_line(made.value_as_printed)[:1000] if made.value_as_printed in text else "",
        attribution=clean_line(made.attribution)[:300],
    )
    _put_wording(claim, made)
    _put_qualifiers(claim, made, rules)
    name = _name(made.subject)
    return Draft(
        claim=claim,
        start=start,
        end=end,
        title=name if made.subject_kind == SubjectKind.PRODUCTION else "",
        subject=PartyValue(name, SubjectKind(made.subject_kind)) if made.subject_kind in _PARTIES else None,
        value=_put_value(claim, made, rules),
        near=clean_line(made.near),
        attributed_to=clean_line(made.attributed_to),
    )


def _rules(made: Suggestion) -> Property:
    rules = PROPERTIES.get(made.property)
    if made.subject_kind not in list(SubjectKind) or rules is None:
        raise Refused(Reason.PROPERTY)
    wanted = Subject.PRODUCTION if made.subject_kind == SubjectKind.PRODUCTION else Subject.PARTY
    if rules.subject not in (wanted, Subject.EITHER):
        raise Refused(Reason.PROPERTY)
    return rules


def _span(made: Suggestion, text: str) -> tuple[int, int]:
    start, end = made.start, made.end
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise Refused(Reason.SPAN)
    if not text[start:end].strip() or end - start > _LONGEST_QUOTE:
        raise Refused(Reason.SPAN)
    return start, end


def _put_wording(claim: Claim, made: Suggestion) -> None:
    """What the rule says of the claim beside its value."""
    claim.effect, claim.certainty = str(made.effect), str(made.certainty)
    if claim.effect not in list(Effect) or claim.certainty not in list(Certainty):
        raise Refused(Reason.WORDING)
    confidence: Any = made.confidence
    if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise Refused(Reason.WORDING)
    claim.confidence = float(confidence)
    claim.suggested_rule = _fitting(made.rule, 100)
    if made.happened_on is not None:
        claim.happened_on = _date(made.happened_on, Reason.WORDING).edtf


def _put_qualifiers(claim: Claim, made: Suggestion, rules: Property) -> None:
    for name in _QUALIFIERS:
        said = getattr(made, name)
        if not said:
            continue
        if name not in rules.qualifiers or said not in _QUALIFIER_CHOICES.get(name, [said]):
            raise Refused(Reason.WORDING)
        setattr(claim, name, _fitting(said, 200))


def _fitting(text: str, longest: int) -> str:
    text = clean_line(text)
    if not 0 < len(text) <= longest:
        raise Refused(Reason.WORDING)
    return text


def _name(text: Any) -> str:
    name = clean_line(text) if isinstance(text, str) else ""
    if not 0 < len(name) <= _LONGEST_NAME:
        raise Refused(Reason.VALUE)
    return name


def _date(said: Any, reason: Reason = Reason.VALUE) -> FuzzyDate:
    """Read anew: only what went through `parse` has been checked."""
    if not isinstance(said, FuzzyDate):
        raise Refused(reason)
    try:
        return FuzzyDate.parse(said.edtf)
    except FuzzyDate.Invalid as error:
        raise Refused(reason) from error


def _put_value(claim: Claim, made: Suggestion, rules: Property) -> PartyValue | None:
    """Write the value into the claim; of a party, return the name. That there is none ends whatever is shown."""
    if made.value is None:
        claim.value_state = ValueState.NONE if claim.effect == Effect.ASSERTS else ValueState.UNKNOWN
        return None
    return _VALUES[rules.shape](claim, made.value, rules)


def _put_text(claim: Claim, value: Any, rules: Property) -> None:
    text = clean(value).strip() if isinstance(value, str) else ""
    if not 0 < len(text) <= _LONGEST_TEXT:
        raise Refused(Reason.VALUE)
    claim.value_text = text


def _put_choice(claim: Claim, value: Any, rules: Property) -> None:
    if not isinstance(value, Choice) or rules.choices is None or value.key not in rules.choices.values:
        raise Refused(Reason.VALUE)
    claim.value_text = value.key


def _put_date(claim: Claim, value: Any, rules: Property) -> None:
    claim.set_date(_date(value))


def _put_money(claim: Claim, value: Any, rules: Property) -> None:
    if not isinstance(value, MoneyRange):
        raise Refused(Reason.VALUE)
    try:
        claim.set_money(MoneyRange.of(value.low, value.high, value.currency))
    except MoneyRange.Invalid as error:
        raise Refused(Reason.VALUE) from error


def _party(claim: Claim, value: Any, rules: Property) -> PartyValue:
    if not isinstance(value, PartyValue) or value.kind not in _PARTIES:
        raise Refused(Reason.VALUE)
    return PartyValue(_name(value.name), SubjectKind(value.kind))


def _party_or_text(claim: Claim, value: Any, rules: Property) -> PartyValue | None:
    if not isinstance(value, str):
        return _party(claim, value, rules)
    _put_text(claim, value, rules)
    return None


_VALUES: dict[Shape, Callable[[Claim, Any, Property], PartyValue | None]] = {
    Shape.TEXT: _put_text,
    Shape.CHOICE: _put_choice,
    Shape.PARTY: _party,
    Shape.DATE: _put_date,
    Shape.MONEY: _put_money,
    Shape.PRODUCTION_OR_TEXT: _put_text,
    Shape.PARTY_OR_TEXT: _party_or_text,
}
