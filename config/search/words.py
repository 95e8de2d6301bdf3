"""Words as the index of search holds them: folded and stemmed here and not by the database, so that every database agrees.

A *chunk* is what stands between two spaces, as the words that it falls into: "Spider-Man" is ["spider", "man"]. Words hold
letters, digits and marks of any script and nothing else; names as a whole begin with "_", which no word does.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import snowballstemmer

from config.text import key

LONGEST = 40  # characters of a word; whatever is longer is not a word that anybody types
LONGEST_NAME = 200
MOST_WORDS = 20_000

# Scripts that are written without spaces: each character is a word.
_UNSPACED = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
# Words that a query is not narrowed by, unless it has no other: "It" is a film.
STOP_WORDS = frozenset("a an and as at by for from in into is it its of on or the to with".split())

Chunk = list[str]


def chunks(text: str) -> list[Chunk]:
    """The chunks of a text that have a word."""
    found = (_chunk(each) for each in _UNSPACED.sub(r" \1 ", text).split())
    return [each for each in found if each]


def _chunk(text: str) -> Chunk:
    parts = key(text[: 4 * LONGEST]).split()
    return [part[:LONGEST] for part in parts if any(char.isalnum() for char in part)]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of an English word; a stemmer is made for each, because it keeps the word that it is at."""
    return snowballstemmer.stemmer("english").stemWord(word) or word


def indexed(text: str) -> list[str]:
    """Every word under which a text is found: as it stands, its stem, and chunks in one piece."""
    found: dict[str, None] = {}
    for chunk in chunks(text):
        for word in chunk:
            found |= {word: None, stem(word): None}
        if len(chunk) > 1:
            found["".join(chunk)[:LONGEST]] = None
        if len(found) > MOST_WORDS:
            break
    return list(found)


def whole(name: str) -> str:
    """A whole name as one word; empty where it has no words."""
    parts = [word for chunk in chunks(name) for word in chunk]
    return f"_{'_'.join(parts)}"[:LONGEST_NAME] if parts else ""


def slips(word: str, shortest: int = 4) -> set[str]:
    """The word with each of its characters left out once: two words with one slip between them share one of these."""
    if len(word) < shortest:
        return set()
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def distinct(words: Iterable[str]) -> str:
    """Words as a column holds them: each once, in their order."""
    return " ".join(dict.fromkeys(word for word in words if word))
