import pytest

from news.curation import change_status
from tests.factories import config, news

pytestmark = pytest.mark.django_db


def text(response):
    return " ".join(response.content.decode().split())


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


def test_bad_page_is_a_400_page_that_names_it(client):
    response = client.get(news.published_article().outlet.get_absolute_url(), {"page": "x"})
    assert response.status_code == 400
    assert "The parameter “page”" in text(response)


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_articles(client, count, django_assert_num_queries):
    outlet = news.outlet()
    for _ in range(count):
        news.published_article(outlet=outlet)
    # The outlet; how many articles; the page of them.
    with django_assert_num_queries(3):
        client.get(outlet.get_absolute_url())
