"""Fixtures for all tests."""

import gc
from pathlib import Path

import pytest

from tests.factories import config

# The real reports belong to their publishers and are no part of the project. Where they do not lie beside the checkout, the
# tests that read them are not collected; `.ci/run` asks for them.
REAL_REPORTS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
collect_ignore = [] if REAL_REPORTS.is_dir() else ["real"]


def pytest_report_header():
    return [] if REAL_REPORTS.is_dir() else ["tests/real is left out: the real reports are not in ../shared"]


def pytest_collection_finish():
    """Models and tests stay to the end: to look through them for garbage again and again took a seventh of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def _without_limits(settings):
    """Tests ask the API more often than a reader may; those of the limits set them."""
    settings.API_LIMITS = {"reader": 0, "writer": 0}


def logged_in(client, user):
    client.force_login(user)
    return user


@pytest.fixture
def contributor(client, db):
    """One of the staff, logged in with `client`, as are the two below."""
    return logged_in(client, config.contributor())


@pytest.fixture
def curator(client, db):
    return logged_in(client, config.curator())


@pytest.fixture
def editor(client, db):
    return logged_in(client, config.editor())
