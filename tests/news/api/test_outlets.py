"""Outlets through the API."""

import pytest

from tests.factories import news, productions

pytestmark = pytest.mark.django_db
OUTLETS = "/api/v1/outlets/"


@pytest.fixture
def outlet():
    made = news.outlet("Collider", slug="collider", kind="trade", address="https://collider.example")
    news.published_article(news.said("cast"), outlet=made)
    return made


def test_outlet_says_how_much_it_reported_and_how_often_it_was_the_first(client, outlet):
    assert client.get(f"{OUTLETS}collider/").json() == {
        "slug": "collider",
        "name": "Collider",
        "address": "http://testserver/api/v1/outlets/collider/",
        "page": "http://testserver/outlets/collider/",
        "kind": "trade",
        "homepage": "https://collider.example",
        "articles": 1,
        "firsts": 1,
    }


def test_outlets_are_listed_where_readers_see_an_article_of_theirs(client, outlet):
    news.article(outlet=news.outlet("XMARKERX"))
    news.published_article(outlet=news.outlet("Wire", slug="wire", kind="wire"))
    assert [row["slug"] for row in client.get(OUTLETS).json()["results"]] == ["collider", "wire"]
    assert [row["slug"] for row in client.get(f"{OUTLETS}?kind=wire").json()["results"]] == ["wire"]
    assert client.get(f"{OUTLETS}{news.outlet(slug='nothing-public').slug}/").status_code == 404


def test_renamed_outlet_leads_from_its_old_address_and_its_id_to_the_new(client, outlet):
    outlet.slug = "collider-daily"
    outlet.save()
    for old in ("collider", outlet.pk):
        response = client.get(f"{OUTLETS}{old}/")
        assert (response.status_code, response.headers["Location"]) == (308, f"{OUTLETS}collider-daily/")


def test_slug_of_digits_is_a_slug_before_it_is_an_id(client, outlet):
    news.published_article(outlet=news.outlet("1843", slug=str(outlet.pk)))
    assert client.get(f"{OUTLETS}{outlet.pk}/").json()["name"] == "1843"


def test_list_takes_a_constant_number_of_queries(client, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        film = productions.published_production()
        for _ in range(more):
            news.published_article(news.said("note"), about=film)
        with django_assert_num_queries(2):  # the revision, the page
            assert len(client.get(OUTLETS).json()["results"]) == total
