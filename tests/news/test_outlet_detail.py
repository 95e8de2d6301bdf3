import pytest

from news.curation import change_status
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
LATER = news.DAY.replace(year=2025)


def test_outlet_lists_its_public_articles_newest_first(client):
    outlet = news.outlet("The Call Sheet", kind="trade", address="https://callsheet.example/")
    news.published_article(outlet=outlet, title="Older")
    news.published_article(outlet=outlet, title="Newer", day=news.DAY.replace(year=2024))
    news.article(outlet=outlet, title="XDRAFTX")
    page = text(client.get(outlet.get_absolute_url()))
    assert page.index(">Newer<") < page.index(">Older<")
    assert "2 reports" in page
    assert "XDRAFTX" not in page


def test_retracted_article_is_marked(client):
    article = news.published_article()
    change_status(article, "retract", by=config.editor(), seen=article.version, note="A mistake.")
    assert "retracted" in text(client.get(article.outlet.get_absolute_url()))


def test_outlet_without_public_articles_is_not_found(client):
    assert client.get(news.article().outlet.get_absolute_url()).status_code == 404
    assert client.get("/outlets/nobody/").status_code == 404


def test_bad_cursor_is_a_400_page_that_names_it(client):
    response = client.get(news.published_article().outlet.get_absolute_url(), {"after": "x"})
    assert response.status_code == 400
    assert "The parameter “after”" in text(response)


def test_outlet_tells_what_it_was_first_with(client):
    first, second, film = news.outlet(), news.outlet(), productions.published_production()
    person = people.person()
    news.published_article(news.said("cast", person), news.said("genre", "war"), about=film, outlet=first)
    news.published_article(news.said("cast", person), about=film, outlet=second, day=LATER)
    page = text(client.get(first.get_absolute_url()))
    assert "2 facts, alone on the day" in page
    assert '<li><span>Cast</span> <span class="number">1</span></li>' in page
    assert "Nothing that was counted came from here alone." in text(client.get(second.get_absolute_url()))


def test_nobody_is_first_where_two_report_on_one_day(client):
    film, person = productions.published_production(), people.person()
    articles = [news.published_article(news.said("cast", person), about=film) for _ in range(2)]
    for article in articles:
        assert "Nothing that was counted came from here alone." in text(client.get(article.outlet.get_absolute_url()))


def test_outlet_that_is_credited_was_first_and_not_the_one_that_credits_it(client):
    source = news.published_article(day=LATER).outlet
    article = news.published_article(news.said("genre", "war", attributed_outlet=source))
    assert "<span>Genre</span>" in text(client.get(source.get_absolute_url()))
    assert "<span>Genre</span>" not in text(client.get(article.outlet.get_absolute_url()))


def test_facts_of_drafts_are_nobodys_firsts(client):
    article = news.published_article(news.said("genre", "war"), about=productions.production())
    assert "<span>Genre</span>" not in text(client.get(article.outlet.get_absolute_url()))


def test_each_article_tells_on_which_productions_it_brought_how_much(client):
    film, outlet = productions.published_production("Held"), news.outlet()
    said = [news.said("cast"), news.said("genre", "war"), news.said("note", production=productions.production("XDRAFTX"))]
    news.published_article(*said, about=film, outlet=outlet)
    page = text(client.get(outlet.get_absolute_url()))
    film.refresh_from_db()
    assert f'2 statements on <a href="{film.get_absolute_url()}"><bdi>Held</bdi></a>' in page
    assert "XDRAFTX" not in page


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_articles(client, count, django_assert_num_queries):
    outlet = news.outlet()
    for _ in range(count):
        news.published_article(outlet=outlet)
    # The revision; the outlet; the days of its articles; the page of them; what each brought, on what; its firsts.
    with django_assert_num_queries(7):
        client.get(outlet.get_absolute_url())
