"""Records that may be merged, archived or asked for under an older address: where an address leads."""

from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from rest_framework.request import Request

from config.api.errors import Problem
from config.api.views import Reading, number_of, stand_at
from config.models import Record


def gone(record: Record) -> Exception:
    """What is answered for a record that readers can't see: that it was published once, or that there is nothing."""
    if not record.was_published:
        return Http404()
    if record.status == Record.Status.ARCHIVED:
        return Problem("gone", _("The editors have archived it."))
    return Problem("gone", _("It was published once, and is not at present."))


class MergeableReading(Reading):
    """`route` tells under which name of routes a record stands."""

    def find(self, records: Any, text: str) -> Any:
        """The record that remains of the one that the address names. Raises `Http404`, or `Problem` where it is archived."""
        found = records.select_related("same_as").filter(pk=number_of(text)).first()
        if found is None:
            raise Http404
        root = found.same_as or found
        if not self.is_public(root):
            raise gone(root)
        return root

    def is_public(self, root: Any) -> bool:
        raise NotImplementedError

    def route(self, root: Any) -> str:
        raise NotImplementedError

    def lead(self, request: Request, records: Any, text: str) -> Any:
        """As `find`; raises `Moved` unless it was asked for under its address.

        Parameters are read before: a question that can't be answered is not sent on to another address.
        """
        root = self.find(records, text)
        asked = (request.resolver_match.url_name or "").partition("-")[2]  # type: ignore[union-attr]
        stand_at(request, reverse(f"api:{self.route(root)}-{asked}", args=[root.pk]))
        return root
