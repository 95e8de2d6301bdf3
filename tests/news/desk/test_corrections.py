"""A published claim on the desk: withdrawn, brought back and ruled on, each shown before it is done."""

import pytest
from django.urls import reverse

from config.models import Event
from news.desk.correcting import said_of
from news.models import Claim, Correction, Ruling
from productions.money import MoneyRange
from tests.factories import config as staff
from tests.factories import news
from tests.news.desk.putting_right import act, correct, page, shown

pytestmark = pytest.mark.django_db


def test_claim_that_credits_nobody_does_not_say_whom_as(budget):
    assert [name for name, _words in said_of(budget) if name == "which is"] == []
    budget.attributed_outlet = news.outlet("Deadline")
    assert ("Credited to", "Deadline") in said_of(budget)


# Withdrawing and bringing back


def test_button_states_its_result(client, editor, budget):
    withdraw = client.get(page(budget)).context["acts"][0]
    assert (withdraw.label, withdraw.effects[0].told) == (
        "Withdraw: 1 change on 1 page", (("Taken back", "Budget: $10 million, which no report says any longer"),),
    )  # fmt: skip


def test_withdrawal_takes_the_fact_from_the_page(client, editor, budget):
    assert act(client, budget, "withdraw", note="Misread.") == ["Withdrawn: correction No. 1."]
    assert (shown(budget), Correction.objects.get().replacement) == ([], None)


def test_withdrawal_without_a_note_is_refused(client, editor, budget):
    assert act(client, budget, "withdraw", note=" ") == ["A correction asks for a public note."]
    assert budget.is_published


def test_withdrawal_is_undone_by_bringing_the_claim_back_and_readers_see_both(client, editor, budget):
    act(client, budget, "withdraw", note="Misread.")
    assert client.get(page(budget)).context["restoring"].label == "Bring it back: 1 change on 1 page"
    act(client, budget, "restore", note="Read again: it was right.")
    assert shown(budget) == ["$10 million"]
    assert [(each.act, each.note) for each in Event.objects.filter(public=True, kind="claim")] == [
        ("restore", "Read again: it was right."), ("correct", "Misread."),
    ]  # fmt: skip
    words = client.get(reverse("news:corrections")).content.decode()
    assert ("Correction no. 1, taken back" in words, "Read again: it was right." in words) == (True, True)


def test_claim_is_brought_back_once_and_only_with_a_note(client, editor, budget):
    act(client, budget, "withdraw", note="Misread.")
    [refusal] = act(client, budget, "restore", note="")
    assert refusal == "Bringing a claim back asks for a public note."
    act(client, budget, "restore", note="It was right.")
    [refusal] = act(client, budget, "restore", note="Again.")
    assert refusal == "It has been brought back already. Your words were: “Again.”"
    assert Claim.objects.published().count() == 1


def test_claim_that_was_replaced_is_not_brought_back(client, editor, budget):
    correct(client, budget, certainty="confirmed")
    budget.refresh_from_db()
    assert "Another claim took its place: correct that one." in act(client, budget, "restore", note="x")[-1]


def test_claim_that_came_back_can_be_withdrawn_again(client, editor, budget):
    act(client, budget, "withdraw", note="Misread.")
    act(client, budget, "restore", note="It was right.")
    back = Claim.objects.published().get()
    act(client, back, "withdraw", note="No, it was not.")
    assert (shown(budget), Correction.objects.count()) == ([], 2)


# Ruling


@pytest.fixture
def two(budget):
    """Two budgets in dispute: ten million, and eleven a day later by another outlet."""
    rival = MoneyRange.of(11_000_000, 11_000_000, "USD")
    return budget, news.published_claim("budget", rival, of=budget.production, day=news.DAY.replace(day=9))


def test_ruling_previews_and_settles_a_dispute_and_its_end_brings_it_back(client, editor, two):
    budget, rival = two
    labels = [each.label for each in client.get(page(rival)).context["acts"]]
    assert labels == [
        "Withdraw: 1 change on 1 page",
        "Preferred: 2 changes on 1 page",
        "Deprecated: 1 change on 1 page",
        "Resumes: no page changes",
    ]
    act(client, rival, "rule", kind="preferred", note="The studio said so.")
    assert shown(budget) == ["$11 million"]
    ruling = Ruling.objects.get()
    [(_ruling, end)] = client.get(page(rival)).context["endings"]
    assert end.label == "End “preferred”: 2 changes on 1 page"
    client.post(reverse("admin:desk_end_ruling", args=[ruling.pk]))
    ruling.refresh_from_db()
    assert (shown(budget), ruling.ended_by) == (["$10 million"], editor)


def test_ruling_in_force_is_not_made_again(client, editor, two):
    _budget, rival = two
    act(client, rival, "rule", kind="preferred", note="The studio said so.")
    reasons = {each.name: each.reason for each in client.get(page(rival)).context["acts"]}
    assert reasons == {"withdraw": "", "preferred": "This ruling is in force already.", "deprecated": "", "resumes": ""}
    assert act(client, rival, "rule", kind="preferred", note="x")[0].startswith("This ruling is in force already.")


@pytest.mark.parametrize(("data", "refusal"), [
    ({"kind": "preferred", "note": " "}, "A ruling asks for a reason."),
    ({"kind": "nonsense", "note": "x"}, "There is no such ruling. Your words were: “x”"),
])  # fmt: skip
def test_ruling_that_is_none_is_refused(client, editor, budget, data, refusal):
    assert (act(client, budget, "rule", **data), Ruling.objects.count()) == ([refusal], 0)


def test_preview_of_rulings_and_withdrawals_changes_nothing(client, editor, budget):
    client.get(page(budget))
    budget.refresh_from_db()
    assert (budget.is_published, Ruling.objects.count()) == (True, 0)


def test_curator_sees_the_claim_and_why_the_buttons_are_greyed(client, budget):
    client.force_login(staff.curator())
    context = client.get(page(budget)).context
    assert {each.reason for each in context["acts"]} == {"Only editors can do this."}
    assert [client.post(page(budget, name)).status_code for name in ("withdraw", "correct", "rule", "restore")] == [403] * 4
