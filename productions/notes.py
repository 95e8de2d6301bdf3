"""The numbered notes of a page: every quote that a fact rests on, with its outlet, day and addresses."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import slugify

from productions import words
from productions.history import Effect, Report, Value


@dataclass(frozen=True, slots=True)
class Entry:
    """What one article says for a note. `original` is where it was published, `address` our page about it."""

    outlet: str
    outlet_slug: str
    published: str
    title: str
    quotes: tuple[str, ...]
    address: str
    original: str = ""
    printed: tuple[str, ...] = ()
    attribution: str = ""
    against: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    number: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a note behind a fact; the note leads back to the first of its marks."""

    number: int
    first: bool


class Notes:
    """Numbers notes as they are asked for; facts that rest on the very same words share one."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[Entry, ...], int] = {}
        # A page cites each of its few articles many times.
        self.addresses: dict[int, str] = {}

    def mark(self, value: Value, reports: Iterable[Report]) -> Mark:
        """The mark of the note that cites these reports of a value."""
        entries = self._entries(value, sorted(reports, key=lambda each: each.day))
        first = entries not in self.numbers
        return Mark(self.numbers.setdefault(entries, len(self.numbers) + 1), first)

    def numbered(self) -> tuple[Note, ...]:
        return tuple(Note(number, entries) for entries, number in self.numbers.items())

    def _entries(self, value: Value, reports: list[Report]) -> tuple[Entry, ...]:
        """An entry per article and effect: one article may both name somebody and report a departure."""
        by_article: dict[tuple[int, bool], list[Report]] = {}
        for report in reports:
            if report.source:
                by_article.setdefault((report.source.article_id, report.effect != Effect.ASSERTS), []).append(report)
        return tuple(self._entry(value, some) for some in by_article.values())

    def _entry(self, value: Value, reports: list[Report]) -> Entry:
        sources = [each.source for each in reports if each.source]
        source = sources[0]
        if source.article_id not in self.addresses:
            self.addresses[source.article_id] = article_address(source.article_id, source.title, source.outlet_slug)
        return Entry(
            outlet=source.outlet,
            outlet_slug=source.outlet_slug,
            published=source.published,
            title=source.title,
            quotes=tuple(dict.fromkeys(quote for each in sources for quote in each.quotes)),
            address=self.addresses[source.article_id],
            original=source.address,
            printed=tuple(words.printed_otherwise(value, reports)),
            attribution=next((said for each in sources if (said := each.attribution or each.attributed_to)), ""),
            against=reports[0].effect != Effect.ASSERTS,
        )


def article_address(article_id: int, title: str, outlet_slug: str) -> str:
    """Our page about an article, by the slug that the article itself makes of its published title."""
    return reverse("news:article", args=[article_id, slugify(title, allow_unicode=True) or outlet_slug])
