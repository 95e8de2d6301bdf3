"""Words of leaving and replacing that end nothing: other films, plots, private lives, what might be."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund stars in The Glass Harbor as a woman who walks out on her husband and leaves town.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund will star in The Glass Harbor. The actress walked out on her TV series last year.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ben Ford will direct The Glass Harbor after Ada Lund signed on to star.",
            {("cast", "Ada Lund"), ("director", "Ben Ford")},
        ),
        (
            "Ada Lund will star in The Glass Harbor for director Ben Ford. She left school at 16 and quit college at 20.",
            {("cast", "Ada Lund"), ("director", "Ben Ford")},
        ),
        (
            "Ada Lund has not left The Glass Harbor, her agent says.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund has never missed a day on The Glass Harbor, in which she stars.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ben Ford, who is directing The Glass Harbor, has dropped out of “Night Road”.",
            {("director", "Ben Ford")},
        ),
        (
            "Ben Ford, who is directing The Glass Harbor, replaced Joe Lane on “Night Road”.",
            {("director", "Ben Ford")},
        ),
        (
            "Ben Ford is directing The Glass Harbor. On “Night Road” he took over from Joe Lane, who had been fired.",
            {("director", "Ben Ford")},
        ),
        (
            "Ben Ford will direct The Glass Harbor. He was fired from “Night Road” in 2015 and replaced by Joe Lane.",
            {("director", "Ben Ford")},
        ),
        (
            "Ben Ford will direct The Glass Harbor. His last film, “Night Road”, lost its star, Joe Lane, a week "
            "before the shoot.",
            {("director", "Ben Ford")},
        ),
        (
            "Ben Ford directs The Glass Harbor. He is not the first director to leave Disney for Lumen Pictures.",
            {("director", "Ben Ford")},
        ),
        (
            "Ada Lund, a star of The Glass Harbor, left the stage after a minute's applause.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. Her character is fired by a bank and replaced by a robot.",
            {("cast", "Ada Lund")},
        ),
        (
            "In The Glass Harbor, Ada Lund plays a dancer whose partner, played by Joe Lane, drops out of the contest.",
            {("cast", "Ada Lund"), ("cast", "Joe Lane")},
        ),
        (
            "Ada Lund could leave The Glass Harbor, in which she stars, if shooting is put off again.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund, who stars in The Glass Harbor, said she would have quit if the director had asked her to sing.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund, star of The Glass Harbor, turned down a part in “Night Road”.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. She says she never leaves the set without her dog.",
            {("cast", "Ada Lund")},
        ),
        (
            'Ada Lund stars in The Glass Harbor. "I couldn\'t put the script down," she said. "I left the theatre in tears."',
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. Her husband, Joe Lane, left the band Low Tide last year.",
            {("cast", "Ada Lund")},
        ),
        (
            "Lumen Pictures is making The Glass Harbor with director Ben Ford. Joe Lane, its head of production, "
            "left the studio in May.",
            {("director", "Ben Ford"), ("production_company", "Lumen Pictures")},
        ),
        (
            "Ben Ford directs The Glass Harbor. Agent Joe Lane, who left CAA in May, represents him.",
            {("director", "Ben Ford")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. She replaced Mia Torres in the Broadway play “Late Rain”.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund, who took over from Mia Torres in the series “Late Rain”, stars in The Glass Harbor.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. The producers found nobody better, and no one else was ever considered.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ben Ford's The Glass Harbor stars Ada Lund. The director has never left Iceland.",
            {("cast", "Ada Lund"), ("director", "Ben Ford")},
        ),
        (
            "Ben Ford is directing Ada Lund in The Glass Harbor. He says that she was not his first choice.",
            {("cast", "Ada Lund"), ("director", "Ben Ford")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. She is not appearing on Broadway this year.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor and isn't doing any interviews.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund and Ben Ford, who star in The Glass Harbor, are no longer a couple.",
            {("cast", "Ada Lund"), ("cast", "Ben Ford")},
        ),
        (
            "Ada Lund stars in The Glass Harbor with Ben Ford, who is not playing the villain this time.",
            {("cast", "Ada Lund"), ("cast", "Ben Ford")},
        ),
        (
            "Ada Lund stars in The Glass Harbor, which opens in May without a distributor in Japan.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ben Ford directs The Glass Harbor from a script by Nils Roe. An earlier draft was thrown out.",
            {("writer", "Nils Roe"), ("director", "Ben Ford")},
        ),
        (
            "The trailer for The Glass Harbor, starring Ada Lund, has dropped.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund cut her finger on the set of The Glass Harbor, in which she stars.",
            {("cast", "Ada Lund")},
        ),
        (
            "Ada Lund stars in The Glass Harbor. The part was written for her.",
            {("cast", "Ada Lund")},
        ),
    ],
)
def test_sentence_says(parties, text, expected):
    assert parties(text) == expected
