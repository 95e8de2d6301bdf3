"""Pages: none of their rows is lost or told twice, and nobody makes up a cursor."""

import pytest
from django.core.signing import Signer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from people.models import Party
from tests.factories import news, people

pytestmark = pytest.mark.django_db
PEOPLE = "/api/v1/people/"


@pytest.fixture
def cast():
    """Five people with a page; the names of three have the same key."""
    found = [people.person(name) for name in ("Bo", "Ada", "bo", "BO", "Cy")]
    news.published_article(*(news.said("cast", each) for each in found))
    return found


def names(response):
    assert response.status_code == 200, response.json()
    return [row["name"] for row in response.json()["results"]]


def crawl(client, address):
    """The pages of a list, each as its names."""
    while address:
        response = client.get(address)
        yield names(response)
        following = response.json()["next"]
        assert response.headers.get("Link") == (f'<{following}>; rel="next"' if following else None)
        address = following


@pytest.mark.parametrize(
    ("ordering", "expected"),
    [
        ("id", ["Bo", "Ada", "bo", "BO", "Cy"]),
        ("-id", ["Cy", "BO", "bo", "Ada", "Bo"]),
        ("name", ["Ada", "Bo", "bo", "BO", "Cy"]),
        ("-name", ["Cy", "BO", "bo", "Bo", "Ada"]),
    ],
)
def test_pages_together_are_the_list_also_where_keys_are_the_same(client, cast, ordering, expected):
    for limit in (1, 2, 3):
        pages = list(crawl(client, f"{PEOPLE}?ordering={ordering}&limit={limit}"))
        assert [name for page in pages for name in page] == expected
        assert {len(page) for page in pages[:-1]} <= {limit}


def test_row_that_goes_or_comes_meanwhile_takes_no_other_away(client, cast):
    pages = crawl(client, f"{PEOPLE}?ordering=name&limit=2")
    assert next(pages) == ["Ada", "Bo"]
    Party.objects.filter(pk=cast[0].pk).update(name="Aa", key="aa")
    news.published_article(news.said("cast", people.person("Az")), news.said("cast", people.person("Bz")))
    assert [name for page in pages for name in page] == ["bo", "BO", "Bz", "Cy"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from(["a", "b", "é", "한", "Ǆ", "~", "%"]), max_size=8), limit=st.integers(1, 4))
def test_pages_together_are_the_list_whatever_the_keys(client, keys, limit):
    Party.objects.all().delete()
    made = Party.objects.bulk_create(Party(name=name, published_words={"bio": ""}) for name in keys)
    expected = [party.name for party in Party.objects.filter(pk__in=[each.pk for each in made]).order_by("key", "pk")]
    assert [name for page in crawl(client, f"{PEOPLE}?ordering=name&limit={limit}") for name in page] == expected


def test_rows_are_counted_only_where_that_is_asked(client, cast):
    assert client.get(PEOPLE).json()["count"] is None
    assert client.get(f"{PEOPLE}?count=true&limit=1").json()["count"] == 5
    assert client.get(f"{PEOPLE}?count=true&imdb_id=nm1").json()["count"] == 0


def test_what_was_asked_is_asked_of_every_page(client, cast):
    following = client.get(f"{PEOPLE}?ordering=name&limit=2&count=true&fields=name,id").json()["next"]
    found = client.get(following).json()
    assert [list(row) for row in found["results"]] == [["id", "name"]] * 2
    assert found["count"] == 5


def reason(response):
    assert response.status_code == 400
    return {each["parameter"]: each["detail"].split("” ", 1)[1] for each in response.json()["errors"]}


@pytest.mark.parametrize("limit", ["0", "-1", "201", "1000", "9" * 5000, "2.0", "two", "٢", ""])
def test_limit_that_is_none_is_refused(client, limit):
    expected = "has to be a number from 1 to 200." if limit else "is empty."
    assert reason(client.get(f"{PEOPLE}?limit={limit}")) == {"limit": expected}


@pytest.mark.parametrize("cursor", ["x", "p%3Dabc", "WyIxIiwxXQ", "WyIxIiwxXQ:x", ":", "%00", "%ff", "9" * 5000, "é"])
def test_cursor_that_was_made_up_is_refused(client, cursor):
    expected = "is not one that was given for this list in this order."
    assert reason(client.get(f"{PEOPLE}?cursor={cursor}")) == {"cursor": expected}
    assert reason(client.get(f"/api/v1/search/?q=x&cursor={cursor}")) == {"cursor": expected}


def test_cursor_holds_for_its_list_and_order_alone(client, cast):
    following = client.get(f"{PEOPLE}?limit=1").json()["next"]
    assert client.get(following).status_code == 200
    assert list(reason(client.get(following.replace("people", "companies")))) == ["cursor"]
    assert list(reason(client.get(f"{following}&ordering=name"))) == ["cursor"]
    tampered = following.replace("cursor=W", "cursor=X")
    assert list(reason(client.get(tampered))) == ["cursor"]


def test_cursor_from_before_its_column_changed_is_refused(client):
    old = Signer(salt="/api/v1/productions/ changed_on").sign_object(["not a day", 1])
    assert reason(client.get(f"/api/v1/productions/?ordering=changed_on&cursor={old}")) == {"cursor": "is too old."}


def test_parameter_of_the_page_that_can_not_be_taken_is_refused(client):
    assert reason(client.get(f"{PEOPLE}?ordering=nme")) == {
        "ordering": "has a value that is not one of its choices. Did you mean “name”?"
    }
    assert reason(client.get(f"{PEOPLE}?fields=id,nme")) == {
        "fields": "names a field that is not known here. Did you mean “name”?"
    }
    assert reason(client.get(f"{PEOPLE}?count=yes")) == {"count": "has to be true or false."}
    assert reason(client.get(f"{PEOPLE}?limit=1&limit=2")) == {"limit": "is given more than once."}
    assert reason(client.get(f"{PEOPLE}?imdb_id=")) == {"imdb_id": "is empty."}
    assert reason(client.get(f"{PEOPLE}?page=2")) == {"page": "is not known here."}
