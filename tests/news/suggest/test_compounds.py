"""Names with a participle hung on."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Jonas Reed-directed thriller The Glass Harbor is next.",
            {("director", "Jonas Reed")},
        ),
        (
            "Marta Quill joins the cast of the Jonas Reed-helmed The Glass Harbor.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed")},
        ),
        (
            "The Glass Harbor, the Alma Stone-penned drama, is next.",
            {("writer", "Alma Stone")},
        ),
        (
            "The Glass Harbor is a Marta Quill-starring thriller.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is in The Glass Harbor, and in the Jonas Reed-directed Cold Water.",
            {("cast", "Marta Quill")},
        ),
    ],
)
def test_who_made_it(facts, text, expected):
    assert facts(text) == expected
