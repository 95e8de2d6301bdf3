"""Stories in the words of reporters and studios; and what follows without being one."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor tells the true story of Ada Lund, who rowed alone across the Atlantic in 1931.",
            {("logline", "the true story of Ada Lund, who rowed alone across the Atlantic in 1931")},
        ),
        (
            "Set in 1950s London, The Glass Harbor follows a young nurse who falls for a married man.",
            {("logline", "a young nurse who falls for a married man")},
        ),
        (
            "The Glass Harbor is a thriller about a diver who finds a body in the harbor.",
            {("logline", "a diver who finds a body in the harbor")},
        ),
        (
            "The Glass Harbor, about a diver who finds a body in the harbor, opens in May.",
            {("logline", "a diver who finds a body in the harbor"), ("release_date", "2018-05")},
        ),
        (
            "Marta Quill will star in The Glass Harbor, about a diver who finds a body in the harbor.",
            {("cast", "Marta Quill"), ("logline", "a diver who finds a body in the harbor")},
        ),
        (
            "Marta Quill stars in The Glass Harbor, the story of a diver who finds a body in the harbor.",
            {("cast", "Marta Quill"), ("logline", "a diver who finds a body in the harbor")},
        ),
        (
            "Logline: A diver finds a body in the harbor and is hunted by the killers. The Glass Harbor opens in May.",
            {("logline", "A diver finds a body in the harbor and is hunted by the killers"), ("release_date", "2018-05")},
        ),
        (
            "According to the logline, The Glass Harbor follows a diver who finds a body in the harbor.",
            {("logline", "a diver who finds a body in the harbor")},
        ),
        (
            "The official synopsis reads: “When a diver finds a body in the harbor, she is hunted by the men who "
            "put it there.” The Glass Harbor opens in May.",
            {
                ("logline", "When a diver finds a body in the harbor, she is hunted by the men who put it there"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The official logline for The Glass Harbor: “When a diver finds a body in the harbor, she is hunted "
            "by the men who put it there.”",
            {("logline", "When a diver finds a body in the harbor, she is hunted by the men who put it there")},
        ),
        (
            "The film is described as a thriller in which a diver finds a body in the harbor and is hunted by "
            "killers. The Glass Harbor opens in May.",
            {("logline", "a diver finds a body in the harbor and is hunted by killers"), ("release_date", "2018-05")},
        ),
        (
            "In The Glass Harbor, a diver finds a body in the harbor and must run from the men who put it there.",
            {("logline", "a diver finds a body in the harbor and must run from the men who put it there")},
        ),
        (
            "In the film, Quill plays a diver who finds a body in the harbor. Marta Quill stars in The Glass Harbor.",
            {("cast", "Marta Quill"), ("logline", "a diver who finds a body in the harbor")},
        ),
        (
            "The Glass Harbor revolves around two sisters who inherit a lighthouse and have to run it together.",
            {("logline", "two sisters who inherit a lighthouse and have to run it together")},
        ),
        (
            "The Glass Harbor chronicles the rise and fall of a Maltese shipping family over four decades.",
            {("logline", "the rise and fall of a Maltese shipping family over four decades")},
        ),
        (
            "The Glass Harbor will chronicle the life of the swimmer Ada Lund, from her childhood in Malta to her death.",
            {("logline", "the life of the swimmer Ada Lund, from her childhood in Malta to her death")},
        ),
        (
            "The Glass Harbor is about a diver and her brother who go in search of a sunken ship.",
            {("logline", "a diver and her brother who go in search of a sunken ship")},
        ),
        (
            "It's about a diver and her brother who go in search of a sunken ship. The Glass Harbor opens in May.",
            {("logline", "a diver and her brother who go in search of a sunken ship"), ("release_date", "2018-05")},
        ),
        (
            "The plot of The Glass Harbor concerns a diver who is blackmailed by her brother's killers.",
            {("logline", "a diver who is blackmailed by her brother's killers")},
        ),
        (
            "The story of The Glass Harbor picks up ten years after the first film, as Ada goes back to the harbor.",
            {("logline", "ten years after the first film, as Ada goes back to the harbor")},
        ),
        (
            "The sequel picks up ten years after the first film, as Ada goes back to the harbor. The Glass "
            "Harbor opens in May.",
            {("logline", "ten years after the first film, as Ada goes back to the harbor"), ("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor sees a diver go in search of the brother she lost in the war.",
            {("logline", "a diver go in search of the brother she lost in the war")},
        ),
        (
            "The Glass Harbor centers on a diver (Quill) who goes in search of her brother (Ford). Marta Quill "
            "and Ben Ford star.",
            {("logline", "a diver (Quill) who goes in search of her brother"), ("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The comedy finds a diver and a monk stranded on the same rock for a week. The Glass Harbor opens in May.",
            {("logline", "a diver and a monk stranded on the same rock for a week"), ("release_date", "2018-05")},
        ),
        (
            "The film looks at the lives of three sisters during the siege of Malta. The Glass Harbor opens in May.",
            {("logline", "the lives of three sisters during the siege of Malta"), ("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor takes place in 1942 and follows three sisters through the siege of Malta.",
            {("logline", "three sisters through the siege of Malta")},
        ),
        (
            "The Glass Harbor, which tells of three sisters during the siege of Malta, opens in May.",
            {("logline", "three sisters during the siege of Malta"), ("release_date", "2018-05")},
        ),
        (
            "Based on the novel by Ada Lund, The Glass Harbor tells the tale of three sisters during the siege of Malta.",
            {("based_on", "novel by Ada Lund"), ("logline", "the tale of three sisters during the siege of Malta")},
        ),
        (
            "The project, which follows a diver who loses her brother at sea, is set up at Lionsgate. The Glass "
            "Harbor opens in May.",
            {
                ("logline", "a diver who loses her brother at sea"),
                ("production_company", "Lionsgate"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "Jonas Reed described The Glass Harbor as “a love story between a diver and the sea that took her "
            "brother from her.”",
            {("logline", "a love story between a diver and the sea that took her brother from her")},
        ),
        (
            "The Glass Harbor has Marta Quill as a diver who loses her brother at sea and takes his boat.",
            {("cast", "Marta Quill"), ("logline", "a diver who loses her brother at sea and takes his boat")},
        ),
        (
            "Reed's film is set in Malta in 1942, when three sisters take in a wounded pilot. Jonas Reed directs "
            "The Glass Harbor.",
            {
                ("logline", "Reed's film is set in Malta in 1942, when three sisters take in a wounded pilot"),
                ("director", "Jonas Reed"),
            },
        ),
        (
            "Low Water follows a diver who finds a body in the harbor. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Marta Quill, who plays a nurse who loses her sight in “Low Water,” will star in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "The release of The Glass Harbor follows a year of delays that cost the studio millions of dollars.",
            set(),
        ),
        (
            "It follows last week's news that the studio had moved The Glass Harbor to May.",
            {("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor follows Low Water into cinemas next year.",
            {("release_date", "2019")},
        ),
        (
            "The deal for The Glass Harbor follows talks with several studios that had wanted the film.",
            set(),
        ),
    ],
)
def test_what_it_is_about(facts, text, expected):
    assert facts(text) == expected
