"""Search through the API: the answers of the page."""

import pytest

from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db
SEARCH = "/api/v1/search/"


@pytest.fixture
def film():
    film = productions.published_production("Nightfall")
    news.published_article(
        news.said("cast", people.person("Ada Lund"), quote="Ada Lund joins Nightfall."), about=film, title="Lund joins"
    )
    film.refresh_from_db()
    return film


def test_hit_says_what_it_is_and_where(client, film):
    found = client.get(f"{SEARCH}?q=nightfall&kind=production").json()
    assert found == {
        "count": None,
        "next": None,
        "near": [],
        "results": [
            {
                "kind": "production",
                "id": film.pk,
                "title": "Nightfall",
                "about": "Film",
                "address": f"http://testserver/api/v1/productions/{film.pk}/",
                "page": f"http://testserver{film.get_absolute_url()}",
                "names": [],
                "passage": [],
            }
        ],
    }


def test_hits_of_every_kind_lead_somewhere(client, film):
    hits = client.get(f"{SEARCH}?q=lund").json()["results"] + client.get(f"{SEARCH}?q=nightfall").json()["results"]
    assert {hit["kind"] for hit in hits} == {"production", "person", "article"}
    for hit in hits:
        assert client.get(hit["address"]).json()["page"] == hit["page"]


def test_pages_follow_each_other(client, film):
    first = client.get(f"{SEARCH}?q=lund&limit=1").json()
    second = client.get(first["next"]).json()
    assert [hit["kind"] for hit in first["results"] + second["results"]] == ["person", "article"]
    assert second["next"] is None


def test_name_with_a_slip_finds_the_one_that_is_near(client, film):
    found = client.get(f"{SEARCH}?q=nightfal").json()
    assert [hit["title"] for hit in found["near"] or found["results"]] == [
        "Nightfall",
        *([] if found["near"] else ["Lund joins"]),
    ]


def test_question_has_to_be_there_once(client):
    for query in ("", "?q=a&q=b", "?q=a&kind=persn", "?q=a&limit=0", "?q=a&offset=2"):
        assert client.get(f"{SEARCH}{query}").status_code == 400, query


@pytest.mark.parametrize(
    "q", ["", '"', "%00", "%ff", "AND OR NOT", "*", "word " * 1500, "a" * 100_000, "🎬", "((((", "-", "l:"]
)
def test_whatever_is_typed_is_answered(client, film, q):
    assert client.get(SEARCH, {"q": q}).status_code == 200
    assert client.get(f"{SEARCH}?q={q}").status_code == 200


def test_search_takes_no_more_queries_for_more_hits(client, django_assert_max_num_queries):
    for more in (1, 29):
        for _ in range(more):
            news.published_article(news.said("cast", people.person("Ada Lund")), title="Lund joins")
        with django_assert_max_num_queries(8):  # the revision, the index by how well an entry fits, people, articles
            assert client.get(f"{SEARCH}?q=lund").status_code == 200
