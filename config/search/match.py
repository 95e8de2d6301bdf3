"""What is asked of the index, and how each database is asked it: FTS5 of SQLite, text search vectors of PostgreSQL.

A question is written as PostgreSQL writes it: 'word', 'word':*, &, |. FTS5's form of it follows from that by replacing signs;
words hold none of them.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.db import models
from django.db.models import F

from config.search.words import STOP_WORDS, Chunk, chunks, slips, stem, whole
from config.text import clean_line

LONGEST_QUERY = 200
MOST_TERMS = 8
SHORTEST_PREFIX = 2


class Scope(Enum):
    """Where words are looked for: the columns of FTS5's table, and the vector of PostgreSQL's."""

    NAMES = ("name_words", "name_vector")
    ALL = ("name_words text_words", "all_vector")
    SLIPS = ("name_words slip_words", "slip_vector")


class Matches(models.Func):
    """Whether an entry holds what `question` asks for."""

    output_field = models.BooleanField()

    def __init__(self, scope: Scope, question: str) -> None:
        super().__init__(F("pk"))
        self.scope, self.question = scope, question

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        sql, params = compiler.compile(self.source_expressions[0])
        asked = f"{{{self.scope.value[0]}}} : ({_for_fts5(self.question)})"
        found = "SELECT rowid FROM config_searchentry_fts WHERE config_searchentry_fts MATCH %s"
        return f"{sql} IN ({found})", [*params, asked]

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        column: Any = self.source_expressions[0]
        table = compiler.quote_name_unless_alias(column.alias)
        return f"{table}.{self.scope.value[1]} @@ %s::tsquery", [self.question]


def _for_fts5(question: str) -> str:
    for sign, other in (("'", '"'), (":*", " *"), (" & ", " AND "), (" | ", " OR ")):
        question = question.replace(sign, other)
    return question


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody typed, as the index is asked for it. `text` is what they typed, cleaned and cut."""

    text: str
    terms: tuple[Chunk, ...]

    def __bool__(self) -> bool:
        return bool(self.terms)

    def tiers(self) -> list[Matches]:
        """What fits, the best first: the whole name, names by whole words, names, anything; each holds those before it."""
        whole_words, beginnings = (self._all(prefix=prefix) for prefix in (False, True))
        name = whole(self.text)
        exactly = [Matches(Scope.NAMES, f"'{name}'")] if name else []
        names = [Matches(Scope.NAMES, each) for each in (whole_words, beginnings)]
        return [*exactly, *names, Matches(Scope.ALL, beginnings)]

    def nearly(self) -> Matches:
        """Every word is in a name, or is one or two slips of a finger away from one that is."""
        words = [word for chunk in self.terms for word in chunk]
        return Matches(Scope.SLIPS, " & ".join(_any(_nearby(word)) for word in words))

    def _all(self, *, prefix: bool) -> str:
        last = len(self.terms) - 1
        return " & ".join(_term(chunk, prefix and at == last) for at, chunk in enumerate(self.terms))


def question(typed: str) -> Question:
    """What somebody typed, whatever it is. Without any word it is false, and finds nothing."""
    text = clean_line(typed[: 10 * LONGEST_QUERY])[:LONGEST_QUERY]
    said = chunks(text)
    telling = [chunk for chunk in said if not STOP_WORDS.issuperset(chunk)] or said
    terms: list[Chunk] = []
    for chunk in telling:
        room = MOST_TERMS - sum(map(len, terms))
        if room > 0:
            terms.append(chunk[:room])
    return Question(text, tuple(terms))


def _term(chunk: Chunk, prefix: bool) -> str:
    """A chunk: all of its words, the last perhaps as a beginning; or, as "spiderman" is "Spider-Man", in one piece."""
    *first, last = chunk
    parts = [*(f"'{stem(word)}'" for word in first), _word(last, prefix)]
    return _any([f"({' & '.join(parts)})", _word("".join(chunk), prefix)]) if first else parts[0]


def _word(word: str, prefix: bool) -> str:
    stemmed = f"'{stem(word)}'"
    return _any([f"'{word}':*", stemmed]) if prefix and len(word) >= SHORTEST_PREFIX else stemmed


def _nearby(word: str) -> list[str]:
    """The word, and what it shares with names that are a slip or, for a long word, two away."""
    near = slips(word, shortest=3)
    if len(word) > 6:
        near |= {less for each in near for less in slips(each)}
    return [f"'{each}'" for each in (word, *sorted(near))]


def _any(alternatives: list[str]) -> str:
    return f"({' | '.join(alternatives)})"
