"""What waits on the desk: each queue's rows, for a user and a day."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from config.models import Event, Record
from config.workflow import TRANSITIONS
from news.models import Article, Claim, Ruling
from productions.history import Certainty, Effect, Ended
from productions.models import Fact
from productions.vocabulary import PROPERTIES

Status = Record.Status
Rows = QuerySet[Any] | Sequence[Any]


def _articles() -> QuerySet[Any]:
    undecided = Count("claims", filter=Q(claims__state="suggested"))
    return Article.objects.select_related("outlet", "submitted_by", "last_editor").annotate(undecided=undecided)


def _latest(kind: str, field: str, **acts: Any) -> Subquery:
    """Of a record's latest event among `acts`, one column."""
    events = Event.objects.filter(kind=kind, object_id=OuterRef("pk"), **acts)
    return Subquery(events.order_by("-seq").values(field)[:1])


def _drafts() -> QuerySet[Any]:
    latest = _latest("article", "act", act__in=list(TRANSITIONS))
    return _articles().filter(status=Status.DRAFT).annotate(latest=latest)


def to_curate(user: Any, today: date) -> Rows:
    """Drafts that were not sent back to anybody."""
    return _drafts().filter(~Q(latest="return") | Q(latest=None)).order_by("-published_on", "-pk")


def sent_back(user: Any, today: date) -> Rows:
    return _drafts().filter(latest="return", submitted_by=user).order_by("updated_at", "pk")


def in_review(user: Any, today: date) -> Rows:
    return _articles().filter(status=Status.IN_REVIEW).order_by("updated_at", "pk")


def scheduled(user: Any, today: date) -> Rows:
    return _articles().filter(status=Status.SCHEDULED).order_by("publish_at", "pk")


def one_pair_of_eyes(user: Any, today: date) -> Rows:
    """Published by whoever sent it to review, edited it last or alone decided its claims."""
    published = _articles().filter(status=Status.PUBLISHED, first_published_at__isnull=False)
    published = published.annotate(publisher=_latest("article", "by", act="publish"))
    counting = Claim.objects.published().filter(article=OuterRef("pk"))
    alone = Exists(counting) & ~Exists(counting.exclude(decided_by=OuterRef("publisher")))
    unseen = Q(submitted_by=F("publisher")) | Q(last_editor=F("publisher")) | alone
    return published.filter(unseen).order_by("-published_on", "-pk")


def reviewed(model: Any) -> Callable[[Any, date], Rows]:
    waiting = model.objects.filter(status=Status.IN_REVIEW).select_related("submitted_by").order_by("updated_at", "pk")
    return lambda user, today: waiting.all()


def disputed(user: Any, today: date) -> Rows:
    return _facts().filter(disputed=True)


def lapsed(user: Any, today: date) -> Rows:
    plans = [each.key for each in PROPERTIES.values() if each.plan]
    return _facts().filter(property__in=plans, value_latest__lt=today).exclude(certainty=Certainty.HAPPENED)


def _facts() -> QuerySet[Fact]:
    facts = Fact.objects.current().select_related("production", "party", "value_party", "value_production")
    return facts.order_by("-last_supported_on", "pk")


def stale(user: Any, today: date) -> Rows:
    """Published claims that say again what has ended, and that no editor has ruled upon.

    Found in the index of facts: a run of the same value was closed before the article's day, and none is open.
    """
    claims = Claim.objects.published().filter(effect=Effect.ASSERTS, value_state="known").select_related(*_CLAIM)
    claims = claims.annotate(**{f"{name}_root": Coalesce(f"{name}__same_as", name) for name in _MERGED})
    closed = _SAME.filter(ended__in=[Ended.LEFT, Ended.DENIED], until__lt=OuterRef("article__published_on"))
    ruled = Ruling.objects.active().filter(claim=OuterRef("pk"))
    found = claims.filter(Exists(closed), ~Exists(_SAME.current()), ~Exists(ruled))
    return found.order_by("-article__published_on", "pk")


_CLAIM = ("article__outlet", "production", "party", "value_party", "value_production")
_MERGED = ("production", "party", "value_party", "value_production")


def _same(*columns: str, filled: str = "") -> Q:
    return Q(**{each: OuterRef(each) for each in columns}) & (~Q(**{filled: ""}) if filled else Q())


# The facts that say what the claim of the outer query says, of the same subject.
_SAME = Fact.objects.filter(
    Q(production=OuterRef("production_root")) | Q(party=OuterRef("party_root")),
    _same("property", "territory", "medium"),
    Q(value_party=OuterRef("value_party_root"))
    | Q(value_production=OuterRef("value_production_root"))
    | _same("value_key", filled="value_key")
    | _same("value_edtf", filled="value_edtf")
    | _same("value_low", "value_high", "value_currency"),
)
