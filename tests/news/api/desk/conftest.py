"""A film with a page, and an article about it."""

import pytest

from tests.factories import news, productions
from tests.news.api.desk.asking import TEXT


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


@pytest.fixture
def article():
    return news.article(TEXT)
