"""Putting published claims right: what is shown before, what is so afterwards, what readers see, and the way back."""

import pytest
from django.urls import reverse

from config.models import Event
from news import curation
from news.desk.correcting import said_of
from news.models import Claim, Correction, Ruling
from people.models import Party
from productions.money import MoneyRange
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = staff.editor()
    client.force_login(user)
    return user


@pytest.fixture
def budget():
    """The only claim of the page of Harbour: a budget of ten million dollars."""
    film = productions.published_production("Harbour")
    return news.published_claim("budget", MoneyRange.of(10_000_000, 10_000_000, "USD"), of=film)


def page(claim, name="claim"):
    return reverse(f"admin:desk_{name}", args=[claim.pk])


def typed(client, claim, **changes):
    """What the browser sends from the form of a correction."""
    form = client.get(page(claim, "correct")).context["form"]
    shown = {name: form[name].value() or "" for name in form.fields}
    return shown | {"version": claim.article.version, "note": "Misread."} | changes


def correct(client, claim, **changes):
    """Preview and confirm."""
    data = typed(client, claim, **changes)
    previewed = client.post(page(claim, "correct"), data)
    return client.post(page(claim, "correct"), data | {"previewed": previewed.context["form"].digest()})


def act(client, claim, name, **data):
    claim.article.refresh_from_db()
    answer = client.post(page(claim, name), {"version": claim.article.version} | data, follow=True)
    claim.refresh_from_db()
    return [str(each) for each in answer.context["messages"]]


def shown(claim):
    """The reader's page of the claim's film."""
    return [fact.value_label() for fact in claim.production.facts.current()]


def test_claim_that_credits_nobody_does_not_say_whom_as(budget):
    assert [name for name, _words in said_of(budget) if name == "which is"] == []
    budget.attributed_outlet = news.outlet("Deadline")
    assert ("Credited to", "Deadline") in said_of(budget)


# Correcting


def test_correction_is_previewed_and_then_made(client, editor, budget):
    data = typed(client, budget, value_low="12000000", value_high="12000000")
    preview = client.post(page(budget, "correct"), data)
    assert (preview.context["summary"], Correction.objects.count()) == ("1 change on 1 page", 0)
    assert preview.context["effects"][0].told == (("Changed", "Budget changed from $10 million to $12 million"),)
    client.post(page(budget, "correct"), data | {"previewed": preview.context["form"].digest()})
    correction = Correction.objects.get()
    assert (correction.number, correction.withdrawn, correction.note, correction.by) == (1, budget, "Misread.", editor)
    assert shown(budget) == ["$12 million"]


def test_other_words_than_those_previewed_are_previewed_anew(client, editor, budget):
    data = typed(client, budget, value_low="12000000", value_high="12000000")
    digest = client.post(page(budget, "correct"), data).context["form"].digest()
    answer = client.post(page(budget, "correct"), data | {"value_high": "13000000", "previewed": digest})
    assert (answer.context["summary"], Correction.objects.count()) == ("1 change on 1 page", 0)


def test_correction_rests_on_the_old_words_or_on_others_of_the_article(client, editor, budget):
    old = list(budget.quotes.values_list("text", flat=True))
    correct(client, budget, certainty="confirmed")
    second = Correction.objects.get(number=1).replacement
    assert list(second.quotes.values_list("text", flat=True)) == old
    second.article.refresh_from_db()
    correct(client, second, certainty="rumoured", quote="Report number")
    third = Correction.objects.get(number=2).replacement
    assert list(third.quotes.values_list("text", flat=True)) == ["Report number"]


def test_correction_to_another_person_finds_or_makes_them(client, editor):
    claim = news.published_claim("cast", people.person("Yara Shahid"))
    known = people.person("Yara Shahidi")
    correct(client, claim, value="yara shahidi", as_printed="Yara Shahid")
    assert Correction.objects.get().replacement.value_party == known
    again = Correction.objects.get().replacement
    again.article.refresh_from_db()
    correct(client, again, value="Somebody New")
    assert Party.objects.get(name="Somebody New").status == "draft"


def test_preview_makes_nobody(client, editor):
    claim = news.published_claim("cast", people.person("Yara Shahid"))
    client.post(page(claim, "correct"), typed(client, claim, value="Somebody New"))
    assert list(Party.objects.values_list("name", flat=True)) == ["Yara Shahid"]


def test_correction_of_how_it_was_said_keeps_whom_it_names_though_another_bears_the_name(client, editor):
    ana = people.person("Ana")
    claim = news.published_claim("cast", ana)
    people.person("Ana")
    correct(client, claim, certainty="confirmed")
    assert Correction.objects.get().replacement.value_party == ana


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"note": " "}, "note"),
        ({"value_low": "ten"}, "value_low"),
        ({"value_low": "13000000"}, "value_low"),
        ({"value_low": ""}, "value_low"),
        ({"value_state": "none", "happened_on": "soon"}, "happened_on"),
        ({"quote": "Words that it has not"}, "__all__"),
    ],
)
def test_bad_correction_is_refused_and_kept(client, editor, budget, changes, field):
    answer = client.post(page(budget, "correct"), typed(client, budget, attribution="as it said", **changes))
    form = answer.context["form"]
    assert (answer.status_code, form["attribution"].value(), Correction.objects.count()) == (400, "as it said", 0)
    assert list(form.errors) == [field]


def test_correction_that_says_the_same_is_refused(client, editor, budget):
    answer = client.post(page(budget, "correct"), typed(client, budget))
    assert answer.context["form"].non_field_errors() == ["It says the same as before."]


def test_correction_of_an_old_version_writes_nothing(client, editor, budget):
    data = typed(client, budget, certainty="confirmed", version=budget.article.version - 1)
    assert "has been changed by somebody else" in str(client.post(page(budget, "correct"), data).context["form"].errors)


def test_correction_is_undone_by_correcting_the_replacement(client, editor, budget):
    correct(client, budget, value_low="12000000", value_high="12000000")
    replacement = Correction.objects.get().replacement
    replacement.article.refresh_from_db()
    correct(client, replacement, value_low="10000000", value_high="10000000")
    assert (shown(budget), Correction.objects.count()) == (["$10 million"], 2)


def test_unpublished_claim_is_not_corrected(client, editor):
    claim = news.claim()
    assert client.get(page(claim, "correct")).context["reason"] == "It has not been published: it can still be edited."
    client.post(page(claim, "correct"), {"note": "x"})
    assert Correction.objects.count() == 0


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


# Retracting an article


def article_page(article, name):
    return reverse("admin:desk_article_act", args=[article.pk, name])


def test_retraction_previews_takes_all_back_and_says_so_on_the_article_s_page(client, editor, budget):
    article = budget.article
    context = client.get(article_page(article, "retract")).context
    assert (context["summary"], context["reason"]) == ("1 change on 1 page", "")
    client.post(article_page(article, "retract"), {"version": article.version, "note": "It was a hoax."})
    assert (shown(budget), Claim.objects.published().count()) == ([], 0)
    assert "It was a hoax." in client.get(article.get_absolute_url()).content.decode()


def test_retraction_is_undone_by_reinstating_and_publishing(client, editor, budget):
    article = budget.article
    client.post(article_page(article, "retract"), {"version": article.version, "note": "It was a hoax."})
    article.refresh_from_db()
    assert client.get(article_page(article, "reinstate")).context["summary"] == "1 change on 1 page"
    client.post(article_page(article, "reinstate"), {"version": article.version, "note": "It was none."})
    article.refresh_from_db()
    assert (article.status, shown(budget)) == ("in_review", [])
    curation.publish(article, by=staff.editor(), seen=article.version)
    assert shown(budget) == ["$10 million"]


def test_retraction_without_a_note_is_refused_and_keeps_what_was_typed(client, editor, budget):
    article = budget.article
    answer = client.post(article_page(article, "retract"), {"version": article.version, "note": ""})
    assert (answer.status_code, answer.context["refusal"]) == (409, "“Retract” asks for a public note.")
    answer = client.post(article_page(article, "retract"), {"version": article.version - 1, "note": "A hoax."})
    assert (answer.status_code, answer.context["typed"]["note"]) == (409, "A hoax.")


def test_article_is_scheduled_with_a_preview(client, editor):
    article = news.reviewed_article(news.said("budget", MoneyRange.of(1, 2, "USD")), about=productions.published_production())
    assert client.get(article_page(article, "schedule")).context["summary"] == "1 change on 1 page"
    client.post(article_page(article, "schedule"), {"version": article.version, "publish_at": "2100-01-01T10:00"})
    article.refresh_from_db()
    assert (article.status, article.publish_at.isoformat()) == ("scheduled", "2100-01-01T10:00:00+00:00")
    client.post(article_page(article, "unschedule"), {"version": article.version})
    article.refresh_from_db()
    assert article.status == "in_review"


def test_time_before_the_embargo_is_refused(client, editor):
    article = staff.submit(news.article(not_before="2100-06-01T00:00:00+00:00"))
    answer = client.post(article_page(article, "schedule"), {"version": article.version, "publish_at": "2100-01-01T10:00"})
    assert answer.context["refusal"] == "It is under embargo until 1 June 2100 00:00."


def test_button_that_is_not_allowed_says_why(client, editor):
    draft = news.article()
    assert client.get(article_page(draft, "retract")).context["reason"] == "It is draft."
    mine = staff.submit(news.article(), by=editor)
    assert client.get(article_page(mine, "schedule")).context["reason"].startswith("You sent it to review yourself")


def test_transition_without_a_page_of_its_own_is_not_found(client, editor):
    assert client.get(article_page(news.article(), "archive")).status_code == 404
