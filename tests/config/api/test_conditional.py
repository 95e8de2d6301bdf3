"""Asking again costs two queries at most, and never shows what is old."""

import pytest
from rest_framework.test import APIClient

from tests.factories import news, people, productions
from tests.factories.config import contributor

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    film = productions.published_production("Nightfall")
    news.published_article(news.said("cast", people.person("Ada Lund")), about=film)
    return film


def addresses(film):
    return ["productions/", f"productions/{film.pk}/", f"productions/{film.pk}/history/", "facts/", "claims/", "search/?q=Ada"]


def test_answer_that_is_still_the_same_is_not_given_again(client, film, django_assert_max_num_queries):
    for address in addresses(film):
        response = client.get(f"/api/v1/{address}")
        etag = response.headers["ETag"]
        for known in (etag, etag.removeprefix("W/"), f'"x", {etag}'):
            with django_assert_max_num_queries(2):
                again = client.get(f"/api/v1/{address}", headers={"if-none-match": known})
            assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
        assert (
            again.headers["Cache-Control"]
            == response.headers["Cache-Control"]
            == ("public, max-age=0, s-maxage=60, must-revalidate")
        )


def test_answer_that_changed_is_given_under_another_etag(client, film):
    before = {address: client.get(f"/api/v1/{address}").headers["ETag"] for address in addresses(film)}
    news.published_article(news.said("director"), about=film)
    for address, etag in before.items():
        again = client.get(f"/api/v1/{address}", headers={"if-none-match": etag})
        assert (again.status_code, again.headers["ETag"] != etag) == (200, True)


def test_question_that_can_not_be_taken_is_refused_before_it_is_compared(client, film):
    for address in ("productions/?knd=film", "productions/999/", "facts/nothing/", "claims/?limit=0", "search/"):
        response = client.get(f"/api/v1/{address}", headers={"if-none-match": "*"})
        assert response.status_code in (400, 404), address
        assert "ETag" not in response.headers
        assert response.headers["Cache-Control"] == "private, no-store"


def test_two_questions_have_two_etags(client, film):
    etags = {client.get(f"/api/v1/productions/{query}").headers["ETag"] for query in ("", "?limit=1", "?fields=id")}
    assert len(etags) == 3


def test_what_was_known_at_a_moment_is_not_kept(client, film):
    response = client.get(f"/api/v1/productions/{film.pk}/?known_at=2026-01-01")
    assert (response.headers["Cache-Control"], response.headers.get("ETag")) == ("private, no-store", None)


def test_what_somebody_reads_with_a_token_is_kept_nowhere(film):
    client = APIClient()
    client.force_authenticate(contributor(), token="a token")
    response = client.get("/api/v1/productions/")
    assert (response.headers["Cache-Control"], response.headers.get("ETag")) == ("private, no-store", None)


def test_reading_takes_no_cookie_and_no_session(client, film):
    client.force_login(contributor())
    response = client.get("/api/v1/productions/")
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")
    assert response.headers["Cache-Control"] == "public, max-age=0, s-maxage=60, must-revalidate"


def test_other_sites_may_read_and_do_nothing_else(client, film):
    response = client.get("/api/v1/productions/", headers={"origin": "https://other.example"})
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response.headers
    asked = {"origin": "https://other.example", "access-control-request-method": "POST"}
    assert client.options("/api/v1/productions/", headers=asked).headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert "Access-Control-Allow-Origin" not in client.get("/productions/", headers={"origin": "https://other.example"}).headers
