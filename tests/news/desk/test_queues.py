"""The queues: what waits in each, its filter, its pages, "next", and what a page of it costs."""

from datetime import UTC, date, datetime

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from config.workflow import transition
from news import curation
from news.desk.queues import QUEUES
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

LATER = datetime(2100, 1, 1, tzinfo=UTC)
QUERIES = {"same-parties": 9, "same-productions": 9}
ROWS = 6  # what a page of any other queue asks


@pytest.fixture(autouse=True)
def nothing_kept():
    cache.clear()


def address(name, page="desk_queue"):
    return reverse(f"admin:{page}", args=[name])


def held(name, user=None):
    return list(QUEUES[name].rows(user or staff.editor(), timezone.localdate()))


def sent_back(to):
    article = staff.submit(news.article(), by=to)
    transition(article, "return", by=staff.editor(), seen=article.version, note="Where is the quote?")
    return article


def schedule(article):
    staff.submit(article)
    transition(article, "schedule", by=staff.editor(), seen=article.version, publish_at=LATER)
    return article


# What waits


def test_drafts_wait_to_be_curated_unless_they_came_back():
    mine, draft = staff.curator(), news.article()
    back = sent_back(mine)
    staff.submit(news.article())
    assert (held("curate", mine), held("sent-back", mine), held("sent-back", staff.curator())) == ([draft], [back], [])


def test_article_that_came_back_and_was_sent_again_is_in_review():
    mine = staff.curator()
    article = sent_back(mine)
    staff.submit(article, by=mine)
    assert (held("sent-back", mine), held("review", mine)) == ([], [article])


def test_review_has_the_longest_waiting_first():
    first, second = staff.submit(news.article()), staff.submit(news.article())
    assert held("review") == [first, second]


def test_scheduled_articles_wait_for_their_time():
    article = schedule(news.article())
    assert held("scheduled") == [article]


def test_productions_and_parties_in_review_have_queues_of_their_own():
    production, person = staff.submit(productions.production()), staff.submit(people.person())
    assert (held("productions"), held("parties")) == ([production], [person])


def test_article_published_by_two_people_was_seen_by_two():
    news.published_article()
    assert held("one-pair-of-eyes") == []


def test_article_published_by_whoever_sent_it_was_seen_by_one(settings):
    settings.FOUR_EYES = False
    one = staff.editor()
    article = staff.submit(news.article(), by=one)
    curation.publish(article, by=one, seen=article.version)
    assert held("one-pair-of-eyes") == [article]


def test_article_whose_claims_the_publisher_alone_decided_was_seen_by_one(settings):
    settings.FOUR_EYES = False
    one, article = staff.editor(), news.claim().article
    article.refresh_from_db()
    curation.accept(article.claims.get(), by=one, seen=article.version)
    article.refresh_from_db()
    staff.submit(article)
    curation.publish(article, by=one, seen=article.version)
    assert held("one-pair-of-eyes") == [article]


def test_fact_with_a_rival_is_disputed():
    film = productions.published_production()
    for value, day in (("budget", date(2023, 2, 8)), ("budget", date(2023, 2, 9))):
        money = news.MoneyRange.of(day.day * 1_000_000, day.day * 1_000_000, "USD")
        news.published_claim(value, money, of=film, day=day)
    assert [(each.production, each.property) for each in held("disputed")] == [(film, "budget")]


def test_plan_whose_last_day_is_past_has_lapsed():
    film = productions.published_production()
    news.published_claim("filming_start", "2023-34", of=film)
    news.published_claim("filming_end", "2190", of=film)
    news.published_claim("release_date", "2023-12-01", of=film, certainty="happened")
    assert [each.property for each in held("lapsed")] == ["filming_start"]


@pytest.fixture
def stale():
    """A claim that says again what has ended."""
    film, lena = productions.published_production("Harbour"), people.person("Lena")
    news.published_claim("cast", lena, of=film, day=date(2023, 2, 8))
    news.published_claim("cast", lena, of=film, day=date(2024, 2, 8), effect="ends")
    return news.published_claim("cast", lena, of=film, day=date(2025, 2, 8))


def test_claim_that_repeats_what_has_ended_is_stale(stale):
    assert held("stale") == [stale]


def test_claim_that_repeats_it_under_a_merged_name_is_stale(stale):
    other = people.person("Lena H.")
    again = news.published_claim("cast", other, of=stale.production, day=date(2025, 3, 8))
    assert held("stale") == [stale]
    curation.decide_identity(stale.value_party, other, "same", by=staff.editor())
    assert held("stale") == [again, stale]


@pytest.mark.parametrize("kind", ["resumes", "deprecated"])
def test_stale_claim_that_was_ruled_upon_waits_no_longer(stale, kind):
    curation.rule(stale, kind, reason="Asked.", by=staff.editor())
    assert held("stale") == []


def test_names_that_are_nearly_the_same_are_a_question():
    left, right = people.person("Yara Shahid"), people.person("Yara Shahidi")
    people.person("Lana Condor")
    assert [(each.left.pk, each.right.pk, each.alike) for each in held("same-parties")] == [(left.pk, right.pk, 95)]


def test_alias_that_is_another_s_name_is_a_question():
    left, right = people.person("Cole Young"), people.person("Nicole Jung")
    assert held("same-parties") == []
    people.name(right, "Cole Young")
    assert [(each.left.pk, each.right.pk, each.alike) for each in held("same-parties")] == [(left.pk, right.pk, 100)]


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_pair_that_is_decided_is_asked_no_more_until_it_is_undone(verdict):
    left, right, editor = people.person("Ana Almeida"), people.person("Anna Almeida"), staff.editor()
    assert len(held("same-parties")) == 1
    decision = curation.decide_identity(left, right, verdict, by=editor)
    assert held("same-parties") == []
    curation.undo_identity(decision, by=editor)
    assert len(held("same-parties")) == 1


def test_person_and_company_of_one_name_are_no_question():
    people.person("Amazon Prime")
    people.company("Amazon Prime")
    assert held("same-parties") == []


def test_titles_that_differ_in_their_number_alone_are_no_question():
    productions.production("Scream 6")
    productions.production("Scream 7")
    productions.production("The Harbour")
    productions.production("Harbour, The")
    assert [(each.left.name, each.right.name) for each in held("same-productions")] == [("The Harbour", "Harbour, The")]


# The page


def test_filter_narrows_a_queue_and_is_kept(client, editor):
    article = staff.submit(news.article(title="Harbour moves"))
    staff.submit(news.article(title="Something else"))
    answer = client.get(address("review"), {"q": " harbour "})
    assert ([line.words for line in answer.context["lines"]], answer.context["q"]) == ([str(article)], "harbour")


@pytest.mark.parametrize("name", QUEUES)
def test_filter_takes_any_words(client, editor, name):
    for words in ("\0", "%", "'\"", "ü" * 5000, "a " * 3000, "\ud800"):
        assert client.get(address(name), {"q": words.encode("utf-8", "replace")}).status_code == 200


def test_queue_has_pages_and_answers_a_page_that_it_has_not(client, editor):
    for _number in range(26):
        staff.submit(news.article())
    sizes = [len(client.get(address("review"), {"page": page}).context["lines"]) for page in ("1", "2", "9", "x")]
    assert sizes == [25, 1, 1, 25]


def test_next_leads_to_the_first_that_waits(client, editor):
    article = staff.submit(news.article())
    staff.submit(news.article())
    assert client.get(address("review", "desk_next")).headers["Location"] == reverse("admin:desk_review", args=[article.pk])


def test_next_of_an_empty_queue_leads_to_the_queue_which_says_so(client, editor):
    answer = client.get(address("review", "desk_next"), follow=True)
    assert answer.redirect_chain == [(address("review"), 302)]
    assert "Nothing is in review." in answer.content.decode()


def test_queue_of_no_such_name_is_not_found(client, editor):
    assert client.get(address("nonsense")).status_code == 404


def test_queue_is_closed_to_staff_without_a_role(client):
    client.force_login(staff.user())
    assert [client.get(address(name)).status_code for name in QUEUES] == [403] * len(QUEUES)


def waiting(name, number, user, settings):
    """Put one more thing into a queue."""
    day = date(2023, 2, 8)
    film = lambda: productions.published_production(f"Harbour number {number} of ours")  # noqa: E731
    match name:
        case "curate":
            news.claim()
        case "sent-back":
            sent_back(user)
        case "review":
            staff.submit(news.article())
        case "scheduled":
            schedule(news.article())
        case "one-pair-of-eyes":
            settings.FOUR_EYES = False
            article = staff.submit(news.article(), by=user)
            curation.publish(article, by=user, seen=article.version)
        case "productions":
            staff.submit(productions.production())
        case "parties":
            staff.submit(people.person())
        case "disputed":
            of = film()
            for amount in (1, 2):
                news.published_claim("budget", news.MoneyRange.of(amount, amount, "USD"), of=of, day=day.replace(day=amount))
        case "stale":
            of, one = film(), people.person()
            for year, effect in ((2023, "asserts"), (2024, "ends"), (2025, "asserts")):
                news.published_claim("cast", one, of=of, day=day.replace(year=year), effect=effect)
        case "lapsed":
            news.published_claim("filming_start", "2023-34", of=film())
        case "same-parties":
            people.person(f"Ana Almeida of {chr(97 + number)}")
            people.person(f"Anna Almeida of {chr(97 + number)}")
        case "same-productions":
            productions.production(f"{chr(97 + number)} harbour")
            productions.production(f"harbour {chr(97 + number)}")


@pytest.mark.parametrize("name", QUEUES)
def test_queue_asks_as_often_with_one_row_as_with_thirty(client, editor, name, settings, django_assert_num_queries):
    waiting(name, 0, editor, settings)
    client.get(address(name))
    for rows in (1, 30):
        with django_assert_num_queries(QUERIES.get(name, ROWS)):
            answer = client.get(address(name))
        assert len(answer.context["lines"]) == min(rows, 25)
        for number in range(1, 30 if rows == 1 else 1):
            waiting(name, number, editor, settings)
        client.get(address(name))
