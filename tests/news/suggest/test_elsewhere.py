"""Whose work another production is, where no word of a profile says so."""

import pytest

LEAD = "Marta Quill will star in The Glass Harbor. "
TAPE = "Ben Ford will direct The Glass Harbor. "


@pytest.fixture
def elsewhere(suggestions):
    """Whose credits a text tells: somebody and the title."""

    def read(text):
        return {(each.subject, each.value) for each in suggestions(text) if each.property == "other_credit"}

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD + "The star of Paper Lanterns and Low Tide will play a nurse.", {"Paper Lanterns", "Low Tide"}),
        (LEAD + "The ‘Saltwater’ actress said that she was thrilled.", {"Saltwater"}),
        (LEAD + "She'll pop up in the indie comedy He Needs Me, with Ida Lane, later this year.", {"He Needs Me"}),
        (LEAD + "Her second novel, Devout, is out in October.", {"Devout"}),
        (LEAD + "The fantasy The Ninth Gate Keeper, in which she plays a queen, opens in May.", {"The Ninth Gate Keeper"}),
        ("Marta Quill, of Paper Lanterns, joins The Glass Harbor.", {"Paper Lanterns"}),
        ("Marta Quill, whom viewers know from Rosalind, stars in The Glass Harbor.", {"Rosalind"}),
        ("Marta Quill, whom audiences will remember as the nurse in Low Tide, leads The Glass Harbor.", {"Low Tide"}),
        ("Marta Quill, who worked on Saltwater, is in The Glass Harbor.", {"Saltwater"}),
        ("Marta Quill, who turned up briefly as a thief in Crown v Shadow, leads The Glass Harbor.", {"Crown v Shadow"}),
        (LEAD + "Quill has Low Tide due out in March and is shooting Red Snow now.", {"Low Tide", "Red Snow"}),
        (LEAD + "Next up for Marta Quill is Low Tide, which shoots in May.", {"Low Tide"}),
        (LEAD + "Catch her now in “Blue Monday”.", {"Blue Monday"}),
        ("Marta Quill, who was such fun in Red Snow, leads The Glass Harbor.", {"Red Snow"}),
        ("Marta Quill, fresh from the West End run of Hollow Men, leads The Glass Harbor.", {"Hollow Men"}),
        (LEAD + "She is in post on Red Snow and is attached to Night Swim.", {"Red Snow", "Night Swim"}),
        (LEAD + "Quill also has the title role in Low Tide, a film about a diver.", {"Low Tide"}),
        (LEAD + "It was Paper Lanterns, her first film with Ben Ford, that made her a star.", {"Paper Lanterns"}),
        (LEAD + "It is said that the Paper Lanterns breakout starts work in May.", {"Paper Lanterns"}),
        (LEAD + "She has just come off a run as Nora in A Doll's House.", {"A Doll's House"}),
        (LEAD + "Quill has appeared in Red Snow and the Oscar-winning Paper Lanterns.", {"Red Snow", "Paper Lanterns"}),
        (LEAD + "Quill, who shot to fame in Ward Nine, is 33.", {"Ward Nine"}),
        (LEAD + "She is known for the film Bread and Roses.", {"Bread and Roses"}),
        (LEAD + "“Cold Road”, the Ada Lund adaptation she shot in Wales, opens in May.", {"Cold Road"}),
    ],
)
def test_what_an_actor_is_in_elsewhere(elsewhere, text, expected):
    assert elsewhere(text) == {("Marta Quill", title) for title in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TAPE + "The filmmaker’s surfing drama Big Wave is in post-production.", {"Big Wave"}),
        (TAPE + "Ford's last feature, The Paper King, won two prizes.", {"The Paper King"}),
        (TAPE + "The director, whose Cold Ashes won a Golden Globe, said he was glad.", {"Cold Ashes"}),
        (TAPE + "He began with “Night Bus” but soon went north to shoot “Red Snow”.", {"Night Bus", "Red Snow"}),
        ("Ben Ford, who hasn't made a picture since 2008's Half-Light, will helm The Glass Harbor.", {"Half-Light"}),
        ("Ben Ford has been hired for Seaqueen. He directs The Glass Harbor.", {"Seaqueen"}),
        ("Ben Ford, whose credits as a writer include Cold Ashes, directs The Glass Harbor.", {"Cold Ashes"}),
        (TAPE + "It's his second time in the chair following 2016's Low Tide.", {"Low Tide"}),
        (TAPE + "He is busy with his Amazon series Dead Reckoners.", {"Dead Reckoners"}),
        ("Ben Ford will follow Paper Lanterns with The Glass Harbor.", {"Paper Lanterns"}),
        ("Ben Ford, whose play Salt was a hit, wrote The Glass Harbor.", {"Salt"}),
        (
            "Ben Ford, whose first two films, Salt and Cold Ashes, played Cannes, directs The Glass Harbor.",
            {"Salt", "Cold Ashes"},
        ),
        ("Ben Ford, the author of “Other Maps”, wrote The Glass Harbor.", {"Other Maps"}),
        ("Ben Ford, the creator of BBC drama Razor Lane, wrote The Glass Harbor.", {"Razor Lane"}),
        (
            "Ben Ford recently finished shooting Iron Garden: Part Two in London. He directs The Glass Harbor.",
            {"Iron Garden: Part Two"},
        ),
    ],
)
def test_what_a_maker_has_made_elsewhere(elsewhere, text, expected):
    assert elsewhere(text) == {("Ben Ford", title) for title in expected}


def test_a_film_of_a_year_in_a_list(elsewhere):
    text = TAPE + "Ford and Ida Lane are friends, the two having worked on Kelp (2002) and Brine (2007)."
    assert elsewhere(text) == {(name, title) for name in ("Ben Ford", "Ida Lane") for title in ("Kelp", "Brine")}


def test_whose_film_somebody_else_is_in(elsewhere):
    assert elsewhere("Ida Lane has Joe Bell's “Saltwater” coming in May. She leads The Glass Harbor.") == {
        ("Ida Lane", "Saltwater"),
        ("Joe Bell", "Saltwater"),
    }


@pytest.mark.parametrize(
    "text",
    [
        LEAD + "Marta Quill said that she loved “Paper Lanterns”.",
        "Marta Quill turned down “Low Tide” to make The Glass Harbor.",
        "The Glass Harbor, in the vein of “Low Tide”, stars Marta Quill.",
        "The Glass Harbor opens against “Low Tide”, and Marta Quill leads it.",
        "Ben Ford, who has seen “Low Tide” ten times, directs The Glass Harbor.",
        "Ben Ford adapts the novel “Low Tide” for The Glass Harbor.",
        "The trailer for “Low Tide” impressed Marta Quill. She leads The Glass Harbor.",
        LEAD + "She sings “Low Tide” and other songs.",
        "Marta Quill will take on Rowena in The Glass Harbor.",
        "The Glass Harbor is about a diver nicknamed the “Iron Lady of Skye”. Marta Quill stars.",
    ],
)
def test_what_nobody_made(elsewhere, text):
    assert elsewhere(text) == set()


def test_somebody_called_by_half_a_name_is_no_title(facts):
    text = "Marta Quill has left the Vidarbha Mehta film The Glass Harbor. Vidarbha said that she was busy."
    assert ("cast", "Marta Quill", "ends") in facts(text)


def test_a_new_part_of_a_franchise_is_nothing_that_was_made(suggestions):
    text = "Ben Ford is in talks to direct a new instalment in the Night Bus franchise."
    assert [each.value for each in suggestions(text, film="Night Bus 3") if each.property == "other_credit"] == []
