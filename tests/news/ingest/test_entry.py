"""Reports entered: articles with curated claims, as far through the workflow as is asked."""

from datetime import date

import pytest
from django.db import transaction

from config.models import Event
from news import curation
from news.ingest import Problem, import_claims
from news.models import Article, Claim, Outlet, Quote
from people.models import Party
from productions.history import fold
from productions.models import Fact, Production
from tests.factories import config, people, productions
from tests.news import submitted
from tests.news.submitted import about, claim, report

TODAY = date(2026, 11, 20)

pytestmark = pytest.mark.django_db


@pytest.fixture
def cleo():
    return config.curator(username="cleo")


@pytest.fixture
def edda():
    return config.editor(username="edda")


@pytest.fixture
def enter(tmp_path, cleo):
    """Import reports as cleo: `enter(report, …, publisher=edda)`; the counts of what was written."""

    def enter(*found, by=cleo, publisher=None):
        path = submitted.file(tmp_path, list(found))
        return dict(+import_claims([path], by=by, publisher=publisher, today=TODAY).counts)

    return enter


@pytest.fixture
def refused(enter):
    """The problems of an import, each with its item."""

    def refused(*found, **options):
        with pytest.raises(Problem.Found) as refusal:
            enter(*found, **options)
        return [f"{each.item}: {each.message}" for each in refusal.value.problems]

    return refused


def test_report_is_left_in_review_with_its_claims_accepted(enter, cleo):
    assert enter(report()) == {"article": 1, "claim": 1, "party": 1, "production": 1}
    article = Article.objects.get()
    assert (article.status, article.submitted_by) == ("in_review", cleo)
    [entered] = article.claims.all()
    assert (entered.state, entered.decided_by, entered.published_at) == ("accepted", cleo, None)
    assert Fact.objects.count() == 0


def test_report_makes_the_claim_that_it_says(enter):
    enter(report(claim(character="Cersei", certainty="confirmed", attributed_to="Deadline", attribution="says Deadline")))
    [entered] = Claim.objects.all()
    assert (entered.production.working_title, entered.property, entered.value_party.name) == (
        "Ballerina Overdrive", "cast", "Lena Headey"
    )  # fmt: skip
    assert (entered.character, entered.certainty, entered.position) == ("Cersei", "confirmed", 1)
    assert (entered.attributed_outlet.name, entered.attribution) == ("Deadline", "says Deadline")
    [quote] = entered.quotes.all()
    assert (quote.start, quote.end, quote.text) == (0, 27, "Lena Headey and Iris Apatow")
    quote.verify()


def test_report_is_published_with_its_production_by_another(enter, edda):
    assert enter(report(), publisher=edda) == {"article": 1, "claim": 1, "party": 1, "production": 1, "published": 1}
    assert Article.objects.get().status == "published"
    assert Production.objects.get().is_public
    assert [str(fact) for fact in Fact.objects.all()] == ["Ballerina Overdrive: Cast Lena Headey"]


def test_report_leaves_the_events_of_the_same_acts_done_by_hand(enter, cleo, edda):
    enter(report(), publisher=edda)
    assert list(Event.objects.order_by("seq").values_list("kind", "act", "by__username")) == [
        ("article", "add", "cleo"),
        ("production", "add", "cleo"),
        ("party", "add", "cleo"),
        ("article", "enter", "cleo"),
        ("production", "submit", "cleo"),
        ("article", "submit", "cleo"),
        ("article", "publish", "edda"),
        ("production", "publish", "edda"),
    ]


def test_draft_made_for_a_name_has_its_kind_and_its_editor(enter, cleo):
    enter(
        report(
            claim("87North", property="production_company"),
            claim({"company": "Gulfstream"}, property="producer"),
            about("Lena Headey", "other_credit", {"production": "Game of Thrones"}),
        )
    )
    made = list(Party.objects.order_by("name").values_list("name", "kind", "status", "last_editor__username"))
    assert made == [
        ("87North", "company", "draft", "cleo"),
        ("Gulfstream", "company", "draft", "cleo"),
        ("Lena Headey", "person", "draft", "cleo"),
    ]
    # Only a production that the article is about goes to review with it.
    assert list(Production.objects.order_by("working_title").values_list("working_title", "status")) == [
        ("Ballerina Overdrive", "in_review"),
        ("Game of Thrones", "draft"),
    ]


def test_names_are_matched_by_key_and_by_alias(enter):
    people.name(of=people.person("Lena Headey"), text="Lena Heady")
    productions.published_production("Ballerina Overdrive")
    found = report(claim("LENA  HEADEY", production="“Ballerina” Overdrive!"), claim("Lena Heady", property="writer"))
    assert enter(found) == {"article": 1, "claim": 2}


def test_production_is_matched_by_a_title_that_was_claimed_for_it(enter):
    enter(report(claim("Pretty Lethal", property="title", quote="Ballerina Overdrive")))
    second = report(claim(production="Pretty Lethal"), url=None, text=f"{submitted.TEXT} Again.")
    assert enter(second) == {"article": 1, "claim": 1, "party": 1}


def test_name_of_a_company_does_not_match_a_person(enter):
    people.person("Amazon")
    enter(report(claim("Amazon", property="distributor")))
    assert Claim.objects.get().value_party.kind == "company"


def test_name_of_a_merge_is_its_root_if_that_bears_it_too(enter, edda):
    root, ghost = people.person("Yara Shahidi"), people.person("Yara Shahid")
    curation.decide_identity(root, ghost, "same", by=edda)
    enter(report(claim("Yara Shahid")))
    assert Claim.objects.get().value_party == ghost
    people.name(of=root, text="Yara Shahid")
    enter(report(claim("Yara Shahid", property="writer"), url=None, text=f"{submitted.TEXT} Again."))
    assert Claim.objects.get(property="writer").value_party == root


def test_name_that_several_bear_is_refused(refused):
    one, other = people.person("Sam Lee"), people.person("Sam Lee")
    assert refused(report(claim("Sam Lee"), claim(5))) == [
        "item 1, claim 2: value: is a number, and has to be text",
        f"item 1, claim 1: value: “Sam Lee” may be any of person {one.pk} “Sam Lee”, person {other.pk} “Sam Lee”: "
        "decide that they are the same, or rename one",
    ]


def test_same_report_twice_adds_nothing(enter, edda):
    enter(report(), publisher=edda)
    before = Event.objects.count()
    assert enter(report(), publisher=edda) == {}
    assert enter(report()) == {}
    assert Event.objects.count() == before


def test_same_report_after_a_merge_and_a_correction_adds_nothing(enter, edda):
    found = report(claim("Yara Shahid"), claim())
    enter(found, publisher=edda)
    people.name(of=people.person("Yara Shahidi"), text="Yara Shahid")
    root, ghost = Party.objects.get(name="Yara Shahidi"), Party.objects.get(name="Yara Shahid")
    curation.decide_identity(root, ghost, "same", by=edda)
    article = Article.objects.get()
    wrong = Claim.objects.get(value_party__name="Lena Headey")
    curation.correct(wrong, None, note="She is not in it.", by=edda, seen=article.version)
    assert enter(found, publisher=edda) == {}
    assert Claim.objects.published().count() == 1


def test_report_in_review_is_published_later(enter, edda):
    enter(report())
    assert enter(report(), publisher=edda) == {"published": 1}
    assert Article.objects.get().status == "published"


def test_published_article_with_further_claims_is_revised(enter, edda):
    enter(report(), publisher=edda)
    assert enter(report(claim(), claim("Iris Apatow")), publisher=edda) == {"claim": 1, "party": 1, "published": 1}
    article = Article.objects.get()
    acts = list(Event.objects.about(article).order_by("seq").values_list("act", flat=True))
    assert acts == ["add", "enter", "submit", "publish", "revise", "enter", "submit", "publish"]
    assert list(article.claims.published().order_by("position").values_list("value_party__name", "position")) == [
        ("Lena Headey", 1),
        ("Iris Apatow", 2),
    ]


def test_published_article_under_revision_keeps_its_page(enter, edda):
    enter(report(), publisher=edda)
    assert enter(report(claim(), claim("Iris Apatow"))) == {"claim": 1, "party": 1}
    assert Article.objects.get().status == "in_review"
    page = fold(Production.objects.get().reports(), TODAY)
    assert [str(fact.value.thing) for fact in page.open.values()] == ["Lena Headey"]


def test_claims_of_a_stored_article_come_without_its_text(enter, edda):
    enter(report())
    for named in ({"url": "https://callsheet.example/1"}, {"outlet": "The call sheet", "date": "2023-02-08"}):
        assert enter({"article": named, "claims": [claim()]}) == {}
    found = {"article": {"url": "https://callsheet.example/1"}, "claims": [claim("Iris Apatow")]}
    assert enter(found, by=edda) == {"claim": 1, "party": 1}


def test_claims_of_an_article_that_is_not_here(refused):
    found = {"article": {"url": "https://callsheet.example/2"}, "claims": [claim()]}
    assert refused(found) == ["item 1, article: no such article is here, and its text is not given"]


def test_claims_of_an_article_that_may_be_several(enter, refused):
    enter(report(), report(claim(), url=None, text=f"{submitted.TEXT} Again."))
    one, other = Article.objects.order_by("pk")
    named = {"article": {"outlet": "The Call Sheet", "date": "2023-02-08"}, "claims": [claim()]}
    assert refused(named) == [
        f"item 1, article: it may be any of the articles {one.pk}, {other.pk}: name its url or text_sha256"
    ]


def test_quote_is_looked_for_in_the_stored_text(enter, refused):
    enter(report())
    found = {"article": {"url": "https://callsheet.example/1"}, "claims": [claim(quote="Nobody said this")]}
    assert refused(found) == ["item 1, claim 1: quote: “Nobody said this” does not stand in the text"]


def test_same_text_of_another_outlet_or_day_is_refused(enter, refused):
    enter(report())
    article = Article.objects.get()
    for other in ({"outlet": "Deadline", "url": None}, {"date": "2023-02-09"}, {"date": "2023-02"}):
        assert refused(report(**other)) == [
            f"item 1, article: its text is already here, as article {article.pk} of another outlet or day: {article}"
        ]


def test_same_claim_twice_in_one_report_is_refused(refused):
    assert refused(report(claim(), claim("Iris Apatow"), claim())) == ["item 1, claim 3: it says the same as item 1, claim 1"]


def test_in_review_only_an_editor_adds_claims(enter, refused):
    enter(report())
    [problem] = refused(report(claim(), claim("Iris Apatow")))
    assert problem.startswith("item 1, article: You are not allowed to do this")


def test_retracted_article_takes_no_claims(enter, refused, edda):
    enter(report(), publisher=edda)
    article = Article.objects.get()
    curation.change_status(article, "retract", by=edda, seen=article.version, note="Withdrawn by the outlet.")
    assert refused(report(claim("Iris Apatow"))) == ["item 1, article: Its article is retracted."]


def test_four_eyes_hold_for_imports(refused, edda):
    [problem] = refused(report(), by=edda, publisher=edda)
    assert problem == "item 1, article: You sent it to review yourself: somebody else must publish it."


def test_production_that_was_sent_back_is_not_sent_to_review_again(enter, edda):
    enter(report())
    production = Production.objects.get()
    curation.change_status(production, "return", by=edda, seen=production.version, note="Which one?")
    enter(report(claim("Iris Apatow"), url=None, text=f"{submitted.TEXT} Again."))
    assert Production.objects.get().status == "draft"


def test_nothing_is_written_when_anything_is_wrong(refused, edda):
    people.person("Sam Lee")
    people.person("Sam Lee")
    before = Event.objects.count()
    problems = refused(report(), report(claim("Sam Lee"), url=None, text=f"{submitted.TEXT} Again."), publisher=edda)
    assert [each.split(":")[0] for each in problems] == ["item 2, claim 1"]
    assert [model.objects.count() for model in (Article, Claim, Quote, Outlet, Production, Fact)] == [0] * 6
    assert (Party.objects.count(), Event.objects.count()) == (2, before)


def test_reports_of_one_call_are_written_in_acts_of_their_own(enter, edda):
    """Their moments differ, so that what was known between them can be asked for."""
    with transaction.atomic():
        enter(report(), report(claim("Iris Apatow"), url=None, text=f"{submitted.TEXT} Again."), publisher=edda)
    first, second = Claim.objects.order_by("pk").values_list("published_at", flat=True)
    assert first < second
