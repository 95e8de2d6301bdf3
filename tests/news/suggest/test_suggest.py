"""What holds for every text."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from news.suggest import Gazetteer, KnownName, TooLong, predictions, suggest
from news.suggest.suggestion import LONGEST

GAZETTEER = Gazetteer(productions=(KnownName("Tea", ("The Tea",)),), people=(KnownName("Emma Quill"),)).linked_to("Tea")
WORDS = (
    "Emma Quill will star in Tea , directed by ( ) “ ” ‘ ’ \" ' and Ben Ford who is producing with for "
    "'s ’s Netflix $ 20 million from "
    "July 12 , 2019 to June denied left replaced as role cast sequel remake of the film . \n – — : ; A I "
    "Q1 2019 th May 300 \x00 \u200f \u202e "
    "Z̸̢ é ß İ ǅ [4] Oscar winner director producers include best known / - & % Mr. J.K. U.S. he she her release date set no"
).split(" ")


def check(text):
    found = suggest(text, headline=text[:40], published_on=datetime.date(2020, 1, 1), gazetteer=GAZETTEER)
    assert found == suggest(text, headline=text[:40], published_on=datetime.date(2020, 1, 1), gazetteer=GAZETTEER)
    assert all(0 <= each.start < each.end <= len(text) and text[each.start : each.end].strip() for each in found)
    assert all(0 < each.confidence <= 1 for each in found)


@settings(deadline=None, max_examples=3_400)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_words_of_the_trade_in_any_order(text):
    check(text)


@settings(deadline=None, max_examples=3_400)
@given(st.text(max_size=300))
def test_any_characters(text):
    check(text)


@settings(deadline=None, max_examples=3_400)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=60).map("".join))
def test_words_and_characters(text):
    check(text)


def test_nothing_says_nothing():
    assert suggest("", headline="", published_on=None) == []


def test_too_long_a_text_is_refused():
    with pytest.raises(TooLong, match="200,001 characters"):
        suggest("a" * (LONGEST + 1), headline="", published_on=None)


def test_every_suggestion_quotes_the_text(suggestions):
    text = "Emma Quill will star in The Glass Harbor for Universal, and Ben Ford directs."
    assert [(each.property, text[each.start : each.end]) for each in suggestions(text)] == [
        ("cast", "Emma Quill will star in The Glass Harbor"),
        ("title", "The Glass Harbor"),
        ("production_company", "for Universal"),
        ("director", "Ben Ford directs"),
    ]


def test_predictions_are_plain_data():
    article = {"id": "7", "text": "Emma Quill will star in Tea.", "title": "Tea", "date": "2020-01", "film": "Tea"}
    (only,) = [each for each in predictions([article])["7"] if each["property"] == "cast"]
    assert (only["subject"], only["value"], only["effect"], only["start"], only["end"]) == (
        "Tea",
        "Emma Quill",
        "asserts",
        0,
        27,
    )


def test_predictions_without_a_day_or_a_film():
    assert predictions([{"id": 1, "text": "Nothing."}]) == {"1": []}
