"""The index of search: what each app has to say of its public things, and the entries written from it.

An app registers a `Source` when it starts. Entries are written in the transaction of the act that changes what is public, by
`refresh`; `manage.py reindex_search` rebuilds all of them, and can check them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from config.models import SearchEntry
from config.search.words import distinct, indexed, slips, whole
from config.text import clean_line

BATCH = 500
LONGEST_TEXT = 100_000

_KINDS = list(SearchEntry.Kind)
_COMPARED = tuple(field.attname for field in SearchEntry._meta.concrete_fields)


@dataclass(frozen=True, slots=True)
class Document:
    """What the public reads of one thing. `kind` is a `SearchEntry.Kind`.

    It is found by its title, the other names that readers are shown, the hidden ones that they are not (misspellings), the
    text, of which a passage is shown, and what else stands on its page. Of equals, the one with the latest day comes first.
    """

    kind: str
    pk: int
    title: str
    other_names: tuple[str, ...] = ()
    hidden_names: tuple[str, ...] = ()
    text: str = ""
    further: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A thing as a list of hits shows it: its name and address today, and a few words about it."""

    title: str
    address: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What one kind of record gives to search; ids are those of `model`.

    `documents` gives one for each of these that readers may find, `shown` tells how to show those that they may see.
    """

    model: type[Any]
    kinds: tuple[str, ...]
    documents: Callable[[Iterable[int]], Iterable[Document]]
    shown: Callable[[Iterable[int]], Mapping[int, Shown]]


# By what events call their records: "production", "party", "article".
SOURCES: dict[str, Source] = {}


def refresh(name: str, ids: Iterable[int]) -> int:
    """Bring the entries of these records up to date, and return how many differed."""
    source, changed = SOURCES[name], 0
    for batch in _batches(ids):
        wanted, stored = _wanted(source, batch), _stored(source, batch)
        new = [entry for one, entry in wanted.items() if one not in stored or _columns(entry) != _columns(stored[one])]
        kept = wanted.keys() - {(entry.kind, entry.object_id) for entry in new}
        gone = [entry.pk for one, entry in stored.items() if one not in kept]
        if gone:
            SearchEntry.objects.filter(pk__in=gone).delete()
        SearchEntry.objects.bulk_create(new)
        changed += len({(each.kind, each.object_id) for each in new} | (stored.keys() - wanted.keys()))
    return changed


def differing(name: str, ids: Iterable[int]) -> list[str]:
    """What the index says otherwise than the public pages, a line each; empty when they agree."""
    source, lines = SOURCES[name], []
    for batch in _batches(ids):
        wanted, stored = _wanted(source, batch), _stored(source, batch)
        lines += [f"missing: {wanted[one]}" for one in wanted.keys() - stored.keys()]
        lines += [f"left over: {stored[one]}" for one in stored.keys() - wanted.keys()]
        common = wanted.keys() & stored.keys()
        lines += [f"differs: {stored[one]}" for one in common if _columns(wanted[one]) != _columns(stored[one])]
    return sorted(lines)


def lost() -> Any:
    """Entries of records that are no longer there."""
    there = SearchEntry.objects.none()
    for source in SOURCES.values():
        there |= SearchEntry.objects.filter(kind__in=source.kinds, object_id__in=source.model._base_manager.values("pk"))
    return SearchEntry.objects.exclude(pk__in=there.values("pk"))


def entry(document: Document) -> SearchEntry:
    """The entry, unsaved, of a document."""
    title, *others = map(clean_line, (document.title, *document.other_names))
    names = (title, *others, *map(clean_line, document.hidden_names))
    words = [word for name in names for word in indexed(name)]
    text = clean_line(document.text[:LONGEST_TEXT])
    return SearchEntry(
        kind=document.kind,
        object_id=document.pk,
        title=title,
        other_names="\n".join(others),
        text=text,
        place=_place(document),
        name_words=distinct([*words, *map(whole, names)]),
        text_words=distinct(indexed(f"{text} {clean_line(document.further)}")),
        slip_words=distinct(slip for word in words for slip in sorted(slips(word))),
    )


def _place(document: Document) -> int:
    """By kind, then the latest day, then the shortest title, then the id: in the 63 bits of a key, no two alike."""
    days_to_come = (date.max - (document.day or date.min)).days
    place = _KINDS.index(SearchEntry.Kind(document.kind))
    for value, bits in ((days_to_come, 22), (min(len(document.title), 127), 7), (document.pk, 32)):
        place = (place << bits) + value
    return place


def _wanted(source: Source, ids: list[int]) -> dict[tuple[str, int], SearchEntry]:
    return {(each.kind, each.pk): entry(each) for each in source.documents(ids)}


def _stored(source: Source, ids: list[int]) -> dict[tuple[str, int], SearchEntry]:
    found = SearchEntry.objects.filter(kind__in=source.kinds, object_id__in=ids)
    return {(each.kind, each.object_id): each for each in found}


def _columns(one: SearchEntry) -> tuple[Any, ...]:
    return tuple(getattr(one, name) for name in _COMPARED)


def _batches(ids: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(set(ids))
    return [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
