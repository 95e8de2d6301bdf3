"""What a slot shows, and what stands against it: rules 1 and 2."""

import pytest

from productions.history import Certainty, Ended

RUMOURED, IN_TALKS, REPORTED, CONFIRMED, HAPPENED = Certainty

# Rule 1: what supports the shown value


def test_support_of_the_shown_value(report, as_of, day):
    first, second = report(day=1), report(day=3, outlet="Variety")
    (fact,) = as_of(3, first, second).open.values()
    assert fact.supports == (first, second)
    assert (fact.since, fact.until, fact.last_supported) == (day(1), None, day(3))


def test_certainty_is_the_highest_of_the_run(report, as_of):
    reports = [report(day=1), report(day=2, certainty=CONFIRMED), report(day=3, certainty=RUMOURED)]
    (fact,) = as_of(3, *reports).open.values()
    assert fact.certainty == CONFIRMED


def test_certainty_of_a_run_does_not_come_from_an_earlier_one(report, as_of):
    left = report(day=2, effect="ends")
    back = report(day=3, certainty=RUMOURED, resumes=True)
    (fact,) = as_of(3, report(certainty=CONFIRMED), left, back).open.values()
    assert fact.certainty == RUMOURED


def test_wider_value_supports_the_shown_one(report, as_of, shown):
    quarter = report("filming_start", "2023-34")
    year = report("filming_start", "2023", day=2, outlet="Variety", certainty=CONFIRMED)
    page = as_of(2, quarter, year)
    (fact,) = page.open.values()
    assert shown(page) == ["2023-34"]
    assert (fact.supports, fact.certainty, fact.disputed) == ((quarter, year), CONFIRMED, False)


def test_overlapping_value_does_not_support_the_shown_one(report, as_of, rivals):
    spring, quarter = report("filming_start", "2023-21"), report("filming_start", "2023-34", day=2, outlet="Variety")
    assert rivals(as_of(2, spring, quarter)) == ["2023-34"]


def test_values_of_a_property_with_many_stand_side_by_side(report, as_of, shown):
    assert shown(as_of(1, report("cast", "Lana Condor", position=1), report("cast", "Iris Apatow", position=2))) == [
        "Lana Condor",
        "Iris Apatow",
    ]


def test_values_of_different_separators_stand_side_by_side(report, as_of, shown):
    us, abroad = (report("distributor", name, separators=(name,)) for name in ("us", "international"))
    assert shown(as_of(1, us, abroad)) == ["international", "us"]


# Rule 2: one value only, and another one comes


@pytest.mark.parametrize("certainty", [REPORTED, CONFIRMED, HAPPENED])
def test_narrower_value_of_a_class_not_lower_refines(report, as_of, shown, past, day, certainty):
    quarter = report("filming_start", "2023-34")
    narrower = report("filming_start", "2023-05-08", day=2, outlet="Variety", certainty=certainty)
    page = as_of(2, quarter, narrower)
    assert shown(page) == ["2023-05-08"]
    assert past(page) == [("2023-34", day(1), day(2), Ended.REFINED)]


def test_narrower_value_of_a_lower_class_is_a_rival(report, as_of, shown, rivals):
    quarter = report("filming_start", "2023-34")
    rumour = report("filming_start", "2023-05-08", day=2, outlet="Variety", certainty=RUMOURED)
    page = as_of(2, quarter, rumour)
    assert (shown(page), rivals(page)) == (["2023-34"], ["2023-05-08"])


def test_refined_value_passes_on_what_supported_it_that_day(report, as_of):
    quarter, again = report("filming_start", "2023-34"), report("filming_start", "2023-34", day=2)
    narrower = report("filming_start", "2023-05-08", day=2, outlet="Variety")
    (fact,) = as_of(2, quarter, again, narrower).open.values()
    assert fact.supports == (again, narrower)


def test_refined_value_that_opened_that_day_passes_on_all_that_supported_it(report, as_of):
    rival = report("filming_start", "2023", day=2, outlet="Variety")
    opened = [report("filming_start", "2023", day=3, outlet=outlet) for outlet in ("Collider", "Variety")]
    narrower, denied = report("filming_start", "2023-05", day=3), report("filming_start", "2024", day=3, effect="denies")
    (fact,) = as_of(3, report("filming_start", "2024"), rival, *opened, narrower, denied).open.values()
    assert fact.supports == (rival, opened[0], narrower, opened[1])


def test_lower_class_is_a_rival(report, as_of, shown, rivals):
    page = as_of(60, report("title", "Ballerina"), report("title", "Overdrive", day=60, certainty=IN_TALKS))
    assert (shown(page), rivals(page)) == (["Ballerina"], ["Overdrive"])
    assert page.open["title",].disputed


def test_rivals_stand_in_the_order_of_their_keys(report, as_of, rivals):
    others = [report("title", name, day=day, certainty=RUMOURED) for day, name in [(2, "Pirouette"), (3, "Overdrive")]]
    assert rivals(as_of(3, report("title", "Ballerina"), *others)) == ["Overdrive", "Pirouette"]


@pytest.mark.parametrize(("weaker", "stronger"), [(IN_TALKS, REPORTED), (CONFIRMED, HAPPENED), (RUMOURED, HAPPENED)])
def test_higher_class_replaces(report, as_of, shown, past, day, weaker, stronger):
    old, support = report("title", "Ballerina", certainty=weaker), report("title", "Ballerina", day=2, certainty=weaker)
    new = report("title", "Overdrive", day=3, outlet="Variety", certainty=stronger)
    page = as_of(3, old, support, new)
    assert shown(page) == ["Overdrive"]
    assert past(page) == [("Ballerina", day(1), day(3), Ended.REPLACED)]
    assert not page.open["title",].disputed


def test_class_of_several_reports_of_one_day_is_their_highest(report, as_of, shown):
    new = [report("title", "Overdrive", day=2, outlet="Variety", certainty=each) for each in (RUMOURED, HAPPENED)]
    assert shown(as_of(2, report("title", "Ballerina"), *new)) == ["Overdrive"]


@pytest.mark.parametrize(("old", "new"), [(REPORTED, CONFIRMED), (CONFIRMED, REPORTED), (IN_TALKS, RUMOURED)])
def test_same_class_replaces_what_nobody_else_supported_lately(report, as_of, shown, old, new):
    reports = [report("title", "Ballerina", certainty=old), report("title", "Overdrive", day=2, certainty=new)]
    assert shown(as_of(2, *reports)) == ["Overdrive"]


def test_same_class_is_a_rival_of_what_another_origin_supported_14_days_before(report, as_of, shown, rivals):
    page = as_of(15, report("title", "Ballerina"), report("title", "Overdrive", day=15, outlet="Variety"))
    assert (shown(page), rivals(page)) == (["Ballerina"], ["Overdrive"])


def test_same_class_replaces_what_another_origin_supported_15_days_before(report, as_of, shown):
    assert shown(as_of(16, report("title", "Ballerina"), report("title", "Overdrive", day=16, outlet="Variety"))) == [
        "Overdrive"
    ]


@pytest.mark.parametrize(
    ("support", "new"),
    [
        ({"outlet": "Deadline"}, {"outlet": "Deadline", "origin": "a spokesperson"}),
        ({"outlet": "Deadline"}, {"outlet": "Collider", "origin": "Deadline"}),
        ({"outlet": "Deadline", "origin": "a spokesperson"}, {"outlet": "Deadline"}),
        ({"outlet": "Deadline", "origin": "a spokesperson"}, {"outlet": "Collider", "origin": "Deadline"}),
        ({"outlet": "Collider", "origin": "Deadline"}, {"outlet": "Deadline"}),
        ({"outlet": "Collider", "origin": "Deadline"}, {"outlet": "Deadline", "origin": "a spokesperson"}),
        ({"outlet": "Collider", "origin": "Deadline"}, {"outlet": "Variety", "origin": "Deadline"}),
    ],
)
def test_support_by_the_outlet_or_the_origin_of_the_new_report_does_not_uphold(report, as_of, shown, support, new):
    assert shown(as_of(2, report("title", "Ballerina", **support), report("title", "Overdrive", day=2, **new))) == ["Overdrive"]


def test_outlet_that_corrects_itself_replaces(report, as_of, shown, past, day):
    page = as_of(2, report("title", "Ballerina"), report("title", "Overdrive", day=2))
    assert shown(page) == ["Overdrive"]
    assert past(page) == [("Ballerina", day(1), day(2), Ended.REPLACED)]


def test_outlet_that_corrects_itself_does_not_replace_what_another_one_says_too(report, as_of, shown, rivals):
    both = [report("title", "Ballerina"), report("title", "Ballerina", outlet="Variety")]
    page = as_of(2, *both, report("title", "Overdrive", day=2))
    assert (shown(page), rivals(page)) == (["Ballerina"], ["Overdrive"])


def test_rival_that_is_reported_again_is_judged_afresh(report, as_of, shown, past, day):
    first, rival = report("title", "Ballerina"), report("title", "Overdrive", day=2, outlet="Variety")
    again = report("title", "Overdrive", day=16, outlet="Variety")
    page = as_of(16, first, rival, again)
    assert shown(page) == ["Overdrive"]
    assert (page.open["title",].supports, page.open["title",].since) == ((rival, again), day(16))


def test_rival_that_is_reported_again_too_early_stays_a_rival(report, as_of, rivals):
    first, rival = report("title", "Ballerina"), report("title", "Overdrive", day=2, outlet="Variety")
    page = as_of(15, first, rival, report("title", "Overdrive", day=15, outlet="Variety"))
    assert rivals(page) == ["Overdrive"]


def test_rival_stays_when_the_shown_value_is_supported_14_days_after_it(report, as_of, rivals):
    first, rival = report("title", "Ballerina"), report("title", "Overdrive", day=2, outlet="Variety")
    assert rivals(as_of(16, first, rival, report("title", "Ballerina", day=16))) == ["Overdrive"]


def test_rival_drops_out_when_the_shown_value_is_supported_15_days_after_it(report, as_of, rivals):
    first, rival = report("title", "Ballerina"), report("title", "Overdrive", day=2, outlet="Variety")
    page = as_of(17, first, rival, report("title", "Ballerina", day=17))
    assert (rivals(page), page.open["title",].disputed) == ([], False)


def test_wider_rival_supports_the_narrower_value_that_replaces(report, as_of, rivals, day):
    shown_first = report("filming_start", "2024")
    year = report("filming_start", "2023", day=2, outlet="Variety")
    day_of_it = report("filming_start", "2023-05-08", day=3, outlet="Variety", certainty=HAPPENED)
    page = as_of(3, shown_first, year, day_of_it)
    assert rivals(page) == []
    assert page.open["filming_start",].supports == (year, day_of_it)
    assert page.open["filming_start",].last_supported == day(3)


def test_strongest_rival_steps_in_when_the_shown_value_is_closed(report, as_of, shown, rivals, day):
    reports = [
        report("title", "Ballerina"),
        report("title", "Overdrive", day=2, outlet="Variety"),
        report("title", "Pirouette", day=2, outlet="Collider", certainty=RUMOURED),
        report("title", "Ballerina", day=5, effect="denies"),
    ]
    page = as_of(5, *reports)
    assert (shown(page), rivals(page)) == (["Overdrive"], ["Pirouette"])
    assert page.open["title",].since == day(5)


def test_latest_logline_wins(report, as_of, shown):
    first, second = report("logline", "Fight.", certainty=CONFIRMED), report("logline", "Flee.", day=2, outlet="Variety")
    assert shown(as_of(2, first, second)) == ["Flee."]


def test_loglines_of_one_day_stand_beside_each_other_undisputed(report, as_of, shown, rivals):
    page = as_of(1, report("logline", "Fight.", certainty=CONFIRMED), report("logline", "Flee.", outlet="Variety"))
    assert (shown(page), rivals(page)) == (["Fight."], ["Flee."])
    assert not page.open["logline",].disputed
