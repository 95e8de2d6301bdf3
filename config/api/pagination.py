"""Pages that begin behind a row, by a signed cursor over a total order: no row is lost, however many come and go meanwhile."""

import re
from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from config.api.schema import query
from config.filters import nearest
from config.paging import Order
from config.views import BadParameter, parameter

LIMIT, MOST = 50, 200


def limit_parameter(request: Any) -> int:
    """How many rows a page has. Raises `BadParameter`."""
    text = parameter(request, "limit") or str(LIMIT)
    if not re.fullmatch("[1-9][0-9]{0,2}", text) or int(text) > MOST:
        raise BadParameter("limit", _("has to be a number from 1 to %(most)s.") % {"most": MOST})
    return int(text)


def flag_parameter(request: Any, name: str) -> bool:
    """Raises `BadParameter`."""
    text = parameter(request, name) or "false"
    if text not in ("true", "false"):
        raise BadParameter(name, _("has to be true or false."))
    return text == "true"


def ordering_parameter(request: Any, orders: dict[str, Order]) -> tuple[str, Order]:
    """The name of the order that is asked for, or else of the first, and the order. Raises `BadParameter`."""
    name = parameter(request, "ordering") or next(iter(orders))
    if name not in orders:
        raise BadParameter("ordering", _("has a value that is not one of its choices.") + nearest(name, orders))
    return name, orders[name]


def sealed(request: Any, kind: str, said: Any) -> str:
    """A cursor, which only this address and this `kind` of question can read again."""
    return signing.Signer(salt=f"{request.path} {kind}").sign_object(said)


def opened(request: Any, kind: str) -> Any:
    """What was sealed into the cursor that is asked for; None without one. Raises `BadParameter`."""
    text = parameter(request, "cursor")
    try:
        return None if text is None else signing.Signer(salt=f"{request.path} {kind}").unsign_object(text)
    except signing.BadSignature as error:
        raise BadParameter("cursor", _("is not one that was given for this list in this order.")) from error


def following(request: Request, cursor: str) -> str | None:
    """The address of the next page; None behind the last."""
    return replace_query_param(request.build_absolute_uri(), "cursor", cursor) if cursor else None


def envelope(rows: Any, next: str | None, count: int | None = None, **further: Any) -> Response:
    """The answer of every list."""
    links = {"Link": f'<{next}>; rel="next"'} if next else {}
    return Response({"count": count, "next": next, **further, "results": rows}, headers=links)


class CursorPages(BasePagination):
    """Takes `limit`, `cursor`, `count` and, of the view's `orders`, `ordering`. One query, and one more to count."""

    def read(self, request: Any, orders: dict[str, Order]) -> None:
        """Look at the parameters. Raises `BadParameter`."""
        self.limit, self.counts = limit_parameter(request), flag_parameter(request, "count")
        self.name, self.order = ordering_parameter(request, orders)
        self.cursor = opened(request, self.name)

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        self.count = queryset.order_by().count() if self.counts else None
        if self.cursor is not None:
            queryset = queryset.filter(self.order.beyond(self._place(queryset.model, *self.cursor)))
        found = list(queryset.order_by(*self.order.by())[: self.limit + 1])
        rows = found[: self.limit]
        self.next = sealed(request, self.name, self._cursor(rows[-1])) if len(found) > self.limit else ""
        return rows

    def _place(self, model: Any, value: str, pk: int) -> tuple[Any, int]:
        field = model._meta.get_field(self.order.column)
        try:
            return getattr(field, "output_field", field).to_python(value), pk
        except ValidationError as error:  # signed before the column changed
            raise BadParameter("cursor", _("is too old.")) from error

    def _cursor(self, row: Any) -> list[Any]:
        return [str(getattr(row, self.order.column)), row.pk]

    def get_paginated_response(self, data: Any) -> Response:
        return envelope(data, following(self.request, self.next), self.count)

    def get_paginated_response_schema(self, schema: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "required": ["count", "next", "results"],
            "properties": {
                "count": {
                    "type": ["integer", "null"],
                    "description": "How many there are; only where `count=true` asks.",
                    "example": None,
                },
                "next": {
                    "type": ["string", "null"],
                    "format": "uri",
                    "description": "Where the next page is, if any.",
                    "example": None,
                },
                "results": schema,
            },
        }


LIMITS = (
    query("limit", {"type": "integer", "minimum": 1, "maximum": MOST, "default": LIMIT}, "How many rows a page has."),
    query(
        "cursor",
        {"type": "string", "minLength": 1},
        "Where the page begins: part of the address in `next`, and not to be made up.",
    ),
)
COUNT = query("count", {"type": "boolean", "default": False}, "Whether to count all rows, which takes longer.")


def page_parameters(orders: dict[str, Order]) -> tuple[OpenApiParameter, ...]:
    """What every list can be asked."""
    names = {"type": "string", "enum": list(orders), "default": next(iter(orders))}
    return (*LIMITS, COUNT, query("ordering", names, "What the rows are sorted by; with “-” in front, from the end."))
