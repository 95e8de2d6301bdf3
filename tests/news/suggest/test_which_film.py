"""Films of the same name, and films told of in a clause: whose cast is whose."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill will headline the big-screen version of The Glass Harbor.",
            {("cast", "Marta Quill"), ("based_on", "The Glass Harbor")},
        ),
        (
            "Marta Quill is to star in a movie version of the best-selling novel The Glass Harbor.",
            {("cast", "Marta Quill"), ("based_on", "The Glass Harbor")},
        ),
        (
            "The Glass Harbor moves to May. “Midnight 2,” the slasher sequel starring Ben Ford, is also shooting downtown.",
            {("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor moves to May. Shown in 2003, the original The Glass Harbor was written by Tom "
            "Reyes. Ben Ford led the cast of the six-part series.",
            {("release_date", "2018-05")},
        ),
        (
            "21 Tunnels, which stars Ben Ford, moves from May to June. The Glass Harbor stays where it is.",
            set(),
        ),
        (
            "The Seventh Son, in which Ben Ford plays a witch, is due the same day as The Glass Harbor.",
            set(),
        ),
        (
            "The Last Queen, starring Ben Ford, opens the same day as The Glass Harbor.",
            set(),
        ),
        (
            "The Long Night, directed by Ben Ford, opens the same day as The Glass Harbor.",
            set(),
        ),
        (
            "In “The Misfits,” also starring Dan Lewis, Marta Quill is a teacher. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor is based on the soap, which ran for years and starred Larry Hagen and Pat Duffy.",
            {("based_on", "The Glass Harbor")},
        ),
        (
            "“The Glass Harbor” was staged by Georg Kane in 1964 with Audra Hepworth as Ada and Rex Harriman as Finn.",
            set(),
        ),
        (
            "The Glass Harbor is based on a novel that starred nobody. Marta Quill stars.",
            {("based_on", "novel"), ("cast", "Marta Quill")},
        ),
        (
            "Low Water, in which Ben Ford plays a diver, is a hit. The Glass Harbor is next for Jonas Reed.",
            set(),
        ),
        (
            "The Calm Before, which stars Ben Ford, opens in May.",
            set(),
        ),
    ],
)
def test_the_cast_is_put_down_to_its_own_film(facts, text, expected):
    assert facts(text) == expected
