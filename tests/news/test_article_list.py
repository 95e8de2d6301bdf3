import re

import pytest
from django.urls import reverse

from news.curation import change_status
from tests.factories import config, news, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
ADDRESS = reverse("news:articles")


@pytest.fixture
def get(client):
    return lambda query="": client.get(f"{ADDRESS}?{query}")


def headlines(response):
    return re.findall(r"<h2><a href=[^>]*>(.*?)</a></h2>", text(response))


def test_list_shows_public_articles_the_latest_first(get):
    news.published_article(title="Older")
    news.published_article(title="Newer", day=news.DAY.replace(year=2024))
    news.article(title="XDRAFTX")
    news.reviewed_article(news.said(), title="XREVIEWX")
    assert headlines(get()) == ["Newer", "Older"]


def test_retracted_article_stays_and_is_marked(get):
    article = news.published_article(title="Wrong")
    change_status(article, "retract", by=config.editor(), seen=article.version, note="A mistake.")
    assert headlines(get()) == ["Wrong"]
    assert "retracted" in text(get())


def test_list_of_an_outlet_and_of_a_run_of_days(get):
    outlet = news.outlet("The Call Sheet", slug="the-call-sheet")
    news.published_article(title="Ours", outlet=outlet)
    for year in (2022, 2024):
        news.published_article(title=f"Of {year}", day=news.DAY.replace(year=year))
    assert headlines(get("outlet=the-call-sheet")) == ["Ours"]
    assert headlines(get("since=2023-02-08&until=2023-02-08")) == ["Ours"]
    assert headlines(get("since=2023-02-09")) == ["Of 2024"]
    assert headlines(get("until=2023-02-07&outlet=")) == ["Of 2022"]


def test_list_about_a_production_is_of_claims_that_readers_see(get):
    film = productions.published_production("Ballerina Overdrive")
    news.published_article(title="About it", about=film)
    news.published_article(title="About another")
    revised = news.published_article(title="Only suggested")
    change_status(revised, "revise", by=config.contributor(), seen=revised.version)
    news.claim("cast", of=film, article=revised)
    merged = productions.published_production()
    news.published_article(title="About the same", about=merged, day=news.DAY.replace(year=2022))
    news.merge(film, merged)
    for query in (film.pk, f"{film.pk}-x", "ballerina overdrive"):
        assert headlines(get(f"production={query}")) == ["About it", "About the same"], query
    draft = productions.production("XDRAFTX")
    news.published_article(about=draft)
    assert headlines(get("production=XDRAFTX")) == headlines(get(f"production={draft.pk}")) == []


@pytest.mark.parametrize(
    ("query", "name"),
    [("outlet=nobody", "outlet"), ("since=0000-01-01", "since"), ("until=2999-01-01", "until"),
     ("production=%00", "production"),
     (f"production={'9' * 5000}", "production"), ("after=x~1", "after"), ("from=2023-01-01", "from"), ("page=2", "page")],
)  # fmt: skip
def test_bad_parameter_is_a_400_page_that_names_it(get, query, name):
    response = get(query)
    assert response.status_code == 400
    assert f"The parameter “{name}”" in text(response)


def test_outlet_of_drafts_alone_can_not_be_chosen(get):
    news.article(outlet=news.outlet("XDRAFTX", slug="drafts"))
    assert "XDRAFTX" not in text(get())
    assert get("outlet=drafts").status_code == 400


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_rows(get, count, django_assert_num_queries):
    for _ in range(count):
        news.published_article()
    # The revision; the page; what was taken from each, on what; the outlets to choose from.
    with django_assert_num_queries(5):
        get()
