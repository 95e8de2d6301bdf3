"""What people did elsewhere, and who is who to whom."""

import pytest


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        (
            "Emma Quill (“Tea,” “Cold Water”) will star in The Glass Harbor.",
            "Emma Quill",
            {("other_credit", "Tea"), ("other_credit", "Cold Water")},
        ),
        ("Emma Quill, best known for “Tea,” will star in The Glass Harbor.", "Emma Quill", {("other_credit", "Tea")}),
        (
            "Emma Quill stars. Her credits include Night Bus and Red Hour.",
            "Emma Quill",
            {("other_credit", "Night Bus"), ("other_credit", "Red Hour")},
        ),
        (
            "Emma Quill stars. She will next be seen in Sony’s upcoming Tea opposite Ida Lane.",
            "Emma Quill",
            {("other_credit", "Tea")},
        ),
        (
            "Emma Quill is repped by CAA and lawyer Nils Lane.",
            "Emma Quill",
            {("represented_by", "CAA"), ("represented_by", "Nils Lane")},
        ),
        ("Repped by WME, Emma Quill can be seen in “Tea.”", "Emma Quill", {("represented_by", "WME"), ("other_credit", "Tea")}),
        (
            "Founded by Ben Ford and Ida Lane, Blue Kite Films is growing.",
            "Blue Kite Films",
            {("founder", "Ben Ford"), ("founder", "Ida Lane")},
        ),
        ("Emma Quill announced her engagement to Ben Ford.", "Emma Quill", {("engaged_to", "Ben Ford")}),
    ],
)
def test_facts_about_people(facts, text, about, expected):
    assert facts(text, about=about) == expected
