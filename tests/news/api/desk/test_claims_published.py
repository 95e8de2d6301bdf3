"""Published claims corrected and ruled upon by a program."""

import pytest

from news.models import Claim, Correction, Ruling
from tests.factories import news, people
from tests.factories.api import program
from tests.news.api.desk.asking import at, problem, reasons, send

pytestmark = pytest.mark.django_db


def test_published_claim_is_only_corrected():
    claim = news.published_claim()
    for act in ("accept", "undo", "edit"):
        problem(send("editor", claim, act), 409)


def test_claim_is_corrected(client, film):
    ada, bo = people.person("Ada Lund"), people.person("Bo Falk")
    claim = news.published_claim("cast", ada, of=film, character="Mara")
    said = {"note": "It is her brother.", "replacement": {"value": "Bo Falk"}}
    response = send("editor", claim, "correct", said)
    assert response.status_code == 200
    correction = Correction.objects.get()
    new = correction.replacement
    assert (correction.withdrawn, correction.note, new.value_party, new.character) == (claim, said["note"], bo, "Mara")
    assert [each.text for each in new.quotes.all()] == [each.text for each in claim.quotes.all()]
    assert problem(client.get(f"/api/v1/claims/{claim.pk}/"), 410)["replacement"] == f"/api/v1/claims/{new.pk}/"
    assert client.get(f"/api/v1/claims/{new.pk}/").status_code == 200


def test_correction_that_says_the_same_is_refused(film):
    claim = news.published_claim("cast", of=film)
    response = send("editor", claim, "correct", {"note": "x", "replacement": {}})
    assert problem(response, 409)["detail"] == "It says the same as before."


def test_claim_is_withdrawn_and_brought_back(client):
    claim = news.published_claim()
    assert send("editor", claim, "correct", {"note": "Misread."}).json()["withdrawn_at"]
    assert send("editor", claim, "restore", {"note": "It was right."}).status_code == 200
    assert Claim.objects.published().count() == 1
    assert problem(send("editor", claim, "restore", {"note": "Again."}), 409)["detail"] == "It has been brought back already."


def test_what_no_correction_has_withdrawn_is_not_brought_back():
    assert problem(send("editor", news.published_claim(), "restore", {"note": "x"}), 409)


@pytest.mark.parametrize(
    ("said", "pointer"),
    [
        ({}, "/note"),
        ({"note": " "}, "/note"),
        ({"note": "x", "replacement": {"value": 5}}, "/replacement/value"),
        ({"note": "x", "replacement": {"quote": "not there"}}, "/replacement/quote"),
        ({"note": "x", "replacement": []}, "/replacement"),
        ({"note": "x", "replacement": {"note": "x"}}, "/replacement"),
    ],
)
def test_correction_that_is_wrong_is_refused(said, pointer):
    claim = news.published_claim()
    assert list(reasons(send("editor", claim, "correct", said))) == [pointer]
    assert not Correction.objects.exists()


def test_claim_is_ruled_upon_until_that_is_ended(client):
    claim = news.published_claim()
    ruled = send("editor", claim, "rule", {"kind": "deprecated", "reason": "A hoax."})
    assert [(each["kind"], each["reason"]) for each in ruled.json()["rulings"]] == [("deprecated", "A hoax.")]
    assert [each["kind"] for each in client.get(f"/api/v1/claims/{claim.pk}/").json()["rulings"]] == ["deprecated"]
    again = send("editor", claim, "rule", {"kind": "deprecated", "reason": "A hoax."})
    assert problem(again, 409)["detail"] == "This ruling is in force already."
    assert send("editor", claim, "end_ruling", {"kind": "deprecated"}).json()["rulings"] == []
    problem(send("editor", claim, "end_ruling", {"kind": "deprecated"}), 409)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("correct", {"note": "x"}),
        ("restore", {"note": "x"}),
        ("rule", {"kind": "preferred", "reason": "x"}),
        ("end_ruling", {"kind": "preferred"}),
    ],
)
def test_curator_does_nothing_to_a_published_claim(act, said):
    claim = news.published_claim()
    assert problem(send("curator", claim, act, said), 403)["detail"] == "Only editors can do this."
    assert (Ruling.objects.count(), Correction.objects.count()) == (0, 0)


def test_claim_is_read_by_staff_whatever_its_state(client):
    claim = news.claim(quote="Nobody has decided on this.")
    assert program(scope="read").get(at(claim)).json()["quotes"][0]["text"] == "Nobody has decided on this."
    problem(client.get(at(claim)), 401)
    problem(program().get("/api/v1/claims/999/desk/"), 404)
