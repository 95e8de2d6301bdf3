"""A claim made by hand, of the selected words."""

import pytest
from django.urls import reverse

from news.models import Claim, Outlet
from people.models import Party
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.news.desk.workbench.asking import TEXT, add, page
from tests.pages import messages

pytestmark = pytest.mark.django_db


def test_claim_is_added_on_the_selected_words(client, curator, article, film):
    ana = people.person("Ana Almeida")
    answer = add(client, article, "Ana Almeida", value="Ana Almeida", character="Mara")
    claim = Claim.objects.get()
    quote = claim.quotes.get()
    assert answer.headers["Location"] == page(claim)
    assert (claim.production, claim.value_party, claim.character, claim.state) == (film, ana, "Mara", "suggested")
    assert (quote.start, quote.end, quote.text, claim.suggested_by) == (4, 15, "Ana Almeida", curator)


def test_unknown_names_become_drafts_with_the_claim(client, curator, article):
    picks = {"subject": "Port", "subject_pick": "new-production", "value": "Ben Okafor", "value_pick": "new-person"}
    add(client, article, "Ben Okafor", **picks, credit="The Daily", credit_pick="new-outlet")
    claim = Claim.objects.get()
    drafts = Production.objects.get(working_title="Port"), Party.objects.get(name="Ben Okafor")
    assert (claim.production, claim.value_party, claim.attributed_outlet) == (*drafts, Outlet.objects.get(name="The Daily"))
    assert {(each.status, each.last_editor) for each in drafts} == {("draft", curator)}


def test_new_claim_is_billed_where_the_text_names_it(client, curator, claim, article):
    Claim.objects.filter(pk=claim.pk).update(position=3)
    add(client, article, "Harbour", property="alias", value="Haven")
    add(client, article, "👩‍🚒", property="alias", value="Firefighter")
    assert {each.value_text: each.position for each in Claim.objects.filter(property="alias")} == {"Haven": 3, "Firefighter": 0}


def test_refused_claim_makes_no_draft(client, curator, article, film):
    add(client, article, "Ben Okafor", value="Ben Okafor", value_pick="new-person", version=99)
    assert (Claim.objects.count(), Party.objects.count()) == (0, 0)


def test_new_claim_begins_with_the_property_that_fits_the_words(client, curator, article, film):
    people.person("Ana Almeida")
    people.company("Harbour")
    begun = {}
    for words in ("Ana Almeida", "Q2 2027", "Ben Okafor join Harbour. Filming starts in Q2"):
        start = TEXT.index(words)
        address = reverse("admin:desk_workbench_add", args=[article.pk])
        form = client.get(address, {"start": start, "end": start + len(words)}).context["form"]
        begun[words[:11]] = (form["property"].value(), form["value"].value())
    assert begun == {
        "Ana Almeida": ("cast", "Ana Almeida"),
        "Q2 2027": ("announced", "Q2 2027"),
        "Ben Okafor ": ("note", "Ben Okafor join Harbour. Filming starts in Q2"),
    }


def test_new_claim_is_about_what_is_being_read(client, curator, claim, article):
    address = reverse("admin:desk_workbench_add", args=[article.pk])
    form = client.get(address, {"start": 4, "end": 15, "about": f"production-{claim.production_id}"}).context["form"]
    assert (form["subject"].value(), form.initial["subject_pick"]) == ("Harbour", f"production-{claim.production_id}")


def test_words_without_their_place_are_found_where_they_stand_once(client, curator, article):
    address = reverse("admin:desk_workbench_add", args=[article.pk])
    assert client.get(address, {"words": "Ben Okafor"}).context["start"] == TEXT.index("Ben")
    assert messages(client.get(address, {"words": "Ben Nobody"})) == [
        "The article does not have these words, letter for letter, in one place only."
    ]


def test_value_may_be_unknown(client, curator, article, film):
    add(client, article, "Harbour", property="director", value_state="unknown", value="")
    assert Claim.objects.get().value_state == "unknown"


def test_claim_is_added_by_contributors(client, article, film):
    client.force_login(staff.contributor())
    assert add(client, article, "Harbour", property="alias", value="Haven").status_code == 302


def test_claim_is_not_added_to_a_published_article(client, curator):
    article = news.published_article()
    words = article.text[:6]
    productions.production("Harbour")
    form = add(client, article, words, property="alias", value="Haven").context["form"]
    assert form.non_field_errors() == ["Its article is published."]
