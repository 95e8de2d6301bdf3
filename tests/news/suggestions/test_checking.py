"""What a suggester says is checked before anything is made of it."""

from dataclasses import replace

import pytest

from news.suggest import Choice, Effect, PartyValue, SubjectKind
from news.suggestions import Reason, check
from news.suggestions.checking import Refused
from productions.dates import FuzzyDate
from productions.money import MoneyRange
from tests.factories.suggestions import TEXT, person, suggestion

HALF = "\ud83d"


def refused(made):
    with pytest.raises(Refused) as refusal:
        check(made, TEXT)
    return refusal.value.reason


@pytest.mark.parametrize(
    "made", [None, {}, "cast", 5, replace(suggestion(), rule=None), replace(suggestion(), character=["x"])]
)
def test_what_is_no_suggestion_is_refused(made):
    assert refused(made) == Reason.NONSENSE


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (-1, 5),
        (5, 5),
        (6, 5),
        (0, len(TEXT) + 1),
        ("0", 5),
        (0.0, 5),
        (True, 5),
        (None, None),
        (TEXT.index(" "), TEXT.index(" ") + 1),
    ],
)
def test_words_that_the_text_does_not_have_are_refused(start, end):
    assert refused(suggestion(start=start, end=end)) == Reason.SPAN


def test_words_that_go_on_for_pages_are_refused():
    text = "word " * 2000
    with pytest.raises(Refused) as refusal:
        check(suggestion(text=text), text)
    assert refusal.value.reason == Reason.SPAN


@pytest.mark.parametrize(
    "said",
    [
        {"property": "shoe_size"},
        {"property": "founder"},
        {"subject_kind": "planet"},
        {"subject_kind": SubjectKind.PERSON},
        {"subject_kind": []},
    ],
)
def test_property_that_there_is_not_or_not_of_this_subject_is_refused(said):
    assert refused(suggestion(**said)) == Reason.PROPERTY


@pytest.mark.parametrize(
    ("property", "value"),
    [
        ("cast", "Ada Lund"),
        ("cast", person("")),
        ("cast", person("\u200b")),
        ("cast", person("x" * 301)),
        ("cast", person(5)),
        ("cast", PartyValue("Ada Lund", "production")),
        ("genre", "thriller"),
        ("genre", Choice("polka")),
        ("genre", Choice([])),
        ("stage", FuzzyDate.parse("2026")),
        ("filming_start", "2026"),
        ("filming_start", FuzzyDate("soon", None, None)),
        ("budget", "$11 million"),
        ("budget", MoneyRange(-1, 5, "USD")),
        ("budget", MoneyRange(1, 5, "XXX")),
        ("budget", MoneyRange(None, [], {})),
        ("logline", person()),
        ("logline", " \n"),
        ("logline", "x" * 5001),
        ("based_on", person()),
    ],
)
def test_value_that_does_not_fit_the_property_is_refused(property, value):
    assert refused(suggestion(value, property)) == Reason.VALUE


@pytest.mark.parametrize("subject", ["", " ", "x" * 301, "\0"])
def test_subject_without_a_name_is_refused(subject):
    assert refused(suggestion(subject=subject)) == Reason.VALUE


@pytest.mark.parametrize(
    "said",
    [
        {"effect": "implies"},
        {"certainty": "sure"},
        {"certainty": []},
        {"confidence": 1.01},
        {"confidence": -0.1},
        {"confidence": float("nan")},
        {"confidence": "0.5"},
        {"confidence": True},
        {"confidence": None},
        {"rule": ""},
        {"rule": "x" * 101},
        {"character": "x" * 201},
        {"territory": "us"},
        {"territory": "atlantis", "property": "distributor"},
        {"medium": "smoke", "property": "release_date", "value": FuzzyDate.parse("2026")},
        {"happened_on": "2026"},
        {"happened_on": FuzzyDate("soon", None, None)},
    ],
)
def test_wording_that_there_is_not_is_refused(said):
    assert refused(suggestion(**said)) == Reason.WORDING


@pytest.mark.parametrize(
    ("property", "value", "label"),
    [
        ("cast", None, "none"),
        ("genre", Choice("thriller"), "thriller"),
        ("filming_start", FuzzyDate.parse("2026-34"), "Q2 2026"),
        ("budget", MoneyRange.of(11_000_000, 12_000_000, "USD"), "$11–12 million"),
        ("logline", f"A{HALF} dancer\0 is late.", "A dancer is late."),
        ("based_on", "Night and Day", "Night and Day"),
    ],
)
def test_value_of_each_shape_is_taken_clean(property, value, label):
    made = replace(suggestion(property=property), value=value)
    assert check(made, TEXT).claim.value_label() == label


def test_that_there_is_none_ends_whatever_is_shown():
    made = replace(suggestion(), value=None, effect=Effect.ENDS)
    assert check(made, TEXT).claim.value_label() == "unknown"


def test_print_that_the_text_does_not_have_is_not_kept():
    kept = [check(suggestion(value_as_printed=printed), TEXT).claim.value_as_printed for printed in ("Ada Lund", "Ada Lunt")]
    assert kept == ["Ada Lund", ""]


def test_all_that_is_said_is_taken():
    claim = check(
        suggestion(
            effect=Effect.ENDS, certainty="rumoured", character=" Mara\n", role="lead", attribution="she said",
            happened_on=FuzzyDate.parse("2024-05"), confidence=1, quote="Ada Lund",
        ),
        TEXT,
    ).claim  # fmt: skip
    assert (claim.effect, claim.certainty, claim.character, claim.role, claim.attribution) == (
        "ends", "rumoured", "Mara", "lead", "she said",
    )  # fmt: skip
    assert (claim.happened_on, claim.confidence, claim.suggested_rule) == ("2024-05", 1.0, "cast.star@1")
