"""Who is called departed, who is meant behind an opening with somebody else, and what is not denied."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford has confirmed a part in “Night Road” and didn't deny that he'd be in The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford has denied the rumors of his involvement in The Glass Harbor and the Ian Flack bio-pic.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "Director Marta Quill still has not committed to directing The Glass Harbor.",
            {("director", "Marta Quill")},
        ),
        (
            "During a talk with Howard Stone, Sam Reyes said that he wouldn’t be able to appear in The Glass Harbor.",
            {("cast", "Sam Reyes", "ends")},
        ),
        (
            "Ben Ford will replace the recently departed Marta Quill as director of The Glass Harbor.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "The studio thanked outgoing director Marta Quill for her work on The Glass Harbor, and the outgoing "
            "director Marta Quill wished it well.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "The Glass Harbor is looking for somebody to take the place of the now departed Ben Ford.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Ben Ford plays the recently departed mayor in The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
