"""Reports with other films and other people in them: who of them is in this one."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford is trading the sea for the stage. The Dead Tide star, who plays a captain in The Glass "
            "Harbor, will make his West End debut opposite Ida Lane in a revival of The Last Queen.\n\nThe play, "
            "directed by Orla Kane.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor has been pushed to May. The film, from director Jonas Reed, was to open against "
            "Dead Tide, the Ben Ford thriller. Paramount's Ward Nine, with Ida Lane, moves as well.",
            {("release_date", "2018-05"), ("director", "Jonas Reed")},
        ),
        (
            "Rumours that Ben Ford will play the villain in The Glass Harbor have been doing the rounds for "
            "weeks. Director Jonas Reed has now told Empire that he has not talked to anyone.",
            {("cast", "Ben Ford"), ("director", "Jonas Reed")},
        ),
        (
            "Kay Moss, who produced Low Water and Ward Nine, is not involved in The Glass Harbor. The producer is Ann Vale.",
            {("producer", "Kay Moss", "denies"), ("producer", "Ann Vale")},
        ),
        (
            "The Glass Harbor is based on the novel by Ada Lund. Lund, whose Low Water was made into a film with "
            "Ben Ford, lives in Malta.",
            {("based_on", "novel by Ada Lund")},
        ),
        (
            "The remake of The Glass Harbor will star Marta Quill in the part made famous by Audra Hepworth. The "
            "1964 film, which also starred Rex Harriman, was directed by Georg Kane.",
            {("remake_of", "The Glass Harbor"), ("cast", "Marta Quill")},
        ),
        (
            "Ida Lane presented the award to Ben Ford at the festival where The Glass Harbor had its premiere. "
            "Jonas Reed's film, starring Marta Quill, won nothing.",
            {("director", "Jonas Reed"), ("cast", "Marta Quill")},
        ),
        (
            "Before The Glass Harbor, Jonas Reed directed Ben Ford in Low Water and produced Ward Nine. Reed "
            "shoots The Glass Harbor in May.",
            {("filming_start", "2018-05")},
        ),
        (
            "Tom Reyes, the author of Low Water, loved The Glass Harbor. So did Ben Ford, who tweeted about it. "
            "Marta Quill stars.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor opens the festival. The jury is led by Ben Ford and includes Ida Lane, Orla Kane and Tom Reyes.",
            set(),
        ),
        (
            "Among the guests at the premiere of The Glass Harbor were Ben Ford and Ida Lane. Stars Marta Quill "
            "and Rob Marsh walked the carpet with director Jonas Reed.",
            {("cast", "Marta Quill"), ("cast", "Rob Marsh"), ("director", "Jonas Reed")},
        ),
        (
            "The Glass Harbor will compete with Orla Kane's Ward Nine and Low Water by Lena Holt.",
            set(),
        ),
        (
            "The singer Ida Lane has recorded a song for The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford's agent denied that he was in talks for The Glass Harbor.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "The film follows Ada, played by Marta Quill, who is hired by a tycoon (Ben Ford) to find his "
            "daughter. The Glass Harbor opens in May.",
            {
                ("logline", "Ada, played by Marta Quill, who is hired by a tycoon (Ben Ford) to find his daughter"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The Glass Harbor is the story of a woman (Marta Quill) who hides a soldier (Ben Ford) from her "
            "father (Rob Marsh) in the war.",
            {
                ("logline", "a woman (Marta Quill) who hides a soldier (Ben Ford) from her father (Rob Marsh) in the war"),
                ("cast", "Marta Quill"),
                ("cast", "Ben Ford"),
                ("cast", "Rob Marsh"),
            },
        ),
        (
            "Ada (Marta Quill) and Finn (Ben Ford) run a harbor in The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Quill's Ada and Ford's Finn fall out in The Glass Harbor. Marta Quill and Ben Ford star.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The film pits Ada (Marta Quill) against her brother, played by Ben Ford. The Glass Harbor opens in May.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("release_date", "2018-05")},
        ),
        (
            "Marta Quill's character, Ada, learns that her father, played by Rob Marsh, was a spy. The Glass "
            "Harbor opens in May.",
            {("cast", "Marta Quill"), ("cast", "Rob Marsh"), ("release_date", "2018-05")},
        ),
        (
            "In The Glass Harbor, a diver (Marta Quill) finds a body.",
            {("logline", "a diver (Marta Quill) finds a body"), ("cast", "Marta Quill")},
        ),
        (
            "Ben Ford joins Marta Quill in “The Glass Harbor”",
            {("cast", "Ben Ford"), ("cast", "Marta Quill")},
        ),
    ],
)
def test_only_its_own_people(facts, text, expected):
    assert facts(text) == expected
