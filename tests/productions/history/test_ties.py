"""What editors rule, and what comes first of one day: rules 7 and 8."""

import pytest

from productions.history import Certainty, Ended

RUMOURED, IN_TALKS, REPORTED, CONFIRMED, HAPPENED = Certainty

# Rule 7: what editors ruled


def test_preferred_value_replaces_whatever_is_shown(report, as_of, shown):
    firm = report("title", "Ballerina", certainty=HAPPENED)
    ruled = report("title", "Overdrive", day=2, outlet="Variety", certainty=RUMOURED, preferred=True)
    assert shown(as_of(2, firm, ruled)) == ["Overdrive"]


def test_preferred_value_is_shown_whatever_else_is_reported(report, as_of, shown, rivals):
    ruled = report("title", "Overdrive", certainty=RUMOURED, preferred=True)
    support = report("title", "Overdrive", day=2, certainty=RUMOURED)
    page = as_of(90, ruled, support, report("title", "Ballerina", day=90, outlet="Variety", certainty=HAPPENED))
    assert (shown(page), rivals(page)) == (["Overdrive"], ["Ballerina"])
    assert not page.open["title",].disputed


def test_preferred_logline_is_shown_whatever_comes_later(report, as_of, shown):
    reports = [report("logline", "Fight.", preferred=True), report("logline", "Flee.", day=9)]
    assert shown(as_of(9, *reports)) == ["Fight."]


def test_preferred_value_is_not_refined_by_another(report, as_of, shown):
    ruled, narrower = report("filming_start", "2023", preferred=True), report("filming_start", "2023-05-08", day=2)
    assert shown(as_of(2, ruled, narrower)) == ["2023"]


def test_preferred_narrower_value_refines(report, as_of, past, day):
    ruled = report("filming_start", "2023-05", day=2, certainty=RUMOURED, preferred=True)
    assert past(as_of(2, report("filming_start", "2023"), ruled)) == [("2023", day(1), day(2), Ended.REFINED)]


def test_preferred_wider_value_takes_the_place_of_a_narrower_one(report, as_of, shown):
    narrower, ruled = report("filming_start", "2023-05"), report("filming_start", "2023", day=2, preferred=True)
    assert shown(as_of(2, narrower, ruled)) == ["2023"]


def test_preferred_wider_value_supports_a_narrower_one_that_is_preferred_too(report, as_of, shown, rivals):
    page = as_of(1, *(report("filming_start", said, preferred=True) for said in ("2023-05", "2023")))
    assert (shown(page), rivals(page)) == (["2023-05"], [])


def test_preferred_rival_steps_in_before_a_surer_one(report, as_of, shown):
    reports = [
        report("title", "Ballerina", certainty=HAPPENED, preferred=True),
        report("title", "Overdrive", day=2, outlet="Variety", certainty=RUMOURED, preferred=True),
        report("title", "Pirouette", day=2, outlet="Variety", certainty=CONFIRMED),
        report("title", "Ballerina", day=3, effect="denies", preferred=True),
    ]
    assert shown(as_of(3, *reports)) == ["Overdrive"]


def test_preferred_value_is_shown_though_it_was_closed(report, as_of, shown):
    reports = [report(), report(day=2, effect="ends"), report(day=3, preferred=True)]
    assert shown(as_of(3, *reports)) == ["Lena Headey"]


# Rule 8: one day


@pytest.mark.parametrize(
    ("winner", "other"),
    [
        ({"preferred": True, "certainty": RUMOURED}, {"certainty": HAPPENED}),
        ({"certainty": REPORTED}, {"certainty": IN_TALKS}),
        ({"certainty": CONFIRMED}, {"certainty": REPORTED}),
        ({"certainty": IN_TALKS}, {"certainty": RUMOURED}),
    ],
)
def test_tie_of_one_day_by_preference_class_and_certainty(report, as_of, shown, rivals, winner, other):
    page = as_of(1, report("title", "Z", outlet="Variety", **winner), report("title", "A", **other))
    assert (shown(page), rivals(page)) == (["Z"], ["A"])


def test_tie_of_one_day_by_number_of_origins(report, as_of, shown):
    two = [report("title", "Z", outlet="Variety"), report("title", "Z", outlet="Collider")]
    retold = [report("title", "A"), report("title", "A", outlet="Empire", origin="Deadline"), report("title", "A", position=2)]
    assert shown(as_of(1, *two, *retold)) == ["Z"]


def test_tie_of_one_day_by_the_narrower(report, as_of, shown):
    assert shown(as_of(1, report("filming_start", "2022"), report("filming_start", "2023-05"))) == ["2023-05"]


def test_tie_of_one_day_by_the_key(report, as_of, shown):
    assert shown(as_of(1, report("title", "B", outlet="A"), report("title", "A", outlet="B"))) == ["A"]


def test_tie_of_one_day_is_not_decided_by_certainty_before_class(report, as_of, shown):
    two = [report("title", "Z", outlet="Variety"), report("title", "Z", outlet="Collider", certainty=CONFIRMED)]
    assert shown(as_of(1, *two, report("title", "A", certainty=CONFIRMED))) == ["Z"]


def test_wider_value_of_the_same_day_supports(report, as_of, shown, rivals):
    page = as_of(1, report("filming_start", "2023-05"), report("filming_start", "2023", outlet="Variety"))
    assert (shown(page), rivals(page), page.past) == (["2023-05"], [], ())


def test_narrower_value_of_the_same_day_refines_and_leaves_no_fact(report, as_of, shown):
    year = [report("filming_start", "2023"), report("filming_start", "2023", outlet="Variety")]
    narrower = report("filming_start", "2023-05", outlet="Collider")
    page = as_of(1, *year, narrower)
    assert (shown(page), page.past) == (["2023-05"], ())
    assert set(page.open["filming_start",].supports) == {*year, narrower}


def test_shown_value_upheld_on_the_day_of_another_is_not_replaced_by_its_class(report, as_of, shown, rivals):
    first, again = report("title", "Ballerina"), report("title", "Ballerina", day=20)
    page = as_of(20, first, again, report("title", "Overdrive", day=20, certainty=CONFIRMED))
    assert (shown(page), rivals(page)) == (["Ballerina"], ["Overdrive"])


def test_shown_value_upheld_on_the_day_of_a_higher_class_becomes_its_rival(report, as_of, shown, rivals, past, day):
    first, again = report("title", "Ballerina"), report("title", "Ballerina", day=2)
    page = as_of(2, first, again, report("title", "Overdrive", day=2, outlet="Variety", certainty=HAPPENED))
    assert (shown(page), rivals(page)) == (["Overdrive"], ["Ballerina"])
    assert past(page) == [("Ballerina", day(1), day(2), Ended.REPLACED)]
