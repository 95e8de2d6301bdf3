"""Publishing and taking back: the article is the change set, and its claims follow its status."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext

from config.models import Event, Record
from config.workflow import transition, why_not
from news.curation.acts import reindex, words_changed
from news.curation.identities import renamed
from news.models import Article, Claim, Quote, Ruling
from people.models import Party
from productions.models import Production

# Whoever copies a claim stands behind the copy; that a rule found it is said, and counted, once.
BY_RULE = ("suggested_rule", "confidence", "near")
COPIED = tuple(
    field.attname
    for field in Claim._meta.concrete_fields
    if field.name not in {"id", "published_at", "withdrawn_at", "state", "decided_by", "decided_at", "reject_reason", *BY_RULE}
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
            for production in productions_to_publish(article, by):
                transition(production, "publish", by=by, seen=production.version, at=moment)
    return event


def submit(article: Article, *, by: Any, seen: int, at: datetime | None = None) -> Event:
    """Send an article to review, and with it the drafts that it is about and that nobody has sent yet."""
    with transaction.atomic():
        moment = Event.objects.moment(at)
        event = transition(article, "submit", by=by, seen=seen, at=moment)
        for production in productions_to_submit(article):
            transition(production, "submit", by=by, seen=production.version, at=moment)
    return event


@transaction.atomic
def publish_scheduled(record: Record, *, at: datetime | None = None) -> Event | None:
    """Publish a scheduled record whose time has come, in the name of whoever scheduled it.

    None when it is not, or not any longer, due. Raises `Record.Blocked` when something now stands against it: the scheduler
    may not any more, or four eyes; then it stays scheduled.
    """
    moment = Event.objects.moment(at)
    record.refresh_from_db()
    if record.status != Record.Status.SCHEDULED or record.publish_at is None or record.publish_at > moment:
        return None
    scheduled = Event.objects.about(record).filter(act="schedule").select_related("by").first()
    if scheduled is None:
        raise Record.Blocked(gettext("Nobody is known to have scheduled it."))
    transition(record, "unschedule", by=scheduled.by, seen=record.version, note=gettext("Its time has come."), at=moment)
    if isinstance(record, Article):
        return publish(record, by=scheduled.by, seen=record.version, at=moment)
    return transition(record, "publish", by=scheduled.by, seen=record.version, at=moment)


def productions_to_submit(article: Article) -> list[Production]:
    """The drafts without a page that go to review with the article; one that was sent back stays where it is."""
    return list(_without_page(article).filter(status=Record.Status.DRAFT, submitted_by=None))


def productions_to_publish(article: Article, by: Any) -> list[Production]:
    """The productions in review that `by` publishes with the article."""
    waiting = _without_page(article).filter(status=Record.Status.IN_REVIEW)
    return [production for production in waiting if not why_not(production, "publish", by)]


def _without_page(article: Article) -> Any:
    claims = article.claims.waiting() | article.claims.published()
    about = Production.objects.filter(claims__in=claims, same_as=None, published_words__isnull=True)
    return about.distinct().order_by("pk")


def _claims_follow(article: Article, name: str, by: Any, moment: datetime) -> None:
    if name == "publish":
        article.claims.waiting().update(published_at=moment)
        claims = list(article.claims.once_public())  # pages cite its title, which may have changed
    elif name == "edit":
        claims = list(article.claims.once_public())  # pages link to its address
    elif name == "retract":
        claims = list(article.claims.published())
        article.claims.published().update(withdrawn_at=moment)
    elif name == "reinstate":
        retracted_at = Event.objects.about(article).filter(act="retract").values_list("at", flat=True).first()
        for claim in article.claims.filter(withdrawn_at=retracted_at, correction=None):
            copy_with_rulings(claim, by, moment)
        return
    else:
        return
    reindex(claims, articles=[article.pk])


def copy_with_rulings(claim: Claim, by: Any, moment: datetime) -> Claim:
    """A fresh, accepted copy that counts again from the next publication, under the rulings that stand."""
    copy = _copy(claim, by, moment)
    carry_rulings(claim, copy, moment)
    return copy


def carry_rulings(old: Claim, new: Claim, moment: datetime) -> None:
    """The rulings in force on a claim hold for the one that takes its place."""
    for ruling in old.rulings.active():
        Ruling.objects.create(claim=new, kind=ruling.kind, reason=ruling.reason, by=ruling.by, at=moment)


def _copy(claim: Claim, by: Any, moment: datetime) -> Claim:
    fields = {name: getattr(claim, name) for name in COPIED}
    copy = Claim.objects.create(**fields, state=Claim.State.ACCEPTED, decided_by=by, decided_at=moment)
    for quote in claim.quotes.all():
        Quote.objects.create(claim=copy, start=quote.start, end=quote.end, text=quote.text)
    return copy
