"""What the pages of reports are made of: the claims taken from an article, and the acts that put something right."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from config.models import Event
from news.models import Article, Claim, Correction
from productions import words
from productions.history import Certainty, Effect, Report
from productions.page import anchor
from productions.statements import Named, value_of
from productions.vocabulary import Qualifier

_NAMES = ("production", "party", "value_party", "value_production", "buyer", "attributed_party")


@dataclass(frozen=True, slots=True)
class Taken:
    """A claim as readers see it; `address` leads to the fact on its subject's page."""

    label: str
    text: str
    address: str
    effect: str
    qualifiers: tuple[str, ...]
    certainty: str
    quotes: tuple[str, ...]
    printed: str
    credit: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What an article was about, and what was taken from it on that."""

    name: str
    address: str
    taken: list[Taken]


_EFFECTS = {Effect.ENDS: lambda: _("no longer"), Effect.DENIES: lambda: _("denied")}


def taken_from(article: Article) -> list[Subject]:
    """The published claims of an article, by subject: those whose subject has a page. Two queries."""
    has_page = Q(production__same_as=None, production__published_words__isnull=False)
    merged = Q(production__same_as__published_words__isnull=False)
    joined = [*_NAMES, *(f"{name}__same_as" for name in _NAMES), "attributed_outlet"]
    claims = article.claims.published().filter(Q(production=None) | has_page | merged)
    subjects: dict[Any, Subject] = {}
    for claim in claims.select_related(*joined).prefetch_related("quotes").order_by("position", "pk"):
        about = _root(claim.subject)
        subject = subjects.setdefault(about, Subject(str(about), about.get_absolute_url(), []))
        subject.taken.append(_taken(claim, subject.address))
    return list(subjects.values())


def _taken(claim: Claim, page: str) -> Taken:
    report = _report(claim)
    return Taken(
        label=words.label(report),
        text=words.value(report),
        address=f"{page}#{anchor(claim.property, report.separators, report.value.thing)}",
        effect=_EFFECTS[report.effect]() if report.effect in _EFFECTS else "",
        qualifiers=tuple(words.qualifiers(report)),
        certainty=words.certainty(report.certainty),
        quotes=tuple(quote.text for quote in claim.quotes.all()),
        printed=claim.value_as_printed if isinstance(report.value.thing, Named) else "",
        credit=claim.attribution or str(claim.attributed_outlet or _root(claim.attributed_party) or ""),
    )


def _report(claim: Claim) -> Report:
    """The claim as the words of the pages take it."""
    named = _root(claim.value_party or claim.value_production)
    return Report(
        day=claim.article.published_on,
        property=claim.rules,
        value=value_of(claim, Named(named.pk, str(named), named.kind) if named else None),
        origin="",
        outlet="",
        effect=Effect(claim.effect),
        certainty=Certainty(claim.certainty),
        separators=tuple(getattr(claim, name) for name in claim.rules.separators),
        qualifiers=tuple((name.value, _qualifier(claim, name)) for name in claim.rules.qualifiers),
    )


def _qualifier(claim: Claim, name: Qualifier) -> Any:
    return _root(claim.buyer) or "" if name == Qualifier.BUYER else getattr(claim, name)


def _root(record: Any) -> Any:
    return record and (record.same_as or record)


def retraction_of(article: Article) -> Event | None:
    """The retraction that stands: none once the article has been published again."""
    last = Event.objects.about(article).filter(act__in=["publish", "retract"]).first()
    return last if last and last.act == "retract" else None


@dataclass(frozen=True, slots=True)
class PutRight:
    """A correction with its number, the return of what that number withdrew, or a retraction, then without a number."""

    at: datetime
    note: str
    article: Article
    number: int | None = None
    restored: bool = False


def put_right() -> QuerySet[Event]:
    """The public acts that corrected a claim, brought one back or retracted an article, the latest first."""
    return Event.objects.filter(public=True, act__in=["correct", "restore", "retract"]).order_by("-seq")


def told(events: Iterable[Event]) -> list[PutRight]:
    """What these acts put right, in their order. Two queries."""
    events = list(events)
    claims = [event.object_id for event in events if event.kind == "claim"]
    corrections = Correction.objects.filter(withdrawn__in=claims).select_related("withdrawn__article__outlet")
    by_claim = {correction.withdrawn_id: correction for correction in corrections}
    retracted = [event.object_id for event in events if event.kind == "article"]
    articles = Article.objects.public().select_related("outlet").in_bulk(retracted)
    return [each for event in events for each in _told(event, by_claim, articles)]


def _told(event: Event, corrections: dict[int, Correction], articles: dict[int, Article]) -> list[PutRight]:
    if event.kind == "article":
        return [PutRight(event.at, event.note, articles[event.object_id])] if event.object_id in articles else []
    correction = corrections[event.object_id]
    return [PutRight(event.at, event.note, correction.withdrawn.article, correction.number, event.act == "restore")]
