"""Search, as on the page: the same words find the same things in the same order."""

from typing import Any, ClassVar

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.pagination import LIMITS, envelope, following, limit_parameter, opened, sealed
from config.api.schema import query
from config.api.shapes import Address, Shape, api_address
from config.api.views import Endpoint
from config.caching import site_revision
from config.filters import nearest
from config.models import SearchEntry
from config.search import Hit, search
from config.views import BadParameter, parameter

_KINDS = [str(kind) for kind in SearchEntry.Kind]


class PieceSerializer(Shape):
    """A run of text; `marked` where it is a word of the question."""

    text = serializers.CharField(trim_whitespace=False)
    marked = serializers.BooleanField()


class HitSerializer(Shape):
    """One answer. `names` are other names that hold the question where the title does not."""

    kind = serializers.ChoiceField(choices=_KINDS)
    id = serializers.IntegerField()
    title = serializers.CharField()
    about = serializers.CharField(allow_blank=True)
    address = Address()
    page = Address()
    names = serializers.ListField(child=serializers.CharField())
    passage = PieceSerializer(many=True)


class AnswersSerializer(Shape):
    """A page of answers, the best first. `near` are names that are perhaps meant, where no name was found."""

    count = serializers.IntegerField(allow_null=True, help_text="Never known: the rest is not looked for.")
    next = serializers.URLField(allow_null=True)
    near = HitSerializer(many=True)
    results = HitSerializer(many=True)


class SearchView(Endpoint):
    """Productions, people, companies and articles by their names, words and quotes."""

    asked: ClassVar = {
        "get": (
            query("q", {"type": "string"}, "What is looked for; of a long text, the first words.", required=True),
            query("kind", {"type": "string", "enum": _KINDS}, "Only what is of this kind."),
            *LIMITS,
        )
    }
    NEVER = (404, 308, 410)

    @extend_schema(operation_id="search", responses=AnswersSerializer)
    def get(self, request: Request) -> Response:
        text, kind, limit = self.text(), self.kind(), limit_parameter(request)
        offset = opened(request, f"{kind} {text}") or 0
        self.unless_seen(site_revision(request))
        found = search(text, kinds=[kind] if kind else [], limit=limit, offset=offset)
        cursor = sealed(request, f"{kind} {text}", offset + limit) if found.more else ""
        return envelope(self.rows(found.hits), following(request, cursor), near=self.rows(found.near))

    def text(self) -> str:
        values = self.request.query_params.getlist("q")
        if len(values) != 1:
            raise BadParameter("q", _("is given more than once.") if values else _("is missing."))
        return values[0]

    def kind(self) -> str:
        kind = parameter(self.request, "kind") or ""
        if kind and kind not in _KINDS:
            raise BadParameter("kind", _("has a value that is not one of its choices.") + nearest(kind, _KINDS))
        return kind

    def rows(self, hits: list[Hit]) -> Any:
        rows = [
            {
                "kind": str(hit.kind),
                "id": hit.pk,
                "title": hit.title,
                "about": hit.about,
                "address": api_address(hit.kind, hit.pk),
                "page": hit.address,
                "names": hit.names,
                "passage": [{"text": piece.text, "marked": piece.marked} for piece in hit.passage],
            }
            for hit in hits
        ]
        return HitSerializer(rows, many=True, context={"request": self.request}).data
