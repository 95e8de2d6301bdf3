"""Adding and editing records, and what follows from every act."""

from datetime import UTC, datetime

import pytest

from config.models import Event, Record
from config.workflow import FOLLOWERS, add, edit, transition, why_not_edit
from people.models import Party, Person
from tests.factories import config as staff
from tests.factories import people

pytestmark = pytest.mark.django_db

EVERYBODY, EDITORS = {"contributor", "curator", "editor", "superuser"}, {"editor", "superuser"}


@pytest.mark.parametrize(
    ("status", "roles"),
    [
        ("draft", EVERYBODY),
        ("in_review", EDITORS),
        ("scheduled", set()),
        ("published", set()),
        ("archived", set()),
        ("retracted", set()),
    ],
)
def test_edit_in_every_cell_of_role_and_status(status, roles):
    for role, make in staff.ROLES.items():
        record, user = staff.in_status(people.person, status), make()
        reason = why_not_edit(record, user)
        assert (reason == "") == (role in roles), (role, reason)
        if reason:
            with pytest.raises(Record.Blocked):
                edit(record, {"bio": "New."}, by=user, seen=1)
        else:
            edit(record, {"bio": "New."}, by=user, seen=1)
        assert Party.objects.get(pk=record.pk).bio == ("" if reason else "New.")


def test_edit_records_who_when_and_what():
    record, user = people.person(), staff.contributor()
    event = edit(record, {"bio": "Acts."}, by=user, seen=1, at=datetime(2024, 5, 6, tzinfo=UTC))
    assert (event.act, event.by, event.at) == ("edit", user, datetime(2024, 5, 6, tzinfo=UTC))
    stored = Party.objects.get(pk=record.pk)
    assert (stored.version, stored.last_editor, stored.history.latest().history_user) == (2, user, user)


def test_edit_writes_over_no_column_that_others_wrote_meanwhile():
    record, root = people.person(), people.person()
    Party.objects.filter(pk=record.pk).update(same_as=root)
    edit(record, {"bio": "Acts."}, by=staff.contributor(), seen=1)
    assert Party.objects.values_list("bio", "same_as").get(pk=record.pk) == ("Acts.", root.pk)


def test_edit_of_an_old_version_writes_nothing():
    record = people.person()
    edit(record, {"bio": "Mine."}, by=staff.contributor(), seen=1)
    with pytest.raises(Record.Stale):
        edit(Party.objects.get(pk=record.pk), {"bio": "Theirs."}, by=staff.contributor(), seen=1)
    assert Party.objects.values_list("bio", "version").get(pk=record.pk) == ("Mine.", 2)


def test_add_records_who_and_what():
    user = staff.contributor()
    event = add(Person(name="Ana"), by=user)
    stored = Party.objects.get(name="Ana")
    assert (event.kind, event.object_id, event.act, stored.last_editor) == ("party", stored.pk, "add", user)
    assert [row.history_user for row in stored.history.all()] == [user]


def test_add_by_somebody_without_a_role_is_refused():
    with pytest.raises(Record.Blocked, match="Only contributors can do this."):
        add(Party(name="Ana"), by=staff.user())
    assert Party.objects.count() == 0


# What follows


def test_followers_are_told_of_every_act_with_what_was_before():
    told = []
    FOLLOWERS.append(lambda record, act, by, moment, before: told.append((str(record), act, moment, dict(before))))
    try:
        party = people.person("Ana")
        events = [
            edit(party, {"name": "Anna"}, by=staff.contributor(), seen=1),
            transition(party, "submit", by=staff.contributor(), seen=2),
        ]
    finally:
        FOLLOWERS.pop()
    assert told == [("Anna", "edit", events[0].at, {"name": "Ana"}), ("Anna", "submit", events[1].at, {})]


def test_act_whose_consequence_fails_writes_nothing():
    def fail(*told):
        raise ZeroDivisionError

    FOLLOWERS.append(fail)
    try:
        party = people.person("Ana")
        with pytest.raises(ZeroDivisionError):
            transition(party, "submit", by=staff.contributor(), seen=1)
    finally:
        FOLLOWERS.pop()
    assert (Party.objects.get().status, Event.objects.count()) == ("draft", 0)
