"""Plans that are over, offers declined, rumours denied, departures denied."""

import pytest

_PEOPLE = frozenset("cast cinematographer composer director executive_producer producer writer".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marta Quill had originally been cast as the widow in The Glass Harbor, but Ida Lane now plays her.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "ends")},
        ),
        ("Alan Pike was at one time attached to direct The Glass Harbor.", {("director", "Alan Pike", "ends")}),
        ("Marta Quill was to have played the widow in The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        ("The Glass Harbor was first set up at Paramount with Alan Pike directing.", {("director", "Alan Pike", "ends")}),
        ("Marta Quill was once set to star in The Glass Harbor.", {("cast", "Marta Quill", "ends")}),
        (
            "At one point, Marta Quill was going to star in The Glass Harbor, with Alan Pike directing.",
            {("cast", "Marta Quill", "ends"), ("director", "Alan Pike", "ends")},
        ),
        ("Alan Pike, the original director of The Glass Harbor, left in 2015.", {("director", "Alan Pike", "ends")}),
        (
            "Over the years, directors including Alan Pike and Jonas Reed have been attached to The Glass Harbor.",
            {("director", "Alan Pike", "ends"), ("director", "Jonas Reed", "ends")},
        ),
    ],
)
def test_a_plan_that_is_over_ends(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill turned down the lead in The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        ("Marta Quill has passed on The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        ("Jonas Reed declined an offer to direct The Glass Harbor.", {("director", "Jonas Reed", "denies")}),
        ("Marta Quill was offered the lead in The Glass Harbor but said no.", {("cast", "Marta Quill", "denies")}),
        ("The lead in The Glass Harbor was first offered to Marta Quill, who passed.", {("cast", "Marta Quill", "denies")}),
        ("Marta Quill has rejected the chance to star in The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
    ],
)
def test_who_declines_is_denied(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill has denied she will star in The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        ("Marta Quill will not star in The Glass Harbor, her spokesman said.", {("cast", "Marta Quill", "denies")}),
        ("Reports that Marta Quill will star in The Glass Harbor are false.", {("cast", "Marta Quill", "denies")}),
        (
            'Reports that Marta Quill has joined the cast of The Glass Harbor are "simply untrue", her agent said.',
            {("cast", "Marta Quill", "denies")},
        ),
        (
            "A spokesman denied reports that Marta Quill had been offered a role in The Glass Harbor.",
            {("cast", "Marta Quill", "denies")},
        ),
        ("Marta Quill is not in The Glass Harbor, the director said.", {("cast", "Marta Quill", "denies")}),
        (
            "Newspapers claimed that Marta Quill would star in The Glass Harbor, but her agent said the story was nonsense.",
            {("cast", "Marta Quill", "denies")},
        ),
        (
            (
                "It was rumoured that Marta Quill would join The Glass Harbor. Her spokeswoman said there "
                "was no truth in the reports."
            ),
            {("cast", "Marta Quill", "denies")},
        ),
        ("Jonas Reed has shot down rumors that he will direct The Glass Harbor.", {("director", "Jonas Reed", "denies")}),
        ("Marta Quill is not in talks to star in The Glass Harbor, despite reports.", {("cast", "Marta Quill", "denies")}),
        ("Contrary to reports, Marta Quill is not attached to The Glass Harbor.", {("cast", "Marta Quill", "denies")}),
        (
            "Gossip Wire claims Marta Quill will star in The Glass Harbor. But a rep for the actress tells us it's not true.",
            {("cast", "Marta Quill", "denies")},
        ),
        (
            "Marta Quill had been tipped for the part of the widow in The Glass Harbor, which has gone to Ida Lane.",
            {("cast", "Ida Lane"), ("cast", "Marta Quill", "denies")},
        ),
    ],
)
def test_a_rumour_denied_is_denied(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill has denied that she is leaving The Glass Harbor.", {("cast", "Marta Quill")}),
        ("Marta Quill has dismissed claims that she has quit The Glass Harbor.", {("cast", "Marta Quill")}),
        (
            "Reports that director Jonas Reed had been sacked from The Glass Harbor were untrue, the studio said.",
            {("director", "Jonas Reed")},
        ),
        ("Jonas Reed has not left The Glass Harbor, which he is directing, the studio insisted.", {("director", "Jonas Reed")}),
        ("The studio denied rumours that Marta Quill was being replaced in The Glass Harbor.", {("cast", "Marta Quill")}),
        (
            "Jonas Reed is still directing The Glass Harbor, despite reports that he had been fired.",
            {("director", "Jonas Reed")},
        ),
    ],
)
def test_a_departure_denied_asserts(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lionel Brandt says he is not involved in The Glass Harbor.", {("cast", "Lionel Brandt", "denies")}),
        ("Petra Solis won't be in The Glass Harbor after all.", {("cast", "Petra Solis", "denies")}),
        (
            'A spokesman for Petra Solis dismissed reports that she had been cast in The Glass Harbor as "rubbish".',
            {("cast", "Petra Solis", "denies")},
        ),
        ("Petra Solis has laughed off rumours that she will appear in The Glass Harbor.", {("cast", "Petra Solis", "denies")}),
        ("Lionel Brandt has quashed speculation that he will star in The Glass Harbor.", {("cast", "Lionel Brandt", "denies")}),
        (
            "There is no truth to the rumor that Lionel Brandt will star in The Glass Harbor.",
            {("cast", "Lionel Brandt", "denies")},
        ),
        (
            "Nora Vance denied that Lionel Brandt had been approached to star in The Glass Harbor.",
            {("cast", "Lionel Brandt", "denies")},
        ),
        ("Lionel Brandt was offered the lead in The Glass Harbor but turned it down.", {("cast", "Lionel Brandt", "denies")}),
        (
            "Lionel Brandt had been in talks to star in The Glass Harbor, but negotiations broke down.",
            {("cast", "Lionel Brandt", "ends")},
        ),
        ("Talks with Lionel Brandt to star in The Glass Harbor have fallen apart.", {("cast", "Lionel Brandt", "ends")}),
        ("Petra Solis insisted she has not quit The Glass Harbor.", {("cast", "Petra Solis")}),
        ("The producers of The Glass Harbor have denied firing Petra Solis.", {("cast", "Petra Solis")}),
    ],
)
def test_denials_in_other_words(facts, text, expected):
    assert {fact for fact in facts(text) if fact[0] in _PEOPLE} == expected
