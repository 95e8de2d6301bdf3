import pytest
from django.urls import reverse

from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db
ADDRESS = reverse("productions:list")


@pytest.fixture
def get(client):
    return lambda query="": client.get(f"{ADDRESS}?{query}")


def page_of(response):
    return " ".join(response.content.decode().split())


def test_list_shows_published_productions_the_latest_change_first(get):
    older, newer = productions.published_production("Older"), productions.published_production("Newer")
    productions.production("XDRAFTX")
    news.published_claim("cast", of=older, day=news.DAY.replace(year=2022))
    news.published_claim("director", people.person("Vicky Jewson"), of=newer)
    page = page_of(get())
    assert page.index(">Newer<") < page.index(">Older<")
    assert "directed by Vicky Jewson" in page
    assert "XDRAFTX" not in page


def test_list_filters_by_kind_and_stage(get):
    film, series = productions.published_production("A Film"), productions.published_production("A Series", kind="series")
    news.published_claim("stage", "filming", of=film)
    news.published_claim("stage", "filming", of=series)
    page = page_of(get("kind=series&stage=filming"))
    assert ">A Series<" in page
    assert ">A Film<" not in page
    assert "There is no such production." in page_of(get("stage=released"))


def test_empty_choices_are_no_filter(get):
    productions.published_production("A Film")
    assert ">A Film<" in page_of(get("kind=&stage="))


@pytest.mark.parametrize(("query", "name"), [("colour=red", "colour"), ("kind=opera", "kind"), ("stage=%00", "stage"),
                                             ("page=x", "page"), ("page=0", "page"), ("page=1&page=2", "page")])  # fmt: skip
def test_bad_parameter_is_a_400_page_that_names_it(get, query, name):
    response = get(query)
    assert response.status_code == 400
    assert f"The parameter “{name}”" in page_of(response)


def test_list_is_paginated_and_keeps_the_filter(get):
    for _ in range(26):
        productions.published_production()
    first = page_of(get("kind=film"))
    assert first.count("<h2>") == 25
    assert '<a rel="next" href="?kind=film&amp;page=2">' in first
    assert page_of(get("kind=film&page=2")).count("<h2>") == 1
    assert get("page=3").status_code == 404


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_rows(get, count, django_assert_num_queries):
    for _ in range(count):
        news.published_claim("director")
    # How many; the page; who makes them.
    with django_assert_num_queries(3):
        get()
