"""Claims added by a program."""

import pytest

from config.models import Event
from news.models import Claim, Correction
from people.models import Party
from productions.models import Production
from tests.factories import config, news, people, productions
from tests.factories.api import program
from tests.news.api.desk.asking import CAST, TEXT, at, claims_of, problem, reasons, send

pytestmark = pytest.mark.django_db


def test_claim_is_added_as_a_suggestion(article, film):
    ada, asking = people.person("Ada Lund"), program()
    response = asking.send(claims_of(article), CAST, seen=1)
    claim = Claim.objects.get()
    assert (response.status_code, response.headers["ETag"]) == (201, '"v2"')
    assert response.headers["Location"] == f"http://testserver{at(claim)}" == response.json()["address"]
    assert (claim.production, claim.property, claim.value_party, claim.character) == (film, "cast", ada, "Mara")
    assert (claim.state, claim.suggested_by, claim.value_as_printed) == ("suggested", asking.user, "Ada Lund")
    assert [(each.start, each.end, each.text) for each in claim.quotes.all()] == [(0, 28, CAST["quote"])]
    assert Event.objects.first().act == "suggest"


def test_answer_says_what_was_said_and_whom_it_names(article, film):
    ada = people.person("Ada Lund")
    content = program().send(claims_of(article), CAST, seen=1).json()
    assert content["said"] == {
        "production": "Nightfall", "property": "cast", "value_state": "known", "value": {"person": "Ada Lund"},
        "as_printed": "Ada Lund", "effect": "asserts", "certainty": "reported", "character": "Mara",
    }  # fmt: skip
    assert content["names"] == [
        {"kind": "production", "id": film.pk, "name": "Nightfall"},
        {"kind": "person", "id": ada.pk, "name": "Ada Lund"},
    ]
    assert content["quotes"] == [{"text": CAST["quote"], "start": 0, "end": 28}]
    assert content["why_not"] == {
        "accept": "Only curators can do this.", "reject": "Only curators can do this.",
        "undo": "Only curators can do this.", "edit": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "column", "value"),
    [
        ({"property": "filming_start", "value": "2023-34"}, "value_edtf", "2023-34"),
        ({"property": "budget", "value": {"low": "11000000", "high": "12000000", "currency": "USD"}}, "value_high", 12_000_000),
        ({"property": "stage", "value": "filming"}, "value_text", "filming"),
        ({"property": "director", "value_state": "unknown"}, "value_state", "unknown"),
    ],
)
def test_value_is_of_the_type_that_its_property_asks_for(article, film, said, column, value):
    response = program().send(claims_of(article), {"production": "Nightfall", "quote": "Nightfall shoots"} | said, seen=1)
    assert response.status_code == 201
    assert getattr(Claim.objects.get(), column) == value


def test_names_that_nobody_bears_are_drafts_and_seen_by_no_reader(article, client):
    program().send(claims_of(article), CAST, seen=1)
    party, production = Party.objects.get(), Production.objects.get()
    assert (party.status, production.status) == ("draft", "draft")
    problem(client.get(f"/api/v1/people/{party.pk}/"), 404)
    problem(client.get(f"/api/v1/productions/{production.pk}/"), 404)
    problem(client.get(f"/api/v1/claims/{Claim.objects.get().pk}/"), 404)


@pytest.mark.parametrize(
    ("said", "pointers"),
    [
        ({}, ["", "/property", "/quote"]),
        (CAST | {"quote": "Ada Lund has left"}, ["/quote"]),
        (CAST | {"quote": 5}, ["/quote"]),
        (CAST | {"occurrence": 2}, ["/occurrence"]),
        (CAST | {"property": "actor"}, ["/property"]),
        (CAST | {"person": "Ada"}, [""]),
        (CAST | {"value": {"person": "A", "company": "B"}}, ["/value"]),
        (CAST | {"value": ["Ada"]}, ["/value"]),
        (CAST | {"value": None}, ["/value"]),
        (CAST | {"certainty": "sure"}, ["/certainty"]),
        (CAST | {"territory": "us"}, ["/territory"]),
        (CAST | {"happened_on": "0000"}, ["/happened_on"]),
        (CAST | {"state": "accepted"}, [""]),
        ({"production": "N", "property": "budget", "value": {"low": "x", "currency": "USD"}, "quote": "$11"}, ["/value"]),
        ({"production": "N", "property": "budget", "value": {"low": "1"}, "quote": "$11"}, ["/value/currency"]),
        ({"production": "N", "property": "release_date", "value": "10000-01-01", "quote": "Q2"}, ["/value"]),
        ([], [""]),
    ],
)
def test_claim_that_is_wrong_is_refused_with_every_place(article, film, said, pointers):
    response = program().send(claims_of(article), said, seen=1) if said != [] else refused_list(article)
    assert sorted(reasons(response)) == pointers
    assert not Claim.objects.exists()
    assert not Party.objects.exists()
    assert Event.objects.filter(kind="article").count() == 0


def refused_list(article):
    return program().post(claims_of(article), [1], content_type="application/json", headers={"If-Match": '"v1"'})


def test_name_that_several_bear_is_refused(article, film):
    people.person("Ada Lund"), people.person("Ada Lund")
    found = reasons(program().send(claims_of(article), CAST, seen=1))
    assert list(found) == ["/value"]
    assert "may be any of" in found["/value"]


def test_record_is_named_by_its_id_where_several_bear_the_name(article, film):
    _one, other = people.person("Ada Lund"), people.person("Ada Lund")
    productions.production("Nightfall")
    by_id = CAST | {"production": {"id": film.pk}, "value": {"id": other.pk}, "attributed_to": {"id": other.pk}}
    assert program().send(claims_of(article), by_id, seen=1).status_code == 201
    claim = Claim.objects.get()
    assert (claim.production, claim.value_party, claim.attributed_party) == (film, other, other)
    sequel = CAST | {"property": "sequel_of", "value": {"id": film.pk}, "character": ""}
    program().send(claims_of(article), sequel | {"production": {"id": productions.production("Day").pk}}, seen=2)
    assert Claim.objects.latest("pk").value_production == film


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("value", {"id": 999}),
        ("value", {"id": "1"}),
        ("value", {"id": True}),
        ("value", {"id": 10**17}),
        ("production", {"id": -1}),
        ("attributed_to", {"id": None}),
    ],
)
def test_id_of_nothing_is_refused(article, film, field, said):
    assert list(reasons(program().send(claims_of(article), CAST | {field: said}, seen=1))) == [f"/{field}"]


def test_edit_and_correction_take_ids_too(film):
    _one, other = people.person("Ada Lund"), people.person("Ada Lund")
    claim = news.claim("cast", of=film)
    assert send("contributor", claim, "edit", {"value": {"id": other.pk}}).status_code == 200
    claim.refresh_from_db()
    assert claim.value_party == other
    claim = news.published_claim("cast", of=film)
    said = {"note": "Another.", "replacement": {"value": {"id": other.pk}}}
    assert send("editor", claim, "correct", said).status_code == 200
    assert Correction.objects.get().replacement.value_party == other
    said["replacement"]["value"]["id"] = 999
    claim = news.published_claim("cast", of=film)
    assert list(reasons(send("editor", claim, "correct", said))) == ["/replacement/value"]


def test_stale_addition_is_refused_and_makes_nobody(article, film):
    problem(program().send(claims_of(article), CAST, seen=7), 412)
    problem(program().send(claims_of(article), CAST), 428)
    assert not Party.objects.exists()


def test_claim_is_added_to_a_draft_alone(film):
    article = news.article(TEXT)
    config.submit(article)
    assert "config.edit" in problem(program().send(claims_of(article), CAST, seen=2), 403)["detail"]
    assert program("editor").send(claims_of(article), CAST, seen=2).status_code == 201
    article = news.published_article(news.said("note"), about=film)
    response = program("editor").send(claims_of(article), CAST | {"quote": article.text[:10]}, seen=article.version)
    assert problem(response, 409)["detail"] == "Its article is published."


def test_readers_add_no_claim(client, article):
    problem(client.post(claims_of(article), CAST, content_type="application/json", headers={"If-Match": '"v1"'}), 401)
