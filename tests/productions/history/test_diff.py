"""What changed between two pages, by name."""

import pytest

from productions.history import Certainty, Kind, ValueState, diff, essence

RUMOURED, IN_TALKS, REPORTED, CONFIRMED, HAPPENED = Certainty


@pytest.fixture
def changes(as_of):
    """`changes(1, 2, *reports)`: from one day to another, as (kind, key of the value)."""

    def named(one, other, *reports):
        return [(each.kind, each.fact.value.key) for each in diff(as_of(one, *reports), as_of(other, *reports))]

    return named


@pytest.mark.parametrize(("key", "kind"), [("cast", Kind.JOINED), ("producer", Kind.JOINED), ("financier", Kind.ADDED)])
def test_change_where_something_opens(report, changes, key, kind):
    assert changes(0, 1, report(key)) == [(kind, "Lena Headey")]


@pytest.mark.parametrize(("key", "kind"), [("cast", Kind.LEFT), ("producer", Kind.LEFT), ("financier", Kind.ENDED)])
def test_change_where_something_ends(report, changes, key, kind):
    assert changes(1, 2, report(key), report(key, day=2, effect="ends")) == [(kind, "Lena Headey")]


@pytest.mark.parametrize("key", ["cast", "financier"])
def test_change_where_something_is_denied(report, changes, key):
    assert changes(1, 2, report(key), report(key, day=2, effect="denies")) == [(Kind.DENIED, "Lena Headey")]


def test_change_where_only_the_end_was_reported(report, as_of):
    (change,) = diff(as_of(0), as_of(1, report(effect="ends")))
    assert (change.kind, change.before, change.after, change.gone.value.key) == (Kind.LEFT, None, None, "Lena Headey")


def test_change_that_is_over_before_the_later_page(report, changes):
    assert changes(0, 3, report(day=1), report(day=2, effect="ends")) == [(Kind.LEFT, "Lena Headey")]


def test_change_where_somebody_is_back(report, changes):
    reports = [report(), report(day=2, effect="ends"), report(day=3, resumes=True)]
    assert changes(2, 3, *reports) == [(Kind.JOINED, "Lena Headey")]
    assert changes(1, 3, *reports) == []


@pytest.mark.parametrize(
    ("key", "old", "new", "kind"),
    [
        ("title", "Ballerina", "Overdrive", Kind.REPLACED),
        ("filming_start", "2023-05", "2024-01", Kind.CHANGED),
        ("filming_start", "2023", "2023-05", Kind.REFINED),
    ],
)
def test_change_of_a_value(report, changes, key, old, new, kind):
    assert changes(1, 2, report(key, old), report(key, new, day=2)) == [(kind, new)]


def test_change_of_a_date_that_is_pushed_has_what_is_gone(report, as_of):
    pushed = [report("release_date", "2019-07", day=2, effect="ends"), report("release_date", "2020-06", day=2)]
    (change,) = diff(as_of(1, report("release_date", "2019-07")), as_of(2, report("release_date", "2019-07"), *pushed))
    assert (change.kind, change.before.value.key, change.after.value.key) == (Kind.CHANGED, "2019-07", "2020-06")
    assert change.gone.closings == (pushed[0],)


def test_change_of_a_value_that_was_replaced_by_what_ended(report, changes):
    reports = [report("title", "A"), report("title", "B", day=2), report("title", "B", day=3, effect="ends")]
    assert changes(1, 3, *reports) == [(Kind.ENDED, "A"), (Kind.ENDED, "B")]


@pytest.mark.parametrize(("old", "new"), [(RUMOURED, REPORTED), (IN_TALKS, CONFIRMED), (REPORTED, HAPPENED)])
def test_change_to_a_higher_class_firms_up(report, changes, old, new):
    assert changes(1, 2, report(certainty=old), report(day=2, certainty=new)) == [(Kind.FIRMED_UP, "Lena Headey")]


@pytest.mark.parametrize(("old", "new"), [(RUMOURED, IN_TALKS), (REPORTED, CONFIRMED)])
def test_no_change_where_the_class_stays(report, changes, old, new):
    assert changes(1, 2, report(certainty=old), report(day=2, certainty=new)) == []


def test_change_to_a_lower_class(report, as_of):
    changes = diff(as_of(1, report()), as_of(1, report(certainty=RUMOURED)))
    assert [change.kind for change in changes] == [Kind.CHANGED]


def test_no_change_where_only_sources_or_billing_do(report, changes):
    assert changes(1, 2, report(position=1), report(day=2, outlet="Variety", position=7)) == []


def test_change_of_a_character(report, changes):
    ruby, pearl = (report(day=day, qualifiers=(("character", name),)) for day, name in [(1, "Ruby"), (2, "Pearl")])
    assert changes(1, 2, ruby, pearl) == [(Kind.CHANGED, "Lena Headey")]


def test_change_where_a_plan_lapses(report, changes):
    assert changes(31, 32, report("filming_start", "2023-01")) == [(Kind.LAPSED, "2023-01")]


def test_essence_of_a_page_tells_whether_a_plan_has_lapsed(report, as_of):
    expected, lapsed, years_later = (essence(as_of(day, report("filming_start", "2023-01"))) for day in (31, 32, 900))
    assert (expected == lapsed, lapsed == years_later) == (False, True)


def test_change_where_a_lapsed_plan_happened_after_all(report, changes):
    happened = report("filming_start", "2023-01", day=60, certainty=HAPPENED)
    assert changes(50, 60, report("filming_start", "2023-01"), happened) == [(Kind.FIRMED_UP, "2023-01")]


def test_change_where_a_rival_comes_and_drops_out(report, changes):
    reports = [report("title", "A"), report("title", "B", day=2, outlet="Variety"), report("title", "A", day=20)]
    assert changes(1, 2, *reports) == [(Kind.DISPUTED, "A")]
    assert changes(2, 20, *reports) == [(Kind.SETTLED, "A")]
    assert changes(1, 20, *reports) == []


@pytest.mark.parametrize(("key", "ruling"), [("title", {"preferred": True}), ("logline", {})])
def test_no_change_where_a_rival_disputes_nothing(report, changes, key, ruling):
    first, again = (report(key, "A", day=day, **ruling) for day in (1, 2))
    assert changes(1, 2, first, again, report(key, "B", day=2, outlet="Variety")) == []


def test_change_where_one_of_two_rivals_is_denied(report, changes):
    others = [report("title", name, day=2, outlet="Variety") for name in "BC"]
    reports = [report("title", "A"), *others, report("title", "B", day=3, effect="denies")]
    assert changes(2, 3, *reports) == [(Kind.CHANGED, "A"), (Kind.DENIED, "B")]


def test_change_where_a_doubt_comes_and_goes(report, changes):
    reports = [report(), report(day=2, effect="ends", certainty=RUMOURED), report(day=3, outlet="Variety")]
    assert changes(1, 2, *reports) == [(Kind.DOUBTED, "Lena Headey")]
    assert changes(2, 3, *reports) == [(Kind.SETTLED, "Lena Headey")]


def test_changes_of_one_slot_at_once(report, changes):
    others = [report("title", "B", day=2, certainty=HAPPENED), report("title", "C", day=2, outlet="Variety")]
    assert changes(1, 2, report("title", "A"), *others) == [(Kind.REPLACED, "B"), (Kind.DISPUTED, "B")]


def test_change_from_silence_to_something_known(report, changes):
    reports = [report("release_date", ValueState.NONE), report("release_date", "2024", day=2)]
    assert changes(1, 2, *reports) == [(Kind.ENDED, "none"), (Kind.ADDED, "2024")]


def test_change_where_reports_are_taken_back(report, as_of):
    (change,) = diff(as_of(1, report()), as_of(1))
    assert (change.kind, change.before.value.key, change.gone) == (Kind.WITHDRAWN, "Lena Headey", None)


def test_change_where_the_end_of_something_is_taken_back(report, as_of):
    (change,) = diff(as_of(1, report(effect="ends")), as_of(1))
    assert (change.kind, change.before, change.after, change.gone.value.key) == (Kind.WITHDRAWN, None, None, "Lena Headey")


def test_changes_stand_in_the_order_of_the_slots(report, changes):
    reports = [report("cast", name, position=place) for place, name in enumerate(("Uma Thurman", "Avantika", "Lana Condor"))]
    assert changes(0, 1, *reports) == [(Kind.JOINED, name) for name in ("Uma Thurman", "Avantika", "Lana Condor")]


def test_reports_of_a_change_are_those_of_the_day(report, as_of):
    first, second = report("title", "A"), report("title", "B", day=2, outlet="Variety")
    again = report("title", "A", day=2)
    page = as_of(2, first, second, again)
    (change,) = diff(as_of(1, first), page)
    assert change.reports_of(page) == [again, second]


def test_reports_of_a_departure_are_its_closings(report, as_of):
    closing = report(day=2, effect="ends")
    page = as_of(2, report(), closing)
    (change,) = diff(as_of(1, report()), page)
    assert change.reports_of(page) == [closing]
