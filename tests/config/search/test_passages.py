"""Passages: no database."""

from config.search.match import question
from config.search.passages import Piece, has_all, passage

LONG = "word " * 40


def cut(text, query):
    return passage(text, question(query).terms)


def test_words_of_the_query_are_marked_by_stem_and_beginning():
    assert cut("They danced; a panadería.", "dancing panad") == [
        Piece("They "),
        Piece("danced", True),
        Piece("; a "),
        Piece("panadería", True),
        Piece("."),
    ]


def test_word_with_an_apostrophe_is_marked_whole():
    marked = [piece.text for piece in cut("He danced past O’Brien's panadería.", "dancing obrien's panad") if piece.marked]
    assert marked == ["danced", "O’Brien's", "panadería"]


def test_passage_is_the_text_around_the_first_word():
    text = f"{LONG}Serbia {LONG}"
    pieces = cut(text, "serbia")
    assert [piece.text for piece in pieces if piece.marked] == ["Serbia"]
    assert (pieces[0].text, pieces[-1].text) == ("… ", " …")
    assert sum(len(piece.text) for piece in pieces) < 210


def test_passage_without_a_word_of_the_query_is_the_beginning():
    assert cut("A summary.", "serbia") == [Piece("A summary.")]
    assert cut("", "serbia") == []


def test_passage_of_one_endless_word_is_cut():
    assert sum(len(piece.text) for piece in cut("x" * 5000, "serbia")) == 202


def test_name_has_all_words_of_a_query():
    terms = question("lena heade").terms
    assert (has_all("Lena Headey", terms), has_all("Lena Olin", terms)) == (True, False)
