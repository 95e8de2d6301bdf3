"""Change lists that answer every query string with a page: what the database can't take is a bad filter, not an error."""

from collections.abc import Callable
from typing import Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ChangeList
from django.db import DatabaseError

from config.text import clean_line

# A term becomes conditions on every searched column, and SQLite gives up on an expression of a thousand.
LONGEST_SEARCH = 200
MOST_TERMS = 8


def bounded(search: str) -> str:
    """A search as far as it is looked at: clean, at most 200 characters and 8 words."""
    return " ".join(clean_line(search[:LONGEST_SEARCH]).split()[:MOST_TERMS])


class BoundedList(ChangeList):
    """Django asks whether a filter's values make sense when it builds the query; some show only when the query runs."""

    def get_queryset(self, request: Any, exclude_parameters: Any = None) -> Any:
        return _answered(super().get_queryset, request, exclude_parameters)

    def get_results(self, request: Any) -> None:
        _answered(super().get_results, request)


def _answered(ask: Callable[..., Any], *args: Any) -> Any:
    try:
        return ask(*args)
    except (DatabaseError, OverflowError, ValueError) as error:
        raise IncorrectLookupParameters(error) from error
