from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import SuspiciousOperation

from config.views import (
    BadParameter,
    bad_request,
    day_parameter,
    moment_parameter,
    moved,
    page_number,
    parameter,
    server_error,
)

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)


@pytest.fixture
def ask(rf):
    return lambda query, path="/": rf.get(f"{path}?{query}")


def test_parameter_that_is_not_given_is_none(ask):
    assert parameter(ask(""), "as_of") is None


@pytest.mark.parametrize("query", ["as_of=", "as_of=2023-01-01&as_of=2023-01-02"])
def test_parameter_that_is_empty_or_repeated_is_refused_by_name(ask, query):
    with pytest.raises(BadParameter, match="as_of"):
        parameter(ask(query), "as_of")


def test_day_parameter(ask):
    assert day_parameter(ask("as_of=2023-02-08"), "as_of", today=TODAY) == date(2023, 2, 8)
    assert day_parameter(ask("as_of=2026-11-20"), "as_of", today=TODAY) == TODAY
    assert day_parameter(ask(""), "as_of", today=TODAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-21", "9999-12-31", "2023-02-30", "2023-2-8", "20230208", "2023-W06-3", "0000-01-01", "10000-01-01",
        "yesterday", "2023-02-08%00", "%00",
        "2023-02-08T00:00:00Z", "%D9%A2%D9%A0%D9%A2%D9%A3-02-08", " 2023-02-08", "-1", "%FF",
    ],
)  # fmt: skip
def test_day_parameter_that_is_no_day_or_to_come_is_refused_by_name(ask, text):
    with pytest.raises(BadParameter, match="“as_of”"):
        day_parameter(ask(f"as_of={text}"), "as_of", today=TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-02-08", datetime(2023, 2, 8, 23, 59, 59, 999999, tzinfo=UTC)),
        ("2026-11-20", NOW),
        ("2023-02-08T10:00:00Z", datetime(2023, 2, 8, 10, tzinfo=UTC)),
        ("2023-02-08T10:00Z", datetime(2023, 2, 8, 10, tzinfo=UTC)),
        ("2023-02-08T10:00:00.5%2B02:00", datetime(2023, 2, 8, 8, 0, 0, 500000, tzinfo=UTC)),
        ("2023-02-08T10:00:00+02:00", datetime(2023, 2, 8, 8, tzinfo=UTC)),
    ],
)
def test_moment_parameter(ask, text, expected):
    assert moment_parameter(ask(f"known_at={text}"), "known_at", now=NOW) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-08T10:00:00", "2026-11-21", "2026-11-20T12:30:01Z", "now", "2023-02-08T25:00Z", "0001-01-01T00:00%2B23:00",
        "0000-01-01", "10000-01-01", "2023-02-08T10:00Z%00", "1676000000",
    ],
)  # fmt: skip
def test_moment_parameter_without_zone_or_to_come_is_refused_by_name(ask, text):
    with pytest.raises(BadParameter, match="“known_at”"):
        moment_parameter(ask(f"known_at={text}"), "known_at", now=NOW)


def test_page_number(ask):
    assert page_number(ask("")) == 1
    assert page_number(ask("page=2")) == 2


@pytest.mark.parametrize("text", ["0", "-1", "last", "1.0", "", "%00", "9" * 30])
def test_page_number_that_is_none_is_refused_by_name(ask, text):
    with pytest.raises(BadParameter, match="“page”"):
        page_number(ask(f"page={text}"))


def test_moved_keeps_the_query_string(ask):
    response = moved(ask("as_of=2023-02-08", "/productions/12/"), "/productions/12-pretty-lethal/")
    assert (response.status_code, response["Location"]) == (301, "/productions/12-pretty-lethal/?as_of=2023-02-08")


def test_moved_stays_at_the_right_address(ask):
    assert moved(ask("", "/people/3-%C3%A5sa/"), "/people/3-%C3%A5sa/") is None


def test_bad_request_says_only_what_was_written_for_readers(rf):
    ours = bad_request(rf.get("/"), BadParameter("as_of", "is empty."))
    assert (ours.status_code, "The parameter “as_of” is empty." in ours.content.decode()) == (400, True)
    djangos = bad_request(rf.get("/"), SuspiciousOperation("XINTERNALX"))
    assert (djangos.status_code, "XINTERNALX" in djangos.content.decode()) == (400, False)


def test_bad_parameter_shows_the_readers_words_as_text(rf):
    page = bad_request(rf.get("/"), BadParameter("<script>\0", "is not known here.")).content.decode()
    assert "“&lt;script&gt;”" in page
    assert "\0" not in page


def test_not_found_is_a_page_in_words(client):
    response = client.get("/nothing-is-here/")
    assert response.status_code == 404
    assert "Nothing is here" in response.content.decode()


def test_server_error_asks_nothing_of_the_database(rf):
    # No database mark: a query would fail this test.
    response = server_error(rf.get("/"))
    assert response.status_code == 500
    assert "Something went wrong" in response.content.decode()
