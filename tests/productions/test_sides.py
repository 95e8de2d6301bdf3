"""A change on two pages laid side by side."""

from datetime import date

import pytest

from productions.history import Certainty, Effect, Kind, diff, fold
from productions.sides import sides
from tests.factories.reports import DAY, leaves, named, report

BEFORE, LATER = date(2023, 2, 1), date(2023, 3, 20)
AMAZON, NETFLIX = named("Amazon", 7, "company"), named("Netflix", 8, "company")


def seen(*reports, since=DAY):
    """(kind, before, after) of every change up to `LATER`."""
    return [(each.kind, *sides(each)) for each in diff(fold(reports, since), fold(reports, LATER))]


def test_who_joined_was_not_there():
    assert seen(report(character="Gloria"), since=BEFORE) == [(Kind.JOINED, "", "Lena Headey (as Gloria)")]


def test_who_left_has_the_bounds_of_the_departure():
    bounds = "left between 8 February 2023 and 20 March 2023"
    assert seen(report(), leaves(day=LATER)) == [(Kind.LEFT, "Lena Headey", bounds)]


def test_what_ended_has_its_run():
    place = {"property": "filming_location", "said": "Serbia"}
    ended = [report(**place), leaves(**place, day=LATER)]
    assert seen(*ended) == [(Kind.ENDED, "Serbia", "from 8 February 2023 to 20 March 2023")]


def test_departure_of_somebody_never_named_before_has_an_end_alone():
    assert seen(leaves(day=LATER)) == [(Kind.LEFT, "", "gone by 20 March 2023; nobody had reported the beginning")]


def test_what_was_replaced_shows_both_values():
    reports = [report("distributor", AMAZON, territory="us"), report("distributor", NETFLIX, LATER, territory="us")]
    assert seen(*reports) == [(Kind.REPLACED, "Amazon (US)", "Netflix (US)")]


def test_what_firmed_up_says_how_sure_it_was_and_is():
    reports = [report(certainty=Certainty.RUMOURED), report(certainty=Certainty.CONFIRMED, day=LATER)]
    assert seen(*reports) == [(Kind.FIRMED_UP, "Lena Headey (rumoured)", "Lena Headey (confirmed)")]


def test_plan_that_lapsed_says_so_alone():
    [change] = seen(report("filming_start", "2023-02-20"))
    assert change == (Kind.LAPSED, "expected on 20 February 2023", "expected on 20 February 2023, never confirmed")


def test_dispute_names_the_rival():
    other = report("filming_start", "2026-01", date(2023, 2, 10), outlet="J-14")
    [change] = seen(report("filming_start", "2025-01"), other)
    assert change == (Kind.DISPUTED, "expected in January 2025", "expected in January 2025 (or January 2026)")


def test_doubt_is_said():
    doubted = leaves(day=LATER, certainty=Certainty.RUMOURED)
    assert seen(report(), doubted) == [(Kind.DOUBTED, "Lena Headey (reported)", "Lena Headey (reported, in doubt)")]


def test_what_was_denied_says_when():
    denied = report(day=LATER, effect=Effect.DENIES)
    assert seen(report(), denied) == [(Kind.DENIED, "Lena Headey", "denied on 20 March 2023")]


@pytest.mark.parametrize(
    ("taken_back", "before"),
    [
        (report(), "Lena Headey"),
        (leaves(), "gone by 8 February 2023; nobody had reported the beginning"),
    ],
)
def test_what_no_report_says_any_longer_stood_on_the_earlier_page_only(taken_back, before):
    [change] = diff(fold([taken_back], LATER), fold([], LATER))
    assert (change.kind, *sides(change)) == (Kind.WITHDRAWN, before, "")
