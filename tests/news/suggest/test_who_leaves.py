"""Who is gone, by a verb or a noun of leaving."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill has ankled The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill has bailed on The Glass Harbor, sources say.", {("cast", "Marta Quill", "ends")}),
        ("Director Jonas Reed has walked off The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Jonas Reed stood down as director of The Glass Harbor in January.", {("director", "Jonas Reed", "ends")}),
        ("Jonas Reed has opted out of directing The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        (
            "Marta Quill signed on to The Glass Harbor in 2016 but bowed out to shoot the western Dry Bones.",
            {("cast", "Marta Quill", "ends")},
        ),
        (
            "Alan Pike was originally attached to direct The Glass Harbor but ankled in March over the budget.",
            {("director", "Alan Pike", "ends")},
        ),
        (
            "Marta Quill and Ben Ford will star in The Glass Harbor. Alan Pike, who was going to direct, left after a dispute.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill"), ("director", "Alan Pike", "ends")},
        ),
        (
            "Marta Quill has quit the film, her agent said on Monday. The Glass Harbor was due to shoot in May.",
            {("cast", "Marta Quill", "ends")},
        ),
        ("Actress Marta Quill has left her role in The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill has decided not to return for The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill decided against taking part in The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        (
            "Jonas Reed, who directed the first two films, will not be back for The Glass Harbor.",
            {("director", "Jonas Reed", "ends")},
        ),
        ("Jonas Reed is out as director of The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Universal and director Jonas Reed have parted company on The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("The studio has parted ways with director Jonas Reed on The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        (
            "Producers have fired Jonas Reed from The Glass Harbor, where he was directing.",
            {("director", "Jonas Reed", "ends")},
        ),
        ("Lionsgate has let go of director Jonas Reed, who was making The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Jonas Reed was let go from The Glass Harbor, which he was to direct.", {("director", "Jonas Reed", "ends")}),
        ("Marta Quill has been dropped from the cast of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill was dumped from The Glass Harbor three weeks into shooting.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill has been written out of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill has been axed from the film. The Glass Harbor opens in May.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill's scenes have been cut from The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill ended up on the cutting room floor of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("The film lost its leading man, Ben Ford, in April. The Glass Harbor is a thriller.", {("cast", "Ben Ford", "ends")}),
        ("The Glass Harbor has lost its star Marta Quill.", {("cast", "Marta Quill", "ends")}),
        ("Jonas Reed is no longer directing The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Jonas Reed is no longer on board as director of The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
        ("Marta Quill is no longer part of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill was forced to withdraw from The Glass Harbor because of an injury.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill had to pull out of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Scheduling conflicts forced Marta Quill to drop out of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("An injury has ruled Marta Quill out of The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("Marta Quill has ruled herself out of The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        (
            "Marta Quill exits the film to star in a stage play. The Glass Harbor shoots in May.",
            {("cast", "Marta Quill", "ends")},
        ),
    ],
)
def test_who_leaves_or_is_put_out(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The exit of director Jonas Reed leaves The Glass Harbor without a captain.", {("director", "Jonas Reed", "ends")}),
        (
            "Ida Lane joined The Glass Harbor after the departure of Marta Quill.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Following Marta Quill's withdrawal from The Glass Harbor, the producers are looking for a new lead.",
            {("cast", "Marta Quill", "ends")},
        ),
        ("The firing of director Jonas Reed has delayed The Glass Harbor.", {("director", "Jonas Reed", "ends")}),
    ],
)
def test_who_is_gone_by_a_noun(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nora Vance has parted ways with The Glass Harbor, which she was set to direct.",
            {("director", "Nora Vance", "ends")},
        ),
        (
            "The Glass Harbor has been without a director since Omar Haddad walked away in January.",
            {("director", "Omar Haddad", "ends")},
        ),
        (
            "Actor Lionel Brandt was sacked from The Glass Harbor on Friday after a row with producers.",
            {("cast", "Lionel Brandt", "ends")},
        ),
        (
            "Director Nora Vance has dropped out of The Glass Harbor, citing family reasons.",
            {("director", "Nora Vance", "ends")},
        ),
        (
            "Petra Solis has had to bow out of The Glass Harbor because of her commitments to a TV series.",
            {("cast", "Petra Solis", "ends")},
        ),
        (
            "Petra Solis has confirmed that she will not reprise her role in The Glass Harbor.",
            {("cast", "Petra Solis", "ends")},
        ),
        (
            'Petra Solis confirmed she has left The Glass Harbor. "I wish them all the best," she said.',
            {("cast", "Petra Solis", "ends")},
        ),
        (
            (
                "Oscar winner Lionel Brandt was originally going to play the captain in The Glass Harbor, "
                "but had to leave because of illness."
            ),
            {("cast", "Lionel Brandt", "ends")},
        ),
        (
            "Omar Haddad, originally announced as the director of The Glass Harbor, was let go in March.",
            {("director", "Omar Haddad", "ends")},
        ),
        ("Cinematographer Omar Haddad has left The Glass Harbor mid-shoot.", {("cinematographer", "Omar Haddad", "ends")}),
        ("The studio has removed Nora Vance as director of The Glass Harbor.", {("director", "Nora Vance", "ends")}),
        ("Warner Bros. has fired director Nora Vance from The Glass Harbor.", {("director", "Nora Vance", "ends")}),
        ("Lionel Brandt, who was fired from The Glass Harbor, has spoken out.", {("cast", "Lionel Brandt", "ends")}),
        (
            "Petra Solis has exited The Glass Harbor with three weeks to go before shooting starts.",
            {("cast", "Petra Solis", "ends")},
        ),
        ("Omar Haddad is no longer attached to The Glass Harbor as a producer.", {("producer", "Omar Haddad", "ends")}),
        (
            "Screenwriter Omar Haddad was dropped from The Glass Harbor, with Nora Vance brought in to rewrite the script.",
            {("writer", "Nora Vance"), ("writer", "Omar Haddad", "ends")},
        ),
        ("Petra Solis left the stage in tears. The Glass Harbor opens in May.", set()),
        ("Lionel Brandt left his wife in 2016. The Glass Harbor opens in May.", set()),
        ("In The Glass Harbor, Petra Solis plays a nurse who leaves her husband.", {("cast", "Petra Solis")}),
        (
            "Petra Solis and Lionel Brandt have both pulled out of The Glass Harbor.",
            {("cast", "Lionel Brandt", "ends"), ("cast", "Petra Solis", "ends")},
        ),
    ],
)
def test_who_is_gone_in_other_words(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected
