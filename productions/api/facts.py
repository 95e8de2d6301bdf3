"""The index of facts over all subjects."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.shapes import api_address
from config.api.views import Reading
from config.paging import Order
from productions import words
from productions.api.filters import FactFilter
from productions.api.said import Row, Told, named, subject_row
from productions.index import folded
from productions.models import Fact, Production
from productions.serializers import FactSerializer
from productions.statements import Named, value_of
from productions.vocabulary import Qualifier

JOINED = ("production", "party", "value_party", "value_production", "buyer")


class FactViewSet(Reading):
    """What holds or held, since when and until when, over all productions, people and companies."""

    queryset = Fact.objects.public().select_related(*JOINED)
    lookup_field = "public_id"
    lookup_url_kwarg = "id"
    filterset_class = FactFilter
    serializers: ClassVar = {"list": FactSerializer, "retrieve": FactSerializer}
    orders: ClassVar = {
        "id": Order("public_id"),
        "-id": Order("public_id", descending=True),
    }

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        return [fact_row(each) for each in rows]

    def retrieve(self, request: Request, id: str) -> Response:
        self.unless_seen(self.revision())
        found = self.get_queryset().filter(public_id=id).first() if id.isascii() and id.isalnum() else None
        if found is None:
            raise Http404
        return Response(self.shown(fact_row(found)))


def fact_row(row: Fact) -> Row:
    """A line of the index; its subject and all that it names have to be joined."""
    thing = row.value_party or row.value_production
    said = folded(row)
    value = value_of(row, linked(thing) if thing else None)
    texts = {name.value: getattr(row, name) for name in Qualifier if name != Qualifier.BUYER}
    return {
        "id": row.public_id,
        "address": api_address("fact", row.public_id),
        "subject": subject_row(row.production or row.party),
        "property": row.property,
        "label": words.label(said),
        "value": Told(None).value(value, words.value(said)),
        "qualifiers": texts | {"buyer": named(linked(row.buyer)) if row.buyer else None},
        "certainty": row.certainty,
        "since": row.since,
        "until": row.until,
        "ended": row.ended,
        "last_supported_on": row.last_supported_on,
        "disputed": row.disputed,
        "doubted": row.doubted,
        "second_hand": row.second_hand,
        "origins": row.origins,
        "articles": row.articles,
    }


def linked(thing: Any) -> Named:
    """With its address where it has a page: a party that a public fact names always has."""
    has_page = not isinstance(thing, Production) or thing.is_public
    return Named(thing.pk, str(thing), thing.kind, thing.get_absolute_url() if has_page else "")
