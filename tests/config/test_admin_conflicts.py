"""Two who save one form: a stale save is refused, shows theirs beside mine, and keeps what was typed."""

import pytest

from config.models import Event, Journal
from config.workflow import edit
from people.models import Party
from tests.config.party_form import form
from tests.factories import config as staff
from tests.factories import people
from tests.pages import admin_page, errors

pytestmark = pytest.mark.django_db


def test_stale_save_is_refused_and_shows_theirs_beside_mine(client, contributor):
    party = people.person("Ana", bio="Old.")
    mine = form(party, bio="Mine.")
    edit(party, {"bio": "Theirs.", "imdb_id": "nm1"}, by=staff.curator(username="berta"), seen=1)
    answer = client.post(admin_page(party), mine)
    assert errors(answer) == {
        "__all__": ["“Ana” has been changed by berta since you opened it. Save again to put your words in their place."],
        "bio": ['<span class="theirs"><strong>Theirs:</strong> Theirs.</span>'],
        "imdb_id": ['<span class="theirs"><strong>Theirs:</strong> nm1</span>'],
    }
    assert answer.context["adminform"].form["bio"].value() == "Mine."
    assert Party.objects.get(pk=party.pk).bio == "Theirs."


def test_stale_save_escapes_theirs(client, contributor):
    party = people.person("Ana")
    edit(party, {"bio": "<script>"}, by=staff.curator(), seen=1)
    answer = client.post(admin_page(party), form(party, version=1, bio="Mine."))
    assert "Theirs:</strong> &lt;script&gt;" in answer.content.decode()


def test_second_save_is_a_knowing_overwrite(client, contributor):
    party = people.person("Ana")
    mine = form(party, bio="Mine.")
    edit(party, {"bio": "Theirs."}, by=staff.curator(), seen=1)
    refused = client.post(admin_page(party), mine)
    again = mine | {"version": refused.context["adminform"].form["version"].value()}
    assert client.post(admin_page(party), again).status_code == 302
    assert Party.objects.values_list("bio", "version").get(pk=party.pk) == ("Mine.", 3)


def test_second_save_is_refused_when_a_third_was_faster(client, contributor):
    party = people.person("Ana")
    mine = form(party, bio="Mine.")
    edit(party, {"bio": "Theirs."}, by=staff.curator(), seen=1)
    version = client.post(admin_page(party), mine).context["adminform"].form["version"].value()
    edit(party, {"bio": "Third."}, by=staff.curator(), seen=2)
    answer = client.post(admin_page(party), mine | {"version": version})
    assert errors(answer)["bio"] == ['<span class="theirs"><strong>Theirs:</strong> Third.</span>']
    assert Party.objects.get(pk=party.pk).bio == "Third."


def test_stale_save_shows_rows_that_differ(client, contributor):
    party = people.person("Ana")
    alias = people.name(party, "Annie")
    row = {"names-0-id": alias.pk, "names-0-party": party.pk, "names-0-text": "Nan", "names-0-kind": alias.kind}
    mine = form(party, **row) | {"names-TOTAL_FORMS": 1, "names-INITIAL_FORMS": 1}
    edit(party, {"bio": "Theirs."}, by=staff.curator(), seen=1)
    answer = client.post(admin_page(party), mine)
    rows = answer.context["inline_admin_formsets"][0].formset
    assert [str(each) for each in rows.errors[0]["text"]] == ['<span class="theirs"><strong>Theirs:</strong> Annie</span>']
    alias.refresh_from_db()
    assert alias.text == "Annie"


def test_save_of_a_form_that_was_opened_before_publication_keeps_the_words(client, contributor):
    party = people.person("Ana")
    mine = form(party, bio="Mine.")
    staff.publish_record(party)
    answer = client.post(admin_page(party), mine)
    assert errors(answer) == {"__all__": ["It is published: revise it first."]}
    assert answer.context["adminform"].form["bio"].value() == "Mine."
    assert Party.objects.get(pk=party.pk).bio == ""


def test_save_that_fails_midway_leaves_no_gap_in_the_journal(client, contributor):
    party = people.person("Ana")
    client.post(admin_page(party), form(party, bio="One."))
    client.post(admin_page(party), form(party, bio="Two."))  # stale
    client.post(admin_page(party), form(party, bio="Three.", version=2))
    assert list(Event.objects.order_by("seq").values_list("seq", flat=True)) == [1, 2]
    assert Journal.objects.get().last_seq == 2
