"""The import format of claims, read into plain data."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from news.ingest.claims import CLAIM_FIELDS, find_quotes, read_claim, read_reports
from news.ingest.fields import Fields
from news.ingest.values import NamedParty, NamedProduction
from productions.dates import FuzzyDate
from productions.money import MoneyRange
from productions.vocabulary import PROPERTIES
from tests.news import submitted
from tests.news.submitted import about, claim

TODAY = date(2026, 11, 20)


def read(found):
    problems = []
    return read_claim(Fields(found, "a.json", "claim 1", problems)), [each.message for each in problems]


def refused(found):
    taken, problems = read(found)
    assert taken is None
    return problems


def reports(tmp_path, content):
    problems = []
    return read_reports(Path(submitted.file(tmp_path, content)), TODAY, problems), [str(each) for each in problems]


def test_claim_with_everything_left_out_that_can_be():
    taken, problems = read(claim())
    assert problems == []
    assert (taken.subject, taken.rules.key, taken.value) == (
        NamedProduction("Ballerina Overdrive"), "cast", NamedParty("person", "Lena Headey")
    )  # fmt: skip
    assert (taken.state, taken.effect, taken.certainty, taken.as_printed) == ("known", "asserts", "reported", "Lena Headey")
    assert (taken.qualifiers, taken.happened_on, taken.attributed_to, taken.attribution) == ({}, "", None, "")
    assert (taken.quotes, taken.occurrence) == (("Lena Headey and Iris Apatow",), 1)


def test_claim_with_everything():
    taken, problems = read(
        claim(
            as_printed="Headey", effect="ends", certainty="confirmed", character="Cersei", role="lead", happened_on="2024-05",
            attributed_to={"company": "87North"}, attribution="says 87North", quote="Lena", occurrence=2,
        )
    )  # fmt: skip
    assert problems == []
    assert (taken.as_printed, taken.effect, taken.certainty) == ("Headey", "ends", "confirmed")
    assert (taken.qualifiers, taken.happened_on) == ({"character": "Cersei", "role": "lead"}, "2024-05")
    assert (taken.attributed_to, taken.attribution) == (NamedParty("company", "87North"), "says 87North")
    assert taken.occurrence == 2


@pytest.mark.parametrize(
    ("found", "value", "printed"),
    [
        (claim("Pretty Lethal", property="title"), "Pretty Lethal", "Pretty Lethal"),
        (claim("science_fiction", property="genre"), "science_fiction", "Science fiction"),
        (claim("Netflix", property="platform"), NamedParty("company", "Netflix"), "Netflix"),
        (claim({"company": "87North"}, property="producer"), NamedParty("company", "87North"), "87North"),
        (claim("2023-34", property="filming_start"), FuzzyDate.parse("2023-34"), "Q2 2023"),
        (
            claim({"low": "11000000", "high": "12000000", "currency": "USD"}, property="deal_price"),
            MoneyRange(Decimal(11_000_000), Decimal(12_000_000), "USD"),
            "$11–12 million",
        ),
        (claim({"low": "60", "currency": "GBP"}, property="budget"), MoneyRange(Decimal(60), Decimal(60), "GBP"), "£60"),
        (claim("a novel", property="based_on"), "a novel", "a novel"),
        (claim({"production": "Gigi"}, property="remake_of"), NamedProduction("Gigi"), "Gigi"),
        (about("Lana Condor", "engaged_to", "Anthony"), "Anthony", "Anthony"),
        (about("Lana Condor", "spouse", {"person": "Anthony"}), NamedParty("person", "Anthony"), "Anthony"),
        (claim(None, property="release_date", value_state="none"), None, ""),
        (claim(None, property="director", value_state="unknown"), None, ""),
    ],
)
def test_value_of_each_shape(found, value, printed):
    taken, problems = read(found)
    assert problems == []
    assert (taken.value, taken.as_printed) == (value, printed)


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        (claim(production=None), "subject: a claim is about exactly one production, person or company; this one has none"),
        (
            claim(person="Lena Headey"),
            "subject: a claim is about exactly one production, person or company; this one has production and person",
        ),
        (claim(production=12), "production: is a number, and has to be text"),
        (claim(property=None), "property: is missing"),
        (claim(production=None, person="A"), "property: cast is said of a production, and not of a person or a company"),
        (claim(property="founder"), "property: founder is said of a person or a company, and not of a production"),
        (claim(None), "value: is missing"),
        (claim(""), "value: is missing"),
        (claim(" \u200b"), "value: is empty"),
        (claim(5), "value: is a number, and has to be text"),
        (claim(["Lena Headey"]), "value: is a list, and has to be text"),
        (claim(True), "value: is true or false, and has to be text"),
        (claim("a" * 301), "value: has 301 characters, and at most 300 are taken"),
        (claim("Lena\0"), "value: holds a NUL character"),
        (claim("\ud83d"), "value: holds half of a surrogate pair, which is no character"),
        (
            claim({"outlet": "Lena"}),
            'value: “outlet” are the keys of its object, which has to be {"person": "…"} or {"company": "…"}',
        ),
        (claim({"person": 1}), "value.person: is a number, and has to be text"),
        (
            claim({"person": "A"}, property="remake_of"),
            'value: “person” are the keys of its object, which has to be {"production": "…"}',
        ),
        (
            claim("filmed", property="stage"),
            "value: “filmed” is not one of announced, development, pre_production, filming, post_production, completed, "
            "released, shelved",
        ),
        (claim("11000000", property="budget"), "value: is text, and has to be an object with low, high and currency"),
        (claim({"low": "1"}, property="budget"), "value.currency: is missing"),
        (claim({"low": 1, "currency": "USD"}, property="budget"), "value.low: is a number, and has to be text"),
        (
            claim({"low": "2", "high": "1", "currency": "USD"}, property="budget"),
            "value: The high amount, 1.00, is below the low one, 2.00.",
        ),
        (claim({"low": "1", "currency": "USD", "hi": "2"}, property="budget"), "“value.hi”: there is no such field"),
        (claim(value_state="none"), "value: can't be given, as the value_state is none"),
        (claim(value_state="maybe"), "value_state: “maybe” is not one of known, unknown, none"),
        (claim(effect="starts"), "effect: “starts” is not one of asserts, ends, denies"),
        (claim(certainty="planned"), "certainty: “planned” is not one of rumoured, in_talks, reported, confirmed, happened"),
        (claim(territory="us"), "territory: cast does not have this qualifier; it has: character, role"),
        (claim("A", property="director", character="B"), "character: director does not have this qualifier; it has: role"),
        (claim("A", property="title", role="B"), "role: title does not have this qualifier; it has: none"),
        (claim(character=5), "character: is a number, and has to be text"),
        (claim(attributed_to={"person": ""}), "attributed_to.person: is empty"),
        (claim(attributed_to=[]), "attributed_to: is a list, and has to be text"),
        (claim(quote=None), "quote: is missing"),
        (claim(quote=[]), "quote: is missing"),
        (claim(quote=["Lena Headey", 5]), "quote: is a number, and has to be text"),
        (claim(quote=" "), "quote: is empty"),
        (claim(occurrence=0), "occurrence: has to be a whole number from 1 on"),
        (claim(occurrence=True), "occurrence: has to be a whole number from 1 on"),
        (claim(occurrence="2"), "occurrence: has to be a whole number from 1 on"),
        (claim(quote=["Lena", "Iris"], occurrence=2), "occurrence: can only be given with a single quote"),
        (claim(charakter="Cersei"), "“charakter”: there is no such field"),
        ("Lena Headey", "text stands where an object has to be"),
        (None, "null stands where an object has to be"),
    ],
)
def test_claim_refused_with_one_line(found, problem):
    assert refused(found) == [problem]


def test_claim_of_an_unknown_property_names_those_that_there_are():
    assert refused(claim(property="actor")) == [
        f"property: “actor” is not a property; these are: {', '.join(PROPERTIES)}"
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["2023-13", "08.02.2023", "soon", "2023-02-30", "2023-06/2023-04"])
def test_claim_with_a_date_that_is_none(said):
    for field, found in (("value", claim(said, property="filming_start")), ("happened_on", claim(happened_on=said))):
        [problem] = refused(found)
        assert problem.startswith(f"{field}: '{said}' ")


def test_claim_names_all_its_problems_at_once():
    assert refused(claim(5, effect="begins", territory="us", quote=None, occurrence=-1, when="now")) == [
        "“when”: there is no such field",
        "effect: “begins” is not one of asserts, ends, denies",
        "value: is a number, and has to be text",
        "quote: is missing",
        "territory: cast does not have this qualifier; it has: character, role",
        "occurrence: has to be a whole number from 1 on",
    ]


def test_report_names_the_problems_of_every_item_and_claim(tmp_path):
    good, bad = submitted.report(), submitted.report(claim(), claim(5), claim(quote="Nobody said this"), date=None, when=1)
    found, problems = reports(tmp_path, [good, bad, {"article": submitted.article()}, {"claims": 5}])
    path = tmp_path / "report.json"
    assert problems == [
        f"{path}: item 2, article: “when”: there is no such field",
        f"{path}: item 2, article: date: is missing",
        f"{path}: item 2, claim 2: value: is a number, and has to be text",
        f"{path}: item 2, claim 3: quote: “Nobody said this” does not stand in the text",
        f"{path}: item 3: claims: is missing",
        f"{path}: item 4, article: null stands where an object has to be",
        f"{path}: item 4: claims: is a number, and has to be a list",
    ]
    assert [each.complete for each in found] == [True, False, False, False]


def spans(text, **fields):
    taken, problems = read(claim(**fields))
    assert problems == []
    return find_quotes(text, taken)


def test_quotes_are_spans_of_code_points():
    assert spans("😀 Lena Headey stars", quote="Lena Headey") == ([(2, 13)], [])


def test_quote_is_cleaned_as_the_text_was():
    assert spans("Café\nnoir", quote=" Cafe\u0301\r\nno\u200bir") == ([(0, 9)], [])


def test_quote_that_stands_more_than_once_is_the_first_or_the_one_that_is_named():
    text = "Lena said: Lena left. Lena"
    assert spans(text, quote="Lena") == ([(0, 4)], [])
    assert spans(text, quote="Lena", occurrence=2) == ([(11, 15)], [])
    assert spans(text, quote="Lena", occurrence=4) == ([], ["occurrence: 4, but the text has “Lena” 3 times only"])


def test_quote_is_never_found_nearly():
    for quote in ("lena", "Lena  Headey", "Lena Headey."):
        assert spans("Lena Headey", quote=quote) == ([], [f"quote: “{' '.join(quote.split())}” does not stand in the text"])


def test_quotes_that_are_the_same_words():
    assert spans("Lena and Lena", quote=["Lena", "Lena"])[1] == ["quote: the same words are given twice"]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=1000)
@given(st.dictionaries(st.sampled_from(CLAIM_FIELDS), ANYTHING | st.sampled_from(list(PROPERTIES)), max_size=8))
def test_whatever_json_brings_is_taken_or_refused_in_words(found):
    for changed in (found, claim() | found):
        taken, problems = read(changed)
        assert (taken is None) == bool(problems)
        assert all(len(each.splitlines()) == 1 for each in problems)
