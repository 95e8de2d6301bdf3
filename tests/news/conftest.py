"""Fixtures for the tests of the news."""

import pytest


@pytest.fixture
def plug_in(settings):
    """Has articles read by one of `tests.news.suggesters`."""

    def plugged(name):
        settings.SUGGESTER = f"tests.news.suggesters.{name}"

    return plugged
