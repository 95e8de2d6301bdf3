"""What the tests of the desk share."""

import pytest

from productions.money import MoneyRange
from tests.factories import news, productions


@pytest.fixture
def budget():
    """The only claim of the page of Harbour: a budget of ten million dollars."""
    film = productions.published_production("Harbour")
    return news.published_claim("budget", MoneyRange.of(10_000_000, 10_000_000, "USD"), of=film)
