"""Whatever goes wrong under the API, the answer is a problem that a program can read."""

import pytest
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404
from django.urls import path
from rest_framework import exceptions, serializers
from rest_framework.test import APIRequestFactory

from config.api.errors import Problem, as_problem
from config.api.views import Endpoint
from tests.factories import news, productions

FACTORY = APIRequestFactory()


class Failing(Endpoint):
    error = None

    def get(self, request):
        raise self.error

    def post(self, request):
        raise AssertionError("Nobody gets here.")


def failing(error):
    return Failing.as_view(error=error)(FACTORY.get("/api/v1/x/")).render()


def broken(request):
    raise ZeroDivisionError


urlpatterns = [path("api/v1/broken/", broken), path("broken/", broken)]
handler404 = "config.api.handlers.not_found"
handler500 = "config.api.handlers.server_error"
handler400 = "config.api.handlers.bad_request"


def problem(response, status, kind):
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/problem+json"
    content = response.json()
    assert list(content)[:6] == ["type", "title", "status", "detail", "instance", "errors"]
    assert (content["type"], content["status"]) == (f"urn:continuity:problem:{kind}", status)
    return content


@pytest.mark.parametrize(
    ("error", "status", "kind"),
    [
        (Http404(), 404, "not-found"),
        (PermissionDenied(), 403, "forbidden"),
        (exceptions.NotAuthenticated(), 401, "not-authenticated"),
        (exceptions.UnsupportedMediaType("text/plain"), 415, "unsupported-media-type"),
        (exceptions.ParseError(), 400, "bad-request"),
        (SuspiciousOperation(), 400, "bad-request"),
        (RequestDataTooBig(), 413, "too-large"),
        (Problem("stale", "Somebody was first.", version=3), 412, "stale"),
    ],
)
def test_exception_of_a_view_is_answered_with_its_problem(error, status, kind):
    response = failing(error)
    content = as_problem(error).content(FACTORY.get("/api/v1/x/"))
    assert (response.status_code, response.data) == (status, content)
    assert content["type"] == f"urn:continuity:problem:{kind}"
    assert response.headers["Content-Type"] == "application/problem+json"


def test_problem_carries_what_it_was_given_besides():
    content = failing(Problem("stale", "Somebody was first.", [{"pointer": "/version", "detail": "It is 3."}], version=3)).data
    assert content == {
        "type": "urn:continuity:problem:stale",
        "title": "Precondition Failed",
        "status": 412,
        "detail": "Somebody was first.",
        "instance": "/api/v1/x/",
        "errors": [{"pointer": "/version", "detail": "It is 3."}],
        "version": 3,
    }


def test_validation_names_each_place_by_a_pointer():
    error = serializers.ValidationError(
        {"claims": [{}, {"quote": ["is not in the text."]}], "non_field_errors": ["No."], "a/b": ["x"]}
    )
    assert failing(error).data["errors"] == [
        {"pointer": "/claims/1/quote", "detail": "is not in the text."},
        {"pointer": "", "detail": "No."},
        {"pointer": "/a~1b", "detail": "x"},
    ]


def test_who_has_no_token_is_told_how_to_give_one():
    assert failing(exceptions.NotAuthenticated()).headers["WWW-Authenticate"] == "Token"


def test_unforeseen_exception_is_not_hidden_from_the_log():
    with pytest.raises(ZeroDivisionError):
        failing(ZeroDivisionError())


@pytest.mark.urls("tests.config.api.test_errors")
def test_server_error_is_a_problem_under_the_api_and_a_page_elsewhere(client):
    client.raise_request_exception = False
    content = problem(client.get("/api/v1/broken/"), 500, "server-error")
    assert (content["instance"], content["errors"]) == ("/api/v1/broken/", [])
    assert client.get("/broken/").headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.urls("tests.config.api.test_errors")
def test_address_outside_of_every_list_is_a_problem_too(client):
    problem(client.get("/api/nothing/"), 404, "not-found")


def test_unknown_address_is_a_problem_under_the_api_and_a_page_elsewhere(client, db):
    problem(client.get("/api/v1/nothing/"), 404, "not-found")
    assert client.get("/nothing/").headers["Content-Type"] == "text/html; charset=utf-8"


def test_host_that_is_none_is_a_problem(client, settings):
    problem(client.get("/api/v1/", headers={"host": "evil.example"}), 400, "bad-request")


@pytest.mark.parametrize("address", ["/api/", "/api/v1/nothing/", "/api/v2/", "/api/v1/productions/9/x/"])
@pytest.mark.parametrize("method", ["get", "post", "delete", "options"])
def test_address_that_is_none_is_a_problem_for_every_method(client, address, method):
    content = problem(getattr(client, method)(address), 404, "not-found")
    assert content["detail"] == "There is nothing at this address."


@pytest.mark.parametrize("key", ["%00", "%ff", "0", "-1", "1.5", "9" * 19, "9" * 5000, "²", "٣", "1%00", "%ED%A0%80"])
def test_key_that_is_none_is_a_problem(client, db, key):
    for kind in ("productions", "people", "companies", "facts", "properties", "outlets", "articles", "claims"):
        problem(client.get(f"/api/v1/{kind}/{key}/"), 404, "not-found")


def test_address_without_its_last_stroke_leads_to_the_one_with_it(client):
    response = client.get("/api/v1/productions?limit=2")
    assert (response.status_code, response.headers["Location"]) == (308, "/api/v1/productions/?limit=2")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_what_nobody_can_do_at_an_address_is_answered_with_what_one_can(client, method):
    response = getattr(client, method)("/api/v1/properties/")
    problem(response, 405, "method-not-allowed")
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_options_tell_what_an_address_takes(client, db):
    response = client.options("/api/v1/properties/?whatever=1")
    assert (response.status_code, response.headers["Allow"], response.content) == (204, "GET, HEAD, OPTIONS", b"")


def test_answer_that_is_not_json_can_not_be_had(client, db):
    problem(client.get("/api/v1/properties/", headers={"accept": "text/html"}), 406, "not-acceptable")


def test_token_that_is_none_is_refused_also_for_reading(client, db):
    response = client.get("/api/v1/properties/", headers={"authorization": "Token nonsense"})
    problem(response, 401, "not-authenticated")


def test_several_parameters_that_are_wrong_are_all_named(client, db):
    content = problem(client.get("/api/v1/productions/?knd=film&stge=x"), 400, "bad-parameter")
    assert content["errors"] == [
        {"parameter": "knd", "detail": "The parameter “knd” is not known here. Did you mean “kind”?"},
        {"parameter": "stge", "detail": "The parameter “stge” is not known here. Did you mean “stage”?"},
    ]


def test_merged_record_leads_to_the_one_that_remains_with_what_was_asked(client, db):
    left, right = productions.published_production(), productions.published_production()
    news.merge(left, right)
    for rest in ("?as_of=2023-02-08&fields=id", "history/?fields=changes", "compare/?from=2023-02-08"):
        response = client.get(f"/api/v1/productions/{right.pk}/{rest}")
        assert (response.status_code, response.headers["Location"]) == (308, f"/api/v1/productions/{left.pk}/{rest}")
