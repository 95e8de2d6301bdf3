"""Exits and denials in the style of tabloids, blogs and the Indian press; questions say nothing."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It’s all change on The Glass Harbor, we hear. Marta Quill, the Danish director who has been with the "
            "film since it was announced in 2015, is no longer involved, and Ben Ford (“Night Road”) is being lined "
            "up to take her place.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Mia Torres is out of The Glass Harbor and Priya Nath has bagged the role, a source close to the "
            "production house tells us.",
            {("cast", "Mia Torres", "ends"), ("cast", "Priya Nath")},
        ),
        (
            "“Mia was to be a part of The Glass Harbor but due to certain circumstances we have decided to part "
            "ways,” says producer Kiran Sethi of Mia Torres.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "When contacted, Mia Torres's spokesperson rubbished the reports of her doing The Glass Harbor and said, "
            "“She was never offered the film.”",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "“I’m not doing The Glass Harbor,” Mia Torres clarified on Twitter.",
            {("cast", "Mia Torres", "denies")},
        ),
        (
            "Sorry, fans: Ben Ford will not be turning up in The Glass Harbor, whatever you have read.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "Marta Quill has laid to rest rumours that Ben Ford will have a cameo in The Glass Harbor.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "Will Ben Ford appear in The Glass Harbor? No, says the studio.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "There is no cameo by Ben Ford in The Glass Harbor, the director has confirmed.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "Ben Ford has been given his marching orders from The Glass Harbor.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "The axe has fallen on Ben Ford, who will not be coming back for The Glass Harbor.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "It's curtains for Ben Ford in The Glass Harbor: the actor has been dropped.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Creative differences have cost Ben Ford his job on The Glass Harbor.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Sam Reyes has pipped Ben Ford to the role of Dow in The Glass Harbor, which Ford vacated in May.",
            {("cast", "Ben Ford", "ends"), ("cast", "Sam Reyes")},
        ),
        (
            "Jonas Reed and The Glass Harbor are no more. The director has been replaced after falling out with the star.",
            {("director", "Jonas Reed", "ends")},
        ),
        (
            "Jonas Reed, who also wrote the script, will no longer be directing The Glass Harbor.",
            {("director", "Jonas Reed", "ends"), ("writer", "Jonas Reed")},
        ),
        (
            "Nils Roe is still writing The Glass Harbor, but director Jonas Reed has moved on.",
            {("director", "Jonas Reed", "ends"), ("writer", "Nils Roe")},
        ),
        (
            "Jonas Reed was sacked as director of The Glass Harbor on Tuesday; by Thursday Alan Pike was on set in his stead.",
            {("director", "Jonas Reed", "ends"), ("director", "Alan Pike")},
        ),
        (
            "Alan Pike, brought in at short notice when Jonas Reed was sacked, is directing The Glass Harbor.",
            {("director", "Jonas Reed", "ends"), ("director", "Alan Pike")},
        ),
        (
            "Having already lost director Jonas Reed, The Glass Harbor has now lost its leading lady too: Mia Torres "
            "has pulled out.",
            {("director", "Jonas Reed", "ends"), ("cast", "Mia Torres", "ends")},
        ),
        (
            "Oak Films has come to the rescue of The Glass Harbor, which Lumen Pictures let go in March.",
            {("production_company", "Lumen Pictures", "ends"), ("production_company", "Oak Films")},
        ),
        (
            "The film was scuppered when Lumen Pictures withdrew its backing. The Glass Harbor is now looking for new money.",
            {("financier", "Lumen Pictures", "ends")},
        ),
        (
            "The Glass Harbor has switched distributors, from Lumen Pictures to Oak Films.",
            {("distributor", "Lumen Pictures", "ends"), ("distributor", "Oak Films")},
        ),
        (
            "Could Ben Ford be playing Dow in The Glass Harbor? Fans think so.",
            set(),
        ),
        (
            "Will Ben Ford appear in The Glass Harbor? Yes, says the studio.",
            {("cast", "Ben Ford")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
