"""The revision of a production's pages: it rises in every act that changes one of them."""

from typing import Any

from django.db.models import Subquery
from django.http import HttpRequest

from config.models import Journal
from productions.models import Production


def production_revision(request: HttpRequest, *, pk: int, **where: Any) -> str | None:
    """Its own revision and that of the names on it. One query.

    None for an address that leads elsewhere, and for "known_at", which may mean this very moment.
    """
    if "known_at" in request.GET:
        return None
    names = Journal.objects.filter(pk=1).values("names_revision")
    found = Production.objects.public().filter(pk=pk).values_list("revision", Subquery(names)).first()
    return "-".join(str(each) for each in found) if found else None
