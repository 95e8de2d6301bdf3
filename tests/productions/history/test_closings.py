"""What ends, and what is in doubt: rule 3."""

import pytest

from productions.history import Certainty, Ended, ValueState

RUMOURED, IN_TALKS, REPORTED, CONFIRMED, HAPPENED = Certainty

# Rule 3: what a closing closes


@pytest.mark.parametrize(("effect", "ended"), [("ends", Ended.LEFT), ("denies", Ended.DENIED)])
def test_closing_ends_the_value_that_it_names(report, as_of, shown, past, day, effect, ended):
    iris, closing = report("cast", "Iris Apatow"), report(day=9, effect=effect, outlet="Collider")
    page = as_of(9, report(), iris, closing)
    assert shown(page) == ["Iris Apatow"]
    assert past(page) == [("Lena Headey", day(1), day(9), ended)]
    assert page.past[0].closings == (closing,)


def test_closing_of_another_value_leaves_the_shown_one(report, as_of, shown, past, day):
    page = as_of(2, report("title", "Ballerina"), report("title", "Overdrive", day=2, effect="ends"))
    assert shown(page) == ["Ballerina"]
    assert past(page) == [("Overdrive", None, day(2), Ended.LEFT)]


def test_closing_of_a_wider_value_ends_the_narrower_one(report, as_of, shown):
    reports = [report("filming_start", "2023-05"), report("filming_start", "2023", day=2, effect="ends")]
    assert shown(as_of(2, *reports)) == []


def test_closing_of_a_narrower_value_leaves_the_wider_one(report, as_of, shown):
    reports = [report("filming_start", "2023"), report("filming_start", "2023-05", day=2, effect="ends")]
    assert shown(as_of(2, *reports)) == ["2023"]


def test_closing_of_unknown_ends_the_shown_value(report, as_of, past, day):
    page = as_of(2, report("distributor", "A24"), report("distributor", ValueState.UNKNOWN, day=2, effect="ends"))
    assert past(page) == [("A24", day(1), day(2), Ended.LEFT)]


def test_closing_of_unknown_does_not_end_what_replaces_it_that_day(report, as_of, shown, past, day):
    lost = report("distributor", ValueState.UNKNOWN, day=2, effect="ends")
    page = as_of(2, report("distributor", "A24"), lost, report("distributor", "Neon", day=2))
    assert shown(page) == ["Neon"]
    assert past(page) == [("A24", day(1), day(2), Ended.LEFT)]


def test_closing_of_unknown_twice_on_one_day_is_one_departure(report, as_of, past, day):
    lost = [report("distributor", ValueState.UNKNOWN, day=2, effect="ends", outlet=outlet) for outlet in ("Deadline", "Empire")]
    page = as_of(2, report("distributor", "A24"), *lost)
    assert past(page) == [("A24", day(1), day(2), Ended.LEFT)]
    assert page.past[0].closings == tuple(lost)


def test_closing_of_unknown_with_nothing_known_ends_the_unknown_one(report, as_of, past, day):
    attached = report("distributor", ValueState.UNKNOWN)
    page = as_of(2, attached, report("distributor", ValueState.UNKNOWN, day=2, effect="ends"))
    assert past(page) == [("unknown", day(1), day(2), Ended.LEFT)]


def test_closing_of_none_leaves_what_is_known(report, as_of, shown, past, day):
    page = as_of(2, report("distributor", "A24"), report("distributor", ValueState.NONE, day=2, effect="denies"))
    assert shown(page) == ["A24"]
    assert past(page) == [("none", None, day(2), Ended.DENIED)]


def test_date_that_is_pushed_ends_one_and_asserts_another(report, as_of, shown, past, day):
    first = report("release_date", "2019-07", certainty=CONFIRMED)
    again = report("release_date", "2019-07", day=8, outlet="Variety")
    pushed = report("release_date", "2019-07", day=9, effect="ends"), report("release_date", "2020-06", day=9)
    page = as_of(9, first, again, *pushed)
    assert shown(page) == ["2020-06"]
    assert past(page) == [("2019-07", day(1), day(9), Ended.LEFT)]


def test_closing_comes_after_that_days_assert_of_its_value(report, as_of, shown, past, day):
    page = as_of(2, report(), report(day=2, outlet="Variety"), report(day=2, effect="ends"))
    assert shown(page) == []
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.LEFT)]
    assert page.past[0].last_supported == day(2)


def test_value_asserted_and_ended_on_one_day_is_a_closure_without_a_beginning(report, as_of, past, day):
    asserted, ended = report(), report(effect="ends", outlet="Variety")
    page = as_of(1, asserted, ended)
    assert past(page) == [("Lena Headey", None, day(1), Ended.LEFT)]
    assert (page.past[0].supports, page.past[0].closings) == ((asserted,), (ended,))


def test_value_asserted_and_ended_on_one_day_leaves_the_shown_one(report, as_of, shown, past, day):
    both = report("title", "Overdrive", day=2, certainty=HAPPENED), report("title", "Overdrive", day=2, effect="ends")
    page = as_of(2, report("title", "Ballerina"), *both)
    assert shown(page) == ["Ballerina"]
    assert past(page) == [("Overdrive", None, day(2), Ended.LEFT)]


def test_closing_with_nothing_open_is_a_closure_without_a_beginning(report, as_of, past, day):
    page = as_of(3, report(day=3, effect="ends", certainty=CONFIRMED))
    assert past(page) == [("Lena Headey", None, day(3), Ended.LEFT)]
    assert (page.past[0].last_supported, page.past[0].certainty) == (None, CONFIRMED)


def test_closing_of_a_closed_value_is_cited_with_the_first(report, as_of, past, day):
    first, second = report(day=2, effect="ends"), report(day=3, effect="ends", outlet="Variety")
    page = as_of(3, report(), first, second)
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.LEFT)]
    assert page.past[0].closings == (first, second)


def test_closings_of_one_day_end_it_as_the_surest_says(report, as_of, past, day):
    sure = report(day=2, effect="denies", outlet="Variety", certainty=CONFIRMED)
    page = as_of(2, report(), report(day=2, effect="ends"), sure)
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.DENIED)]


def test_closings_of_one_day_end_it_as_an_editor_prefers(report, as_of, past, day):
    ruled = report(day=2, effect="denies", outlet="Variety", certainty=RUMOURED, preferred=True)
    page = as_of(2, report(), report(day=2, effect="ends", certainty=HAPPENED), ruled)
    assert past(page) == [("Lena Headey", day(1), day(2), Ended.DENIED)]


def test_closing_of_a_rival_leaves_the_shown_value_undisputed(report, as_of, shown, rivals, past, day):
    rival = report("title", "Overdrive", day=2, outlet="Variety")
    page = as_of(3, report("title", "Ballerina"), rival, report("title", "Overdrive", day=3, effect="denies"))
    assert (shown(page), rivals(page)) == (["Ballerina"], [])
    assert past(page) == [("Overdrive", None, day(3), Ended.DENIED)]
    assert page.past[0].supports == (rival,)


def test_departure_lies_between_the_last_support_and_the_day_it_was_reported(report, as_of, day):
    (fact,) = as_of(40, report(), report(day=4), report(day=40, effect="ends")).past
    assert (fact.last_supported, fact.until, fact.left_on) == (day(4), day(40), None)


def test_departure_with_a_stated_date(report, as_of):
    (fact,) = as_of(40, report(), report(day=40, effect="ends", happened_on="2023-01-20")).past
    assert fact.left_on == "2023-01-20"


# Rule 3: soft closings


@pytest.mark.parametrize("effect", ["ends", "denies"])
@pytest.mark.parametrize("certainty", [RUMOURED, IN_TALKS])
def test_soft_closing_closes_nothing_and_raises_a_doubt(report, as_of, effect, certainty):
    doubt = report(day=2, effect=effect, certainty=certainty)
    page = as_of(2, report(), doubt)
    (fact,) = page.open.values()
    assert (fact.doubted, fact.doubts, page.past) == (True, (doubt,), ())


def test_doubt_lasts_until_the_next_firm_support(report, as_of):
    reports = [report(), report(day=2, effect="ends", certainty=RUMOURED), report(day=3, certainty=IN_TALKS), report(day=4)]
    assert [as_of(day, *reports).open["cast", ("text", "Lena Headey")].doubted for day in (1, 2, 3, 4)] == [
        False,
        True,
        True,
        False,
    ]


def test_doubt_of_the_day_of_a_support_stays(report, as_of):
    (fact,) = as_of(2, report(), report(day=2), report(day=2, effect="ends", certainty=RUMOURED)).open.values()
    assert fact.doubted


def test_doubt_about_what_is_new_that_day(report, as_of, shown):
    new = report("title", "Overdrive", day=2, certainty=HAPPENED)
    page = as_of(2, report("title", "Ballerina"), new, report("title", "Overdrive", day=2, effect="ends", certainty=RUMOURED))
    assert shown(page) == ["Overdrive"]
    assert page.open["title",].doubted


def test_doubt_about_the_shown_value_does_not_pass_to_its_successor(report, as_of):
    doubt = report("distributor", ValueState.UNKNOWN, day=2, effect="ends", certainty=RUMOURED)
    new = report("distributor", "Neon", day=2, certainty=HAPPENED)
    (fact,) = as_of(2, report("distributor", "A24"), doubt, new).open.values()
    assert (fact.value.key, fact.doubted) == ("Neon", False)


def test_doubt_about_another_value_leaves_the_shown_one(report, as_of):
    doubt = report("title", "Overdrive", day=2, effect="ends", certainty=RUMOURED)
    (fact,) = as_of(2, report("title", "Ballerina"), doubt).open.values()
    assert not fact.doubted


def test_soft_closing_with_nothing_open_leaves_no_trace(report, as_of, shown):
    page = as_of(2, report(effect="denies", certainty=RUMOURED), report(day=2))
    assert (shown(page), page.past, page.stale) == (["Lena Headey"], (), ())
    assert not page.open["cast", ("text", "Lena Headey")].doubted
