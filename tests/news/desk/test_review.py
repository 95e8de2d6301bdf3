"""The review of an article: its change set page by page, and the buttons that say what they do."""

import re
from datetime import date

import pytest
from django.urls import reverse

from config.models import Event
from news import curation
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.pages import messages

pytestmark = pytest.mark.django_db

REVIEW = 14


@pytest.fixture
def film():
    return productions.published_production("Harbour")


@pytest.fixture
def article(film):
    """In review: Ana joins and Ben leaves."""
    ana, ben = people.person("Ana Almeida"), people.person("Ben Okafor")
    news.published_claim("cast", ben, of=film)
    ends = news.said("cast", ben, effect="ends", quote="Ben Okafor is out.")
    return news.reviewed_article(news.said("cast", ana, quote="Ana Almeida is in."), ends, about=film, day=date(2025, 9, 8))


def review(client, article):
    return client.get(reverse("admin:desk_review", args=[article.pk]))


def act(client, article, name, **fields):
    article.refresh_from_db()
    said = {"version": article.version} | fields
    return client.post(reverse("admin:desk_status", args=[article.pk, name]), said)


def buttons(answer):
    return {each.row.name: (each.label, each.reason) for each in answer.context["buttons"]}


def lines(sections):
    return [(section.title, row.line.text, row.mark) for section in sections for row in section.rows]


def status(record):
    record.refresh_from_db()
    return record.status


# What it shows


def test_changes_are_told_with_the_words_that_they_rest_on(client, editor, article):
    (impact,) = review(client, article).context["impacts"]
    assert [(each.title, each.text, each.quotes) for each in impact.told] == [
        ("Left", "Ben Okafor leaves the cast", ("Ben Okafor is out.",)),
        ("Joined", "Ana Almeida joins the cast", ("Ana Almeida is in.",)),
    ]


def test_page_is_shown_before_and_after(client, editor, article):
    (impact,) = review(client, article).context["impacts"]
    assert lines(impact.before) == [("Cast", "Ben Okafor", "gone")]
    assert lines(impact.after) == [("Cast", "Ana Almeida", "new"), ("Formerly attached", "Ben Okafor", "new")]


def test_line_with_one_more_source_is_not_marked(client, editor, film):
    ana = people.person("Ana Almeida")
    news.published_claim("cast", ana, of=film)
    article = news.reviewed_article(news.said("cast", ana), about=film)
    (impact,) = review(client, article).context["impacts"]
    assert (impact.told, lines(impact.after)) == ((), [("Cast", "Ana Almeida", "")])


def test_facts_of_people_are_in_the_change_set(client, editor):
    ana = people.person("Ana Almeida")
    article = news.reviewed_article(news.said("award", "Golden Bear"), about=ana)
    (impact,) = review(client, article).context["impacts"]
    assert (impact.subject, [each.text for each in impact.told]) == (ana, ["Award: Golden Bear"])


def test_rejected_and_undecided_claims_change_nothing(client, editor):
    claim = news.claim()
    answer = review(client, claim.article)
    assert (answer.context["impacts"], answer.context["undecided"]) == ([], 1)


def test_review_costs_the_same_queries_with_any_number_of_claims(client, editor, film, django_assert_num_queries):
    for names in (2, 30):
        article = news.reviewed_article(*(news.said("cast", people.person()) for _ in range(names)), about=film)
        with django_assert_num_queries(REVIEW):
            review(client, article)


def test_review_is_for_contributors(client, article):
    client.force_login(staff.user())
    assert review(client, article).status_code == 403


# The buttons


def test_buttons_of_an_editor_state_their_results(client, editor, article):
    assert buttons(review(client, article)) == {
        "return": ("Send back", ""),
        "publish": ("Publish: 2 changes on 1 page", ""),
        "schedule": ("Schedule", ""),
        "discard": ("Discard", ""),
    }


def test_buttons_of_who_decided_alone_are_greyed_with_the_reason(client, film):
    editor = staff.editor()
    client.force_login(editor)
    article = news.reviewed_article(news.said(), about=film, by=editor)
    assert buttons(review(client, article))["publish"] == (
        "Publish: 1 change on 1 page",
        "You sent it to review yourself: somebody else must publish it.",
    )


def test_draft_of_a_production_that_goes_along_is_named(client, editor):
    draft = productions.production("Nightfall")
    claim = news.claim("cast", of=draft)
    news.decide(claim)
    assert buttons(review(client, claim.article))["submit"] == ("Send to review, with “Nightfall”", "")
    act(client, claim.article, "submit")
    assert status(draft) == "in_review"
    client.force_login(staff.editor())
    assert buttons(review(client, claim.article))["publish"] == ("Publish: 1 change on 1 page, with “Nightfall”", "")
    act(client, claim.article, "publish")
    assert (status(claim.article), status(draft)) == ("published", "published")


def test_production_that_was_sent_back_stays_where_it_is(client, editor):
    draft = staff.submit(productions.production("Nightfall"))
    curation.change_status(draft, "return", note="No.", by=staff.editor(), seen=draft.version)
    article = news.reviewed_article(news.said(), about=draft)
    (impact,) = review(client, article).context["impacts"]
    assert impact.why_not_public == "It has no page yet: it is draft and isn’t published along."
    assert buttons(review(client, article))["publish"][0] == "Publish: no page changes"


# What they do


def test_publish_changes_the_page_and_records_who(client, editor, article, film):
    answer = act(client, article, "publish")
    assert (messages(answer), status(article)) == (["“Publish”: done."], "published")
    event = Event.objects.about(article).first()
    assert (event.act, event.by) == ("publish", editor)
    assert {claim.published_at for claim in article.claims.all()} == {event.at}
    assert "Ana Almeida" in client.get(film.get_absolute_url()).content.decode()


def test_published_article_leads_to_the_pages_that_readers_see(client, editor, article, film):
    assert 'class="public"' not in review(client, article).content.decode()
    act(client, article, "publish")
    article.refresh_from_db()
    shown = review(client, article).content.decode().partition('class="public"')[2].partition("</p>")[0]
    assert re.findall('href="([^"]+)"', shown) == [article.get_absolute_url(), film.get_absolute_url()]


def test_send_back_keeps_the_note(client, editor, article):
    act(client, article, "return", note="Who says so?")
    event = Event.objects.about(article).first()
    assert (status(article), event.act, event.note) == ("draft", "return", "Who says so?")


def test_send_back_without_a_note_is_refused(client, editor, article):
    assert messages(act(client, article, "return")) == ["“Send back” asks for a note."]
    assert status(article) == "in_review"


def test_act_on_an_older_version_is_refused_and_keeps_the_words(client, editor, article):
    answer = act(client, article, "return", note="Who says so?", version=1)
    assert messages(answer)[0].endswith("since you opened it. Your words were: “Who says so?”")
    assert status(article) == "in_review"


def test_publish_of_ones_own_is_refused(client, film):
    editor = staff.editor()
    client.force_login(editor)
    article = news.reviewed_article(news.said(), about=film, by=editor)
    assert messages(act(client, article, "publish")) == ["You sent it to review yourself: somebody else must publish it."]


def test_publish_of_a_draft_is_refused(client, editor):
    article = news.article()
    assert messages(act(client, article, "publish")) == ["It is draft."]


def test_act_without_a_version_is_refused(client, editor, article):
    assert messages(act(client, article, "publish", version="")) == ["The version of the article is missing."]


@pytest.mark.parametrize("name", ["publish", "return"])
def test_act_of_a_curator_is_forbidden(client, article, name):
    client.force_login(staff.curator())
    assert act(client, article, name, note="No.").status_code == 403
    assert status(article) == "in_review"


def test_anonymous_visitor_is_asked_to_log_in(client, article):
    assert act(client, article, "publish").headers["Location"].startswith(reverse("admin:login"))
    assert status(article) == "in_review"


def test_get_of_an_act_is_not_allowed(client, editor, article):
    assert client.get(reverse("admin:desk_status", args=[article.pk, "publish"])).status_code == 405
    assert status(article) == "in_review"


def test_act_that_articles_do_not_know_is_not_found(client, editor, article):
    assert act(client, article, "archive").status_code == 404
