"""Who shows it where, who pays, and who stops doing so."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The seller has licensed The Glass Harbor to Curzon for the U.K. and Diaphana for France.",
            {("distributor", "Curzon"), ("distributor", "Diaphana")},
        ),
        (
            "The Glass Harbor opened across America on June 8, 2017, through Open Road Films.",
            {("distributor", "Open Road Films"), ("release_date", "2017-06-08")},
        ),
        (
            "The Glass Harbor will bow on July 14, 2018 through Universal.",
            {("distributor", "Universal"), ("release_date", "2018-07-14")},
        ),
        (
            "The Glass Harbor is due for a British release by Focus Features on June 12, 2018.",
            {("distributor", "Focus Features"), ("release_date", "2018-06-12")},
        ),
        ("Lionsgate has U.K. rights to The Glass Harbor.", {("distributor", "Lionsgate")}),
        ("StudioCanal will handle the release of The Glass Harbor in Britain.", {("distributor", "StudioCanal")}),
        (
            "Alliance Films, which acquired Canadian rights to The Glass Harbor, had no comment.",
            {("distributor", "Alliance Films")},
        ),
        (
            "Grey Fox has struck a $2.1 million deal for British rights to “The Glass Harbor.”",
            {("deal_price", "$2.1 million"), ("distributor", "Grey Fox")},
        ),
        ("Annapurna agreed to distribute The Glass Harbor in the States.", {("distributor", "Annapurna")}),
        ("The Glass Harbor was purchased by Neon for $3.2 million.", {("deal_price", "$3.2 million"), ("distributor", "Neon")}),
        (
            "The Glass Harbor reached U.S. theaters on October 6, 2017, via Bleecker Street.",
            {("distributor", "Bleecker Street"), ("release_date", "2017-10-06")},
        ),
        (
            "Dogwoof will release The Glass Harbor in British cinemas on 4 May.",
            {("distributor", "Dogwoof"), ("release_date", "2018-05-04")},
        ),
        ("Momentum Pictures holds the UK rights to The Glass Harbor.", {("distributor", "Momentum Pictures")}),
        (
            "The Glass Harbor, which Neon will distribute in North America, opens on May 4.",
            {("distributor", "Neon"), ("release_date", "2018-05-04")},
        ),
    ],
)
def test_who_licenses_it_distributes(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Screen Australia and Telefilm Canada are among the backers of The Glass Harbor.",
            {("financier", "Screen Australia"), ("financier", "Telefilm Canada")},
        ),
        ("The Glass Harbor has been awarded £850,000 by the UK Film Council.", {("financier", "UK Film Council")}),
        (
            "The Glass Harbor was made with support from Screen Australia and Film Victoria.",
            {("financier", "Film Victoria"), ("financier", "Screen Australia")},
        ),
        ("The Glass Harbor is backed by Film4 and the BFI.", {("financier", "BFI"), ("financier", "Film4")}),
        ("Northern Ireland Screen is co-financing The Glass Harbor.", {("financier", "Northern Ireland Screen")}),
        ("The Glass Harbor received a grant from Telefilm Canada.", {("financier", "Telefilm Canada")}),
        (
            "The Glass Harbor is supported by Creative Scotland and the BFI.",
            {("financier", "BFI"), ("financier", "Creative Scotland")},
        ),
        ("Funding for The Glass Harbor came from Screen Ireland.", {("financier", "Screen Ireland")}),
        ("The UK Film Council has given The Glass Harbor £1.2m of Lottery money.", {("financier", "UK Film Council")}),
        ("Ingenious Media is bankrolling The Glass Harbor.", {("financier", "Ingenious Media")}),
    ],
)
def test_who_gives_money_finances(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Relativity has dropped The Glass Harbor from its schedule.", {("distributor", "Relativity", "ends")}),
        ("Universal has put The Glass Harbor into turnaround.", {("production_company", "Universal", "ends")}),
        ("Focus Features is no longer distributing The Glass Harbor.", {("distributor", "Focus Features", "ends")}),
    ],
)
def test_a_company_that_lets_go_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lionsgate has backed out as distributor of The Glass Harbor.", {("distributor", "Lionsgate", "ends")}),
        (
            "Wild Bunch was lined up to sell The Glass Harbor but is no longer attached.",
            {("sales_agent", "Wild Bunch", "ends")},
        ),
        ("An earlier pre-sale of The Glass Harbor to Open Road was voided.", {("distributor", "Open Road", "ends")}),
        (
            "Lionsgate, the slated distributor, sold The Glass Harbor back to its producers.",
            {("distributor", "Lionsgate", "ends")},
        ),
        ("Paramount has let The Glass Harbor go.", {("production_company", "Paramount", "ends")}),
    ],
)
def test_a_company_whose_deal_is_over_ends(facts, text, expected):
    assert facts(text) == expected
