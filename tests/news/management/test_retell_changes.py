"""`manage.py retell_changes`."""

import pytest

from news.models import Change
from tests.factories import productions
from tests.news.command import run

pytestmark = pytest.mark.django_db


def test_nothing_is_told_twice():
    productions.published_production()
    assert run("retell_changes", "--check").out == ["Changes: all are told."]
    assert run("retell_changes").out == ["Changes: 0 told."]


def test_what_was_not_told_is_listed_and_then_told():
    film = productions.published_production()
    Change.objects.all().delete()
    checked = run("retell_changes", "--check")
    assert (checked.out, checked.refusal) == ([f"production {film.pk}: created"], "Changes: 1 not told.")
    assert run("retell_changes").out == ["Changes: 1 told."]
    assert run("retell_changes", "--check").refusal == ""
