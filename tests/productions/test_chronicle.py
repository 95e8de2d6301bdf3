"""Reports, lapses and what was put right, in one line of time."""

from datetime import UTC, date, datetime

from productions.chronicle import PUT_RIGHT, chronicle
from productions.notices import Notice
from productions.timeline import days, steps
from tests.factories.reports import DAY, leaves, named, report

LATER = date(2025, 9, 8)
TODAY = date(2026, 11, 20)
PUT = Notice(datetime(2024, 1, 1, 12, tzinfo=UTC), "We misread it.", "Deadline", "", "/articles/1-x/", DAY, 1)


def history(*reports, notices=(), kind=None):
    return chronicle(steps(days(list(reports), TODAY), list(reports)), notices, kind)


def told(found):
    """(year, what happened), newest first; "put right" for a notice."""
    return [
        (year, [[each.words for each in entry.step.told] if entry.step else "put right" for entry in entries])
        for year, entries in found.years
    ]


def test_history_stands_under_its_years_newest_first():
    found = history(report(), leaves(day=LATER), notices=[PUT])
    assert told(found) == [
        (2025, [["Lena Headey leaves the cast"]]),
        (2024, ["put right"]),
        (2023, [["Lena Headey joins the cast"]]),
    ]


def test_kinds_that_occur_are_counted_in_the_order_of_their_titles():
    found = history(report(), report(said=named("Uma Thurman", 2)), leaves(day=LATER), notices=[PUT])
    assert [(key, str(title), count) for key, title, count in found.kinds] == [
        ("joined", "Joined", 2),
        ("left", "Left", 1),
        (PUT_RIGHT, "Put right", 1),
    ]


def test_history_of_one_kind_leaves_out_every_other_change_and_counts_all():
    found = history(report(), report("genre", "action"), leaves(day=LATER), notices=[PUT], kind="joined")
    assert told(found) == [(2023, [["Lena Headey joins the cast"]])]
    assert [key for key, _title, _count in found.kinds] == ["joined", "left", "added", PUT_RIGHT]


def test_history_of_what_was_put_right():
    assert told(history(report(), notices=[PUT], kind=PUT_RIGHT)) == [(2024, ["put right"])]


def test_kind_that_does_not_occur_is_offered_with_nothing_in_it():
    found = history(report(), kind="denied")
    assert (found.years, [(key, count) for key, _title, count in found.kinds]) == ([], [("joined", 1), ("denied", 0)])


def test_nothing_reported_makes_no_history():
    found = history()
    assert (found.years, found.kinds) == ([], [])
