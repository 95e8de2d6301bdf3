"""The base of every endpoint, and of every list with its rows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import Http404
from django.urls import Resolver404, resolve
from django.utils.encoding import escape_uri_path
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from config.api.authentication import TokenAuthentication
from config.api.conditional import check, say_how_long
from config.api.errors import Moved, bad_parameters
from config.api.pagination import CursorPages, page_parameters
from config.api.parsers import StrictJSONParser
from config.api.permissions import ReadOnly
from config.api.schema import Schema, filter_parameters, query
from config.api.throttling import Limit
from config.caching import site_revision
from config.filters import nearest
from config.paging import Order
from config.views import BadParameter, parameter


class Endpoint(APIView):
    """Refuses what it does not know, says how much may still be asked, and lets nobody keep what is not for all.

    `asked` are the parameters that each action (or method) takes.
    """

    authentication_classes = [TokenAuthentication]
    permission_classes = [ReadOnly]
    throttle_classes = [Limit]
    parser_classes = [StrictJSONParser]
    schema: Any = Schema()

    asked: ClassVar[Mapping[str, tuple[OpenApiParameter, ...]]] = {}
    NEVER: ClassVar[tuple[int, ...]] = (304, 308, 410)  # see never_answered
    etag = ""

    def asked_of(self, action: str) -> Iterable[OpenApiParameter]:
        """What an action can be asked; for its check and for its description."""
        return self.asked.get(action, ())

    def never_answered(self, action: str) -> tuple[int, ...]:
        """Which of the answers that endpoints usually have this action never gives; for its description."""
        return self.NEVER

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if request.method == "OPTIONS":
            return
        if not hasattr(self, (request.method or "").lower()):  # before any question is looked at
            self.http_method_not_allowed(request)
        known = [each.name for each in self.asked_of(self._action())]
        unknown = [name for name in request.query_params if name not in known]
        if unknown:
            raise bad_parameters({name: _("is not known here.") + nearest(name, known) for name in unknown})

    def _action(self) -> str:
        return getattr(self, "action", None) or (self.request.method or "").lower()

    def unless_seen(self, revision: str | None) -> None:
        """Raises `NotModified` where the reader has what this revision says; to be called before the queries of an answer."""
        if self.request.auth is None:
            self.etag = check(self.request, revision)

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return Response(status=204)

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        usage = getattr(request._request, "usage", None)
        for name, value in (usage.headers() if usage else {}).items():
            response.headers[name] = value
        say_how_long(response, {200: self.etag, 304: response.headers.get("ETag", "")}.get(response.status_code, ""))
        return response


class Reading(Endpoint, viewsets.GenericViewSet[Any]):
    """A list, and each of its rows.

    `orders` are what the list can be sorted by, the first unless another is asked for. `serializers` names the shape for each
    action. `fields` asks for some of a shape's fields only.
    """

    paginator: Any
    pagination_class = CursorPages
    filterset_class: Any = None
    orders: ClassVar[dict[str, Order]] = {"id": Order("id"), "-id": Order("id", descending=True)}
    serializers: ClassVar[Mapping[str, Any]] = {}
    lookup_value_regex = r"[^/.\x00]+"

    def asked_of(self, action: str) -> Iterable[OpenApiParameter]:
        yield from super().asked_of(action)
        if action == "list" and self.orders:
            yield from filter_parameters(self.filterset_class)
            yield from page_parameters(self.orders)
        if shape := self.serializers.get(action):
            names = {"type": "array", "minItems": 1, "items": {"type": "string", "enum": list(shape._declared_fields)}}
            yield query("fields", names, "Which fields to answer with, with commas.", explode=False, style="form")

    def never_answered(self, action: str) -> tuple[int, ...]:
        return (*self.NEVER, 404) if action == "list" else ()

    def get_serializer_class(self) -> Any:
        return self.serializers[self.action]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        self.chosen = self._chosen()

    def _chosen(self) -> Sequence[str]:
        text = parameter(self.request, "fields")
        known = list(self.serializers[self.action]._declared_fields) if self.action in self.serializers else []
        chosen = text.split(",") if text else known
        for name in chosen:
            if name not in known:
                raise BadParameter("fields", _("names a field that is not known here.") + nearest(name, known))
        return chosen

    def shown(self, rows: Any, *, many: bool = False) -> Any:
        """The rows in the shape of the action, of it the fields that are asked for."""
        serializer: Any = self.get_serializer(rows, many=many)
        fields = getattr(serializer, "child", serializer).fields
        for name in set(fields) - set(self.chosen):
            fields.pop(name)
        return serializer.data

    def list(self, request: Request) -> Response:
        self.paginator.read(request, self.orders)
        narrowed = self.narrowed(self.get_queryset())
        self.unless_seen(self.revision())
        rows = self.paginator.paginate_queryset(narrowed(), request, self)
        return self.paginator.get_paginated_response(self.shown(self.prepared(rows), many=True))

    def narrowed(self, queryset: QuerySet[Any]) -> Any:
        """What gives the rows that the filters leave; they are checked at once. Raises `Problem`."""
        if self.filterset_class is None:
            return lambda: queryset
        filterset = self.filterset_class(self.request.query_params, queryset=queryset, request=self.request)
        filterset.also_known = tuple(each.name for each in self.asked_of("list"))
        errors = {name: reasons[0] for name, reasons in filterset.errors.items()}
        errors |= {name: _("is empty.") for name, value in self.request.query_params.items() if not value}
        if errors:
            raise bad_parameters(errors)
        return lambda: filterset.qs

    def revision(self) -> str | None:
        """What changes whenever the answer may: with everything that is public, unless an endpoint knows better."""
        return site_revision(self.request)

    def prepared(self, rows: Sequence[Any]) -> Any:
        """The rows of a page as the shape takes them."""
        return rows


def number_of(text: str) -> int:
    """The id at the beginning of "12" or "12-some-slug". Raises `Http404`."""
    number, _dash, _slug = text.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) <= 18):
        raise Http404
    return int(number)


def stand_at(request: Request, address: str) -> None:
    """Raises `Moved` unless this is the address that was asked for; of what was asked beside it, nothing is lost."""
    if escape_uri_path(request.path) != address:
        asked = request.META.get("QUERY_STRING", "")
        raise Moved(f"{address}?{asked}" if asked else address)


class Unknown(Endpoint):
    """Every address that is none. Without its last stroke, an address leads to the one that has it."""

    schema: Any = None
    authentication_classes = []

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        if not request.path.endswith("/"):
            try:
                found = resolve(f"{request.path_info}/")
            except Resolver404 as error:
                raise Http404 from error
            if getattr(found.func, "cls", None) is not Unknown:
                stand_at(request, f"{escape_uri_path(request.path)}/")
        raise Http404
