"""What is left may be a film that nobody quotes."""

import pytest

_PARTIES = frozenset(
    """cast cinematographer composer director distributor editor executive_producer financier producer production_company
        sales_agent writer""".split()
)


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
def test_sentence_says(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PARTIES} == expected
