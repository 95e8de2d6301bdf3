"""Where a clause begins and where an aside ends."""

import pytest

from news.suggest.clauses import clauses_of
from news.suggest.items import Item


def _items(text):
    """Words and marks, with people in capitals."""
    kinds = {",": "mark", ";": "mark", "–": "mark"}
    return [Item(kinds.get(word, "person" if word.isupper() else "word"), word, 0, 0) for word in text.split()]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ADA was to star", [0, 0, 0, 0]),
        ("ADA left but BEN stays", [0, 0, 1, 1, 1]),
        ("ADA , who left , is back", [0, 0, 1, 1, 0, 0, 0]),
        ("ADA , who left until May , is back", [0, 0, 1, 1, 2, 2, 0, 0, 0]),
        ("it , in which ADA starred , is out", [0, 0, 0, 1, 1, 1, 0, 0, 0]),
        ("ADA left and BEN was hired", [0, 0, 1, 1, 1, 1]),
        ("ADA and BEN left", [0, 0, 0, 0]),
        ("ADA left ; BEN stays", [0, 0, 1, 1, 1]),
    ],
)
def test_the_clauses_of_a_sentence(text, numbers):
    assert clauses_of(_items(text)) == numbers
