import pytest

from news.suggest.sentences import sentences_of
from news.suggest.tokens import quotations_of, tokens_of


def words(text):
    return [token.text for token in tokens_of(text)]


def test_tokens_keep_their_offsets():
    text = "Quill’s “Cold Water.”"
    assert all(text[token.start : token.end] == token.text for token in tokens_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Simmonds' credits", ["Simmonds", "'", "credits"]),
        ("the film’s 2012 sequel", ["the", "film", "’s", "2012", "sequel"]),
        ("J.K. Rowling", ["J.K.", "Rowling"]),
        ("$11-12M", ["$", "11", "-", "12M"]),
        ("action-thriller.[4]", ["action-thriller", "."]),
        ("Guardians Vol. 3", ["Guardians", "Vol.", "3"]),
        ("87North", ["87North"]),
    ],
)
def test_tokens_of(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a sequel to “Top Gun,” he said", ["Top Gun,"]),
        ("'Top Gun' isn't 'Heat'", ["Top Gun", "Heat"]),
        ("the Moneymakers' film and Jon's", []),
        ("“never closed, and goes on", ["never closed, and goes on"]),
        ('"one" and "two"', ["one", "two"]),
    ],
)
def test_quotations_of(text, expected):
    assert [text[each.start : each.end] for each in quotations_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She stars. He directs.", ["She stars .", "He directs ."]),
        ("It opens Nov. 22. It stars J. K. Lane.", ["It opens Nov. 22 .", "It stars J. K. Lane ."]),
        ("“We start. We go on,” he said. Good.", ["“ We start . We go on , ” he said .", "Good ."]),
        ("Cast\n\nMarta Quill", ["Cast", "Marta Quill"]),
        ("She will be in Coyote v. Acme soon.", ["She will be in Coyote v. Acme soon ."]),
    ],
)
def test_sentences_of(text, expected):
    assert [" ".join(token.text for token in span.tokens) for span in sentences_of(text)] == expected
