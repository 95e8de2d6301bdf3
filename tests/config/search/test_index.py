"""Entries: written where they differ, compared, and followed by the database's own index."""

import pytest

from config.models import SearchEntry
from config.search import Document, differing, lost, refresh, search
from config.search.index import entry
from tests.factories import people, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def test_refresh_writes_what_is_missing_and_nothing_twice(film):
    SearchEntry.objects.all().delete()
    assert [refresh("production", [film.pk]) for _ in range(2)] == [1, 0]
    assert [(each.kind, each.object_id, each.title) for each in SearchEntry.objects.all()] == [
        ("production", film.pk, "Ballerina Overdrive")
    ]


def test_refresh_takes_away_what_is_not_public(film):
    film.same_as = productions.published_production("Pretty Lethal")
    film.save()
    assert refresh("production", [film.pk]) == 1
    assert not SearchEntry.objects.filter(object_id=film.pk).exists()


def test_refresh_writes_anew_what_differs_and_leaves_the_rest(film):
    other = productions.published_production("Pretty Lethal")
    before = SearchEntry.objects.get(object_id=other.pk)
    SearchEntry.objects.filter(object_id=film.pk).update(title="Wrong", name_words="wrong")
    assert differing("production", [film.pk, other.pk]) == [f"differs: production {film.pk}: Wrong"]
    assert refresh("production", [film.pk, other.pk]) == 1
    assert SearchEntry.objects.get(object_id=other.pk).pk == before.pk
    assert ([hit.pk for hit in search("ballerina").hits], search("wrong").hits) == ([film.pk], [])


def test_differing_names_what_is_missing_and_left_over(film):
    SearchEntry.objects.all().delete()
    SearchEntry.objects.create(kind="person", object_id=people.person().pk, title="Nobody", place=1)
    assert differing("production", [film.pk]) == [f"missing: production {film.pk}: Ballerina Overdrive"]
    assert differing("party", [SearchEntry.objects.get().object_id])[0].startswith("left over: person")


def test_entry_of_a_record_that_is_gone_is_lost(film):
    SearchEntry.objects.create(kind="article", object_id=77, title="Gone", place=1)
    assert [each.object_id for each in lost()] == [77]


def test_the_databases_index_follows_every_write(film):
    one = SearchEntry.objects.get()
    one.name_words = "kingfisher"
    one.save()
    assert (len(search("kingfisher").hits), search("overdrive").hits) == (1, [])
    one.delete()
    assert search("kingfisher").hits == []


def test_long_text_is_bounded():
    made = entry(Document(kind="article", pk=1, title="x " * 50_000, text="word " * 50_000))
    assert (len(made.text), made.text_words) == (99_999, "word")
