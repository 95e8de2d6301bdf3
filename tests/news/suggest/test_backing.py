"""Whose film it is by what a company does with it, and who brings it out."""

import pytest

_COMPANIES = ("production_company", "distributor", "financier", "sales_agent", "platform")
FORD = "Ben Ford directs The Glass Harbor. "


@pytest.fixture
def companies(facts):
    def read(text):
        return {fact for fact in facts(text) if fact[0] in _COMPANIES}

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paramount has made a change at the top of The Glass Harbor.", {("production_company", "Paramount")}),
        (
            "Paramount is looking for a director for its superhero movie The Glass Harbor.",
            {("production_company", "Paramount")},
        ),
        (
            "MGM and Screen Gems announced today that their new thriller The Glass Harbor opens in May.",
            {("production_company", "MGM"), ("production_company", "Screen Gems")},
        ),
        (
            "Blumhouse Productions and Universal are bringing The Glass Harbor out of retirement.",
            {("production_company", "Blumhouse Productions"), ("production_company", "Universal")},
        ),
        ("Ben Ford's production company, Red Kite, will make The Glass Harbor.", {("production_company", "Red Kite")}),
        ("Ben Ford is in final talks with Paramount to direct The Glass Harbor.", {("production_company", "Paramount")}),
        ("Ben Ford produces The Glass Harbor with Red Kite Pictures.", {("production_company", "Red Kite Pictures")}),
        (
            "The film, from Paramount and Skydance, stars Ida Lane. " + FORD,
            {("production_company", "Paramount"), ("production_company", "Skydance")},
        ),
        ("Disney's live-action The Glass Harbor has a new star.", {("production_company", "Disney")}),
        ("Netflix has ordered The Glass Harbor to series.", {("platform", "Netflix")}),
        ("Ida Lane's HBO pilot The Glass Harbor has a new star.", {("platform", "HBO")}),
        ("The Glass Harbor heads to Hulu on May 4.", {("platform", "Hulu")}),
    ],
)
def test_who_makes_it(companies, text, expected):
    assert companies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paramount has a new plan for The Glass Harbor.", {("distributor", "Paramount")}),
        ("Paramount has decided to hold The Glass Harbor for a month.", {("distributor", "Paramount")}),
        ("Disney has set March 2020 for The Glass Harbor.", {("distributor", "Disney")}),
        ("Paramount will open The Glass Harbor on May 4.", {("distributor", "Paramount")}),
        ("A24 has the film in North America. " + FORD, {("distributor", "A24")}),
        (FORD + "It's coming November 1, from Summit.", {("distributor", "Summit")}),
        ("The Glass Harbor has found a U.S. home at IFC Films.", {("distributor", "IFC Films")}),
        ("Universal handled the release of The Glass Harbor in Europe.", {("distributor", "Universal")}),
        ("Paramount, which is releasing worldwide, put The Glass Harbor down for May 4.", {("distributor", "Paramount")}),
        ("The Glass Harbor was picked up by A24 after its premiere.", {("distributor", "A24")}),
        ("Toronto-bound The Glass Harbor has been picked up for the U.S. by A24.", {("distributor", "A24")}),
        ("Twentieth Century Fox retains rights to The Glass Harbor for Australia.", {("distributor", "Twentieth Century Fox")}),
        ("International sales on The Glass Harbor are being handled by HanWay Films.", {("sales_agent", "HanWay Films")}),
        ("Protagonist Pictures has boarded The Glass Harbor for sales.", {("sales_agent", "Protagonist Pictures")}),
    ],
)
def test_who_shows_it(companies, text, expected):
    assert companies(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Universal has passed on The Glass Harbor.",
        "Ben Ford left Paramount for The Glass Harbor.",
        "Ben Ford, who runs Red Kite Pictures, will direct The Glass Harbor.",
        "The Glass Harbor opens against Disney's “Night Bus” on May 4.",
        "CAA represents Ben Ford, who directs The Glass Harbor.",
        "The Glass Harbor follows a man who works for Universal.",
        "Ida Lane moved to Netflix after The Glass Harbor.",
        "Much depends on how the Toho Corporation would treat The Glass Harbor.",
        "Penguin Books published The Glass Harbor in 2003.",
        FORD + "Producer Ida Lane has been on it since Red Kite Pictures picked up the rights.",
    ],
)
def test_who_has_nothing_to_do_with_it(companies, text):
    assert companies(text) == set()
