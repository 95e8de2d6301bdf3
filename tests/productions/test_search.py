"""What search knows of productions."""

import pytest

from config.search import Document, Shown
from productions.models import Production
from productions.search import documents, shown
from tests.factories import news, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive", summary="Dancers in danger.")


def test_production_without_a_page_is_not_known():
    draft = productions.production("Marker")
    news.published_article(news.said("title", "Marker two"), about=draft)
    Production.objects.filter(pk=draft.pk).update(published_words=None)
    assert (documents([draft.pk]), shown([draft.pk])) == ([], {})


def test_production_is_known_by_every_title_that_is_published(film):
    news.published_article(news.said("title", "Pretty Lethal"), news.said("alias", "Tutu"), about=film)
    news.published_article(news.said("title", "Wrongly Said", effect="denies"), about=film)
    news.accepted_claim("title", "Marker of an accepted one", of=film)
    film.refresh_from_db()
    film.working_title, film.summary = "Marker of a draft", "Marker."
    film.save()
    assert documents([film.pk]) == [
        Document(
            kind="production",
            pk=film.pk,
            title="Pretty Lethal",
            other_names=("Ballerina Overdrive", "Tutu"),
            text="Dancers in danger.",
            day=news.DAY,
        )
    ]


def test_title_that_is_withdrawn_is_not_known(film):
    news.retract(news.published_article(news.said("title", "Pretty Lethal"), about=film))
    assert [(document.title, document.other_names) for document in documents([film.pk])] == [("Ballerina Overdrive", ())]


def test_merged_production_is_known_as_its_root_if_it_was_published(film):
    ghost = productions.published_production("Balerina")
    news.published_article(news.said("alias", "Tutu"), about=ghost)
    news.merge(film, ghost)
    news.merge(film, productions.production("Marker"))
    assert [(each.pk, each.other_names) for each in documents([film.pk, ghost.pk])] == [(film.pk, ("Tutu", "Balerina"))]


def test_shown_with_its_kind_and_stage(film):
    news.published_article(news.said("stage", "filming"), about=film)
    assert shown([film.pk]) == {
        film.pk: Shown("Ballerina Overdrive", f"/productions/{film.pk}-ballerina-overdrive/", "Film · Filming")
    }
