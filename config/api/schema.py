"""How the API describes itself: parameters as they are checked, and the problems that every endpoint can answer with."""

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import django_filters
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from config.api.errors import KINDS, MEDIA_TYPE
from config.filters import ReadFilter, read_past_day, read_year

# What a function that reads a parameter takes, as OpenAPI has it; an app adds its own.
READ_SCHEMAS: dict[Callable[[str], Any], dict[str, Any]] = {
    read_past_day: {"type": "string", "format": "date"},
    read_year: {"type": "integer", "minimum": 1000, "maximum": 9999},
}


def query(name: str, schema: dict[str, Any], description: Any, **options: Any) -> OpenApiParameter:
    """A parameter of the address; `schema` as in OpenAPI."""
    return OpenApiParameter(name, schema, description=str(description), **options)


def filter_parameters(filterset: Any) -> list[OpenApiParameter]:
    """The parameters of a FilterSet, none for None."""
    filters = filterset.base_filters if filterset else {}
    return [query(name, _filter_schema(each), each.label) for name, each in filters.items()]


def _filter_schema(of: Any) -> dict[str, Any]:
    if isinstance(of, ReadFilter):
        return READ_SCHEMAS[of.extra["read"]]
    if isinstance(of, django_filters.ChoiceFilter) and "choices" in of.extra:
        return {"type": "string", "enum": [str(value) for value, _label in of.extra["choices"]]}
    return {"type": "string"}


class PlaceSerializer(serializers.Serializer[Any]):
    """What one reason of a refusal is about: a parameter, or a place in the body."""

    parameter = serializers.CharField(required=False)
    pointer = serializers.CharField(required=False, help_text="A JSON pointer.", allow_blank=True)
    detail = serializers.CharField()


class ProblemSerializer(serializers.Serializer[Any]):
    """Why a request was refused: RFC 9457."""

    type = serializers.ChoiceField(choices=[f"urn:continuity:problem:{kind}" for kind in KINDS])
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    instance = serializers.CharField()
    errors: Any = PlaceSerializer(many=True)


PROBLEMS: dict[int, str] = {
    400: "The request can’t be taken: `errors` names each parameter or place, and the reason.",
    401: "The token is not valid.",
    404: "There is nothing at this address, or nothing that is published.",
    406: "Nothing that the request accepts can be given.",
    410: "It was published once, and is no longer; `detail` says why.",
    429: "Too many requests; `Retry-After` says in how many seconds to come back.",
}
_EMPTY = {
    304: "It has not changed since the `ETag` that was given.",
    308: "It has another address now: it was merged, renamed, or asked for under an older form.",
}


@cache
def _examples() -> dict[str, Any]:
    """Answers by the id of their operation."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("examples.json").read_text())
    return found


class Schema(AutoSchema):
    """Adds what every endpoint takes and answers."""

    view: Any  # an Endpoint

    def get_override_parameters(self) -> list[Any]:
        asked: Iterable[OpenApiParameter] = self.view.asked_of(self._action())
        return list(asked)

    def get_examples(self) -> list[OpenApiExample]:
        """An answer as the demonstration gives it, shortened; of a list, one of its rows."""
        found = _examples().get(self.get_operation_id())
        return [OpenApiExample("An answer", found, response_only=True, status_codes=["200"])] if found else []

    def get_auth(self) -> list[Any]:
        """Reading asks for no token."""
        return [*super().get_auth(), *([{}] if self.method == "GET" else [])]

    def _get_pagination_parameters(self) -> list[Any]:
        return []  # they are among those of the view, which checks them

    def problems(self) -> dict[int, str]:
        """The refusals that an endpoint can answer with, unless the view says that it never does."""
        return PROBLEMS

    def _action(self) -> str:
        return getattr(self.view, "action", None) or self.method.lower()

    def _get_response_bodies(self, direction: Any = "response") -> Any:
        found = super()._get_response_bodies(direction)
        for status, description in self.problems().items():
            if str(status) not in found and status not in self.view.never_answered(self._action()):
                problem = OpenApiResponse(ProblemSerializer, description)
                found[str(status)] = self._get_response_for_code(problem, str(status), [MEDIA_TYPE], direction)
        if self.method == "GET":
            for status, description in _EMPTY.items():
                if status not in self.view.never_answered(self._action()):
                    found[str(status)] = {"description": description}
        return found


def tidy(result: Any, **_generation: Any) -> Any:
    """The description without the generator's own notes."""
    if isinstance(result, dict):
        return {key: tidy(value) for key, value in result.items() if key != "x-spec-enum-id"}
    return [tidy(each) for each in result] if isinstance(result, list) else result
