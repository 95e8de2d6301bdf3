"""What is left may be a film that nobody quotes."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford joins The Glass Harbor after dropping out of Night Train.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford will star in The Glass Harbor. He withdrew from Night Train last year.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford will star in The Glass Harbor. The actor recently pulled out of Blue Lantern.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford was cast in The Glass Harbor. He dropped out in May.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Ben Ford was cast in The Glass Harbor. He pulled out of the project last week.",
            {("cast", "Ben Ford", "ends")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
