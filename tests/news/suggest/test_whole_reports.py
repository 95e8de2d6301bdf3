"""Short reports, read whole: who is in it, who makes it and what it is about."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EXCLUSIVE: Marta Quill (Low Water) and Ben Ford (Ward Nine) have come aboard The Glass Harbor, the "
            "indie drama that Lena Holt will direct from her own script.\n\nThe story centers on a widowed "
            "lighthouse keeper who takes in a runaway. Quill plays the keeper, with Ford as the local cop who "
            "comes looking. Ann Vale of Blue Pier is producing alongside Kay Moss. Cameras roll next month in "
            "Nova Scotia.\n\nQuill is repped by CAA. Ford, who recently wrapped Dead Tide opposite Ida Lane, is "
            "with WME.",
            {
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("director", "Lena Holt"),
                ("writer", "Lena Holt"),
                ("logline", "a widowed lighthouse keeper who takes in a runaway"),
                ("producer", "Ann Vale"),
                ("production_company", "Blue Pier"),
                ("producer", "Kay Moss"),
                ("filming_start", "2018-04"),
                ("filming_location", "Nova Scotia"),
            },
        ),
        (
            "Hollywood star Marta Quill has been cast in the big-screen version of The Glass Harbor.\n\nThe "
            "34-year-old will play Ada, the heroine of Ann Tide's best-selling novel.\n\nJonas Reed, who made last "
            "year's hit Low Water, will direct the film, with a script by Oscar winner Tom Reyes.\n\n\"I've loved "
            'this book since I was a girl," the actress said.\n\nBen Ford and Dame Ida Lane also star. Shooting '
            "begins in London in June.",
            {
                ("based_on", "The Glass Harbor"),
                ("cast", "Marta Quill"),
                ("director", "Jonas Reed"),
                ("writer", "Tom Reyes"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("filming_location", "London"),
                ("filming_start", "2018-06"),
            },
        ),
        (
            "Looks like Ben Ford is getting wet. The Ward Nine star is in talks to join Marta Quill in The Glass "
            "Harbor, according to The Hollywood Reporter.\n\nThe film comes from Low Water helmer Jonas Reed, who "
            "co-wrote the screenplay with Tom Reyes. Plot details are being kept under wraps, but Ford would "
            "play Quill's brother.\n\nProducers are Ann Vale and Kay Moss. Quill, who also produces, was last seen "
            "in Dead Tide.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Marta Quill"),
                ("director", "Jonas Reed"),
                ("writer", "Jonas Reed"),
                ("writer", "Tom Reyes"),
                ("producer", "Ann Vale"),
                ("producer", "Kay Moss"),
                ("producer", "Marta Quill"),
            },
        ),
        (
            "MUMBAI: Actor Arjun Mehra, who will next be seen in The Glass Harbor, says he trained for six "
            "months for his role. The film, directed by Vikram Sane, also features Kiara Deol and Nasir Khan in "
            'pivotal roles.\n\n"Vikram sir was very clear about what he wanted," said Arjun, who plays a diver in '
            "the film. The Glass Harbor is produced by Ritesh Vora under the Blue Pier banner.",
            {
                ("cast", "Arjun Mehra"),
                ("director", "Vikram Sane"),
                ("cast", "Kiara Deol"),
                ("cast", "Nasir Khan"),
                ("producer", "Ritesh Vora"),
                ("production_company", "Blue Pier"),
            },
        ),
        (
            "The cast of The Glass Harbor keeps growing. Deadline has word that Ida Lane, Tom Reyes and Rob "
            "Marsh have all signed on to the thriller, which already has Marta Quill and Ben Ford on "
            "board.\n\nLane will play Quill's mother, while Reyes and Marsh are set as a pair of crooked cops. "
            "Director Jonas Reed starts shooting in Malta on Monday.",
            {
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("cast", "Rob Marsh"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("director", "Jonas Reed"),
                ("filming_location", "Malta"),
            },
        ),
        (
            'When Marta Quill first read the script for The Glass Harbor, she cried. "I called Jonas that night '
            'and said I had to do it," says the actress, who plays Ada opposite Ben Ford in the drama.\n\nDirector '
            "Jonas Reed had been looking for his leading lady for a year. He found her on the set of Low Water, "
            "where Quill was playing a nurse.\n\nThe film, out in March, was written by Tom Reyes.",
            {
                ("release_date", "2018-03"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("director", "Jonas Reed"),
                ("writer", "Tom Reyes"),
            },
        ),
        (
            "Universal has dated The Glass Harbor for May 3, 2019. Jonas Reed is directing the sequel, which "
            "sees Marta Quill and Ben Ford reprise their roles from the first film. Ida Lane joins them as the "
            "villain. Tom Reyes penned the script; Ann Vale produces.",
            {
                ("distributor", "Universal"),
                ("release_date", "2019-05-03"),
                ("director", "Jonas Reed"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("writer", "Tom Reyes"),
                ("producer", "Ann Vale"),
            },
        ),
        (
            "The first trailer for The Glass Harbor has arrived. Marta Quill stars as Ada, a diver who finds a "
            "body in the harbor and can't persuade anyone that it was murder. Ben Ford, Ida Lane and Tom Reyes "
            "co-star in the thriller, directed by Jonas Reed from a script by Ann Vale.",
            {
                ("cast", "Marta Quill"),
                ("logline", "Ada, a diver who finds a body in the harbor and can't persuade anyone that it was murder"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("director", "Jonas Reed"),
                ("writer", "Ann Vale"),
            },
        ),
        (
            "Ben Ford has wrapped his work on The Glass Harbor. The actor, who plays the captain in Jonas Reed's "
            "film, posted a photo of himself with co-star Marta Quill on Instagram.\n\nThe Glass Harbor also stars "
            "Ida Lane, and is due in May.",
            {("cast", "Ben Ford"), ("director", "Jonas Reed"), ("cast", "Marta Quill"), ("cast", "Ida Lane")},
        ),
        (
            "Filming has begun in Cork on The Glass Harbor, a drama starring Marta Quill and newcomer Finn Daly. "
            "Directed by Orla Kane, the film tells of a mother and son who lose their boat. It is Kane's second "
            "feature after Low Water. The producers are Ann Vale and Kay Moss for Blue Pier. The director of "
            "photography is Joe Park and the editor is Sue Hale.",
            {
                ("filming_location", "Cork"),
                ("cast", "Marta Quill"),
                ("cast", "Finn Daly"),
                ("director", "Orla Kane"),
                ("logline", "a mother and son who lose their boat"),
                ("producer", "Ann Vale"),
                ("producer", "Kay Moss"),
                ("production_company", "Blue Pier"),
                ("cinematographer", "Joe Park"),
                ("editor", "Sue Hale"),
            },
        ),
        (
            "Jonas Reed is in Malta with Marta Quill and Ben Ford, and he isn't there for the sun. The filmmaker "
            "has started work on The Glass Harbor, his follow-up to Low Water.",
            {("director", "Jonas Reed")},
        ),
        (
            "Fans of the book can relax: Marta Quill is perfect as Ada. In The Glass Harbor, which opened on "
            "Friday, she gives the performance of her career. Ben Ford is fine too as her brother, and Ida Lane "
            "steals every scene she is in. Director Jonas Reed keeps it moving.",
            {
                ("release_date", "2018-03-09"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("director", "Jonas Reed"),
            },
        ),
        (
            "A24 has picked up The Glass Harbor for North America. Written and directed by Lena Holt in her "
            "feature debut, the film stars Marta Quill as a nun, alongside Ben Ford, Ida Lane and Tom Reyes. Ann "
            "Vale produced with Kay Moss, and Rob Marsh and Joe Park were executive producers.",
            {
                ("distributor", "A24"),
                ("writer", "Lena Holt"),
                ("director", "Lena Holt"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
                ("producer", "Ann Vale"),
                ("producer", "Kay Moss"),
                ("executive_producer", "Rob Marsh"),
                ("executive_producer", "Joe Park"),
            },
        ),
        (
            "Two years after Low Water, Lena Holt and Marta Quill are back together. Quill will star in Holt's "
            "next film, The Glass Harbor, Variety reports. The actress plays a judge whose son is accused of "
            "murder. Tom Reyes wrote the script with Holt.",
            {
                ("cast", "Marta Quill"),
                ("director", "Lena Holt"),
                ("logline", "a judge whose son is accused of murder"),
                ("writer", "Tom Reyes"),
                ("writer", "Lena Holt"),
            },
        ),
        (
            "Who will play the captain in The Glass Harbor? Producer Ann Vale told Empire that the part has been "
            "offered to Ben Ford, but that no deal is done. Marta Quill, Ida Lane and Tom Reyes are already in "
            "the cast.",
            {
                ("producer", "Ann Vale"),
                ("cast", "Ben Ford"),
                ("cast", "Marta Quill"),
                ("cast", "Ida Lane"),
                ("cast", "Tom Reyes"),
            },
        ),
    ],
)
def test_a_report_says(facts, text, expected):
    assert facts(text) == expected
