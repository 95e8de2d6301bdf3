"""Publishing and taking back: the article is the change set, and its claims follow its status."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from config.models import Event, Record
from config.workflow import transition, why_not
from news.curation.acts import reindex, words_changed
from news.curation.identities import renamed
from news.models import Article, Claim, Quote, Ruling
from people.models import Party
from productions.models import Production

COPIED = tuple(
    field.attname
    for field in Claim._meta.concrete_fields
    if field.name not in {"id", "published_at", "withdrawn_at", "state", "decided_by", "decided_at", "reject_reason"}
)


def follow(record: Record, act: str, by: Any, moment: datetime, before: Mapping[str, Any]) -> None:
    """All that follows on the pages from a transition or an edit, in its transaction: a `config.workflow.Follower`."""
    if isinstance(record, Article):
        _claims_follow(record, act, by, moment)
    elif act in ("publish", "archive", "edit"):
        words_changed(record)
    if isinstance(record, Party) and {"name", "kind"} & before.keys():
        renamed(record, before.get("name", record.name))


def publish(article: Article, *, by: Any, seen: int, at: datetime | None = None, with_productions: bool = True) -> Event:
    """Publish an article: its accepted claims count from this moment.

    With it go the productions it is about that are waiting in review, unless four eyes forbid it or they are left out.
    """
    with transaction.atomic():
        moment = Event.objects.moment(at)
        event = transition(article, "publish", by=by, seen=seen, at=moment)
        if with_productions:
            for production in _productions_offered(article, by):
                transition(production, "publish", by=by, seen=production.version, at=moment)
    return event


def _productions_offered(article: Article, by: Any) -> list[Production]:
    about = Production.objects.filter(claims__article=article, same_as=None, status=Record.Status.IN_REVIEW)
    waiting = about.filter(published_words__isnull=True).distinct().order_by("pk")
    return [production for production in waiting if not why_not(production, "publish", by)]


def _claims_follow(article: Article, name: str, by: Any, moment: datetime) -> None:
    if name == "publish":
        article.claims.waiting().update(published_at=moment)
        claims = list(article.claims.published())  # those from before too: pages cite the title, which may have changed
    elif name == "edit":
        claims = list(article.claims.published())  # pages link to its address
    elif name == "retract":
        claims = list(article.claims.published())
        article.claims.published().update(withdrawn_at=moment)
    elif name == "reinstate":
        retracted_at = Event.objects.about(article).filter(act="retract").values_list("at", flat=True).first()
        for claim in article.claims.filter(withdrawn_at=retracted_at, correction=None):
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
