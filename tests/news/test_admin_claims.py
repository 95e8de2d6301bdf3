"""The admin's pages of claims: the words they rest on, who edits them, who decides."""

import pytest
from django.urls import reverse

from config.models import Event
from news.models import Article, Claim
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.pages import admin_page, errors

pytestmark = pytest.mark.django_db

TEXT = "Ana Almeida joins Harbour. Ana Almeida is glad."


# Adding and editing


def claim_form(claim, *quotes, **fields):
    """What the browser sends for a claim; `quotes` are (text, start, end), as new rows."""
    named = (
        "article",
        "production",
        "party",
        "value_party",
        "value_production",
        "buyer",
        "attributed_outlet",
        "attributed_party",
    )
    plain = (
        "property", "value_state", "value_text", "value_edtf", "value_currency", "value_as_printed", "effect", "certainty",
        "happened_on", "character", "role", "territory", "medium", "attribution", "position",
    )  # fmt: skip
    shown = {name: getattr(claim, f"{name}_id") or "" for name in named} | {name: getattr(claim, name) for name in plain}
    shown |= {"value_low": "", "value_high": "", "version": claim.article.version if claim.pk else ""}
    rows = {"quotes-TOTAL_FORMS": len(quotes), "quotes-INITIAL_FORMS": 0}
    for number, quote in enumerate(quotes):
        rows |= {f"quotes-{number}-{name}": value for name, value in zip(("text", "start", "end"), quote, strict=True)}
    return shown | rows | fields


def new_claim(article, **fields):
    own = {"production": productions.production("Harbour"), "property": "cast", "value_party": people.person("Ana Almeida")}
    return Claim(article=article, **own | fields)


def add(client, claim, *quotes, **fields):
    return client.post(reverse("admin:news_claim_add"), claim_form(claim, *quotes, **fields))


def spans(claim):
    return list(claim.quotes.values_list("text", "start", "end"))


def test_claim_is_added_as_a_suggestion_with_its_words(client, contributor):
    article = news.article(TEXT)
    assert add(client, new_claim(article), ("joins Harbour", "", "")).status_code == 302
    claim = Claim.objects.get()
    assert (claim.state, claim.suggested_by, spans(claim)) == ("suggested", contributor, [("joins Harbour", 12, 25)])
    article.refresh_from_db()
    assert (article.version, Event.objects.get().act) == (2, "suggest")


def test_claim_with_words_that_stand_in_two_places_asks_which(client, contributor):
    answer = add(client, new_claim(news.article(TEXT)), ("Ana Almeida", "", ""))
    assert answer.context["inline_admin_formsets"][0].formset.errors == [
        {"text": ["The article has these words at 0, 27: say which start and end."]}
    ]
    assert add(client, new_claim(Article.objects.get()), ("Ana Almeida", 27, 38)).status_code == 302
    assert spans(Claim.objects.get()) == [("Ana Almeida", 27, 38)]


@pytest.mark.parametrize(
    "quote",
    [("ana almeida", "", ""), ("Ana Almeida", 1, 12), ("Ana Almeida", 0, 10), ("Ana", 10**9, 10**9 + 3), ("Ana ", 0, 3)],
)
def test_claim_with_words_that_the_article_has_not_is_refused(client, contributor, quote):
    answer = add(client, new_claim(news.article(TEXT)), quote)
    assert list(answer.context["inline_admin_formsets"][0].formset.errors[0]) == ["text"]
    assert Claim.objects.count() == 0


def test_claim_with_the_same_words_twice_is_refused(client, contributor):
    answer = add(client, new_claim(news.article(TEXT)), ("glad", "", ""), ("glad", 42, 46))
    assert answer.context["inline_admin_formsets"][0].formset.errors[1] == {"text": ["The claim rests on these words already."]}


def test_claim_whose_value_does_not_fit_is_refused_in_words(client, contributor):
    claim = new_claim(news.article(TEXT), value_text="Ana")
    assert errors(add(client, claim)) == {"__all__": ["The value is of the type that the property asks for."]}


def test_claim_of_no_article_is_refused_in_words(client, contributor):
    assert errors(add(client, new_claim(news.article(TEXT)), article=""))["article"] == ["This field is required."]


def test_claim_of_a_date_is_stored_with_its_days(client, contributor):
    claim = new_claim(news.article(TEXT), property="filming_start", value_party=None, value_edtf="2023-34")
    add(client, claim, happened_on="2023-05")
    stored = Claim.objects.get()
    assert (str(stored.value_earliest), str(stored.value_latest), stored.happened_on) == ("2023-04-01", "2023-06-30", "2023-05")


@pytest.mark.parametrize("name", ["value_edtf", "happened_on"])
def test_claim_of_a_date_that_can_t_be_read_is_refused(client, contributor, name):
    claim = new_claim(news.article(TEXT), property="filming_start", value_party=None, value_edtf="2023")
    assert name in errors(add(client, claim, **{name: "next spring"}))


def test_claim_of_one_amount_is_stored_as_a_range(client, contributor):
    claim = new_claim(news.article(TEXT), property="budget", value_party=None)
    add(client, claim, value_low="11000000", value_currency="USD")
    assert Claim.objects.values_list("value_low", "value_high").get() == (11_000_000, 11_000_000)


def test_claim_on_a_published_article_is_refused_in_words(client, editor):
    answer = add(client, new_claim(news.published_article()))
    assert errors(answer) == {"__all__": ["Its article is published."]}


def test_claim_on_an_article_in_review_is_added_by_editors_alone(client, curator):
    article = staff.submit(news.article(TEXT))
    assert errors(add(client, new_claim(article))) == {"__all__": ["Only editors can do this."]}


def test_accepted_claim_that_is_edited_is_a_suggestion_again(client, curator):
    claim = news.accepted_claim()
    claim.article.refresh_from_db()
    client.post(admin_page(claim), claim_form(claim, character="Rosa"))
    claim.refresh_from_db()
    assert (claim.character, claim.state, claim.decided_by) == ("Rosa", "suggested", None)
    assert Event.objects.first().act == "edit"


def test_accepted_claim_with_another_quote_is_a_suggestion_again(client, curator):
    claim = news.accepted_claim(article=news.article(TEXT))
    claim.article.refresh_from_db()
    client.post(admin_page(claim), claim_form(claim, ("is glad", "", "")))
    claim.refresh_from_db()
    assert (claim.state, claim.quotes.count()) == ("suggested", 2)


def test_accepted_claim_that_is_saved_as_it_was_stays_accepted(client, curator):
    claim = news.accepted_claim()
    claim.article.refresh_from_db()
    client.post(admin_page(claim), claim_form(claim))
    claim.refresh_from_db()
    assert claim.state == "accepted"


def test_accepted_claim_is_not_edited_by_a_contributor(client, contributor):
    claim = news.accepted_claim()
    claim.article.refresh_from_db()
    answer = client.post(admin_page(claim), claim_form(claim, character="Rosa"))
    assert errors(answer) == {"__all__": ["Only curators can do this."]}


def test_published_claim_is_read_only_with_the_reason(client, editor):
    claim = news.published_claim()
    assert client.get(admin_page(claim)).context["read_only"] == "Its article is published."
    answer = client.post(admin_page(claim), claim_form(claim, character="Rosa"))
    claim.refresh_from_db()
    assert (errors(answer), claim.character) == ({"__all__": ["Its article is published."]}, "")


def test_published_claim_of_an_article_under_revision_is_read_only(client, editor):
    claim = news.published_claim()
    client.post(admin_page(claim.article, "status", "revise"), {"version": claim.article.version})
    assert client.get(admin_page(claim)).context["read_only"] == "It has been published: it can only be corrected."


def test_stale_save_of_a_claim_shows_theirs_beside_mine(client, contributor):
    claim = news.claim()
    mine = claim_form(claim, character="Rosa")
    client.post(admin_page(claim), claim_form(claim, character="Rose"))
    answer = client.post(admin_page(claim), mine)
    assert errors(answer)["character"] == ['<span class="theirs"><strong>Theirs:</strong> Rose</span>']
    again = mine | {"version": answer.context["adminform"].form["version"].value()}
    assert client.post(admin_page(claim), again).status_code == 302
    claim.refresh_from_db()
    assert claim.character == "Rosa"


# Deciding


def decide(client, claim, act, **fields):
    claim.article.refresh_from_db()
    answer = client.post(admin_page(claim, "decide", act), {"version": claim.article.version} | fields, follow=True)
    claim.refresh_from_db()
    return [str(each) for each in answer.context["messages"]]


def test_claim_is_accepted_rejected_and_taken_back(client, curator):
    claim = news.claim()
    states = []
    for act, fields in (("accept", {}), ("undo", {}), ("reject", {"reason": "misread"}), ("undo", {})):
        decide(client, claim, act, **fields)
        states.append((claim.state, claim.reject_reason, claim.decided_by))
    assert states == [
        ("accepted", "", curator), ("suggested", "", None), ("rejected", "misread", curator), ("suggested", "", None),
    ]  # fmt: skip


def test_decision_that_is_refused_says_why(client, curator):
    claim = news.claim()
    assert decide(client, claim, "reject") == ["A claim is rejected for a reason."]
    assert decide(client, claim, "undo") == ["It is suggested."]
    assert decide(client, claim, "accept", version="") == ["The version of the article is missing."]
    [stale] = decide(client, claim, "accept", version=claim.article.version - 1)
    assert "has been changed by somebody else since you opened it" in stale
    assert claim.state == "suggested"


def test_decision_by_a_contributor_is_refused(client, contributor):
    claim = news.claim()
    [refusal] = decide(client, claim, "accept")
    assert (claim.state, refusal.startswith("You are not allowed to do this")) == ("suggested", True)


def test_buttons_of_a_claim_say_why_not(client, contributor):
    shown = client.get(admin_page(news.claim())).context["decisions"]
    refusal = "Only curators can do this."
    assert [(act, reason) for act, _, reason in shown] == [("accept", refusal), ("reject", refusal)]


def test_claim_without_words_is_not_accepted(client, curator):
    claim = news.claim()
    claim.quotes.all().delete()
    assert decide(client, claim, "accept") == ["A claim is accepted only with the words that it rests on."]


def test_decision_is_not_made_by_a_link(client, curator):
    assert client.get(admin_page(news.claim(), "decide", "accept")).status_code == 405


def test_history_of_a_claim_shows_its_decisions(client, curator):
    claim = news.claim()
    decide(client, claim, "accept")
    shown = client.get(admin_page(claim, "history")).context
    assert [str(act.label) for act in shown["acts"]] == ["Accept", "Suggest"]
    assert ("State", "Suggested", "Accepted") in shown["changes"][0].fields
