"""Retracting and scheduling an article: what is shown before, and the way back."""

import pytest
from django.urls import reverse

from news import curation
from news.models import Claim
from productions.money import MoneyRange
from tests.factories import config as staff
from tests.factories import news, productions
from tests.news.desk.putting_right import shown

pytestmark = pytest.mark.django_db


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
