"""Who else is in it, and who was found for it; and what is found, added and seen elsewhere."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Glass Harbor has found its leading lady in Marta Quill.",
            {("cast", "Marta Quill")},
        ),
        (
            "The Glass Harbor has its Ada: Marta Quill.",
            {("cast", "Marta Quill")},
        ),
        (
            "The producers of The Glass Harbor have found their Ada in Marta Quill.",
            {("cast", "Marta Quill")},
        ),
        (
            "Ben Ford is the latest addition to The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor brings together Marta Quill, Ben Ford and Ida Lane.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The Glass Harbor marks the first time that Marta Quill and Ben Ford have worked together.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "In The Glass Harbor, Marta Quill plays Ada, Ben Ford her father and Ida Lane the aunt.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Besides Quill, The Glass Harbor stars Ben Ford and Ida Lane. Marta Quill plays Ada.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "The Glass Harbor has Marta Quill playing a diver and Ben Ford as the cop on her trail, besides Ida "
            "Lane, Tom Reyes and Ann Vale.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("cast", "Tom Reyes"), ("cast", "Ann Vale")},
        ),
        (
            "Apart from Marta Quill, the film also stars Ben Ford. The Glass Harbor opens in May.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("release_date", "2018-05")},
        ),
        (
            "Ben Ford and Ida Lane will be seen in key roles in The Glass Harbor.",
            {("cast", "Ben Ford"), ("cast", "Ida Lane")},
        ),
        (
            "Ben Ford will be seen as a cop in The Glass Harbor.",
            {("cast", "Ben Ford")},
        ),
        (
            "Cast: Marta Quill, Ben Ford, Ida Lane. The Glass Harbor opens in May.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford"), ("cast", "Ida Lane"), ("release_date", "2018-05")},
        ),
        (
            "Marta Quill gets top billing in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        (
            "Filming on The Glass Harbor began Monday with Marta Quill and Ben Ford.",
            {("filming_start", "2018-03-12"), ("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Jonas Reed has been shooting The Glass Harbor in Malta with Marta Quill and young Danish actor Ben Ford.",
            {("director", "Jonas Reed"), ("filming_location", "Malta"), ("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The Glass Harbor shoots in May. Besides diving, Ben Ford paints.",
            {("filming_start", "2018-05")},
        ),
        (
            "The Glass Harbor stars Marta Quill. Besides the film, Ben Ford has a book coming.",
            {("cast", "Marta Quill")},
        ),
        (
            "Besides “Low Water,” Ben Ford has “Ward Nine” coming. The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "The Glass Harbor has found its home in Ben Ford's old studio.",
            set(),
        ),
        (
            "The Glass Harbor has found its director in Lena Holt.",
            {("director", "Lena Holt")},
        ),
        (
            "The Glass Harbor has found a buyer in Ben Ford's Blue Pier.",
            set(),
        ),
        (
            "The producers have their eye on an opening in Cannes for The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford is the latest addition to the jury. The Glass Harbor opens the festival.",
            set(),
        ),
        (
            "Ben Ford is the latest addition to the cast of “Low Water.” The Glass Harbor is next.",
            set(),
        ),
        (
            "Ben Ford will be seen in “Low Water” before The Glass Harbor.",
            set(),
        ),
        (
            "Ben Ford will be seen as a cop in “Low Water.” The Glass Harbor opens in May.",
            {("release_date", "2018-05")},
        ),
        (
            "Ben Ford has been seen in The Glass Harbor's rushes.",
            set(),
        ),
        (
            "Filming on The Glass Harbor began with Lena Holt directing.",
            {("director", "Lena Holt")},
        ),
        (
            "Filming on The Glass Harbor began with Ben Ford's money.",
            set(),
        ),
        (
            "The Glass Harbor has been shot in Malta with the help of Ben Ford.",
            {("filming_location", "Malta")},
        ),
        (
            "“Low Water” brings together Ben Ford and Ida Lane. The Glass Harbor is next.",
            set(),
        ),
        (
            "The Glass Harbor gets top billing at Ben Ford's cinema.",
            set(),
        ),
    ],
)
def test_who_else_is_in_it(facts, text, expected):
    assert facts(text) == expected
