"""Exits and hires as longer reports tell them."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The new mother Mia Torres announced that she would not be appearing in The Glass Harbor because of a clash of "
            "dates.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Those who have left The Glass Harbor include Mia Torres and Joe Lane.",
            {("cast", "Mia Torres", "ends"), ("cast", "Joe Lane", "ends")},
        ),
        (
            "Ada Lund and Mia Torres were making The Glass Harbor. The directing duo began shooting in May, but they "
            "have now stepped away from the movie.",
            {("director", "Ada Lund", "ends"), ("director", "Mia Torres", "ends")},
        ),
        (
            "Marta Quill made the decision to step down as director of The Glass Harbor. The studio brought in Ben "
            "Ford to finish the film.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Director Marta Quill, who was chosen by Stephen Rook, has left The Glass Harbor.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford had already replaced an ailing Joe Lane in The Glass Harbor.",
            {("cast", "Joe Lane", "ends"), ("cast", "Ben Ford")},
        ),
        (
            "Ben Ford joined The Glass Harbor in May. The young actor is not anymore attached to the film.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "The Glass Harbor had Ada Lund playing Dow. Lund had to resign from the role when she became pregnant, "
            "and Sam Reyes stepped in to play her.",
            {("cast", "Ada Lund", "ends"), ("cast", "Sam Reyes")},
        ),
        (
            "Ada Lund pulled out of The Glass Harbor; instead the filmmakers secured the services of Sam Reyes.",
            {("cast", "Ada Lund", "ends"), ("cast", "Sam Reyes")},
        ),
        (
            "With director Marta Quill also having left the previous December, The Glass Harbor looked dead.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford has denied a report that he’s a front-runner to play the pilot in Marta Quill’s The Glass Harbor.",
            {("cast", "Ben Ford", "denies"), ("director", "Marta Quill")},
        ),
        (
            "Mia Torres has exited The Glass Harbor, though Variety’s Josh Dale suggests that nobody is replacing her yet.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Ben Ford says in a story that he is playing Dow in The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
