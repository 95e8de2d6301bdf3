"""Who makes it, behind their names, in the director's chair and by other turns of phrase."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Holt, the film's director, said The Glass Harbor would shoot in May.",
            {("director", "Lena Holt"), ("filming_start", "2018-05")},
        ),
        (
            "Lena Holt and Ann Vale, its producers, have moved The Glass Harbor to Malta.",
            {("producer", "Lena Holt"), ("producer", "Ann Vale")},
        ),
        (
            "The Glass Harbor hails from Lena Holt, the filmmaker behind “Low Water.”",
            {("director", "Lena Holt")},
        ),
        (
            "The Glass Harbor, Lena Holt's first film since “Low Water,” opens in May.",
            {("director", "Lena Holt")},
        ),
        (
            "Lena Holt will call the shots on The Glass Harbor.",
            {("director", "Lena Holt")},
        ),
        (
            "Lena Holt is set to take the director's chair for The Glass Harbor.",
            {("director", "Lena Holt")},
        ),
        (
            "Lena Holt will sit in the director's chair. The Glass Harbor shoots in May.",
            {("director", "Lena Holt"), ("filming_start", "2018-05")},
        ),
        (
            "In the director's chair for The Glass Harbor is Lena Holt.",
            {("director", "Lena Holt")},
        ),
        (
            "Marta Quill reteams with her “Low Water” director Lena Holt on The Glass Harbor.",
            {("cast", "Marta Quill"), ("director", "Lena Holt")},
        ),
        (
            "Tom Reyes took a pass at the script of The Glass Harbor.",
            {("writer", "Tom Reyes")},
        ),
        (
            "Tom Reyes and Ann Vale are credited with the screenplay of The Glass Harbor.",
            {("writer", "Tom Reyes"), ("writer", "Ann Vale")},
        ),
        (
            "The screenplay, by Tom Reyes and Ann Vale, is based on the novel. The Glass Harbor opens in May.",
            {("writer", "Tom Reyes"), ("writer", "Ann Vale"), ("based_on", "novel"), ("release_date", "2018-05")},
        ),
        (
            "Producing alongside Ann Vale is Kay Moss. The Glass Harbor shoots in May.",
            {("producer", "Ann Vale"), ("producer", "Kay Moss"), ("filming_start", "2018-05")},
        ),
        (
            "Marta Quill will star in, co-write and direct The Glass Harbor.",
            {("cast", "Marta Quill"), ("director", "Marta Quill"), ("writer", "Marta Quill")},
        ),
        (
            "The Glass Harbor is produced by Ann Vale (Low Water) and Kay Moss (Ward Nine).",
            {("producer", "Ann Vale"), ("producer", "Kay Moss")},
        ),
        (
            "Tom Hale is composing the music for The Glass Harbor.",
            {("composer", "Tom Hale")},
        ),
        (
            "The Glass Harbor has found its director in Lena Holt.",
            {("director", "Lena Holt")},
        ),
        (
            "Jonas Reed has been named director of The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "The directing gig on The Glass Harbor has gone to Jonas Reed.",
            {("director", "Jonas Reed")},
        ),
        (
            "Lena Holt, the film's distributor said, was in Malta. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Lena Holt, the director of “Low Water,” has seen The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford, its star, said The Glass Harbor was fun.",
            {("cast", "Ben Ford")},
        ),
        (
            "The role of the director in The Glass Harbor has gone to Ben Ford.",
            {("cast", "Ben Ford")},
        ),
        (
            "Tom Reyes was credited with saving “Low Water” before The Glass Harbor.",
            set(),
        ),
    ],
)
def test_who_makes_it(facts, text, expected):
    assert facts(text) == expected
