"""Exits, replacements, plans that are over, denials."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill has dropped out of The Glass Harbor due to scheduling conflicts. Ben Ford will replace her.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has exited The Glass Harbor.",
            {("cast", "Marta Quill", "ends")},
        ),
        (
            "Jonas Reed is no longer attached to direct The Glass Harbor.",
            {("director", "Jonas Reed", "ends")},
        ),
        (
            "Jonas Reed, who was originally set to direct The Glass Harbor, left the project in May.",
            {("director", "Jonas Reed", "ends")},
        ),
        (
            "Jonas Reed has replaced Alan Pike as the director of The Glass Harbor.",
            {("director", "Alan Pike", "ends"), ("director", "Jonas Reed")},
        ),
        (
            "Marta Quill denied reports that she will star in The Glass Harbor.",
            {("cast", "Marta Quill", "denies")},
        ),
        (
            "Alan Pike was previously attached to direct The Glass Harbor, but Jonas Reed is now at the helm.",
            {("director", "Alan Pike", "ends"), ("director", "Jonas Reed")},
        ),
        (
            "Marta Quill will not be returning for The Glass Harbor.",
            {("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has pulled out of The Glass Harbor, the BBC reports. The 34-year-old said she was exhausted.",
            {("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill was fired from The Glass Harbor last week. Ida Lane has been brought in to replace Quill.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "The Glass Harbor has lost its director. Jonas Reed has left the film over creative differences.",
            {("director", "Jonas Reed", "ends")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected
