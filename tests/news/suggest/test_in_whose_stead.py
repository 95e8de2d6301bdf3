"""Who comes in somebody's stead, who is forced out, and who of two is not to come."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford has left The Glass Harbor. In his stead comes Cal Otieno.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
        (
            "Ben Ford has left The Glass Harbor. Cal Otieno will star in his place.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
        (
            "Jonas Reed has quit The Glass Harbor and Petra Solis will take his place behind the camera.",
            {("director", "Jonas Reed", "ends"), ("director", "Petra Solis")},
        ),
        (
            "Jonas Reed is no longer producing The Glass Harbor; Petra Solis has come on in his place.",
            {("producer", "Jonas Reed", "ends"), ("producer", "Petra Solis")},
        ),
        (
            "Ben Ford left The Glass Harbor last week. His replacement, Cal Otieno, is a newcomer.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
        (
            "Ben Ford was fired two weeks into the making of The Glass Harbor and replaced with Cal Otieno.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
    ],
)
def test_whoever_comes_instead_ends_the_other(facts, text, expected):
    assert facts(text) == expected


def test_in_her_place_without_an_exit_ends_nothing(facts):
    assert facts("Rosa Lind stars in The Glass Harbor. She knows her place.") == {("cast", "Rosa Lind")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rosa Lind was cast in The Glass Harbor, but a clash of dates forced her to withdraw.",
            {("cast", "Rosa Lind", "ends")},
        ),
        ("A knee injury compelled Ben Ford to pull out of The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        (
            "Neither Rosa Lind nor Ben Ford will appear in The Glass Harbor.",
            {("cast", "Rosa Lind", "denies"), ("cast", "Ben Ford", "denies")},
        ),
        (
            "Neither Rosa Lind nor Ben Ford will return for The Glass Harbor.",
            {("cast", "Rosa Lind", "ends"), ("cast", "Ben Ford", "ends")},
        ),
    ],
)
def test_who_cannot_come_is_said(facts, text, expected):
    assert facts(text) == expected


def test_neither_of_two_who_comment_says_nothing(facts):
    assert facts("Neither Rosa Lind nor Ben Ford would comment on The Glass Harbor.") == set()


def test_a_place_that_another_is_shot_in_rather_than_ends(facts):
    assert facts("The Glass Harbor will be filmed in Iceland rather than Norway.") == {
        ("filming_location", "Iceland"),
        ("filming_location", "Norway", "ends"),
    }
