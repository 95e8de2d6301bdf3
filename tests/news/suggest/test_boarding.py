"""Who comes to it, in which words ever."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill and Ben Ford are attached to The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill is attached to direct The Glass Harbor.",
            {("director", "Marta Quill")},
        ),
        (
            "Marta Quill will team up with Ben Ford for The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Director Jonas Reed reteams with Marta Quill for The Glass Harbor.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed")},
        ),
        (
            "Marta Quill makes her screen debut in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Jonas Reed makes his directorial debut with The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "Marta Quill and Ben Ford have been set for The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor stars Marta Quill. Ben Ford has joined the fun.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill was added to the cast of The Glass Harbor in May.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill has come aboard The Glass Harbor, starring opposite Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Jonas Reed came aboard last month to helm The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
    ],
)
def test_who_comes(facts, text, expected):
    assert facts(text) == expected
