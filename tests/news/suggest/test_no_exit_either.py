"""More words of leaving, losing and replacing that end nothing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor is directed by Marta Quill and Ben Ford, but only Ford was brought to Cannes.",
            {("director", "Marta Quill"), ("director", "Ben Ford")},
        ),
        (
            "The Glass Harbor is directed by Marta Quill. She was hired after her first film won a prize, and then "
            "called her agent.",
            {("director", "Marta Quill")},
        ),
        (
            "Marta Quill is directing The Glass Harbor. Nils Roe had written a first draft in 2010, and was later "
            "brought back to polish it.",
            {("director", "Marta Quill"), ("writer", "Nils Roe")},
        ),
        (
            "Ada Lund, not yet 20, will star in The Glass Harbor with Ben Ford.",
            {("cast", "Ada Lund"), ("cast", "Ben Ford")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. Out of work for a year, she is now in demand.",
            {("cast", "Ada Lund")},
        ),
        (
            "Lumen Pictures will release The Glass Harbor. The trailer is out and the studio is in high spirits.",
            {("distributor", "Lumen Pictures")},
        ),
        (
            "Lumen Pictures will release The Glass Harbor in May. The company, originally at home in Leeds, is now in London.",
            {("distributor", "Lumen Pictures")},
        ),
        (
            "Ada Lund, who was never fired from a film in her life, stars in The Glass Harbor.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. “I was told to leave my phone at home,” she said.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund and Joe Lane star in The Glass Harbor. Both have since moved on to other films.",
            {("cast", "Ada Lund"), ("cast", "Joe Lane")},
        ),
        (
            "Marta Quill is directing The Glass Harbor. Her first film was turned down by every studio, but she never gave up.",
            {("director", "Marta Quill")},
        ),
        (
            "Ben Ford stars in The Glass Harbor as a coach who takes over a team whose captain has been dropped.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford has been cast in The Glass Harbor. He was considered for “Night Road” but lost the part to Joe Lane.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford has joined The Glass Harbor. His schedule was freed when “Night Road” was cancelled.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford has joined The Glass Harbor. His schedule was freed when he withdrew from “Night Road”.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford has joined The Glass Harbor after a planned reunion with Joe Lane fell through.",
            {("cast", "Ben Ford")},
        ),
        (
            "Marta Quill directs Ben Ford in The Glass Harbor. Her last film lost its financing twice.",
            {("director", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Ben Ford and Ada Lund star in The Glass Harbor. The pair, who split up in May, are no longer speaking.",
            {("cast", "Ben Ford"), ("cast", "Ada Lund")},
        ),
        (
            "The Glass Harbor stars Ben Ford. He has quit smoking for the part.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor stars Ben Ford, who gave up a career in law to act.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor stars Ben Ford. The series in which he made his name was dropped by NBC last year.",
            {("cast", "Ben Ford")},
        ),
        (
            "Ben Ford stars in The Glass Harbor. His co-star in “Night Road”, Joe Lane, left that film after a week.",
            {("cast", "Ben Ford")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
