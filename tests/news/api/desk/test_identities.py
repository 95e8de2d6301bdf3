"""Who is who, decided by a program."""

import pytest

from people.models import IdentityDecision, Party
from tests.factories import news, people, productions
from tests.factories.api import program
from tests.news.api.desk.asking import problem, reasons

pytestmark = pytest.mark.django_db

PARTIES = "/api/v1/party-identities/"
PRODUCTIONS = "/api/v1/production-identities/"


@pytest.fixture
def pair():
    film = productions.published_production("Nightfall")
    one, other = people.person("Ada Lund"), people.person("Ada Lundt")
    for each in (one, other):
        news.published_claim("cast", each, of=film)
    return one, other


def said(pair, verdict="same", **fields):
    left, right = pair
    return {"left": left.pk, "right": right.pk, "verdict": verdict} | fields


def test_two_are_decided_to_be_the_same_and_that_is_undone(client, pair):
    one, other = pair
    editor = program("editor")
    made = editor.send(PARTIES, said(pair, reason="A misprint."))
    assert (made.status_code, made.headers["ETag"], made.json()["reason"]) == (201, '"v1"', "A misprint.")
    merged = client.get(f"/api/v1/people/{other.pk}/")
    assert (merged.status_code, merged.headers["Location"]) == (308, f"/api/v1/people/{one.pk}/")
    assert editor.get(f"/api/v1/people/{other.pk}/desk/").json()["same_as"] == one.pk

    address = f"{PARTIES}{made.json()['id']}/"
    undone = editor.send(f"{address}undo/", seen=1)
    assert (undone.status_code, undone.headers["ETag"], undone.json()["version"]) == (200, '"v2"', 2)
    assert client.get(f"/api/v1/people/{other.pk}/").status_code == 200
    decision = IdentityDecision.objects.get()
    assert (decision.by, decision.undone_by) == (editor.user, editor.user)


def test_decision_is_undone_once(pair):
    editor = program("editor")
    address = f"{PARTIES}{editor.send(PARTIES, said(pair)).json()['id']}/"
    problem(editor.send(f"{address}undo/"), 428)
    assert editor.send(f"{address}undo/", seen=1).status_code == 200
    assert problem(editor.send(f"{address}undo/", seen=1), 412)["current"]["undone_at"]
    assert problem(editor.send(f"{address}undo/", seen=2), 409)["detail"].startswith("It has been undone already")


def test_two_are_decided_to_be_different(pair):
    editor = program("editor")
    assert editor.send(PARTIES, said(pair, "different")).json()["verdict"] == "different"
    assert problem(editor.send(PARTIES, said(pair)), 409)["detail"].startswith("It has been decided already")
    assert Party.objects.filter(same_as__isnull=False).count() == 0


def test_productions_are_decided_upon_too(client):
    one, other = (productions.published_production() for _each in range(2))
    assert program("editor").send(PRODUCTIONS, said((one, other))).status_code == 201
    assert client.get(f"/api/v1/productions/{other.pk}/").headers["Location"] == f"/api/v1/productions/{one.pk}/"


def test_decision_that_is_not_possible_is_refused_in_words(pair):
    one, _other = pair
    editor = program("editor")
    assert problem(editor.send(PARTIES, said((one, one))), 409)["detail"] == "“Ada Lund” can't be compared with itself."
    assert "is a person" in problem(editor.send(PARTIES, said((one, people.company()))), 409)["detail"]


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"left": 999}, "/left"),
        ({"right": "x"}, "/right"),
        ({"right": 10**17}, "/right"),
        ({"left": 0}, "/left"),
        ({"verdict": "alike"}, "/verdict"),
        ({"by": 1}, "/by"),
    ],
)
def test_decision_that_is_wrong_is_refused(pair, fields, pointer):
    assert list(reasons(program("editor").send(PARTIES, said(pair) | fields))) == [pointer]


def test_decisions_are_for_editors(client, pair):
    assert problem(program("curator").send(PARTIES, said(pair)), 403)["detail"] == "Only editors can do this."
    problem(client.post(PARTIES, said(pair), content_type="application/json"), 401)
    made = program("editor").send(PARTIES, said(pair)).json()
    assert (
        problem(program("curator").send(f"{PARTIES}{made['id']}/undo/", seen=1), 403)["detail"] == "Only editors can do this."
    )
    assert program().get(f"{PARTIES}{made['id']}/desk/").json() == made


def test_decisions_stand_at_what_they_are_about(pair):
    made = program("editor").send(PARTIES, said(pair, "different")).json()
    for each in pair:
        assert program().get(f"/api/v1/people/{each.pk}/desk/").json()["decisions"] == [made]
