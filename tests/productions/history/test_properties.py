"""What holds for any reports: a small newsroom files everything that it could, and the fold is asked in all ways."""

from datetime import date
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, Page, Report, Value, ValueState, apply, diff, essence, fold, pages
from productions.vocabulary import PROPERTIES

many_examples = settings(max_examples=1000, deadline=None, database=None)

DAYS = [date(2023, 1, 1), date(2023, 1, 2), date(2023, 1, 3), date(2023, 1, 14), date(2023, 1, 17), date(2023, 3, 1)]
SOURCES = [("Deadline", "Deadline"), ("Variety", "Variety"), ("Collider", "Deadline"), ("Collider", "a spokesperson")]
CERTAINTIES = [Certainty.REPORTED, Certainty.RUMOURED, Certainty.CONFIRMED, Certainty.HAPPENED]
RULINGS = [{}, {}, {}, {"preferred": True}, {"resumes": True}, {"deprecated": "a hoax"}]
SILENT = [Value(state, state, state) for state in (ValueState.NONE, ValueState.UNKNOWN)]
NAMES = [Value(("text", name), name) for name in ("Lena", "Yara", "Iris")] + SILENT
PERIODS = [
    Value(("date", *bounds), read.edtf, bounds=bounds)
    for read in map(FuzzyDate.parse, ("2023", "2023-01", "2023-01-15", "2024"))
    for bounds in [(read.earliest, read.latest, "day")]
] + SILENT
# One value, one that is never disputed, many, dates that lapse, and dates with a slot for each territory.
PROPERTIES_TRIED = {"title": NAMES, "logline": NAMES, "cast": NAMES, "filming_start": PERIODS, "release_date": PERIODS}


def filed(key: str) -> list[Report]:
    """Everything that anybody could file about a property."""
    separators = [("us", ""), ("uk", "")] if PROPERTIES[key].separators else [()]
    every = product(PROPERTIES_TRIED[key], DAYS, SOURCES, CERTAINTIES, [*Effect, Effect.ASSERTS], RULINGS, separators)
    return [
        Report(
            day, PROPERTIES[key], value, origin, outlet, effect, certainty, separator,
            qualifiers=(("character", "Ruby"),) if key == "cast" and outlet == "Variety" else (),
            **ruling,
        )
        for value, day, (outlet, origin), certainty, effect, ruling, separator in every
    ]  # fmt: skip


reports_of = [st.sampled_from(filed(key)) for key in PROPERTIES_TRIED]
histories = st.one_of(st.lists(each, min_size=2, max_size=10) for each in [*reports_of, st.one_of(reports_of)])
days = st.sampled_from([*DAYS, date(2023, 1, 16), date(2023, 2, 1), date.max])


def cited(page: Page) -> list[Report]:
    """Every report that a page cites or lists."""
    rivals = [rival for fact in page.facts for rival in fact.rivals]
    return [
        *(report for each in (*page.facts, *rivals) for report in each.supports),
        *(report for fact in page.facts for report in (*fact.doubts, *fact.closings)),
        *page.stale,
        *page.deprecated,
    ]


def passed_over(report: Report, page: Page) -> bool:
    """Whether the page of its own day may leave a report out.

    A soft closing of what is not shown, a closing of what an editor prefers, and "none" or "unknown" beside something known.
    """
    of_property = [fact for fact in page.open.values() if fact.property == report.property]
    if report.effect == Effect.ASSERTS:
        return report.value.state != ValueState.KNOWN and any(fact.value.state == ValueState.KNOWN for fact in of_property)
    if report.certainty.grade == 0 and not report.preferred:
        return (report.slot, report.value) not in {(fact.slot, fact.value) for fact in of_property}
    return any(fact.preferred for fact in (*of_property, *page.past))


@many_examples
@given(histories, days, st.randoms(use_true_random=False))
def test_fold_for_any_order_of_feeding(reports, day, random):
    shuffled = random.sample(reports, len(reports))
    first, second = fold(reports, day), fold(shuffled, day)
    assert first == second
    assert list(first.open) == list(second.open)


@many_examples
@given(histories, days)
def test_fold_never_looks_ahead(reports, day):
    assert fold(reports, day) == fold([each for each in reports if each.day <= day], day)


@many_examples
@given(histories)
def test_pages_are_the_folds_of_their_days(reports):
    assert list(pages(reports)) == [fold(reports, day) for day in sorted({each.day for each in reports})]


@many_examples
@given(histories, days, days)
def test_diff_applied_to_the_page_of_one_day_gives_that_of_another(reports, one_day, another):
    one, other = fold(reports, one_day), fold(reports, another)
    assert apply(diff(one, other), essence(one)) == essence(other)


@many_examples
@given(histories, histories, days)
def test_diff_applied_to_a_page_gives_that_of_other_reports(reports, others, day):
    one, other = fold(reports, day), fold(others, day)
    assert apply(diff(one, other), essence(one)) == essence(other)


@many_examples
@given(histories, days)
def test_diff_is_empty_exactly_where_pages_say_the_same(reports, day):
    one = fold(reports, day)
    other = fold([each for each in reports if each.outlet != "Variety"], day)
    assert (diff(one, other) == []) == (essence(one) == essence(other))


@many_examples
@given(histories, days)
def test_every_shown_fact_has_reports(reports, day):
    page = fold(reports, day)
    assert [fact for fact in page.open.values() if not fact.supports] == []
    assert [fact for fact in page.facts if any(each.day > day for each in fact.reports)] == []


@many_examples
@given(histories)
def test_every_report_is_cited_on_the_page_of_its_day(reports):
    for page in pages(reports):
        todays = [each for each in reports if each.day == page.day]
        assert [each for each in todays if each not in cited(page) and not passed_over(each, page)] == []


@many_examples
@given(histories)
def test_what_a_fact_once_rested_on_stays_cited(reports):
    before = []
    for page in pages(reports):
        supports = [report for fact in page.facts for report in fact.supports]
        assert [each for each in before if each not in supports] == []
        before = supports


@many_examples
@given(histories, days)
def test_facts_of_a_page_differ_in_slot_value_or_beginning(reports, day):
    facts = fold(reports, day).facts
    assert len({(fact.slot, fact.value.identity, fact.since, fact.since or fact.until) for fact in facts}) == len(facts)


@many_examples
@given(histories, days)
def test_nothing_is_both_shown_and_over(reports, day):
    page = fold(reports, day)
    assert [fact for fact in page.open.values() if fact.until or fact.ended or fact.closings or not fact.since] == []
    assert [fact for fact in page.past if not fact.until or not fact.ended or fact.rivals] == []
