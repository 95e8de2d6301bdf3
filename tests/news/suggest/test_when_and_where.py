"""Dates and places."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The Glass Harbor” shoots this fall. Also starring are Marta Quill, Ben Ford and Ida Lane.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Marta Quill"), ("filming_start", "2018-23")},
        ),
        (
            "Written by Alma Stone and directed by Jonas Reed, The Glass Harbor opens July 4, 2018.",
            {("director", "Jonas Reed"), ("release_date", "2018-07-04"), ("writer", "Alma Stone")},
        ),
        (
            "Production on The Glass Harbor begins this summer in Atlanta.",
            {("filming_location", "Atlanta"), ("filming_start", "2018-22")},
        ),
        (
            "The Glass Harbor is set to shoot in London and Budapest this fall.",
            {("filming_location", "Budapest"), ("filming_location", "London"), ("filming_start", "2018-23")},
        ),
        (
            "Principal photography on The Glass Harbor is slated to start in March 2019 in Vancouver.",
            {("filming_location", "Vancouver"), ("filming_start", "2019-03")},
        ),
        (
            "Cameras roll on The Glass Harbor in June.",
            {("filming_start", "2018-06")},
        ),
        (
            "Warner Bros. will release The Glass Harbor on Nov. 22.",
            {("distributor", "Warner Bros."), ("release_date", "2018-11-22")},
        ),
        (
            "The Glass Harbor hits theaters July 19, 2019.",
            {("release_date", "2019-07-19")},
        ),
        (
            "The Glass Harbor is due in cinemas next summer.",
            {("release_date", "2019-22")},
        ),
        (
            "The Glass Harbor was released in the United States on March 2, 2018, by Lionsgate. It grossed $30 "
            "million worldwide against a budget of $12 million.",
            {("budget", "$12 million"), ("distributor", "Lionsgate"), ("gross", "$30 million"), ("release_date", "2018-03-02")},
        ),
        (
            "The release of The Glass Harbor has been delayed from May 4 to August 10, 2018.",
            {("release_date", "2018-05-04", "ends"), ("release_date", "2018-08-10")},
        ),
        (
            "Sony has moved The Glass Harbor to Feb. 8, 2019 from its previous date of Nov. 2, 2018.",
            {("distributor", "Sony"), ("release_date", "2018-11-02", "ends"), ("release_date", "2019-02-08")},
        ),
        (
            "“The Glass Harbor,” starring Marta Quill, will now open on Dec. 14 instead of Oct. 5.",
            {("cast", "Marta Quill"), ("release_date", "2018-10-05", "ends"), ("release_date", "2018-12-14")},
        ),
        (
            "Filming on The Glass Harbor has wrapped in Prague.",
            {("filming_location", "Prague")},
        ),
        (
            "The Glass Harbor, which was filmed in New Zealand, cost $40 million to make.",
            {("budget", "$40 million"), ("filming_location", "New Zealand")},
        ),
    ],
)
def test_sentence_says(facts, text, expected):
    assert facts(text) == expected
