"""Which film a sentence speaks of, behind one that names another."""

import pytest

FORD = "Ben Ford will direct The Glass Harbor. "


@pytest.mark.parametrize(
    "text",
    [
        FORD + "He has set Ida Lane, a standout in Low Tide, to star. The film shoots in Wales.",
        FORD + "The studio will use the date for “Night Bus 4” instead. The film shoots in Wales.",
        FORD + "Ida Lane won a prize for “Low Tide”. The film shoots in Wales.",
        FORD + "Ida Lane has been in two seasons of Bad Blood. She joins soon. The film shoots in Wales.",
        FORD + "The director, whose Low Tide was a hit, starts soon. The film shoots in Wales.",
    ],
)
def test_the_film_is_the_articles_own(facts, text):
    assert ("filming_location", "Wales") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        FORD + "Ida Lane will next star in “Low Tide”. The film shoots in Wales.",
        FORD + "Everybody calls Ford now that “Low Tide” has won in Oslo. The film was shot in Wales.",
        FORD + "“Low Tide” comes first. The film shoots in Wales.",
        FORD + "Ida Lane is producing “Low Tide”. Joe Bell is directing that one in Wales, and shooting starts in May.",
    ],
)
def test_the_film_is_the_other_one(facts, text):
    assert [fact for fact in facts(text) if fact[0].startswith("filming")] == []
