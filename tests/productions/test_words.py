"""Every rule of the tables of words, each on the smallest page that it applies to."""

from datetime import date

import pytest

from productions import words
from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, ValueState, fold
from productions.money import MoneyRange
from productions.words import Departure
from tests.factories.reports import DAY, leaves, named, report, value

LATER = date(2023, 2, 20)
MUCH_LATER = date(2025, 9, 8)


def only(*reports, on=DAY):
    """The only fact that the reports add up to."""
    [fact] = fold(reports, on).facts
    return fact


def texts(remarks):
    return [remark.text for remark in remarks]


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2023-02-08", "on 8 February 2023"),
        ("2023-34", "in Q2 2023"),
        ("2023-05", "in May 2023"),
        ("2023", "in 2023"),
        ("2023-24", "in winter 2023–24"),
        ("202X", "in the 2020s"),
        ("2023-40", "in the first half of 2023"),
        ("2023-05~", "about May 2023"),
        ("2023-05-08/2023-05-12", "8 – 12 May 2023"),
    ],
)
def test_when_says_a_date_as_it_stands_in_a_sentence(edtf, expected):
    assert words.when(FuzzyDate.parse(edtf)) == expected


@pytest.mark.parametrize(
    ("property", "said", "expected"),
    [
        ("cast", named("Uma Thurman"), "Uma Thurman"),
        ("logline", "Ballerinas fight.", "Ballerinas fight."),
        ("genre", "science_fiction", "Science fiction"),
        ("filming_start", "2023-34", "Q2 2023"),
        ("budget", MoneyRange.of(11_000_000, 12_000_000, "USD"), "$11–12 million"),
        ("release_date", ValueState.NONE, "No release date has been set"),
        ("genre", ValueState.NONE, "None has been set"),
        ("director", ValueState.UNKNOWN, "attached, unnamed"),
        ("budget", ValueState.UNKNOWN, "not known yet"),
    ],
)
def test_value_in_words(property, said, expected):
    assert words.value(only(report(property, said))) == expected


@pytest.mark.parametrize(
    ("property", "certainty", "on", "expected"),
    [
        ("filming_start", Certainty.REPORTED, DAY, "expected in Q2 2023"),
        ("filming_start", Certainty.REPORTED, date(2023, 6, 30), "expected in Q2 2023"),
        ("filming_start", Certainty.REPORTED, date(2023, 7, 1), "expected in Q2 2023, never confirmed"),
        ("filming_start", Certainty.HAPPENED, MUCH_LATER, "began in Q2 2023"),
        ("filming_end", Certainty.HAPPENED, MUCH_LATER, "ended in Q2 2023"),
        ("release_date", Certainty.HAPPENED, MUCH_LATER, "released in Q2 2023"),
    ],
)
def test_plan_says_how_far_it_has_come(property, certainty, on, expected):
    assert words.fact(only(report(property, "2023-34", certainty=certainty), on=on)) == expected


def test_announced_is_no_plan():
    assert words.fact(only(report("announced", "2023-02"), on=MUCH_LATER)) == "February 2023"


def test_qualifiers_in_words():
    price = MoneyRange.of(11_000_000, 12_000_000, "USD")
    assert words.qualifiers(only(report(character="Gloria", role="voice"))) == ["as Gloria", "voice"]
    assert words.qualifiers(only(report("release_date", "2026", territory="us", medium="streaming"))) == ["US", "Streaming"]
    assert words.qualifiers(only(report("deal_price", price, buyer=named("Amazon MGM")))) == ["paid by Amazon MGM"]


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([report()], ["single source"]),
        ([report(certainty=Certainty.RUMOURED)], ["rumoured", "single source"]),
        ([report(certainty=Certainty.IN_TALKS)], ["in talks", "single source"]),
        ([report(), report(outlet="Collider")], ["2 outlets"]),
        ([report(), report(outlet="Collider", credit="Deadline")], ["2 outlets, 1 origin"]),
        ([report(outlet="Collider", credit="Deadline")], ["second-hand, origin Deadline"]),
        (
            [report(outlet="Collider", credit="Deadline"), report(outlet="J-14", credit="Deadline")],
            ["second-hand, origin Deadline; 2 outlets, 1 origin"],
        ),
        ([report(printed="Lena Hedey")], ["printed “Lena Hedey”", "single source"]),
        ([report(printed="Lena Headey")], ["single source"]),
        ([report(printed="Headey")], ["single source"]),
        (
            [report(), report(outlet="J-14", effect=Effect.ENDS, certainty=Certainty.RUMOURED)],
            ["in doubt: J-14", "single source"],
        ),
    ],
)
def test_remarks_say_how_sure_a_fact_is(reports, expected):
    assert texts(words.remarks(only(*reports))) == expected


def test_remarks_of_a_disputed_fact_and_of_its_rival():
    fact = only(report("budget", MoneyRange.of(1, 1, "USD")), report("budget", MoneyRange.of(2, 2, "USD"), outlet="J-14"))
    assert texts(words.remarks(fact)) == ["disputed", "single source"]
    assert texts(words.remarks_of_rival(fact.rivals[0])) == ["J-14"]


def test_remarks_of_a_dispute_that_the_editors_settled():
    fact = only(
        report("budget", MoneyRange.of(1, 1, "USD"), preferred=True),
        report("budget", MoneyRange.of(2, 2, "USD"), outlet="J-14"),
    )
    assert texts(words.remarks(fact)) == ["the editors hold this to be right", "single source"]


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (Departure("left", MUCH_LATER, DAY), "left between 8 February 2023 and 8 September 2025"),
        (Departure("left", MUCH_LATER, DAY, stated=FuzzyDate.parse("2024-05")), "left in May 2024"),
        (Departure("left", MUCH_LATER), "gone by 8 September 2025; nobody had reported the beginning"),
        (Departure("left", DAY, DAY), "left by 8 February 2023"),
        (Departure("denied", MUCH_LATER, DAY), "denied on 8 September 2025"),
        (Departure("replaced", MUCH_LATER, DAY, successor="Amazon"), "replaced by Amazon, reported on 8 September 2025"),
        (Departure("replaced", MUCH_LATER, DAY), "replaced, reported on 8 September 2025"),
    ],
)
def test_departure_in_words(end, expected):
    assert words.departure(end) == expected


def test_departure_that_was_taken_back():
    end = Departure("left", MUCH_LATER, DAY)
    assert words.returned(end).text == "left between 8 February 2023 and 8 September 2025, and came back"


def test_until_says_how_long_a_value_stood():
    [old] = fold([report("title", "Ballerina Overdrive"), report("title", "Pretty Lethal", LATER)], LATER).past
    assert words.until(old) == "from 8 February 2023 to 20 February 2023"
    [denied] = fold([report("genre", "action", effect=Effect.DENIES)], DAY).past
    assert words.until(denied) == "denied on 8 February 2023"
    [ended] = fold([report("genre", "action", effect=Effect.ENDS)], DAY).past
    assert words.until(ended) == "until 8 February 2023"


def test_mentioned_again_names_who_copied_the_old_list():
    page = fold([report(), leaves(day=LATER), report(day=MUCH_LATER, outlet="J-14")], MUCH_LATER)
    assert texts(words.mentioned_again(page.stale)) == ["still named by J-14, 8 September 2025"]
    assert words.mentioned_again([]) == []


def test_silence_says_what_it_is_about():
    assert words.silence(report("director", ValueState.UNKNOWN)) == "Director: attached, unnamed"
    assert words.silence(report("release_date", ValueState.NONE)) == "No release date has been set"


def test_printed_otherwise_keeps_the_wording_of_dates():
    said = report("filming_start", "2023-34", printed="second quarter of 2023")
    assert words.printed_otherwise(value("filming_start", "2023-34"), [said]) == ["second quarter of 2023"]
