"""How much may be asked, and how one is told."""

import pytest
import time_machine
from django.core.cache import cache
from rest_framework.test import APIClient

from config.api.throttling import Limit
from tests.factories.config import contributor

NOON = "2026-11-20T12:00:10Z"
ADDRESS = "/api/v1/properties/cast/"


@pytest.fixture(autouse=True)
def _limits(settings):
    settings.API_LIMITS = {"reader": 2, "writer": 3}
    cache.clear()


@time_machine.travel(NOON, tick=False)
def test_reader_is_told_what_is_left(client, db):
    for left in (1, 0):
        response = client.get(ADDRESS)
        assert response.status_code == 200
        assert response.headers["RateLimit-Policy"] == '"reader";q=2;w=60'
        assert response.headers["RateLimit"] == f'"reader";r={left};t=50'


def test_who_asks_too_often_is_told_when_to_come_back(client, db):
    with time_machine.travel(NOON, tick=False):
        for _ in range(2):
            client.get(ADDRESS)
        response = client.get(ADDRESS)
        assert response.status_code == 429
        assert response.headers["Content-Type"] == "application/problem+json"
        assert response.headers["Retry-After"] == "50"
        assert response.headers["RateLimit"] == '"reader";r=0;t=50'
        assert response.json()["type"] == "urn:continuity:problem:too-many-requests"
    with time_machine.travel("2026-11-20T12:01:00Z", tick=False):
        assert client.get(ADDRESS).status_code == 200


@time_machine.travel(NOON, tick=False)
def test_refusals_and_304_count_too(client, db):
    etag = client.get(ADDRESS).headers["ETag"]
    assert client.get(ADDRESS, headers={"if-none-match": etag}).headers["RateLimit"] == '"reader";r=0;t=50'
    assert client.get(f"{ADDRESS}?nonsense=1").status_code == 429


@time_machine.travel(NOON, tick=False)
def test_readers_are_counted_each_by_their_network(client, db):
    for _ in range(2):
        client.get(ADDRESS, REMOTE_ADDR="2001:db8::1")
    assert client.get(ADDRESS, REMOTE_ADDR="2001:db8::2").status_code == 429
    assert client.get(ADDRESS, REMOTE_ADDR="2001:db8:0:1::1").status_code == 200
    assert client.get(ADDRESS, REMOTE_ADDR="192.0.2.1").status_code == 200


@time_machine.travel(NOON, tick=False)
def test_who_names_another_address_is_still_the_same_reader(client, db):
    for number in range(2):
        client.get(ADDRESS, headers={"x-forwarded-for": f"192.0.2.{number}"})
    assert client.get(ADDRESS, headers={"x-forwarded-for": "192.0.2.9"}).status_code == 429


@time_machine.travel(NOON, tick=False)
def test_writers_have_a_limit_of_their_own(db):
    client = APIClient()
    client.force_authenticate(contributor(), token="a token")
    for left in (2, 1, 0):
        assert client.get(ADDRESS).headers["RateLimit"] == f'"writer";r={left};t=50'
    assert client.get(ADDRESS).status_code == 429


def test_limit_of_nought_is_none(client, db, settings):
    settings.API_LIMITS = {"reader": 0, "writer": 0}
    response = client.get(ADDRESS)
    assert "RateLimit" not in response.headers


def test_address_that_is_none_is_one_reader():
    assert (Limit.network("nonsense"), Limit.network("192.0.2.1")) == ("unknown", "192.0.2.1")
