"""Lists that page as fast at their end as at their beginning: a page begins behind a row, and not after a number of rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _

from config.views import BadParameter, parameter

PARAMETERS = ("after", "before")
PER_PAGE = 25

_CURSOR = re.compile(r"(?P<value>.{1,300})~(?P<pk>[0-9]{1,18})", re.DOTALL)
_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Order:
    """A total order: a column that is never null and has an index together with the primary key, which decides ties."""

    column: str
    descending: bool = False

    def by(self, *, backward: bool = False) -> tuple[str, str]:
        sign = "-" if self.descending != backward else ""
        return f"{sign}{self.column}", f"{sign}pk"

    def beyond(self, cursor: tuple[Any, int], *, backward: bool = False) -> Q:
        """The rows that come behind a cursor, or before it. The first condition is the one that an index can use."""
        way = "lt" if self.descending != backward else "gt"
        value, pk = cursor
        return Q(**{f"{self.column}__{way}e": value}) & (Q(**{f"{self.column}__{way}": value}) | Q(**{f"pk__{way}": pk}))

    def cursor(self, row: Model) -> str:
        return f"{getattr(row, self.column)}~{row.pk}"

    def parsed(self, text: str, model: type[Model]) -> tuple[Any, int] | None:
        """The value and the primary key of a cursor; None where it is none."""
        found = _CURSOR.fullmatch(text)
        if found is None or "\0" in text:
            return None
        field: Any = model._meta.get_field(self.column)
        try:
            return getattr(field, "output_field", field).to_python(found["value"]), int(found["pk"])
        except ValidationError:
            return None


@dataclass(frozen=True, slots=True)
class Slice:
    """A page of a list. `earlier` and `later` are the rest of the addresses of its neighbours, empty where there is none."""

    rows: list[Any]
    earlier: str = ""
    later: str = ""

    def __iter__(self) -> Iterator[Any]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def page_of(request: HttpRequest, queryset: QuerySet[Any], order: Order, size: int = PER_PAGE) -> Slice:
    """The page that the address asks for with "after" or "before". Raises `BadParameter`. One query."""
    behind, before = (parameter(request, name) for name in PARAMETERS)
    if behind and before:
        raise BadParameter("before", _("can’t be asked together with “after”."))
    backward = before is not None
    if text := behind or before:
        cursor = order.parsed(text, queryset.model)
        if cursor is None:
            raise BadParameter("before" if backward else "after", _("is not one that this site has given."))
        queryset = queryset.filter(order.beyond(cursor, backward=backward))
    rows = list(queryset.order_by(*order.by(backward=backward))[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    if not rows:
        return Slice([])
    if backward:
        rows.reverse()
    has_earlier, has_later = (more, True) if backward else (bool(behind), more)
    return Slice(
        rows,
        earlier=urlencode({"before": order.cursor(rows[0])}) if has_earlier else "",
        later=urlencode({"after": order.cursor(rows[-1])}) if has_later else "",
    )


def count_of(queryset: QuerySet[Any]) -> tuple[int, bool]:
    """How many there are, and whether that is all: beyond a thousand nobody counts. One query."""
    found = queryset.order_by()[: _COUNTED + 1].count()
    return min(found, _COUNTED), found <= _COUNTED
