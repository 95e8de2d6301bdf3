"""What pages say in the words of schema.org, for programs that read the page.

Those words have no shades: so only what is reported firmly, and neither disputed nor in doubt, is said there. Who has left is
said with the day; what was denied is not said.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format

from config.pictures import Picture
from people.external import elsewhere
from people.models import Name, Party
from productions import words
from productions.dates import FuzzyDate
from productions.history import Certainty, Ended, Fact, Page, ValueState
from productions.models import Production
from productions.notes import Cited, cited
from productions.statements import Named
from productions.vocabulary import Qualifier

Absolute = Callable[[str], str]  # a path of this site → its whole address

_TYPES = {"film": "Movie", "short": "Movie", "series": "TVSeries", "other": "CreativeWork"}
_PARTY_TYPES = {"person": "Person", "company": "Organization"}
# Whoever has no word of their own is a contributor, with the name of what they do.
_CREDITS = {
    "cast": "actor",
    "director": "director",
    "writer": "author",
    "producer": "producer",
    "composer": "musicBy",
    "editor": "editor",
    "production_company": "productionCompany",
    "financier": "funder",
}
# A work that is neither a film nor a series has these words alone.
_OF_ANY_WORK = {"author", "producer", "editor", "funder"}
_TEXTS = {"alias": "alternateName", "genre": "genre", "filming_location": "locationCreated", "based_on": "isBasedOn"}
_SOFT = (Certainty.RUMOURED, Certainty.IN_TALKS)
# Of vague dates those that ISO 8601 knows: a year, a month, a day. 21 and above are seasons and quarters.
_ISO = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")


def production_data(production: Production, page: Page, poster: Picture | None, absolute: Absolute) -> dict[str, Any]:
    """A production as its page of today has it."""
    address = absolute(production.get_absolute_url())
    sure = [fact for fact in page.facts if _is_sure(fact)]
    shown = {fact.property.key: words.value(fact) for fact in sure if not fact.until}
    kind = _TYPES[production.kind]
    return {
        "@type": kind,
        "@id": f"{address}#this",
        "url": address,
        "name": str(production),
        "description": production.words("summary") or shown.get("logline", ""),
        "image": _image("productions:poster", production.pk, poster, absolute),
        "creativeWorkStatus": shown.get("stage", ""),
        "datePublished": min(_released(sure), default=""),
        **_grouped(_texts(sure)),
        **_grouped(_credits(sure, kind, absolute)),
        "citation": [citation(each) for each in cited(report for fact in page.facts for report in fact.reports)],
    }


def party_data(party: Party, names: Iterable[Name], portrait: Picture | None, absolute: Absolute) -> dict[str, Any]:
    address = absolute(party.get_absolute_url())
    return {
        "@type": _PARTY_TYPES[party.kind],
        "@id": f"{address}#this",
        "url": address,
        "name": party.name,
        "alternateName": [each.text for each in names],
        "description": party.words("bio"),
        "image": _image("people:portrait", party.pk, portrait, absolute),
        "sameAs": [each.address for each in elsewhere(party)],
    }


def _image(view: str, pk: int, picture: Picture | None, absolute: Absolute) -> dict[str, Any]:
    if picture is None:
        return {}
    address = absolute(reverse(view, args=[pk, picture.name]))
    return {"@type": "ImageObject", "contentUrl": address, "caption": picture.alt, "creditText": picture.credit}


def citation(article: Cited) -> dict[str, Any]:
    """An article as it is cited."""
    return {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": article.original,
        "datePublished": _as_precise(article),
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.outlet},
    }


def _as_precise(article: Cited) -> str:
    """Its day, or only the month or the year where no more of it is known: then `day` is the last possible one."""
    formats = (("j F Y", "%Y-%m-%d"), ("F Y", "%Y-%m"), ("Y", "%Y"))
    return next(
        (article.day.strftime(iso) for words, iso in formats if date_format(article.day, words) == article.published), ""
    )


def _is_sure(fact: Fact) -> bool:
    is_known = fact.value.state == ValueState.KNOWN and fact.since and fact.ended not in (Ended.DENIED, Ended.REFINED)
    return bool(is_known and fact.certainty not in _SOFT and not (fact.disputed or fact.doubted or fact.lapsed))


def _texts(facts: list[Fact]) -> Iterator[tuple[str, Any]]:
    for fact in facts:
        if fact.property.key in _TEXTS and not fact.until:
            yield _TEXTS[fact.property.key], _work_or_text(fact)
        elif fact.property.key == "title" and fact.until:
            yield "alternateName", words.value(fact)


def _work_or_text(fact: Fact) -> Any:
    if fact.property.key == "filming_location":
        return {"@type": "Place", "name": words.value(fact)}
    return {"@type": "CreativeWork", "name": words.value(fact)} if fact.property.key == "based_on" else words.value(fact)


def _credits(facts: list[Fact], kind: str, absolute: Absolute) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each person and company in a role that begins and ends; by schema.org, the role repeats the property it stands in."""
    for fact in facts:
        if not isinstance(fact.value.thing, Named) or fact.value.thing.kind not in _PARTY_TYPES:
            continue
        own = _CREDITS.get(fact.property.key, "")
        name = own if own and (kind != "CreativeWork" or own in _OF_ANY_WORK) else "contributor"
        character = fact.qualifier(Qualifier.CHARACTER)
        yield (
            name,
            {
                "@type": "PerformanceRole" if character else "Role",
                name: _party(fact.value.thing, absolute),
                "roleName": words.label(fact) if name == "contributor" else "",
                "characterName": character,
                "startDate": fact.since and fact.since.isoformat(),
                "endDate": _end_of(fact),
            },
        )


def _party(named: Named, absolute: Absolute) -> dict[str, Any]:
    address = named.address and absolute(named.address)
    return {"@type": _PARTY_TYPES[named.kind], "@id": address and f"{address}#this", "name": named.name, "url": address}


def _end_of(fact: Fact) -> str:
    """The stated date of the departure, else the day that reported it."""
    stated = _iso(fact.left_on) if fact.until else ""
    return stated or (fact.until.isoformat() if fact.until else "")


def _released(facts: list[Fact]) -> Iterator[str]:
    for fact in facts:
        if fact.property.key == "release_date" and fact.certainty == Certainty.HAPPENED and not fact.until:
            yield from filter(None, [_iso(fact.value.thing)])


def _iso(when: FuzzyDate | None) -> str:
    return when.edtf if when and _ISO.fullmatch(when.edtf) else ""


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    """The values of each name, each once."""
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        if value not in found.setdefault(name, []):
            found[name].append(value)
    return found
