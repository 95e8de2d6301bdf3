"""Who takes whose place, and in which role."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lane will replace Marta Quill in The Glass Harbor.", {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")}),
        (
            "Marta Quill will be replaced by Ida Lane in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has been replaced with Ida Lane in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane is stepping in for Marta Quill, who broke an ankle, in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane takes over the role from Marta Quill, who left The Glass Harbor in May.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        ("Ida Lane takes over from Marta Quill in The Glass Harbor.", {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")}),
        (
            "Ben Ford has taken over as director of The Glass Harbor from Jonas Reed.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Ben Ford succeeds Jonas Reed as director of The Glass Harbor.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Jonas Reed will be succeeded as director of The Glass Harbor by Ben Ford.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Ida Lane fills the part vacated by Marta Quill in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane steps into the role previously held by Marta Quill in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        ("Ida Lane has come in for Marta Quill in The Glass Harbor.", {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")}),
        (
            "Ida Lane will play the detective, a part originally intended for Marta Quill, in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane is a late replacement for Marta Quill in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has left The Glass Harbor. Her part has gone to Ida Lane.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has left The Glass Harbor. The role will now be played by Ida Lane.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Marta Quill has left The Glass Harbor. She will be succeeded by Ida Lane.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Jonas Reed has left The Glass Harbor, which he was directing. He is expected to be replaced by Ben Ford.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Ben Ford is in talks to replace Jonas Reed as the director of The Glass Harbor.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
        (
            "Ida Lane has joined The Glass Harbor in place of Marta Quill.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane has joined The Glass Harbor, replacing Marta Quill, who had a scheduling conflict.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "The producers of The Glass Harbor have replaced Marta Quill with Ida Lane.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "The producers of The Glass Harbor recast the role of the widow with Ida Lane after Marta Quill quit.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ida Lane has inherited Marta Quill's role in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford is now in charge of The Glass Harbor after Jonas Reed stood down as director.",
            {("director", "Ben Ford"), ("director", "Jonas Reed", "ends")},
        ),
    ],
)
def test_who_comes_and_who_goes(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Petra Solis, who quit The Glass Harbor last month, will be replaced by Lionel Brandt.",
            {("cast", "Lionel Brandt"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Composer Omar Haddad has been replaced by Lionel Brandt on The Glass Harbor.",
            {("composer", "Lionel Brandt"), ("composer", "Omar Haddad", "ends")},
        ),
        (
            "Lionel Brandt will compose the score for The Glass Harbor after the departure of Omar Haddad.",
            {("composer", "Lionel Brandt"), ("composer", "Omar Haddad", "ends")},
        ),
        (
            "After Petra Solis backed out, the part went to Ida Lane. The Glass Harbor opens in May.",
            {("cast", "Ida Lane"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Ida Lane, who replaces Petra Solis, joins Lionel Brandt in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Lionel Brandt"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Ida Lane has joined the cast of The Glass Harbor, taking over the role vacated by Petra Solis.",
            {("cast", "Ida Lane"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Ida Lane is taking over for Petra Solis in The Glass Harbor.",
            {("cast", "Ida Lane"), ("cast", "Petra Solis", "ends")},
        ),
        (
            "Nora Vance is set to direct The Glass Harbor, taking over from Omar Haddad.",
            {("director", "Nora Vance"), ("director", "Omar Haddad", "ends")},
        ),
        (
            "Nora Vance has come on board to direct The Glass Harbor following Omar Haddad's exit.",
            {("director", "Nora Vance"), ("director", "Omar Haddad", "ends")},
        ),
        (
            "Nora Vance is in negotiations to direct The Glass Harbor, replacing Omar Haddad.",
            {("director", "Nora Vance"), ("director", "Omar Haddad", "ends")},
        ),
        (
            "Nora Vance takes the reins of The Glass Harbor from Omar Haddad, who left over creative differences.",
            {("director", "Nora Vance"), ("director", "Omar Haddad", "ends")},
        ),
    ],
)
def test_the_role_is_told_by_the_other_side(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected
