"""Conditional GET and the cache of pages, on an article's page and a film's."""

import gzip
from datetime import UTC, datetime
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from config import caching
from config.models import Journal
from news import curation
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db

KEPT_PUBLIC = "public, max-age=0, s-maxage=60, must-revalidate"


@pytest.fixture
def film():
    return news.published_claim("cast", people.person("Lena Headey")).production


@pytest.fixture
def tag(client):
    """The validator of an address as it stands."""
    return lambda address: client.get(address).headers.get("ETag")


def page(film, name="detail"):
    film.refresh_from_db()
    return reverse(f"productions:{name}", args=[film.pk, film.slug])


def test_page_that_is_the_same_answers_304_in_one_query(client, film, tag, django_assert_num_queries):
    address = page(film)
    known = tag(address)
    with django_assert_num_queries(1):
        response = client.get(address, headers={"If-None-Match": known})
    assert (response.status_code, response.content, response.headers["ETag"]) == (304, b"", known)
    assert response.headers["Cache-Control"] == KEPT_PUBLIC


def test_page_of_the_whole_site_answers_304_in_one_query(client, film, tag, django_assert_num_queries):
    known = tag("/")
    with django_assert_num_queries(1):
        assert client.get("/", headers={"If-None-Match": known}).status_code == 304


def test_headers_let_caches_keep_a_page_for_a_minute_and_do_not_vary_by_cookie(client, film):
    response = client.get(page(film))
    assert (response.headers["Cache-Control"], response.headers["Vary"]) == (KEPT_PUBLIC, "Accept-Encoding")
    assert response.headers["ETag"].startswith('W/"')


def test_redirect_is_kept_no_longer_than_a_page(client, film):
    """A film may be renamed, and renamed back: a redirect that browsers keep for ever would lead in a circle."""
    response = client.get(reverse("productions:detail", args=[film.pk]))
    assert (response.status_code, response.headers["Cache-Control"]) == (301, KEPT_PUBLIC)


def test_act_about_a_film_changes_its_validators_and_no_other_films(film, tag):
    other = news.published_claim("cast").production
    names = ("detail", "history", "compare", "feed")
    before, unchanged = [tag(page(film, name)) for name in names], [tag(page(other, name)) for name in names]
    news.published_claim("director", of=film)
    assert [was == tag(page(film, name)) for was, name in zip(before, names, strict=True)] == [False] * 4
    assert [tag(page(other, name)) for name in names] == unchanged


def test_merge_changes_every_validator(film, tag):
    known = tag(page(film))
    news.merge(people.person("Ann"), people.person("Anne"))
    assert tag(page(film)) != known


def test_validator_of_a_page_is_for_its_address_alone(client, film, tag):
    assert len({tag(page(film)), tag(f"{page(film)}?as_of=2023-02-08"), tag(page(film, "history"))}) == 3
    assert client.get(page(film), headers={"host": "localhost"}).headers["ETag"] != tag(page(film))


def test_validator_lasts_for_a_day(film, tag, time_machine):
    time_machine.move_to(datetime(2030, 1, 1, 12, tzinfo=UTC), tick=False)
    known = tag(page(film))
    time_machine.move_to(datetime(2030, 1, 1, 23, tzinfo=UTC), tick=False)
    assert tag(page(film)) == known
    time_machine.move_to(datetime(2030, 1, 2, 0, 1, tzinfo=UTC), tick=False)
    assert tag(page(film)) != known


def test_another_release_has_other_validators(film, tag, settings):
    known = tag(page(film))
    caching.release.cache_clear()
    settings.TIME_ZONE = "Asia/Tokyo"
    changed = tag(page(film))
    caching.release.cache_clear()
    assert changed != known


def test_page_of_a_moment_has_no_validator(film, tag):
    """A day that is not over yet means this very moment."""
    assert tag(f"{page(film)}?known_at={datetime.now(UTC).date()}") is None


def test_error_has_no_validator(client, film):
    for address in ("/nothing/", f"{page(film)}?as_of=", "/productions/0/"):
        assert client.get(address).headers.get("ETag") is None


def test_whoever_has_a_session_is_kept_out_of_every_cache(client, film, tag):
    known = tag(page(film))
    client.force_login(config.editor())
    response = client.get(page(film), headers={"If-None-Match": known})
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "private, no-store")
    assert "ETag" not in response.headers


def test_nothing_is_kept_while_the_site_is_developed(client, film, settings):
    settings.DEBUG = True
    response = client.get(page(film))
    assert (response.headers.get("ETag"), response.headers["Cache-Control"]) == (None, "private, no-store")


def test_page_is_compressed_for_who_takes_it(client, film):
    plain, packed = client.get(page(film)), client.get(page(film), headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert packed.headers["ETag"] == plain.headers["ETag"]


@pytest.fixture
def kept(settings):
    settings.CACHES = settings.CACHES | {
        "pages": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "pages of one test"}
    }
    yield
    caching.caches["pages"].clear()


def test_page_from_the_cache_is_the_page_itself(client, film, kept, django_assert_num_queries):
    address = page(film)
    made = client.get(address)
    with django_assert_num_queries(1):
        again = client.get(address)
    assert (again.content, dict(again.items())) == (made.content, dict(made.items()))


def test_page_from_the_cache_is_left_after_an_act(client, film, kept):
    client.get(page(film))
    news.published_claim("cast", people.person("Uma Thurman"), of=film)
    assert "Uma Thurman" in client.get(page(film)).content.decode()


def test_address_that_asks_for_something_is_not_kept(client, film, kept, django_assert_num_queries):
    address = f"{page(film)}?as_of=2023-02-08"
    client.get(address)
    with django_assert_num_queries(7):
        client.get(address)


def test_staff_get_nothing_from_the_cache_and_leave_nothing_there(client, film, kept):
    client.force_login(config.editor(username="ed"))
    assert "Signed in as ed" in client.get(page(film)).content.decode()
    client.logout()
    assert "Signed in as" not in client.get(page(film)).content.decode()


def test_site_revision_is_of_acts_and_of_names(rf):
    Journal.objects.update(last_seq=7, names_revision=3)
    assert caching.site_revision(rf.get("/")) == "7-3"


def test_film_is_named_by_another_whose_page_changes_with_its_title(tag):
    first = productions.published_production("Nightfall")
    second = news.published_claim("sequel_of", first).production
    known = tag(page(second))
    news.published_claim("title", "Daybreak", of=first)
    assert tag(page(second)) != known


def test_article_renamed_after_a_correction_changes_the_notice_of_it(client, film, tag):
    claim = film.claims.get()
    curation.correct(claim, None, note="Misread.", by=config.editor(), seen=claim.article.version)
    article = claim.article
    article.refresh_from_db()
    known = tag(page(film))
    curation.change_status(article, "revise", by=config.editor(), seen=article.version)
    article.title = "Another headline"
    article.save()
    news_again = config.submit(article)
    curation.publish(news_again, by=config.editor(), seen=news_again.version)
    assert tag(page(film)) != known


def test_repair_of_an_index_changes_the_pages_that_it_serves(film, tag):
    known = tag("/productions/")
    call_command("reindex_facts", stdout=StringIO())
    assert tag("/productions/") == known
    film.facts.update(certainty="confirmed")
    call_command("reindex_facts", stdout=StringIO())
    repaired = tag("/productions/")
    call_command("reindex_search", stdout=StringIO())
    assert len({known, repaired, tag("/productions/")}) == 3
