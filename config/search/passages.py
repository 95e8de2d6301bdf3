"""The passage of a text that a query is found in, with the words of the query marked."""

import re
from dataclasses import dataclass

from config.search.words import Chunk, chunks, stem

WIDTH, BEFORE = 200, 60
READ = 20_000  # characters of a text that are looked at

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text; `marked` where it is a word of the query."""

    text: str
    marked: bool = False


def passage(text: str, terms: tuple[Chunk, ...]) -> list[Piece]:
    """The part of a text around the first word of the query, or its beginning where it has none."""
    hits = [found.span() for found in _WORD.finditer(text[:READ]) if _is_one(found.group(), terms)]
    start, end = _window(text, hits[0][0] if hits else 0)
    pieces, at = [Piece("… ")] if start else [], start
    for left, right in hits:
        if start <= left and right <= end:
            pieces += [Piece(text[at:left]), Piece(text[left:right], True)]
            at = right
    pieces += [Piece(text[at:end]), Piece(" …" if end < len(text) else "")]
    return [piece for piece in pieces if piece.text]


def has_all(name: str, terms: tuple[Chunk, ...]) -> bool:
    """Whether a name holds every word of the query."""
    there = [word for chunk in chunks(name) for word in chunk]
    return all(any(_same(word, each) for each in there) for chunk in terms for word in chunk)


def _is_one(word: str, terms: tuple[Chunk, ...]) -> bool:
    parts = [part for chunk in chunks(word) for part in chunk]
    return any(_same(asked, part) for chunk in terms for asked in chunk for part in parts)


def _same(asked: str, word: str) -> bool:
    return stem(word) == stem(asked) or (len(asked) > 2 and word.startswith(asked))


def _window(text: str, at: int) -> tuple[int, int]:
    """A stretch of the text around `at`, from a space to a space."""
    start = text.rfind(" ", 0, max(at - BEFORE, 0)) + 1 if at > BEFORE else 0
    if len(text) - start <= WIDTH:
        return start, len(text)
    end = text.rfind(" ", at, start + WIDTH)
    return start, end if end > at else start + WIDTH
