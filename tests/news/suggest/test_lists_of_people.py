"""Lists in front of and behind companies, callings and parts; and people of other versions."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor will star previously announced leads Marta Quill and Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Newly announced for The Glass Harbor: Tina Lund (as Ann Putney), Rob Marsh (as Judge Hale) and Ida "
            "Lane (as Mercy).",
            {("cast", "Tina Lund"), ("cast", "Rob Marsh"), ("cast", "Ida Lane")},
        ),
        (
            "Casting is complete for director Jonas Reed’s big-screen remake of The Glass Harbor, starring "
            "current Oscar nominee Marta Quill.",
            {("director", "Jonas Reed"), ("remake_of", "The Glass Harbor"), ("cast", "Marta Quill")},
        ),
        (
            "In The Glass Harbor, Marta Quill will be Abigail Winter; and Ben Ford will be Deputy Danvers.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The new cast members join the previously announced Marta Quill as Ada and Ben Ford as Finn in The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Ben Ford and Ida Lane have joined a line-up that includes screen legends Marta Quill and Rob Marsh "
            "alongside Tom Reyes and Ann Vale. The Glass Harbor opens in May.",
            {
                ("cast", "Ben Ford"),
                ("cast", "Ida Lane"),
                ("cast", "Marta Quill"),
                ("cast", "Rob Marsh"),
                ("cast", "Tom Reyes"),
                ("cast", "Ann Vale"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The Glass Harbor is penned by Mischief company members Henry Lund, Jon Sayer and Tom Hale, and "
            "directed by Mark Bell.",
            {("writer", "Henry Lund"), ("writer", "Jon Sayer"), ("writer", "Tom Hale"), ("director", "Mark Bell")},
        ),
        (
            "The cast of The Glass Harbor includes such luminaries as Marta Quill (Low Water) and Ben Ford.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Other actors joining the cast of The Glass Harbor include recognizable character actor Brad Dorn "
            "(Dune), “Ward Nine” villainess Lena Head and Rob Marsh.",
            {("cast", "Brad Dorn"), ("cast", "Lena Head"), ("cast", "Rob Marsh")},
        ),
        (
            "The Glass Harbor is produced by Sonia Fried Productions, Roger Lind, Olympus Pictures and Doug Smith.",
            {
                ("production_company", "Sonia Fried Productions"),
                ("producer", "Roger Lind"),
                ("production_company", "Olympus Pictures"),
                ("producer", "Doug Smith"),
            },
        ),
        (
            "David Bind, who last teamed with director Orla Kane on the hit Ward Nine, is lead producer on The Glass Harbor.",
            {("producer", "David Bind")},
        ),
        (
            "The Glass Harbor was first made in 1982 in a version that starred Roger Reece and Felicity Ken.",
            set(),
        ),
        (
            "The Glass Harbor was last seen in a 2010 version directed by Michael Grey. That version starred "
            "Frank Woods and Zoe Kaplan.",
            set(),
        ),
        (
            "The studio is planning a film of an Arthur Milne play after The Glass Harbor.",
            set(),
        ),
        (
            "The Glass Harbor, a comedy about a show that goes wrong night after night, is written by Tom Reyes.",
            {("logline", "a show that goes wrong night after night"), ("writer", "Tom Reyes")},
        ),
        (
            "Ben Ford, who last worked with Jonas Reed on Ward Nine, saw The Glass Harbor twice.",
            set(),
        ),
        (
            "Members of the crew joined Ben Ford for dinner. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
    ],
)
def test_the_list_is_read(facts, text, expected):
    assert facts(text) == expected
