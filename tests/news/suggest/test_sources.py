"""What it derives from, in other words than "based on" and "sequel to"; its genre and its stage."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Bell wrote The Glass Harbor and based it on the 2003 book by Ada Lund.", ("based_on", "2003 book by Ada Lund")),
        ("The Glass Harbor is taken from the Ada Lund novel of the same name.", ("based_on", "The Glass Harbor")),
        ("Ida Lane leads a film of Ada Lund's novel The Glass Harbor.", ("based_on", "The Glass Harbor")),
        ("The Glass Harbor is the studio's take on the Ada Lund bestseller.", ("based_on", "Ada Lund bestseller")),
        ("The Glass Harbor comes from the 2003 bestseller by Ada Lund.", ("based_on", "2003 bestseller by Ada Lund")),
        ("The Glass Harbor brings Ada Lund's novel to the screen.", ("based_on", "Ada Lund's novel")),
        ("Ben Ford is adapting Ada Lund's memoir “Salt Years” as The Glass Harbor.", ("based_on", "Salt Years")),
        ("The Glass Harbor is based on a soap from the days of black and white.", ("based_on", "The Glass Harbor")),
        ("The Glass Harbor is the third film in the Low Tide series.", ("sequel_of", "Low Tide")),
        ("The Glass Harbor picks up where Low Tide left off.", ("sequel_of", "Low Tide")),
        ("The Glass Harbor is a prequel to Low Tide.", ("sequel_of", "Low Tide")),
        ("The Glass Harbor is a loose remake of Low Tide.", ("remake_of", "Low Tide")),
        ("The Glass Harbor reboots the Low Tide franchise.", ("remake_of", "Low Tide")),
        ("Ida Lane leads The Glass Harbor. The remake has been pushed to May.", ("remake_of", "The Glass Harbor")),
        ("The Glass Harbor is a spin-off from Low Tide.", ("spin_off_of", "Low Tide")),
    ],
)
def test_what_it_derives_from(facts, text, expected):
    keys = ("based_on", "sequel_of", "remake_of", "spin_off_of")
    assert {fact for fact in facts(text) if fact[0] in keys} == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Ben Ford is working on The Glass Harbor, his follow-up to Low Tide.",
        "Ida Lane, who was in the third film in the Low Tide series, leads The Glass Harbor.",
        "The Glass Harbor has been taken from the shelf and dusted off.",
        "Ida Lane leads The Glass Harbor. She comes from a family of booksellers.",
        "Ida Lane brought her novel to the set of The Glass Harbor.",
    ],
)
def test_what_it_does_not_derive_from(facts, text):
    keys = ("based_on", "sequel_of", "remake_of", "spin_off_of")
    assert {fact for fact in facts(text) if fact[0] in keys} == set()


def test_a_genre_with_a_subject_and_a_stage(suggestions):
    text = "Lionsgate will release the biblical drama in May. The Glass Harbor is in pre-production."
    made = suggestions(text)
    assert [(each.property, each.value_as_printed) for each in made if each.property == "genre"] == [
        ("genre", "biblical drama")
    ]
    assert [each.value.key for each in made if each.property == "stage"] == ["pre_production"]
