import re

import pytest
from django.urls import reverse

from news.curation import change_status, correct
from tests.factories import config, news, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
ADDRESS = reverse("news:corrections")


def corrected(note="We misread it.", **fields):
    article = news.published_article(**fields)
    return correct(article.claims.get(), None, note=note, by=config.editor(), seen=article.version)


def retracted(note="It was invented.", **fields):
    article = news.published_article(**fields)
    change_status(article, "retract", by=config.editor(), seen=article.version, note=note)
    return article


def notes(response):
    return re.findall(r"</time></p> <p>(.*?)</p>", text(response))


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


def test_list_is_paged(client):
    for number in range(26):
        corrected(f"Note {number}.")
    first = client.get(ADDRESS)
    assert notes(first) == [f"Note {number}." for number in range(25, 0, -1)]
    link = text(first).split('<a rel="next" href="')[1].split('"')[0]
    assert notes(client.get(ADDRESS + link)) == ["Note 0."]


@pytest.mark.parametrize("query", ["after=x", "production=%00", "outlet=%00", "outlet=nobody", "color=red"])
def test_bad_filter_is_a_400_page_that_names_it(client, query):
    response = client.get(f"{ADDRESS}?{query}")
    assert response.status_code == 400
    assert f"The parameter “{query.split('=')[0]}”" in text(response)


def test_list_of_an_outlet(client):
    outlet = news.outlet("The Call Sheet", slug="the-call-sheet")
    corrected("Ours.", outlet=outlet)
    retracted("Also ours.", outlet=outlet)
    corrected("Of others.")
    assert notes(client.get(ADDRESS, {"outlet": "the-call-sheet"})) == ["Also ours.", "Ours."]


def test_list_about_a_production_and_what_is_merged_into_it(client):
    film, other = productions.published_production("Ballerina Overdrive"), productions.published_production()
    for about, said in ((film, "One."), (other, "Two."), (productions.published_production(), "Of another.")):
        corrected(said, about=about)
    retracted("Three.", about=film)
    news.merge(film, other)
    for query in (film.pk, f"{film.pk}-ballerina-overdrive", "ballerina overdrive"):
        assert notes(client.get(ADDRESS, {"production": query})) == ["Three.", "Two.", "One."], query
    assert "Nothing of this had to be put right." in text(client.get(ADDRESS, {"production": "Nothing"}))


def test_production_is_not_found_by_a_title_that_is_not_public(client):
    film = productions.published_production("Known")
    news.accepted_claim("alias", "Secret", of=film)
    corrected("We misread it.", about=film)
    assert notes(client.get(ADDRESS, {"production": "Secret"})) == []
    assert notes(client.get(ADDRESS, {"production": "Known"})) == ["We misread it."]


@pytest.mark.parametrize("count", [1, 15])
def test_queries_do_not_grow_with_rows(client, count, django_assert_num_queries):
    for _ in range(count):
        corrected()
        retracted()
    # The revision; the acts; the corrections; the retracted articles; the outlets to choose from.
    with django_assert_num_queries(5):
        client.get(ADDRESS)
