"""Productions: the list, and each as of a day, with its history and two of its days compared."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.schema import query
from config.api.shapes import api_address
from config.paging import Order
from config.pictures import published_picture
from config.views import BadParameter, day_parameter, moment_parameter
from productions import timeline
from productions.api.filters import ProductionApiFilter
from productions.api.records import MergeableReading
from productions.api.said import Row, Told, picture
from productions.changes import telling
from productions.history import diff, fold
from productions.models import Production
from productions.notices import Notice, notices
from productions.revisions import production_revision
from productions.serializers import (
    CompareSerializer,
    HistorySerializer,
    ProductionDetailSerializer,
    ProductionSerializer,
)

_DAY = {"type": "string", "format": "date"}
AS_OF = query("as_of", _DAY, "As it had been reported by the end of this day, today or earlier.")
KNOWN_AT = query(
    "known_at",
    {"type": "string", "anyOf": [{"format": "date-time"}, {"format": "date"}]},
    "As this site showed it at this moment: a past one with its offset from UTC, or a day, which means its end.",
)
BETWEEN = (
    query("from", _DAY, "The earlier day; without it, the first on which anything was reported."),
    query("to", _DAY, "The later day, today or earlier; today without it."),
)


class ProductionViewSet(MergeableReading):
    """Films, series and shorts that have a page."""

    queryset = Production.objects.public()
    filterset_class = ProductionApiFilter
    serializers: ClassVar = {
        "list": ProductionSerializer,
        "retrieve": ProductionDetailSerializer,
        "history": HistorySerializer,
        "compare": CompareSerializer,
    }
    asked: ClassVar = {"retrieve": (AS_OF, KNOWN_AT), "compare": BETWEEN}
    orders: ClassVar = {
        f"{sign}{name}": Order(column, descending=bool(sign))
        for name, column in (("id", "id"), ("title", "title_key"), ("changed_on", "change_key"), ("release", "release_key"))
        for sign in ("", "-")
    }

    def is_public(self, root: Any) -> bool:
        return bool(root.is_public)

    def route(self, root: Any) -> str:
        return "production"

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        return [production_row(each) for each in rows]

    def retrieve(self, request: Request, pk: str) -> Response:
        """As it stands today, or as of another day, with every fact and the reports that it rests on."""
        now = timezone.now()
        known_at = moment_parameter(request, "known_at", now=now)
        day = day_parameter(request, "as_of", today=timezone.localdate(now)) or timezone.localdate(known_at or now)
        production = self.lead(request, Production.objects, pk)
        self.unless_seen(production_revision(request, pk=production.pk))
        page = fold(production.reports(known_at), day)
        told = Told(production, links=known_at is None)
        state = {
            "as_of": day,
            "known_at": known_at,
            "summary": production.words("summary"),
            "poster": picture(production, "poster", published_picture(production, "poster")),
            "facts": told.facts(page),
            "set_aside": [told.mention(each) for each in page.deprecated],
            "mentioned_again": [told.mention(each) for each in page.stale],
        }
        return Response(self.shown(production_row(production) | state))

    @extend_schema(operation_id="productions_history")
    @action(detail=True)
    def history(self, request: Request, pk: str) -> Response:
        """What changed, the latest first, with the reports that changed it."""
        production = self.lead(request, Production.objects, pk)
        self.unless_seen(production_revision(request, pk=production.pk))
        reports, told = production.reports(), Told(production)
        found = timeline.brought_about(timeline.days(reports, timezone.localdate()), reports)
        changes = [told.change(change, day, brought) for day, change, brought in found]
        return Response(self.shown({"changes": changes, "put_right": [_put_right(each) for each in notices(production)]}))

    @extend_schema(operation_id="productions_compare")
    @action(detail=True)
    def compare(self, request: Request, pk: str) -> Response:
        """What changed between the ends of two days."""
        today = timezone.localdate()
        first, last = (day_parameter(request, name, today=today) for name in ("from", "to"))
        later = last or today
        if first and first > later:
            raise BadParameter("from", _("has to be the same day as “to”, or an earlier one."))
        production = self.lead(request, Production.objects, pk)
        self.unless_seen(production_revision(request, pk=production.pk))
        reports, told = production.reports(), Told(production)
        earlier = first or min((later, *(report.day for report in reports)))
        changes = telling(diff(fold(reports, earlier), fold(reports, later)))
        rows = [told.change(each, later, timeline.resting_on(each)) for each in changes]
        return Response(self.shown({"earlier": earlier, "later": later, "changes": rows}))


def production_row(production: Production) -> Row:
    return {
        "id": production.pk,
        "address": api_address("production", production.pk),
        "page": production.get_absolute_url(),
        "kind": production.kind,
        "title": production.title,
        "stage": production.stage,
        "release_earliest": production.release_earliest,
        "changed_on": production.changed_on,
        "imdb_id": production.imdb_id,
        "wikidata_id": production.wikidata_id,
        "tmdb_id": production.tmdb_id,
    }


def _put_right(notice: Notice) -> Row:
    return {"at": notice.at, "number": notice.number, "note": notice.note, "outlet": notice.outlet, "page": notice.address}
