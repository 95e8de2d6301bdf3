"""Several films and people in one breath: what each of them has to do with this one."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Casting round-up: Ben Ford has joined Netflix's Low Water, Ida Lane is in talks for Ward Nine, and "
            "Marta Quill will star in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "In other casting news, Rob Marsh has landed a role in “Ward Nine.” The Glass Harbor, with Marta "
            "Quill, opens in May.",
            {("cast", "Marta Quill"), ("release_date", "2018-05")},
        ),
        (
            "The studio's other films include Low Water, starring Ben Ford, and Ward Nine, directed by Orla "
            "Kane. The Glass Harbor is directed by Jonas Reed.",
            {("director", "Jonas Reed")},
        ),
        (
            "The Glass Harbor opens against Dead Tide, a thriller starring Ben Ford.",
            set(),
        ),
        (
            "Marta Quill, who is married to director Orla Kane, stars in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill, daughter of the actor Rob Marsh, stars in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill took the part after a call from Ben Ford, her co-star in “Low Water.” The Glass Harbor opens in May.",
            {("cast", "Marta Quill"), ("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor is a remake of the 1976 film by Orla Kane, which starred Ben Ford and Ida Lane. "
            "Marta Quill stars in the new version.",
            {("remake_of", "The Glass Harbor"), ("cast", "Marta Quill")},
        ),
        (
            "The original, directed by Orla Kane, starred Ben Ford. The Glass Harbor will star Marta Quill.",
            {("cast", "Marta Quill")},
        ),
        (
            "Ben Ford and Ida Lane starred in the first film, which Orla Kane directed. Marta Quill leads the "
            "sequel, The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor is based on the play by Tom Reyes, who also wrote Low Water.",
            {("based_on", "play by Tom Reyes")},
        ),
        (
            "The novelist Tom Reyes wrote Low Water, on which The Glass Harbor is based.",
            set(),
        ),
        (
            "The Glass Harbor was written by Tom Reyes, whose Low Water was directed by Orla Kane and starred Ben Ford.",
            {("writer", "Tom Reyes")},
        ),
        (
            "“I wanted Ben Ford, but he was busy,” says Jonas Reed, the director of The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "Jonas Reed thanked Ben Ford and Ida Lane, who lent him their house while he was making The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "Marta Quill beat Ida Lane and Kay Moss to the lead in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Like Ben Ford before her, Marta Quill will play a diver in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Ward Nine, a thriller directed by Orla Kane, opens the same day as The Glass Harbor.",
            set(),
        ),
        (
            "Orla Kane, a comedy writer by trade, has seen The Glass Harbor.",
            set(),
        ),
        (
            "Lena Holt, a drama teacher from Leeds, directs The Glass Harbor.",
            {("director", "Lena Holt")},
        ),
        (
            "The Glass Harbor, a thriller starring Ben Ford, opens in May.",
            {("cast", "Ben Ford"), ("release_date", "2018-05")},
        ),
        (
            "Ben Ford is in talks for Ward Nine, and Marta Quill will star in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill's husband, director Jonas Reed, saw The Glass Harbor.",
            set(),
        ),
        (
            "Marta Quill, who is engaged to producer Tom Reyes, stars in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill, wife of the actor Rob Marsh, leads The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
    ],
)
def test_only_what_is_said_of_it(facts, text, expected):
    assert facts(text) == expected
