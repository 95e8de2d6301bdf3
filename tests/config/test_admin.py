"""The base of every admin page of records, tried on people: saving, conflicts, buttons, history."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from config.models import Event
from people.models import Party
from tests.config.party_form import form
from tests.factories import config as staff
from tests.factories import people
from tests.pages import admin_page, errors

pytestmark = pytest.mark.django_db


# Saving


def test_save_of_a_draft(client, contributor):
    party = people.person("Ana")
    answer = client.post(admin_page(party), form(party, bio="Acts."))
    assert (answer.status_code, answer.headers["Location"]) == (302, reverse("admin:people_party_changelist"))
    stored = Party.objects.get(pk=party.pk)
    assert (stored.bio, stored.version, stored.last_editor) == ("Acts.", 2, contributor)


def test_save_of_a_draft_records_who_and_what(client, contributor):
    party = people.person("Ana")
    client.post(admin_page(party), form(party, bio="Acts."))
    event = Event.objects.get()
    assert (event.kind, event.object_id, event.act, event.by) == ("party", party.pk, "edit", contributor)


def test_save_of_nothing_new_changes_nothing(client, contributor):
    party = people.person("Ana")
    client.post(admin_page(party), form(party))
    stored = Party.objects.get(pk=party.pk)
    assert (stored.version, stored.last_editor, Event.objects.count()) == (1, None, 0)


def test_save_cleans_the_text(client, contributor):
    party = people.person("Ana")
    client.post(admin_page(party), form(party, name="Ana\u200b  Almeida ", bio="One.\r\nTwo.\u202e "))
    assert Party.objects.values_list("name", "bio").get(pk=party.pk) == ("Ana Almeida", "One.\nTwo.")


def test_save_that_breaks_a_constraint_says_so_in_words(client, contributor):
    party = people.person("Ana")
    answer = client.post(admin_page(party), form(party, portrait_alt="Ana, laughing"))
    assert errors(answer) == {"__all__": ["A picture comes with its description, credit and licence."]}


def test_save_of_a_name_that_vanishes_when_cleaned_is_refused(client, contributor):
    party = people.person("Ana")
    answer = client.post(admin_page(party), form(party, name="\u200b"))
    assert answer.status_code == 200
    assert Party.objects.get(pk=party.pk).name == "Ana"


def test_add_records_who_and_what(client, contributor):
    answer = client.post(reverse("admin:people_party_add"), form(Party(name="Ana"), version=""))
    stored = Party.objects.get()
    assert (answer.status_code, stored.name, stored.status, stored.last_editor) == (302, "Ana", "draft", contributor)
    assert list(Event.objects.values_list("act", "object_id", "by")) == [("add", stored.pk, contributor.pk)]


@pytest.mark.parametrize("version", ["", "x", "\0", "9" * 40])
def test_save_without_a_version_is_refused(client, contributor, version):
    party = people.person("Ana")
    answer = client.post(admin_page(party), form(party, bio="Acts.", version=version))
    assert answer.status_code == 200
    assert Party.objects.get(pk=party.pk).bio == ""


# What may be edited


def test_published_record_is_read_only_with_the_reason(client, contributor):
    answer = client.get(admin_page(staff.publish_record(people.person("Ana"))))
    assert answer.context["read_only"] == "It is published: revise it first."
    assert 'name="bio"' not in answer.content.decode()


def test_record_in_review_is_read_only_for_a_contributor(client, contributor):
    answer = client.get(admin_page(staff.submit(people.person("Ana"))))
    assert answer.context["read_only"] == "It is in review: only editors edit it now."
    assert 'name="bio"' not in answer.content.decode()


def test_record_in_review_is_edited_by_an_editor(client, editor):
    party = staff.submit(people.person("Ana"))
    client.post(admin_page(party), form(party, bio="Acts."))
    assert Party.objects.values_list("bio", "last_editor").get(pk=party.pk) == ("Acts.", editor.pk)


def test_record_is_not_deleted_even_by_a_superuser(client):
    client.force_login(staff.user(is_superuser=True))
    party = people.person("Ana")
    assert client.post(admin_page(party, "delete"), {"post": "yes"}).status_code == 403
    assert Party.objects.filter(pk=party.pk).exists()


# Buttons


def buttons(client, record):
    return {each.row.name: each.reason for each in client.get(admin_page(record)).context["buttons"]}


def test_buttons_of_a_draft(client, contributor):
    assert buttons(client, people.person()) == {"submit": "", "archive": "Only editors can do this."}


def test_buttons_say_why_not(client, editor):
    party = staff.submit(people.person(), by=editor)
    own = "You sent it to review yourself: somebody else must publish it."
    assert buttons(client, party) == {"return": "", "publish": own, "schedule": own, "archive": ""}
    shown = client.get(admin_page(party)).content.decode()
    assert f'<span class="why-not" id="why-not-publish">{own}</span>' in shown
    assert 'disabled aria-describedby="why-not-publish">Publish</button>' in shown


def test_button_changes_the_status(client, contributor):
    party = people.person()
    answer = client.post(admin_page(party, "status", "submit"), {"version": 1}, follow=True)
    party.refresh_from_db()
    assert (party.status, party.submitted_by) == ("in_review", contributor)
    assert [str(each) for each in answer.context["messages"]] == ["“Send to review”: done."]


def test_button_takes_the_note_along(client, editor):
    party = staff.submit(people.person())
    client.post(admin_page(party, "status", "return"), {"version": party.version, "note": " Which Ana?\u200b "})
    assert Event.objects.values_list("act", "note").first() == ("return", "Which Ana?")


def test_button_takes_the_time_along(client, editor):
    party = staff.submit(people.person())
    client.post(admin_page(party, "status", "schedule"), {"version": party.version, "publish_at": "2100-01-02T03:04"})
    party.refresh_from_db()
    assert (party.status, party.publish_at) == ("scheduled", datetime(2100, 1, 2, 3, 4, tzinfo=UTC))


@pytest.mark.parametrize(
    ("name", "fields", "message"),
    [
        ("return", {"note": ""}, "“Send back” asks for a note."),
        ("schedule", {}, "“Schedule” asks for a time to come."),
        ("schedule", {"publish_at": "soon"}, "Enter a valid date/time."),
        ("return", {"note": "Not yet.", "version": 1}, "since you opened it. Your words were: “Not yet.”"),
        ("return", {"note": "a\0b"}, "Null characters are not allowed."),
        ("return", {"note": "Not yet.", "version": "x"}, "Enter a whole number."),
        ("revise", {}, "It is in review."),
    ],
)  # fmt: skip
def test_button_that_is_refused_says_why(client, editor, name, fields, message):
    party = staff.submit(people.person("Ana"))
    answer = client.post(admin_page(party, "status", name), {"version": party.version} | fields, follow=True)
    assert [str(each) for each in answer.context["messages"]][0].endswith(message)
    party.refresh_from_db()
    assert (party.status, Event.objects.count()) == ("in_review", 1)


def test_button_of_another_role_is_forbidden(client, contributor):
    party = staff.submit(people.person())
    assert client.post(admin_page(party, "status", "publish"), {"version": 2}).status_code == 403


def test_button_of_no_such_name_is_forbidden(client, editor):
    assert client.post(admin_page(people.person(), "status", "incinerate"), {"version": 1}).status_code == 403


def test_button_is_not_pressed_by_a_link(client, editor):
    assert client.get(admin_page(people.person(), "status", "submit")).status_code == 405


def test_button_of_a_record_that_is_gone(client, editor):
    assert client.post(reverse("admin:people_party_status", args=[999, "submit"]), {"version": 1}).status_code == 404


def test_button_is_not_pressed_from_another_site(client):
    strict = type(client)(enforce_csrf_checks=True)
    strict.force_login(staff.editor())
    party = people.person()
    assert strict.post(admin_page(party, "status", "submit"), {"version": 1}).status_code == 403
