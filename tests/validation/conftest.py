"""The demonstration's answers, which validators from the registries look at: `python -m pytest tests/validation`."""

import pytest
from django.db import transaction
from django.test import Client

from tests.news.command import run
from tests.walk import ask, routes, walk


@pytest.fixture(scope="session")
def site(django_db_setup, django_db_blocker):
    """Every answer that a reader can reach, of those that ask for the same in another way three, and two errors."""
    with django_db_blocker.unblock(), transaction.atomic():
        run("demo", "--no-serve")
        start = [f"/{route}" for route in routes() if "<" not in route and not route.startswith("api/")]
        client = Client()
        found = walk(client, [*start, "/search/?q=pretty"], most=3)
        errors = [ask(client, address) for address in ("/nothing/", "/productions/?as_of=")]
        transaction.set_rollback(True)
    return [*found.values(), *errors]


@pytest.fixture
def of_type(site):
    """The answers of a type, of the site itself."""
    return lambda type: [each for each in site if each.type == type and not each.address.startswith("/api/")]
