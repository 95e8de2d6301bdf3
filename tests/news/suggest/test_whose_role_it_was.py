"""In which role somebody left or came, where the words around the name do not say."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor has lost another filmmaker. Marta Quill, who came on board last spring, is out.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Paramount is on the hunt for a filmmaker for The Glass Harbor following the exit of Marta Quill.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill is off The Glass Harbor. The helmer and the studio could not agree on a cast.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "After months of clashes with the producers, Marta Quill was shown the door on The Glass Harbor, leaving the film"
            " without a director.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford is in final negotiations to take over directing duties on The Glass Harbor following Marta Quill's exit.",
            {("director", "Ben Ford"), ("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford will direct The Glass Harbor. He fills the vacancy left by Marta Quill, who exited in January.",
            {("director", "Ben Ford"), ("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford had originally been hired to direct The Glass Harbor before Marta Quill came aboard.",
            {("director", "Marta Quill"), ("director", "Ben Ford", "ends")},
        ),
        # The director is another.
        (
            "Ben Ford has quit The Glass Harbor. The director Marta Quill is looking for an actor of his age.",
            {("cast", "Ben Ford", "ends"), ("director", "Marta Quill")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


def test_headline_names_the_role(facts):
    text = "Marta Quill has left The Glass Harbor."
    assert facts(text, headline="The Glass Harbor loses its director") == {("director", "Marta Quill", "ends")}
    assert facts(text, headline="The Glass Harbor loses its star, director says") == {("cast", "Marta Quill", "ends")}
