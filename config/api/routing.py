"""The router: every address of the API, and the list of them at its root."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.routers import DefaultRouter

from config.api.views import Endpoint

_ADDRESSES = {"type": "object", "additionalProperties": {"type": "string", "format": "uri"}}


class Root(Endpoint):
    """Where everything is."""

    NEVER = (404, 308, 304, 410)
    api_root_dict: Any = None

    @extend_schema(operation_id="root", responses={200: _ADDRESSES})
    def get(self, request: Request) -> Response:
        names = {**(self.api_root_dict or {}), "search": "search"}
        return Response({key: reverse(f"api:{name}", request=request) for key, name in names.items()})


class Router(DefaultRouter):
    include_format_suffixes = False
    APIRootView: Any = Root
    root_view_name = "root"
