"""Parts told by “is”, “will be” and what somebody wears; and what people are in life."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In The Glass Harbor, Quill is a widow. Marta Quill has never been better.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is the bullied girl at the heart of The Glass Harbor, while Ben Ford, Ida Lane and "
            "newcomer Tom Reyes round out the cast.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Tom Reyes")},
        ),
        (
            "Marta Quill is a lighthouse keeper in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor opens in May. Marta Quill has the lead role. Ben Ford, who worked with Quill on "
            "Low Water, is love interest Sam West.",
            {("release_date", "2018-05"), ("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "In The Glass Harbor, Ben Ford, Ida Lane and Tom Reyes are her high school friends, Rob Marsh and "
            "Ann Vale play police officers, and Lena Holt is a podcaster named Dana.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("cast", "Rob Marsh"),
                ("cast", "Ann Vale"),
                ("cast", "Lena Holt"),
            },
        ),
        (
            "Rob Marsh puts on the mask in The Glass Harbor, with Ben Ford, who did so in the original, back for a cameo.",
            {("cast", "Rob Marsh"), ("cast", "Ben Ford")},
        ),
        (
            "“Frasers” star Kelsey Grant will don blue fur as Beast in The Glass Harbor, and Vin Jones, who "
            "knows the director from “Lock and Key,” will be the unstoppable Juggernaut.",
            {("cast", "Kelsey Grant"), ("cast", "Vin Jones")},
        ),
        (
            "The Glass Harbor opens in May. Marta Quill plays Ada. Ben Ford is the studio's chairman.",
            {("release_date", "2018-05"), ("cast", "Marta Quill")},
        ),
        (
            "Marta Quill stars in The Glass Harbor. Ben Ford is a Tony winner.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill stars in The Glass Harbor. Ben Ford is a fan of the book.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill plays Ada in The Glass Harbor. Ann Vale is her agent.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor opens in May. In “Low Water,” Ben Ford is a diver.",
            {("release_date", "2018-05")},
        ),
        (
            "Lena Holt, whose character in “Low Water” was a diver, directs The Glass Harbor.",
            {("director", "Lena Holt")},
        ),
        (
            "Novelist Ann Vale's character Ada Lund comes to the screen in The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford wore a mask at the premiere of The Glass Harbor.",
            set(),
        ),
        (
            "Marta Quill will be at the premiere of The Glass Harbor.",
            set(),
        ),
        (
            "Marta Quill will be the jury president. The Glass Harbor opens the festival.",
            set(),
        ),
        (
            "Ben Ford is happy with The Glass Harbor, he said.",
            set(),
        ),
        (
            "Ben Ford is married to Ida Lane. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Ben Ford is a believer in the theatrical window. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Lionsgate says Ben Ford is the key to The Glass Harbor.",
            set(),
        ),
    ],
)
def test_who_has_a_part(facts, text, expected):
    assert facts(text) == expected
