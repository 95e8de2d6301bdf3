"""`manage.py publish_due`: what it publishes, in whose name, and what it reports."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from threading import Barrier, Thread

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection

from config.models import Event
from config.workflow import transition
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)


def run():
    """What the command prints, what it reports as problems, and whether it fails."""
    out, err, failed = StringIO(), StringIO(), ""
    try:
        call_command("publish_due", stdout=out, stderr=err)
    except CommandError as error:
        failed = str(error)
    return out.getvalue(), err.getvalue(), failed


def schedule(record, by, at=NOON):
    """Put a draft on the schedule, by somebody else than who sent it."""
    with time_machine.travel(NOON - timedelta(days=1)):
        if record.status == "draft":
            staff.submit(record)
        transition(record, "schedule", by=by, seen=record.version, publish_at=at)
    return record


@pytest.fixture
def due():
    """A minute after noon."""
    with time_machine.travel(NOON + timedelta(minutes=1), tick=False):
        yield


@pytest.fixture
def article():
    with time_machine.travel(NOON - timedelta(days=2)):
        return news.reviewed_article(news.said("cast", people.person("Ana")), about=productions.published_production("Harbour"))


def test_due_article_is_published_with_its_claims_in_the_schedulers_name(article, due):
    editor = staff.editor(username="edna")
    schedule(article, editor)
    assert run() == (f"{article}: published in the name of edna\n1 published\n", "", "")
    article.refresh_from_db()
    last = Event.objects.about(article).filter(act="publish").get()
    assert (article.status, article.publish_at, last.by, article.claims.published().count()) == ("published", None, editor, 1)


def test_what_is_not_due_stays_scheduled(article):
    schedule(article, staff.editor())
    with time_machine.travel(NOON - timedelta(seconds=1), tick=False):
        assert run() == ("0 published\n", "", "")
    article.refresh_from_db()
    assert article.status == "scheduled"


def test_productions_and_parties_are_published_too(due):
    records = [schedule(record, staff.editor()) for record in (productions.production(), people.person())]
    run()
    for record in records:
        record.refresh_from_db()
        assert (record.status, record.published_words is None) == ("published", False)


def test_second_run_finds_nothing(article, due):
    schedule(article, staff.editor())
    run()
    assert run() == ("0 published\n", "", "")


def test_scheduler_who_may_not_any_more_is_reported_and_stops_no_other(article, due):
    gone, editor = staff.editor(), staff.editor(username="edna")
    schedule(article, gone)
    person = schedule(people.person("Ana"), editor, at=NOON + timedelta(seconds=1))
    gone.groups.clear()
    out, err, failed = run()
    assert out == "Ana: published in the name of edna\n1 published\n"
    assert (err, failed) == (f"{article}: not published: Only editors can do this.\n", "1 not published")
    article.refresh_from_db()
    person.refresh_from_db()
    assert (article.status, article.publish_at, person.status) == ("scheduled", NOON, "published")


def test_four_eyes_that_stand_against_it_by_now_are_reported(article, due, settings):
    settings.FOUR_EYES = False
    editor = staff.editor()
    type(article).objects.filter(pk=article.pk).update(submitted_by=editor)
    article.refresh_from_db()
    schedule(article, editor)
    settings.FOUR_EYES = True
    _out, err, failed = run()
    assert err == f"{article}: not published: You sent it to review yourself: somebody else must publish it.\n"
    assert failed == "1 not published"


def test_embargo_that_was_set_meanwhile_is_reported(article, due):
    schedule(article, staff.editor())
    type(article).objects.filter(pk=article.pk).update(not_before=NOON + timedelta(days=1))
    assert "It is under embargo until 7 May 2030 12:00: schedule it." in run()[1]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_runs_at_once_publish_each_once():
    if connection.vendor == "sqlite":
        records = [schedule(people.person(), staff.editor(), at=NOON) for _number in range(3)]
        with time_machine.travel(NOON + timedelta(minutes=1), tick=False):
            outputs = [run()[0], run()[0]]
    else:
        records = [schedule(people.person(), staff.editor(), at=NOON) for _number in range(10)]
        outputs = at_once()
    assert sum(int(output.splitlines()[-1].split()[0]) for output in outputs) == len(records)
    assert Event.objects.filter(act="publish").count() == len(records)


def at_once():
    start, outputs = Barrier(2), []

    def go():
        start.wait()
        outputs.append(run()[0])
        connection.close()

    with time_machine.travel(NOON + timedelta(minutes=1), tick=False):
        threads = [Thread(target=go) for _number in range(2)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    return outputs
