"""Appearances as nouns, and parts by “is” and “as”."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill gives a quiet performance in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor has cameos from Ben Ford and Ida Lane.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "In The Glass Harbor, Marta Quill plays the diver and Ben Ford makes a brief appearance.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill and Ben Ford are among the stars of The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor is a drama. Marta Quill is Ada, a diver; Ben Ford is her brother.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill plays a diver in The Glass Harbor. Ida Lane, as the aunt, is seen twice.",
            {("cast", "Marta Quill"), ("cast", "Ida Lane")},
        ),
        (
            "The Glass Harbor is a drama. Marta Quill is wonderfully cold as Ada.",
            {("cast", "Marta Quill")},
        ),
    ],
)
def test_who_appears(facts, text, expected):
    assert facts(text) == expected
