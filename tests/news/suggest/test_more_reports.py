"""More short reports, in the many ways that they are written; and what only sounds like casting."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It's official: Marta Quill is The Glass Harbor's Ada. The “Low Water” star, 29, beat out a dozen "
            "other actresses for the role, sources tell People. Jonas Reed, who is also producing, calls the "
            "shots.",
            {("cast", "Marta Quill"), ("producer", "Jonas Reed"), ("director", "Jonas Reed")},
        ),
        (
            "Move over, Ben Ford. There's a new captain in town. Rob Marsh has landed the part in The Glass "
            "Harbor, the remake of the 1964 adventure that Jonas Reed is directing for Paramount.",
            {("cast", "Rob Marsh"), ("remake_of", "The Glass Harbor"), ("director", "Jonas Reed")},
        ),
        (
            "Marta Quill and Ben Ford are joining forces. The pair will play husband and wife in The Glass "
            "Harbor, which Lena Holt will direct from a script she penned with Tom Reyes.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Marta Quill"),
                ("director", "Lena Holt"),
                ("writer", "Lena Holt"),
                ("writer", "Tom Reyes"),
            },
        ),
        (
            "Screen Daily has learned that Ben Ford, Ida Lane and Tom Reyes are set to star in The Glass Harbor, "
            "the directorial debut of actress Marta Quill.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Tom Reyes"), ("director", "Marta Quill")},
        ),
        (
            "Best known for his work on Ward Nine, Ben Ford is headed to Malta. He'll star opposite Marta Quill "
            "in The Glass Harbor as a pilot who crashes near a lighthouse.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill"), ("logline", "a pilot who crashes near a lighthouse")},
        ),
        (
            "Lena Holt has rounded out the cast of her new film The Glass Harbor with Ben Ford, Ida Lane and "
            "newcomer Finn Daly. They join the previously announced Marta Quill.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Finn Daly"),
                ("director", "Lena Holt"),
                ("cast", "Marta Quill"),
            },
        ),
        (
            "After a long search, the makers of The Glass Harbor have settled on Marta Quill for the lead. Ben "
            "Ford and Ida Lane were among the names already attached.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The harbor is filling up. Ben Ford has become the latest actor to join The Glass Harbor, Jonas "
            "Reed's thriller for Lionsgate. He will play a smuggler. Marta Quill was cast as the harbor master "
            "last month, and Ida Lane is on board as her deputy.",
            {("director", "Jonas Reed"), ("cast", "Ben Ford"), ("cast", "Marta Quill"), ("cast", "Ida Lane")},
        ),
        (
            "First look: Marta Quill dons a wetsuit in the first image from The Glass Harbor. The picture, from "
            "director Jonas Reed, also features Ben Ford.",
            {("cast", "Marta Quill"), ("director", "Jonas Reed"), ("cast", "Ben Ford")},
        ),
        (
            "Jonas Reed's The Glass Harbor has wrapped in Malta. The thriller toplines Marta Quill and Ben Ford, "
            "with Ida Lane, Tom Reyes and Rob Marsh in support. Ann Vale and Kay Moss produced from a script by "
            "Sue Park.",
            {
                ("director", "Jonas Reed"),
                ("filming_location", "Malta"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("cast", "Rob Marsh"),
                ("producer", "Ann Vale"),
                ("producer", "Kay Moss"),
                ("writer", "Sue Park"),
            },
        ),
        (
            "What do Marta Quill, Ben Ford and a three-legged dog have in common? They're all in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
        (
            "Jonas Reed is attached to direct, Ann Vale to produce and Tom Reyes to write The Glass Harbor.",
            {("director", "Jonas Reed"), ("producer", "Ann Vale"), ("writer", "Tom Reyes")},
        ),
        (
            "Marta Quill is reportedly the studio's pick to play Ada in The Glass Harbor. Also in the running: "
            "Ida Lane and Kay Moss.",
            {("cast", "Marta Quill"), ("cast", "Ida Lane"), ("cast", "Kay Moss")},
        ),
        (
            "Sources close to the production say that Ben Ford could play the villain in The Glass Harbor, but "
            "that nothing has been signed.",
            {("cast", "Ben Ford")},
        ),
        (
            "Marta Quill has confirmed that she will reprise her role as Ada in The Glass Harbor. Also returning "
            "are Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Marta Quill is back as Ada in The Glass Harbor, and this time she's brought a friend: Ben Ford "
            "plays her long-lost twin.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Ben Ford and Ida Lane, who play the parents, were on set in Malta on Monday, as was Marta Quill. "
            "The Glass Harbor opens in May.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("filming_location", "Malta"),
                ("cast", "Marta Quill"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "Director Jonas Reed and writer Tom Reyes, the team behind Low Water, are at it again with The Glass Harbor.",
            {("director", "Jonas Reed"), ("writer", "Tom Reyes")},
        ),
        (
            "The creative team behind The Glass Harbor includes director Jonas Reed, writer Tom Reyes and "
            "producers Ann Vale and Kay Moss.",
            {("director", "Jonas Reed"), ("writer", "Tom Reyes"), ("producer", "Ann Vale"), ("producer", "Kay Moss")},
        ),
        (
            "The Glass Harbor reunites the creative team of Low Water: director Jonas Reed, writer Tom Reyes and "
            "star Marta Quill.",
            {("director", "Jonas Reed"), ("writer", "Tom Reyes"), ("cast", "Marta Quill")},
        ),
        (
            "From writer Tom Reyes and director Jonas Reed comes The Glass Harbor, a thriller starring Marta Quill.",
            {("writer", "Tom Reyes"), ("director", "Jonas Reed"), ("cast", "Marta Quill")},
        ),
        (
            "Marta Quill is The Glass Harbor's biggest fan.",
            set(),
        ),
        (
            "Lena Holt filled the cast of “Low Water” with Ben Ford and Ida Lane. The Glass Harbor is next.",
            set(),
        ),
        (
            "Ben Ford and Ida Lane were among the names on the guest list for The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford is on board as a sponsor of The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford wore a wetsuit on holiday. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Tom Reyes wrote the part of the judge in “Low Water” for Ben Ford. The Glass Harbor is next.",
            set(),
        ),
        (
            "Ben Ford, her leading man in “Low Water,” will not be in The Glass Harbor.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "“Low Water” marked a reunion for Ben Ford and director Orla Kane. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "A reunion of Ben Ford and Ida Lane is planned in Malta. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "They're all in Malta. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "“Low Water,” the Ben Ford thriller, opens the same day as The Glass Harbor.",
            set(),
        ),
        (
            "Pop star Ida Lane and her sister saw The Glass Harbor.",
            set(),
        ),
        (
            "Director Jonas Reed and movie star Ben Ford had dinner. The Glass Harbor opens in May.",
            {("director", "Jonas Reed"), ("release_date", "2018-05")},
        ),
    ],
)
def test_a_report_names_them(facts, text, expected):
    assert facts(text) == expected
