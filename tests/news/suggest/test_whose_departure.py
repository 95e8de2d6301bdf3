"""Who is meant, and which film, where somebody goes or something is denied."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer editor".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What was left is another film.
        (
            "Marta Quill was to direct The Glass Harbor but will instead make Blue Lantern, which has been without a director"
            " since Joe Lane left in April.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ada Lund will star in The Glass Harbor. Her last film was “Blue Lantern”, in which she took on a role that Mia"
            " Torres had given up.",
            {("cast", "Ada Lund")},
        ),
        # The filmmaker is who was spoken of last, not who was named director before.
        (
            "Ben Ford is in talks to direct The Glass Harbor. So what became of Jonas Reed? The filmmaker parted ways with the"
            " project in May.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Production on The Glass Harbor will resume today, but without Marta Quill behind the camera. The director was"
            " removed from the film last week.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "A week after Mia Torres told fans about The Glass Harbor, we've learned the former Sally Dancer won't be playing"
            " Dow after all.",
            {("cast", "Mia Torres", "ends")},
        ),
        # The producers of the film are not who leaves it.
        (
            "Ben Ford is no longer part of The Glass Harbor. The announcement was made by the film's producers. A spokesman"
            " cited the weather as the reason for his departure.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Mia Torres, whose name has been linked to the producers' film of The Glass Harbor, is no longer in the frame.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Ben Ford takes the part of a congressman which was to have been played by Joe Lane in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Joe Lane", "ends")},
        ),
    ],
)
def test_who_goes(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Reports that the part in The Glass Harbor had gone to Ada Lund or to Mia Torres were called “pure invention”.",
            {("cast", "Ada Lund", "denies"), ("cast", "Mia Torres", "denies")},
        ),
        (
            "(We're also asked to squash one rumor about The Glass Harbor: Joe Lane is not in this.)",
            {("cast", "Joe Lane", "denies")},
        ),
        ("No, Joe Lane is NOT chasing a part in The Glass Harbor to be near Ada Lund.", {("cast", "Joe Lane", "denies")}),
        (
            "Reports that Joe Lane was approached before Ada Lund for The Glass Harbor are untrue.",
            {("cast", "Joe Lane", "denies")},
        ),
        ("Ada Lund said thanks but no thanks to The Glass Harbor.", {("cast", "Ada Lund", "denies")}),
        (
            "The lead in The Glass Harbor is open: Joe Lane, who was sent the script last summer, has turned it down.",
            {("cast", "Joe Lane", "denies")},
        ),
        (
            "Marta Quill is directing The Glass Harbor. She is not acting in it.",
            {("director", "Marta Quill"), ("cast", "Marta Quill", "denies")},
        ),
        ("Ada Lund will not be seen in The Glass Harbor after all.", {("cast", "Ada Lund", "ends")}),
        # Nobody is denied: a day off, a contract, a comment.
        ("Ben Ford stars in The Glass Harbor. He isn't working today.", {("cast", "Ben Ford")}),
        (
            "Ada Lund is no longer in the frame for The Glass Harbor. A spokesman for Paul Mack said no contract was signed.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. She declined to comment on estimates that the film will cost $90 million.",
            {("cast", "Ada Lund")},
        ),
    ],
)
def test_what_is_denied(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


def test_what_came_to_nothing_ends_no_present(facts):
    text = (
        "Marta Quill is at the helm of The Glass Harbor, having written the screenplay with Nils Roe. You may remember that"
        " Adam Wynn was going to direct a version of it. That's long dead."
    )
    found = {fact for fact in facts(text) if fact[0] in _PEOPLE}
    assert found == {
        ("director", "Marta Quill"),
        ("director", "Adam Wynn", "ends"),
        ("writer", "Marta Quill"),
        ("writer", "Nils Roe"),
    }
