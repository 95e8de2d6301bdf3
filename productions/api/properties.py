"""The vocabulary: every property that a claim or a fact can have."""

from typing import ClassVar

from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.pagination import envelope
from config.api.shapes import api_address
from config.api.views import Reading
from config.caching import release
from productions.api.said import Row
from productions.serializers import PropertySerializer
from productions.statements import TYPES
from productions.vocabulary import PROPERTIES, Property, Shape

_KEY = OpenApiParameter("key", str, OpenApiParameter.PATH, enum=list(PROPERTIES))


class PropertyViewSet(Reading):
    """What can be said, of what, with which values."""

    lookup_field = "key"
    orders: ClassVar = {}
    serializers: ClassVar = {"list": PropertySerializer, "retrieve": PropertySerializer}

    def list(self, request: Request) -> Response:
        self.unless_seen(self.revision())
        return envelope(self.shown([property_row(each) for each in PROPERTIES.values()], many=True), None)

    @extend_schema(parameters=[_KEY])
    def retrieve(self, request: Request, key: str) -> Response:
        if key not in PROPERTIES:
            raise Http404
        self.unless_seen(self.revision())
        return Response(self.shown(property_row(PROPERTIES[key])))

    def revision(self) -> str:
        return release()


def property_row(of: Property) -> Row:
    return {
        "key": of.key,
        "address": api_address("property", of.key),
        "label": str(of.label),
        "section": of.section.value,
        "subject": str(of.subject),
        "types": ["choice"] if of.shape == Shape.CHOICE else list(TYPES[of.shape]),
        "cardinality": "many" if of.many else "one",
        "qualifiers": [str(each) for each in of.qualifiers],
        "separators": [str(each) for each in of.separators],
        "choices": [{"value": value, "label": str(label)} for value, label in (of.choices.choices if of.choices else [])],
        "plan": of.plan,
    }
