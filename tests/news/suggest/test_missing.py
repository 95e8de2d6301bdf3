"""Who is told to be missing, and who only seems to be."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Notably absent from The Glass Harbor is Marta Quill.", {("cast", "Marta Quill", "ends")}),
        ("Missing from the cast of The Glass Harbor this time is Ben Ford.", {("cast", "Ben Ford", "ends")}),
        ("Not coming back for The Glass Harbor: Marta Quill, whose deal was not renewed.", {("cast", "Marta Quill", "ends")}),
        ("One actor who won't be in The Glass Harbor is Ben Ford.", {("cast", "Ben Ford", "ends")}),
        ("Ben Ford is no longer available for The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("Absent from the sequel The Glass Harbor will be Petra Solis.", {("cast", "Petra Solis", "ends")}),
        (
            "Not back for The Glass Harbor are Petra Solis and Lionel Brandt.",
            {("cast", "Lionel Brandt", "ends"), ("cast", "Petra Solis", "ends")},
        ),
        ("The one cast member who will not return for The Glass Harbor is Petra Solis.", {("cast", "Petra Solis", "ends")}),
        (
            "Lionel Brandt, whose option on The Glass Harbor was not picked up, has moved on.",
            {("cast", "Lionel Brandt", "ends")},
        ),
        ("Petra Solis is no longer part of The Glass Harbor, her agent confirmed.", {("cast", "Petra Solis", "ends")}),
        (
            "None of the first film's cast, such as Petra Solis and Lionel Brandt, are returning for The Glass Harbor.",
            {("cast", "Lionel Brandt", "ends"), ("cast", "Petra Solis", "ends")},
        ),
    ],
)
def test_who_is_missing_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petra Solis left her home in Leeds to shoot The Glass Harbor, in which she stars.", {("cast", "Petra Solis")}),
        (
            "Lionel Brandt turned to Nora Vance when he was casting The Glass Harbor. Nora Vance stars.",
            {("cast", "Nora Vance")},
        ),
        ("Petra Solis, who quit the soap Harbour Street last year, stars in The Glass Harbor.", {("cast", "Petra Solis")}),
        ("Petra Solis, once a dancer in Vegas, plays the widow in The Glass Harbor.", {("cast", "Petra Solis")}),
        ("Nora Vance was cast in The Glass Harbor after Lionel Brandt saw her on stage.", {("cast", "Nora Vance")}),
        (
            "In The Glass Harbor Petra Solis plays a woman who was to marry a sailor before he walked out.",
            {("cast", "Petra Solis"), ("logline", "a woman who was to marry a sailor before he walked out")},
        ),
        (
            "Petra Solis had never been missing from a poster until The Glass Harbor, in which she stars.",
            {("cast", "Petra Solis")},
        ),
        ("Rosa Lind left school at 16 and now stars in The Glass Harbor.", {("cast", "Rosa Lind")}),
        ("In The Glass Harbor, Rosa Lind plays a widow who leaves the island.", {("cast", "Rosa Lind")}),
        ("Carl Voss was dropped by his label before he wrote the music for The Glass Harbor.", {("composer", "Carl Voss")}),
        (
            "Rosa Lind, who replaced Amy Tran in the West End musical Red Canyon, stars in The Glass Harbor.",
            {("cast", "Rosa Lind")},
        ),
        ("Carl Voss was once a lighthouse keeper himself; he directs The Glass Harbor.", {("director", "Carl Voss")}),
        (
            "Rosa Lind says she was to be a nurse before she became an actress. She stars in The Glass Harbor.",
            {("cast", "Rosa Lind")},
        ),
        ("The Glass Harbor stars Rosa Lind, whose contract with the soap was not renewed last year.", {("cast", "Rosa Lind")}),
    ],
)
def test_what_only_sounds_like_an_exit_ends_nothing(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill, who was previously attached to the thriller Night Dive, will star in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor stars Marta Quill – who once walked away from Jon Bell's Dry Bones – as a diver.",
            {("cast", "Marta Quill")},
        ),
        ("Ben Ford, originally set to play the lead in Red Canyon, joins The Glass Harbor.", {("cast", "Ben Ford")}),
    ],
)
def test_an_exit_from_another_film_is_none_from_this(facts, text, expected):
    assert facts(text) == expected
