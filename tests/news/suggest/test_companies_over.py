"""Companies with which it was once."""

import pytest

_COMPANIES = frozenset("distributor financier production_company sales_agent".split())
_OAK = ("distributor", "Oak Films")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lumen Pictures was to have released The Glass Harbor in May.", {("distributor", "Lumen Pictures", "ends")}),
        (
            "The Glass Harbor was originally acquired by Lumen Pictures, but Oak Films will now release it.",
            {("distributor", "Lumen Pictures", "ends"), _OAK},
        ),
        (
            "Oak Films has taken over distribution of The Glass Harbor from Lumen Pictures.",
            {("distributor", "Lumen Pictures", "ends"), _OAK},
        ),
        (
            "Oak Films will release The Glass Harbor, which was dropped by Lumen Pictures last year.",
            {("distributor", "Lumen Pictures", "ends"), _OAK},
        ),
        (
            "Oak Films picked up The Glass Harbor after Lumen Pictures went bankrupt.",
            {("distributor", "Lumen Pictures", "ends"), _OAK},
        ),
        (
            "The Glass Harbor has moved from Lumen Pictures to Oak Films.",
            {("production_company", "Lumen Pictures", "ends"), ("production_company", "Oak Films")},
        ),
        ("The Glass Harbor began life at Lumen Pictures.", {("production_company", "Lumen Pictures", "ends")}),
        (
            "For a couple of years The Glass Harbor sat at Lumen Pictures, and it went nowhere.",
            {("production_company", "Lumen Pictures", "ends")},
        ),
        (
            "The Glass Harbor had been in development at Lumen Pictures, but the studio let the option lapse.",
            {("production_company", "Lumen Pictures", "ends")},
        ),
        ("Lumen Pictures has pulled the plug on The Glass Harbor.", {("production_company", "Lumen Pictures", "ends")}),
        ("Lumen Pictures has withdrawn its financing from The Glass Harbor.", {("financier", "Lumen Pictures", "ends")}),
        (
            "Lumen Pictures, which bought US rights to The Glass Harbor in 2016, has since exited the project.",
            {("distributor", "Lumen Pictures", "ends")},
        ),
        (
            "The Glass Harbor has lost its French distributor: Bluecoach, which pre-bought it in May, has pulled out.",
            {("distributor", "Bluecoach", "ends")},
        ),
        # Another film went under with its company; another is what was let go.
        (
            "Lumen Pictures will release The Glass Harbor. The company also bought “Night Road” after Oak Films went bankrupt.",
            {("distributor", "Lumen Pictures")},
        ),
        (
            "Jonas Reed will not direct The Glass Harbor. He is making “Night Road”, a western that Oak Films took on once"
            " Lumen Pictures let it go.",
            set(),
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _COMPANIES} == expected
