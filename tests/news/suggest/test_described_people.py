"""People meant by what they are called, by what they have made, and by a single name."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill is going to Malta. The star of Titania and Dead Tide has signed up for The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "It's a big week for Ben Ford. The Titania and Dead Tide actor has signed on for a role in The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "It has been a while since Ben Ford scared anyone. The Calm Before and Titan Bay actor has joined "
            "The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "Marta Quill's turn as Ada in “Low Water,” the 2007 thriller with Akash Kumar, won praise, and there "
            "were rumours that she would play the part again in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Kim Ashby, who hasn't had a feature out in years, finished shooting The Glass Harbor in Toronto. "
            "The director, whose Girls Don't Cry won an Oscar, said she looked to the novel.",
            {("filming_location", "Toronto"), ("director", "Kim Ashby")},
        ),
        (
            "Rao has opted out of the Abhay Sehgal film The Glass Harbor, and Tara Deol has been roped in for the part.",
            {("director", "Abhay Sehgal"), ("cast", "Tara Deol")},
        ),
        (
            "The Glass Harbor is now without its lead. Tanvi has been roped in for the part.",
            {("cast", "Tanvi")},
        ),
        (
            "Ada Lund and Tom Reyes wrote the most recent version of the Harbor script for The Glass Harbor from "
            "an earlier draft by Ann Vale and Rob Marsh.",
            {("writer", "Ada Lund"), ("writer", "Tom Reyes"), ("writer", "Ann Vale"), ("writer", "Rob Marsh")},
        ),
        (
            "She and her “Girl Town” co-creator Ann Vale are executive producing. The Glass Harbor was written by Lena Holt.",
            {("executive_producer", "Ann Vale"), ("writer", "Lena Holt")},
        ),
        (
            "Lena Holt wrote The Glass Harbor. She and her “Girl Town” co-showrunner Ann Vale are executive "
            "producing, as is Rob Marsh.",
            {
                ("writer", "Lena Holt"),
                ("executive_producer", "Lena Holt"),
                ("executive_producer", "Ann Vale"),
                ("executive_producer", "Rob Marsh"),
            },
        ),
        (
            "Ben Ford directs The Glass Harbor. Ann Vale is producing, as are Tom Reyes and Kay Moss.",
            {("director", "Ben Ford"), ("producer", "Ann Vale"), ("producer", "Tom Reyes"), ("producer", "Kay Moss")},
        ),
        (
            "Ben Ford of Last Stop: Bloodlines signed on for The Glass Harbor last week.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor shoots in May. Bree Bassett of Last Stop: Bloodlines signed on not long ago.",
            {("filming_start", "2018-05"), ("cast", "Bree Bassett")},
        ),
        (
            "The Glass Harbor was produced by Ian Canning and Emil Sherman of See-Saw Films and Liz Watts of Porchlight Films.",
            {
                ("producer", "Ian Canning"),
                ("producer", "Emil Sherman"),
                ("production_company", "See-Saw Films"),
                ("producer", "Liz Watts"),
                ("production_company", "Porchlight Films"),
            },
        ),
        (
            "The director and the actor go back a long way. The Glass Harbor opens soon, Marta Quill said.",
            set(),
        ),
        (
            "Kim Ashby saw The Glass Harbor in Cannes. The director of “Low Water” liked it.",
            set(),
        ),
        (
            "Marta Quill plays Ada in The Glass Harbor. The director asked her to.",
            {("cast", "Marta Quill")},
        ),
        (
            "The studio moved the Jonas Reed film The Glass Harbor to May.",
            {("release_date", "2018-05"), ("director", "Jonas Reed")},
        ),
        (
            "Oscar Isaac will play the pilot in The Glass Harbor, in a telling of the tale by Sam Golding. The "
            "director told Variety that he starts shooting in May.",
            {("cast", "Oscar Isaac"), ("director", "Sam Golding"), ("filming_start", "2018-05")},
        ),
        (
            "Marta Quill stars in The Glass Harbor. The director, she says, was kind.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill and Ben Ford star in The Glass Harbor. The director liked them both.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
    ],
)
def test_who_is_meant(facts, text, expected):
    assert facts(text) == expected
