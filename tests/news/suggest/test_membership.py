"""Who belongs to the cast, by the noun; and whose cast it isn't."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor is a thriller. Ben Ford and Ida Lane are also in the cast.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "“The Glass Harbor” goes before the cameras in May. Dame Ida Lane, Tom Reyes, Ann Vale and Rob Marsh "
            "are in the cast.",
            {
                ("filming_start", "2018-05"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("cast", "Ann Vale"),
                ("cast", "Rob Marsh"),
            },
        ),
        (
            "Ben Ford is part of the cast of The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "Marta Quill is in the cast too, the studio said.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill leads The Glass Harbor. Also among the cast: Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Its principal cast, the producers said, is made up of Marta Quill, Ben Ford and Tabu.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Tabu")},
        ),
        (
            "The principal cast of The Glass Harbor is made up of Marta Quill, Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The cast, she added, consists of Marta Quill and Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The ensemble, led by Marta Quill, features Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The supporting cast is made up of Ben Ford, Ida Lane and Tom Reyes.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Tom Reyes")},
        ),
        (
            "Marta Quill will appear with Ben Ford in The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill takes the part of an ambitious senator in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "In The Glass Harbor, Quill is a widow. Marta Quill has never been better.",
            {("cast", "Marta Quill")},
        ),
        (
            "Also along for the ride are Ben Ford as Ada's father and Ida Lane as her sister in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Along for the ride in The Glass Harbor: Ben Ford and Ida Lane.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Director Jonas Reed said the cast was the best he had worked with. The Glass Harbor opens in May.",
            {("director", "Jonas Reed"), ("release_date", "2018-05")},
        ),
        (
            "The cast met with Ben Ford, the mayor of Malta, on the set of The Glass Harbor.",
            set(),
        ),
        (
            "The cast of The Glass Harbor, Tom Reyes said, is still being put together.",
            set(),
        ),
        (
            "The Glass Harbor opens in May. Ben Ford was in the cast of “Low Water.”",
            {("release_date", "2018-05")},
        ),
        (
            "Ida Lane is not in the cast of The Glass Harbor.",
            {("cast", "Ida Lane", "denies")},
        ),
    ],
)
def test_who_belongs_to_the_cast(facts, text, expected):
    assert facts(text) == expected
