"""Countings for lists: what was taken from articles, and what outlets were the first to report."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Count
from django.db.models.functions import Coalesce

from news.models import Article, Claim, Outlet
from productions.models import Fact, Production
from productions.vocabulary import PROPERTIES


@dataclass(slots=True)
class Yield:
    """What was taken from an article: how many claims, and on which productions."""

    claims: int = 0
    productions: list[Production] = field(default_factory=list)


def yields_of(articles: Iterable[Article]) -> dict[int, Yield]:
    """What readers see taken from each article, by its id. Two queries."""
    claims = Claim.objects.seen().filter(article__in=[article.pk for article in articles]).order_by()
    root = Coalesce("production__same_as", "production")
    counted = list(claims.values_list("article", root).annotate(count=Count("pk")).order_by("article", "-count", root))
    productions = Production.objects.in_bulk({pk for _article, pk, _count in counted if pk})
    found: dict[int, Yield] = defaultdict(Yield)
    for article, pk, count in counted:
        found[article].claims += count
        found[article].productions += [productions[pk]] if pk else []
    return found


def firsts_of(outlet: Outlet) -> list[tuple[str, int]]:
    """What an outlet was the first to report, and alone on that day: (the property's name, how many facts). One query."""
    facts = Fact.objects.filter(first_origin=outlet.origin).order_by()
    counted = facts.values_list("property").annotate(count=Count("pk")).order_by("-count", "property")
    return [(str(PROPERTIES[key].label), count) for key, count in counted]


def firsts_by_origin(outlets: Iterable[Outlet]) -> dict[str, int]:
    """How many facts each outlet was the first to report, by `Outlet.origin`. One query."""
    facts = Fact.objects.filter(first_origin__in=[outlet.origin for outlet in outlets]).order_by()
    return dict(facts.values_list("first_origin").annotate(count=Count("pk")))
