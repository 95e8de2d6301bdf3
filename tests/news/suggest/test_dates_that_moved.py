"""Dates that hold and dates that are over."""

import pytest

_DATES = frozenset("filming_end filming_start release_date".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor had been scheduled for 4 May but its release is now on 9 December.",
            {("release_date", "2018-05-04", "ends"), ("release_date", "2018-12-09")},
        ),
        (
            "The shoot of The Glass Harbor had been planned to start on 4 April but was put back to June.",
            {("filming_start", "2018-04-04", "ends"), ("filming_start", "2018-06")},
        ),
        (
            "The Glass Harbor was supposed to open on April 12, 2019, but it will now be released on March 27, 2020.",
            {("release_date", "2019-04-12", "ends"), ("release_date", "2020-03-27")},
        ),
        (
            "The Glass Harbor, which had been slated for Christmas Day, is to be released on Nov. 15, 2019.",
            {("release_date", "2018-12-25", "ends"), ("release_date", "2019-11-15")},
        ),
        (
            "The Glass Harbor was to have premiered on July 27 and then on Oct. 12.",
            {("release_date", "2018-07-27", "ends"), ("release_date", "2018-10-12", "ends")},
        ),
        (
            (
                "The Glass Harbor was previously set for November 20, 2018, and then for May 14, 2019, "
                "before being pushed back again."
            ),
            {("release_date", "2018-11-20", "ends"), ("release_date", "2019-05-14", "ends")},
        ),
        (
            "The Glass Harbor opens on June 7, 2019, after giving up its previous date of March 8.",
            {("release_date", "2019-03-08", "ends"), ("release_date", "2019-06-07")},
        ),
        ("The studio had originally slotted The Glass Harbor for June 5.", {("release_date", "2018-06-05", "ends")}),
        ("The UK release of The Glass Harbor had been planned for 30 November 2017.", {("release_date", "2017-11-30", "ends")}),
        (
            "The Glass Harbor moves from May 4 to August 10.",
            {("release_date", "2018-05-04", "ends"), ("release_date", "2018-08-10")},
        ),
        (
            "The Glass Harbor goes from Jan. 22 to April 2, 2019.",
            {("release_date", "2019-01-22", "ends"), ("release_date", "2019-04-02")},
        ),
        (
            (
                "Production on The Glass Harbor was expected to begin September 5 in Malta; it's now "
                "unlikely to start before winter."
            ),
            {("filming_start", "2018-09-05", "ends")},
        ),
        (
            "The Glass Harbor had been due to shoot in April but was shut down because of a strike.",
            {("filming_start", "2018-04", "ends")},
        ),
        ("The start of shooting on The Glass Harbor has been pushed to July.", {("filming_start", "2018-07")}),
        (
            "Shooting on The Glass Harbor starts on October 3 and will wrap in late December.",
            {("filming_end", "2018-12"), ("filming_start", "2018-10-03")},
        ),
        ("The Glass Harbor wrapped last December.", {("filming_end", "2017-12")}),
        (
            "The Glass Harbor will be filmed from April and released in spring 2019.",
            {("filming_start", "2018-04"), ("release_date", "2019-21")},
        ),
        ("The Glass Harbor hits theaters on Valentine's Day 2020.", {("release_date", "2020-02-14")}),
        ("The Glass Harbor opens on Christmas Day.", {("release_date", "2018-12-25")}),
        ("The Glass Harbor is due out on 3 August.", {("release_date", "2018-08-03")}),
        ("The Glass Harbor will be released in the U.S. next spring.", {("release_date", "2019-21")}),
        (
            "The Glass Harbor premiered at the Toronto film festival on September 12, 2017, and was released on March 2, 2018.",
            {("release_date", "2017-09-12"), ("release_date", "2018-03-02")},
        ),
        (
            "Universal has delayed the release of The Glass Harbor from October 5 to February 8, 2019.",
            {("release_date", "2018-10-05", "ends"), ("release_date", "2019-02-08")},
        ),
        (
            "The Glass Harbor has been brought forward to June 1 from its original date of July 13.",
            {("release_date", "2018-06-01"), ("release_date", "2018-07-13", "ends")},
        ),
        ("The Glass Harbor will not make its May 4 release date.", {("release_date", "2018-05-04", "ends")}),
        (
            "The Glass Harbor will open on June 8 instead of May 4.",
            {("release_date", "2018-05-04", "ends"), ("release_date", "2018-06-08")},
        ),
        ("Cameras will roll on The Glass Harbor in the first quarter of 2019.", {("filming_start", "2019-33")}),
        ("The Glass Harbor goes before the cameras in May.", {("filming_start", "2018-05")}),
        (
            "Filming of The Glass Harbor took place in Lisbon from 9 January to 27 February 2017.",
            {("filming_end", "2017-02-27"), ("filming_start", "2017-01-09")},
        ),
        ("The Glass Harbor starts production next Monday in Budapest.", {("filming_start", "2018-03-19")}),
        ("The Glass Harbor was released on 8 March 2018 in Britain.", {("release_date", "2018-03-08")}),
        ("Lensing on The Glass Harbor starts Oct. 2 in Baton Rouge.", {("filming_start", "2018-10-02")}),
        ("The Glass Harbor finished shooting in July 2017.", {("filming_end", "2017-07")}),
        ("Universal has slotted The Glass Harbor for a May 3, 2019 release.", {("release_date", "2019-05-03")}),
        ("The Glass Harbor is set for release at the end of August.", {("release_date", "2018-08")}),
        ("Marta Quill bowed out in July. The Glass Harbor opens in May.", {("release_date", "2018-05")}),
    ],
)
def test_which_dates_hold(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _DATES} == expected
