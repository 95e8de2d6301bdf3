"""Claims added, changed, decided, ruled upon and corrected by a program."""

import pytest

from config.models import Event
from news.models import Claim, Correction, Ruling
from people.models import Party
from productions.models import Production
from productions.money import MoneyRange
from tests.factories import config, news, people, productions
from tests.factories.api import program
from tests.news.api.desk.test_articles import problem, reasons

pytestmark = pytest.mark.django_db

TEXT = "Ada Lund has joined the cast of Nightfall. Lund, who is well, plays Mara. Nightfall shoots in Q2 2023 for $11-12M."
CAST = {
    "production": "Nightfall",
    "property": "cast",
    "value": "Ada Lund",
    "character": "Mara",
    "quote": "Ada Lund has joined the cast",
}


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


@pytest.fixture
def article():
    return news.article(TEXT)


def claims_of(article):
    return f"/api/v1/articles/{article.pk}/claims/"


def at(claim, act="desk"):
    return f"/api/v1/claims/{claim.pk}/{act}/"


def version(claim):
    claim.article.refresh_from_db()
    return claim.article.version


def send(role, claim, act, said=None):
    return program(role).send(at(claim, act), said, seen=version(claim))


# Adding


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


# Of published claims


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
