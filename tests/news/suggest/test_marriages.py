"""Who is married or engaged to whom, and who founded what with whom."""

import pytest

LEAD = "Marta Quill will star in The Glass Harbor. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD + "She and husband Joe Bell are expecting a child.", {("spouse", "Joe Bell")}),
        (LEAD + "The actress lives in Oslo with her husband, Joe Bell, and two sons.", {("spouse", "Joe Bell")}),
        ("Marta Quill made The Glass Harbor for hubby Joe Bell.", {("spouse", "Joe Bell")}),
        (LEAD + "She and her husband, the director Joe Bell, live in Bristol.", {("spouse", "Joe Bell")}),
        (LEAD + "Quill, 29, married rugby player Joe Bell in June.", {("spouse", "Joe Bell")}),
        ("Marta Quill's husband, Joe Bell, is in The Glass Harbor.", {("spouse", "Joe Bell")}),
        ("Marta Quill and Joe Bell, who got married last year, lead The Glass Harbor.", {("spouse", "Joe Bell")}),
        ("Marta Quill married Joe Bell in 2015.", {("spouse", "Joe Bell")}),
        ("Marta Quill, who is married to Joe Bell, leads The Glass Harbor.", {("spouse", "Joe Bell")}),
        ("The Glass Harbor is written by husband-and-wife team Marta Quill and Joe Bell.", {("spouse", "Joe Bell")}),
        ("Marta Quill and fiancé Joe Bell will star in The Glass Harbor.", {("engaged_to", "Joe Bell")}),
        ("Marta Quill plays the wife of Joe Bell in The Glass Harbor.", set()),
        ("Marta Quill and Joe Bell play husband and wife Karl and Nora Reed in The Glass Harbor.", set()),
        ("Marta Quill and former husband Joe Bell made The Glass Harbor.", set()),
        ("Marta Quill was once married to Joe Bell.", set()),
        ("Marta Quill is single after ending her engagement to Joe Bell.", set()),
    ],
)
def test_who_is_married_to_whom(facts, text, expected):
    assert facts(text, about="Marta Quill") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Red Kite, the banner Ford founded with Ida Lane, makes The Glass Harbor. Ben Ford directs.",
            {"Ben Ford", "Ida Lane"},
        ),
        ("Red Kite, which Ben Ford set up with Ida Lane, will produce The Glass Harbor.", {"Ben Ford", "Ida Lane"}),
        ("Ida Lane produces via Red Kite, the company she launched in 2012.", {"Ida Lane"}),
        ("The label Red Kite was founded in 2012 by Ida Lane.", {"Ida Lane"}),
        ("Ida Lane produces for Red Kite, which she runs with Ben Ford.", set()),
    ],
)
def test_who_founded_a_company(facts, text, expected):
    assert {value for key, value in facts(text, about="Red Kite") if key == "founder"} == expected
