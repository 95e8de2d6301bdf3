"""Credits in set phrases."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elsa Brun, fresh from Dry Bones, heads the cast of The Glass Harbor.", {("cast", "Elsa Brun")}),
        ("Elsa Brun gives the performance of her life in The Glass Harbor.", {("cast", "Elsa Brun")}),
        (
            "Producer Omar Katz told reporters The Glass Harbor would start shooting in May.",
            {("filming_start", "2018-05"), ("producer", "Omar Katz")},
        ),
        (
            "The Glass Harbor, a thriller from Night Dive filmmaker Omar Katz, opens on May 4.",
            {("director", "Omar Katz"), ("release_date", "2018-05-04")},
        ),
        ("The current script of The Glass Harbor is by Elsa Brun.", {("writer", "Elsa Brun")}),
        (
            "Elsa Brun wrote the script of The Glass Harbor from the novel by Omar Katz.",
            {("based_on", "novel by Omar Katz"), ("writer", "Elsa Brun")},
        ),
        (
            "The screenplay for The Glass Harbor is credited to Elsa Brun and Omar Katz.",
            {("writer", "Elsa Brun"), ("writer", "Omar Katz")},
        ),
        (
            "Cameras roll on The Glass Harbor in Malta on May 6.",
            {("filming_location", "Malta"), ("filming_start", "2018-05-06")},
        ),
        ("The Glass Harbor wrapped in Dublin last October.", {("filming_end", "2017-10"), ("filming_location", "Dublin")}),
        (
            "The studio eyes a July start in Jackson for The Glass Harbor.",
            {("filming_location", "Jackson"), ("filming_start", "2018-07")},
        ),
        (
            "Shooting of The Glass Harbor is set for August in Malta and Nice.",
            {("filming_location", "Malta"), ("filming_location", "Nice"), ("filming_start", "2018-08")},
        ),
        (
            "The Glass Harbor was filmed at Shepperton Studios and in Wales.",
            {("filming_location", "Shepperton Studios"), ("filming_location", "Wales")},
        ),
        (
            "The Glass Harbor stars Elsa Brun, Nils Kerr and, in her first role, newcomer Ana Pell.",
            {("cast", "Ana Pell"), ("cast", "Elsa Brun"), ("cast", "Nils Kerr")},
        ),
        (
            "Nils Kerr is the villain of The Glass Harbor, with Elsa Brun as his wife.",
            {("cast", "Elsa Brun"), ("cast", "Nils Kerr")},
        ),
    ],
)
def test_a_set_phrase_gives_its_credit(facts, text, expected):
    assert facts(text) == expected
