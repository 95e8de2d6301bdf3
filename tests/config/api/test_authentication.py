"""Tokens of the API: who asks, for how long, and for what."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from config.models import Event, Token
from config.tokens import make_token, revoke_token
from tests.factories import config, news
from tests.factories.api import Program, program

pytestmark = pytest.mark.django_db


@pytest.fixture
def address():
    """An address that asks for a token."""
    return f"/api/v1/articles/{news.article().pk}/desk/"


def refused(response):
    assert (response.status_code, response.headers["Content-Type"]) == (401, "application/problem+json")
    assert response.headers["WWW-Authenticate"] == "Token"
    return response.json()["detail"]


def test_token_is_stored_as_a_digest_alone():
    _token, key = make_token(config.editor(), "write", days=1, purpose="A robot.", by=config.editor())
    assert [name for name, value in Token.objects.values().get().items() if key in str(value)] == []
    assert key.startswith("write_")


def test_token_is_made_for_some_days_and_that_is_written_down():
    user, maker = config.contributor(), config.editor()
    token, _key = make_token(user, "read", days=3, purpose="A robot.", by=maker)
    assert timedelta(days=2) < token.expiry - timezone.now() <= timedelta(days=3)
    event = Event.objects.get()
    assert (event.act, event.kind, event.object_id, event.by) == ("make token", "user", user.pk, maker)
    assert event.note == f"{token}, for 3 days: A robot."


def test_token_is_answered_as_its_user(address):
    response = program().get(address)
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "private, no-store")


def test_asking_writes_nothing_and_costs_one_query(address, django_assert_num_queries):
    asking = program()
    before = list(Token.objects.values())
    with django_assert_num_queries(1):
        asking.get("/api/v1/properties/")
    assert list(Token.objects.values()) == before


def test_nobody_is_asked_for_a_token(client, address):
    assert refused(client.get(address)) == "Authentication credentials were not provided."


def test_session_of_staff_does_not_count(client, address):
    client.force_login(config.editor())
    refused(client.get(address))


@pytest.mark.parametrize("key", ["", "x", "x y", "é", "\xff\xfe", "x" * 10_000, "write_"])
def test_token_that_is_none_is_refused(address, key):
    refused(Client().get(address, headers={"Authorization": f"Token {key}"}))


def test_token_of_another_scope_is_none(address):
    asking = program(scope="read")
    asking.key = asking.key.replace("read_", "write_")
    refused(asking.get(address))


def test_expired_token_is_refused(address):
    asking = program()
    Token.objects.update(expiry=timezone.now())
    assert refused(asking.get(address)) == "The token is not known, or has expired, or was revoked."


def test_revoked_token_is_refused_and_that_is_written_down(address):
    asking, by = program(), config.editor()
    token = Token.objects.get()
    revoke_token(token, by=by)
    refused(asking.get(address))
    event = Event.objects.first()
    assert (event.act, event.kind, event.object_id, event.by) == ("revoke token", "user", asking.user.pk, by)


@pytest.mark.parametrize("field", ["is_active", "is_staff"])
def test_token_of_somebody_who_has_left_is_refused(address, field):
    asking = program("editor")
    setattr(asking.user, field, False)
    asking.user.save()
    refused(asking.get(address))


def test_token_of_somebody_without_a_role_reads_what_all_read(address):
    asking = Program(config.user())
    assert asking.get("/api/v1/articles/").status_code == 200
    response = asking.get(address)
    assert (response.status_code, response.json()["detail"]) == (403, "Only contributors can do this.")


def test_token_for_reading_writes_nothing(address):
    response = program("editor", scope="read").send(address.replace("desk", "submit"), seen=1)
    assert (response.status_code, response.json()["detail"]) == (403, "This token is for reading only.")


def test_role_is_looked_up_at_every_request(address):
    asking = program()
    asking.user.groups.clear()
    assert asking.get(address).status_code == 403
