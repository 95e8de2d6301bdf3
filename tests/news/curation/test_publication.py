"""Publishing an article and taking it back: which claims count, and what the pages say."""

import pytest

from config.models import Event, Journal, Record
from config.workflow import edit, transition
from news import curation
from news.models import Claim, Ruling
from productions.facts import differing
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def do(record, name, by=None, note="Because."):
    record.refresh_from_db()
    return transition(record, name, by=by or staff.editor(), seen=record.version, note=note)


def cast(production):
    """Who is in it, by the index, which has to say what the reports say."""
    production.refresh_from_db()
    assert differing(production, production.reports()) == []
    return sorted(str(fact.value_party) for fact in production.facts.current().filter(property="cast"))


@pytest.fixture
def harbour():
    return productions.published_production("Harbour")


def said(name):
    return news.said("cast", people.person(name))


def test_publish_stamps_accepted_claims_alone(harbour):
    article = news.article("Ana and Berta join, and Cleo does not.")
    ana = news.accepted_claim("cast", people.person("Ana"), of=harbour, article=article)
    article.refresh_from_db()
    berta = news.claim("cast", people.person("Berta"), of=harbour, article=article)
    article.refresh_from_db()
    cleo = news.claim("cast", people.person("Cleo"), of=harbour, article=article)
    article.refresh_from_db()
    curation.reject(cleo, reason="misread", by=staff.curator(), seen=article.version)
    article.refresh_from_db()
    staff.submit(article)
    event = curation.publish(article, by=staff.editor(), seen=article.version)
    stamped = Claim.objects.filter(published_at__isnull=False)
    assert list(stamped.values_list("pk", "published_at")) == [(ana.pk, event.at)]
    assert (berta.published_at, cast(harbour)) == (None, ["Ana"])


def test_publish_by_the_workflow_alone_has_the_same_effect(harbour):
    article = news.reviewed_article(said("Ana"), about=harbour)
    do(article, "publish")
    assert cast(harbour) == ["Ana"]


def test_publish_again_leaves_stamps_as_they_were(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    before = article.claims.get().published_at
    do(article, "revise")
    do(article, "submit", by=staff.contributor())
    do(article, "publish")
    assert article.claims.get().published_at == before


def test_publish_of_a_new_title_raises_the_revision_of_pages_that_cite_it(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    do(article, "revise")
    edit(article, {"title": "Another headline"}, by=staff.contributor(), seen=article.version)
    harbour.refresh_from_db()
    before = harbour.revision
    do(article, "submit", by=staff.contributor())
    do(article, "publish")
    harbour.refresh_from_db()
    assert harbour.revision > before


def test_publish_takes_along_productions_in_review():
    draft = staff.submit(productions.production("Harbour"))
    article = news.reviewed_article(said("Ana"), about=draft)
    curation.publish(article, by=staff.editor(), seen=article.version)
    draft.refresh_from_db()
    assert (draft.status, draft.title, draft.is_public) == ("published", "Harbour", True)


def test_publish_leaves_out_productions_where_asked():
    draft = staff.submit(productions.production("Harbour"))
    article = news.reviewed_article(said("Ana"), about=draft)
    curation.publish(article, by=staff.editor(), seen=article.version, with_productions=False)
    draft.refresh_from_db()
    assert draft.status == "in_review"


def test_publish_leaves_out_productions_that_four_eyes_forbid():
    editor = staff.editor()
    draft = staff.submit(productions.production("Harbour"), by=editor)
    article = news.reviewed_article(said("Ana"), about=draft)
    curation.publish(article, by=editor, seen=article.version)
    draft.refresh_from_db()
    article.refresh_from_db()
    assert (article.status, draft.status) == ("published", "in_review")


def test_retract_takes_everything_back_at_once(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    event = do(article, "retract", note="Wrong.")
    assert (cast(harbour), article.claims.get().withdrawn_at, event.public) == ([], event.at, True)
    assert article.words("title") == article.title


def test_reinstate_brings_copies_that_count_from_the_next_publication(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    old = article.claims.get()
    do(article, "retract")
    do(article, "reinstate", by=staff.editor())
    copy = article.claims.exclude(pk=old.pk).get()
    assert (copy.state, copy.published_at, cast(harbour)) == ("accepted", None, [])
    assert list(copy.quotes.values_list("text", "start", "end")) == list(old.quotes.values_list("text", "start", "end"))
    do(article, "publish")
    assert cast(harbour) == ["Ana"]


def test_reinstate_copies_the_rulings_that_stand(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    claim, editor = article.claims.get(), staff.editor()
    curation.rule(claim, "preferred", reason="Checked.", by=editor)
    curation.end_ruling(curation.rule(claim, "resumes", reason="Back.", by=editor), by=editor)
    do(article, "retract")
    do(article, "reinstate")
    copy = article.claims.exclude(pk=claim.pk).get()
    assert [(ruling.kind, ruling.reason, ruling.by) for ruling in copy.rulings.active()] == [("preferred", "Checked.", editor)]


def test_reinstate_leaves_corrected_claims_where_they_are(harbour):
    article = news.published_article(said("Ana"), said("Berta"), about=harbour)
    wrong = article.claims.get(value_party__name="Ana")
    article.refresh_from_db()
    right = Claim(production=harbour, property="cast", value_party=people.person("Anna"))
    curation.correct(wrong, right, note="Misread.", by=staff.editor(), seen=article.version)
    do(article, "retract")
    do(article, "reinstate")
    do(article, "publish")
    assert cast(harbour) == ["Anna", "Berta"]


def test_reinstate_by_the_editor_who_then_publishes_alone_is_refused(harbour):
    article, editor = news.published_article(said("Ana"), about=harbour), staff.editor()
    do(article, "retract")
    do(article, "reinstate", by=editor)
    with pytest.raises(Record.Blocked, match="^You alone decided its claims"):
        do(article, "publish", by=editor)


def test_retract_twice_brings_back_what_counted_last(harbour):
    article = news.published_article(said("Ana"), about=harbour)
    for _ in range(2):
        do(article, "retract")
        do(article, "reinstate")
        do(article, "publish")
    assert (cast(harbour), article.claims.count(), article.claims.published().count()) == (["Ana"], 3, 1)
    assert Ruling.objects.count() == 0


# Productions and parties


def test_publish_of_a_production_gives_it_its_title():
    production = productions.published_production("Harbour")
    production.refresh_from_db()
    assert (production.title, str(production)) == ("Harbour", "Harbour")


def test_edit_under_revision_leaves_the_public_title():
    production = productions.published_production("Harbour")
    do(production, "revise")
    edit(production, {"working_title": "Secret"}, by=staff.contributor(), seen=production.version)
    production.refresh_from_db()
    assert (production.title, production.words("working_title")) == ("Harbour", "Harbour")


def test_archive_of_a_production_raises_its_revision():
    production = productions.published_production("Harbour")
    production.refresh_from_db()
    before = production.revision
    do(production, "archive")
    stored = Production.objects.get()
    assert (stored.is_public, stored.revision > before) == (False, True)


@pytest.mark.parametrize("act", ["publish", "archive"])
def test_words_of_a_party_raise_the_revision_of_names(act):
    party = staff.submit(people.person("Ana"))
    before = Journal.objects.get().names_revision
    do(party, act)
    assert Journal.objects.get().names_revision > before


def test_acts_of_one_publication_share_its_moment():
    draft = staff.submit(productions.production("Harbour"))
    article = news.reviewed_article(said("Ana"), about=draft)
    event = curation.publish(article, by=staff.editor(), seen=article.version)
    assert list(Event.objects.filter(act="publish").values_list("kind", "at")) == [
        ("production", event.at), ("article", event.at),
    ]  # fmt: skip
