"""What stays closed, what comes back, and what an editor keeps open: rules 4 and 7."""

import pytest

from productions.history import Certainty, Ended, ValueState

RUMOURED, IN_TALKS, REPORTED, CONFIRMED, HAPPENED = Certainty

# Rule 4: closed stays closed


def test_closed_value_stays_closed(report, as_of, shown):
    told_again = report(day=3, outlet="Variety", certainty=CONFIRMED)
    page = as_of(3, report(), report(day=2, effect="ends"), told_again)
    assert (shown(page), page.stale) == ([], (told_again,))


def test_closed_value_that_is_asserted_and_closed_again_stays_closed(report, as_of, shown, past, day):
    told_again = report(day=2, outlet="Variety")
    page = as_of(2, report(effect="ends"), told_again, report(day=2, effect="ends"))
    assert (shown(page), page.stale) == ([], (told_again,))
    assert past(page) == [("Lena Headey", None, day(1), Ended.LEFT)]


@pytest.mark.parametrize("told_again", ["2023", "2023-05"])
def test_value_that_was_closed_with_a_wider_one_stays_closed_as_that_does(report, as_of, shown, told_again):
    closed = [report("filming_start", "2023-05"), report("filming_start", "2023", day=2, effect="ends")]
    page = as_of(3, *closed, report("filming_start", told_again, day=3))
    assert (shown(page), len(page.stale)) == ([], 1)


def test_closed_value_stays_closed_though_it_was_never_open(report, as_of, shown):
    page = as_of(2, report(effect="denies"), report(day=2))
    assert (shown(page), len(page.stale)) == ([], 1)


def test_closed_value_that_resumes(report, as_of, shown, past, day):
    back = report(day=3, resumes=True)
    page = as_of(3, report(), report(day=2, effect="ends"), back)
    assert shown(page) == ["Lena Headey"]
    assert page.open["cast", ("text", "Lena Headey")].supports == (back,)
    assert page.open["cast", ("text", "Lena Headey")].since == day(3)
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.LEFT)]


def test_closed_value_that_resumed_is_supported_again(report, as_of):
    page = as_of(4, report(effect="ends"), report(day=3, resumes=True), report(day=4))
    assert (len(page.open), page.stale) == (1, ())


def test_departure_that_is_denied_on_its_day(report, as_of, shown, past, day):
    page = as_of(2, report(), report(day=2, effect="ends"), report(day=2, outlet="Variety", resumes=True))
    assert shown(page) == ["Lena Headey"]
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.LEFT)]


@pytest.mark.parametrize("ruling", ["preferred", "resumes"])
def test_value_that_an_editor_brings_back_on_the_day_of_its_end(report, as_of, shown, ruling):
    assert shown(as_of(1, report(effect="ends"), report(outlet="Variety", **{ruling: True}))) == ["Lena Headey"]


def test_closed_value_that_resumed_and_was_replaced_is_not_closed(report, as_of, shown):
    back = [report("title", "A", effect="denies"), report("title", "A", day=2, resumes=True)]
    page = as_of(4, *back, report("title", "B", day=3), report("title", "A", day=4))
    assert (shown(page), page.stale) == (["A"], ())


def test_value_that_resumes_on_the_day_on_which_the_unnamed_one_ends(report, as_of, shown):
    lost = report("distributor", ValueState.UNKNOWN, day=2, effect="ends")
    back = report("distributor", "A24", day=2, outlet="Variety", resumes=True)
    assert shown(as_of(2, report("distributor", "A24"), lost, back)) == ["A24"]


def test_replaced_value_is_not_closed(report, as_of, shown):
    reports = [report("title", "A"), report("title", "B", day=2), report("title", "A", day=3)]
    page = as_of(3, *reports)
    assert (shown(page), page.stale) == (["A"], ())


def test_other_value_opens_where_one_is_closed(report, as_of, shown):
    reports = [report("title", "A"), report("title", "A", day=2, effect="ends"), report("title", "B", day=3)]
    assert shown(as_of(3, *reports)) == ["B"]


def test_value_that_resumes_is_judged_beside_the_shown_one(report, as_of, shown, rivals):
    reports = [report("title", "A", effect="denies"), report("title", "B", day=2), report("title", "A", day=3, resumes=True)]
    assert shown(as_of(3, *reports)) == ["A"]
    other = report("title", "B", day=2, outlet="Variety")
    assert rivals(as_of(3, *reports, other)) == ["A"]


def test_value_that_resumes_is_weighed_with_the_other_asserts_of_the_day(report, as_of, shown, rivals):
    back = report("title", "Z", day=2, resumes=True, certainty=CONFIRMED)
    page = as_of(2, report("title", "Z", effect="denies"), report("title", "A", day=2, outlet="Variety"), back)
    assert (shown(page), rivals(page)) == (["Z"], ["A"])


# Rule 7: closings and what an editor prefers


def test_preferred_value_is_not_closed(report, as_of, shown, past):
    page = as_of(2, report(preferred=True), report(day=2, effect="ends", certainty=HAPPENED))
    assert (shown(page), past(page)) == (["Lena Headey"], [])
    assert page.open["cast", ("text", "Lena Headey")].closings == ()


def test_preferred_closing_closes_a_preferred_value(report, as_of, shown):
    assert shown(as_of(2, report(preferred=True), report(day=2, effect="ends", preferred=True))) == []


def test_preferred_closing_closes_though_it_is_soft(report, as_of, past, day):
    page = as_of(2, report(), report(day=2, effect="ends", certainty=RUMOURED, preferred=True))
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.LEFT)]
