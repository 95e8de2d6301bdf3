"""The acts of the workbench: each works, records who and when, and refuses whoever may not, or came too late."""

import pytest
from django.urls import reverse

from config.models import Event
from news import curation
from news.models import Claim, Outlet
from people.models import Party
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

DECISION = 15
TEXT = "👩‍🚒 Ana Almeida and Ben Okafor join Harbour. Filming starts in Q2 2027."


@pytest.fixture
def curator(client):
    user = staff.curator()
    client.force_login(user)
    return user


@pytest.fixture
def film():
    return productions.published_production("Harbour")


@pytest.fixture
def article():
    return news.article(TEXT)


@pytest.fixture
def claim(article, film):
    return suggest(article, film, "Ana Almeida")


def suggest(article, film, name, quote="Ana Almeida and Ben Okafor join Harbour"):
    article.refresh_from_db()
    return news.claim("cast", people.person(name), of=film, article=article, quote=quote)


def decide(client, claim, act="accept", htmx=False, **fields):
    claim.article.refresh_from_db()
    said = {"act": act, "version": claim.article.version} | fields
    address = reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk])
    return client.post(address, said, headers={"HX-Request": "true"} if htmx else {})


def edit(client, claim, **fields):
    claim.article.refresh_from_db()
    said = sent(claim) | fields
    return client.post(reverse("admin:desk_workbench_edit", args=[claim.article_id, claim.pk]), said)


def sent(claim):
    """What the form sends when nothing has been changed."""
    return {
        "version": claim.article.version, "subject": str(claim.subject), "property": claim.property,
        "value": claim.value_label(), "value_state": "known", "effect": "asserts", "certainty": "reported",
    }  # fmt: skip


def add(client, article, words, **fields):
    article.refresh_from_db()
    start = article.text.index(words)
    said = {
        "version": article.version, "subject": "Harbour", "property": "cast", "value_state": "known", "effect": "asserts",
        "certainty": "reported", "start": start, "end": start + len(words),
    }  # fmt: skip
    return client.post(reverse("admin:desk_workbench_add", args=[article.pk]), said | fields)


def page(claim, following=0):
    shown = following or claim.pk
    return reverse("admin:desk_workbench", args=[claim.article_id]) + f"?claim={shown}#claim-{shown}"


def messages(answer):
    return [str(each) for each in answer.wsgi_request._messages]


def state(claim):
    claim.refresh_from_db()
    return claim.state


# Deciding


def test_accept_goes_on_to_the_next_undecided_claim_and_records_who(client, curator, claim):
    answer = decide(client, claim, next="77")
    assert (answer.status_code, answer.headers["Location"]) == (302, page(claim, 77))
    event = Event.objects.about(claim).first()
    assert (state(claim), claim.decided_by, event.act, event.by, event.at) == (
        "accepted", curator, "accept", curator, claim.decided_at,
    )  # fmt: skip


def test_reject_keeps_its_reason(client, curator, claim):
    decide(client, claim, act="", reason="misread")
    assert (state(claim), claim.reject_reason, claim.decided_by) == ("rejected", "misread", curator)


def test_reject_without_a_reason_is_refused(client, curator, claim):
    assert messages(decide(client, claim, act="reject")) == ["A claim is rejected for a reason."]
    assert state(claim) == "suggested"


def test_undo_takes_the_decision_back(client, curator, claim):
    decide(client, claim)
    decide(client, claim, "undo")
    assert (state(claim), claim.decided_by) == ("suggested", None)
    assert [each.act for each in Event.objects.about(claim)] == ["undo", "accept", "suggest"]


def test_accept_of_a_quote_accepts_every_suggestion_on_it_in_one_act(client, curator, claim, article, film):
    mate = suggest(article, film, "Ben Okafor")
    rejected = suggest(article, film, "Harbour")
    other = suggest(article, film, "Cleo", quote="Ana Almeida")
    decide(client, rejected, act="", reason="misread")
    article.refresh_from_db()
    before, quote = article.version, claim.quotes.get()
    decide(client, claim, "accept_quote", start=quote.start, end=quote.end)
    assert [state(each) for each in (claim, mate, rejected, other)] == ["accepted", "accepted", "rejected", "suggested"]
    article.refresh_from_db()
    assert (article.version, claim.decided_by, mate.decided_at) == (before + 1, curator, claim.decided_at)


def test_accept_of_a_quote_on_which_nothing_rests_is_refused(client, curator, claim):
    assert messages(decide(client, claim, "accept_quote", start=1, end=2)) == ["No suggestion rests on these words any longer."]


def test_accept_without_words_is_refused(client, curator, claim):
    claim.quotes.all().delete()
    assert messages(decide(client, claim)) == ["A claim is accepted only with the words that it rests on."]
    assert state(claim) == "suggested"


@pytest.mark.parametrize("act", ["accept", "reject", "undo", "accept_quote"])
def test_decision_of_a_contributor_is_forbidden(client, claim, act):
    client.force_login(staff.contributor())
    assert decide(client, claim, act).status_code == 403
    assert state(claim) == "suggested"


def test_decision_of_a_curator_is_refused_while_the_article_is_in_review(client, curator, claim):
    staff.submit(claim.article)
    assert [each[:42] for each in messages(decide(client, claim))] == ["You are not allowed to do this: it asks fo"]
    assert state(claim) == "suggested"


def test_decision_on_a_decided_claim_is_refused(client, curator, claim):
    decide(client, claim)
    answer = decide(client, claim, act="", reason="misread")
    assert (messages(answer)[-1], answer.headers["Location"], state(claim)) == ("It is accepted.", page(claim), "accepted")


def test_decision_on_an_older_version_is_refused(client, curator, claim):
    answer = decide(client, claim, version=1)
    assert messages(answer) == [f"“{claim.article}” has been changed by somebody else since you opened it."]
    assert state(claim) == "suggested"


def test_anonymous_visitor_is_asked_to_log_in(client, claim):
    answer = decide(client, claim)
    assert answer.headers["Location"].startswith(reverse("admin:login"))
    assert state(claim) == "suggested"


def test_get_decides_nothing(client, curator, claim):
    before = claim.article.version
    address = reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk])
    assert client.get(address, {"act": "accept", "version": before}).headers["Location"] == page(claim)
    claim.article.refresh_from_db()
    assert (state(claim), claim.article.version) == ("suggested", before)


def test_decision_on_no_claim_is_not_found(client, curator, article):
    address = reverse("admin:desk_workbench_claim", args=[article.pk, 99])
    assert client.post(address, {"act": "accept", "version": 1}).status_code == 404


def test_claim_is_not_decided_under_another_article(client, curator, claim):
    address = reverse("admin:desk_workbench_claim", args=[news.article().pk, claim.pk])
    assert client.post(address, {"act": "accept", "version": claim.article.version}).status_code == 404
    assert state(claim) == "suggested"


def test_decision_with_htmx_answers_with_the_cards_that_it_changed(client, curator, claim, article, film):
    mate, other = suggest(article, film, "Ben Okafor"), suggest(article, film, "Cleo", quote="Filming")
    answer = decide(client, claim, htmx=True)
    cards = client.get(answer.headers["Location"], headers={"HX-Request": "true"})
    assert {each.claim.pk for each in cards.context["cards"]} == {claim.pk, mate.pk} - {other.pk}
    assert 'data-state="accepted"' in cards.content.decode()


def test_refused_decision_with_htmx_says_why_and_shows_the_claim_as_it_is(client, curator, claim):
    curation.edit_claim(claim, {"certainty": "rumoured"}, by=staff.curator(), seen=claim.article.version)
    answer = decide(client, claim, htmx=True, version=2)
    page = answer.content.decode()
    assert ("has been changed by somebody else" in page, "rumoured" in page) == (True, True)


def test_decision_costs_few_queries(client, curator, claim, django_assert_num_queries):
    claim.article.refresh_from_db()
    with django_assert_num_queries(DECISION):
        decision = {"act": "accept", "version": claim.article.version}
        client.post(reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk]), decision)
    assert state(claim) == "accepted"


# Editing


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


# Adding


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


# Completion


def complete(client, article, place, text):
    answer = client.get(reverse("admin:desk_complete", args=[article.pk]), {"place": place, "q": text})
    return [(each.pick, each.hint) for each in answer.context["options"]] if answer.context else []


def test_names_are_completed_from_beginnings_aliases_and_near_spellings(client, curator, article):
    yara = people.person("Yara Shahidi")
    people.name(yara, "Y. S. Feldman")
    known = (f"party-{yara.pk}", "Person, also Y. S. Feldman")
    new = [("new-person", "New person"), ("new-company", "New company")]
    for text in ("Yar", "shahidi", "Yara Shahid", "Y S Feldman"):
        assert complete(client, article, "person", text) == [known, *new]


def test_merged_names_are_completed_as_the_one_that_remains(client, curator, article):
    yara, ghost = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.merge(yara, ghost)
    assert complete(client, article, "person", "Yara Shahid")[0][0] == f"party-{yara.pk}"


def test_productions_are_completed_by_every_title_they_have_had(client, curator, article):
    film = productions.published_production("Ballerina Overdrive")
    news.published_claim("title", "Pretty Lethal", of=film)
    assert complete(client, article, "subject", "Ballerina")[0] == (f"production-{film.pk}", "Film, also Ballerina Overdrive")
    assert complete(client, article, "subject", "pretty")[0][0] == f"production-{film.pk}"


def test_completion_of_nothing_is_empty(client, curator, article):
    assert complete(client, article, "person", "") == []
    assert complete(client, article, "nonsense", "Ana") == []
