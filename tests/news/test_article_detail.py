import re

import pytest

from news.curation import change_status, correct
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def test_article_shows_outlet_day_headline_original_and_what_was_taken_from_it(client, film):
    person = people.person("Lena Headey")
    said = news.said("cast", person, quote="Lena Headey has signed.", certainty="in_talks", attribution="sources say")
    article = news.published_article(
        said, about=film, outlet=news.outlet("The Call Sheet"), title="She joins", byline="A. Writer", url="https://a.example/1"
    )
    page = text(client.get(article.get_absolute_url()))
    assert "<h1>She joins</h1>" in page
    assert "The Call Sheet</a> · 8 February 2023" in page
    assert "A. Writer" in page
    assert 'href="https://a.example/1"' in page
    film.refresh_from_db()
    assert f'<a href="{film.get_absolute_url()}#cast-{person.pk}"><bdi>Lena Headey</bdi></a>' in page
    assert "<q>Lena Headey has signed.</q>" in page
    assert "in talks" in page
    assert "sources say" in page


def test_text_of_the_article_is_never_shown(client, film):
    said = news.said("cast", quote="She has signed.")
    article = news.published_article(said, about=film, text="XBEFOREX She has signed. XAFTERX")
    page = text(client.get(article.get_absolute_url()))
    assert "She has signed." in page
    assert "XBEFOREX" not in page
    assert "XAFTERX" not in page


def test_end_of_something_is_said_in_words(client, film):
    claim = news.published_claim("cast", of=film, effect="ends")
    assert "no longer" in text(client.get(claim.article.get_absolute_url()))


def test_claims_about_a_draft_are_left_out(client, film):
    draft = productions.production("XDRAFTX")
    article = news.published_article(
        news.said("note", "Shown.", production=film), news.said("note", "XNOTEX", production=draft)
    )
    page = text(client.get(article.get_absolute_url()))
    assert "Shown." in page
    assert "XDRAFTX" not in page
    assert "XNOTEX" not in page


def test_retracted_article_says_so_and_shows_no_claims(client, film):
    article = news.published_article(news.said("note", "XNOTEX", quote="XQUOTEX"), about=film)
    change_status(article, "retract", by=config.editor(), seen=article.version, note="The outlet took it back.")
    page = text(client.get(article.get_absolute_url()))
    assert "Retracted" in page
    assert "The outlet took it back." in page
    assert "XNOTEX" not in page
    assert "XQUOTEX" not in page


def test_article_stays_retracted_until_it_is_published_again(client, film):
    article = news.published_article(news.said("note", "Once more."), about=film)
    for act, note in (("retract", "A mistake."), ("reinstate", "None after all.")):
        change_status(article, act, by=config.editor(), seen=article.version, note=note)
    assert "A mistake." in text(client.get(article.get_absolute_url()))
    change_status(article, "publish", by=config.editor(), seen=article.version)
    page = text(client.get(article.get_absolute_url()))
    assert "A mistake." not in page
    assert "Once more." in page


def test_wrong_slug_redirects_and_unpublished_is_not_found(client, film):
    article = news.published_article(about=film, title="She joins")
    response = client.get(f"/articles/{article.pk}/?a=1")
    assert (response.status_code, response["Location"]) == (301, f"/articles/{article.pk}-she-joins/?a=1")
    assert client.get(news.article().get_absolute_url()).status_code == 404
    assert client.get(news.reviewed_article(news.said(), about=film).get_absolute_url()).status_code == 404


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_claims(client, film, count, django_assert_num_queries):
    article = news.published_article(*(news.said("cast") for _ in range(count)), about=film)
    # The revision; the article; whether it is retracted; its claims; their quotes; their facts; what is related; what was
    # put right.
    with django_assert_num_queries(8):
        client.get(article.get_absolute_url())


def test_related_articles_are_named_with_what_they_are_to_it(client, film):
    first = news.published_article(about=film, title="First version")
    second = news.published_article(about=film, title="Second version", updates=first)
    reprint = news.published_article(about=film, title="The reprint", reprint_of=second, outlet=news.outlet("Elsewhere"))
    news.article(title="XDRAFTX", updates=second)

    def related(article):
        return re.findall(r'<span class="label">([^<]*)</span> <a href="[^"]*">([^<]*)</a>', text(client.get(article)))

    assert related(first.get_absolute_url()) == [("A later version", "Second version")]
    assert related(second.get_absolute_url()) == [("An earlier version", "First version"), ("Reprinted in", "The reprint")]
    assert related(reprint.get_absolute_url()) == [("Reprinted from", "Second version")]


def test_corrections_of_the_article_are_told(client, film):
    article = news.published_article(news.said("note", "XNOTEX"), about=film)
    correct(article.claims.get(), None, note="We misread it.", by=config.editor(), seen=article.version)
    page = text(client.get(article.get_absolute_url()))
    assert "Correction no. 1" in page
    assert "We misread it." in page
    assert "XNOTEX" not in page
