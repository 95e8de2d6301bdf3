"""Names that are nearly the same: which are found, and that many take no longer than their number."""

import pytest

from people.duplicates import Bearer, Pair, likely


def pairs(*keys, kind="person"):
    return [(each.left, each.right, each.alike) for each in likely(Bearer(pk, kind, key) for pk, key in enumerate(keys, 1))]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("yara shahid", "yara shahidi", 95),
        ("bong joon ho", "joon ho bong", 100),
        ("michael b jordan", "michael jordan", 93),
        ("avantika", "avantikaa", 94),
    ],
)
def test_names_that_are_alike_are_a_pair(one, other, alike):
    assert pairs(one, other) == [(1, 2, alike)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("lana wachowski", "lilly wachowski"), ("scream 6", "scream 7"), ("heidi moneymaker", "renae moneymaker"), ("a", "b")],
)
def test_names_that_are_not_are_none(one, other):
    assert pairs(one, other) == []


def test_names_of_one_record_are_no_pair_and_two_records_are_one_by_their_best_names():
    bearers = [Bearer(1, "person", "ana almeida"), Bearer(1, "person", "anna almeida"), Bearer(2, "person", "anna almeida")]
    assert likely(bearers) == [Pair(1, 2, 100)]


def test_kinds_are_apart():
    assert likely([Bearer(1, "person", "amazon prime"), Bearer(2, "company", "amazon prime")]) == []


def test_the_most_alike_come_first():
    assert pairs("yara shahid", "yara shahidi", "lena headey", "lena headey") == [(3, 4, 100), (1, 2, 95)]
