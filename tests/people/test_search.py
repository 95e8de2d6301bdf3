"""What search knows of people and companies."""

import pytest

from config.search import Document, Shown
from people.search import documents, shown
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def yara():
    """A person with a page, because a published claim names her."""
    return news.published_claim("cast", people.person("Yara Shahidi")).value_party


def test_party_that_nobody_reads_of_is_not_known():
    draft = people.person("Marker")
    assert documents([draft.pk, news.claim("cast", people.person("Marker")).value_party_id]) == []


def test_party_is_known_by_all_its_names_and_shown_by_those_that_are_right(yara):
    people.name(yara, "Yara Shahid", kind="misspelling")
    people.name(yara, "Y. Shahidi", kind="credited_as")
    assert documents([yara.pk]) == [
        Document(
            kind="person",
            pk=yara.pk,
            title="Yara Shahidi",
            other_names=("Y. Shahidi",),
            hidden_names=("Yara Shahid",),
        )
    ]


def test_merged_party_is_known_as_its_root(yara):
    ghost = people.person("Yarra Shahid")
    people.name(ghost, "Jara")
    news.merge(yara, ghost)
    [document] = documents([yara.pk, ghost.pk])
    assert (document.pk, document.other_names, document.hidden_names) == (yara.pk, (), ("Jara", "Yarra Shahid"))


def test_words_are_the_published_ones():
    ana = staff.publish_record(people.person("Ana", bio="Published."))
    ana.bio = "Draft."
    ana.save()
    assert [document.text for document in documents([ana.pk])] == ["Published."]


def test_shown_with_the_film_that_changed_last(yara):
    film = productions.published_production("Moth Season")
    news.published_article(news.said("cast", yara), about=film, day=news.DAY.replace(year=2024))
    assert shown([yara.pk]) == {yara.pk: Shown("Yara Shahidi", f"/people/{yara.pk}-yara-shahidi/", "Moth Season")}


def test_party_that_nobody_reads_of_is_not_shown():
    assert shown([people.company().pk]) == {}
