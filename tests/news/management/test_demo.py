"""`manage.py demo`: when it refuses, and what it leaves out. What it loads is tested in `ingest/test_fixtures.py`."""

import socket
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User

from news.ingest import fixtures
from news.management.commands.demo import FOLDER, LOGINS
from news.models import Article, Claim
from tests.factories import config, news
from tests.news.command import run

pytestmark = pytest.mark.django_db


def test_what_lies_in_the_future_is_left_out():
    staff = fixtures.Staff(config.contributor(), config.curator(), config.editor())
    left_out = fixtures.load(FOLDER, staff, datetime(2019, 12, 31, tzinfo=UTC))
    assert (left_out, Article.objects.count(), Claim.objects.by_rule().count()) == (72, 1, 0)


def test_database_with_other_work_is_refused():
    news.published_article()
    ran = run("demo", "--no-serve")
    assert ran.refusal == "This database holds other work: give the demo a database of its own with DATABASE_URL."
    assert not User.objects.filter(username__in=LOGINS).exists()


def test_public_host_is_refused(settings):
    settings.LOCAL_ONLY = False
    ran = run("demo", "--no-serve")
    assert ran.refusal == "The demo's passwords are public: it does not run while ALLOWED_HOSTS names a public host."
    assert User.objects.count() == 0


def test_taken_port_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = run("demo", "--port", str(port))
    assert ran.refusal == f"Port {port} can't be used (Address already in use): name another with --port."
    assert (ran.out, User.objects.count()) == ([], 0)


def test_port_that_is_none_is_named():
    ran = run("demo", "--port", "70000")
    assert ran.refusal == "Port 70000 can't be used (there is no such port): name another with --port."
