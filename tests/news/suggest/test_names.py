"""What is a name, where it ends, and what kind of thing it names."""

import datetime

import pytest

from news.suggest.chunks import Chunker
from news.suggest.gazetteer import EMPTY, Gazetteer, name_key
from news.suggest.known import KnownNames
from news.suggest.sentences import sentences_of
from news.suggest.suggestion import KnownName
from news.suggest.titles import mark_titles

_NAMES = frozenset({"person", "company", "outlet", "title", "place", "name"})


def names(text, gazetteer=EMPTY, titles=()):
    known = KnownNames(gazetteer, {name_key(each): each for each in titles})
    chunker = Chunker(text, known, datetime.date(2018, 3, 15))
    found = []
    for span in sentences_of(text):
        items = chunker.items_of(span)
        mark_titles(items)
        found += [(item.kind, item.text) for item in items if item.kind in _NAMES]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Heidi Moneymaker and Renae Moneymaker", [("person", "Heidi Moneymaker"), ("person", "Renae Moneymaker")]),
        ("with Tom “Iceman” Kazansky", [("person", "Tom “Iceman” Kazansky")]),
        ("by Anthony De La Torre", [("person", "Anthony De La Torre")]),
        ("from Blue Kite Films", [("company", "Blue Kite Films")]),
        ("by Andy Berman of Misher Films", [("person", "Andy Berman"), ("company", "Misher Films")]),
        ("in Guardians of the Galaxy Vol. 3", [("title", "Guardians of the Galaxy Vol. 3")]),
        ("The Witcher: Blood Origin director Vicky Lane", [("title", "The Witcher: Blood Origin"), ("person", "Vicky Lane")]),
        ("Producer Jerry Bruckheimer said", [("person", "Jerry Bruckheimer")]),
        ("shot in New York City", [("place", "New York City")]),
        ("told Variety", [("outlet", "Variety")]),
        ("The Paramount release", [("company", "Paramount")]),
    ],
)
def test_names_by_their_shape(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Night Bus helmer Joe Lane", [("title", "Night Bus"), ("person", "Joe Lane")]),
        (
            "Night Bus, Cold Tea, John Wick and Red Hour director Joe Lane",
            [
                ("title", "Night Bus"),
                ("title", "Cold Tea"),
                ("title", "John Wick"),
                ("title", "Red Hour"),
                ("person", "Joe Lane"),
            ],
        ),
        ("Kate Lane (Creepshow, Wyrm)", [("person", "Kate Lane")]),
        ("who appeared in Rosaline", [("title", "Rosaline")]),
        ("Netflix’s global hit Moonshot", [("company", "Netflix"), ("title", "Moonshot")]),
        ("Netflix’s David Lane", [("company", "Netflix"), ("person", "David Lane")]),
        ("her credits include Night Bus and Tea", [("title", "Night Bus"), ("title", "Tea")]),
        ("via his Otter banner", [("company", "Otter")]),
    ],
)
def test_names_by_their_surroundings(text, expected):
    assert names(text) == expected


def test_a_known_title_is_found_whatever_it_looks_like():
    assert names("they saw Up and Tea", titles=("Up",)) == [("title", "Up"), ("name", "Tea")]


def test_a_title_of_one_word_is_not_found_inside_a_name():
    assert names("as Judy Garland", titles=("Judy",)) == [("person", "Judy Garland")]


def test_a_known_person_of_one_name_is_a_person():
    gazetteer = Gazetteer(people=(KnownName("Zendaya"),))
    assert names("with Zendaya in talks", gazetteer) == [("person", "Zendaya")]
