"""Who may publish, and when: four eyes, embargoes and schedules."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from config.models import Record
from config.workflow import edit, transition, why_not
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db

LATER = datetime(2100, 1, 1, tzinfo=UTC)


def do(record, name, by, **fields):
    said = {"note": "Because.", "publish_at": LATER} | fields
    return transition(record, name, by=by, seen=record.version, **said)


# Four eyes


@pytest.mark.parametrize("name", ["publish", "schedule"])
@pytest.mark.parametrize("superuser", [False, True])
def test_publish_by_whoever_submitted_is_refused(name, superuser):
    user = staff.editor(is_superuser=superuser)
    record = staff.submit(people.person(), by=user)
    assert why_not(record, name, user) == "You sent it to review yourself: somebody else must publish it."


@pytest.mark.parametrize("name", ["publish", "schedule"])
@pytest.mark.parametrize("superuser", [False, True])
def test_publish_by_whoever_edited_last_is_refused(name, superuser):
    user = staff.editor(is_superuser=superuser)
    record = staff.submit(people.person())
    edit(record, {"bio": "Acts."}, by=user, seen=record.version)
    assert why_not(record, name, user) == "You edited it last: somebody else must publish it."


@pytest.mark.parametrize("superuser", [False, True])
def test_publish_by_the_only_one_who_decided_the_claims_is_refused(superuser):
    user = staff.editor(is_superuser=superuser)
    article = staff.submit(news.accepted_claim(by=staff.contributor()).article)
    article.claims.update(decided_by=user)
    assert why_not(article, "publish", user) == "You alone decided its claims: somebody else must publish it."
    assert why_not(article, "publish", staff.editor()) == ""


def test_publish_by_one_of_two_who_decided_the_claims():
    user, article = staff.editor(), news.article()
    for by in (user, staff.editor()):
        some = news.accepted_claim(article=article)
        article.refresh_from_db()
        article.claims.filter(pk=some.pk).update(decided_by=by)
    staff.submit(article)
    assert why_not(article, "publish", user) == ""


def test_publish_alone_where_four_eyes_are_off(settings):
    settings.FOUR_EYES = False
    user = staff.editor()
    record = staff.submit(people.person(), by=user)
    edit(record, {"bio": "Acts."}, by=user, seen=record.version)
    do(record, "publish", user)
    assert record.status == "published"


# Embargoes and schedules


def test_publish_before_the_embargo_is_refused():
    article = staff.submit(news.article(not_before=datetime(2100, 1, 2, 3, 4, tzinfo=UTC)))
    assert why_not(article, "publish", staff.editor()) == "It is under embargo until 2 January 2100 03:04: schedule it."


def test_publish_after_the_embargo():
    article = staff.submit(news.article(not_before=timezone.now() - timedelta(minutes=1)))
    assert why_not(article, "publish", staff.editor()) == ""


def test_schedule_before_the_embargo_is_refused():
    article = staff.submit(news.article(not_before=LATER))
    with pytest.raises(Record.Blocked, match="^It is under embargo until 1 January 2100 00:00.$"):
        do(article, "schedule", staff.editor(), publish_at=LATER - timedelta(seconds=1))


def test_schedule_to_the_end_of_the_embargo():
    article = staff.submit(news.article(not_before=LATER))
    do(article, "schedule", staff.editor(), publish_at=LATER)
    assert (article.status, article.publish_at) == ("scheduled", LATER)


@pytest.mark.parametrize("publish_at", [None, datetime(2000, 1, 1, tzinfo=UTC)])
def test_schedule_without_a_time_to_come_is_refused(publish_at):
    record = staff.submit(people.person())
    with pytest.raises(Record.Blocked, match="asks for a time to come"):
        do(record, "schedule", staff.editor(), publish_at=publish_at)


def test_unschedule_forgets_the_time():
    record = staff.submit(people.person())
    do(record, "schedule", staff.editor())
    do(record, "unschedule", staff.editor())
    assert (record.status, record.publish_at) == ("in_review", None)
