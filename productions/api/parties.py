"""People and companies: what they are attached to, what they have left, and what was reported about them."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.models import F
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response

from config.api.shapes import api_address
from config.paging import Order
from config.pictures import published_picture
from people.models import Name, Party
from productions.api.facts import JOINED, fact_row
from productions.api.filters import PartyApiFilter
from productions.api.records import MergeableReading
from productions.api.said import Row, Told, picture
from productions.history import Ended, fold
from productions.models import Fact
from productions.serializers import PartyDetailSerializer, PartySerializer


class _PartyViewSet(MergeableReading):
    filterset_class = PartyApiFilter
    serializers: ClassVar = {"list": PartySerializer, "retrieve": PartyDetailSerializer}
    orders: ClassVar = {
        f"{sign}{name}": Order(column, descending=bool(sign))
        for name, column in (("id", "id"), ("name", "key"))
        for sign in ("", "-")
    }

    def is_public(self, root: Any) -> bool:
        return Party.objects.public().filter(pk=root.pk).exists()

    def route(self, root: Any) -> str:
        return str(root.kind)

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        return [party_row(each) for each in rows]

    def retrieve(self, request: Request, pk: str) -> Response:
        """What it is attached to, what it has left, and every fact about it with the reports that it rests on."""
        party = self.lead(request, Party.objects, pk)
        self.unless_seen(self.revision())
        facts = Told(party).facts(fold(party.claims.reports(), timezone.localdate()))
        rows = list(_naming(party))
        detail = {
            "names": [{"text": each.text, "kind": each.kind} for each in party.names.exclude(kind=Name.Kind.MISSPELLING)],
            "bio": party.words("bio"),
            "portrait": picture(party, "portrait", published_picture(party, "portrait")),
            "attached": [fact_row(each) for each in rows if each.until is None],
            "formerly": [fact_row(each) for each in rows if each.until is not None],
            "known_for": [each for each in facts if each["property"] == "other_credit"],
            "facts": [each for each in facts if each["property"] != "other_credit"],
        }
        return Response(self.shown(party_row(party) | detail))


class PersonViewSet(_PartyViewSet):
    """People whom a published report names, or about whom the editors have published something."""

    queryset = Party.objects.public().filter(kind=Party.Kind.PERSON)


class CompanyViewSet(_PartyViewSet):
    """Companies that a published report names, or about which the editors have published something."""

    queryset = Party.objects.public().filter(kind=Party.Kind.COMPANY)


def _naming(party: Party) -> Any:
    """The public facts of productions that name the party, or in which it pays; not those that were only made more exact."""
    found = (Fact.objects.naming(party) | Fact.objects.filter(buyer=party.root_id)).public()
    rows = found.exclude(production=None).exclude(ended=Ended.REFINED).select_related(*JOINED)
    return rows.order_by(F("production__changed_on").desc(nulls_last=True), "production", "public_id")


def party_row(party: Party) -> Row:
    return {
        "id": party.pk,
        "address": api_address(party.kind, party.pk),
        "page": party.get_absolute_url(),
        "kind": party.kind,
        "name": party.name,
        "imdb_id": party.imdb_id,
        "wikidata_id": party.wikidata_id,
        "tmdb_id": party.tmdb_id,
    }
