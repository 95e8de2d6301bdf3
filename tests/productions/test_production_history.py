from datetime import date

import pytest
from django.urls import reverse

from news.curation import change_status, correct
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db

LATER = date(2025, 9, 8)


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def get(client, film):
    film.refresh_from_db()
    return client.get(reverse("productions:history", args=[film.pk, film.slug]))


def test_history_has_a_step_per_article_newest_first(client, film):
    person = people.person("Lena Headey")
    news.published_article(news.said("cast", person, quote="She has signed."), about=film, title="She joins")
    left = news.said("cast", person, effect="ends", quote="She is out.", attributed_outlet=news.outlet("Deadline"))
    news.published_article(left, about=film, day=LATER, title="She leaves")
    page = text(get(client, film))
    assert page.index("Lena Headey leaves the cast") < page.index("Lena Headey joins the cast")
    assert "<q>She is out.</q>" in page
    assert "origin Deadline" in page
    assert ">She leaves</a></h3>" in page


def test_history_tells_of_lapses(client, film):
    news.published_claim("filming_start", "2023-34", of=film)
    page = text(get(client, film))
    assert "Filming expected in Q2 2023: never confirmed" in page
    assert '<time datetime="2023-07-01">' in page


def test_article_that_brought_nothing_new_says_so(client, film):
    person = people.person()
    news.published_claim("cast", person, of=film)
    news.published_claim("cast", person, of=film, day=LATER)
    assert "Nothing new: it repeats 1 thing that had been reported." in text(get(client, film))


def test_corrections_and_retractions_stand_in_the_line(client, film):
    article = news.published_article(news.said("cast"), news.said("cast"), about=film)
    correct(article.claims.first(), None, note="We misread it.", by=config.editor(), seen=article.version)
    taken_back = news.published_article(about=film)
    change_status(taken_back, "retract", by=config.editor(), seen=taken_back.version, note="Invented.")
    page = text(get(client, film))
    assert "Correction no. 1" in page
    assert "We misread it." in page
    assert "Retraction" in page
    assert "Invented." in page


def test_history_is_narrowed_to_one_kind_of_change(client, film):
    news.published_article(news.said("cast", people.person("Lena Headey")), news.said("genre", "action"), about=film)
    film.refresh_from_db()
    page = text(client.get(f"{film.get_absolute_url()}history/?kind=joined"))
    assert "Lena Headey joins the cast" in page
    assert "Genre: Action" not in page
    assert '<a href="?kind=joined" aria-current="true">Joined <span class="count">1</span></a>' in page
    assert '<a href="?kind=added">New <span class="count">1</span></a>' in page
    assert "Nothing of this kind" in text(client.get(f"{film.get_absolute_url()}history/?kind=denied"))


@pytest.mark.parametrize("kind", ["", "x", "JOINED", "joined&kind=left", "%00"])
def test_unknown_kind_is_a_400_page_that_names_the_parameter(client, film, kind):
    response = client.get(f"{film.get_absolute_url()}history/?kind={kind}")
    assert response.status_code == 400
    assert "The parameter “kind”" in text(response)


def test_years_lead_to_their_part_of_the_history(client, film):
    for day in (date(2023, 2, 8), LATER):
        news.published_claim("cast", of=film, day=day)
    page = text(get(client, film))
    assert '<a href="#y2025">2025</a><a href="#y2023">2023</a>' in page
    assert page.index('<h2 id="y2025">') < page.index('<h2 id="y2023">')


def test_words_in_another_language_say_which(client, film):
    news.published_article(news.said("cast", quote="Se une al reparto."), about=film, language="es", title="Se une")
    page = text(get(client, film))
    assert '<q lang="es">Se une al reparto.</q>' in page
    assert 'lang="es">Se une</a></h3>' in page


def test_history_of_a_production_without_reports(client, film):
    assert "Nothing has been reported yet." in text(get(client, film))


def test_address_is_put_right_and_drafts_are_not_found(client, film):
    response = client.get(f"/productions/{film.pk}/history/")
    assert (response.status_code, response["Location"]) == (301, f"{film.get_absolute_url()}history/")
    assert get(client, productions.production()).status_code == 404


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_articles(client, film, count, django_assert_num_queries):
    for _ in range(count):
        news.published_claim("cast", of=film)
    # The revision; the production; its claims; the parties; quotes; rulings; what was put right.
    film.refresh_from_db()
    with django_assert_num_queries(7):
        client.get(f"{film.get_absolute_url()}history/")
