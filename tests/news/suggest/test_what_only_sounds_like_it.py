"""Joining in a debut, prizes that are names, versions of other years: what the words do not say."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford and Tom Reyes join Nicole Kind and Matt Dane in making their stage debuts. The Glass "
            "Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Oscar Isaac (Low Water) will play the pilot in The Glass Harbor, directed by Sam Golding.",
            {("cast", "Oscar Isaac"), ("director", "Sam Golding")},
        ),
        (
            "Making her screen debut in The Glass Harbor will be Kay Moss as Ada's friend Flo.",
            {("cast", "Kay Moss")},
        ),
        (
            "The Glass Harbor will be directed by James Mack and will star Peake and Cecilia Noble. Maxine Peake is tall.",
            {("director", "James Mack"), ("cast", "Maxine Peake"), ("cast", "Cecilia Noble")},
        ),
        (
            "The Glass Harbor follows two teenagers raised a few streets apart and is inspired by a true story.",
            {("logline", "two teenagers raised a few streets apart"), ("based_on", "true story")},
        ),
        (
            "The Glass Harbor was made before in Malta, most recently in 2008 with Michael Stone in the title "
            "role and Lauren Amber as Ada.",
            set(),
        ),
        (
            "Oscar winner Isaac Lund plays the pilot in The Glass Harbor.",
            {("cast", "Isaac Lund")},
        ),
        (
            "Ben Ford says that he is playing the pilot in The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor is the story that Marta Quill has wanted to play for years.",
            set(),
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected
