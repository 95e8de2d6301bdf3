"""What came, changed and went, for whoever keeps a copy: everything since a cursor, however old that is."""

from typing import ClassVar

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.pagination import LIMITS, envelope, following, limit_parameter, opened, sealed
from config.api.shapes import api_address
from config.api.views import Reading
from news.models import Change
from news.serializers import ChangesSerializer, ToldSerializer
from productions.api.said import Row

_CURSOR = "changes"


class ChangeViewSet(Reading):
    """Everything that readers could see come, change and go, the earliest first."""

    queryset = Change.objects.order_by("pk")
    orders: ClassVar = {}
    asked: ClassVar = {"list": LIMITS}
    serializers: ClassVar = {"list": ToldSerializer}

    @extend_schema(responses=ChangesSerializer)
    def list(self, request: Request) -> Response:
        """Ask each `address` again, and forget it where it answers 308, 404 or 410: then you have what the site has.

        Begin without a cursor. Go on with `cursor`, now or in a year; there is more at once while `next` is not null.
        """
        limit, last = limit_parameter(request), opened(request, _CURSOR) or 0
        self.unless_seen(self.revision())
        found = list(self.get_queryset().filter(pk__gt=last)[: limit + 1])
        rows = found[:limit]
        cursor = sealed(request, _CURSOR, rows[-1].pk if rows else last)
        more = following(request, cursor) if len(found) > limit else None
        return envelope(self.shown([change_row(each) for each in rows], many=True), more, cursor=cursor)


def change_row(change: Change) -> Row:
    return {
        "number": change.pk,
        "kind": change.kind,
        "id": change.key,
        "effect": change.effect,
        "act": change.act,
        "at": change.at,
        "address": api_address(change.kind, change.key),
    }
