from datetime import date

import pytest

from productions.charts import Axis


def labels(first, last):
    return [tick.label for tick in Axis(first, last).ticks()]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2023, 2, 8), date(2023, 2, 11), ["8 Feb", "9 Feb", "10 Feb", "11 Feb"]),
        (date(2023, 2, 8), date(2023, 3, 8), ["12 Feb", "19 Feb", "26 Feb", "5 Mar"]),
        (date(2023, 2, 8), date(2023, 5, 20), ["Feb 2023", "Mar 2023", "Apr 2023", "May 2023"]),
        (date(2023, 2, 8), date(2024, 2, 8), ["Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024"]),
        (date(2023, 2, 8), date(2025, 2, 8), ["Feb 2023", "Jul 2023", "Jan 2024", "Jul 2024", "Jan 2025"]),
        (date(2023, 2, 8), date(2026, 11, 20), ["Feb 2023", "2024", "2025", "2026"]),
        (date(2011, 2, 8), date(2026, 2, 8), ["2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"]),
        (date(1925, 1, 1), date(2026, 1, 1), ["1940", "1960", "1980", "2000", "2020"]),
    ],
)  # fmt: skip
def test_marks_are_the_finest_that_have_room(first, last, expected):
    assert labels(first, last) == expected


@pytest.mark.parametrize("days", [1, 2, 3, 9, 40, 100, 400, 1000, 3000, 20_000])
def test_there_are_marks_for_any_span(days):
    first = date(2, 3, 4)
    assert 0 < len(labels(first, date.fromordinal(first.toordinal() + days))) < 25


def test_days_lie_between_the_margins():
    axis = Axis(date(2023, 1, 1), date(2023, 1, 11))
    assert [axis.x(date(2023, 1, day)) for day in (1, 6, 11)] == ["1.50%", "50.00%", "98.50%"]
    assert axis.x(date(2022, 1, 1)) == "1.50%"
    assert axis.width(date(2023, 1, 1), date(2023, 1, 6)) == "48.50%"


def test_axis_around_a_single_day_has_room():
    assert Axis.around(date(2023, 2, 8), date(2023, 2, 8)).x(date(2023, 2, 8)) == "50.00%"
