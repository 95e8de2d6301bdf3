from datetime import date, timedelta

import pytest

from productions.charts import attachment_chart
from productions.history import Certainty, Effect, fold
from tests.factories.reports import DAY, leaves, named, report

TODAY = date(2025, 9, 9)
LENA, UMA = named("Lena Headey", 1), named("Uma Thurman", 2)


def chart(*reports, day=TODAY, **options):
    return attachment_chart(fold(reports, day), **options)


def people(drawn):
    return [person for band in drawn.bands for person in band.people]


def only(drawn):
    (person,) = people(drawn)
    return person


def test_page_without_people_has_no_chart():
    assert chart(report("genre", "war"), report("financier", named("87North", 7, "company"))) is None


def test_bar_runs_from_the_first_report_to_the_last_and_thinly_on_to_the_day():
    person = only(chart(report(), report(day=date(2024, 5, 25))))
    (run,) = person.runs
    assert (person.name, person.role, person.ending, run.has_ended) == ("Lena Headey", "", "", False)
    assert (run.x, run.width, run.last, run.end) == ("1.50%", "48.50%", "50.00%", "98.50%")
    assert (run.role, run.since, run.ending, run.reports) == ("Cast", "8 February 2023", "attached", 2)


def test_departure_ends_the_bar_where_it_was_reported():
    person = only(chart(report(), leaves(day=date(2024, 5, 25))))
    (run,) = person.runs
    assert (person.ending, run.has_ended, run.width, run.last, run.end) == ("left", True, "0.00%", "1.50%", "50.00%")
    assert run.ending == "left between 8 February 2023 and 25 May 2024"
    assert [(dot.kind, dot.x) for dot in person.dots] == [("told", "1.50%"), ("end", "50.00%")]


def test_each_day_with_reports_has_one_dot_that_names_the_outlets():
    person = only(chart(report(outlet="Deadline"), report(outlet="Collider"), report(day=date(2024, 5, 25))))
    assert [dot.text for dot in person.dots] == ["8 February 2023: Collider, Deadline", "25 May 2024: Deadline"]


def test_who_is_named_again_after_the_end_has_a_dot_for_it():
    person = only(chart(report(), leaves(day=date(2024, 1, 1)), report(day=date(2024, 6, 1))))
    assert [dot.kind for dot in person.dots] == ["told", "end", "again"]


def test_who_came_back_has_two_runs_and_no_end():
    person = only(chart(report(), leaves(day=date(2024, 1, 1)), report(day=date(2024, 6, 1), resumes=True)))
    assert [run.has_ended for run in person.runs] == [True, False]
    assert person.ending == ""


def test_end_of_which_nobody_reported_the_beginning_is_drawn():
    (run,) = only(chart(leaves())).runs
    assert (run.since, run.x, run.end, run.has_ended) == ("not reported", "1.50%", "1.50%", True)


def test_denied_casting_says_so():
    assert only(chart(report(), report(day=date(2024, 1, 1), effect=Effect.DENIES))).ending == "denied"


def test_rumours_are_soft():
    (run,) = only(chart(report(certainty=Certainty.RUMOURED))).runs
    assert run.is_soft


def test_cast_and_makers_stand_in_bands_in_the_order_in_which_they_came():
    drawn = chart(report("director", UMA), report(said=LENA, day=date(2024, 1, 1)), report(said=UMA, character="Devora"))
    assert [(band.title, [(each.name, each.role) for each in band.people]) for band in drawn.bands] == [
        ("Cast", [("Uma Thurman", "as Devora"), ("Lena Headey", "")]),
        ("Makers", [("Uma Thurman", "Director")]),
    ]


def test_roles_that_ran_alike_share_a_bar_and_others_do_not():
    same = chart(report("director"), report("writer"))
    assert [each.role for each in people(same)] == ["Director, Writer"]
    assert [run.role for run in only(same).runs] == ["Director", "Writer"]
    parted = chart(report("director"), report("writer"), report("writer", day=TODAY, effect=Effect.ENDS))
    assert [each.role for each in people(parted)] == ["Director", "Writer"]


def test_chart_says_in_a_sentence_what_it_shows():
    drawn = chart(report(), report(said=UMA), leaves(day=date(2024, 1, 1)))
    assert drawn.description == (
        "From 8 February 2023 to 9 September 2025: 2 people, of whom 1 attached and 1 gone at the end."
    )


def test_long_names_are_cut_in_the_picture_and_whole_in_the_table():
    person = only(chart(report(said=named("Wilhelmina " * 8, 3), character="A Character of Many Words")))
    assert (person.name, person.role) == ("Wilhelmina Wilhelmina Wil…", "as A Char…")
    assert person.full == "Wilhelmina " * 8


def test_names_of_a_state_that_this_site_showed_once_are_no_links():
    assert only(chart(report())).address == "/people/1/"
    assert only(chart(report(), links=False)).address == ""


@pytest.mark.parametrize(("count", "span"), [(1, 0), (1, 3), (10, 3), (80, 5500)])
def test_rows_follow_one_another_within_the_height(count, span):
    reports = [report(said=named(f"Person {number}", number), day=DAY + timedelta(days=number % (span + 1)))
               for number in range(count)]  # fmt: skip
    drawn = chart(*reports, day=DAY + timedelta(days=span))
    rows = [person.y for person in people(drawn)]
    assert len(rows) == count
    assert [later - earlier for earlier, later in zip(rows, rows[1:], strict=False)] == [40] * (count - 1)
    assert rows[-1] + 40 <= drawn.height
