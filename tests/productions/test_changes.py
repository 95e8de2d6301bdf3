"""Every kind of change in words, as the difference of two pages."""

from datetime import date

import pytest

from productions.changes import TITLES, change_words, telling
from productions.history import Certainty, Effect, Kind, ValueState, diff, fold
from productions.money import MoneyRange
from tests.factories.reports import DAY, leaves, named, report

LATER = date(2023, 2, 20)
SOFT, TALKS, SURE = Certainty.RUMOURED, Certainty.IN_TALKS, Certainty.HAPPENED
MILLION = MoneyRange.of(1_000_000, 1_000_000, "USD")
TWO = MoneyRange.of(2_000_000, 2_000_000, "USD")
AMAZON = named("Amazon MGM", 7, "company")
NETFLIX = named("Netflix", 8, "company")
SOON = date(2023, 2, 15)


def told(*reports, on=LATER, before=DAY):
    """What changed between two days, in words."""
    return [change_words(change) for change in telling(diff(fold(reports, before), fold(reports, on)))]


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([report(day=LATER)], "Lena Headey joins the cast"),
        ([report(day=LATER, character="Gloria")], "Lena Headey joins the cast (as Gloria)"),
        ([report(day=LATER, certainty=TALKS)], "Lena Headey is in talks to join the cast"),
        ([report(day=LATER, certainty=SOFT)], "Lena Headey is rumoured to join the cast"),
        ([report("director", day=LATER)], "Lena Headey joins as director"),
        ([report("director", day=LATER, certainty=TALKS)], "Lena Headey is in talks as director"),
        ([report("director", ValueState.UNKNOWN, LATER)], "Director: attached, unnamed"),
        ([report(), leaves(day=LATER)], "Lena Headey leaves the cast"),
        ([leaves(day=LATER)], "Lena Headey is no longer in the cast"),
        ([report("director"), leaves(property="director", day=LATER)], "Lena Headey leaves as director"),
        ([leaves(property="director", day=LATER)], "Lena Headey is no longer director"),
        ([report("title", "Ballerina Overdrive", LATER)], "Titled “Ballerina Overdrive”"),
        ([report("alias", "Ballerina Overdrive", LATER)], "Also known as “Ballerina Overdrive”"),
        ([report("genre", "action", LATER)], "Genre: Action"),
        ([report("distributor", AMAZON, LATER, territory="us")], "Distributor: Amazon MGM (US)"),
        ([report("release_date", ValueState.NONE, LATER)], "No release date has been set"),
        ([report("filming_start", "2023-34", LATER)], "Filming expected in Q2 2023"),
        ([report("filming_start", "2023-01", LATER)], "Filming expected in January 2023, which has passed"),
        ([report("filming_start", "2023-01", LATER, certainty=SURE)], "Filming began in January 2023"),
        (
            [report("release_date", "2023-02-11", LATER, certainty=SURE, medium="streaming")],
            "Released on 11 February 2023 (Streaming)",
        ),
        (
            [report("title", "Ballerina Overdrive"), report("title", "Pretty Lethal", LATER)],
            "Title changed from “Ballerina Overdrive” to “Pretty Lethal”",
        ),
        ([report("logline", "One."), report("logline", "Two.", LATER)], "The logline now reads: Two."),
        ([report("stage", "filming"), report("stage", "completed", LATER)], "Stage changed from Filming to Completed"),
        (
            [report("distributor", AMAZON), report("distributor", NETFLIX, LATER)],
            "Distributor changed from Amazon MGM to Netflix",
        ),
        (
            [report("filming_start", "2023-34"), report("filming_start", "2024", LATER)],
            "Filming moved from Q2 2023 to 2024",
        ),
        (
            [report("filming_start", "2023-34"), report("filming_start", "2023-05", LATER)],
            "Filming narrowed from Q2 2023 to May 2023",
        ),
        ([report("budget", MILLION), report("budget", TWO, LATER)], "Budget changed from $1 million to $2 million"),
        (
            [report("budget", MoneyRange.of(1_000_000, 2_000_000, "USD")), report("budget", TWO, LATER)],
            "Budget narrowed from $1–2 million to $2 million",
        ),
        ([report(certainty=TALKS), report(day=LATER)], "Cast: Lena Headey, now firm"),
        ([report(), report(day=LATER, certainty=SURE)], "Cast: Lena Headey, now certain"),
        (
            [report("filming_start", "2023-34", certainty=SOFT), report("filming_start", "2023-34", LATER)],
            "Filming now firmly expected in Q2 2023",
        ),
        (
            [report("filming_start", "2023-02-08"), report("filming_start", "2023-02-08", LATER, certainty=SURE)],
            "Filming began on 8 February 2023",
        ),
        ([report(), report(day=LATER, character="Gloria")], "Lena Headey now plays Gloria"),
        ([report("genre", "action"), report("genre", "action", LATER, effect=Effect.ENDS)], "Genre: no longer Action"),
        ([report("genre", "action"), report("genre", "action", LATER, effect=Effect.DENIES)], "Genre: Action is denied"),
        ([report(), report(day=LATER, effect=Effect.DENIES)], "Cast: Lena Headey is denied"),
        ([report("filming_start", "2023-02-11")], "Filming expected on 11 February 2023: never confirmed"),
        (
            [report("budget", MILLION, SOON), report("budget", TWO, LATER, "J-14")],
            "Budget disputed: $1 million, or $2 million",
        ),
        (
            [report(), report(day=LATER, outlet="J-14", effect=Effect.ENDS, certainty=SOFT)],
            "Cast: Lena Headey is in doubt",
        ),
    ],
)
def test_change_in_words(reports, expected):
    before = SOON if any(each.day == SOON for each in reports) else DAY
    assert told(*reports, before=before) == [expected]


def test_dispute_settled():
    reports = [report("budget", MILLION), report("budget", TWO, DAY, "J-14"), report("budget", MILLION, date(2023, 4, 1))]
    both = told(*reports, on=date(2023, 4, 1))
    assert len(both) == 1
    assert both[0].endswith("no longer in dispute")


def test_doubt_settled():
    doubt = report(outlet="J-14", effect=Effect.ENDS, certainty=SOFT)
    assert told(report(), doubt, report(day=LATER)) == ["Cast: Lena Headey, no longer in doubt"]


def test_withdrawn_fact_and_withdrawn_end():
    without = fold([], LATER)
    assert [change_words(each) for each in diff(fold([report()], LATER), without)] == [
        "Cast: Lena Headey, which no report says any longer"
    ]
    assert [change_words(each) for each in diff(fold([leaves()], LATER), without)] == [
        "No report says any longer that Lena Headey has left"
    ]


def test_end_of_a_silence_goes_without_saying_where_a_value_has_come():
    assert told(report("release_date", ValueState.NONE), report("release_date", "2026", LATER, medium="streaming")) == [
        "Release expected in 2026 (Streaming)"
    ]


def test_telling_begins_with_the_greatest_news():
    reports = [
        report("genre", "action", LATER),
        report("stage", "filming", LATER),
        report("title", "T", LATER),
        report(day=LATER),
    ]
    assert told(*reports) == ["Titled “T”", "Lena Headey joins the cast", "Stage: Filming", "Genre: Action"]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_change_has_a_title(kind):
    assert TITLES[kind]


def test_telling_ends_with_what_was_known_and_only_stands_firmer():
    plan, sure = report("filming_start", "2023-02-10"), {"certainty": SURE, "day": LATER}
    changed = told(
        report(), report(**sure), report("genre", "action", LATER), plan, report("filming_start", "2023-02-10", **sure)
    )
    assert changed == ["Filming began on 10 February 2023", "Genre: Action", "Cast: Lena Headey, now certain"]
