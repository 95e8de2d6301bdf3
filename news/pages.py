"""What the pages of reports are made of: the claims taken from an article, and the acts that put something right."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.models import Event
from news.models import Article, Claim, Correction
from people.models import Party
from productions import words
from productions.history import Certainty, Effect, Report
from productions.index import anchors_of
from productions.models import Production
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
    """The published claims of an article, by subject: those whose subject has a page. Three queries."""
    return taken_from_each([article])[article.pk]


def taken_from_each(articles: Iterable[Article]) -> dict[int, list[Subject]]:
    """What `taken_from` gives, for many articles by their ids. Three queries."""
    joined = [*_NAMES, *(f"{name}__same_as" for name in _NAMES), "attributed_outlet", "article"]
    claims = Claim.objects.seen().filter(article__in=list(articles)).select_related(*joined).prefetch_related("quotes")
    told = [(claim, root_of(claim.subject)) for claim in claims.order_by("position", "pk")]
    productions, parties = ({about.pk for _claim, about in told if isinstance(about, kind)} for kind in (Production, Party))
    standing = anchors_of(productions, parties)
    subjects: dict[int, dict[Any, Subject]] = defaultdict(dict)
    for claim, about in told:
        page = about.get_absolute_url()
        subject = subjects[claim.article_id].setdefault(about, Subject(str(about), page, []))
        subject.taken.append(_taken(claim, f"{page}{_fragment(claim, about, standing)}"))
    return defaultdict(list, {article: list(found.values()) for article, found in subjects.items()})


def _fragment(claim: Claim, about: Any, standing: set[tuple[int | None, int | None, str]]) -> str:
    """Where the fact stands on its subject's page; empty where it does not stand there any longer."""
    report = report_of(claim)
    name = anchor(claim.property, report.separators, report.value.thing)
    place = (about.pk, None, name) if isinstance(about, Production) else (None, about.pk, name)
    return f"#{name}" if place in standing else ""


def _taken(claim: Claim, address: str) -> Taken:
    report = report_of(claim)
    return Taken(
        label=words.label(report),
        text=words.value(report),
        address=address,
        effect=_EFFECTS[report.effect]() if report.effect in _EFFECTS else "",
        qualifiers=tuple(words.qualifiers(report)),
        certainty=words.certainty(report.certainty),
        quotes=tuple(quote.text for quote in claim.quotes.all()),
        printed=claim.value_as_printed if isinstance(report.value.thing, Named) else "",
        credit=claim.attribution or str(claim.attributed_outlet or root_of(claim.attributed_party) or ""),
    )


def report_of(claim: Claim) -> Report:
    """The claim as the words of the pages take it."""
    named = root_of(claim.value_party or claim.value_production)
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
    return root_of(claim.buyer) or "" if name == Qualifier.BUYER else getattr(claim, name)


def root_of(record: Any) -> Any:
    """What remains of a record after its merges."""
    return record and (record.same_as or record)


@dataclass(frozen=True, slots=True)
class Related:
    """Another article, and what it is to this one."""

    relation: str
    article: Article


def related_to(article: Article) -> list[Related]:
    """The articles that readers see which it updates or reprints, or which do so with it. One query."""
    either_way = Q(pk__in=[article.updates_id, article.reprint_of_id]) | Q(updates=article) | Q(reprint_of=article)
    found = Article.objects.public().filter(either_way).select_related("outlet").order_by("published_on", "pk")
    return [Related(_relation(article, other), other) for other in found]


_RELATIONS: tuple[tuple[Callable[[Article, Article], bool], Any], ...] = (
    (lambda article, other: article.updates_id == other.pk, lazy("An earlier version")),
    (lambda article, other: other.updates_id == article.pk, lazy("A later version")),
    (lambda article, other: article.reprint_of_id == other.pk, lazy("Reprinted from")),
    (lambda article, other: True, lazy("Reprinted in")),
)


def _relation(article: Article, other: Article) -> str:
    return str(next(words for applies, words in _RELATIONS if applies(article, other)))


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


def corrections_of(article: Article) -> QuerySet[Correction]:
    return Correction.objects.filter(withdrawn__article=article).order_by("-number")


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
