"""The base of what staff ask by a token: who may, and that nobody writes over what they have not seen."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

from django.db import transaction
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.extensions import OpenApiSerializerExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter
from rest_framework import permissions, serializers, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.errors import TRANSLATIONS, Problem
from config.api.schema import Schema
from config.api.views import Endpoint
from config.filters import nearest
from config.models import Event, Record, Token
from config.text import clean
from config.workflow import ROLE_NAMES, Role

TRANSLATIONS += [
    (Record.Stale, lambda error: Problem("stale", str(error))),
    (Record.Blocked, lambda error: Problem("conflict", str(error))),
]

_VERSION = re.compile('(?:W/)?"v([0-9]{1,9})"')


def forbidden(role: Role) -> Problem:
    return Problem("forbidden", _("Only %(role)s can do this.") % {"role": ROLE_NAMES[role]})


class ByRole(permissions.BasePermission):
    """What the view's `roles` name is for who has a token and that role; everything else is for all, and only read."""

    def has_permission(self, request: Request, view: Any) -> bool:
        role = view.roles.get(view.action)
        if role is None:
            return request.method in permissions.SAFE_METHODS or view.action is None
        token: Any = request.auth
        if token is None:
            return False
        if not request.user.has_perm(role):
            raise forbidden(role)
        if request.method not in permissions.SAFE_METHODS and token.scope != Token.Scope.WRITE:
            raise Problem("forbidden", _("This token is for reading only."))
        return True


def etag_of(version: int) -> str:
    return f'"v{version}"'


def created(view: Any, shape: Any, row: Mapping[str, Any]) -> Response:
    """The answer with what has been made, where it is and its version."""
    said = shape(row, context=view.get_serializer_context()).data
    return Response(said, 201, headers={"ETag": etag_of(row["version"]), "Location": said["address"]})


def versions_seen(request: Request) -> set[int]:
    """The versions that `If-Match` names. Raises `Problem` where there is none, for then nobody has looked."""
    said = request.headers.get("If-Match", "").strip()
    if said in ("", "*"):
        raise Problem("precondition-required", _("Say in If-Match which version you have seen: the ETag of its address."))
    return {int(each) for each in _VERSION.findall(said)}


class Body(serializers.Serializer[Any]):
    """What is sent: an object with these fields and no others."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            unknown = [str(name) for name in data if name not in self.fields]
            if unknown:
                raise serializers.ValidationError(
                    {name: [_("There is no such field.") + nearest(name, list(self.fields))] for name in unknown}
                )
        return super().to_internal_value(data)


class BodyExtension(OpenApiSerializerExtension):
    target_class = "config.api.writing.Body"
    match_subclasses = True

    def map_serializer(self, auto_schema: AutoSchema, direction: Any) -> Any:
        return auto_schema._map_serializer(self.target, direction, bypass_extensions=True) | {"additionalProperties": False}


class Line(serializers.CharField):
    """Text, made clean as everywhere."""

    def to_internal_value(self, data: Any) -> str:
        return clean(super().to_internal_value(data)).strip()


_PROBLEMS: dict[int, str] = {
    403: "The token’s owner may not do this, or the token is for reading only; `detail` says why.",
    409: "The workflow does not allow this now; `detail` says why.",
    412: "Somebody else was first: `current` is what there is now, and the `ETag` is its version.",
    413: "The body is too large.",
    415: "The body is not JSON.",
    428: "`If-Match` is missing: a write names the version that it has looked at.",
}
_IF_MATCH = OpenApiParameter(
    "If-Match",
    {"type": "string", "pattern": '^"v[0-9]{1,9}"$'},
    OpenApiParameter.HEADER,
    required=True,
    description="The ETag of what was looked at.",
)


class DeskSchema(Schema):
    """Adds what writers give and are answered, at what the view's `roles` name."""

    def get_operation_id(self) -> str:
        if not self._is_of_staff():
            return str(super().get_operation_id())
        return f"{self.path.removeprefix('/api/v1/').split('/')[0].replace('-', '_')}_{self._action()}"

    def get_auth(self) -> list[Any]:
        return AutoSchema.get_auth(self) if self._is_of_staff() else super().get_auth()

    def get_override_parameters(self) -> list[Any]:
        reads = not self._is_of_staff() or self._action() in ("desk", "create")
        return [*super().get_override_parameters(), *([] if reads else [_IF_MATCH])]

    def problems(self) -> dict[int, str]:
        return super().problems() | (_PROBLEMS if self._is_of_staff() else {})

    def _is_of_staff(self) -> bool:
        return self._action() in self.view.roles


# Which of the answers that endpoints of staff usually give these actions never give.
NEVER = {"desk": (409, 412, 413, 415, 428), "create": (404, 412, 428)}


class Desk(Endpoint, viewsets.GenericViewSet[Any]):
    """What staff see and do, each thing at its address with “desk/”, and each act at an address of its own beside that.

    `roles` says of each action who may; `bodies` what is sent; `serializer_class` is the shape of what staff see. An answer's
    `ETag` is the version of what it shows, and every act on what is there names in `If-Match` the one that it has looked at.
    """

    schema = DeskSchema()
    permission_classes = [ByRole]
    roles: ClassVar[Mapping[str, Role]] = {}
    bodies: ClassVar[Mapping[str, type[Body]]] = {}
    lookup_value_regex = "[0-9]{1,18}"

    def never_answered(self, action: str) -> tuple[int, ...]:
        return (*self.NEVER, *NEVER.get(action, ()))

    def said(self) -> dict[str, Any]:
        """What was sent, checked. Raises `ValidationError`."""
        body = self.bodies[self.action](data=self.request.data)
        body.is_valid(raise_exception=True)
        return dict(body.validated_data)

    def find(self, pk: str) -> Any:
        """What the address names, as staff see it. Raises `Http404`."""
        return get_object_or_404(self.get_queryset(), pk=int(pk))

    def row(self, found: Any) -> dict[str, Any]:
        """What is shown of it."""
        raise NotImplementedError

    def version(self, found: Any) -> int:
        """The version that decides between two who write to it."""
        return int(found.version)

    def shown(self, found: Any) -> Any:
        return self.get_serializer(self.row(found)).data

    def answer(self, found: Any) -> Response:
        return Response(self.shown(found), headers={"ETag": etag_of(self.version(found))})

    @contextmanager
    def acting_on(self, found: Any) -> Iterator[int]:
        """In its transaction, nobody else acts, and it is as it was seen. Raises `Problem` with what it is now, otherwise."""
        versions = versions_seen(self.request)
        try:
            with transaction.atomic():
                Event.objects.moment()
                version = self.version(self.find(found.pk))
                if version not in versions:
                    raise Record.Stale(
                        _("It has been changed since you looked at it: it is “v%(now)s” now.") % {"now": version}
                    )
                yield version
        except Record.Stale as error:
            now = self.find(found.pk)
            raise Problem("stale", str(error), headers={"ETag": etag_of(self.version(now))}, current=self.shown(now)) from error
