"""Who is meant, and which film, where somebody goes or something is denied."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill was to direct The Glass Harbor but will instead make Blue Lantern, which has been without a "
            "star since Joe Lane left.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ada Lund will star in The Glass Harbor. She broke through with “Blue Lantern”, in which she had a part "
            "that Mia Torres had given up.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ben Ford is in talks to direct The Glass Harbor. And Jonas Reed? He was too slow for the studio. The "
            "filmmaker parted ways with the project in May.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Shooting of The Glass Harbor goes on tomorrow, without Marta Quill at the helm. The director was fired on Monday.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford has left The Glass Harbor. A note was sent out by the film's producers. It gave the weather as "
            "the cause of his exit.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Mia Torres, long wanted for the producers' new film The Glass Harbor, is no longer in contention.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Ben Ford plays a judge in The Glass Harbor, a part which had been due to be played by Joe Lane.",
            {("cast", "Ben Ford"), ("cast", "Joe Lane", "ends")},
        ),
        (
            "Claims that the lead in The Glass Harbor has gone to Ada Lund or to Mia Torres are invention, says the studio.",
            {("cast", "Ada Lund", "denies"), ("cast", "Mia Torres", "denies")},
        ),
        (
            "(The gossips have it wrong about The Glass Harbor: Joe Lane is not in it.)",
            {("cast", "Joe Lane", "denies")},
        ),
        (
            "Joe Lane is NOT joining The Glass Harbor to spend the summer with Ada Lund.",
            {("cast", "Joe Lane", "denies")},
        ),
        (
            "The story that Joe Lane was approached ahead of Ada Lund for The Glass Harbor is false.",
            {("cast", "Joe Lane", "denies")},
        ),
        (
            "The villain of The Glass Harbor is uncast: Joe Lane, who was offered the part in May, has turned it down.",
            {("cast", "Joe Lane", "denies")},
        ),
        (
            "Marta Quill is directing The Glass Harbor. She will not be acting in it.",
            {("director", "Marta Quill"), ("cast", "Marta Quill", "denies")},
        ),
        (
            "Ada Lund will not be seen in The Glass Harbor after all.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Ben Ford stars in The Glass Harbor. He isn't shooting this week.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ada Lund is no longer in contention for The Glass Harbor. A lawyer for Paul Mack said no deal was ever signed.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. She declined to say whether the film will be shot in Malta.",
            {("cast", "Ada Lund")},
        ),
        (
            "Marta Quill is at the helm of The Glass Harbor, which has a script by Nils Roe. Years ago Alan Pike was "
            "going to direct another version. It is long dead.",
            {("director", "Marta Quill"), ("writer", "Nils Roe"), ("director", "Alan Pike", "ends")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
