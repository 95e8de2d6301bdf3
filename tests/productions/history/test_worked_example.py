"""Three real articles about one film, and what its page says after each: cast and plans come, and go."""

from collections import Counter

import pytest

from productions.history import Certainty, Ended, Kind, ValueState, diff

# Days, counted from 1 January 2023: 8 and 9 February 2023, 1 August 2024, 8 September 2025.
FIRST, SECOND, MEANWHILE, THIRD = 39, 40, 579, 982
AT_FIRST = ["Lena Headey", "Yara Shahidi", "Isabela Merced", "Lana Condor", "Millicent Simmonds", "Iris Apatow"]
GONE = AT_FIRST[:3]
IN_THE_END = ["Lana Condor", "Iris Apatow", "Millicent Simmonds", "Maddie Ziegler", "Avantika", "Uma Thurman", "Michael Culkin"]


@pytest.fixture
def film(report):
    """The reports; `misspelt` is how the first article's "Yara Shahid" is understood."""

    def reports(misspelt="Yara Shahidi"):
        def article(day, outlet, *claims):
            given = [(*claim, {}) if len(claim) == 2 else claim for claim in claims]
            return [report(key, said, day, outlet, position=at, **how) for at, (key, said, how) in enumerate(given)]

        first = article(
            FIRST,
            "Collider",
            *(("cast", misspelt if name == "Yara Shahidi" else name) for name in AT_FIRST),
            ("director", "Vicky Jewson"),
            ("writer", "Kate Freund", {"certainty": Certainty.CONFIRMED}),
            ("choreographer", "Heidi Moneymaker"),
            ("choreographer", "Renae Moneymaker"),
            ("filming_start", "2023-34"),
            ("filming_location", "Serbia"),
            ("release_date", ValueState.NONE),
        )
        second = article(
            SECOND,
            "J-14",
            *(("cast", name) for name in AT_FIRST),
            ("director", "Vicky Jewson"),
            ("producer", "David Leitch"),
            ("filming_start", "2023-34"),
            ("filming_location", "Serbia"),
        )
        third = article(
            THIRD,
            "MovieWeb",
            *(("cast", name, {"certainty": Certainty.CONFIRMED}) for name in IN_THE_END),
            *(("cast", name, {"effect": "ends", "certainty": Certainty.CONFIRMED}) for name in GONE),
            ("director", "Vicky Jewson", {"certainty": Certainty.CONFIRMED}),
            ("producer", "Piers Tempest"),
            ("financier", "87North"),
            ("financier", "Gulfstream Pictures"),
            ("casting_director", "Jenny Jue"),
            ("distributor", "Amazon MGM", {"separators": ("us",), "certainty": Certainty.IN_TALKS, "origin": "Deadline"}),
            ("distributor", "Amazon", {"separators": ("international",)}),
            ("deal_price", "11–12 million dollars", {"origin": "Deadline"}),
            ("platform", "Prime Video"),
        )
        return [*first, *second, *third]

    return reports


@pytest.fixture
def departures_of_2024(report):
    return [report("cast", name, MEANWHILE, "Variety", effect="ends") for name in GONE]


def names(page, key):
    return [fact.value.key for fact in page.open.values() if fact.property.key == key]


def test_page_of_the_day_before_the_first_article(film, as_of):
    assert as_of(FIRST - 1, *film()).facts == []


def test_page_after_the_first_article(film, as_of):
    page = as_of(FIRST, *film())
    assert names(page, "cast") == AT_FIRST
    assert names(page, "choreographer") == ["Heidi Moneymaker", "Renae Moneymaker"]
    assert names(page, "filming_start") + names(page, "release_date") == ["2023-34", "none"]
    assert not page.open["filming_start",].lapsed


def test_page_after_the_second_article(film, as_of):
    page = as_of(SECOND, *film())
    assert names(page, "producer") == ["David Leitch"]
    assert {fact.outlets for fact in page.open.values() if fact.property.key in ("cast", "filming_start")} == {2}


def test_page_after_the_third_article(film, as_of, past, day):
    page = as_of(THIRD, *film())
    assert sorted(names(page, "cast")) == sorted(IN_THE_END)
    assert past(page) == [(name, day(FIRST), day(THIRD), Ended.LEFT) for name in GONE]
    assert [fact.last_supported for fact in page.past] == [day(SECOND)] * 3
    assert names(page, "distributor") == ["Amazon MGM", "Amazon"]
    assert [fact.second_hand for fact in page.open.values() if fact.property.key == "distributor"] == [True, False]
    assert page.open["filming_start",].lapsed


def test_changes_from_the_second_article_to_the_third(film, as_of):
    changes = diff(as_of(SECOND, *film()), as_of(THIRD, *film()))
    assert Counter((change.kind, change.fact.property.key) for change in changes) == {
        (Kind.JOINED, "cast"): 4,
        (Kind.JOINED, "producer"): 1,
        (Kind.JOINED, "casting_director"): 1,
        (Kind.LEFT, "cast"): 3,
        (Kind.LAPSED, "filming_start"): 1,
        (Kind.ADDED, "distributor"): 2,
        (Kind.ADDED, "deal_price"): 1,
        (Kind.ADDED, "platform"): 1,
        (Kind.ADDED, "financier"): 2,
    }


def test_misspelt_name_leaves_a_ghost_in_the_cast(film, as_of):
    assert sorted(names(as_of(THIRD, *film("Yara Shahid")), "cast")) == sorted([*IN_THE_END, "Yara Shahid"])


def test_article_found_later_moves_the_bounds_of_the_departures(film, departures_of_2024, as_of, day):
    page = as_of(THIRD, *film(), *departures_of_2024)
    assert [(fact.value.key, fact.until) for fact in page.past] == [(name, day(MEANWHILE)) for name in GONE]
