"""The publications whose reports are published here."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.errors import Moved
from config.api.shapes import api_address
from config.api.views import Reading
from config.paging import Order
from news.filters import OutletFilter
from news.models import Outlet
from news.serializers import OutletDetailSerializer, OutletSerializer
from news.tallies import firsts_by_origin
from productions.api.said import Row


class OutletViewSet(Reading):
    """The publications of which readers see a report."""

    queryset = Outlet.objects.public()
    lookup_field = "slug"
    filterset_class = OutletFilter
    serializers: ClassVar = {"list": OutletSerializer, "retrieve": OutletDetailSerializer}
    orders: ClassVar = {
        f"{sign}{name}": Order(column, descending=bool(sign))
        for name, column in (("id", "id"), ("name", "key"))
        for sign in ("", "-")
    }

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        return [outlet_row(each) for each in rows]

    def retrieve(self, request: Request, slug: str) -> Response:
        """An outlet. Under a slug that it once had, or under its id, it answers with its address."""
        self.unless_seen(self.revision())
        outlet = self.get_queryset().filter(slug=slug).first() or renamed(slug)
        articles = outlet.articles.public().count()
        firsts = firsts_by_origin([outlet]).get(outlet.origin, 0)
        return Response(self.shown(outlet_row(outlet) | {"articles": articles, "firsts": firsts}))


def renamed(slug: str) -> Any:
    """Raises `Moved` where the outlet has another slug now, `Http404` where there is none."""
    ids = Outlet.history.filter(slug=slug).order_by("-history_date", "-history_id").values_list("id", flat=True)
    number = int(slug) if slug.isascii() and slug.isdigit() and len(slug) <= 18 else ids.first()
    outlet = Outlet.objects.public().filter(pk=number).first()
    if outlet is None:
        raise Http404
    raise Moved(api_address("outlet", outlet.slug))


def outlet_row(outlet: Outlet) -> Row:
    return {
        "slug": outlet.slug,
        "name": outlet.name,
        "address": api_address("outlet", outlet.slug),
        "page": outlet.get_absolute_url(),
        "kind": outlet.kind,
        "homepage": outlet.address or None,
    }
