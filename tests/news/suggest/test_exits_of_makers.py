"""Composers, writers and companies that go, and who comes after them; exits told over several sentences."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Joe Lane, who was to play the ferryman in The Glass Harbor, had to be replaced by Kurt Marsh when his series "
            "was renewed. Now two others are gone. Sam Reyes said on Monday that he wouldn’t be able to make his planned "
            "appearance in the film. A day later, word came that Kurt Marsh had also left the cast.",
            {("cast", "Joe Lane", "ends"), ("cast", "Sam Reyes", "ends"), ("cast", "Kurt Marsh", "ends")},
        ),
        (
            "The Glass Harbor will start shooting minus Ben Ford, who has “chosen” to drop out of the thriller.",
            {("cast", "Ben Ford", "ends")},
        ),
        (
            "Marc Shay had written the score of The Glass Harbor, but the producers decided to ditch it. They turned "
            "to Harry Gregson, who scored it in only a few weeks.",
            {("composer", "Marc Shay", "ends"), ("composer", "Harry Gregson")},
        ),
        (
            "Randy Newell was replaced by Jerry Goldsmid as the composer of the thriller The Glass Harbor.",
            {("composer", "Randy Newell", "ends"), ("composer", "Jerry Goldsmid")},
        ),
        (
            "John Barrow's music for The Glass Harbor was thrown out. Michel Colomb was hired to compose a new score "
            "in a matter of weeks.",
            {("composer", "John Barrow", "ends"), ("composer", "Michel Colomb")},
        ),
        (
            "The Glass Harbor was to reach cinemas in the autumn. Lumen Pictures relinquished its distribution rights "
            "when the money ran out, and the producers are talking to others.",
            {("distributor", "Lumen Pictures", "ends")},
        ),
        (
            "Lumen Pictures was supposed to release The Glass Harbor in October, but there is no poster yet and the "
            "producers want their contract back.",
            {("distributor", "Lumen Pictures", "ends")},
        ),
        (
            "When Lumen Pictures filed for bankruptcy, The Glass Harbor was left without a distributor. Oak Films "
            "has now stepped in to release the film.",
            {("distributor", "Lumen Pictures", "ends"), ("distributor", "Oak Films")},
        ),
        (
            "Oak Films has bought The Glass Harbor, which lost its distributor when Lumen Pictures went under.",
            {("distributor", "Lumen Pictures", "ends"), ("distributor", "Oak Films")},
        ),
        (
            "The Glass Harbor changes hands: Lumen Pictures is out as distributor and Oak Films is in.",
            {("distributor", "Lumen Pictures", "ends"), ("distributor", "Oak Films")},
        ),
        (
            "The Glass Harbor, originally at Lumen Pictures, has found a new home at Oak Films.",
            {("production_company", "Lumen Pictures", "ends"), ("production_company", "Oak Films")},
        ),
        (
            "Lumen Pictures has dropped out of producing The Glass Harbor.",
            {("production_company", "Lumen Pictures", "ends")},
        ),
        (
            "Nils Roe wrote the first draft of The Glass Harbor but was taken off the project, and Ada Lund was "
            "hired to start from scratch.",
            {("writer", "Nils Roe", "ends"), ("writer", "Ada Lund")},
        ),
        (
            "Ada Lund is taking over scripting duties on The Glass Harbor from Nils Roe.",
            {("writer", "Nils Roe", "ends"), ("writer", "Ada Lund")},
        ),
        (
            "Ada Lund has replaced Nils Roe as producer of The Glass Harbor.",
            {("producer", "Nils Roe", "ends"), ("producer", "Ada Lund")},
        ),
        (
            "Cinematographer Nils Roe left The Glass Harbor three weeks into the shoot and was replaced by Ada Lund.",
            {("cinematographer", "Nils Roe", "ends"), ("cinematographer", "Ada Lund")},
        ),
        (
            "Marta Quill was hired to direct The Glass Harbor last spring. But things did not go well. By October "
            "the filmmaker had had enough, and she quit.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford is the new director of The Glass Harbor. He comes aboard after the departure of Marta Quill, "
            "who had been on the project for two years. Quill said she left because she wanted to spend time with "
            "her family.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Marta Quill is directing The Glass Harbor. Ada Lund, who was to have played the lead, told reporters in "
            'May that she was quitting. "I just couldn\'t do it," said the actress.',
            {("cast", "Ada Lund", "ends"), ("director", "Marta Quill")},
        ),
        (
            "Marta Quill's The Glass Harbor has a new leading lady. Mia Torres has been signed for the part, which "
            "became free when Ada Lund backed out two weeks ago.",
            {("cast", "Ada Lund", "ends"), ("cast", "Mia Torres"), ("director", "Marta Quill")},
        ),
        (
            "The Glass Harbor has had more than its share of trouble. Joe Lane was the first to go, walking out "
            "after a week. His replacement, Sam Reyes, lasted longer.",
            {("cast", "Joe Lane", "ends"), ("cast", "Sam Reyes")},
        ),
        (
            "The Glass Harbor has been in the works since 2009, when Jonas Reed was attached to direct and Ada Lund "
            "was to star. Both have since moved on.",
            {("director", "Jonas Reed", "ends"), ("cast", "Ada Lund", "ends")},
        ),
        (
            "The Glass Harbor has been in the works since 2009. Back then Jonas Reed was to direct Ada Lund in it. "
            "Marta Quill is now at the helm.",
            {("director", "Jonas Reed", "ends"), ("cast", "Ada Lund", "ends"), ("director", "Marta Quill")},
        ),
        (
            "Marta Quill is the third director to tackle The Glass Harbor, after Jonas Reed and Alan Pike.",
            {("director", "Jonas Reed", "ends"), ("director", "Marta Quill"), ("director", "Alan Pike", "ends")},
        ),
        (
            "Jonas Reed had been developing The Glass Harbor to direct for a decade. Then he had a falling-out with "
            "the producers, and Marta Quill was given the job.",
            {("director", "Jonas Reed", "ends"), ("director", "Marta Quill")},
        ),
        (
            "Ada Lund's people say she was never fired from The Glass Harbor: she resigned.",
            {("cast", "Ada Lund", "ends")},
        ),
        (
            "Gone from The Glass Harbor is Ada Lund, who was cast in March.",
            {("cast", "Ada Lund", "ends")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
