"""Productions, as drafts and published."""

from itertools import count

from productions.models import Production
from tests.factories.config import publish_record

_numbers = count(1)


def production(working_title="", **fields):
    """A draft, which has no page."""
    return Production.objects.create(working_title=working_title or f"Film {next(_numbers)}", **fields)


def published_production(working_title="", *, at=None, **fields):
    """A production that has a page, of which nothing has been reported yet."""
    return publish_record(production(working_title, **fields), at=at)
