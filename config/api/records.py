"""What staff see of a record, and the transitions of the workflow as acts on it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

from django.urls import reverse
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.shapes import Address, Shape, api_address, optional
from config.api.writing import Body, Desk, Line, forbidden
from config.models import Record
from config.workflow import TRANSITIONS, Kinds, Role, transition, transitions_for, why_not

_LAST_YEAR = 2200


class RecordDeskSerializer(Shape):
    """A record as staff see it, whatever its status. `why_not` says of each transition what stands against it, if anything."""

    id = serializers.IntegerField()
    address = Address()
    public = optional(Address, help_text="Where readers find it; null where they see nothing of it.")
    status = serializers.ChoiceField(choices=Record.Status.values)
    version = serializers.IntegerField()
    words = serializers.DictField(child=serializers.CharField(allow_blank=True))
    submitted_by = optional(serializers.CharField)
    last_editor = optional(serializers.CharField)
    publish_at = optional(serializers.DateTimeField)
    first_published_at = optional(serializers.DateTimeField)
    why_not = serializers.DictField(child=serializers.CharField(allow_blank=True))


class TransitionBody(Body):
    """The note that most transitions ask for, and the time for which something is scheduled."""

    note = Line(required=False, default="", allow_blank=True, max_length=10_000)
    publish_at = serializers.DateTimeField(required=False, default=None, allow_null=True)

    def validate_publish_at(self, value: datetime | None) -> datetime | None:
        if value and value.year >= _LAST_YEAR:
            raise serializers.ValidationError(_("has to be before the year %(year)s.") % {"year": _LAST_YEAR})
        return value


def verbs(of: Kinds) -> list[str]:
    """The names of the transitions for articles, or for the other records."""
    return [row.name for row in TRANSITIONS.values() if row.kinds in (Kinds.ALL, of)]


def acts(of: Kinds) -> Callable[[Any], Any]:
    """Makes of a method the acts at “submit/”, “publish/” and so on."""
    path = "|".join(verbs(of))
    verb = OpenApiParameter("verb", str, OpenApiParameter.PATH, enum=verbs(of), description="The transition.")

    def decorate(method: Any) -> Any:
        return extend_schema(parameters=[verb])(action(detail=True, methods=["post"], url_path=f"(?P<verb>{path})")(method))

    return decorate


def desk_address(route: str, key: Any) -> str:
    return reverse(f"api:{route}-desk", args=[key])


def record_row(record: Any, user: Any, *, route: str, public: bool) -> dict[str, Any]:
    """`route` is the name of routes under which it stands; `public` says whether readers see it."""
    return {
        "id": record.pk,
        "address": desk_address(route, record.pk),
        "public": api_address(route, record.pk) if public else None,
        "status": record.status,
        "version": record.version,
        "words": record.editorial_words(),
        "submitted_by": record.submitted_by and record.submitted_by.get_username(),
        "last_editor": record.last_editor and record.last_editor.get_username(),
        "publish_at": record.publish_at,
        "first_published_at": record.first_published_at,
        "why_not": {row.name: why_not(record, row.name, user) for row in transitions_for(record)},
    }


class RecordDesk(Desk):
    roles: ClassVar = {"desk": Role.CONTRIBUTOR, "act": Role.CONTRIBUTOR}
    bodies: ClassVar = {"act": TransitionBody}
    serializer_class = RecordDeskSerializer

    @action(detail=True)
    def desk(self, request: Request, pk: str) -> Response:
        """As staff see it, whatever its status."""
        return self.answer(self.find(pk))

    def change_status(self, record: Any, verb: str, seen: int, said: dict[str, Any]) -> None:
        transition(record, verb, by=self.request.user, seen=seen, **said)

    def act_by(self, pk: str, verb: str) -> Response:
        """One transition, by whoever may. Raises `Problem`, `Record.Blocked`."""
        role = TRANSITIONS[verb].role
        if not self.request.user.has_perm(role):
            raise forbidden(role)
        record, said = self.find(pk), self.said()
        with self.acting_on(record) as seen:
            self.change_status(record, verb, seen, said)
        return self.answer(self.find(pk))
