"""Publishing and taking back: the article is the change set, and its claims follow its status."""

from datetime import datetime
from typing import Any

from django.db import transaction

from config.models import Event, Record
from config.workflow import transition
from news.curation.acts import reindex, words_changed
from news.models import Article, Claim, Quote, Ruling
from productions.models import Production

COPIED = tuple(
    field.attname
    for field in Claim._meta.concrete_fields
    if field.name not in {"id", "published_at", "withdrawn_at", "state", "decided_by", "decided_at", "reject_reason"}
)


@transaction.atomic
def change_status(
    record: Record, name: str, *, by: Any, seen: int, note: str = "", at: datetime | None = None, publish_at: Any = None
) -> Event:
    """A workflow transition with all that follows from it on the pages. Raises what `transition` raises."""
    moment = Event.objects.moment(at)
    event = transition(record, name, by=by, seen=seen, note=note, at=moment, publish_at=publish_at)
    if isinstance(record, Article):
        _claims_follow(record, name, by, moment)
    elif name in ("publish", "archive"):
        words_changed(record)
    return event


def publish(article: Article, *, by: Any, seen: int, at: datetime | None = None, with_productions: bool = True) -> Event:
    """Publish an article: its accepted claims count from this moment.

    With it go the productions it is about that are waiting in review, unless four eyes forbid it or they are left out.
    """
    with transaction.atomic():
        moment = Event.objects.moment(at)
        event = change_status(article, "publish", by=by, seen=seen, at=moment)
        if with_productions:
            for production in _productions_offered(article):
                change_status(production, "publish", by=by, seen=production.version, at=moment)
    return event


def _productions_offered(article: Article) -> list[Production]:
    about = Production.objects.filter(claims__article=article, same_as=None, status=Record.Status.IN_REVIEW)
    return list(about.filter(published_words=None).distinct().order_by("pk"))


def _claims_follow(article: Article, name: str, by: Any, moment: datetime) -> None:
    if name == "publish":
        claims = list(article.claims.waiting())
        article.claims.waiting().update(published_at=moment)
    elif name == "retract":
        claims = list(article.claims.published())
        article.claims.published().update(withdrawn_at=moment)
    elif name == "reinstate":
        retracted_at = Event.objects.about(article).filter(act="retract").values_list("at", flat=True).first()
        for claim in article.claims.filter(withdrawn_at=retracted_at):
            _copy_with_rulings(claim, by, moment)
        return
    else:
        return
    reindex(claims)


def _copy_with_rulings(claim: Claim, by: Any, moment: datetime) -> None:
    """A fresh, accepted copy that counts again from the next publication, under the rulings that stand."""
    copy = _copy(claim, by, moment)
    for ruling in claim.rulings.active():
        Ruling.objects.create(claim=copy, kind=ruling.kind, reason=ruling.reason, by=ruling.by, at=moment)


def _copy(claim: Claim, by: Any, moment: datetime) -> Claim:
    fields = {name: getattr(claim, name) for name in COPIED}
    copy = Claim.objects.create(**fields, state=Claim.State.ACCEPTED, decided_by=by, decided_at=moment)
    for quote in claim.quotes.all():
        Quote.objects.create(claim=copy, start=quote.start, end=quote.end, text=quote.text)
    return copy
