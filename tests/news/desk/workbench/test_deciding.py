"""Deciding on a claim: it works, records who and when, and refuses whoever may not, or came too late."""

import pytest
from django.urls import reverse

from config.models import Event
from news import curation
from tests.factories import config as staff
from tests.factories import news
from tests.news.desk.workbench.asking import decide, page, state, suggest
from tests.pages import messages

pytestmark = pytest.mark.django_db

DECISION = 15


def test_accept_goes_on_to_the_next_undecided_claim_and_records_who(client, curator, claim):
    answer = decide(client, claim, next="77")
    assert (answer.status_code, answer.headers["Location"]) == (302, page(claim, 77))
    event = Event.objects.about(claim).first()
    assert (state(claim), claim.decided_by, event.act, event.by, event.at) == (
        "accepted", curator, "accept", curator, claim.decided_at,
    )  # fmt: skip


def test_reject_keeps_its_reason(client, curator, claim):
    decide(client, claim, act="", reason="misread")
    assert (state(claim), claim.reject_reason, claim.decided_by) == ("rejected", "misread", curator)


def test_reject_without_a_reason_is_refused(client, curator, claim):
    assert messages(decide(client, claim, act="reject")) == ["A claim is rejected for a reason."]
    assert state(claim) == "suggested"


def test_undo_takes_the_decision_back(client, curator, claim):
    decide(client, claim)
    decide(client, claim, "undo")
    assert (state(claim), claim.decided_by) == ("suggested", None)
    assert [each.act for each in Event.objects.about(claim)] == ["undo", "accept", "suggest"]


def test_accept_of_a_quote_accepts_every_suggestion_on_it_in_one_act(client, curator, claim, article, film):
    mate = suggest(article, film, "Ben Okafor")
    rejected = suggest(article, film, "Harbour")
    other = suggest(article, film, "Cleo", quote="Ana Almeida")
    decide(client, rejected, act="", reason="misread")
    article.refresh_from_db()
    before, quote = article.version, claim.quotes.get()
    decide(client, claim, "accept_quote", start=quote.start, end=quote.end)
    assert [state(each) for each in (claim, mate, rejected, other)] == ["accepted", "accepted", "rejected", "suggested"]
    article.refresh_from_db()
    assert (article.version, claim.decided_by, mate.decided_at) == (before + 1, curator, claim.decided_at)


def test_accept_of_a_quote_on_which_nothing_rests_is_refused(client, curator, claim):
    assert messages(decide(client, claim, "accept_quote", start=1, end=2)) == ["No suggestion rests on these words any longer."]


def test_accept_without_words_is_refused(client, curator, claim):
    claim.quotes.all().delete()
    assert messages(decide(client, claim)) == ["A claim is accepted only with the words that it rests on."]
    assert state(claim) == "suggested"


@pytest.mark.parametrize("act", ["accept", "reject", "undo", "accept_quote"])
def test_decision_of_a_contributor_is_forbidden(client, claim, act):
    client.force_login(staff.contributor())
    assert decide(client, claim, act).status_code == 403
    assert state(claim) == "suggested"


def test_decision_of_a_curator_is_refused_while_the_article_is_in_review(client, curator, claim):
    staff.submit(claim.article)
    assert [each[:42] for each in messages(decide(client, claim))] == ["You are not allowed to do this: it asks fo"]
    assert state(claim) == "suggested"


def test_decision_on_a_decided_claim_is_refused(client, curator, claim):
    decide(client, claim)
    answer = decide(client, claim, act="", reason="misread")
    assert (messages(answer)[-1], answer.headers["Location"], state(claim)) == ("It is accepted.", page(claim), "accepted")


def test_decision_on_an_older_version_is_refused(client, curator, claim):
    answer = decide(client, claim, version=1)
    assert messages(answer) == [f"“{claim.article}” has been changed by somebody else since you opened it."]
    assert state(claim) == "suggested"


def test_anonymous_visitor_is_asked_to_log_in(client, claim):
    answer = decide(client, claim)
    assert answer.headers["Location"].startswith(reverse("admin:login"))
    assert state(claim) == "suggested"


def test_get_decides_nothing(client, curator, claim):
    before = claim.article.version
    address = reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk])
    assert client.get(address, {"act": "accept", "version": before}).headers["Location"] == page(claim)
    claim.article.refresh_from_db()
    assert (state(claim), claim.article.version) == ("suggested", before)


def test_decision_on_no_claim_is_not_found(client, curator, article):
    address = reverse("admin:desk_workbench_claim", args=[article.pk, 99])
    assert client.post(address, {"act": "accept", "version": 1}).status_code == 404


def test_claim_is_not_decided_under_another_article(client, curator, claim):
    address = reverse("admin:desk_workbench_claim", args=[news.article().pk, claim.pk])
    assert client.post(address, {"act": "accept", "version": claim.article.version}).status_code == 404
    assert state(claim) == "suggested"


def test_decision_with_htmx_answers_with_the_cards_that_it_changed(client, curator, claim, article, film):
    mate, other = suggest(article, film, "Ben Okafor"), suggest(article, film, "Cleo", quote="Filming")
    answer = decide(client, claim, htmx=True)
    cards = client.get(answer.headers["Location"], headers={"HX-Request": "true"})
    assert {each.claim.pk for each in cards.context["cards"]} == {claim.pk, mate.pk} - {other.pk}
    assert 'data-state="accepted"' in cards.content.decode()


def test_refused_decision_with_htmx_says_why_and_shows_the_claim_as_it_is(client, curator, claim):
    curation.edit_claim(claim, {"certainty": "rumoured"}, by=staff.curator(), seen=claim.article.version)
    answer = decide(client, claim, htmx=True, version=2)
    page = answer.content.decode()
    assert ("has been changed by somebody else" in page, "rumoured" in page) == (True, True)


def test_decision_costs_few_queries(client, curator, claim, django_assert_num_queries):
    claim.article.refresh_from_db()
    with django_assert_num_queries(DECISION):
        decision = {"act": "accept", "version": claim.article.version}
        client.post(reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk]), decision)
    assert state(claim) == "accepted"
