"""Suggestions for articles as JSON, in the form that a scorer reads."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from news.suggest.engine import suggest
from news.suggest.gazetteer import EMPTY, Gazetteer
from news.suggest.suggestion import Choice, PartyValue, Suggestion
from productions.dates import FuzzyDate
from productions.money import MoneyRange

Suggester = Callable[..., list[Suggestion]]

# What the scorer calls these.
_STAGES = {"filming": "started", "post_production": "wrapped", "pre_production": "pre-production"}


def predictions(
    articles: Iterable[Mapping[str, Any]], gazetteer: Gazetteer = EMPTY, using: Suggester = suggest
) -> dict[str, list[dict[str, Any]]]:
    """Article id → suggestions as plain data. An article has `id` and `text`, and may have `title`, `date` and `film`."""
    return {str(article["id"]): _of_article(article, gazetteer, using) for article in articles}


def _of_article(article: Mapping[str, Any], gazetteer: Gazetteer, using: Suggester) -> list[dict[str, Any]]:
    film = article.get("film") or ""
    found = using(
        article["text"],
        headline=article.get("title") or "",
        published_on=_day(article.get("date")),
        gazetteer=gazetteer.linked_to(film) if film else gazetteer,
    )
    plain = [as_plain(each) for each in found]
    return [each for at, each in enumerate(plain) if each not in plain[:at]]


def _day(text: str | None) -> FuzzyDate | None:
    try:
        return FuzzyDate.parse(text) if text else None
    except FuzzyDate.Invalid:
        return None


def as_plain(made: Suggestion) -> dict[str, Any]:
    """Genres, sums and stages as printed, dates as EDTF, parties by name."""
    return {
        "subject": made.subject,
        "property": made.property,
        "value": _value(made),
        "effect": str(made.effect),
        "start": made.start,
        "end": made.end,
        "character": made.character,
        "certainty": str(made.certainty),
        "territory": made.territory,
        "attributed_to": made.attributed_to or made.attribution,
        "confidence": made.confidence,
        "rule": made.rule,
    }


def _value(made: Suggestion) -> str | None:
    value = made.value
    if made.property == "genre":
        return made.value_as_printed
    if isinstance(value, Choice):
        return _STAGES.get(value.key, value.key)
    if isinstance(value, PartyValue):
        return value.name
    if isinstance(value, FuzzyDate):
        return value.edtf
    return made.value_as_printed if isinstance(value, MoneyRange) else value
