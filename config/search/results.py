"""Search itself: what somebody typed, and the page of hits that answers it. The same on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from config.models import SearchEntry
from config.search.index import SOURCES, Shown
from config.search.match import Question, question
from config.search.passages import Piece, has_all, passage
from config.search.words import indexed

LIMIT, MOST = 25, 1000
# Of the names that are perhaps meant, so many are compared and so many shown; they are at least so like what was typed.
COMPARED, NEAR, LIKE = 200, 5, 0.65

_ROW = ("place", "kind", "object_id", "title", "other_names", "text", "name_words")


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer. `names` are other names by which it was found, where the title does not say it; `passage` is of its text."""

    kind: SearchEntry.Kind
    pk: int
    title: str
    address: str
    about: str
    names: tuple[str, ...]
    passage: list[Piece]


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of answers. `near` are names that are perhaps meant, where no name was found; `more` says that a page follows."""

    query: str
    hits: list[Hit] = field(default_factory=list)
    more: bool = False
    near: list[Hit] = field(default_factory=list)


def search(query: str, *, kinds: Iterable[str] = (), limit: int = LIMIT, offset: int = 0) -> Hits:
    """What fits the query: of `kinds` (`SearchEntry.Kind`), or of all where none is given; the first `MOST` and no more.

    Takes any text. A query for each tier until the page is full, one for the rows, and one for each source of theirs; for near
    names one, and one for each source.
    """
    asked = question(query)
    if not asked:
        return Hits(asked.text)
    entries = SearchEntry.objects.filter(kind__in=kinds) if kinds else SearchEntry.objects.all()
    places, is_name = _places(entries, asked, min(offset + limit + 1, MOST))
    near = _near(entries, asked) if not is_name and not offset else []
    rows = _rows(places[offset : offset + limit])
    return Hits(asked.text, _hits(rows, _names_with, asked), len(places) > offset + limit, _hits(near, _likest_name, asked))


def _places(entries: Any, asked: Question, most: int) -> tuple[list[int], bool]:
    """The first places of what fits, tier by tier, and whether a name fits."""
    found: dict[int, None] = {}
    *of_names, anything = asked.tiers()
    for tier in of_names:
        if len(found) < most:
            found |= dict.fromkeys(entries.filter(tier).order_by("place").values_list("place", flat=True)[:most])
    is_name = bool(found)
    if len(found) < most:
        found |= dict.fromkeys(entries.filter(anything).order_by("place").values_list("place", flat=True)[:most])
    return list(found)[:most], is_name


def _rows(places: list[int]) -> list[Any]:
    rows = {row.place: row for row in SearchEntry.objects.filter(place__in=places).values_list(*_ROW, named=True)}
    return [rows[place] for place in places if place in rows]


def _hits(rows: list[Any], names: Callable[[Any, Question], tuple[str, ...]], asked: Question) -> list[Hit]:
    """The rows that readers can see at this moment, as hits, in their order; `names` chooses other names to show."""
    shown: dict[tuple[str, int], Shown] = {}
    for source in SOURCES.values():
        if ids := [row.object_id for row in rows if row.kind in source.kinds]:
            told = source.shown(ids)
            shown |= {(kind, one): each for kind in source.kinds for one, each in told.items()}
    return [
        Hit(
            kind=SearchEntry.Kind(row.kind),
            pk=row.object_id,
            title=each.title,
            address=each.address,
            about=each.about,
            names=names(row, asked),
            passage=passage(row.text, asked.terms),
        )
        for row in rows
        if (each := shown.get((row.kind, row.object_id)))
    ]


def _names_with(row: Any, asked: Question) -> tuple[str, ...]:
    """The other names that hold the query, where the title does not."""
    if has_all(row.title, asked.terms):
        return ()
    return tuple(name for name in row.other_names.splitlines() if has_all(name, asked.terms))


def _near(entries: Any, asked: Question) -> list[Any]:
    """The rows with names most like what was typed, the likest first."""
    candidates = entries.filter(asked.nearly()).order_by("place").values_list(*_ROW, named=True)[:COMPARED]
    scores = {row: _likeness(row.name_words.split(), asked) for row in candidates}
    return sorted((row for row in scores if scores[row] >= LIKE), key=lambda row: -scores[row])[:NEAR]


def _likest_name(row: Any, asked: Question) -> tuple[str, ...]:
    """The other name that is most like what was typed, where it is more so than the title."""
    names = (row.title, *row.other_names.splitlines())
    likest = max(names, key=lambda name: _likeness(indexed(name), asked))
    return () if likest == row.title else (likest,)


def _likeness(names: list[str], asked: Question) -> float:
    """How like each typed word is to the likest word of the names, 0 to 1, on average; each has to be somewhat like one."""
    typed = [word for chunk in asked.terms for word in chunk]
    best = [process.extractOne(word, names, scorer=OSA.normalized_similarity) for word in typed]
    scores = [found[1] if found else 0.0 for found in best]
    return sum(scores) / len(scores) if min(scores) >= LIKE else 0.0
