"""Pairs side by side, deciding them, and undoing that: what is shown before and what is so afterwards."""

from datetime import date

import pytest
from django.urls import reverse

from news import curation
from people.models import IdentityDecision
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

# The film's lines while Yara is two people.
TWO = (
    "Cast: Yara Shahid (single source)",
    "Formerly: Yara Shahidi (Cast, gone by 8 September 2025; nobody had reported the beginning)",
)


@pytest.fixture
def two():
    """Yara under two names in one film: in its cast, and gone from it under the right one."""
    film = productions.published_production("Ballerina Overdrive")
    wrong, right = people.person("Yara Shahid"), people.person("Yara Shahidi")
    people.name(right, "Y. Shahidi")
    news.published_claim("cast", wrong, of=film, day=date(2023, 2, 8))
    news.published_claim("cast", right, of=film, day=date(2025, 9, 8), effect="ends")
    return wrong, right


def pair(left, right, kind="parties"):
    return reverse("admin:desk_pair", args=[kind, left.pk, right.pk])


def decision_page(decision, kind="parties"):
    return reverse("admin:desk_decision", args=[kind, decision.pk])


def test_pair_shows_names_and_where_each_is_named(client, editor, two):
    sides = client.get(pair(*two)).context["sides"]
    assert [(str(each.record), each.names, each.articles) for each in sides] == [
        ("Yara Shahid", [], 1), ("Yara Shahidi", ["Y. Shahidi (also known as)"], 1),
    ]  # fmt: skip


def test_pair_shows_what_would_change_with_either_name(client, editor, two):
    _wrong, right = client.get(pair(*two)).context["sides"]
    [page] = right.effects
    assert (page.name, page.goes) == ("Ballerina Overdrive", TWO)
    assert page.comes == ("Formerly: Yara Shahidi (Cast, left between 8 February 2023 and 8 September 2025)",)


def test_preview_changes_nothing(client, editor, two):
    client.get(pair(*two))
    assert IdentityDecision.objects.count() == 0
    assert [each.same_as_id for each in (*type(two[0]).objects.all(),)] == [None, None]


def test_same_keeps_the_name_that_was_chosen(client, editor, two):
    wrong, right = two
    answer = client.post(pair(*two), {"verdict": "same", "keep": right.pk, "reason": "One letter."})
    decision = IdentityDecision.objects.get()
    assert (decision.left, decision.right, decision.by, decision.reason) == (right, wrong, editor, "One letter.")
    assert answer.headers["Location"] == reverse("admin:desk_next", args=["same-parties"])
    wrong.refresh_from_db()
    assert wrong.same_as == right


def test_different_is_remembered(client, editor, two):
    client.post(pair(*two), {"verdict": "different"})
    assert IdentityDecision.objects.get().verdict == "different"


def test_decision_that_stands_leaves_no_other(client, editor, two):
    curation.decide_identity(*two, "different", by=editor)
    assert client.get(pair(*two)).context["why_not"] == "It has been decided already: Yara Shahid / Yara Shahidi: Not the same."
    answer = client.post(pair(*two), {"verdict": "same", "reason": "Kept."})
    assert (answer.status_code, answer.context["refusal"], answer.context["reason"]) == (
        409, "It has been decided already: Yara Shahid / Yara Shahidi: Not the same.", "Kept.",
    )  # fmt: skip


def test_verdict_that_is_none_is_refused(client, editor, two):
    assert client.post(pair(*two), {"verdict": "perhaps"}).context["refusal"] == "Say whether they are the same."


def test_person_and_company_can_only_be_different(client, editor):
    one, two = people.person("Amazon"), people.company("Amazon")
    assert client.get(pair(one, two)).context["why_not_same"] == "“Amazon” is a person and “Amazon” is a company."
    assert client.post(pair(one, two), {"verdict": "same"}).status_code == 409


def test_productions_are_decided_as_parties_are(client, editor):
    one, two = productions.published_production("Harbour"), productions.production("Port")
    news.published_claim("cast", people.person("Ana"), of=two)
    keeping_one = client.get(pair(one, two, "productions")).context["sides"][0]
    gaining = [(each.name, each.comes) for each in keeping_one.effects if each.comes]
    assert gaining == [("Harbour", ("Cast: Ana (single source)",))]
    client.post(pair(one, two, "productions"), {"verdict": "same", "keep": one.pk})
    two.refresh_from_db()
    assert two.same_as == one


def test_decision_shows_what_undoing_changes_and_undoes_it(client, editor, two):
    wrong, right = two
    decision = curation.decide_identity(right, wrong, "same", by=editor)
    [page] = client.get(decision_page(decision)).context["effects"]
    assert page.comes == TWO
    client.post(decision_page(decision))
    decision.refresh_from_db()
    wrong.refresh_from_db()
    assert (decision.undone_by, wrong.same_as) == (editor, None)


def test_decision_is_undone_once(client, editor, two):
    decision = curation.decide_identity(*two, "different", by=editor)
    client.post(decision_page(decision))
    assert client.get(decision_page(decision)).context["why_not"] == "It has been undone already."
    [message] = client.post(decision_page(decision), follow=True).context["messages"]
    assert "It has been undone already" in str(message)


def test_decisions_are_listed_latest_first(client, editor, two):
    first = curation.decide_identity(*two, "different", by=editor)
    curation.undo_identity(first, by=editor)
    second = curation.decide_identity(*two, "same", by=editor)
    assert list(client.get(reverse("admin:desk_decisions", args=["parties"])).context["shown"]) == [second, first]


def test_curator_sees_the_pair_and_why_the_buttons_are_greyed(client, two):
    client.force_login(staff.curator())
    assert client.get(pair(*two)).context["why_not"] == "Only editors can do this."
    assert client.post(pair(*two), {"verdict": "same"}).status_code == 403
    assert IdentityDecision.objects.count() == 0


def test_pair_of_a_kind_or_record_that_is_not_there_is_not_found(client, editor, two):
    missing = reverse("admin:desk_pair", args=["parties", two[0].pk, 10_000])
    assert client.get(missing).status_code == 404
    assert client.get(reverse("admin:desk_pair", args=["outlets", 1, 2])).status_code == 404
