"""Companies and money."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oscar winner Marta Quill is in negotiations to star in Apple’s The Glass Harbor.",
            {("cast", "Marta Quill"), ("production_company", "Apple")},
        ),
        (
            "The Glass Harbor is next. Ben Ford and Ida Lane are producing for Blue Kite Films, with Tom Reyes "
            "executive producing.",
            {
                ("executive_producer", "Tom Reyes"),
                ("producer", "Ben Ford"),
                ("producer", "Ida Lane"),
                ("production_company", "Blue Kite Films"),
            },
        ),
        (
            "Netflix has acquired worldwide rights to The Glass Harbor for $20 million.",
            {("deal_price", "$20 million"), ("distributor", "Netflix")},
        ),
        (
            "A24 is financing and producing The Glass Harbor. Lionsgate will distribute.",
            {("distributor", "Lionsgate"), ("financier", "A24"), ("production_company", "A24")},
        ),
        (
            "FilmNation is handling international sales on The Glass Harbor.",
            {("sales_agent", "FilmNation")},
        ),
        (
            "Jonas Reed will write and direct The Glass Harbor for Lionsgate.",
            {("director", "Jonas Reed"), ("production_company", "Lionsgate"), ("writer", "Jonas Reed")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected
