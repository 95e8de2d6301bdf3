import pytest
from django.urls import reverse

from news.curation import change_status, correct
from tests.factories import config, news

pytestmark = pytest.mark.django_db
ADDRESS = reverse("news:corrections")


def corrected(note="We misread it.", **fields):
    article = news.published_article(**fields)
    return correct(article.claims.get(), None, note=note, by=config.editor(), seen=article.version)


def retracted(note="It was invented.", **fields):
    article = news.published_article(**fields)
    change_status(article, "retract", by=config.editor(), seen=article.version, note=note)
    return article


def text(response):
    return " ".join(response.content.decode().split())


def test_corrections_and_retractions_newest_first(client):
    corrected("We misread it.", title="One")
    retracted("It was invented.", title="Two")
    page = text(client.get(ADDRESS))
    assert page.index("It was invented.") < page.index("Correction no. 1") < page.index("We misread it.")
    assert ">One</a>" in page
    assert ">Two</a>" in page


def test_notes_that_were_written_for_staff_are_not_shown(client):
    article = news.reviewed_article(news.said())
    change_status(article, "return", by=config.editor(), seen=article.version, note="XNOTEX")
    page = text(client.get(ADDRESS))
    assert "XNOTEX" not in page
    assert "Nothing has had to be put right." in page


def test_bad_page_is_a_400_page_that_names_it(client):
    response = client.get(ADDRESS, {"page": "x"})
    assert response.status_code == 400
    assert "The parameter “page”" in text(response)


def test_list_is_paginated(client):
    for _ in range(26):
        corrected()
    assert text(client.get(ADDRESS)).count("<h2>") == 25
    assert text(client.get(ADDRESS, {"page": 2})).count("<h2>") == 1


@pytest.mark.parametrize("count", [1, 15])
def test_queries_do_not_grow_with_rows(client, count, django_assert_num_queries):
    for _ in range(count):
        corrected()
        retracted()
    # How many; the acts; the corrections; the retracted articles.
    with django_assert_num_queries(4):
        client.get(ADDRESS)
