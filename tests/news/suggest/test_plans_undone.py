"""Plans that are over, told in passing; and what only looks like one."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jonas Reed, once attached to direct, is suing the makers of The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Universal was originally attached to distribute The Glass Harbor.", {("distributor", "Universal", "ends")}),
        (
            "Although Universal was set to distribute The Glass Harbor, it later relinquished the rights.",
            {("distributor", "Universal", "ends")},
        ),
        ("Rosa Lind had been cast in The Glass Harbor but became pregnant.", {("cast", "Rosa Lind", "ends")}),
        ("Ben Ford has decided not to do The Glass Harbor.", {("cast", "Ben Ford", "denies")}),
        ("Ben Ford opted not to return for The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("Jonas Reed wrote The Glass Harbor, but Reed's script will not be used.", {("writer", "Jonas Reed", "ends")}),
        (
            "Paramount has moved The Glass Harbor off its December 20, 2018 date.",
            {("release_date", "2018-12-20", "ends")},
        ),
        ("The Glass Harbor won't make its May 4, 2018 date.", {("release_date", "2018-05-04", "ends")}),
        ("The Glass Harbor lost its original distributor, Paramount.", {("distributor", "Paramount", "ends")}),
        ("The Glass Harbor has lost a financier, with Lumen Pictures pulling out.", {("financier", "Lumen Pictures", "ends")}),
    ],
)
def test_a_plan_undone_ends(facts, text, expected):
    assert expected <= facts(text)
    assert not {(key, value) for key, value, _ in expected} & facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The makers of The Glass Harbor recast the part with Ben Ford.",
        "Ben Ford stars in The Glass Harbor. He denied being fired from a play last year.",
        "Ben Ford, originally set to play the lead in Red Canyon, joins The Glass Harbor.",
    ],
)
def test_who_is_in_it_is_not_gone(facts, text):
    assert ("cast", "Ben Ford", "ends") not in facts(text)


def test_a_report_that_is_made_up_denies_the_exit(facts):
    text = "A website claimed that Ben Ford had been dropped from The Glass Harbor. The story is completely made up."
    assert facts(text) == {("cast", "Ben Ford")}


def test_the_role_of_a_source_is_not_that_of_whoever_is_replaced(facts):
    text = "Ben Ford has been replaced in The Glass Harbor, according to director Petra Solis."
    assert ("cast", "Ben Ford", "ends") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Glass Harbor opens against another Ben Ford-starring hit.",
        "The makers of The Glass Harbor saw the Ben Ford-starring Zulaika twice.",
    ],
)
def test_another_film_that_somebody_stars_in_casts_nobody_here(facts, text):
    assert ("cast", "Ben Ford") not in facts(text)


def test_a_film_that_does_not_open_until_a_day_opens_then(facts):
    assert facts("The Glass Harbor will not open until November 2018.") == {("release_date", "2018-11")}
