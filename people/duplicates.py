"""Likely duplicates: records whose names are the same or nearly so. Staff decide; nothing is ever merged by this.

Only names that share a block are compared (the last word and how the first begins, or the other way round), and in a block only
neighbours in the alphabet; so a hundred thousand names take a second or two and not a hundred thousand times as long.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

ALIKE = 90  # per cent, of which 100 is the same key
_NEIGHBOURS = 12


@dataclass(frozen=True, slots=True)
class Bearer:
    """One name of a record, by its key; only names of one kind are compared."""

    pk: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two ids, the lower first, and how alike their most similar names are, in per cent."""

    left: int
    right: int
    alike: int


def likely(bearers: Iterable[Bearer], alike: int = ALIKE) -> list[Pair]:
    """Pairs of one kind that may be the same, the most alike first."""
    blocks: dict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
    for each in bearers:
        for block in _blocks(each):
            blocks[block].append((each.key, each.pk))
    best: dict[tuple[int, int], int] = {}
    for names in blocks.values():
        for pair, score in _compared(names, alike):
            if score > best.get(pair, 0):
                best[pair] = score
    return sorted((Pair(*pair, score) for pair, score in best.items()), key=lambda each: (-each.alike, each.left, each.right))


def _blocks(bearer: Bearer) -> Iterator[tuple[str, ...]]:
    words = bearer.key.split()
    yield bearer.kind, "words", " ".join(sorted(words))
    if len(words) > 1:
        yield bearer.kind, "last", words[-1], words[0][0]
        yield bearer.kind, "first", words[0], words[-1][0]
    elif words and len(words[0]) > 4:
        yield bearer.kind, "only", words[0][:4]


def _compared(names: list[tuple[str, int]], alike: int) -> Iterator[tuple[tuple[int, int], int]]:
    if len(names) < 2:
        return
    names = sorted(set(names))
    for place, (key, root) in enumerate(names):
        for other_key, other in names[place + 1 : place + 1 + _NEIGHBOURS]:
            if root != other and _numbers(key) == _numbers(other_key):
                score = fuzz.token_sort_ratio(key, other_key, score_cutoff=alike)
                if score:
                    yield (min(root, other), max(root, other)), int(score)


def _numbers(key: str) -> list[str]:
    """Parts of a series differ in their number alone."""
    return [word for word in key.split() if word.isdigit()]
