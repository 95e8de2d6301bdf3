"""Editing a claim: names that are near, what others changed meanwhile, and what can not be read."""

import pytest
from django.urls import reverse

from config.models import Event
from news import curation
from tests.factories import config as staff
from tests.factories import news, people
from tests.news.desk.workbench.asking import decide, edit, page, state

pytestmark = pytest.mark.django_db


def test_edit_changes_what_the_claim_says_and_records_who(client, curator, claim):
    answer = edit(client, claim, certainty="in_talks", character="Gloria", attribution="sources say")
    assert (answer.status_code, answer.headers["Location"]) == (302, page(claim))
    claim.refresh_from_db()
    assert (claim.certainty, claim.character, claim.attribution) == ("in_talks", "Gloria", "sources say")
    event = Event.objects.about(claim).first()
    assert (event.act, event.by) == ("edit", curator)


def test_edit_of_a_decided_claim_takes_the_decision_back(client, curator, claim):
    decide(client, claim)
    edit(client, claim, character="Gloria")
    assert state(claim) == "suggested"


def test_edit_to_another_property_changes_the_kind_of_value(client, curator, claim):
    edit(client, claim, property="filming_start", value="Q2 2027")
    claim.refresh_from_db()
    assert (claim.property, claim.value_edtf, claim.value_party, claim.character) == ("filming_start", "2027-34", None, "")


def test_edit_asks_for_the_fields_of_another_property_without_saving(client, curator, claim):
    answer = edit(client, claim, property="release_date", again="1")
    assert {"territory", "medium"} <= set(answer.context["form"].fields)
    claim.refresh_from_db()
    assert claim.property == "cast"


def test_edit_with_a_near_name_asks_whom_it_means(client, curator, claim):
    answer = edit(client, claim, value="Ana Almeyda")
    form = answer.context["form"]
    assert form.errors["value"] == ["Nobody and nothing here is called “Ana Almeyda”. Did you mean Ana Almeida?"]
    assert [(each.pick, each.name) for each in form.options["value"]] == [
        (f"party-{claim.value_party_id}", "Ana Almeida"),
        ("new-person", "Ana Almeyda"),
        ("new-company", "Ana Almeyda"),
    ]


def test_edit_with_a_name_that_two_bear_asks_which(client, curator, claim):
    people.person("Ana Almeida")
    assert edit(client, claim).context["form"].errors["value"] == ["Several are called “Ana Almeida”: which one?"]
    assert edit(client, claim, value_pick=f"party-{claim.value_party_id}").status_code == 302


def test_edit_over_what_was_not_seen_shows_theirs_and_keeps_mine(client, curator, claim):
    seen = claim.article.version
    other = staff.curator()
    curation.edit_claim(claim, {"character": "Gloria"}, by=other, seen=seen)
    form = edit(client, claim, character="Mara", version=seen).context["form"]
    assert (form.theirs["character"], form["character"].value(), form["version"].value()) == ("Gloria", "Mara", str(seen + 1))
    assert edit(client, claim, character="Mara").status_code == 302
    claim.refresh_from_db()
    assert claim.character == "Mara"


def test_edit_that_breaks_a_rule_is_refused_in_words(client, curator, claim):
    form = edit(client, claim, property="founder").context["form"]
    assert form.errors == {"subject": ["“Founded by” is said of people and companies."]}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"value": ""}, "value"),
        ({"property": "filming_start", "value": "soon"}, "value"),
        ({"property": "budget", "value": "a lot"}, "value"),
        ({"happened_on": "soon"}, "happened_on"),
        ({"credit": "Nobody"}, "credit"),
        ({"certainty": "sure"}, "certainty"),
        ({"property": "nonsense"}, "property"),
    ],
)
def test_edit_with_what_can_not_be_read_says_where(client, curator, claim, fields, field):
    assert list(edit(client, claim, **fields).context["form"].errors) == [field]


def test_edit_of_a_published_claim_is_refused(client, curator):
    claim = news.published_claim()
    assert edit(client, claim).context["form"].non_field_errors() == ["Its article is published."]


def test_edit_by_a_contributor_of_what_is_in_review_is_refused(client, claim):
    client.force_login(staff.contributor())
    staff.submit(claim.article)
    assert len(edit(client, claim, character="Gloria").context["form"].non_field_errors()) == 1
    claim.refresh_from_db()
    assert claim.character == ""


def test_edit_page_shows_the_claim_and_changes_nothing(client, curator, claim):
    answer = client.get(reverse("admin:desk_workbench_edit", args=[claim.article_id, claim.pk]))
    form = answer.context["form"]
    assert (form["value"].value(), form["subject"].value()) == ("Ana Almeida", "Harbour")
    assert Event.objects.about(claim).count() == 1
