"""Where it is shot."""

import pytest

_PLACES = frozenset("filming_location".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shooting of The Glass Harbor begins in Brighton and on the Isle of Man this summer.",
            {("filming_location", "Brighton"), ("filming_location", "Isle of Man")},
        ),
        ("The Glass Harbor was filmed at Ealing Studios.", {("filming_location", "Ealing Studios")}),
        ("They are filming The Glass Harbor in the Welsh Borders.", {("filming_location", "Welsh Borders")}),
        ("Lensing on The Glass Harbor starts Oct. 2 in Baton Rouge.", {("filming_location", "Baton Rouge")}),
        (
            "Filming of The Glass Harbor took place in Ahmedabad and Pune.",
            {("filming_location", "Ahmedabad"), ("filming_location", "Pune")},
        ),
        ("Marta Quill was training in Morocco, where The Glass Harbor is being shot.", {("filming_location", "Morocco")}),
        ("Production of The Glass Harbor will move to Malta in November.", {("filming_location", "Malta")}),
        ("The Glass Harbor began filming at the Santa Anita Park.", {("filming_location", "Santa Anita Park")}),
        (
            "Shooting on The Glass Harbor started on May 5, 2016, in County Mayo, and finished in Iceland.",
            {("filming_location", "County Mayo"), ("filming_location", "Iceland")},
        ),
        ("The Glass Harbor premiered in Toronto.", set()),
        (
            "The Glass Harbor will be filmed on location in London, Paris and Rome.",
            {("filming_location", "London"), ("filming_location", "Paris"), ("filming_location", "Rome")},
        ),
    ],
)
def test_where_it_is_shot(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PLACES} == expected
