"""What writers send. Articles and claims come in the format of the imports, and the same functions read and check them:
the bodies here only describe that format.
"""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiExample, extend_schema_field
from rest_framework import serializers

from config.api.errors import Place, Problem
from config.api.writing import Body, Line
from news import ingest
from news.ingest.incoming import MOST_CHARACTERS
from news.models import Claim, Ruling
from productions.history import Certainty, Effect, ValueState
from productions.serializers import keys_of
from productions.vocabulary import PROPERTIES, Medium, Territory

_NAMED = [
    {"type": "object", "properties": {kind: {"type": "string"}}, "required": [kind], "additionalProperties": False}
    for kind in ("person", "company", "production")
]
_ID = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"], "additionalProperties": False}
_AMOUNT = {
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("low", "high", "currency")},
    "required": ["low", "currency"],
    "additionalProperties": False,
}


@extend_schema_field({"oneOf": [{"type": "string"}, *_NAMED, _ID, _AMOUNT]})
class _Value(serializers.JSONField):
    """As the property's shape asks for it."""


@extend_schema_field({"oneOf": [{"type": "string"}, *_NAMED[:2], _ID]})
class _Credit(serializers.JSONField):
    """The name of an outlet, or an object for a person or a company."""


@extend_schema_field({"oneOf": [{"type": "string", "maxLength": 300}, _ID, {"type": "null"}]})
class _Name(serializers.JSONField):
    """A name, or the id of what is meant."""


@extend_schema_field({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]})
class _Quotes(serializers.JSONField):
    """Exact words of the article, or a list of such."""


def _line(longest: int) -> serializers.CharField:
    return serializers.CharField(required=False, allow_blank=True, allow_null=True, max_length=longest)


class ArticleBody(Body):
    """An article, as in the import format. `date` is a day, or a month or year if no more is known; `film` what it is about."""

    outlet = serializers.CharField(max_length=200)
    date = serializers.CharField(max_length=40)
    text = serializers.CharField(max_length=MOST_CHARACTERS)
    url = _line(2000)
    title = _line(500)
    byline = _line(300)
    language = _line(10)
    film = _line(300)


class SaidBody(Body):
    """What a claim says, as in the import format: everything but the words that it rests on. What is null is taken away."""

    production = _Name(required=False)
    person = _Name(required=False)
    company = _Name(required=False)
    property = keys_of(PROPERTIES, required=False)
    value = _Value(required=False)
    value_state = keys_of(ValueState, required=False)
    as_printed = _line(1000)
    effect = keys_of(Effect, required=False)
    certainty = keys_of(Certainty, required=False)
    character = _line(200)
    role = _line(200)
    territory = keys_of(Territory, required=False)
    medium = keys_of(Medium, required=False)
    buyer = _Name(required=False)
    happened_on = _line(200)
    attributed_to = _Credit(required=False)
    attribution = _line(300)


class ClaimBody(SaidBody):
    """A claim, as in the import format; about one production, person or company."""

    property = keys_of(PROPERTIES)
    quote = _Quotes()
    occurrence = serializers.IntegerField(min_value=1, required=False)


class ReplacementBody(SaidBody):
    """What a claim says otherwise than the one whose place it takes; it rests on the same words unless others are given."""

    quote = _Quotes(required=False)
    occurrence = serializers.IntegerField(min_value=1, required=False)


@extend_schema_field(ReplacementBody(allow_null=True))
class _Replacement(serializers.JSONField):
    pass


class NothingBody(Body):
    """Nothing has to be said."""


class RejectBody(Body):
    reason = keys_of(Claim.RejectReason)


class RuleBody(Body):
    kind = keys_of(Ruling.Kind)
    reason = Line(max_length=5000)


class EndRulingBody(Body):
    kind = keys_of(Ruling.Kind)


class NoteBody(Body):
    """A note that readers see."""

    note = Line(max_length=5000)


class CorrectBody(NoteBody):
    """A note that readers see, and what is right; without it, the claim is only withdrawn."""

    replacement = _Replacement(required=False, allow_null=True, default=None)


class DecideBody(Body):
    """Of two that are the same, `left` remains."""

    left = serializers.IntegerField(min_value=1)
    right = serializers.IntegerField(min_value=1)
    verdict = serializers.ChoiceField(choices=["same", "different"])
    reason = Line(required=False, default="", allow_blank=True, max_length=5000)


def invalid(name: str, reason: str) -> Problem:
    """The refusal of one field."""
    return Problem("invalid", reason, [{"pointer": f"/{name}", "detail": reason}])


def refuse(problems: Iterable[ingest.Problem], under: str = "") -> None:
    """Raise `Problem` with the place and the reason of each, if there are any."""
    places = [_place(each, under) for each in problems]
    if places:
        raise Problem("invalid", _("What was sent can’t be taken: see “errors”."), places)


def _place(problem: ingest.Problem, under: str) -> Place:
    name, colon, reason = problem.message.partition(": ")
    known = colon and name.partition(".")[0] in _PLACES
    where = "/" + name.replace(".", "/") if known else ""
    return {"pointer": under + where, "detail": reason if known else problem.message}


ARTICLE = OpenApiExample(
    "A report",
    {
        "outlet": "The Call Sheet",
        "date": "2023-02-08",
        "title": "Ada Lund joins Nightfall",
        "text": "Ada Lund has joined the cast of Nightfall as Mara.",
        "film": "Nightfall",
    },
    request_only=True,
)
CLAIM = OpenApiExample(
    "Who is in it",
    {
        "production": "Nightfall",
        "property": "cast",
        "value": "Ada Lund",
        "character": "Mara",
        "quote": "Ada Lund has joined the cast of Nightfall as Mara",
    },
    request_only=True,
)

_PLACES = {*ArticleBody().fields, *ClaimBody().fields}
