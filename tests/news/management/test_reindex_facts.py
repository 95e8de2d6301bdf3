"""`manage.py reindex_facts [--check]`."""

import pytest

from productions.models import Fact, Production
from tests.factories import news, productions
from tests.news.command import run

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    """A production with a title and one member of the cast."""
    film = productions.published_production("Ballerina Overdrive")
    news.published_article(news.said("cast", certainty="confirmed"), news.said("title", "Pretty Lethal"), about=film)
    return film


def test_check_of_an_index_that_agrees(film):
    ran = run("reindex_facts", "--check")
    assert (ran.refusal, ran.out[-1].split(", ")[1]) == ("", "none differs.")


def test_check_lists_what_differs_and_changes_nothing(film):
    Fact.objects.filter(property="cast").update(certainty="rumoured")
    Fact.objects.filter(property="title").delete()
    Production.objects.filter(pk=film.pk).update(stage="shelved")
    ran = run("reindex_facts", "--check")
    cast = Fact.objects.get(property="cast")
    assert ran.out == [
        "Pretty Lethal: differs: " + str(cast),
        "Pretty Lethal: missing: Pretty Lethal: Title Pretty Lethal",
        "Pretty Lethal: stage differs",
    ]
    assert ran.refusal.endswith("3 differences between the index and the claims.")
    assert cast.certainty == "rumoured"


def test_rebuild_writes_what_differs_and_raises_the_revision(film):
    before = {fact.public_id: fact.certainty for fact in Fact.objects.all()}
    Fact.objects.filter(property="cast").update(certainty="rumoured")
    Fact.objects.filter(property="title").delete()
    revision = Production.objects.get(pk=film.pk).revision
    assert run("reindex_facts").out[-1].endswith("1 changed.")
    assert {fact.public_id: fact.certainty for fact in Fact.objects.all()} == before
    assert Production.objects.get(pk=film.pk).revision == revision + 1


def test_rebuild_of_an_index_that_agrees_changes_nothing(film):
    before = list(Fact.objects.order_by("pk").values())
    assert run("reindex_facts").out[-1].endswith("0 changed.")
    assert list(Fact.objects.order_by("pk").values()) == before


def test_rebuild_clears_what_belongs_to_a_merged_record(film):
    ghost = Production.objects.create(working_title="Ballerina Overdrive")
    Fact.objects.filter(property="cast").update(production=ghost, public_id="of the ghost")
    Production.objects.filter(pk=ghost.pk).update(same_as=film)
    cast = Fact.objects.get(property="cast")
    assert f"Ballerina Overdrive: left over: {cast}" in run("reindex_facts", "--check").out
    run("reindex_facts")
    assert run("reindex_facts", "--check").refusal == ""
    ghost.refresh_from_db()
    assert (ghost.title, ghost.changed_on) == ("", None)


def test_subjects_beyond_a_batch_are_looked_at_too(film, monkeypatch):
    monkeypatch.setattr("news.management.commands.reindex_facts.BATCH", 1)
    productions.published_production()
    assert run("reindex_facts").out == ["3 subjects looked at, 0 changed."]
