"""The names that the system knows, looked up by key, by first word and by likeness.

Everything is a dictionary look-up: a gazetteer of 100,000 names costs a text no more than one of ten.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rapidfuzz.distance import Levenshtein

from news.suggest.lexicon import companies as table
from news.suggest.suggestion import KnownName

_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`")
_NEAR = 0.85
_BLOCK = 200


@lru_cache(maxsize=65536)
def name_key(text: str) -> str:
    """Case-folded, accents gone, apostrophes dropped, other punctuation a space: DESIGN §3."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    kept = (" " if not letter.isalnum() else letter for letter in plain if not unicodedata.combining(letter))
    return " ".join("".join(kept).split())


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Known productions, people, companies and outlets. `linked` names those the article is linked to, first the main one."""

    productions: tuple[KnownName, ...] = ()
    people: tuple[KnownName, ...] = ()
    companies: tuple[KnownName, ...] = ()
    outlets: tuple[KnownName, ...] = ()
    linked: tuple[str, ...] = field(default=())

    @cached_property
    def index(self) -> "Index":
        """Built once for each gazetteer."""
        return Index(self)

    def linked_to(self, *titles: str) -> "Gazetteer":
        """The same names for an article about these productions; shares the index."""
        other = Gazetteer(self.productions, self.people, self.companies, self.outlets, titles)
        other.__dict__["index"] = self.index
        return other


class Index:
    """`people`, `companies`, `outlets` and `productions` map name keys to the known name."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.people = _by_key(gazetteer.people)
        self.companies = _by_key(gazetteer.companies)
        self.outlets = _by_key(gazetteer.outlets)
        self.productions = _by_key(gazetteer.productions)
        self.aliases = {each.name: each.aliases for each in gazetteer.productions if each.aliases}
        self._surnames: dict[str, list[str]] = {}
        for key, name in self.people.items():
            for block in _blocks(key):
                self._surnames.setdefault(block, []).append(name)
        tables = (self.people, self.companies, self.outlets, self.productions)
        self.first_words = {key.partition(" ")[0] for table in tables for key in table}

    def near_person(self, name: str) -> str:
        """A known person whose name is nearly this one ("Yara Shahid"), or nothing."""
        key = name_key(name)
        if not key or key in self.people:
            return ""
        best, nearest = _NEAR, ""
        for block in _blocks(key):
            for known in self._surnames.get(block, ())[:_BLOCK]:
                likeness = Levenshtein.normalized_similarity(key, name_key(known), score_cutoff=best)
                if likeness > best:
                    best, nearest = likeness, known
        return nearest


def _blocks(key: str) -> tuple[str, ...]:
    """Near names share the first word with the beginning of the last, or the last with the beginning of the first."""
    words = key.split()
    if len(words) < 2:
        return ()
    return f"{words[0]} {words[-1][:2]}", f"{words[0][:1]} {words[-1]}"


def _by_key(names: Iterable[KnownName]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for each in names:
        for text in (each.name, *each.aliases):
            key = name_key(text)
            if key:
                keys.setdefault(key, each.name)
    return keys


STUDIOS = {name_key(each): each for each in table.names(table.STUDIOS)}
OUTLETS = {name_key(each): each for each in table.names(table.OUTLETS)}
AGENCIES = {name_key(each): each for each in table.names(table.AGENCIES)}
STREAMERS = frozenset(name_key(each) for each in table.names(table.STREAMERS))


def is_streamer(name: str) -> bool:
    """Whether a company is where films are streamed: Disney+ is, and Disney is not."""
    return name.endswith("+") or name_key(name) in STREAMERS


BROADCASTERS = frozenset(name_key(each) for each in table.names(table.BROADCASTERS))
EMPTY = Gazetteer()
