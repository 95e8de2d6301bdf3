"""`manage.py reindex_search [--check]`."""

import pytest
from django.db import connection

from config.models import SearchEntry
from config.search import search
from tests.factories import news, people, productions
from tests.news.command import run

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    film = productions.published_production("Ballerina Overdrive")
    news.published_article(news.said("cast", people.person("Lena Headey")), about=film, title="Casting")
    return film


def test_check_of_an_index_that_agrees(film):
    ran = run("reindex_search", "--check")
    assert (ran.out, ran.refusal) == (["Search: none differs."], "")


def test_check_lists_what_differs_and_changes_nothing(film):
    SearchEntry.objects.filter(kind="person").delete()
    SearchEntry.objects.filter(kind="article").update(text="Wrong")
    SearchEntry.objects.create(kind="article", object_id=77, title="Gone", place=1)
    before = list(SearchEntry.objects.order_by("pk").values())
    ran = run("reindex_search", "--check")
    person, article = people.Party.objects.get().pk, news.Article.objects.get().pk
    assert sorted(ran.out) == [
        f"differs: article {article}: Casting",
        "left over: article 77: Gone",
        f"missing: person {person}: Lena Headey",
    ]
    assert ran.refusal == "Search: 3 differing from what is public."
    assert list(SearchEntry.objects.order_by("pk").values()) == before


def test_rebuild_writes_what_differs(film):
    SearchEntry.objects.filter(kind="person").delete()
    SearchEntry.objects.create(kind="article", object_id=77, title="Gone", place=1)
    assert run("reindex_search").out == ["Search: 2 changed."]
    assert run("reindex_search", "--check").refusal == ""
    assert [hit.title for hit in search("lena").hits][:1] == ["Lena Headey"]


def test_rebuild_of_an_index_that_agrees_changes_nothing(film):
    before = list(SearchEntry.objects.order_by("pk").values())
    assert run("reindex_search").out == ["Search: 0 changed."]
    assert list(SearchEntry.objects.order_by("pk").values()) == before


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's columns are generated")
def test_rebuild_makes_the_words_of_sqlite_anew(film):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO config_searchentry_fts(config_searchentry_fts) VALUES ('delete-all')")
    assert search("lena").hits == []
    run("reindex_search")
    assert len(search("lena").hits) >= 1


def test_records_beyond_a_batch_are_looked_at_too(film, monkeypatch):
    monkeypatch.setattr("config.management.commands.reindex_search.BATCH", 1)
    SearchEntry.objects.all().delete()
    assert run("reindex_search").out == ["Search: 3 changed."]
