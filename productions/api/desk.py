"""Productions, people and companies as staff see them, and the acts of the workflow on them."""

from typing import Any, ClassVar

from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.records import RecordDesk, RecordDeskSerializer, TransitionBody, acts, record_row
from config.api.shapes import Address, Shape, optional
from config.workflow import Kinds
from people.models import IdentityDecision, IdentityDecisionBase, Party
from productions.models import Production, ProductionIdentityDecision
from productions.serializers import keys_of

_JOINED = ("submitted_by", "last_editor", "same_as")


class DecisionSerializer(Shape):
    """That two records are the same, of which `left` remains, or are not."""

    address = Address()
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    left = serializers.IntegerField()
    right = serializers.IntegerField()
    verdict = keys_of(IdentityDecisionBase.Verdict)
    reason = serializers.CharField(allow_blank=True)
    at = serializers.DateTimeField()
    undone_at = optional(serializers.DateTimeField)


class MergeableDeskSerializer(RecordDeskSerializer):
    """A production, person or company as staff see it. `same_as` is the id of the one that remains of a merge."""

    kind = keys_of([*Party.Kind, *Production.Kind])
    name = serializers.CharField()
    same_as = optional(serializers.IntegerField)
    decisions = DecisionSerializer(many=True)


def decision_row(decision: IdentityDecisionBase) -> dict[str, Any]:
    """A decision changes once: when it is undone."""
    kind = "party" if isinstance(decision, IdentityDecision) else "production"
    return {
        "id": decision.pk,
        "address": reverse(f"api:{kind}-identity-desk", args=[decision.pk]),
        "version": 2 if decision.undone_at else 1,
        "left": decision.left_id,  # type: ignore[attr-defined]
        "right": decision.right_id,  # type: ignore[attr-defined]
        "verdict": decision.verdict,
        "reason": decision.reason,
        "at": decision.at,
        "undone_at": decision.undone_at,
    }


class _MergeableDesk(RecordDesk):
    """`route` tells under which name of routes its records stand."""

    serializer_class = MergeableDeskSerializer
    decisions: ClassVar[Any]
    route = ""

    def is_public(self, record: Any) -> bool:
        raise NotImplementedError

    def row(self, found: Any) -> dict[str, Any]:
        active = self.decisions.objects.active()
        standing = (active.filter(left=found) | active.filter(right=found)).order_by("pk")
        return record_row(found, self.request.user, route=self.route, public=self.is_public(found)) | {
            "kind": found.kind,
            "name": str(found),
            "same_as": found.same_as_id,
            "decisions": [decision_row(each) for each in standing],
        }

    @extend_schema(request=TransitionBody)
    @acts(Kinds.OTHERS)
    def act(self, request: Request, pk: str, verb: str) -> Response:
        """A transition of the workflow."""
        return self.act_by(pk, verb)


class ProductionDesk(_MergeableDesk):
    queryset = Production.objects.select_related(*_JOINED)
    decisions = ProductionIdentityDecision
    route = "production"

    def is_public(self, record: Any) -> bool:
        return bool(record.is_public)


class _PartyDesk(_MergeableDesk):
    decisions = IdentityDecision

    def is_public(self, record: Any) -> bool:
        return Party.objects.public().filter(pk=record.pk).exists()


class PersonDesk(_PartyDesk):
    queryset = Party.objects.filter(kind=Party.Kind.PERSON).select_related(*_JOINED)
    route = "person"


class CompanyDesk(_PartyDesk):
    queryset = Party.objects.filter(kind=Party.Kind.COMPANY).select_related(*_JOINED)
    route = "company"


# Address, endpoint, and what its routes are called.
DESK = (
    ("productions", ProductionDesk, "production"),
    ("people", PersonDesk, "person"),
    ("companies", CompanyDesk, "company"),
)
