"""The people behind the verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Also appearing in The Glass Harbor are Marta Quill, Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Helming The Glass Harbor will be Jonas Reed.",
            {("director", "Jonas Reed")},
        ),
        (
            "Behind the script for The Glass Harbor is Alma Stone.",
            {("writer", "Alma Stone")},
        ),
        (
            "Newly added to The Glass Harbor are Marta Quill and Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Starring alongside Marta Quill in The Glass Harbor is Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The role of the diver in The Glass Harbor went to Marta Quill.",
            {("cast", "Marta Quill")},
        ),
        (
            "The leads in The Glass Harbor have gone to Marta Quill and Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor stars Marta Quill. Other actors include Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The Glass Harbor stars Marta Quill. So are Ben Ford as the pilot and Ida Lane as the cook.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Exec producing The Glass Harbor are Ann Vale and Kay Moss.",
            {("executive_producer", "Ann Vale"), ("executive_producer", "Kay Moss")},
        ),
    ],
)
def test_who_stands_behind_the_verb(facts, text, expected):
    assert facts(text) == expected
