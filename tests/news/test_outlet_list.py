import re

import pytest
from django.urls import reverse

from tests.factories import news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
ADDRESS = reverse("news:outlets")


def rows(response):
    """Each outlet's name, reports and firsts."""
    found = re.findall(r'<tr> <th scope="row"><a [^>]*>(.*?)</a>.*?<td class="number">(\d+)</td> <td class="number">(\d+)</td>',
                       text(response))  # fmt: skip
    return [(name, int(reports), int(firsts)) for name, reports, firsts in found]


def test_outlets_are_listed_with_their_reports_and_firsts(client):
    first, second = news.outlet("Deadline"), news.outlet("Collider")
    film, person = productions.published_production(), people.person()
    news.published_article(news.said("cast", person), news.said("genre", "war"), about=film, outlet=first)
    for year in (2024, 2025):
        news.published_article(news.said("cast", person), about=film, outlet=second, day=news.DAY.replace(year=year))
    news.article(outlet=second)
    news.article(outlet=news.outlet("XDRAFTX"))
    response = client.get(ADDRESS)
    assert rows(response) == [("Collider", 2, 0), ("Deadline", 1, 2)]
    assert "8 February 2025" in text(response)
    assert "XDRAFTX" not in text(response)


def test_list_of_one_kind(client):
    for kind in ("trade", "fan_site"):
        news.published_article(outlet=news.outlet(kind, kind=kind))
    assert [name for name, *_ in rows(client.get(ADDRESS, {"kind": "fan_site"}))] == ["fan_site"]


@pytest.mark.parametrize("query", ["kind=opera", "kind=%00", "after=x", "name=x"])
def test_bad_parameter_is_a_400_page_that_names_it(client, query):
    response = client.get(f"{ADDRESS}?{query}")
    assert response.status_code == 400
    assert f"The parameter “{query.split('=')[0]}”" in text(response)


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_rows(client, count, django_assert_num_queries):
    for _ in range(count):
        news.published_article()
    # The revision; the page with its counts; the firsts.
    with django_assert_num_queries(3):
        client.get(ADDRESS)
