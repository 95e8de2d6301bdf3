"""Records, the journal and events; and rules about all models."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.transaction import TransactionManagementError

from config.models import Event, Journal, Record, kind_of
from people.models import Party, Person
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db

NOON = datetime(2025, 6, 1, 12, tzinfo=UTC)
OWN = [model for app in ("config", "people", "productions", "news") for model in apps.get_app_config(app).get_models()]


def append(record, at=None, **fields):
    with transaction.atomic():
        return Event.objects.append(record, "try", by=staff.editor(), at=Event.objects.moment(at), **fields)


# Records


def test_advance_raises_the_version_that_was_seen():
    party = people.person()
    party.advance(1)
    assert (party.version, Party.objects.get().version) == (2, 2)


def test_advance_on_another_version_is_stale():
    party = people.person("Ana")
    with pytest.raises(Record.Stale, match="^“Ana” has been changed by somebody else since you opened it.$"):
        party.advance(7)
    assert (party.version, Party.objects.get().version) == (1, 1)


def test_advance_keeps_what_was_typed():
    party = people.person("Ana")
    party.name = "Anna"
    party.advance(1)
    assert party.name == "Anna"


def test_words_are_those_that_were_published():
    party = people.person(bio="Draft.")
    assert party.words("bio") == ""
    party.published_words = {"bio": "Published."}
    assert (party.words("bio"), party.words("portrait")) == ("Published.", "")


def test_scheduled_record_has_a_time_and_no_other_has():
    for fields in ({"status": "scheduled"}, {"status": "draft", "publish_at": NOON}):
        with pytest.raises(IntegrityError, match="people_party_scheduled_time"), transaction.atomic():
            people.person(**fields)


def test_status_is_one_of_the_choices():
    with pytest.raises(IntegrityError, match="people_party_status_valid"), transaction.atomic():
        people.person(status="lost")


# The journal


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_moment_outside_a_transaction_is_refused():
    with pytest.raises(TransactionManagementError):
        Event.objects.moment()


def test_moment_is_now():
    with time_machine.travel(NOON, tick=False), transaction.atomic():
        assert Event.objects.moment() == NOON


def test_moment_may_be_given():
    with transaction.atomic():
        assert Event.objects.moment(NOON) == NOON


def test_moment_is_behind_the_last_one_though_the_clock_went_back():
    append(people.person(), at=NOON)
    with time_machine.travel(NOON - timedelta(hours=1), tick=False), transaction.atomic():
        assert Event.objects.moment() == NOON + timedelta(microseconds=1)


def test_moment_that_is_given_before_the_last_one_is_moved_behind_it():
    append(people.person(), at=NOON)
    with transaction.atomic():
        assert Event.objects.moment(NOON - timedelta(days=1)) == NOON + timedelta(microseconds=1)


def test_moments_of_one_act_are_the_same():
    append(people.person(), at=NOON)
    with transaction.atomic():
        assert Event.objects.moment(NOON) == NOON


def test_journal_is_one_row():
    with pytest.raises(IntegrityError, match="config_journal_single"), transaction.atomic():
        Journal.objects.create(pk=2, last_at=NOON)


# Events


def test_events_are_numbered_and_kept_in_the_journal():
    party = people.person()
    assert [append(party, at=NOON + timedelta(number)).seq for number in range(3)] == [1, 2, 3]
    journal = Journal.objects.get()
    assert (journal.last_seq, journal.last_at) == (3, NOON + timedelta(2))


def test_event_that_is_rolled_back_leaves_no_gap():
    party = people.person()
    append(party)
    with transaction.atomic():
        append(party)
        transaction.set_rollback(True)
    assert append(party).seq == 2


def test_events_about_a_record_are_newest_first_and_of_it_alone():
    person, article = people.person(), news.article(pk=1)
    first, second = append(person), append(person)
    append(article)
    append(people.person())
    assert list(Event.objects.about(person)) == [second, first]


def test_events_about_a_person_are_those_about_the_party():
    party = people.person()
    event = append(party)
    assert (kind_of(Person.objects.get()), list(Event.objects.about(Person.objects.get()))) == ("party", [event])


# All models


@pytest.mark.parametrize("model", OWN, ids=lambda model: model._meta.label)
def test_every_constraint_has_a_message_for_people(model):
    silent = [
        each.name
        for each in model._meta.constraints
        if each.violation_error_message == models.BaseConstraint.default_violation_error_message
    ]
    assert silent == []


@pytest.mark.parametrize("model", [model for model in OWN if issubclass(model, Record)], ids=lambda model: model._meta.label)
def test_every_record_has_its_history_and_its_words(model):
    fields = {field.name for field in model._meta.get_fields()}
    assert hasattr(model, "history")
    assert set(model.EDITORIAL) <= fields
    assert model.EDITORIAL != ()


@pytest.mark.parametrize("model", OWN, ids=lambda model: model._meta.label)
def test_every_list_has_an_order(model):
    assert model._meta.ordering or model._meta.label in {"config.Journal"}


@pytest.mark.parametrize("make", [people.person, people.company, news.outlet, news.article, news.claim])
def test_every_row_that_a_factory_makes_is_valid(make):
    make().full_clean()
