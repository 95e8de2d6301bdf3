"""Who is forced out, turned it down, or is not the one who plays it."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Joe Lane's schedule on the ABC drama “Ward Nine” has forced the actor to bow out of The Glass Harbor, "
            "according to Variety.",
            {("cast", "Joe Lane", "ends")},
        ),
        (
            "The Glass Harbor will be made without Ada Lund.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Marta Quill was asked to direct The Glass Harbor after Jonas Reed turned it down.",
            {("director", "Jonas Reed", "denies"), ("director", "Marta Quill")},
        ),
        (
            "The studio first offered the lead in The Glass Harbor to Ada Lund. She passed.",
            {("cast", "Ada Lund", "denies")},
        ),
        (
            "It will be Mia Torres and not Ada Lund who plays Dow in The Glass Harbor.",
            {("cast", "Mia Torres")},
        ),
        (
            "Ben Ford is joining Ada Lund in The Glass Harbor. He takes over from Joe Lane, who left the project "
            "last month when the start date was pushed back.",
            {("cast", "Joe Lane", "ends"), ("cast", "Ben Ford"), ("cast", "Ada Lund")},
        ),
        (
            "An earlier script by Nils Roe was scrapped when Jonas Reed left the director's chair of The Glass "
            "Harbor. Marta Quill now directs.",
            {("director", "Jonas Reed", "ends"), ("director", "Marta Quill"), ("writer", "Nils Roe", "ends")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. The studio first offered her less. She passed the time in Leeds.",
            {("cast", "Ada Lund")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
