"""Who is said to have no part in it, in whatever words."""

import pytest

DENIED = {("cast", "Marta Quill", "denies")}


@pytest.mark.parametrize(
    "text",
    [
        "A site had Marta Quill up for The Glass Harbor. Her representatives have denied that she was ever in negotiations.",
        "Talk of a part for Marta Quill in The Glass Harbor is nothing but hearsay.",
        "Stories of a comeback by Marta Quill in The Glass Harbor are untrue, the producers say.",
        "Marta Quill has laughed off a story linking her with a role in The Glass Harbor.",
        "Marta Quill put the record straight: she has “no involvement” in The Glass Harbor.",
        "A rep for Marta Quill told us that the actress “is not and has never been attached” to The Glass Harbor.",
        "Word that Marta Quill had signed on to The Glass Harbor was quickly denied by the producers.",
        "Marta Quill's publicist has denied that the actress is to star in The Glass Harbor.",
        "Marta Quill denied playing the queen in The Glass Harbor.",
        "Marta Quill is NOT playing the queen in The Glass Harbor.",
        "It was rumoured that Marta Quill would play the queen in The Glass Harbor, but the studio said this was not the case.",
    ],
)
def test_denial_in_other_words_denies(facts, text):
    assert facts(text) == DENIED


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill has not yet signed a deal to join The Glass Harbor.",
        "The part that Marta Quill plays in The Glass Harbor has not been announced.",
        "Marta Quill denied the theft. The Glass Harbor opens in May.",
        "Marta Quill and Ben Ford deny that a feud held up their part of The Glass Harbor.",
    ],
)
def test_what_is_only_unsaid_or_is_another_matter_denies_nothing(facts, text):
    assert not any(fact[-1] == "denies" for fact in facts(text))


def test_whole_sentence_is_the_quote(suggestions):
    text = "Talk of a part for Marta Quill in The Glass Harbor is hearsay, we hear."
    (denial,) = [each for each in suggestions(text) if each.effect == "denies"]
    assert text[denial.start : denial.end] == text.rstrip(".")
