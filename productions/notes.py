"""The numbered notes of a page: every quote that a fact rests on, with its outlet, day and addresses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.text import slugify

from productions import words
from productions.history import Effect, Report, Source, Value


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
    language: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """An article that a page rests on; `address` is our page about it, `original` is where it was published."""

    day: date
    published: str
    outlet: str
    title: str
    address: str
    original: str
    language: str


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
        quotes = tuple(dict.fromkeys(quote for each in sources for quote in each.quotes))
        return Entry(
            outlet=source.outlet,
            outlet_slug=source.outlet_slug,
            published=source.published,
            title=source.title,
            quotes=quotes,
            address=self.addresses[source.article_id],
            original=source.address,
            printed=tuple(
                each for each in words.printed_otherwise(value, reports) if not any(each in quote for quote in quotes)
            ),
            attribution=next((said for each in sources if (said := each.attribution or each.attributed_to)), ""),
            against=reports[0].effect != Effect.ASSERTS,
            language=source.language,
        )


def cited(reports: Iterable[Report]) -> tuple[Cited, ...]:
    """The articles that these reports stand in, the latest first."""
    by_article = {each.source.article_id: each for each in reports if each.source}
    found = [_cited(report, report.source) for report in by_article.values() if report.source]
    return tuple(sorted(found, key=lambda each: (each.day, each.outlet, each.address), reverse=True))


def _cited(report: Report, source: Source) -> Cited:
    address = article_address(source.article_id, source.title, source.outlet_slug)
    return Cited(report.day, source.published, source.outlet, source.title, address, source.address, source.language)


def article_address(article_id: int, title: str, outlet_slug: str) -> str:
    """Our page about an article, by the slug that the article itself makes of its published title."""
    return reverse("news:article", args=[article_id, slugify(title, allow_unicode=True) or outlet_slug])
