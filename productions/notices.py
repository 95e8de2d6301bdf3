"""What had to be put right on a production's page: corrections of its claims, and retractions of articles about it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from config.models import Event
from productions.models import Production
from productions.notes import article_address

_ARTICLE = ("claims__article_id", "claims__article__published_words", "claims__article__outlet__name",
            "claims__article__outlet__slug", "claims__article__published_on")  # fmt: skip
_CORRECTION = ("claims__correction__number", "claims__correction__note", "claims__correction__at")


@dataclass(frozen=True, slots=True)
class Notice:
    """A correction with its number, or a retraction, then without one. `day` is the day of the article."""

    at: datetime
    note: str
    outlet: str
    title: str
    address: str
    day: date
    number: int | None = None


def notices(production: Production) -> list[Notice]:
    """All of them, the latest first. Two queries."""
    once_public = Production.objects.same_thing_as(production).filter(
        claims__published_at__isnull=False, claims__withdrawn_at__isnull=False
    )
    rows = list(once_public.values_list(*_ARTICLE, *_CORRECTION).distinct())
    corrections = [_notice(row[:5], note, at, number) for *row, number, note, at in rows if number]
    articles = {row[0]: row[:5] for row in rows if not row[5]}
    retractions = Event.objects.filter(kind="article", act="retract", public=True, object_id__in=articles)
    found = corrections + [_notice(articles[event.object_id], event.note, event.at) for event in retractions]
    return sorted(found, key=lambda each: (each.at, each.number or 0), reverse=True)


def _notice(article: Any, note: str, at: datetime, number: int | None = None) -> Notice:
    pk, words, outlet, outlet_slug, day = article
    title = (words or {}).get("title", "")
    return Notice(at, note, outlet, title, article_address(pk, title, outlet_slug), day, number)
