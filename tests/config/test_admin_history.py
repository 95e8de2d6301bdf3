"""The history page of a record: who did what, with which note, and what changed field by field."""

import pytest
from django.urls import reverse

from config.workflow import edit, transition
from tests.factories import config as staff
from tests.factories import people

pytestmark = pytest.mark.django_db


def page(record, name="change", *args):
    return reverse(f"admin:people_party_{name}", args=[record.pk, *args])


def form(record, **fields):
    """What the browser sends when the change form of a party is saved as it was shown, but for `fields`."""
    shown = {"kind": record.kind, "name": record.name, "bio": record.bio, "version": record.version}
    rest = dict.fromkeys(["portrait_alt", "portrait_credit", "portrait_licence", "imdb_id", "wikidata_id", "tmdb_id"], "")
    rows = {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0, "names-MIN_NUM_FORMS": 0, "names-MAX_NUM_FORMS": 1000}
    return shown | rest | rows | fields


@pytest.fixture
def contributor(client):
    user = staff.contributor()
    client.force_login(user)
    return user


@pytest.fixture
def editor(client):
    user = staff.editor()
    client.force_login(user)
    return user


def test_history_shows_acts_with_their_notes(client, contributor):
    party = people.person("Ana")
    transition(party, "submit", by=contributor, seen=1)
    berta = staff.editor(username="berta")
    transition(party, "return", by=berta, seen=2, note="Which Ana?")
    acts = client.get(page(party, "history")).context["acts"]
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
    changes = client.get(page(party, "history")).context["changes"]
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
    assert client.post(page(party, "history"), {"revert": "1"}).status_code == 403
