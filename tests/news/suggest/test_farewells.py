"""Set phrases of going, being put out, staying out and coming instead."""

import pytest

from news.suggest.expressions import forms_of

ENDS, DENIES = {("cast", "Marta Quill", "ends")}, {("cast", "Marta Quill", "denies")}


@pytest.mark.parametrize(
    "said",
    [
        "has taken herself off",
        "has removed herself from",
        "has made an early exit from",
        "has lost the lead in",
        "has forfeited her role in",
        "is no longer in",
        "has called time on her part in",
        "has had a change of heart about",
        "has vanished from the cast of",
        "has been released from",
        "has been relieved of her duties on",
        "was quietly scratched from",
        "got the boot from",
        "fell ill and left",
    ],
)
def test_going_ends(facts, said):
    assert facts(f"Marta Quill {said} The Glass Harbor.") == ENDS


@pytest.mark.parametrize(
    "said",
    [
        "said thanks but no thanks to",
        "gave a pass to",
        "has no intention of starring in",
        "has nothing to do with",
        "was never in talks for",
        "lost out on the lead in",
        "is unavailable for",
        "is not going to be in",
    ],
)
def test_staying_out_denies(facts, said):
    assert facts(f"Marta Quill {said} The Glass Harbor.") == DENIES


def test_staying_out_of_what_was_planned_ends(facts):
    assert facts("Marta Quill stars in The Glass Harbor. Marta Quill will miss the film.") == ENDS


@pytest.mark.parametrize(
    "said", ["moved on from", "shown the door to", "cut loose", "decided to go ahead without", "bid farewell to", "split with"]
)
def test_makers_put_somebody_out(facts, said):
    assert facts(f"The producers of The Glass Harbor have {said} Marta Quill.") == ENDS


@pytest.mark.parametrize(
    "said",
    [
        "subs for",
        "takes the place of",
        "has been chosen over",
        "has been swapped in for",
        "replaces the departed",
        "takes up the baton from",
        "is circling the role vacated by",
        "stepped in earlier this month for",
    ],
)
def test_one_comes_for_the_other(facts, said):
    assert facts(f"Ben Ford {said} Marta Quill in The Glass Harbor.") == ENDS | {("cast", "Ben Ford")}


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill, who stars in The Glass Harbor, will miss the premiere.",
        "Marta Quill might skip The Glass Harbor.",
        "Marta Quill stars in The Glass Harbor. She has split from her husband.",
        "Marta Quill has nothing to do with her old band. The Glass Harbor opens in May.",
        "Marta Quill stars in The Glass Harbor as a widow who takes herself off to Lisbon.",
        "Marta Quill stars in The Glass Harbor. She did not return a call on Friday.",
        "Night Ferry, the 1983 thriller whose lead, Ben Ford, was replaced, is an inspiration for The Glass Harbor.",
        "The Glass Harbor stars Marta Quill. Her agent, Cal Otieno, who left the room, had no part in it.",
    ],
)
def test_what_is_no_farewell_ends_nothing(facts, text):
    assert not [fact for fact in facts(text) if fact[-1] in ("ends", "denies")]


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("take", {"take", "takes", "taking", "took", "taken"}),
        ("skip", {"skip", "skips", "skipping", "skipped"}),
        ("deny", {"deny", "denies", "denying", "denied"}),
        ("vanish", {"vanish", "vanishes", "vanishing", "vanished"}),
        ("cut", {"cut", "cuts", "cutting"}),
    ],
)
def test_forms_of_a_verb(verb, forms):
    assert forms_of(verb) == forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marta Quill stars in The Glass Harbor. The tired star has dropped out of the film.", ENDS),
        ("Marta Quill stars in The Glass Harbor. The Night Ferry actress quit the film in May.", ENDS),
        (
            "Marta Quill is the editor of The Glass Harbor. She succeeds Ben Ford, who cut the first and was let go in May.",
            {("editor", "Marta Quill"), ("editor", "Ben Ford", "ends")},
        ),
        ("Marta Quill will not be continuing in The Glass Harbor.", ENDS),
        ("Marta Quill has dropped out of The Glass Harbor. Quill's rep denied that she had been fired.", ENDS),
        ("Marta Quill, originally set for the part of a nun in The Glass Harbor, fell out during the long wait.", ENDS),
        (
            "Ben Ford was to play the sheriff in The Glass Harbor, a part that first belonged to Marta Quill.",
            {("cast", "Ben Ford", "ends"), *ENDS},
        ),
        (
            "Ben Ford directs The Glass Harbor. Marta Quill was attached to direct in the 1990s, but it was never made.",
            {("director", "Ben Ford"), ("director", "Marta Quill", "ends")},
        ),
        (
            "Reports from the festival claimed that Marta Quill had been lined up for the lead in The Glass Harbor.",
            {("cast", "Marta Quill")},
        ),
        ("Marta Quill is not in talks to play a nurse in The Glass Harbor, directed by her brother.", DENIES),
        ("Marta Quill was chosen for the lead in The Glass Harbor but had to opt out as she was ill.", ENDS),
        (
            "Director Ben Ford took the helm of The Glass Harbor when Marta Quill dropped out.",
            {("director", "Ben Ford"), ("director", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford takes over writing duties on The Glass Harbor from Marta Quill and Cal Otieno.",
            {("writer", "Ben Ford"), ("writer", "Marta Quill", "ends"), ("writer", "Cal Otieno", "ends")},
        ),
        (
            "Lumen Pictures was originally to distribute The Glass Harbor.",
            {("distributor", "Lumen Pictures", "ends")},
        ),
        (
            "Marta Quill was to have played the queen opposite Ben Ford in The Glass Harbor, but has dropped out.",
            ENDS,
        ),
        (
            "Ben Ford stars in The Glass Harbor. He plays a coach, a part that Marta Quill was attached to in an early draft.",
            {("cast", "Ben Ford"), ("cast", "Marta Quill", "ends")},
        ),
        (
            "Ben Ford will direct The Glass Harbor. Ford replaces Marta Quill. Quill will remain as an executive producer.",
            {("director", "Ben Ford"), ("director", "Marta Quill", "ends"), ("executive_producer", "Marta Quill")},
        ),
    ],
)
def test_who_is_meant_goes(facts, text, expected):
    assert facts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill stars in The Glass Harbor, the story of a comic who walked out in 1919 and was replaced.",
        "Marta Quill stars in The Glass Harbor. She gave up smoking for it, and quit in May.",
        "A newspaper claims that Marta Quill stormed off The Glass Harbor.",
        "The Evening Herald has dropped out of The Glass Harbor.",
    ],
)
def test_who_is_not_meant_does_not_go(facts, text):
    assert not [fact for fact in facts(text) if fact[0] == "cast" and fact[-1] == "ends"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lead in The Glass Harbor was first offered to Marta Quill, who declined it.",
            DENIES,
        ),
        (
            "Marta Quill was to star in The Glass Harbor. The actress and director Ben Ford parted ways last month.",
            ENDS,
        ),
        (
            "Marta Quill stars in The Glass Harbor. She told the producers that she would not be able to make the film.",
            ENDS,
        ),
    ],
)
def test_who_of_several_goes(facts, text, expected):
    assert {fact for fact in facts(text) if fact[-1] in ("ends", "denies")} == expected


def test_adventure_told_of_by_its_name_is_another_film(facts):
    text = "The Glass Harbor recalls Thunder Pass, the 1983 adventure whose lead, Dale Corrigan, was replaced."
    assert facts(text) == set()
