"""Who is in it, in the ways that trade news says so."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The Glass Harbor” is a thriller. Joining them are Ben Ford and Ida Lane. Tom Reyes and Ann Vale co-star.",
            {("cast", "Ann Vale"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Tom Reyes")},
        ),
        (
            "Actress Marta Quill is to play Ada Lovelace in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "On May 3, 2016, Marta Quill was cast in The Glass Harbor. In July 2016, Ben Ford and Ida Lane "
            "joined the cast of the film.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor stars Marta Quill as Ada and Ben Ford as her brother Finn.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is the latest star to join The Glass Harbor. The actress will play a diver.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor will star Marta Quill and Ben Ford.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
        (
            "Marta Quill and Ben Ford lead the cast of The Glass Harbor, which also includes Ida Lane and Tom Reyes.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Marta Quill"), ("cast", "Tom Reyes")},
        ),
        (
            "Marta Quill will portray Ada opposite Ben Ford in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
        (
            "Casting has begun on The Glass Harbor: Marta Quill has landed the lead role.",
            {("cast", "Marta Quill")},
        ),
        (
            "Rounding out the cast are Marta Quill, Ben Ford, and Ida Lane.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is circling a role in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill, best known for “Cold Water,” will star in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill has signed on for The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected
