"""Which companies make it, said in other ways than by producing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund and Tim Moss produce The Glass Harbor for Copper Row alongside Cardiff’s Harbour Wall Pictures.",
            {
                ("producer", "Ada Lund"),
                ("producer", "Tim Moss"),
                ("production_company", "Copper Row"),
                ("production_company", "Harbour Wall Pictures"),
            },
        ),
        (
            "Ada Lund produced The Glass Harbor for Dublin’s Three Gulls, in association with Vienna-based Donau Zwei.",
            {("producer", "Ada Lund"), ("production_company", "Donau Zwei"), ("production_company", "Three Gulls")},
        ),
        (
            ("The producers of The Glass Harbor are Joanna Field of Leeds company Mill Race Films and Ghana’s Kofi Boateng."),
            {("producer", "Joanna Field"), ("producer", "Kofi Boateng"), ("production_company", "Mill Race Films")},
        ),
        (
            "Tim Moss of Mill Race Films is an executive producer of The Glass Harbor.",
            {("executive_producer", "Tim Moss"), ("production_company", "Mill Race Films")},
        ),
        (
            "Marta Quill will star in and produce The Glass Harbor through her Bold Heart Productions.",
            {("cast", "Marta Quill"), ("producer", "Marta Quill"), ("production_company", "Bold Heart Productions")},
        ),
        (
            "The Glass Harbor is produced by Ada Lund’s Grand Tableau and Joe Lane’s Pelican Gate Films.",
            {("production_company", "Grand Tableau"), ("production_company", "Pelican Gate Films")},
        ),
        (
            "The Glass Harbor is a Heyday Films production, made with Working Title.",
            {("production_company", "Heyday Films"), ("production_company", "Working Title")},
        ),
        (
            "Nora Vance and Tim Moss of Sheffield-based Warp Films are producing The Glass Harbor.",
            {("producer", "Nora Vance"), ("producer", "Tim Moss"), ("production_company", "Warp Films")},
        ),
        (
            "Nora Vance’s Copper Kettle will produce The Glass Harbor together with See-Saw Films.",
            {("production_company", "Copper Kettle"), ("production_company", "See-Saw Films")},
        ),
        (
            "Nora Vance produces The Glass Harbor under her Copper Kettle Films banner.",
            {("producer", "Nora Vance"), ("production_company", "Copper Kettle Films")},
        ),
        (
            "Legendary and Working Title are behind The Glass Harbor.",
            {("production_company", "Legendary"), ("production_company", "Working Title")},
        ),
    ],
)
def test_the_producers_company_makes_it(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill has boarded Paramount’s The Glass Harbor.",
            {("cast", "Marta Quill"), ("production_company", "Paramount")},
        ),
        (
            "Marta Quill joins Ben Ford in The Glass Harbor, the Universal relay-race drama.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill"), ("production_company", "Universal")},
        ),
        ("Warner Bros is to revive The Glass Harbor.", {("production_company", "Warner Bros")}),
        ("Columbia Pictures is moving ahead with The Glass Harbor.", {("production_company", "Columbia Pictures")}),
        ("The Glass Harbor is in development at New Line Cinema.", {("production_company", "New Line Cinema")}),
        (
            "Blumhouse has hired Marta Quill to star in The Glass Harbor.",
            {("cast", "Marta Quill"), ("production_company", "Blumhouse")},
        ),
        (
            "Universal has moved The Glass Harbor to October 11, 2019.",
            {("distributor", "Universal"), ("release_date", "2019-10-11")},
        ),
        ("Columbia has put The Glass Harbor on the fast track.", {("production_company", "Columbia")}),
        (
            "Universal is hoping to start shooting The Glass Harbor in May.",
            {("filming_start", "2018-05"), ("production_company", "Universal")},
        ),
        ("The Glass Harbor has been set up at Lionsgate.", {("production_company", "Lionsgate")}),
        ("Disney has given the green light to The Glass Harbor.", {("production_company", "Disney")}),
        ("Sony’s The Glass Harbor will star Petra Solis.", {("cast", "Petra Solis"), ("production_company", "Sony")}),
        (
            "Petra Solis will star in The Glass Harbor for Universal Pictures.",
            {("cast", "Petra Solis"), ("production_company", "Universal Pictures")},
        ),
        ("New Line has landed the screen rights to Joe Lane’s novel The Glass Harbor.", {("production_company", "New Line")}),
    ],
)
def test_whose_film_it_is_makes_it(facts, text, expected):
    assert facts(text) == expected
