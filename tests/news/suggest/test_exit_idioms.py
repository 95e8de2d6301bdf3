"""Exits in other words, and the roles that they end."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Ford has jumped ship from The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("Marta Quill has pulled the plug on her involvement in The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        (
            "Ben Ford has been swapped out for Cal Otieno in The Glass Harbor.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
        ("Director Jonas Reed has called it quits on The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Marta Quill has cut ties with The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Jonas Reed is off The Glass Harbor as director.", {("director", "Jonas Reed", "ends")}),
        ("Ben Ford turned his back on The Glass Harbor in May.", {("cast", "Ben Ford", "ends")}),
        ("The Glass Harbor saw leading man Ben Ford jump ship in May.", {("cast", "Ben Ford", "ends")}),
        ("Jonas Reed has handed in his notice as director of The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Marta Quill has been given her marching orders from The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Petra Solis has vacated the lead role in The Glass Harbor.", {("cast", "Petra Solis", "ends")}),
        ("Lionel Brandt was shown the door by the producers of The Glass Harbor.", {("cast", "Lionel Brandt", "ends")}),
        ("Director Lionel Brandt has been pushed out of The Glass Harbor.", {("director", "Lionel Brandt", "ends")}),
        ("Petra Solis has pulled up stakes and left The Glass Harbor.", {("cast", "Petra Solis", "ends")}),
    ],
)
def test_an_idiom_of_leaving_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rosa Lind has checked out of The Glass Harbor.", {("cast", "Rosa Lind", "ends")}),
        ("It emerged on Tuesday that Rosa Lind had quit The Glass Harbor.", {("cast", "Rosa Lind", "ends")}),
        ("Rosa Lind was fired from The Glass Harbor after three days.", {("cast", "Rosa Lind", "ends")}),
        ("Rosa Lind's exit from The Glass Harbor came as a shock to her co-stars.", {("cast", "Rosa Lind", "ends")}),
        (
            "The Glass Harbor is looking for a new director now that Carl Voss has departed.",
            {("director", "Carl Voss", "ends")},
        ),
        (
            "Carl Voss, who had been on The Glass Harbor since 2014, has parted ways with the studio over budget.",
            {("cast", "Carl Voss", "ends")},
        ),
        ("Writer Carl Voss is leaving The Glass Harbor to run a television series.", {("writer", "Carl Voss", "ends")}),
        ("A back injury has ruled Rosa Lind out of The Glass Harbor.", {("cast", "Rosa Lind", "ends")}),
    ],
)
def test_leaving_in_a_longer_sentence_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elsa Brun's involvement in The Glass Harbor is over.", {("cast", "Elsa Brun", "ends")}),
        ("The Glass Harbor will go ahead without Elsa Brun.", {("cast", "Elsa Brun", "ends")}),
        ("Elsa Brun will not now appear in The Glass Harbor.", {("cast", "Elsa Brun", "denies")}),
        ("Nils Kerr lost the part in The Glass Harbor to Omar Katz.", {("cast", "Nils Kerr", "ends"), ("cast", "Omar Katz")}),
        (
            "The makers of The Glass Harbor are without a director following the departure of Omar Katz.",
            {("director", "Omar Katz", "ends")},
        ),
        ("Omar Katz's sudden exit leaves The Glass Harbor without a director.", {("director", "Omar Katz", "ends")}),
        ("Pregnancy forced Elsa Brun to drop out of The Glass Harbor.", {("cast", "Elsa Brun", "ends")}),
        ("The studio has removed Omar Katz from The Glass Harbor.", {("cast", "Omar Katz", "ends")}),
        ("Omar Katz resigned as director of The Glass Harbor last week.", {("director", "Omar Katz", "ends")}),
        ("Elsa Brun's scenes have been cut from The Glass Harbor.", {("cast", "Elsa Brun", "ends")}),
        ("Elsa Brun will not reprise her role as the widow in The Glass Harbor.", {("cast", "Elsa Brun", "ends")}),
        ("The first screenwriter of The Glass Harbor, Nils Kerr, was let go in 2016.", {("writer", "Nils Kerr", "ends")}),
        (
            "Nils Kerr backed out at the last minute, so Omar Katz plays the priest in The Glass Harbor.",
            {("cast", "Nils Kerr", "ends"), ("cast", "Omar Katz")},
        ),
        (
            "Omar Katz has been fired as director of The Glass Harbor and replaced by Nils Kerr.",
            {("director", "Nils Kerr"), ("director", "Omar Katz", "ends")},
        ),
    ],
)
def test_a_departure_told_from_the_other_side_ends(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choreographer Ana Pell has been sacked from The Glass Harbor.", {("choreographer", "Ana Pell", "ends")}),
        (
            "Lou Hart, hired in 2016 to write the score of The Glass Harbor, was replaced by Ida Brandt.",
            {("composer", "Ida Brandt"), ("composer", "Lou Hart", "ends")},
        ),
        ("Music director Lou Hart quit The Glass Harbor last month.", {("composer", "Lou Hart", "ends")}),
        (
            "Ida Brandt was the cinematographer of The Glass Harbor, having replaced Lou Hart after a week.",
            {("cinematographer", "Ida Brandt"), ("cinematographer", "Lou Hart", "ends")},
        ),
    ],
)
def test_the_role_left_is_the_one_said(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Petra Solis has made way for Nora Vance in The Glass Harbor.",
            {("cast", "Nora Vance"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Nora Vance has been drafted in to replace Petra Solis in The Glass Harbor.",
            {("cast", "Nora Vance"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "With Petra Solis gone, Nora Vance will now play the widow in The Glass Harbor.",
            {("cast", "Nora Vance"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Composer Lionel Brandt has been replaced on The Glass Harbor by Tim Moss.",
            {("composer", "Lionel Brandt", "ends"), ("composer", "Tim Moss")},
        ),
        (
            "The script of The Glass Harbor, first written by Tim Moss, has been rewritten by Joe Lane.",
            {("writer", "Joe Lane"), ("writer", "Tim Moss")},
        ),
        (
            "Joe Lane inherits the director's chair of The Glass Harbor from Lionel Brandt.",
            {("director", "Joe Lane"), ("director", "Lionel Brandt", "ends")},
        ),
        (
            "Lionel Brandt's role in The Glass Harbor will now be played by Tim Moss.",
            {("cast", "Lionel Brandt", "ends"), ("cast", "Tim Moss")},
        ),
    ],
)
def test_a_swap_ends_one_and_asserts_the_other(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Amy Tran steps into the role vacated by Rosa Lind in The Glass Harbor.",
            {("cast", "Amy Tran"), ("cast", "Rosa Lind", "ends")},
        ),
        (
            "Amy Tran takes over the part of the widow from Rosa Lind in The Glass Harbor.",
            {("cast", "Amy Tran"), ("cast", "Rosa Lind", "ends")},
        ),
        (
            "Carl Voss, who has stepped in for Tim Moss, is directing The Glass Harbor.",
            {("director", "Carl Voss"), ("director", "Tim Moss", "ends")},
        ),
        (
            "The part first went to Rosa Lind, but Amy Tran is now playing the widow in The Glass Harbor.",
            {("cast", "Amy Tran"), ("cast", "Rosa Lind", "ends")},
        ),
        (
            "Tim Moss's script for The Glass Harbor was thrown out and Carl Voss started again.",
            {("writer", "Tim Moss", "ends")},
        ),
    ],
)
def test_a_swap_across_clauses_ends_one_and_asserts_the_other(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jonas Reed will direct The Glass Harbor. He takes over from Alan Pike, who resigned in May.",
            {("director", "Alan Pike", "ends"), ("director", "Jonas Reed")},
        ),
        (
            "Jonas Reed directs The Glass Harbor, having inherited it from Alan Pike.",
            {("director", "Alan Pike", "ends"), ("director", "Jonas Reed")},
        ),
        (
            "Ben Ford’s part in The Glass Harbor has been handed to Cal Otieno.",
            {("cast", "Ben Ford", "ends"), ("cast", "Cal Otieno")},
        ),
    ],
)
def test_who_takes_over_takes_the_role(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rosa Lind has rubbished claims that she is to play the widow in The Glass Harbor.",
            {("cast", "Rosa Lind", "denies")},
        ),
        ("Rosa Lind says no one has approached her about The Glass Harbor.", {("cast", "Rosa Lind", "denies")}),
        ("Despite rumours, Rosa Lind has no plans to join The Glass Harbor.", {("cast", "Rosa Lind", "denies")}),
        ("Talk that Carl Voss had been dropped from The Glass Harbor is nonsense, says the producer.", {("cast", "Carl Voss")}),
        ("Carl Voss insists he is still directing The Glass Harbor.", {("director", "Carl Voss")}),
        ("Rosa Lind remains attached to star in The Glass Harbor.", {("cast", "Rosa Lind")}),
        ("Carl Voss has said he turned down The Glass Harbor twice.", {("cast", "Carl Voss", "denies")}),
    ],
)
def test_a_denial_denies_and_a_denied_exit_asserts(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reports that Marta Quill has quit The Glass Harbor are wide of the mark, her agent said.", {("cast", "Marta Quill")}),
        ("Also not true: that Marta Quill has been cut from The Glass Harbor.", {("cast", "Marta Quill")}),
        (
            "A spokesman for Ben Ford said the actor had never been approached about The Glass Harbor.",
            {("cast", "Ben Ford", "denies")},
        ),
    ],
)
def test_reports_that_are_not_true_turn(facts, text, expected):
    assert facts(text) == expected
