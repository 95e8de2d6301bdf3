"""The film or a studio as the subject."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor sees Marta Quill as a diver.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor casts Marta Quill and Ben Ford as twins.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor pits Marta Quill against Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor has Marta Quill in the lead.",
            {("cast", "Marta Quill")},
        ),
        (
            "Lumenwell Pictures has secured Marta Quill and Ben Ford for The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("production_company", "Lumenwell Pictures")},
        ),
        (
            "The Glass Harbor stars Marta Quill. Ben Ford and Ida Lane turn up as her parents.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
    ],
)
def test_whom_the_film_has(facts, text, expected):
    assert facts(text) == expected
