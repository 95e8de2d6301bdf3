"""Who represents whom."""

import pytest


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        (
            "Marta Quill is repped by WME, Stonebridge Talent and attorney Kim Vale.",
            "Marta Quill",
            {"WME", "Stonebridge Talent", "Kim Vale"},
        ),
        ("Marta Quill is represented by Joe Lane at Stonebridge Group and UTA.", "Marta Quill", {"Stonebridge Group", "UTA"}),
        ("CAA and Stonebridge Talent rep Marta Quill.", "Marta Quill", {"CAA", "Stonebridge Talent"}),
        ("Marta Quill is with WME.", "Marta Quill", {"WME"}),
        ("Marta Quill met Ben Ford. Quill is repped by UTA, Ford by WME and CAA.", "Ben Ford", {"WME", "CAA"}),
        ("Repped by UTA, Marta Quill is next.", "Marta Quill", {"UTA"}),
        ("Marta Quill, a client of CAA, is next.", "Marta Quill", {"CAA"}),
        ("Marta Quill has signed with WME.", "Marta Quill", {"WME"}),
        ("CAA has signed Marta Quill.", "Marta Quill", {"CAA"}),
        ("UTA and Anonymous Content represent Marta Quill.", "Marta Quill", {"UTA", "Anonymous Content"}),
        ("CAA, which represents Marta Quill, did not comment.", "Marta Quill", {"CAA"}),
        ("Marta Quill's reps at CAA did not comment.", "Marta Quill", {"CAA"}),
        ("Marta Quill, whose agents are at UTA, is next.", "Marta Quill", {"UTA"}),
        ("Marta Quill has signed with Lumenwell Pictures. She met Ben Ford at UTA.", "Marta Quill", set()),
    ],
)
def test_represented_by(facts, text, about, expected):
    assert facts(text, about=about) == {("represented_by", each) for each in expected}
