"""The demo's content, loaded by `manage.py demo`."""

from datetime import UTC, date, datetime

import pytest
from django.contrib.auth import authenticate
from django.db import transaction

from config.models import Event
from news.management.commands.demo import LOGINS, PASSWORD
from news.models import Article, Claim, Correction, Ruling
from people.models import IdentityDecision, Party
from productions.history import fold
from productions.models import Production
from tests.news.command import run


@pytest.fixture(scope="module")
def printed(django_db_setup, django_db_blocker):
    """What the first run prints. The demo is loaded once for all tests here; each leaves it as it found it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield run("demo", "--no-serve").out
        transaction.set_rollback(True)


@pytest.fixture
def loaded(printed, db):
    return printed


def film(title):
    return Production.objects.titled(title).get()


def test_first_run_prints_addresses_and_logins(loaded):
    address = film("Pretty Lethal").get_absolute_url()
    assert loaded == [
        "Loading the demo …",
        "Loaded.",
        "",
        "Every sentence and every outlet in the demo is invented; see fixtures/README.md.",
        "  the site     http://127.0.0.1:8000/",
        f"  a film page  http://127.0.0.1:8000{address}",
        "  the desk     http://127.0.0.1:8000/admin/",
        "  log in as    contributor, curator, editor, chief, admin; the password of each is continuity-demo",
    ]


def test_second_run_changes_nothing_and_says_so(loaded):
    before = Event.objects.count()
    assert run("demo", "--no-serve").out[0] == "The demo is already here."
    assert Event.objects.count() == before


def test_demo_is_worth_looking_at(loaded):
    assert Production.objects.public().count() == 15
    assert Claim.objects.published().count() >= 800
    statuses = Article.objects.order_by().values_list("status", flat=True)
    assert {status: list(statuses).count(status) for status in set(statuses)} == {
        "published": 60, "retracted": 1, "in_review": 1, "draft": 1
    }  # fmt: skip


def test_desk_has_something_to_do(loaded):
    assert Article.objects.get(status="in_review").claims.waiting().count() == 5
    assert Article.objects.get(status="draft").claims.undecided().count() == 4


def test_every_role_can_log_in(loaded):
    users = {name: authenticate(username=name, password=PASSWORD) for name in LOGINS}
    assert [name for name, user in users.items() if user.has_perm("config.edit")] == ["editor", "chief", "admin"]
    assert [name for name, user in users.items() if user.has_perm("config.curate")] == ["curator", "editor", "chief", "admin"]
    assert all(user.is_staff for user in users.values())


def test_acts_of_editors_are_in_the_demo(loaded):
    assert sorted(Ruling.objects.values_list("kind", flat=True)) == ["deprecated", "preferred", "resumes"]
    assert Correction.objects.count() == 2
    kept = IdentityDecision.objects.filter(verdict="same").values_list("left__name", flat=True)
    assert sorted(kept) == ["Pelican Gate Pictures", "Yara Shahidi"]
    assert IdentityDecision.objects.filter(verdict="different").count() == 2


def test_words_about_people_are_public(loaded):
    assert Party.objects.get(name="Vicky Jewson").words("bio").startswith("Director of")


def test_reports_were_known_on_the_day_of_the_article(loaded):
    """As of a day, and known at its end, are the same page, but for what editors did later."""
    overdrive = film("Ballerina Overdrive")
    for day in (date(2023, 2, 8), date(2024, 8, 22), date(2025, 9, 8)):
        then = overdrive.reports(known_at=datetime(day.year, day.month, day.day, 23, tzinfo=UTC))
        assert {each.claim_id for each in then} == {each.claim_id for each in overdrive.reports() if each.day <= day}


def test_journal_runs_forward(loaded):
    moments = list(Event.objects.order_by("seq").values_list("at", flat=True))
    assert moments == sorted(moments)
    assert moments[0] == datetime(2019, 4, 9, 9, tzinfo=UTC)


def test_facts_of_the_demo_are_those_of_its_claims(loaded):
    assert run("reindex_facts", "--check").refusal == ""


def test_retitled_film_shows_its_last_title(loaded):
    page = fold(film("Pretty Lethal").reports(), date(2026, 11, 1))
    assert str(page.open["title",].value.thing) == "Pretty Lethal"
