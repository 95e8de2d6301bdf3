"""Claims changed and decided by a program."""

import pytest

from productions.money import MoneyRange
from tests.factories import config, news, people, productions
from tests.factories.api import program
from tests.news.api.desk.asking import at, problem, reasons, send, version

pytestmark = pytest.mark.django_db


# Deciding


def test_suggestion_is_accepted():
    claim, asking = news.claim(), program("curator")
    response = asking.send(at(claim, "accept"), seen=version(claim))
    claim.refresh_from_db()
    assert (response.status_code, response.json()["state"], claim.state) == (200, "accepted", "accepted")
    assert (claim.decided_by, response.json()["decided_by"]) == (asking.user, asking.user.username)
    assert response.headers["ETag"] == f'"v{version(claim)}"'


def test_suggestion_is_rejected_for_a_reason():
    claim = news.claim()
    assert list(reasons(send("curator", claim, "reject"))) == ["/reason"]
    assert list(reasons(send("curator", claim, "reject", {"reason": "dull"}))) == ["/reason"]
    assert send("curator", claim, "reject", {"reason": "misread"}).json()["reject_reason"] == "misread"


def test_decision_is_taken_back():
    claim = news.accepted_claim()
    assert send("curator", claim, "undo").json()["state"] == "suggested"


def test_decision_is_refused_in_the_words_of_the_desk():
    claim = news.accepted_claim()
    assert problem(send("curator", claim, "accept"), 409)["detail"] == "It is accepted."


def test_claim_in_review_is_decided_by_editors_alone():
    claim = news.claim()
    claim.article.refresh_from_db()
    config.submit(claim.article)
    assert problem(send("curator", claim, "accept"), 403)["detail"] == "Only editors can do this."
    assert send("editor", claim, "accept").status_code == 200


@pytest.mark.parametrize("act", ["accept", "reject", "undo"])
def test_contributor_decides_nothing(act):
    assert problem(send("contributor", news.claim(), act), 403)["detail"] == "Only curators can do this."


def test_two_decisions_of_one_version_have_one_winner():
    claim = news.claim()
    seen = version(claim)
    assert program("curator").send(at(claim, "accept"), seen=seen).status_code == 200
    current = problem(program("curator").send(at(claim, "undo"), seen=seen), 412)["current"]
    assert (current["state"], current["version"]) == ("accepted", seen + 1)


# Editing


def test_what_is_sent_is_changed_and_the_rest_stays(film):
    ada = people.person("Ada Lund")
    claim = news.claim("cast", ada, of=film, character="Mara", value_as_printed="Lund", happened_on="2023-02")
    content = send("contributor", claim, "edit", {"certainty": "confirmed", "character": None}).json()
    claim.refresh_from_db()
    assert (claim.certainty, claim.character, claim.value_party, claim.production) == ("confirmed", "", ada, film)
    assert (claim.value_as_printed, claim.happened_on, claim.quotes.count()) == ("Lund", "2023-02", 1)
    assert "character" not in content["said"]


def test_names_mean_the_same_after_an_edit_whoever_else_bears_them(film):
    ada = people.person("Ada Lund")
    claim = news.claim("cast", ada, of=film, attributed_outlet=news.outlet("Deadline"))
    people.person("Ada Lund"), productions.production("Nightfall")
    assert send("contributor", claim, "edit", {"effect": "denies"}).status_code == 200
    claim.refresh_from_db()
    assert (claim.value_party, claim.production, claim.effect) == (ada, film, "denies")


@pytest.mark.parametrize(
    ("property", "value"),
    [("budget", MoneyRange.of(11, 12, "USD")), ("release_date", "2023-34"), ("stage", "filming"), ("based_on", "a book")],
)
def test_edit_that_says_nothing_new_keeps_every_kind_of_value(film, property, value):
    claim = news.claim(property, value, of=film)
    before = {name: getattr(claim, name) for name in ("value_text", "value_edtf", "value_low", "value_key", "value_as_printed")}
    assert send("contributor", claim, "edit").status_code == 200
    claim.refresh_from_db()
    assert {name: getattr(claim, name) for name in before} == before


def test_edit_may_change_the_subject_and_take_the_value_away(film):
    claim, other = news.claim("director", of=film), productions.production("Daybreak")
    send("contributor", claim, "edit", {"production": "Daybreak", "value_state": "unknown"})
    claim.refresh_from_db()
    assert (claim.production, claim.value_state, claim.value_party) == (other, "unknown", None)


def test_edit_takes_the_decision_back_and_asks_for_a_curator():
    claim = news.accepted_claim()
    assert problem(send("contributor", claim, "edit", {"certainty": "rumoured"}), 403)["detail"] == "Only curators can do this."
    assert send("curator", claim, "edit", {"certainty": "rumoured"}).json()["state"] == "suggested"


@pytest.mark.parametrize("said", [{"quote": "x"}, {"state": "accepted"}, {"value": 5}, {"property": "x"}, {"effect": ["ends"]}])
def test_edit_that_is_wrong_is_refused(film, said):
    reasons(send("contributor", news.claim("cast", of=film), "edit", said))
