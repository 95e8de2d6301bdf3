"""What people say in quotation marks, read as sentences of their own, with the speaker for "I"."""

from collections.abc import Iterator

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import people_right
from news.suggest.reading import Reading
from news.suggest.subjects import people_left

_SHORTEST = 4
_ENDS = frozenset({".", "!", "?"})
# Wishes and guesses are no claims.
_HEDGES = frozenset(
    """if would could might maybe perhaps hope hopefully love wish should think want wanted never imagine probably
        someday rumor rumors used when""".split()
)
_SAYING = frozenset(
    """said says told tells added adds explained revealed wrote confirmed joked recalled noted continued admitted
        announced tweeted posted teased insisted""".split()
)
_FIRST_PERSON = frozenset({"i", "i'm", "i'll", "i've"})


def spoken(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences inside the sentence's quotations that state something plainly."""
    for at, item in enumerate(sentence.items):
        if item.kind != "quote" or len(item.inner) < _SHORTEST:
            continue
        speaker = _speaker(reading, sentence, at)
        part: list[Item] = []
        for inner in item.inner:
            part.append(inner)
            if inner.low in _ENDS:
                yield from _stated(part, speaker, sentence)
                part = []
        yield from _stated(part, speaker, sentence)


def _stated(part: list[Item], speaker: Person | None, sentence: Sentence) -> Iterator[Sentence]:
    if len(part) < _SHORTEST or any(item.low in _HEDGES or item.low == "?" for item in part):
        return
    items = [_first_person(item, speaker) for item in part]
    yield Sentence(items, items[0].start, items[-1].end, sentence.paragraph)


def _first_person(item: Item, speaker: Person | None) -> Item:
    if speaker is None or item.kind not in ("word", "name") or item.low not in _FIRST_PERSON:
        return item
    return Item("person", item.text, item.start, item.end, ref=speaker)


def _speaker(reading: Reading, sentence: Sentence, at: int) -> Person | None:
    """Who says it: beside the saying verb, before or behind the quotation; else whom the last sentence was about."""
    items = sentence.items
    for step in [*range(at + 1, min(at + 8, len(items))), *range(at - 1, max(-1, at - 12), -1)]:
        if not items[step].is_word(*_SAYING):
            continue
        before, _ = people_left(reading, sentence, step)
        behind, _ = people_right(reading, sentence, step + 1)
        if before or behind:
            return (before or behind)[-1].person
    return reading.discourse.last
