"""What search knows of articles."""

import pytest

from config.search import Document, Shown
from news.search import documents, shown
from productions.models import Production
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

TEXT = "Ana joins the cast of Moth. Ana plays Moth. Marker elsewhere."


@pytest.fixture
def article():
    """An article of which two overlapping quotes and a third are public."""
    film = productions.published_production()
    said = [
        news.said("cast", people.person("Ana"), quote="Ana joins the cast"),
        news.said("title", "Moth", quote="the cast of Moth"),
        news.said("alias", "Mot", quote="Ana plays Moth"),
    ]
    outlet = news.outlet("Deadline")
    return news.published_article(*said, about=film, text=TEXT, title="Casting", byline="Jo Hart", outlet=outlet)


def test_article_that_is_not_published_is_not_known():
    draft = news.article(title="Marker")
    assert (documents([draft.pk]), shown([draft.pk])) == ([], {})


def test_article_is_known_by_what_its_page_shows(article):
    article.title = "Marker"
    article.save()
    assert documents([article.pk]) == [
        Document(
            kind="article",
            pk=article.pk,
            title="Casting",
            text="Ana joins the cast of Moth … Ana plays Moth",
            further="Deadline Jo Hart",
            day=news.DAY,
        )
    ]


def test_quote_about_a_production_without_a_page_is_not_known(article):
    Production.objects.update(published_words=None)
    assert [document.text for document in documents([article.pk])] == [""]


def test_quote_that_was_corrected_away_is_not_known(article):
    news.withdraw(article.claims.get(property="alias"))
    assert [document.text for document in documents([article.pk])] == ["Ana joins the cast of Moth"]


def test_retracted_article_is_known_without_quotes(article):
    news.retract(article)
    assert [(document.title, document.text) for document in documents([article.pk])] == [("Casting", "")]


def test_shown_with_outlet_day_and_byline(article):
    assert shown([article.pk]) == {
        article.pk: Shown("Casting", article.get_absolute_url(), "Deadline · 8 February 2023 · Jo Hart")
    }


def test_article_without_a_title_is_shown_by_outlet_and_day():
    made = news.published_article(title="", outlet=news.outlet("Deadline"))
    assert (documents([made.pk])[0].title, shown([made.pk])[made.pk].title) == ("", "Deadline, 8 February 2023")
