"""Who is who: the decisions that two records are the same, or are not, and their undoing."""

from typing import Any, ClassVar

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.writing import Desk, created
from config.workflow import Role
from news import curation
from news.api.desk.bodies import DecideBody, NothingBody, invalid
from people.models import IdentityDecision, Party
from productions.api.desk import DecisionSerializer, decision_row
from productions.models import Production, ProductionIdentityDecision


class _IdentityDesk(Desk):
    serializer_class = DecisionSerializer
    roles: ClassVar = {"desk": Role.CONTRIBUTOR, "create": Role.EDITOR, "undo": Role.EDITOR}
    bodies: ClassVar = {"create": DecideBody, "undo": NothingBody}
    records: ClassVar[Any]

    def row(self, found: Any) -> dict[str, Any]:
        return decision_row(found)

    def version(self, found: Any) -> int:
        return int(decision_row(found)["version"])

    @action(detail=True)
    def desk(self, request: Request, pk: str) -> Response:
        """A decision, in force or undone."""
        return self.answer(self.find(pk))

    @extend_schema(request=DecideBody, responses={201: DecisionSerializer})
    def create(self, request: Request) -> Response:
        """Decide that two are the same, or are not. Of two that are the same, every fact is told of the one that remains."""
        said = self.said()
        left, right = (self._record(name, said.pop(name)) for name in ("left", "right"))
        made = curation.decide_identity(left, right, by=request.user, **said)
        return created(self, DecisionSerializer, self.row(made))

    @extend_schema(request=NothingBody)
    @action(detail=True, methods=["post"])
    def undo(self, request: Request, pk: str) -> Response:
        """Take a decision back: every fact is as it would be without it."""
        self.said()
        decision = self.find(pk)
        with self.acting_on(decision):
            curation.undo_identity(decision, by=request.user)
        return self.answer(self.find(pk))

    def _record(self, name: str, pk: int) -> Any:
        found = self.records.objects.filter(pk=pk).first()
        if found is None:
            raise invalid(name, _("There is no such record."))
        return found


class PartyIdentityDesk(_IdentityDesk):
    queryset = IdentityDecision.objects.select_related("left", "right")
    records = Party


class ProductionIdentityDesk(_IdentityDesk):
    queryset = ProductionIdentityDecision.objects.select_related("left", "right")
    records = Production
