"""Who comes for whom, in other words than "replaces"."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer editor".split())
_SWAP = {("cast", "Ben Ford", "ends"), ("cast", "Sam Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Ben Ford had been cast in The Glass Harbor before Sam Reyes took the part.",
        "The Glass Harbor has found its new Dow: Sam Reyes will replace Ben Ford.",
        "Exit Ben Ford, enter Sam Reyes. The latter has been cast in the lead of The Glass Harbor after Ford pulled out.",
        "Out goes Ben Ford, in comes Sam Reyes as the star of The Glass Harbor.",
        "Sam Reyes has joined The Glass Harbor, taking over a role that was originally to be played by Ben Ford.",
        "Sam Reyes will now play Dow in The Glass Harbor, a part that had previously been given to Ben Ford.",
        "Ben Ford has been recast in The Glass Harbor with Sam Reyes.",
        "With Ben Ford gone, the producers of The Glass Harbor turned to Sam Reyes.",
        "Sam Reyes steps into the shoes of Ben Ford in The Glass Harbor.",
        "Ben Ford passed the baton to Sam Reyes, who will now play Dow in The Glass Harbor.",
        "Sam Reyes rather than Ben Ford will play Dow in The Glass Harbor.",
        "Sam Reyes will play Dow in The Glass Harbor instead of Ben Ford.",
        "Instead of Ben Ford, who was announced last year, The Glass Harbor will star Sam Reyes.",
        "Sam Reyes was cast in The Glass Harbor after Ben Ford proved unavailable.",
        "Ben Ford was all set to star in The Glass Harbor. But he had to give up the part, and Sam Reyes got the call.",
    ],
)
def test_one_comes_for_the_other(facts, text):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == _SWAP


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford had been in line to direct The Glass Harbor but the job has gone to Sam Reyes.",
            {("director", "Ben Ford", "ends"), ("director", "Sam Reyes")},
        ),
        # Somebody is replaced in another film.
        ("Ben Ford will star in The Glass Harbor. The actor was replaced by Joe Lane in Night Train.", {("cast", "Ben Ford")}),
    ],
)
def test_sentence_says(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Scheduling conflicts have forced Ben Ford out of The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("A broken wrist kept Ben Ford from starring in The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("Ben Ford's role in The Glass Harbor will be recast.", {("cast", "Ben Ford", "ends")}),
        (
            "The producers of The Glass Harbor are recasting the role of Dow, who had been played by Ben Ford.",
            {("cast", "Ben Ford", "ends")},
        ),
        ("Nils Roe is no longer a producer on The Glass Harbor.", {("producer", "Nils Roe", "ends")}),
        ("Ben Ford, once up for the lead in The Glass Harbor, is no longer in the running.", {("cast", "Ben Ford", "ends")}),
        ("Ben Ford's time on The Glass Harbor is over before it began.", {("cast", "Ben Ford", "ends")}),
        ("The Glass Harbor will have to do without Ben Ford, who has bailed.", {("cast", "Ben Ford", "ends")}),
        ("Ben Ford's part was cut from the finished version of The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        ("Ben Ford was edited out of The Glass Harbor.", {("cast", "Ben Ford", "ends")}),
        (
            "Ben Ford is the second star to drop out of The Glass Harbor in as many weeks, following Joe Lane.",
            {("cast", "Ben Ford", "ends"), ("cast", "Joe Lane", "ends")},
        ),
        (
            "Ada Lund is rewriting The Glass Harbor after the first draft by Nils Roe was thrown out.",
            {("writer", "Ada Lund"), ("writer", "Nils Roe", "ends")},
        ),
        # He leaves something else.
        ("Ben Ford left the premiere of The Glass Harbor early.", set()),
    ],
)
def test_who_is_gone(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ben Ford, originally attached to direct The Glass Harbor, will now only produce, with Sam Reyes directing.",
            {("director", "Ben Ford", "ends"), ("director", "Sam Reyes"), ("producer", "Ben Ford")},
        ),
        (
            "Ben Ford and later Nils Roe were at one point attached to direct The Glass Harbor.",
            {("director", "Ben Ford", "ends"), ("director", "Nils Roe", "ends")},
        ),
        (
            "Previous directors attached to The Glass Harbor include Ben Ford and Nils Roe.",
            {("director", "Ben Ford", "ends"), ("director", "Nils Roe", "ends")},
        ),
        (
            "The project had Ben Ford attached to direct back in 2012 but that version of The Glass Harbor never happened.",
            {("director", "Ben Ford", "ends")},
        ),
        (
            "Marta Quill wrote the script of The Glass Harbor and was going to direct it too, but she has quit.",
            {("writer", "Marta Quill"), ("director", "Marta Quill", "ends")},
        ),
        ("Lumen Pictures will no longer release The Glass Harbor.", {("distributor", "Lumen Pictures", "ends")}),
        (
            "The Glass Harbor was in development at Lumen Pictures, which put it into turnaround last year.",
            {("production_company", "Lumen Pictures", "ends")},
        ),
    ],
)
def test_plans_of_old(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rumors say that Ben Ford would play Dow in The Glass Harbor. That's not happening, the director said.",
            {("cast", "Ben Ford", "denies")},
        ),
        (
            "It had been rumored that Ben Ford would be in The Glass Harbor, but the director says he isn't.",
            {("cast", "Ben Ford", "denies")},
        ),
        ("Ben Ford says he has never heard of The Glass Harbor, let alone been offered it.", {("cast", "Ben Ford", "denies")}),
        ("You won't be seeing Ben Ford in The Glass Harbor.", {("cast", "Ben Ford", "denies")}),
        ("Anyone hoping to see Ben Ford in The Glass Harbor is out of luck.", {("cast", "Ben Ford", "denies")}),
        ('"I\'m not coming back for The Glass Harbor," Ben Ford told reporters.', {("cast", "Ben Ford", "ends")}),
        # The series is not connected to it; nobody is denied.
        ("The series Night Train, starring Ben Ford, is not connected to The Glass Harbor.", set()),
    ],
)
def test_denials(facts, text, expected):
    assert facts(text) == expected
