"""Certainty and attribution, from the words around a claim."""

import pytest

from news.suggest import Certainty


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Emma Quill will star in The Glass Harbor.", Certainty.CONFIRMED),
        ("Emma Quill is in talks to star in The Glass Harbor.", Certainty.IN_TALKS),
        ("Emma Quill is rumored to star in The Glass Harbor.", Certainty.RUMOURED),
        ("Emma Quill will reportedly star in The Glass Harbor.", Certainty.REPORTED),
        ("According to Deadline, Emma Quill will star in The Glass Harbor.", Certainty.REPORTED),
    ],
)
def test_certainty_follows_the_wording(suggestions, text, certainty):
    assert [each.certainty for each in suggestions(text) if each.property == "cast"] == [certainty]


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("According to Deadline, Emma Quill stars.", "According to Deadline", "Deadline"),
        ("Emma Quill stars, per Variety.", "per Variety", "Variety"),
        ("Emma Quill stars, Deadline has learned.", "Deadline has learned", "Deadline"),
        ("Emma Quill stars. “Yes.”", "", ""),
    ],
)
def test_attribution_is_kept_as_printed(suggestions, text, printed, name):
    assert [(each.attribution, each.attributed_to) for each in suggestions(text) if each.property == "cast"] == [
        (printed, name)
    ]


def test_characters_territories_and_media_are_kept(suggestions):
    text = "The Glass Harbor stars Emma Quill as Ada. It opens in theaters in the UK on 3 August 2018."
    found = {each.property: each for each in suggestions(text)}
    assert found["cast"].character == "Ada"
    assert (found["release_date"].territory, found["release_date"].medium) == ("uk", "theatrical")


def test_a_genre_of_two_is_two_choices(suggestions):
    found = suggestions("Emma Quill stars in the action thriller The Glass Harbor.")
    assert [(each.value.key, each.value_as_printed) for each in found if each.property == "genre"] == [
        ("action", "action thriller"),
        ("thriller", "action thriller"),
    ]
