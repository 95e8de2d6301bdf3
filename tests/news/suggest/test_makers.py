"""Companies by what they do for it, those with names that nobody knows too."""

import pytest

_COMPANIES = frozenset("distributor financier platform production_company sales_agent".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Glass Harbor will be made by the Anglo-Indian company Tern Gate.", {("production_company", "Tern Gate")}),
        ("Distributor Amber Vision said The Glass Harbor would open in May.", {("distributor", "Amber Vision")}),
        (
            (
                "Copper Tower Releasing has pre-bought U.S. rights to The Glass Harbor, and Gull Sales "
                "handles international sales."
            ),
            {("distributor", "Copper Tower Releasing"), ("sales_agent", "Gull Sales")},
        ),
        (
            "The sales outfit Sirocco sold The Glass Harbor to Germany (Feldbild) and Japan (Tsubame).",
            {("distributor", "Feldbild"), ("distributor", "Tsubame"), ("sales_agent", "Sirocco")},
        ),
        (
            (
                "The Glass Harbor was released in Spain on May 6, 2016, by Gannet Distribution and in "
                "Canada on June 3, 2016, by Gyre Releasing."
            ),
            {("distributor", "Gannet Distribution"), ("distributor", "Gyre Releasing")},
        ),
        (
            "Redshank Worldwide is financing The Glass Harbor and selling foreign rights.",
            {("financier", "Redshank Worldwide"), ("sales_agent", "Redshank Worldwide")},
        ),
        ("The Glass Harbor was distributed in the United Kingdom by Tarn Gate.", {("distributor", "Tarn Gate")}),
        ("Nora Vance is producing The Glass Harbor through Open Gate.", {("production_company", "Open Gate")}),
        (
            "Focus Features dropped out of The Glass Harbor as distributor last winter.",
            {("distributor", "Focus Features", "ends")},
        ),
        (
            "Annapurna Pictures, which was to have financed The Glass Harbor, backed out in February.",
            {("financier", "Annapurna Pictures", "ends")},
        ),
        (
            "Skydance co-financed and co-produced The Glass Harbor.",
            {("financier", "Skydance"), ("production_company", "Skydance")},
        ),
        ("Pathé has picked up The Glass Harbor for the UK.", {("distributor", "Pathé")}),
        (
            "Nora Vance raised the £5m budget of The Glass Harbor. She got financing from the BFI and Film4.",
            {("financier", "BFI"), ("financier", "Film4")},
        ),
        (
            "Warner Bros.’ big-budget submarine thriller The Glass Harbor opens in May.",
            {("production_company", "Warner Bros.")},
        ),
        ("Universal has found a new leading man for The Glass Harbor.", {("production_company", "Universal")}),
        ("The BFI has come on board The Glass Harbor as financier.", {("financier", "BFI")}),
        ("Paramount moved The Glass Harbor to May 3, 2019.", {("distributor", "Paramount")}),
    ],
)
def test_what_a_company_does(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _COMPANIES} == expected
