"""What a page says: rules 5, 6 and 7, and what its facts tell of themselves."""

import pytest

from productions.history import Certainty, Ended, Page, Source, ValueState, pages

NONE, UNKNOWN = ValueState.NONE, ValueState.UNKNOWN


def test_page_before_anything_was_reported(report, as_of, day):
    assert as_of(1, report(day=2)) == Page(day(1))


def test_page_of_each_day_on_which_something_was_reported(report, shown, day):
    history = pages([report("cast", "Iris Apatow", day=4), report(day=2)])
    assert [(page.day, shown(page)) for page in history] == [
        (day(2), ["Lena Headey"]),
        (day(4), ["Lena Headey", "Iris Apatow"]),
    ]


def test_page_keeps_the_order_in_which_things_were_first_said(report, as_of, shown):
    cast = [report("cast", name, position=place) for place, name in enumerate(("Lena Headey", "Iris Apatow", "Avantika"))]
    later = [report("cast", name, day=2, position=place) for place, name in enumerate(("Uma Thurman", "Avantika"))]
    assert shown(as_of(2, *later, *cast)) == ["Lena Headey", "Iris Apatow", "Avantika", "Uma Thurman"]


# Rule 5: none and unknown


@pytest.mark.parametrize("state", [NONE, UNKNOWN])
@pytest.mark.parametrize(("key", "known"), [("release_date", "2024"), ("director", "Vicky Jewson")])
def test_silence_shows_while_nothing_known_is_open(report, as_of, shown, past, day, state, key, known):
    silent = report(key, state)
    assert shown(as_of(1, silent)) == [state]
    page = as_of(2, silent, report(key, known, day=2))
    assert shown(page) == [known]
    assert past(page) == [(state, day(1), day(2), Ended.REPLACED)]


def test_silence_of_the_day_on_which_something_known_opens_leaves_no_fact(report, as_of, shown):
    page = as_of(1, report("release_date", NONE), report("release_date", "2024"))
    assert (shown(page), page.past) == (["2024"], ())


def test_silence_reported_while_something_known_is_open_is_not_shown(report, as_of, shown):
    page = as_of(2, report("release_date", "2024"), report("release_date", NONE, day=2))
    assert (shown(page), page.past) == (["2024"], ())


def test_silence_of_one_territory_is_broken_by_a_date_of_another(report, as_of, shown):
    silent = report("release_date", NONE)
    assert shown(as_of(1, silent, report("release_date", "2024", separators=("us", "theatrical")))) == ["2024"]


def test_silence_of_another_property_is_not_broken(report, as_of, shown):
    assert shown(as_of(1, report("filming_start", "2023"), report("release_date", NONE))) == ["2023", "none"]


def test_silence_comes_back_when_nothing_known_is_left(report, as_of, shown, day):
    silent, again = report("release_date", NONE), report("release_date", NONE, day=3)
    known, pulled = report("release_date", "2024", day=2), report("release_date", "2024", day=4, effect="ends")
    page = as_of(4, silent, again, known, pulled)
    assert shown(page) == ["none"]
    (fact,) = page.open.values()
    assert (fact.since, fact.supports) == (day(4), (silent, again))


def test_silence_that_is_reported_when_nothing_known_is_left_keeps_its_sources(report, as_of):
    silent, again = report("release_date", NONE), report("release_date", NONE, day=3)
    page = as_of(3, silent, report("release_date", "2024", day=2), report("release_date", "2024", day=3, effect="ends"), again)
    assert [fact.supports for fact in page.open.values()] == [(silent, again)]


def test_silence_that_is_over_does_not_come_back(report, as_of, shown):
    reports = [
        report("release_date", NONE),
        report("release_date", "2024", day=2),
        report("release_date", NONE, day=3, effect="denies"),
        report("release_date", "2024", day=4, effect="ends"),
    ]
    assert shown(as_of(4, *reports)) == []


def test_doubt_about_a_silence_outlasts_what_was_known_meanwhile(report, as_of):
    reports = [
        report("release_date", NONE),
        report("release_date", NONE, day=2, effect="denies", certainty=Certainty.RUMOURED),
        report("release_date", "2024", day=3),
        report("release_date", "2024", day=4, effect="ends"),
    ]
    (fact,) = as_of(4, *reports).open.values()
    assert fact.doubted


def test_unknown_that_ends_in_a_property_with_many_leaves_those_who_are_known(report, as_of, shown, past, day):
    page = as_of(2, report("director", "Vicky Jewson"), report("director", UNKNOWN, day=2, effect="ends"))
    assert shown(page) == ["Vicky Jewson"]
    assert past(page) == [("unknown", None, day(2), Ended.LEFT)]


# Rule 6: plans lapse, silence ends nothing


def lapsed(page):
    return [fact.lapsed for fact in page.open.values()]


def test_plan_lapses_on_the_day_after_its_last(report, as_of):
    january = report("filming_start", "2023-01")
    assert (lapsed(as_of(31, january)), lapsed(as_of(32, january))) == ([False], [True])


def test_plan_that_happened_does_not_lapse(report, as_of):
    happened = report("filming_start", "2023", day=20, certainty=Certainty.HAPPENED)
    assert lapsed(as_of(500, report("filming_start", "2023-01"), happened)) == [False]


def test_date_that_is_no_plan_does_not_lapse(report, as_of):
    assert lapsed(as_of(500, report("announced", "2023-01-01"))) == [False]


def test_plan_without_a_date_does_not_lapse(report, as_of):
    assert lapsed(as_of(500, report("filming_start", NONE))) == [False]


def test_lapsed_plan_that_is_moved_holds_again(report, as_of):
    moved = report("filming_start", "2024", day=90)
    assert lapsed(as_of(90, report("filming_start", "2023-01"), moved)) == [False]


def test_silence_of_the_outlets_ends_nothing(report, as_of, shown):
    assert shown(as_of(9000, report())) == ["Lena Headey"]


# Rule 7: deprecated reports


def test_deprecated_report_is_listed_and_not_counted(report, as_of):
    hoax = report(deprecated="A hoax.")
    page = as_of(1, hoax)
    assert (page.facts, page.deprecated, page.reports) == ([], (hoax,), 0)


@pytest.mark.parametrize("ruling", ["preferred", "resumes"])
def test_deprecated_report_has_no_other_effect(report, as_of, shown, ruling):
    hoax = report("title", "Overdrive", day=3, deprecated="A hoax.", **{ruling: True})
    denied = report("title", "Overdrive", day=2, effect="denies")
    assert shown(as_of(3, report("title", "Ballerina"), denied, hoax)) == ["Ballerina"]


# What facts tell of themselves


def test_outlets_and_origins_are_counted_apart(report, as_of):
    retold = [report(outlet=outlet, origin="Deadline") for outlet in ("Deadline", "Variety", "Collider")]
    (fact,) = as_of(1, *retold).open.values()
    assert (fact.outlets, fact.origins, fact.second_hand) == (3, 1, False)


def test_fact_is_second_hand_while_nobody_reports_it_first_hand(report, as_of):
    retold = report(outlet="Collider", origin="Deadline")
    assert [fact.second_hand for fact in as_of(1, retold).open.values()] == [True]
    assert [fact.second_hand for fact in as_of(2, retold, report(day=2)).open.values()] == [False]


def test_qualifier_is_the_latest_that_was_said(report, as_of):
    said = [report(day=number, qualifiers=(("character", name),)) for number, name in enumerate(("Ruby", "Pearl", ""), start=1)]
    (fact,) = as_of(3, *said).open.values()
    assert (fact.qualifier("character"), fact.qualifier("role")) == ("Pearl", "")


def test_reports_of_a_fact_are_its_supports_doubts_and_closings(report, as_of):
    said = report()
    doubt = report(day=2, effect="ends", certainty=Certainty.RUMOURED)
    closing = report(day=3, effect="ends")
    (fact,) = as_of(3, said, doubt, closing).past
    assert fact.reports == (said, doubt, closing)


def test_reports_of_one_day_stand_in_the_order_of_their_sources(report, as_of):
    def printed(outlet, title):
        return report(source=Source(1, outlet, outlet.lower(), title, "", ()), outlet=outlet, origin="Deadline")

    first, second, third = printed("Collider", "A"), printed("Collider", "B"), printed("Variety", "A")
    (fact,) = as_of(1, third, second, first).open.values()
    assert [(each.source.outlet, each.source.title) for each in fact.supports] == [
        ("Collider", "A"),
        ("Collider", "B"),
        ("Variety", "A"),
    ]
