"""The sitemaps, their index, and what they leave out."""

import re

import pytest

from productions.sitemaps import PagedSitemap
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def listed(client):
    """The paths of the addresses in a sitemap, each with its last change."""

    def read(address):
        response = client.get(address)
        assert (response.status_code, response.headers["Content-Type"]) == (200, "application/xml")
        found = re.findall("<loc>http://testserver([^<]+)</loc>(?:<lastmod>([^<]+))?", response.content.decode())
        return dict(found)

    return read


def test_index_names_a_sitemap_of_each_kind(listed):
    assert listed("/sitemap.xml") == {
        "/sitemap-productions.xml": "",
        "/sitemap-parties.xml": "",
        "/sitemap-articles.xml": "",
        "/sitemap-outlets.xml": "",
    }


def test_everything_with_a_page_is_listed_with_the_day_of_its_last_change(listed):
    claim = news.published_claim("cast", people.person("Ada Lund"))
    film, article = claim.production, claim.article
    article.refresh_from_db()
    film.refresh_from_db()
    assert listed("/sitemap-productions.xml") == {film.get_absolute_url(): "2023-02-08"}
    assert listed("/sitemap-parties.xml") == {claim.value_party.get_absolute_url(): ""}
    claim.refresh_from_db()
    assert listed("/sitemap-articles.xml") == {article.get_absolute_url(): f"{claim.published_at:%Y-%m-%d}"}
    assert listed("/sitemap-outlets.xml") == {article.outlet.get_absolute_url(): ""}


def test_nothing_without_a_page_is_listed(listed):
    productions.production()
    people.person()
    news.claim(of=productions.production())
    kept = productions.published_production("Kept")
    news.merge(kept, productions.published_production("Merged"))
    sitemaps = [listed(f"/sitemap-{kind}.xml") for kind in ("productions", "parties", "articles", "outlets")]
    assert sitemaps == [{kept.get_absolute_url(): ""}, {}, {}, {}]


def test_long_sitemap_is_paged(listed, monkeypatch):
    monkeypatch.setattr(PagedSitemap, "limit", 2)
    films = [productions.published_production() for _ in range(3)]
    assert "/sitemap-productions.xml?p=2" in listed("/sitemap.xml")
    assert listed("/sitemap-productions.xml?p=2") == {films[2].get_absolute_url(): ""}


@pytest.mark.parametrize("address", ["/sitemap-desk.xml", "/sitemap-productions.xml?p=9", "/sitemap-productions.xml?p=x"])
def test_sitemap_that_is_not_there_is_a_404(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize("kind", ["productions", "parties", "articles", "outlets"])
def test_queries_do_not_grow_with_pages(client, kind, count, django_assert_num_queries):
    for _ in range(count):
        news.published_claim("cast")
    config.publish_record(people.person())
    with django_assert_num_queries(3):
        client.get(f"/sitemap-{kind}.xml")
