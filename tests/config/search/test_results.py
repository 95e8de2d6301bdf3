"""What is found, in which order, on SQLite and on PostgreSQL alike; and that nothing typed breaks it."""

from datetime import date

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config.models import SearchEntry
from config.search import Document, search
from config.search.index import entry
from config.search.match import question
from config.search.passages import Piece
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

FILM, PERSON, COMPANY, ARTICLE = (kind.value for kind in SearchEntry.Kind)


def found(query, **fields):
    return [hit.title for hit in search(query, **fields).hits]


def near(query, **fields):
    return [hit.title for hit in search(query, **fields).near]


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


@pytest.fixture
def lena(film):
    news.published_article(news.said("cast", people.person("Lena Headey")), about=film, title="Casting news")


@pytest.mark.parametrize(
    "query",
    [
        "ballerina",
        "BALLERINA OVERDRIVE",
        "overdrive, ballerina!",
        "ballerinas",
        "baller",
        "the ballerina",
        "bállérina",
        "ballerina over",
        "ballerina-overdrive",
        "“Ballerina Overdrive”",
    ],
)
def test_film_is_found(film, query):
    assert found(query) == ["Ballerina Overdrive"]


@pytest.mark.parametrize("query", ["allerina", "overd ballerina", "overdrive serbia", "b", "not ballerinas at all"])
def test_film_is_not_found(film, query):
    assert found(query) == []


def test_hit_is_shown_as_it_stands_today(film):
    [hit] = search("overdrive").hits
    assert (hit.kind, hit.pk, hit.address, hit.about, hit.names, hit.passage) == (
        SearchEntry.Kind.PRODUCTION, film.pk, film.get_absolute_url(), "Film", (), [],
    )  # fmt: skip


def test_chunk_is_found_in_one_piece_and_in_parts():
    productions.published_production("Spider-Man")
    assert [found(query) for query in ("spiderman", "spider-man", "spider man", "spider")] == [["Spider-Man"]] * 4
    productions.published_production("Spiderman Two")
    assert found("spider-man two") == ["Spiderman Two"]


def test_title_in_a_script_without_spaces():
    productions.published_production("七人の侍")
    assert [found(query) for query in ("七人の侍", "侍", "七人")] == [["七人の侍"]] * 3


@pytest.mark.parametrize("title", ["It", "The Of", "Дорога", "الطريق", "हिन्दी", "9½ Weeks", "O’Brien", "ß", "1e5 0x1F 007"])
def test_title_is_found_by_itself(title):
    productions.published_production(title)
    assert found(title) == [title]


def test_stop_words_count_only_alone(film):
    productions.published_production("It")
    assert (found("it"), found("it ballerina")) == (["It"], ["Ballerina Overdrive"])


def test_order_is_whole_name_then_words_then_beginnings_then_text():
    productions.published_production("Moth Season")
    productions.published_production("Mothers")
    productions.published_production("Eleven Figs", summary="A moth in a fig tree.")
    productions.published_production("Moth")
    assert found("moth") == ["Moth", "Moth Season", "Mothers", "Eleven Figs"]


def test_order_of_equals_is_kind_then_day_then_the_shorter_title():
    documents = [
        Document(kind=ARTICLE, pk=1, title="Moth", day=date(2025, 1, 1)),
        Document(kind=FILM, pk=2, title="Moth", day=date(2023, 1, 1)),
        Document(kind=FILM, pk=3, title="Moth", day=date(2024, 1, 1)),
        Document(kind=FILM, pk=4, title="Moth"),
        Document(kind=PERSON, pk=5, title="Ann Moth", other_names=("Moth",)),
        Document(kind=PERSON, pk=6, title="Moth"),
    ]
    ordered = sorted(documents, key=lambda document: entry(document).place)
    assert [document.pk for document in ordered] == [3, 2, 4, 6, 5, 1]


def test_kinds_narrow_the_search(film, lena):
    news.published_article(title="Ballerina on her way")
    assert found("ballerina", kinds=[FILM]) == ["Ballerina Overdrive"]
    assert found("ballerina", kinds=[ARTICLE]) == ["Ballerina on her way"]
    assert found("ballerina", kinds=[PERSON, COMPANY]) == []


def test_pages_follow_one_another():
    for number in range(5):
        productions.published_production(f"Moth {'x' * number}z")
    pages = [search("moth", limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [len(page.hits) for page in pages] == [2, 2, 1, 0]
    assert [page.more for page in pages] == [True, True, False, False]
    assert [hit.title for page in pages for hit in page.hits] == found("moth")


@pytest.mark.parametrize(
    "query", ["balerina", "ballerrina overdrive", "ballreina", "bollerina overdirve", "overdrrve", "balerina overdriv"]
)
def test_name_with_a_slip_is_near(film, query):
    assert (found(query), near(query)) == ([], ["Ballerina Overdrive"])


def test_near_name_says_which_it_is(film):
    news.published_article(news.said("title", "Pretty Lethal"), about=film)
    [hit] = search("balerina overdriv").near
    assert (hit.title, hit.names) == ("Pretty Lethal", ("Ballerina Overdrive",))


@pytest.mark.parametrize("query", ["kingfisher", "ba", "balxxrina", "ballerina kingfisher"])
def test_what_is_too_different_is_not_near(film, query):
    assert near(query) == []


def test_near_names_are_not_looked_for_where_a_name_is_found(film):
    productions.published_production("Ballerino")
    assert (found("ballerino"), near("ballerino")) == (["Ballerino"], [])


def test_near_names_come_beside_what_only_texts_hold(film):
    productions.published_production("Eleven Figs", summary="Once called Balerina.")
    assert (found("balerina"), near("balerina")) == (["Eleven Figs"], ["Ballerina Overdrive"])


def test_what_is_no_longer_public_is_not_shown_though_the_index_has_it(film):
    film.published_words = None
    film.save()
    assert search("ballerina").hits == []


@pytest.mark.parametrize("count", [1, 30])
def test_hits_cost_as_many_queries_however_many(film, count, django_assert_num_queries):
    """Four tiers of the index, its rows, and once each: productions, parties, articles."""
    said = [news.said("cast", people.person(f"Lena {number}")) for number in range(count)]
    news.published_article(*said, about=film, title="Lena")
    productions.published_production("Lena")
    with django_assert_num_queries(8):
        assert len(search("lena", limit=100).hits) == count + 2


def test_search_without_a_word_asks_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert [search(query).hits for query in ("", " ", "!!!", "\x00", "\ud800", "\u202e")] == [[]] * 6


HOSTILE = [
    '"',
    "'",
    "''\"\"",
    "ballerina' | 'x",
    'ballerina" OR "x',
    "NEAR(a b, 3)",
    "a AND OR NOT b",
    "name_words : a",
    "{name_words} : a",
    "^a + b*",
    "a:* & !b <-> c",
    "\\",
    "a\x00b",
    "\ud800a",
    "-- ;",
    "%s %(x)s {} {0}",
    "_ __ _ballerina_overdrive",
    "x " * 1500,
    "x" * 100_000,
    "a-" * 50_000,
    "\u202eballerina",
    "😀 👩‍👩‍👧",
    "مرحبا بالعالم",
    "½ ² Ⅷ ﬁ",
    "1e400 0x1F 1.5 -7 +3 user@host.example http://a.example/b?c",
    "́̂",
]


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_typed_breaks_it(film, query):
    page = search(query)
    assert len(page.query) <= 200
    assert {hit.title for hit in (*page.hits, *page.near)} <= {"Ballerina Overdrive"}


def test_terms_are_capped():
    assert sum(map(len, question("a-b-c " * 100).terms)) == 8
    assert len(question("word " * 100).text) <= 200


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(query=st.text(st.characters(codec=None, exclude_categories=[]), max_size=80), title=st.text(min_size=1, max_size=40))
def test_any_text_is_searched_and_any_title_is_indexed(query, title):
    made = entry(Document(kind=FILM, pk=1, title=title, text=title))
    with transaction.atomic():
        made.save()
        search(query)
        typed = question(title)
        stored = SearchEntry.objects.filter(typed.tiers()[-1]) if typed else [made]
        assert list(stored) == [made]
        transaction.set_rollback(True)


def test_passage_shows_what_was_found():
    news.published_article(news.said(quote="Filming starts in Serbia."), title="Abroad")
    [hit] = search("serbia").hits
    assert (hit.title, hit.passage) == (
        "Abroad", [Piece("Filming starts in "), Piece("Serbia", True), Piece(".")],
    )  # fmt: skip


def test_text_of_an_article_is_not_searched():
    news.published_article(news.said(quote="The cast is named."), text="The cast is named. Elsewhere, a secret.")
    assert (len(found("named")), found("secret")) == (1, [])
