from datetime import timedelta

import pytest
from django.utils import timezone

from news.curation import change_status
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db


def test_home_tells_what_changed_lately_film_by_film(client):
    older, newer = productions.published_production("Older"), productions.published_production("Newer")
    news.published_claim("cast", people.person("Lena Headey"), of=older)
    news.published_claim("cast", people.person("Uma Thurman"), of=newer, day=news.DAY + timedelta(days=9))
    page = text(client.get("/"))
    assert page.index(">Newer<") < page.index("Uma Thurman joins the cast") < page.index(">Older<")
    assert page.index(">Older<") < page.index("Lena Headey joins the cast")


def test_home_tells_only_the_last_change_of_a_film(client):
    film = productions.published_production()
    person = people.person("Lena Headey")
    news.published_claim("cast", person, of=film)
    news.published_claim("cast", person, of=film, day=news.DAY + timedelta(days=9), effect="ends")
    page = text(client.get("/"))
    assert "Lena Headey leaves the cast" in page
    assert "joins" not in page


def test_home_names_what_is_to_be_watched(client):
    next_year = timezone.localdate().year + 1
    coming, filming = productions.published_production("Coming"), productions.published_production("Filming Now")
    news.published_claim("release_date", f"{next_year}-05-01", of=coming)
    news.published_claim("stage", "filming", of=filming)
    page = text(client.get("/"))
    assert page.index("Expected next") < page.rindex(">Coming<")
    assert page.index("Filming now") < page.rindex(">Filming Now<")


def test_home_tells_what_was_put_right_lately(client):
    articles = [news.published_article(title=f"Article {number}") for number in range(4)]
    for article in articles:
        change_status(article, "retract", by=config.editor(), seen=article.version, note=f"Note {article.pk}.")
    page = text(client.get("/"))
    told = [page.index(f'>{article.title}</a> <span class="byline">Note {article.pk}.') for article in articles[:0:-1]]
    assert told == sorted(told)
    assert ">Article 0</a>" not in page


def test_home_without_anything_published_says_so(client):
    productions.production("XDRAFTX")
    page = text(client.get("/"))
    assert "Nothing has been published yet." in page
    assert "XDRAFTX" not in page


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_rows(client, count, django_assert_num_queries):
    for _ in range(count):
        news.published_article(news.said("cast"), news.said("stage", "filming"), news.said("release_date", "2050"))
    # The revision; what changed; how; its reports; what is expected; what is being filmed; what was put right.
    with django_assert_num_queries(7):
        client.get("/")
