"""The page of search: what a reader types, and the hits, near names and pages that answer it."""

import re

import pytest

from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

MARKER = "Xylomarker"


@pytest.fixture
def get(client):
    def ask(status=200, **asked):
        response = client.get("/search/", asked)
        assert response.status_code == status
        return response.content.decode()

    return ask


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive", summary="Dancers in danger.")


def titles(page):
    return re.findall(r'<h2><a href="[^"]+"><bdi>(.*?)</bdi></a></h2>', page)


def test_page_without_a_query_says_what_can_be_found(get):
    page = get()
    assert "Films by any title they ever had" in page
    assert page == get(q="") == get(q="  ")


def test_hit_leads_to_its_page(get, film):
    page = get(q="dancer")
    assert titles(page) == ["Ballerina Overdrive"]
    assert f'href="{film.get_absolute_url()}"' in page
    assert '<p class="passage" dir="auto"><mark>Dancers</mark> in danger.</p>' in page


def test_every_kind_leads_to_its_page(get, client, film):
    article = news.published_article(
        news.said("cast", people.person("Moth Person"), quote="Moth."), news.said("financier", people.company("Moth Company")),
        about=film, title="Moth Article",
    )  # fmt: skip
    page = get(q="moth")
    assert titles(page) == ["Moth Person", "Moth Company", "Moth Article"]
    for address in re.findall(r'<h2><a href="([^"]+)"', page):
        assert client.get(address).status_code == 200
    assert article.get_absolute_url() in page


def test_one_kind_alone(get, film):
    news.published_article(title="Ballerina on her way", about=film)
    page = get(q="ballerina", kind="article")
    assert titles(page) == ["Ballerina on her way"]
    assert '<a href="/search/?q=ballerina&amp;kind=article" aria-current="page">' in page


def test_nothing_found_says_so_and_proposes_what_is_near(get, film):
    page = get(q="balerina")
    assert (titles(page), "Did you mean" in page, "“balerina”" in page) == ([], True, True)
    assert f'<a href="{film.get_absolute_url()}"><bdi>Ballerina Overdrive</bdi></a>' in page


def test_nothing_found_and_nothing_near(get):
    page = get(q="zzz", kind="person")
    assert ("Did you mean" in page, 'href="/search/?q=zzz">Look for everything' in page) == (False, True)


def test_other_name_by_which_it_was_found_is_shown(get, film):
    news.published_article(news.said("title", "Pretty Lethal"), about=film)
    assert '<span class="found-by">also <bdi>Ballerina Overdrive</bdi></span>' in get(q="overdrive", kind="production")


def test_misspelling_finds_and_is_not_shown(get):
    yara = news.published_claim("cast", people.person("Yara Shahidi"), quote="She leads.").value_party
    people.name(yara, "Jara Shahid", kind="misspelling")
    staff.publish_record(yara)
    page = get(q="jara")
    assert (titles(page), page.count("Jara")) == (["Yara Shahidi"], 0)


def test_pages_follow_one_another(get, film):
    for number in range(26):
        productions.published_production(f"Moth {number}")
    first, second = get(q="moth"), get(q="moth", page="2")
    assert (len(titles(first)), len(titles(second)), set(titles(first)) & set(titles(second))) == (25, 1, set())
    assert '<a rel="next" href="/search/?q=moth&amp;page=2">' in first
    assert '<a rel="prev" href="/search/?q=moth&amp;page=1">' in second
    get(q="moth", page="3", status=404)


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"q": "a", "page": "0"}, "“page” has to be a number"),
        ({"q": "a", "page": "x" * 5000}, "“page” has to be a number"),
        ({"q": "a", "kind": "film\x00"}, "“kind” has to be one of production, person, company, article."),
        ({"q": ["a", "b"]}, "“q” is given more than once."),
        ({"q": "a", "query": "b"}, "“query” is not known here."),
    ],
)
def test_bad_parameter_is_named(get, asked, reason):
    assert reason in get(status=400, **asked)


@pytest.mark.parametrize(
    "typed", ['"><script>alert(1)</script>', "\x00\x1b[0m", "'|&:*()", "x" * 100_000, "%", "😀", "\u202eabc"]
)
def test_whatever_is_typed_is_answered_and_escaped(get, typed):
    page = get(q=typed)
    assert ("<script>alert" in page, len(page) < 6000) == (False, True)


def test_address_that_is_no_text_is_answered(client):
    assert client.get("/search/?q=%FF%FE%ED%A0%80&page=1").status_code == 200


def test_page_is_not_for_robots_and_has_one_form(get, film):
    page = get(q="ballerina")
    assert ('<meta name="robots" content="noindex">' in page, page.count("<form")) == (True, 1)


def test_every_other_page_has_the_form(client, film):
    page = client.get(film.get_absolute_url()).content.decode()
    assert re.findall(r'<form class="finder" role="search" action="([^"]+)">', page) == ["/search/"]


PERSON = {"kind": "person"}


@pytest.mark.parametrize(
    ("count", "asked", "queries"), [(1, {}, 9), (8, {}, 9), (1, PERSON, 7), (20, PERSON, 7), (30, PERSON, 5)]
)
def test_queries_do_not_grow_with_hits(get, film, count, asked, queries, django_assert_num_queries):
    """The revision, four tiers of the index and its rows, and once each: productions, parties, articles.

    Where a tier fills the page, those after it are not asked.
    """
    for number in range(count):
        productions.published_production(f"Moth {number}")
    said = [news.said("cast", people.person(f"Moth {number}")) for number in range(count)]
    news.published_article(*said, about=film, title="Moth news")
    with django_assert_num_queries(queries):
        assert titles(get(q="moth", **asked))


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_near_names(get, count, django_assert_num_queries):
    """The revision, four tiers of the index, what nearly fits, and the productions."""
    for number in range(count):
        productions.published_production(f"Ballerina {number}")
    with django_assert_num_queries(7):
        assert "Did you mean" in get(q="balerina")


def test_no_draft_is_found_or_shown(get, film):
    """Drafts of every kind hold the marker, beside something public that is found."""
    public = news.published_article(news.said("cast", people.person("Moth")), about=film, title="Moth news")
    productions.production(f"Moth {MARKER}", summary=MARKER)
    people.person(f"Moth {MARKER}", bio=MARKER)
    news.article(title=f"Moth {MARKER}")
    news.claim("cast", people.person(f"Moth {MARKER} two"), of=film)
    news.accepted_claim("alias", f"Moth {MARKER}", of=film)
    public.title = f"Moth {MARKER}"
    public.save()
    film.refresh_from_db()
    film.working_title, film.summary = f"Moth {MARKER}", MARKER
    film.save()
    assert titles(get(q="moth")) == ["Moth", "Moth news"]
    for typed in (MARKER, MARKER[:6], f"moth {MARKER}"):
        page = get(q=typed)
        assert (titles(page), "Did you mean" in page) == ([], False)
    assert MARKER not in get(q="moth") + get(q="ballerina")
