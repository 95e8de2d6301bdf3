"""The index of facts through the API."""

import pytest

from productions.money import MoneyRange
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db
FACTS = "/api/v1/facts/"


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


def found(client, query=""):
    response = client.get(f"{FACTS}{query}")
    assert response.status_code == 200, response.content
    return sorted((fact["property"], fact["value"]["words"]) for fact in response.json()["results"])


def test_facts_are_filtered_by_what_they_are_about_and_whom_they_name(client, film):
    ada, maker = people.person("Ada Lund"), people.company("87North")
    news.published_article(news.said("cast", ada), news.said("financier", maker), about=film)
    news.published_article(news.said("director"), about=productions.published_production())
    news.published_article(news.said("note", "A note."), about=ada)
    assert found(client, f"?production={film.pk}") == [("cast", "Ada Lund"), ("financier", "87North")]
    assert (
        found(client, f"?person={ada.pk}") == found(client, "?person=ada%20lund") == [("cast", "Ada Lund"), ("note", "A note.")]
    )
    assert found(client, f"?company={maker.pk}") == [("financier", "87North")]
    assert found(client, f"?company={ada.pk}") == found(client, "?production=999") == []
    assert found(client, f"?production={film.pk}&property=cast") == [("cast", "Ada Lund")]


def test_merged_ids_find_what_they_were_merged_into(client, film):
    ada, other = people.person("Ada Lund"), people.person("Ada Lundd")
    double = productions.published_production()
    news.published_article(news.said("cast", ada), about=film)
    news.merge(ada, other)
    news.merge(film, double)
    assert found(client, f"?person={other.pk}") == found(client, f"?production={double.pk}") == [("cast", "Ada Lund")]


def test_facts_are_filtered_by_day_certainty_and_dispute(client, film):
    ada = people.person("Ada Lund")
    news.published_article(news.said("cast", ada), news.said("genre", "horror", certainty="rumoured"), about=film)
    news.published_article(news.said("cast", ada, effect="ends"), about=film, day=news.DAY.replace(month=6))
    news.published_article(news.said("budget"), about=film, day=news.DAY.replace(month=7))
    news.published_article(news.said("budget", MoneyRange.of(1, 2, "USD")), about=film, day=news.DAY.replace(month=7))
    assert found(client, "?as_of=2023-02-07") == []
    assert found(client, "?as_of=2023-02-08") == [("cast", "Ada Lund"), ("genre", "Horror")]
    assert found(client, "?as_of=2023-06-08") == [("genre", "Horror")]
    assert found(client, "?certainty=rumoured") == [("genre", "Horror")]
    assert [key for key, _words in found(client, "?disputed=true")] == ["budget"]
    assert [key for key, _words in found(client, "?disputed=false")] == ["cast", "genre"]


def test_fact_keeps_its_address(client, film):
    news.published_article(news.said("cast"), about=film)
    fact = client.get(FACTS).json()["results"][0]
    assert client.get(fact["address"]).json() == fact
    assert fact["subject"]["address"] == f"http://testserver/api/v1/productions/{film.pk}/"
    assert fact["id"] == client.get(f"/api/v1/productions/{film.pk}/").json()["facts"][0]["id"]


def test_facts_of_what_has_no_page_are_not_there(client):
    news.published_article(news.said("cast"), about=productions.production("XMARKERX"))
    hidden = productions.Production.objects.get().facts.get()
    assert found(client) == []
    assert client.get(f"{FACTS}{hidden.public_id}/").status_code == 404


def test_list_takes_a_constant_number_of_queries(client, film, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        news.published_article(*(news.said("cast") for _ in range(more)), about=film)
        with django_assert_num_queries(2):  # the revision, the page
            assert len(client.get(FACTS).json()["results"]) == total
