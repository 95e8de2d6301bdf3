"""Facts, reports and values of the fold as plain data for the shapes of `productions.serializers`."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django.urls import reverse

from config.api.shapes import api_address
from productions import words
from productions.changes import change_words
from productions.facts import public_id
from productions.history import Change, Fact, Page, Report, Rival, Value, ValueState
from productions.models import Production
from productions.notes import article_address
from productions.statements import Named
from productions.vocabulary import PROPERTIES, Qualifier

Row = dict[str, Any]

_PLACES = {key: place for place, key in enumerate(PROPERTIES)}
_EMPTY: Row = dict.fromkeys(("text", "choice", "party", "production", "date", "money"))


def named(thing: Named, route: str = "", *, links: bool = True) -> Row:
    """`route` is the kind of a person or company, and "production" for a production."""
    has_page = links and thing.address
    return {
        "id": thing.pk,
        "kind": thing.kind,
        "name": thing.name,
        "address": api_address(route or thing.kind, thing.pk) if has_page else None,
        "page": thing.address if has_page else None,
    }


def date_of(when: Any) -> Row:
    return {"edtf": when.edtf, "earliest": when.earliest, "latest": when.latest}


# By the first part of a value's identity.
_TYPED: dict[str, Callable[[Any, bool], Any]] = {
    "party": lambda thing, links: named(thing, links=links),
    "production": lambda thing, links: named(thing, "production", links=links),
    "date": lambda thing, links: date_of(thing),
    "money": lambda thing, links: {"low": thing.low, "high": thing.high, "currency": thing.currency},
    "choice": lambda thing, links: thing.value,
    "text": lambda thing, links: str(thing),
}


class Told:
    """Puts what one page says into rows. Without `links`, nothing that is named leads anywhere: a past state."""

    def __init__(self, subject: Any, *, links: bool = True) -> None:
        self.subject, self.links = subject, links

    def value(self, of: Value, said: str) -> Row:
        row = {"state": str(of.state), "words": said, **_EMPTY}
        if of.state == ValueState.KNOWN:
            kind: str = of.identity[0]  # type: ignore[index]
            row[kind] = _TYPED[kind](of.thing, self.links)
        return row

    def facts(self, page: Page) -> list[Row]:
        return [self.fact(each) for each in sorted(page.facts, key=_reading_order)]

    def fact(self, said: Fact) -> Row:
        return {
            "id": public_id(self.subject, said),
            "property": said.property.key,
            "label": words.label(said),
            "value": self.value(said.value, words.value(said)),
            "qualifiers": self.qualifiers(said),
            "certainty": str(said.certainty),
            "since": said.since,
            "until": said.until,
            "ended": str(said.ended or ""),
            "left_on": date_of(said.left_on) if said.left_on else None,
            "last_supported_on": said.last_supported,
            "disputed": said.disputed,
            "doubted": said.doubted,
            "lapsed": said.lapsed,
            "preferred": said.preferred,
            "second_hand": said.second_hand,
            "outlets": said.outlets,
            "origins": said.origins,
            "rivals": [self.rival(each) for each in said.rivals],
            "citations": self.citations(said.reports),
        }

    def qualifiers(self, said: Fact) -> Row:
        buyer = said.qualifier(Qualifier.BUYER)
        texts = {name.value: said.qualifier(name) for name in Qualifier if name != Qualifier.BUYER}
        return texts | {"buyer": named(buyer, links=self.links) if isinstance(buyer, Named) else None}

    def rival(self, rival: Rival) -> Row:
        value = self.value(rival.value, words.known(rival.value))
        return {"value": value, "certainty": str(rival.certainty), "citations": self.citations(rival.supports)}

    def mention(self, report: Report) -> Row:
        return {
            "property": report.property.key,
            "label": words.label(report),
            "value": self.value(report.value, words.value(report)),
            "reason": report.deprecated,
            "citation": citation(report),
        }

    def change(self, change: Change, day: date, reports: Iterable[Report]) -> Row:
        after = change.after
        before = change.before or (None if after else change.gone)
        return {
            "day": day,
            "kind": str(change.kind),
            "property": change.fact.property.key,
            "words": change_words(change),
            "before": self.value(before.value, words.value(before)) if before else None,
            "after": self.value(after.value, words.value(after)) if after else None,
            "citations": self.citations(reports),
        }

    def citations(self, reports: Iterable[Report]) -> list[Row]:
        return [citation(each) for each in sorted(reports, key=lambda each: each.order) if each.source]


def citation(report: Report) -> Row:
    source = report.source
    assert source is not None
    return {
        "claim": report.claim_id,
        "claim_address": api_address("claim", report.claim_id),
        "effect": str(report.effect),
        "certainty": str(report.certainty),
        "day": report.day,
        "quotes": list(source.quotes),
        "printed": source.printed,
        "outlet": outlet(source.outlet_slug, source.outlet),
        "article": {
            "id": source.article_id,
            "title": source.title,
            "address": api_address("article", source.article_id),
            "page": article_address(source.article_id, source.title, source.outlet_slug),
            "original": source.address or None,
        },
        "origin": source.attributed_to or source.outlet,
        "attribution": source.attribution,
        "second_hand": report.second_hand,
    }


def outlet(slug: str, name: str) -> Row:
    return {"slug": slug, "name": name, "address": api_address("outlet", slug)}


def _reading_order(fact: Fact) -> tuple[Any, ...]:
    """The vocabulary's order; of one property what holds before what ended, each as it was first reported."""
    first = fact.supports[0].position if fact.supports else 0
    return (_PLACES[fact.property.key], fact.until is not None, fact.since or date.max, first, fact.value.key, fact.separators)


def subject_row(subject: Any) -> Row:
    """A production or party as what a fact is about."""
    if isinstance(subject, Production):
        return named(Named(subject.pk, subject.title, subject.kind, subject.get_absolute_url()), "production")
    return named(Named(subject.pk, subject.name, subject.kind, subject.get_absolute_url()))


def picture(record: Any, field: str, found: Any) -> Row | None:
    """A published picture under its address."""
    route = "productions:poster" if field == "poster" else "people:portrait"
    return found and {
        "address": reverse(route, args=[record.pk, found.name]),
        "alt": found.alt,
        "credit": found.credit,
        "licence": found.licence,
    }
