"""The history page of a record: who did what, with which note, and what changed field by field."""

import pytest
from django.urls import reverse

from config.workflow import edit, transition
from tests.config.party_form import form
from tests.factories import config as staff
from tests.factories import people
from tests.pages import admin_page

pytestmark = pytest.mark.django_db


def test_history_shows_acts_with_their_notes(client, contributor):
    party = people.person("Ana")
    transition(party, "submit", by=contributor, seen=1)
    berta = staff.editor(username="berta")
    transition(party, "return", by=berta, seen=2, note="Which Ana?")
    acts = client.get(admin_page(party, "history")).context["acts"]
    assert [(str(act.label), act.by, act.note) for act in acts] == [
        ("Send back", berta, "Which Ana?"),
        ("Send to review", contributor, ""),
    ]


def test_history_shows_changes_field_by_field(client, contributor):
    party = people.person("Ana", bio="Acts.")
    alias = people.name(party, "Annie")
    edit(party, {"bio": "Acts and sings.", "kind": "company"}, by=contributor, seen=1)
    alias.text = "Nan"
    alias.save()
    changes = client.get(admin_page(party, "history")).context["changes"]
    assert [(change.what, change.fields) for change in changes] == [
        ("Name changed", (("Text", "Annie", "Nan"),)),
        ("Party changed", (("Biography", "Acts.", "Acts and sings."), ("Kind", "Person", "Company"))),
        ("Name added", ()),
        ("Party added", ()),
    ]
    assert changes[1].by == contributor


def test_history_of_a_person_is_that_of_the_party(client, contributor):
    party = people.person("Ana")
    address = reverse("admin:people_person_change", args=[party.pk])
    client.post(address, {name: value for name, value in form(party, bio="Acts.").items() if name != "kind"})
    changes = client.get(reverse("admin:people_person_history", args=[party.pk])).context["changes"]
    assert [(change.by, change.fields) for change in changes] == [
        (contributor, (("Biography", "–", "Acts."),)),
        (None, ()),
    ]


def test_history_is_only_read(client, editor):
    party = people.person("Ana")
    assert client.post(admin_page(party, "history"), {"revert": "1"}).status_code == 403
