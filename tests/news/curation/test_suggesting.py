"""What the program suggests is stored in one act, with its history, and in a bounded number of queries."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from config.models import Event, Record
from news.curation import change_status, suggest_claims, take_near
from news.models import Article, Claim
from news.suggestions import Reading, Reason
from people.models import Party
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.factories.suggestions import TEXT, person, reading, suggest, suggested_claim, suggestion

pytestmark = pytest.mark.django_db

AT = datetime(2100, 5, 6, 7, tzinfo=UTC)


def act(article, read=None, *, by=None, seen=None, at=None):
    by, seen = by or staff.contributor(), article.version if seen is None else seen
    return suggest_claims(article, read or reading(suggestion()), by=by, seen=seen, at=at)


def test_suggestions_are_stored_as_claims_of_the_program():
    [claim] = act(news.article(TEXT), reading(suggestion(quote="Ada Lund will star", character="Mara"))).claims
    claim.refresh_from_db()
    assert (str(claim.production), str(claim.value_party), claim.character) == ("Nightfall", "Ada Lund", "Mara")
    assert (claim.state, claim.suggested_by, claim.suggested_rule, claim.confidence) == ("suggested", None, "cast.star@1", 0.9)
    quote = claim.quotes.get()
    assert (quote.start, quote.end, quote.text) == (0, 18, "Ada Lund will star")
    quote.verify()


def test_act_raises_the_version_and_is_written_down_with_who_and_when():
    article, cleo = news.article(TEXT), staff.contributor(username="cleo")
    act(article, reading(suggestion(), suggestion(person("Rihanna"))), by=cleo, at=AT)
    assert Article.objects.get(pk=article.pk).version == article.version == 2
    events = [(each.kind, each.act, each.note, each.by, each.at, each.public) for each in Event.objects.order_by("seq")]
    said = "1 claim suggested. Left out: 1 (a name of one word that nobody here bears)."
    assert events == [
        ("production", "suggest", "", cleo, AT, False),
        ("party", "suggest", "", cleo, AT, False),
        ("article", "suggest", said, cleo, AT, False),
    ]


def test_audit_names_who_had_it_read():
    cleo = staff.contributor(username="cleo")
    [claim] = act(news.article(TEXT), by=cleo).claims
    rows = [record.history.get() for record in (claim, claim.production, claim.value_party)]
    assert [(row.history_user, row.history_type) for row in rows] == [(cleo, "+")] * 3
    assert (rows[0].value_party_id, rows[0].confidence) == (claim.value_party.pk, 0.9)


def test_reading_that_failed_is_written_down():
    article = news.article(TEXT)
    suggested = act(article, Reading(failure="The suggester failed: RuntimeError."))
    assert (suggested.claims, suggested.failure) == ((), "The suggester failed: RuntimeError.")
    assert Event.objects.get().note == "Nothing is suggested. The suggester failed: RuntimeError."


def test_summary_counts_by_reason():
    left_out = Counter({Reason.FILM: 2, Reason.SPAN: 3})
    assert act(news.article(TEXT), Reading(left_out=left_out)).summary() == (
        "0 claims suggested. Left out: 3 (words that the text does not have), 2 (about a film that is not here)."
    )


# Who may, and when


def test_somebody_without_a_role_may_not():
    with pytest.raises(Record.Blocked):
        act(news.article(TEXT), by=staff.user())
    assert (Claim.objects.count(), Party.objects.count(), Event.objects.count()) == (0, 0, 0)


def test_version_that_somebody_else_has_raised_is_refused():
    with pytest.raises(Record.Stale):
        act(news.article(TEXT), seen=7)
    assert Claim.objects.count() == 0


@pytest.mark.parametrize("status", sorted(set(Record.Status.values) - {"draft", "scheduled"}))
def test_article_that_is_no_draft_is_refused(status):
    article = news.article(TEXT)
    Article.objects.update(status=status)
    with pytest.raises(Claim.NotDecidable):
        act(article, by=staff.editor())
    assert Claim.objects.count() == 0


# The database's own rules


@pytest.mark.parametrize(
    "said",
    [
        {"confidence": 1.1},
        {"confidence": -0.1},
        {"confidence": 0.5, "suggested_rule": ""},
        {"confidence": 0.5, "by": True},
    ],
)
def test_confidence_is_a_rules_alone(said):
    claim = suggested_claim()
    by = {"suggested_by": staff.contributor()} if said.pop("by", False) else {}
    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).update(**said, **by)


# What nobody has taken up


def proposed(claim):
    found = (Party.objects.proposed().filter(pk=claim.value_party_id), Production.objects.proposed())
    return tuple(each.exists() for each in found)


def test_what_the_program_named_is_only_proposed():
    claim = suggested_claim()
    assert proposed(claim) == (True, True)
    assert (list(Party.objects.established()), list(Production.objects.established())) == ([], [])


def test_what_an_accepted_claim_names_is_established():
    claim = suggested_claim()
    news.decide(claim)
    assert proposed(claim) == (False, False)


def test_what_only_a_rejected_claim_names_stays_proposed():
    claim = suggested_claim()
    news.decide(claim, reject="misread")
    assert proposed(claim) == (True, True)


def test_what_a_claim_by_hand_names_is_established():
    claim = suggested_claim()
    news.claim("director", claim.value_party, of=claim.production)
    assert proposed(claim) == (False, False)


def test_what_somebody_edits_or_merges_is_established():
    claim = suggested_claim()
    news.merge(claim.value_party, people.person("Ada Lunde"))
    staff.submit(claim.production)
    assert proposed(claim) == (False, True)
    Production.objects.update(last_editor=staff.contributor())
    assert proposed(claim) == (False, False)


def test_who_was_made_by_hand_is_established_before_any_claim():
    ada, film = people.person(), productions.production()
    assert (list(Party.objects.established()), list(Production.objects.established())) == ([ada], [film])


def test_nothing_of_a_suggestion_is_public():
    claim = suggested_claim()
    assert (list(Party.objects.public()), list(Production.objects.public()), list(Claim.objects.published())) == ([], [], [])
    assert claim.production.reports() == []


# A near name


def near_claim():
    ada = people.person("Ada Lund")
    return ada, suggested_claim(person("Ada Lunde"), near="Ada Lund")


def test_near_name_is_taken_and_the_print_is_kept():
    ada, claim = near_claim()
    cleo = staff.curator()
    take_near(claim, by=cleo, seen=claim.article.version)
    claim.refresh_from_db()
    assert (claim.value_party, claim.value_as_printed, claim.near, claim.state) == (ada, "Ada Lunde", None, "suggested")
    assert (Event.objects.first().act, Event.objects.first().by) == ("edit", cleo)


def test_near_name_that_was_merged_meanwhile_is_whoever_remains():
    ada, claim = near_claim()
    root = people.person("Ada Lund Ohlsson")
    news.merge(root, ada)
    take_near(claim, by=staff.curator(), seen=claim.article.version)
    claim.refresh_from_db()
    assert claim.value_party == root


def test_edit_answers_the_question_of_the_near_name():
    _ada, claim = near_claim()
    news.edit(claim, character="Mara")
    claim.refresh_from_db()
    assert claim.near is None
    with pytest.raises(Claim.NotDecidable):
        take_near(claim, by=staff.curator(), seen=claim.article.version)


def test_near_name_of_what_is_published_is_not_taken():
    _ada, claim = near_claim()
    Claim.objects.update(state="accepted", decided_by=staff.curator(), decided_at=AT, published_at=AT)
    with pytest.raises(Claim.NotDecidable):
        take_near(claim, by=staff.curator(), seen=claim.article.version)


# Copies


def test_copy_of_a_published_claim_is_not_counted_for_the_rule_again():
    claim = suggested_claim()
    news.decide(claim)
    article = Article.objects.get()
    for act, by in (("submit", staff.contributor()), ("publish", staff.editor()), ("retract", staff.editor())):
        change_status(article, act, by=by, seen=article.version, note="Wrong.")
    change_status(article, "reinstate", by=staff.editor(), seen=article.version, note="Right after all.")
    assert [each.suggested_rule for each in Claim.objects.order_by("pk")] == ["cast.star@1", ""]


# Cost


def many(number):
    """Suggestions of as many new people, on as many words."""
    text = " ".join(f"of{number}name{each}" for each in range(number))
    return news.article(text), reading_of(text)


def reading_of(text):
    return reading(*(suggestion(person(f"Ada {word}"), text=text, quote=word) for word in text.split()), text=text)


def queries_of(number):
    article, read = many(number)
    by = staff.contributor()
    by.has_perm("config.contribute")  # asks for the permissions, which are kept
    with CaptureQueriesContext(connection) as queries:
        assert len(act(article, read, by=by).claims) == number
    return [each["sql"] for each in queries]


def test_five_hundred_suggestions_ask_no_more_than_one():
    productions.production("Nightfall")
    one, many = queries_of(1), queries_of(500)
    asked = [sum(not sql.startswith("INSERT") for sql in each) for each in (one, many)]
    assert asked[0] == asked[1]
    # A statement of SQLite's takes 999 values: a few rows of a claim's forty columns at a time.
    assert sum(sql.startswith("INSERT") for sql in many) <= 110


def test_five_hundred_suggestions_have_their_history_and_their_words():
    article, read = many(500)
    suggested = suggest_claims(article, read, by=staff.contributor(), seen=article.version)
    assert len(suggested.claims) == Claim.history.count() == Party.history.count() == 500
    assert all(claim.quotes.get().text == str(claim.value_party).split()[1] for claim in suggested.claims[:20])


def test_again_on_five_hundred_adds_nothing():
    article, read = many(500)
    suggest_claims(article, read, by=staff.contributor(), seen=article.version)
    assert suggest_claims(article, reading_of(article.text), by=staff.contributor(), seen=article.version).claims == ()


def test_same_again_adds_nobody():
    suggest(suggestion())
    suggest(suggestion(text="Ada Lund!"), article=news.article("Ada Lund!"))
    assert (Party.objects.count(), Production.objects.count(), Claim.objects.count()) == (1, 1, 2)
