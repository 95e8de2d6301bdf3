"""Who makes it: verbs, nouns, pairs and asides."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill is attached to star in and produce The Glass Harbor, with Jonas Reed directing from a "
            "script by Alma Stone and Peter Crane.",
            {
                ("cast", "Marta Quill"),
                ("director", "Jonas Reed"),
                ("producer", "Marta Quill"),
                ("writer", "Alma Stone"),
                ("writer", "Peter Crane"),
            },
        ),
        (
            "The Glass Harbor has added Marta Quill. Jonas Reed will direct from a screenplay he co-wrote with Alma Stone.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed"), ("writer", "Alma Stone"), ("writer", "Jonas Reed")},
        ),
        (
            "Produced by Ben Ford, Ida Lane and Tom Reyes, The Glass Harbor follows a widowed diver who finds a "
            "city below the ice.",
            {
                ("logline", "a widowed diver who finds a city below the ice"),
                ("producer", "Ben Ford"),
                ("producer", "Ida Lane"),
                ("producer", "Tom Reyes"),
            },
        ),
        (
            "The Glass Harbor is next. Producers are Ben Ford and Ida Lane of Blue Kite Films, along with Tom Reyes.",
            {
                ("producer", "Ben Ford"),
                ("producer", "Ida Lane"),
                ("producer", "Tom Reyes"),
                ("production_company", "Blue Kite Films"),
            },
        ),
        (
            "The Glass Harbor is next. Ben Ford produces alongside Ida Lane and Tom Reyes. Ann Vale and Kay Moss "
            "serve as executive producers.",
            {
                ("executive_producer", "Ann Vale"),
                ("executive_producer", "Kay Moss"),
                ("producer", "Ben Ford"),
                ("producer", "Ida Lane"),
                ("producer", "Tom Reyes"),
            },
        ),
        (
            "The film, which Jonas Reed is directing, stars Marta Quill as a diver named Ada.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed")},
        ),
        (
            "The Glass Harbor is based on the novel by Ida Lane.",
            {("based_on", "novel by Ida Lane")},
        ),
        (
            "The Glass Harbor is adapted from Ida Lane’s bestselling novel “Cold Water.”",
            {("based_on", "Cold Water")},
        ),
        (
            "Director Jonas Reed has been signed up to make The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "Marta Quill (Cold Water) and Ben Ford (Night Bus) have boarded Jonas Reed’s thriller The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill"), ("director", "Jonas Reed")},
        ),
        (
            "Jonas Reed is helming The Glass Harbor. The filmmaker also penned the script. He will produce with Ben Ford.",
            {("director", "Jonas Reed"), ("producer", "Ben Ford"), ("producer", "Jonas Reed"), ("writer", "Jonas Reed")},
        ),
        (
            "Ben Ford has been tapped to score The Glass Harbor. Ida Lane is the cinematographer and Tom Reyes is editing.",
            {("cinematographer", "Ida Lane"), ("composer", "Ben Ford"), ("editor", "Tom Reyes")},
        ),
        (
            "Alma Stone wrote the script for The Glass Harbor, and Jonas Reed directs.",
            {("director", "Jonas Reed"), ("writer", "Alma Stone")},
        ),
        (
            "Alma Stone has been hired to rewrite The Glass Harbor.",
            {("writer", "Alma Stone")},
        ),
        (
            "The Glass Harbor, directed by Jonas Reed (Cold Water), is produced by Ben Ford and Ida Lane and "
            "stars Marta Quill.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed"), ("producer", "Ben Ford"), ("producer", "Ida Lane")},
        ),
        (
            "Marta Quill will star alongside Ben Ford and Ida Lane in The Glass Harbor from director Jonas Reed.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Marta Quill"), ("director", "Jonas Reed")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Holt is at the helm of The Glass Harbor, having written the screenplay with Tom Reyes and Ann Vale.",
            {("director", "Lena Holt"), ("writer", "Ann Vale"), ("writer", "Lena Holt"), ("writer", "Tom Reyes")},
        ),
        (
            "Lena Holt directs The Glass Harbor, having co-written the script with Tom Reyes.",
            {("director", "Lena Holt"), ("writer", "Lena Holt"), ("writer", "Tom Reyes")},
        ),
        (
            "Lena Holt is in talks with Studiocanal to direct and produce The Glass Harbor.",
            {("director", "Lena Holt"), ("producer", "Lena Holt")},
        ),
        (
            "The Glass Harbor, which Lena Holt, the director of “Low Water”, is making for Netflix, stars Marta Quill.",
            {("director", "Lena Holt"), ("cast", "Marta Quill")},
        ),
        (
            "The late Tom Reyes composed the score of The Glass Harbor with Ann Vale.",
            {("composer", "Ann Vale"), ("composer", "Tom Reyes")},
        ),
        ("“Low Water”, which Lena Holt is making for Netflix, opens before The Glass Harbor.", set()),
    ],
)
def test_a_clause_apart_says(facts, text, expected):
    assert {each for each in facts(text) if each[0] in ("director", "writer", "producer", "composer", "cast")} == expected
