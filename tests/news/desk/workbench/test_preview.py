"""What the film page says today, and what accepting a claim would do, in words. Plain reports, no database."""

from datetime import date

from news.desk.workbench.preview import Outcome, outcomes, today_lines
from productions.history import Certainty, Effect, fold
from tests.factories.reports import named, report

TODAY = date(2026, 1, 1)
LENA, ANA = named("Lena Headey", 1), named("Ana Almeida", 2)


def outcome(others, new):
    return [(each.kind, each.text) for each in outcomes(fold(others, TODAY), others, new)]


def test_new_name_joins():
    assert outcomes(fold([], TODAY), [], report(said=LENA)) == [Outcome("joined", "Joined", "Lena Headey joins the cast")]


def test_end_makes_it_leave():
    gone = report(said=LENA, day=date(2025, 9, 8), effect=Effect.ENDS)
    assert outcome([report(said=LENA)], gone) == [("left", "Lena Headey leaves the cast")]


def test_other_value_replaces():
    later = report("title", "Pretty Lethal", day=date(2025, 9, 8))
    assert outcome([report("title", "Ballerina Overdrive")], later) == [
        ("replaced", "Title changed from “Ballerina Overdrive” to “Pretty Lethal”")
    ]


def test_narrower_date_refines():
    narrower = report("filming_start", "2027-05", day=date(2025, 9, 8))
    assert outcome([report("filming_start", "2027-34")], narrower) == [("refined", "Filming narrowed from Q2 2027 to May 2027")]


def test_other_outlet_of_the_same_days_disputes():
    other = report("director", LENA), report("filming_start", "2027-05", outlet="Variety")
    assert outcome([report("filming_start", "2027-03")], other[1]) == [
        ("disputed", "Filming starts disputed: March 2027, or May 2027")
    ]


def test_surer_report_firms_up():
    talks = report(said=LENA, certainty=Certainty.IN_TALKS)
    assert outcome([talks], report(said=LENA, day=date(2025, 9, 8))) == [("firmed_up", "Cast: Lena Headey, now firm")]


def test_second_source_changes_nothing():
    assert outcome([report(said=LENA)], report(said=LENA, outlet="Variety")) == [
        ("none", "one more source for what the page says")
    ]


def test_mention_of_who_has_left_is_stale():
    before = [report(said=LENA), report(said=LENA, day=date(2024, 8, 1), effect=Effect.ENDS)]
    again = report(said=LENA, day=date(2025, 9, 8))
    assert outcome(before, again) == [
        ("stale", "it was reported to be over, and stays so unless an editor rules that it resumes")
    ]


def test_today_is_the_slot_with_its_sources():
    page = fold([report(said=LENA, character="Gloria"), report(said=LENA, outlet="Variety")], TODAY)
    assert today_lines(page, report(said=LENA)) == ["Lena Headey · as Gloria · 2 outlets"]


def test_today_names_what_stands_beside_a_new_value():
    page = fold([report(said=ANA)], TODAY)
    assert today_lines(page, report(said=LENA)) == ["Not this; Ana Almeida"]


def test_today_says_when_it_ended():
    page = fold([report(said=LENA), report(said=LENA, day=date(2025, 9, 8), effect=Effect.ENDS)], TODAY)
    assert today_lines(page, report(said=LENA)) == ["Lena Headey: left between 8 February 2023 and 8 September 2025"]


def test_today_is_nothing_where_nothing_was_reported():
    assert today_lines(fold([], TODAY), report(said=LENA)) == ["Nothing yet"]
