"""Who is meant by a short name, a pronoun, a description."""

import pytest

START = "Emma Quill and Ben Ford were in London. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quill will star in The Glass Harbor.", "Emma Quill"),
        ("Emma will star in The Glass Harbor.", "Emma Quill"),
        ("She will star in The Glass Harbor.", "Emma Quill"),
        ("He will star in The Glass Harbor.", "Ben Ford"),
        ("The actress will star in The Glass Harbor.", "Emma Quill"),
        ("The 34-year-old will star in The Glass Harbor.", "Emma Quill"),
        ("The Oscar winner will star in The Glass Harbor.", "Emma Quill"),
        ("Ford, who won an Oscar for Tea, will star in The Glass Harbor.", "Ben Ford"),
    ],
)
def test_short_mention_means_somebody_named_before(facts, text, expected):
    assert facts(START + text) == {("cast", expected)}


def test_both_means_the_two_who_were_named_together(facts):
    assert facts(START + "They will star in The Glass Harbor.") == {("cast", "Emma Quill"), ("cast", "Ben Ford")}


def test_the_filmmaker_is_who_directs(facts):
    text = "Jonas Reed directs The Glass Harbor with Emma Quill. The filmmaker also wrote the script."
    assert facts(text) == {("director", "Jonas Reed"), ("writer", "Jonas Reed")}


@pytest.mark.parametrize(
    "text",
    [
        "Avantika spoke of The Glass Harbor.",
        "The Glass Harbor opens soon, and Avantika returns to the sea.",
        "In The Glass Harbor, Ada is cast out by her family.",
    ],
)
def test_a_single_name_alone_is_nobody(facts, text):
    assert facts(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Avantika will star in The Glass Harbor.",
        "The Glass Harbor needs a lead again. Avantika has been roped in for the part.",
        "Avantika stars in The Glass Harbor.",
        "Avantika, who was last seen in “Low Water”, joins the cast of The Glass Harbor.",
    ],
)
def test_a_single_name_that_is_cast_is_somebody(facts, text):
    assert facts(text) == {("cast", "Avantika")}


def test_a_single_name_in_a_list_of_full_names_is_somebody(facts):
    text = "The Glass Harbor stars Emma Quill, Avantika, and Ben Ford."
    assert facts(text) == {("cast", "Emma Quill"), ("cast", "Avantika"), ("cast", "Ben Ford")}


def test_the_speaker_is_meant_by_i(facts):
    assert facts("“I’m directing The Glass Harbor next,” Jonas Reed told Variety.") == {("director", "Jonas Reed")}


def test_a_wish_is_no_claim(facts):
    assert facts("“I would love to direct The Glass Harbor,” Jonas Reed said.") == set()
