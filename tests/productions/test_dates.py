"""Fuzzy dates: what is read, what is refused, and how a date is said."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from productions.dates import FuzzyDate

READ = [
    # text, earliest, latest, label
    ("2023", date(2023, 1, 1), date(2023, 12, 31), "2023"),
    ("1800", date(1800, 1, 1), date(1800, 12, 31), "1800"),
    ("2200", date(2200, 1, 1), date(2200, 12, 31), "2200"),
    ("2023-02", date(2023, 2, 1), date(2023, 2, 28), "February 2023"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
    ("2023-12", date(2023, 12, 1), date(2023, 12, 31), "December 2023"),
    ("2023-02-08", date(2023, 2, 8), date(2023, 2, 8), "8 February 2023"),
    ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29), "29 February 2024"),
    ("2023-21", date(2023, 3, 1), date(2023, 5, 31), "spring 2023"),
    ("2023-22", date(2023, 6, 1), date(2023, 8, 31), "summer 2023"),
    ("2023-23", date(2023, 9, 1), date(2023, 11, 30), "autumn 2023"),
    ("2023-24", date(2023, 12, 1), date(2024, 2, 29), "winter 2023–24"),
    ("1999-24", date(1999, 12, 1), date(2000, 2, 29), "winter 1999–2000"),
    ("2200-24", date(2200, 12, 1), date(2201, 2, 28), "winter 2200–01"),
    ("2023-33", date(2023, 1, 1), date(2023, 3, 31), "Q1 2023"),
    ("2023-34", date(2023, 4, 1), date(2023, 6, 30), "Q2 2023"),
    ("2023-35", date(2023, 7, 1), date(2023, 9, 30), "Q3 2023"),
    ("2023-36", date(2023, 10, 1), date(2023, 12, 31), "Q4 2023"),
    ("2023-40", date(2023, 1, 1), date(2023, 6, 30), "first half of 2023"),
    ("2023-41", date(2023, 7, 1), date(2023, 12, 31), "second half of 2023"),
    ("202X", date(2020, 1, 1), date(2029, 12, 31), "the 2020s"),
    ("219X", date(2190, 1, 1), date(2199, 12, 31), "the 2190s"),
    ("2023~", date(2023, 1, 1), date(2023, 12, 31), "about 2023"),
    ("2023-02-08~", date(2023, 2, 8), date(2023, 2, 8), "about 8 February 2023"),
    ("202X~", date(2020, 1, 1), date(2029, 12, 31), "about the 2020s"),
    # intervals
    ("2023/2024", date(2023, 1, 1), date(2024, 12, 31), "2023 – 2024"),
    ("202X/203X", date(2020, 1, 1), date(2039, 12, 31), "the 2020s – the 2030s"),
    ("2023-04/2023-06", date(2023, 4, 1), date(2023, 6, 30), "April – June 2023"),
    ("2023-11/2024-01", date(2023, 11, 1), date(2024, 1, 31), "November 2023 – January 2024"),
    ("2023-05-08/2023-05-12", date(2023, 5, 8), date(2023, 5, 12), "8 – 12 May 2023"),
    ("2018-05-28/2018-06-03", date(2018, 5, 28), date(2018, 6, 3), "28 May – 3 June 2018"),
    ("2023-12-30/2024-01-02", date(2023, 12, 30), date(2024, 1, 2), "30 December 2023 – 2 January 2024"),
    ("2023-34/2023-35", date(2023, 4, 1), date(2023, 9, 30), "Q2 – Q3 2023"),
    ("2023-21/2023-22", date(2023, 3, 1), date(2023, 8, 31), "spring – summer 2023"),
    ("2023-23/2023-24", date(2023, 9, 1), date(2024, 2, 29), "autumn 2023 – winter 2023–24"),
    ("2023-40/2023-41", date(2023, 1, 1), date(2023, 12, 31), "first – second half of 2023"),
    ("2023-05-08/2023-06", date(2023, 5, 8), date(2023, 6, 30), "8 May 2023 – June 2023"),
    ("2023/2023-06-15", date(2023, 1, 1), date(2023, 6, 15), "2023 – 15 June 2023"),
    ("2023-04~/2023-06~", date(2023, 4, 1), date(2023, 6, 30), "about April – June 2023"),
    ("2023-04~/2023-06", date(2023, 4, 1), date(2023, 6, 30), "about April 2023 – June 2023"),
    ("2023~/2023-06", date(2023, 1, 1), date(2023, 6, 30), "about 2023 – June 2023"),
]

REFUSED = {
    "nothing": "",
    "white space": " \n ",
    "words": "early 2023",
    "year before 1800": "1799",
    "year after 2200": "2201",
    "decade that goes past 2200": "220X",
    "long year": "12023",
    "negative year": "-2023",
    "small x": "202x",
    "century": "20XX",
    "decade with a month": "202X-02",
    "unknown month": "2023-XX",
    "short month": "2023-2",
    "month 0": "2023-00",
    "month 13": "2023-13",
    "southern spring": "2023-29",
    "third of a year": "2023-37",
    "quarter in words": "2023-Q2",
    "day 0": "2023-02-00",
    "30 February": "2023-02-30",
    "29 February of a common year": "2023-02-29",
    "day of a season": "2023-21-01",
    "week": "2023-W05",
    "no hyphens": "20230208",
    "moment": "2023-02-08T00:00:00",
    "moment with a space": "2023-02-08 00:00",
    "slash date": "02/08/2023",
    "slash date, year first": "2023/02/08",
    "dots": "08.02.2023",
    "uncertain": "2023?",
    "approximately twice": "2023~~",
    "approximately in front": "~2023",
    "open end": "2023/",
    "open start": "/2023",
    "open end in dots": "2023/..",
    "lone slash": "/",
    "three dates": "2021/2022/2023",
    "backward interval": "2023-06/2023-04",
    "space within": "2023-04 / 2023-06",
    "set": "[2023,2024]",
    "Arabic-Indic digits": "٢٠٢٣",
    "full-width digits": "２０２３-02",
    "typographic hyphen": "2023‐02",
    "lone surrogate": "2023\ud800",
    "NUL": "2023\x00",
}

many = settings(max_examples=1000, deadline=None)


@st.composite
def singles(draw):
    year = draw(st.integers(1800, 2200))
    periods = [*range(1, 13), *range(21, 25), *range(33, 37), 40, 41]
    text = draw(
        st.one_of(
            st.just(f"{year}"),
            st.sampled_from(periods).map(lambda period: f"{year}-{period:02}"),
            st.dates(date(1800, 1, 1), date(2200, 12, 31)).map(date.isoformat),
            st.integers(180, 219).map(lambda decade: f"{decade}X"),
        )
    )
    return text + draw(st.sampled_from(["", "~"]))


@st.composite
def fuzzy_dates(draw):
    start, end = sorted((draw(singles()), draw(singles())), key=lambda text: FuzzyDate.parse(text).earliest)
    return FuzzyDate.parse(draw(st.sampled_from([start, f"{start}/{end}"])))


# What is nearly a date finds more than arbitrary text does.
nearly_dates = st.text(alphabet="0123456789-/~X. T:?٢", max_size=24)


@pytest.mark.parametrize(("text", "earliest", "latest", "label"), READ, ids=[row[0] for row in READ])
def test_parse_reads(text, earliest, latest, label):
    read = FuzzyDate.parse(text)

    assert read == FuzzyDate(edtf=text, earliest=earliest, latest=latest)
    assert str(read) == text
    assert read.label() == label


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_parse_refuses(text):
    with pytest.raises(FuzzyDate.Invalid):
        FuzzyDate.parse(text)


@pytest.mark.parametrize("value", [None, 2023, 10**5000, b"2023", ["2023"], date(2023, 2, 8), datetime(2023, 2, 8)], ids=type)
def test_parse_refuses_what_is_not_text(value):
    with pytest.raises(FuzzyDate.Invalid, match=f"'{type(value).__name__}' is not text"):
        FuzzyDate.parse(value)


def test_parse_strips_white_space_around():
    assert FuzzyDate.parse("\t 2023-02 \n").edtf == "2023-02"


def test_parse_makes_an_interval_of_one_date_that_date():
    assert FuzzyDate.parse("2023-04/2023-04") == FuzzyDate.parse("2023-04")


def test_invalid_names_the_text_and_what_is_accepted():
    with pytest.raises(FuzzyDate.Invalid) as refusal:
        FuzzyDate.parse("Q2 2023")

    assert str(refusal.value) == (
        "'Q2 2023' is not a date that can be read here: write 2023, 2023-02, 2023-02-08, "
        "a season (2023-21 spring to 2023-24 winter), a quarter (2023-33 to 2023-36), "
        "a half-year (2023-40, 2023-41) or a decade (202X), in the years 1800 to 2200; any of these "
        "with ~ behind it for about, or two of them as in 2023-04/2023-06."
    )


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("2023-02-30", "'2023-02-30' is a day that no calendar has"),
        ("2023-06/2023-04", "'2023-06/2023-04' ends before it starts"),
        ("2" * 1_000_000, f"'{'2' * 40}…' is not a date that can be read here"),
        ("20\ud80023", r"'20\ud80023' is not a date that can be read here"),
    ],
    ids=["no such day", "backward", "long", "surrogate"],
)
def test_invalid_says_why(text, beginning):
    with pytest.raises(FuzzyDate.Invalid) as refusal:
        FuzzyDate.parse(text)

    assert str(refusal.value).partition(": write ")[0] == beginning


@pytest.mark.parametrize("day", [datetime(2023, 2, 8), date(1799, 12, 31), date(2201, 1, 1)], ids=str)
def test_moments_and_days_of_other_centuries_are_refused(day):
    with pytest.raises(FuzzyDate.Invalid):
        FuzzyDate.parse(day.isoformat())


@pytest.mark.parametrize(
    ("text", "width", "is_day"),
    [
        ("2023-02-08", 1, True),
        ("2023-02-08~", 1, True),
        ("2023-05-08/2023-05-12", 5, False),
        ("2023-02", 28, False),
        ("2023-34", 91, False),
        ("2023", 365, False),
        ("2024", 366, False),
    ],
)
def test_width_counts_days(text, width, is_day):
    read = FuzzyDate.parse(text)

    assert (read.width, read.is_day) == (width, is_day)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("2023-34", "2023-05-08"),
        ("2023-34", "2023-04"),
        ("2023-34", "2023-04/2023-06"),
        ("2023-04/2023-06", "2023-34"),
        ("2023", "2023-34"),
        ("2023~", "2023"),
        ("2023", "2023~"),
        ("202X", "2023-24"),
    ],
)
def test_contains_what_lies_within(wide, narrow):
    assert FuzzyDate.parse(wide).contains(FuzzyDate.parse(narrow)) is True


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2023-05-08", "2023-34"),
        ("2023-34", "2023-07-01"),
        ("2023-34", "2023-03-31"),
        ("2023-34", "2023-06/2023-07"),
        ("2023", "2023-24"),
    ],
)
def test_contains_not_what_reaches_outside(one, other):
    assert FuzzyDate.parse(one).contains(FuzzyDate.parse(other)) is False


def test_equal_dates_are_one_in_a_set():
    assert len({FuzzyDate.parse(text) for text in ("2023", " 2023 ", "2023/2023", "2023~")}) == 2


@many
@given(st.one_of(st.text(), nearly_dates))
def test_parse_of_any_text_gives_a_sound_date_or_invalid(text):
    try:
        read = FuzzyDate.parse(text)
    except FuzzyDate.Invalid:
        return
    assert read.edtf.isascii()
    assert read.earliest <= read.latest
    assert read.label() != ""


@many
@given(fuzzy_dates())
def test_every_accepted_form_reads_back_and_has_a_label(read):
    assert FuzzyDate.parse(str(read)) == read
    assert date(1800, 1, 1) <= read.earliest <= read.latest <= date(2201, 2, 28)
    assert read.is_day == (read.width == 1)
    assert read.label().strip() == read.label() != ""


@many
@given(st.dates(date(1800, 1, 1), date(2200, 12, 31)))
def test_every_day_lies_in_its_month_its_year_and_its_decade(day):
    read = FuzzyDate.parse(day.isoformat())
    wider = [FuzzyDate.parse(text) for text in (f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}"[:3] + "X") if text != "220X"]

    assert (read.earliest, read.latest, read.is_day) == (day, day, True)
    assert [each.contains(read) for each in wider] == [True] * len(wider)


@many
@given(st.lists(st.dates(date(1800, 1, 1), date(2200, 12, 31)), min_size=6, max_size=6).map(sorted))
def test_contains_is_reflexive_and_transitive(days):
    wide, middle, narrow = (FuzzyDate.parse(f"{days[each]}/{days[-1 - each]}") for each in range(3))

    assert wide.contains(wide) is True
    assert (wide.contains(middle), middle.contains(narrow), wide.contains(narrow)) == (True, True, True)


@many
@given(fuzzy_dates(), fuzzy_dates())
def test_contains_both_ways_only_with_equal_bounds(one, other):
    both_ways = one.contains(other) and other.contains(one)

    assert both_ways == ((one.earliest, one.latest) == (other.earliest, other.latest))
