"""What a sentence is made of once its names, titles, dates and sums have been found."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


def plain(text: str) -> str:
    """In small letters, with straight apostrophes."""
    return text.lower().replace("’", "'")


@dataclass(slots=True)
class Item:
    """One word, mark or name of a sentence.

    `kind` is word, mark, number, quote (words in quotation marks), aside (what stood in brackets), or a name's kind: person,
    company, outlet, title, place, name (one nobody knows); or film ("the upcoming thriller"), date, money. `low` is the text in
    small letters. `ref` is what the item stands for, once that is known. `inner` holds what stood in the brackets behind it.
    `opening` marks a single name at the beginning of a sentence, which may be no name at all; `halved` the name of somebody
    whom the article also calls by half of it.
    """

    kind: str
    text: str
    start: int
    end: int
    low: str = ""
    possessive: bool = False
    quoted: bool = False
    opening: bool = False
    halved: bool = False
    ref: Any = None
    inner: list["Item"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.low = self.low or plain(self.text)

    def is_word(self, *words: str) -> bool:
        return self.kind in ("word", "number") and self.low in words


@dataclass(slots=True)
class Sentence:
    """`paragraph` counts from 0; `start` and `end` are offsets into the article."""

    items: list[Item]
    start: int
    end: int
    paragraph: int
    scope: Any = None
    _words: frozenset[str] | None = None

    def words(self) -> frozenset[str]:
        """The words in it, in small letters; asked for each claim, so kept."""
        if self._words is None:
            self._words = frozenset(item.low for item in self.items if item.kind == "word")
        return self._words


_SHORT = 14


def words_of(items: list[Item]) -> Iterator[str]:
    """Their words in small letters, those of descriptions and of short quotations too."""
    for item in items:
        if item.kind == "word":
            yield item.low
        elif item.kind == "film":
            yield from item.ref.words
        elif item.kind == "aside" or item.kind == "quote" and len(item.inner) < _SHORT:
            yield from (each.low for each in item.inner)
        elif item.kind == "title" and item.quoted:
            yield from item.low.split()
