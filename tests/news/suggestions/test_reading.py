"""The suggester asked: what it is told, and that its failures are said and cost nothing."""

from datetime import date

import pytest

from news.models import Article
from news.suggestions import Reason, read, read_article
from productions.dates import FuzzyDate
from tests.factories import news, people, productions
from tests.factories.suggestions import TEXT

pytestmark = pytest.mark.django_db


def told(reading):
    return [draft.claim.value_text for draft in reading.drafts]


def test_suggester_is_told_headline_day_and_film(plug_in):
    plug_in("says_what_it_is_told")
    found = read(TEXT, headline="Six leads", published_on=FuzzyDate.parse("2023-02"), film="Nightfall")
    assert (told(found), found.film) == (["Six leads | 2023-02 | Nightfall"], "Nightfall")


def test_film_is_linked_by_any_of_its_titles(plug_in):
    plug_in("says_what_it_is_told")
    news.accepted_claim("alias", "Nightwatch", of=productions.production("Nightfall"))
    assert (read(TEXT, film="NIGHTWATCH").film, read(TEXT, film="Daybreak").film) == ("Nightfall", "Daybreak")


def test_stored_article_is_about_the_film_that_most_is_accepted_of(plug_in):
    plug_in("says_what_it_is_told")
    article = news.article(TEXT, title="Six leads", day=date(2023, 2, 28), published_precision="month")
    film, other = productions.production("Nightfall"), productions.production("Daybreak")
    for each in (other, film, film):
        news.decide(news.claim(of=each, article=Article.objects.get()))
    assert told(read_article(article)) == ["Six leads | 2023-02 | Nightfall"]


def test_stored_article_of_which_nothing_is_accepted_is_about_what_is_found(plug_in):
    plug_in("says_what_it_is_told")
    article = news.article(TEXT, title="Six leads")
    assert told(read_article(article)) == ["Six leads | 2023-02-08 |"]


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("fails", "The suggester failed: RuntimeError."),
        ("breaks_off", "The suggester failed: RuntimeError."),
        ("breaks_the_transaction", "The suggester failed: "),
        ("is_lost_for_words", "The suggester failed: TypeError."),
        ("is_not_there", "The suggester failed: ImportError."),
        ("finds_it_too_long", f"The text has {len(TEXT)} characters; at most 200,000 are read for suggestions."),
    ],
)
def test_suggester_that_fails_is_named_and_the_work_goes_on(plug_in, name, failure):
    plug_in(name)
    found = read(TEXT)
    assert (found.drafts, found.failure[: len(failure)]) == ((), failure)
    people.person()  # the transaction is whole


def test_nonsense_is_refused_by_reason_and_the_rest_is_kept(plug_in):
    plug_in("rambles")
    found = read(TEXT)
    assert found.left_out == dict.fromkeys((Reason.NONSENSE, Reason.SPAN, Reason.PROPERTY, Reason.VALUE, Reason.WORDING), 1)
    assert len(found.drafts) == 4


def test_more_suggestions_than_anybody_decides_are_left_out(plug_in):
    plug_in("reads_many_names")
    found = read(" ".join(f"name{number}" for number in range(1003)))
    assert (len(found.drafts), found.left_out) == (1000, {Reason.MANY: 3})
