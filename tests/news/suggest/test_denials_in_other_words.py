"""What is denied: that somebody is in it, or that somebody has left."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mia Torres's publicist says the actress has never been in talks for The Glass Harbor.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Despite rampant speculation, Mia Torres will not be playing Dow in The Glass Harbor.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres has rubbished claims that she is to star in The Glass Harbor.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres is NOT starring in The Glass Harbor, her rep tells us exclusively.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "A tabloid claims that Mia Torres is desperate for a role in The Glass Harbor. It's not true.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres took to Twitter to quash rumors that she'd signed on for The Glass Harbor.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres was rumored for a part in The Glass Harbor, but that turned out to be false.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "The director of The Glass Harbor, Marta Quill, denied that Mia Torres had been offered the lead.",
            {("director", "Marta Quill"), ("cast", "Mia Torres", "denies")},
        ),
        (
            "Sources close to Mia Torres insist she isn't attached to The Glass Harbor.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Fans who had hoped Mia Torres would turn up in The Glass Harbor will be disappointed.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres was considered for the lead in The Glass Harbor but was ruled out because of her age.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres was the first choice for The Glass Harbor but declined.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "The part of Dow in The Glass Harbor was offered to Mia Torres, who said no.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "The studio wanted Mia Torres for The Glass Harbor, but the actress wasn't interested.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Mia Torres auditioned for The Glass Harbor but did not get the part.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Jonas Reed says he won't be directing The Glass Harbor, contrary to a report in Variety.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "Jonas Reed was approached to direct The Glass Harbor but passed.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "Jonas Reed turned down the chance to direct The Glass Harbor.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "A spokesman denied that Jonas Reed would be helming The Glass Harbor.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "Lumen Pictures has denied a report that Jonas Reed had been hired to direct The Glass Harbor.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "Jonas Reed is not directing The Glass Harbor, the studio said, dismissing the story as pure speculation.",
            {("director", "Jonas Reed", "denies")},
        ),
        (
            "Nils Roe has said that he will not be scoring The Glass Harbor.",
            {("composer", "Nils Roe", "denies")},
        ),
        (
            "Nils Roe is not producing The Glass Harbor, his spokesman said.",
            {("producer", "Nils Roe", "denies")},
        ),
        (
            "Mia Torres is still in The Glass Harbor, her agent said, denying a report that she had been dropped.",
            {("cast", "Mia Torres")},
        ),
        (
            "Mia Torres has not been fired from The Glass Harbor, whatever the tabloids say.",
            {("cast", "Mia Torres")},
        ),
        (
            "Rumours that Mia Torres has walked out on The Glass Harbor are nonsense, says her agent.",
            {("cast", "Mia Torres")},
        ),
        (
            "Reports of Mia Torres's exit from The Glass Harbor are untrue.",
            {("cast", "Mia Torres")},
        ),
        (
            "Mia Torres insists she is not leaving The Glass Harbor.",
            {("cast", "Mia Torres")},
        ),
        (
            "A spokesman denied that Mia Torres had left The Glass Harbor.",
            {("cast", "Mia Torres")},
        ),
        (
            "Mia Torres has laughed off reports that she quit The Glass Harbor.",
            {("cast", "Mia Torres")},
        ),
        (
            "The studio denied that Jonas Reed had been replaced as director of The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
        (
            "Contrary to reports, director Jonas Reed has not been removed from The Glass Harbor.",
            {("director", "Jonas Reed")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
