"""The vocabulary through the API."""

from productions.vocabulary import PROPERTIES, Stage


def test_every_property_is_listed_in_the_order_of_the_vocabulary(client, db):
    found = client.get("/api/v1/properties/").json()
    assert [row["key"] for row in found["results"]] == list(PROPERTIES)
    assert (found["next"], found["count"]) == (None, None)


def test_property_says_what_it_takes(client, db):
    assert client.get("/api/v1/properties/release_date/").json() == {
        "key": "release_date",
        "address": "http://testserver/api/v1/properties/release_date/",
        "label": "Release date",
        "section": "release",
        "subject": "production",
        "types": ["date"],
        "cardinality": "one",
        "qualifiers": ["territory", "medium"],
        "separators": ["territory", "medium"],
        "choices": [],
        "plan": True,
    }


def test_property_of_a_choice_lists_its_choices(client, db):
    found = client.get("/api/v1/properties/stage/?fields=types,choices").json()
    assert found == {"types": ["choice"], "choices": [{"value": each.value, "label": str(each.label)} for each in Stage]}


def test_property_that_is_none_is_not_there(client, db):
    assert client.get("/api/v1/properties/colour/").status_code == 404
