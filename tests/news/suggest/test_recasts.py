"""Parts that change hands: who had it first, who was brought in, and what is no recast."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund was initially cast in The Glass Harbor. She was released from the role and the production "
            "brought in Mia Torres.",
            {("cast", "Ada Lund", "ends"), ("cast", "Mia Torres")},
        ),
        (
            "Originally, Joe Lane was slated to play Dow in The Glass Harbor. However, due to scheduling conflicts, "
            "Ben Ford was brought in.",
            {("cast", "Joe Lane", "ends"), ("cast", "Ben Ford")},
        ),
        (
            "Joe Lane asked for more money. In the end the studio decided to replace him with Ben Ford for The Glass Harbor.",
            {("cast", "Joe Lane", "ends"), ("cast", "Ben Ford")},
        ),
        (
            "Ada Lund refused to return for The Glass Harbor because of the new script.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Ada Lund was originally supposed to take the lead in The Glass Harbor. She rehearsed for the film for a week, "
            "and then walked off.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Joe Lane quit The Glass Harbor after Ada Lund took over as the director.",
            {("cast", "Joe Lane", "ends"), ("director", "Ada Lund")},
        ),
        (
            "Ben Ford was offered The Glass Harbor, but had to opt out of the period drama.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "Through the years there has been a long row of names associated with The Glass Harbor including Joe Lane, Ada "
            "Lund and Mia Torres.",
            {("cast", "Joe Lane", "ends"), ("cast", "Ada Lund", "ends"), ("cast", "Mia Torres", "ends")},
        ),
        (
            "The production of The Glass Harbor resumed with Mia Torres taking over the lead role of Annie. Footage "
            "already shot was shelved.",
            {("cast", "Mia Torres")},
        ),
        (
            "Sadly, Ada Lund — the heart of the first film — ended up walking away from The Glass Harbor.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Joe Lane stars in The Glass Harbor. Peter Marsh decided to recast; nobody knows why.",
            {("cast", "Joe Lane")},
        ),
        (
            "Joe Lane was at first supposed to appear in The Glass Harbor but, after a quarrel with Sam Reyes, he was fired "
            "from the production.",
            {("cast", "Joe Lane", "ends")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
