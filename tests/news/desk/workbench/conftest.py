"""One article on the workbench, with one suggestion."""

import pytest

from tests.factories import news, productions
from tests.news.desk.workbench.asking import TEXT, suggest


@pytest.fixture
def film():
    return productions.published_production("Harbour")


@pytest.fixture
def article():
    return news.article(TEXT)


@pytest.fixture
def claim(article, film):
    return suggest(article, film, "Ana Almeida")
