"""Words of the index of search: no database."""

import pytest

from config.search.words import LONGEST, chunks, distinct, indexed, slips, stem, whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spider-Man: No Way", [["spider", "man"], ["no"], ["way"]]),
        ("  Última\tPanadería ", [["ultima"], ["panaderia"]]),
        ("O’Brien & Søn", [["obrien"], ["søn"]]),
        ("七人の侍", [["七"], ["人"], ["の"], ["侍"]]),
        ("\x00 \ud800 !!! -- ’ 😀", []),
        ("", []),
    ],
)
def test_chunks(text, expected):
    assert chunks(text) == expected


def test_word_that_nobody_types_is_cut():
    assert chunks("x" * 100_000) == [["x" * LONGEST]]


@pytest.mark.parametrize(("word", "expected"), [("dancers", "dancer"), ("filming", "film"), ("of", "of"), ("侍", "侍")])
def test_stem(word, expected):
    assert stem(word) == expected


def test_text_is_indexed_under_words_stems_and_joined_chunks():
    assert indexed("Dancing Spider-Man") == ["dancing", "danc", "spider", "man", "spiderman"]


def test_words_of_a_text_are_bounded(monkeypatch):
    monkeypatch.setattr("config.search.words.MOST_WORDS", 3)
    assert indexed("one two three four five") == ["one", "two", "three", "four"]


def test_whole_name_is_one_word_that_no_word_is():
    assert (whole("La última panadería"), whole("It"), whole("!!!")) == ("_la_ultima_panaderia", "_it", "")


def test_slips_of_a_word_leave_out_each_character():
    assert slips("lena") == {"ena", "lna", "lea", "len"}
    assert slips("ana") == set()


def test_two_words_with_a_slip_between_them_share_one():
    for typed in ("shahid", "shahidii", "shakidi", "shahdii"):
        assert (slips(typed) | {typed}) & (slips("shahidi") | {"shahidi"}) != set(), typed


def test_column_holds_each_word_once():
    assert distinct(["b", "a", "", "b"]) == "b a"
