"""Set phrases as a table of lines, and where one stands in a sentence.

A line is words with single spaces. `@take` stands for every form of the verb; `on/off` for one of several words; `SELF`, `HER`
and `PART` for a word of their class; `_` for at most three words or dates more.
"""

from collections.abc import Iterable, Mapping

from news.suggest.items import Item

_CLASSES = {
    "SELF": frozenset("himself herself themselves".split()),
    "HER": frozenset("his her their the a".split()),
    "PART": frozenset("role roles part parts lead job seat gig duties place spot".split()),
    "BE": frozenset("is are was were be been being got gets".split()),
    "NOT": frozenset("not never isn't wasn't aren't weren't won't hasn't haven't didn't".split()),
}
_PASTS = {
    "break": "broke broken",
    "come": "came come",
    "cut": "cut",
    "fall": "fell fallen",
    "fly": "flew flown",
    "get": "got gotten",
    "give": "gave given",
    "go": "went gone",
    "hang": "hung",
    "have": "had",
    "keep": "kept",
    "let": "let",
    "lose": "lost",
    "make": "made",
    "say": "said",
    "shake": "shook shaken",
    "show": "shown showed",
    "shut": "shut",
    "sit": "sat",
    "split": "split",
    "stand": "stood",
    "take": "took taken",
    "throw": "threw thrown",
    "write": "wrote written",
}
_IN_Y = frozenset({"fly", "carry", "deny"})
_DOUBLED = frozenset("skip step slip drop snub scrap sub swap slot cut get let shut sit split".split())
_GAP = "_"
_WIDEST = 3


def forms_of(verb: str) -> frozenset[str]:
    """take, takes, taking, took, taken."""
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb in _DOUBLED:
        stem += stem[-1]
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb[:-1]}ies" if verb in _IN_Y else f"{verb}s"
    past = _PASTS.get(verb) or (f"{verb[:-1]}ied" if verb in _IN_Y else f"{stem}ed")
    return frozenset({verb, third, f"{stem}ing", *past.split()})


Token = frozenset[str]
Line = tuple[Token, ...]


def _token(text: str) -> Token:
    words: frozenset[str] = frozenset()
    for part in text.split("/"):
        words |= forms_of(part[1:]) if part.startswith("@") else _CLASSES.get(part, frozenset({part}))
    return words


def table(lines: Iterable[str]) -> Mapping[str, list[Line]]:
    """First word → the lines that begin with it."""
    found: dict[str, list[Line]] = {}
    for text in lines:
        line = tuple(_token(word) for word in text.split())
        for first in line[0]:
            found.setdefault(first, []).append(line)
    return found


def behind(lines: Mapping[str, list[Line]], items: list[Item], at: int) -> int:
    """The index behind the longest line of the table that begins at this item, or -1."""
    return max((_matched(line, items, at) for line in lines.get(items[at].low, ())), default=-1)


def _matched(line: Line, items: list[Item], at: int) -> int:
    here = at
    for number, token in enumerate(line):
        if token == {_GAP}:
            here = _over_gap(line[number + 1], items, here)
        if token != {_GAP}:
            if here >= len(items) or items[here].kind not in ("word", "number") or items[here].low not in token:
                return -1
            here += 1
    return here


def _over_gap(following: Token, items: list[Item], at: int) -> int:
    for here in range(at, min(at + _WIDEST, len(items))):
        if items[here].low in following or items[here].kind not in ("word", "date"):
            return here
    return min(at + _WIDEST, len(items))
