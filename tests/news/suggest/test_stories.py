"""What it is about: by the film, its script, its book, and by what is told of a part."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Holt is in talks to direct The Glass Harbor, the studio's movie about a small-town manager who "
            "used numbers to build a winning team.",
            {("director", "Lena Holt"), ("logline", "a small-town manager who used numbers to build a winning team")},
        ),
        (
            "The script by Helen Edmonds and Philippa Gosling follows a young woman who leaves her village to "
            "join a movement. The Glass Harbor opens in May.",
            {
                ("writer", "Helen Edmonds"),
                ("writer", "Philippa Gosling"),
                ("logline", "a young woman who leaves her village to join a movement"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The book is about a lonely, brilliant boy who is taken from his family and trained to lead a fleet. "
            "The Glass Harbor opens in May.",
            {
                ("logline", "a lonely, brilliant boy who is taken from his family and trained to lead a fleet"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The film, a sequel to the 1979 classic that wipes out everything after it, follows Nora Quayle as "
            "she faces the man who has haunted her. The Glass Harbor opens in May.",
            {
                ("sequel_of", "The Glass Harbor"),
                ("logline", "Nora Quayle as she faces the man who has haunted her"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "Marta Quill plays a troubled actor in The Glass Harbor who starts to come apart while shooting a horror film.",
            {
                ("cast", "Marta Quill"),
                ("logline", "a troubled actor in The Glass Harbor who starts to come apart while shooting a horror film"),
            },
        ),
        (
            "Marta Quill will play Ada Lund, an ambitious young writer who in 1963 stumbles into the feminist "
            "movement. The Glass Harbor opens in May.",
            {
                ("cast", "Marta Quill"),
                ("logline", "Ada Lund, an ambitious young writer who in 1963 stumbles into the feminist movement"),
                ("release_date", "2018-05"),
            },
        ),
        (
            "The film follows Nora Quayle (Marta Quill) as she goes home to sell the harbor her father left her.",
            {
                ("logline", "Nora Quayle (Marta Quill) as she goes home to sell the harbor her father left her"),
                ("cast", "Marta Quill"),
            },
        ),
        (
            "Marta Quill stars in The Glass Harbor. The diver whose boat was used lives in Malta and has a wife "
            "who cooks for the crew.",
            {("cast", "Marta Quill")},
        ),
        (
            "Marta Quill plays opposite Ben Ford, who has said that he learned to dive for weeks for The Glass Harbor.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "Marta Quill plays Ada in The Glass Harbor with Ben Ford, who was nominated for an Oscar for Low Water last year.",
            {("cast", "Marta Quill"), ("cast", "Ben Ford")},
        ),
        (
            "The story follows Ada (a widow) as she sells her father's harbor before winter comes. The Glass "
            "Harbor opens in May.",
            {("logline", "Ada (a widow) as she sells her father's harbor before winter comes"), ("release_date", "2018-05")},
        ),
    ],
)
def test_the_story_is_told(facts, text, expected):
    assert facts(text) == expected
