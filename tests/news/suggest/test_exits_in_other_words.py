"""Who goes, and who comes instead, in words that are not those of a notice."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It's back to square one for The Glass Harbor: Marta Quill, who had been attached to direct since 2016, "
            "has moved on to other things.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill won't be calling the shots on The Glass Harbor any more.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "So long, Marta Quill. The director has been shown the door by the producers of The Glass Harbor.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "The search is on for someone to direct The Glass Harbor now that Marta Quill has stepped aside.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Citing family reasons, Marta Quill has relinquished the director's chair on The Glass Harbor.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has been let go as director of The Glass Harbor, three weeks into filming.",
            {("director", "Marta Quill", "ends")},
        ),
        (
            "Three weeks into filming, Marta Quill was let go as director of The Glass Harbor and Ben Ford hired to "
            "finish the job.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Ben Ford is now calling the shots on The Glass Harbor after the studio fired Marta Quill.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Ben Ford will get behind the camera of The Glass Harbor in place of Marta Quill.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Ben Ford was brought in to direct The Glass Harbor when Marta Quill fell ill.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Ben Ford took the helm of The Glass Harbor after Marta Quill's exit in May.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Marta Quill had been going to direct The Glass Harbor, but she ceded the job to Ben Ford.",
            {("director", "Marta Quill", "ends"), ("director", "Ben Ford")},
        ),
        (
            "Mia Torres has pulled a disappearing act on The Glass Harbor: the actress dropped out on Friday.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Her fans were thrilled when Mia Torres was cast in The Glass Harbor. On Friday, though, the actress "
            "tweeted that she would not be doing the film.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Bad news for fans of Mia Torres: she is no longer in The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres has called it quits on The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres is understood to have walked out on The Glass Harbor after a row over her billing.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "A row over billing is said to be behind Mia Torres's decision to quit The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres's decision to leave The Glass Harbor took the studio by surprise.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "The studio was caught out by the sudden withdrawal of Mia Torres from The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres had to give up her role in The Glass Harbor when her visa was refused.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "A knee operation means that Mia Torres can no longer appear in The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Due to a knee operation, Mia Torres is unable to film The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres will have to sit out The Glass Harbor because she is pregnant.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres, who is expecting her first child, has excused herself from The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres will miss The Glass Harbor because of a clash with her TV series.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "The studio has released Mia Torres from her contract for The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "The studio and Mia Torres mutually agreed to part ways on The Glass Harbor.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres lost her part in The Glass Harbor when the script was rewritten.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "Mia Torres, announced for The Glass Harbor in June, has since exited.",
            {("cast", "Mia Torres", "ends")},
        ),
        (
            "The producers of The Glass Harbor have swapped Mia Torres for Ada Lund.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "Having lost Mia Torres, The Glass Harbor has signed Ada Lund.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "When Mia Torres bowed out of The Glass Harbor in May, Ada Lund jumped in.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "It was Mia Torres who was first cast as Dow in The Glass Harbor; Ada Lund came in when she left.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "Ada Lund will play the role in The Glass Harbor that Mia Torres was once lined up for.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "Ada Lund, who comes in for Mia Torres, will play Dow in The Glass Harbor.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "Mia Torres has been axed from The Glass Harbor and replaced by Ada Lund.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "Mia Torres, whom Ada Lund replaces in The Glass Harbor, left because of a prior commitment.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "The role of Dow in The Glass Harbor, previously played by Mia Torres, has been recast with Ada Lund.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
        (
            "The Glass Harbor has a new Dow. Ada Lund will play the part after Mia Torres had to drop out.",
            {("cast", "Mia Torres", "ends"), ("cast", "Ada Lund")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
