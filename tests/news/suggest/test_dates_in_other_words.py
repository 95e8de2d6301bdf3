"""Days as reporters really put them: of coming out, of shooting, of moving, and that there is none."""

import pytest

_DATES = ("release_date", "filming_start", "filming_end")
FORD = "Ben Ford directs The Glass Harbor. "


@pytest.fixture
def dates(facts):
    """What a text says of days: without the property where it is the release."""

    def read(text):
        return {fact[1:] if fact[0] == "release_date" else fact for fact in facts(text) if fact[0] in _DATES}

    return read


@pytest.mark.parametrize(
    "text",
    [
        "Lionsgate has yet to announce a release date for The Glass Harbor.",
        "No air date has been announced for The Glass Harbor.",
        FORD + "Lionsgate did not give it another date.",
        "The Glass Harbor has no distributor or release date.",
        "A release date for The Glass Harbor has yet to be set.",
        "There is no word yet on when The Glass Harbor will be released.",
        "When The Glass Harbor will reach cinemas is not yet known.",
        "Lionsgate has not said when The Glass Harbor will come out.",
        "The Glass Harbor remains undated.",
    ],
)
def test_no_day_is_set(dates, text):
    assert dates(text) == {(None,)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Glass Harbor was to have gone out in November 2017.", {("2017-11", "ends")}),
        ("Lionsgate has put The Glass Harbor down for March 13, 2019.", {("2019-03-13",)}),
        (FORD + "Now it's coming November 1, from Lionsgate.", {("2018-11-01",)}),
        (FORD + "The movie's May 25, 2018, opening hasn't moved.", {("2018-05-25",)}),
        (FORD + "Lionsgate will put the biblical drama in theaters on April 12.", {("2018-04-12",)}),
        ("Lionsgate unleashes The Glass Harbor on October 25.", {("2018-10-25",)}),
        ("The Glass Harbor, which found a home at Lionsgate, is in theaters on May 4.", {("2018-05-04",)}),
        ("The Glass Harbor was supposed to open in January.", {("2018-01", "ends")}),
        (
            "The Glass Harbor will not be out on May 4; it has been held until June 1.",
            {("2018-05-04", "ends"), ("2018-06-01",)},
        ),
        ("The Glass Harbor has swapped its May 4 date for June 1.", {("2018-05-04", "ends"), ("2018-06-01",)}),
        ("The May 4 release of The Glass Harbor has been pushed to June 1.", {("2018-05-04", "ends"), ("2018-06-01",)}),
        (
            "Lionsgate moved The Glass Harbor from April 5 to the weekend of 2019, April 19.",
            {("2018-04-05", "ends"), ("2019-04-19",)},
        ),
        ("The Glass Harbor won't open on January 12 but on November 2.", {("2018-01-12", "ends"), ("2018-11-02",)}),
    ],
)
def test_when_it_comes_out(dates, text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Glass Harbor is shooting in Wales. It is scheduled to wrap on June 29.", {("filming_end", "2018-06-29")}),
        (
            "Filming of The Glass Harbor was originally to have started in October, but was put back.",
            {("filming_start", "2017-10", "ends")},
        ),
        ("Cameras have in fact been rolling on The Glass Harbor in Berlin since late last year.", {("filming_start", "2017")}),
        (
            "Extras for The Glass Harbor must be free from April 4, the first day of production.",
            {("filming_start", "2018-04-04")},
        ),
        (
            "The office had listed a March 5 start for The Glass Harbor, but the date was pushed back.",
            {("filming_start", "2018-03-05", "ends")},
        ),
        ("The Glass Harbor is eyeing a summer start in Wales.", {("filming_start", "2018-22")}),
        ("Joe Bell pulled out of The Glass Harbor in November, days before shooting was to begin.", set()),
        ("The shoot of The Glass Harbor begins in Wales and moves to Malta at the end of the year.", set()),
    ],
)
def test_when_it_is_shot(dates, text, expected):
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ben Ford moved to London on May 3, 2012. He directs The Glass Harbor.",
        FORD + "Bridges, which stars Karl Ode, goes from September 27 to January 4.",
        FORD + "“Night Bus” was shot long ago and Ida Lane will be glad when it arrives in November 2019.",
        "Ben Ford, whose last film came out in 2012, directs The Glass Harbor.",
        "Principal photography on The Glass Harbor was under way. On May 5, filming took place at a park.",
        "Lionsgate has no plans to change the release date of The Glass Harbor.",
        "There is no word yet on the cast of The Glass Harbor.",
    ],
)
def test_other_days(dates, text):
    assert dates(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Glass Harbor, which had been sitting on June 28, slides to August 9.", {("2018-06-28", "ends"), ("2018-08-09",)}),
        ("The Glass Harbor is expected in 2020.", {("2020",)}),
        ("Disney has set March 2020 for The Glass Harbor.", {("2020-03",)}),
        ("The Glass Harbor replaces “Night Bus” on the calendar; the latter has been moved to July 31.", set()),
        ("The Glass Harbor opens on Friday.", {("2018-03-16",)}),
        ("With cameras due to roll on Monday, The Glass Harbor has lost its star.", {("filming_start", "2018-03-19")}),
        ("Lionsgate said on Monday that The Glass Harbor begins filming in June.", {("filming_start", "2018-06")}),
        ("The Glass Harbor, out March 30 in the UK, stars Ida Lane.", {("2018-03-30",)}),
        ("The Glass Harbor wrapped a 60-day shoot in Malta in December.", {("filming_end", "2017-12")}),
        ("The Glass Harbor nearly went before the cameras in Cork in 2012.", set()),
    ],
)
def test_days_in_the_middle_of_other_news(dates, text, expected):
    assert dates(text) == expected
