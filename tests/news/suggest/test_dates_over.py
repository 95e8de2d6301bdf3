"""Days and places of plans that are over."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor had a release date of 1 July 2018 but will now open on 3 August 2018.",
            {("release_date", "2018-07-01", "ends"), ("release_date", "2018-08-03")},
        ),
        ("Cameras were to have started turning on The Glass Harbor on May 6.", {("filming_start", "2018-05-06", "ends")}),
        (
            (
                "The Glass Harbor was first set for June 8, 2018. It was pushed back to September 7, 2018, "
                "taken off the calendar in February and finally given the October 12, 2018 slot."
            ),
            {("release_date", "2018-06-08", "ends"), ("release_date", "2018-09-07", "ends"), ("release_date", "2018-10-12")},
        ),
        ("Plans to shoot The Glass Harbor in Malta have been abandoned.", {("filming_location", "Malta", "ends")}),
        (
            "The Glass Harbor was previously scheduled to shoot in Boston, but it will now be filmed in Halifax.",
            {("filming_location", "Boston", "ends"), ("filming_location", "Halifax")},
        ),
        (
            "The Glass Harbor has been delayed from 8 June to 21 September.",
            {("release_date", "2018-06-08", "ends"), ("release_date", "2018-09-21")},
        ),
        (
            "The Glass Harbor now reaches theaters on December 6, giving up the August 31 berth it had held.",
            {("release_date", "2018-12-06"), ("release_date", "2018-08-31", "ends")},
        ),
        ("The Glass Harbor had held a December 2018 slot.", {("release_date", "2018-12", "ends")}),
        ("The Glass Harbor leaves its April 6 slot.", {("release_date", "2018-04-06", "ends")}),
        (
            "The release is held for a month: The Glass Harbor was to open on April 10, and will now be with us on May 10.",
            {("release_date", "2018-04-10", "ends"), ("release_date", "2018-05-10")},
        ),
        (
            "The Glass Harbor has vanished from the schedule, where it had been set for November 24.",
            {("release_date", "2018-11-24", "ends")},
        ),
        ("The Glass Harbor had been set for February 23.", {("release_date", "2018-02-23", "ends")}),
        ("The Glass Harbor will no longer open on June 8.", {("release_date", "2018-06-08", "ends")}),
        (
            "Filming on The Glass Harbor, which had been due to begin on 3 April, has been put back to June.",
            {("filming_start", "2018-04-03", "ends"), ("filming_start", "2018-06")},
        ),
        (
            "The release of The Glass Harbor has been brought forward to May 4; it was due on June 8.",
            {("release_date", "2018-05-04"), ("release_date", "2018-06-08", "ends")},
        ),
    ],
)
def test_a_day_or_place_that_was_planned_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor has been pushed from December to the first quarter of 2019.",
            {("release_date", "2018-12", "ends"), ("release_date", "2019-33")},
        ),
        (
            "The release of The Glass Harbor has been brought forward by two months, from May 26, 2019 to March 31.",
            {("release_date", "2019-05-26", "ends"), ("release_date", "2019-03-31")},
        ),
        (
            "Filming on The Glass Harbor, scheduled to begin on August 20, will now start on October 1.",
            {("filming_start", "2018-08-20", "ends"), ("filming_start", "2018-10-01")},
        ),
        ("The company had penciled The Glass Harbor in for August 21.", {("release_date", "2018-08-21", "ends")}),
        ("The studio has taken The Glass Harbor off its Dec. 7 date.", {("release_date", "2018-12-07", "ends")}),
        (
            "The Glass Harbor moves to April 5, 2019, from November 21.",
            {("release_date", "2018-11-21", "ends"), ("release_date", "2019-04-05")},
        ),
        (
            "Shooting of The Glass Harbor is pushed from June to September, and the release from May 3, 2019 to July 12, 2019.",
            {
                ("filming_start", "2018-06", "ends"),
                ("filming_start", "2018-09"),
                ("release_date", "2019-05-03", "ends"),
                ("release_date", "2019-07-12"),
            },
        ),
        ("The Glass Harbor, set for October 5, is no longer on the calendar.", {("release_date", "2018-10-05", "ends")}),
        (
            "The shoot of The Glass Harbor, which was supposed to commence in June, is now expected to start in 2019.",
            {("filming_start", "2018-06", "ends"), ("filming_start", "2019")},
        ),
        (
            "Shooting of The Glass Harbor was planned to commence in August, but it will now begin only in October.",
            {("filming_start", "2018-08", "ends"), ("filming_start", "2018-10")},
        ),
        (
            "Production of The Glass Harbor, which had been set to kick off on April 9, is now on hold.",
            {("filming_start", "2018-04-09", "ends")},
        ),
        ("Her exit does not affect the October 10 opening of The Glass Harbor.", {("release_date", "2018-10-10")}),
        ("Her scenes in The Glass Harbor had been scheduled for later this month.", set()),
    ],
)
def test_dates_beside_one_another_tell_each_other(facts, text, expected):
    assert facts(text) == expected
