"""Articles through the API: who printed what when, never the text."""

import pytest

from config.workflow import transition
from news import curation
from tests.factories import news, people, productions
from tests.factories.config import contributor, editor

pytestmark = pytest.mark.django_db
ARTICLES = "/api/v1/articles/"
MARKER = "XMARKERX"


def ids(client, query=""):
    response = client.get(f"{ARTICLES}{query}")
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


def detail(client, article):
    response = client.get(f"{ARTICLES}{article.pk}/")
    assert response.status_code == 200, response.content
    return response.json()


def test_article_says_who_printed_it_and_what_was_taken_from_it(client):
    outlet, site = news.outlet("Collider", slug="collider"), "http://testserver"
    article = news.published_article(
        news.said("cast", people.person("Ada Lund")),
        title="Lund joins",
        byline="Eva Ek",
        outlet=outlet,
        published_precision="month",
    )
    found = detail(client, article)
    assert [claim["value"]["words"] for claim in found.pop("claims")] == ["Ada Lund"]
    assert found == {
        "id": article.pk,
        "address": f"{site}{ARTICLES}{article.pk}/",
        "page": f"{site}/articles/{article.pk}-lund-joins/",
        "outlet": {"slug": "collider", "name": "Collider", "address": f"{site}/api/v1/outlets/collider/"},
        "title": "Lund joins",
        "byline": "Eva Ek",
        "day": "2023-02-08",
        "day_precision": "month",
        "language": "en",
        "original": article.url,
        "first_published_at": article.first_published_at.isoformat().replace("+00:00", "Z"),
        "retracted": None,
        "updates": None,
        "reprint_of": None,
    }
    assert client.get(ARTICLES).json()["results"] == [
        {key: value for key, value in found.items() if key not in ("updates", "reprint_of")}
    ]


def test_articles_are_filtered_and_sorted_as_on_the_page(client):
    film, outlet = productions.published_production(), news.outlet(slug="collider")
    first = news.published_article(news.said("cast"), about=film)
    second = news.published_article(outlet=outlet, day=news.DAY.replace(month=1))
    assert ids(client, f"?production={film.pk}") == ids(client, "?since=2023-02-01") == [first.pk]
    assert ids(client, "?outlet=collider") == ids(client, "?until=2023-02-01") == [second.pk]
    assert ids(client, "?ordering=day") == [second.pk, first.pk]


def test_text_of_an_article_is_never_told(client):
    article = news.published_article(news.said("cast", quote="She joins."), text=f"{MARKER} first. She joins. {MARKER} last.")
    for address in (ARTICLES, f"{ARTICLES}{article.pk}/", "/api/v1/claims/", f"/api/v1/search/?q={MARKER}"):
        assert MARKER not in client.get(address).content.decode().replace(f"q={MARKER}", "")


def test_article_goes_back_to_one_that_readers_see_and_to_no_other(client):
    first, draft = news.published_article(title="First"), news.article(title=MARKER)
    article = news.published_article(updates=first, reprint_of=draft)
    found = detail(client, article)
    assert (found["updates"]["title"], found["reprint_of"]) == ("First", None)


def test_retracted_article_says_only_that(client):
    article = news.published_article()
    curation.change_status(article, "retract", by=editor(), seen=article.version, note="All wrong.")
    found = detail(client, article)
    assert (found["retracted"]["note"], found["claims"]) == ("All wrong.", [])
    assert client.get(ARTICLES).json()["results"][0]["retracted"]["note"] == "All wrong."


def test_article_under_revision_keeps_its_published_words(client):
    article = news.published_article(title="Before")
    transition(article, "revise", by=contributor(), seen=article.version)
    article.title = MARKER
    article.save()
    assert detail(client, article)["title"] == "Before"
    assert MARKER not in client.get(ARTICLES).content.decode()


def test_article_that_was_never_published_is_not_there(client):
    draft, reviewed = news.article(title=MARKER), news.reviewed_article(news.said("cast"), title=MARKER)
    discarded = news.article(title=MARKER)
    transition(discarded, "discard", by=editor(), seen=discarded.version, note="No.")
    for article in (draft, reviewed, discarded):
        response = client.get(f"{ARTICLES}{article.pk}/")
        assert (response.status_code, MARKER in response.content.decode()) == (404, False)
    assert ids(client) == []


def test_older_form_of_an_address_leads_to_the_right_one(client):
    article = news.published_article()
    response = client.get(f"{ARTICLES}{article.pk}-{article.slug}/")
    assert (response.status_code, response.headers["Location"]) == (308, f"{ARTICLES}{article.pk}/")


def test_list_and_detail_take_a_constant_number_of_queries(client, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        for _ in range(more):
            news.published_article(news.said("note"))
        article = news.published_article(*(news.said("cast") for _ in range(more)))
        with django_assert_num_queries(3):  # the revision, the page, retractions
            assert len(ids(client, "?limit=200")) == total + (1 if total == 1 else 2)
        with django_assert_num_queries(5):  # the revision, it, claims, quotes, retractions
            assert len(detail(client, article)["claims"]) == more
