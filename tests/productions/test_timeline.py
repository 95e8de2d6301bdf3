from datetime import date

from productions.history import Certainty, Kind, fold
from productions.timeline import compare, days, steps
from tests.factories.reports import DAY, leaves, named, report

LATER = date(2023, 2, 20)
TODAY = date(2026, 11, 20)


def told(*reports, until=TODAY):
    """(day, outlet, words) of every change, newest first; the outlet is None for what time did."""
    return [
        (step.day, step.source and step.source.outlet, [each.words for each in step.told])
        for step in steps(days(list(reports), until), list(reports))
    ]


def test_nothing_reported_makes_no_step():
    assert told() == []


def test_step_for_each_article_newest_first():
    assert told(report(), leaves(day=LATER, outlet="J-14")) == [
        (LATER, "J-14", ["Lena Headey leaves the cast"]),
        (DAY, "Deadline", ["Lena Headey joins the cast"]),
    ]


def test_changes_of_a_day_are_credited_to_the_articles_that_brought_them():
    reports = [report(article=1), report("director", article=2, outlet="J-14")]
    assert told(*reports) == [
        (DAY, "J-14", ["Lena Headey joins as director"]),
        (DAY, "Deadline", ["Lena Headey joins the cast"]),
    ]


def test_article_that_brings_nothing_new_has_a_step_without_changes():
    assert told(report(), report(day=LATER, outlet="J-14"))[0] == (LATER, "J-14", [])


def test_lapse_is_a_step_of_the_day_after_the_plans_last_day():
    reports = [report("filming_start", "2023-34"), report(day=TODAY)]
    assert told(*reports) == [
        (TODAY, "Deadline", ["Lena Headey joins the cast"]),
        (date(2023, 7, 1), None, ["Filming expected in Q2 2023: never confirmed"]),
        (DAY, "Deadline", ["Filming expected in Q2 2023"]),
    ]


def test_lapse_on_a_day_with_a_report_is_not_credited_to_it():
    reports = [report("filming_start", "2023-34"), report(day=date(2023, 7, 1))]
    assert told(*reports)[:2] == [
        (date(2023, 7, 1), None, ["Filming expected in Q2 2023: never confirmed"]),
        (date(2023, 7, 1), "Deadline", ["Lena Headey joins the cast"]),
    ]


def test_lapse_that_a_later_report_bears_out_is_no_step():
    late = report("filming_start", "2023-34", certainty=Certainty.HAPPENED, day=TODAY, outlet="J-14")
    assert told(report("filming_start", "2023-34"), late) == [
        (TODAY, "J-14", ["Filming began in Q2 2023"]),
        (DAY, "Deadline", ["Filming expected in Q2 2023"]),
    ]


def test_plan_that_happened_does_not_lapse():
    reports = [
        report("filming_start", "2023-34"),
        report("filming_start", "2023-05", date(2023, 6, 1), certainty=Certainty.HAPPENED),
    ]
    assert [day for day, _outlet, _words in told(*reports)] == [date(2023, 6, 1), DAY]


def test_plan_has_not_lapsed_on_its_last_day():
    plan = report("filming_start", "2023-34")
    assert len(told(plan, until=date(2023, 6, 30))) == 1
    assert len(told(plan, until=date(2023, 7, 1))) == 2


def test_days_stop_at_the_last_one_asked_for():
    assert [day.day for day in days([report(), leaves(day=LATER)], DAY)] == [DAY]


def test_step_names_the_origins_that_the_article_credits():
    [step] = steps(days([report(credit="Variety")], TODAY), [report(credit="Variety")])
    assert step.origins == ["Variety"]


def test_changes_that_rest_on_the_same_words_stand_together():
    reports = [report(quote="Both."), report(said=named("Uma Thurman", 2), quote="Both."), report("director", quote="She.")]
    [step] = steps(days(reports, TODAY), reports)
    assert [(quotes, [each.words for each in some]) for quotes, some in step.by_quotes] == [
        (("Both.",), ["Lena Headey joins the cast", "Uma Thurman joins the cast"]),
        (("She.",), ["Lena Headey joins as director"]),
    ]


def test_compare_groups_by_kind_and_names_the_articles():
    reports = [report(), leaves(day=LATER, outlet="J-14"), report(said=named("Uma Thurman", 2), day=LATER)]
    [joined, left] = compare(fold(reports, DAY), fold(reports, LATER))
    assert [(kind, [each.words for each in some]) for kind, some in (joined, left)] == [
        (Kind.JOINED, ["Uma Thurman joins the cast"]),
        (Kind.LEFT, ["Lena Headey leaves the cast"]),
    ]
    [[outlet, day, _address]] = left[1][0].articles
    assert (outlet, day) == ("J-14", "20 February 2023")
