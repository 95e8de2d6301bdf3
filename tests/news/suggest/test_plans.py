"""Plans that are over, told in the past: nobody says that somebody left."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill was to play the lighthouse keeper in The Glass Harbor, but she broke her leg.",
            {("cast", "Marta Quill", "ends")},
        ),
        ("The Glass Harbor was to have been directed by Jonas Reed.", {("director", "Jonas Reed", "ends")}),
        (
            "The film was originally meant to be headlined by Marta Quill. Ben Ford now stars.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "At that stage Marta Quill was going to star in The Glass Harbor, with Ben Ford as her brother.",
            {("cast", "Ben Ford", "ends"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Petra Solis was to have led The Glass Harbor as the widow until her pregnancy intervened.",
            {("cast", "Petra Solis", "ends")},
        ),
        (
            "Lionel Brandt was originally going to write and direct The Glass Harbor.",
            {("director", "Lionel Brandt", "ends"), ("writer", "Lionel Brandt", "ends")},
        ),
        (
            "The Glass Harbor was at that time to be directed by Lionel Brandt, and Petra Solis was to co-star.",
            {("cast", "Petra Solis", "ends"), ("director", "Lionel Brandt", "ends")},
        ),
        ("Petra Solis said in May that she was to star in The Glass Harbor.", {("cast", "Petra Solis")}),
        ("The studio announced that Petra Solis was set to star in The Glass Harbor.", {("cast", "Petra Solis")}),
        (
            "In 2013 Rosa Lind was attached to star in The Glass Harbor; she has since moved on.",
            {("cast", "Rosa Lind", "ends")},
        ),
        ("Carl Voss had signed to direct The Glass Harbor, only to quit in March.", {("director", "Carl Voss", "ends")}),
        (
            "Earlier incarnations of The Glass Harbor involved Carl Voss as director and Rosa Lind as star.",
            {("cast", "Rosa Lind", "ends"), ("director", "Carl Voss", "ends")},
        ),
    ],
)
def test_a_plan_told_in_the_past_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford had been in talks for the lead in The Glass Harbor, but those talks ended without a deal.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Ben Ford was once in line to star in The Glass Harbor before scheduling got in the way.",
            {("cast", "Ben Ford", "ends")},
        ),
        ("An earlier version of The Glass Harbor had Ben Ford attached to star.", {("cast", "Ben Ford", "ends")}),
        (
            "Petra Solis was in final talks to star in The Glass Harbor before negotiations stalled.",
            {("cast", "Petra Solis", "ends")},
        ),
        (
            "Lionel Brandt had been lined up to direct The Glass Harbor, but the two sides clashed over the script.",
            {("director", "Lionel Brandt", "ends")},
        ),
        (
            "Petra Solis had been attached to The Glass Harbor since 2015 but dropped out in June.",
            {("cast", "Petra Solis", "ends")},
        ),
        ("An aborted 2012 take on The Glass Harbor would have starred Petra Solis.", {("cast", "Petra Solis", "ends")}),
    ],
)
def test_talks_that_came_to_nothing_end(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Alan Pike was set to direct The Glass Harbor in 2011, but the project went dormant.",
            {("director", "Alan Pike", "ends")},
        ),
        (
            (
                "Back in 2008 Paramount had Lionel Brandt on board to direct The Glass Harbor with Petra Solis "
                "in the lead. That version fell apart."
            ),
            {("cast", "Petra Solis", "ends"), ("director", "Lionel Brandt", "ends")},
        ),
        (
            "Lionel Brandt and Tim Moss have both been attached to direct The Glass Harbor over the years.",
            {("director", "Lionel Brandt", "ends"), ("director", "Tim Moss", "ends")},
        ),
        (
            (
                "Lionel Brandt, Tim Moss and Joe Lane all had a crack at the script of The Glass Harbor before "
                "Nora Vance was hired to write it."
            ),
            {("writer", "Nora Vance")},
        ),
    ],
)
def test_an_earlier_version_ends(facts, text, expected):
    assert facts(text) == expected
