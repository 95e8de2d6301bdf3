"""What the lists of outlets, articles and corrections can be asked."""

from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from config.filters import ReadFilter, StrictFilterSet, day_input, number_of, read_past_day
from config.models import Event
from config.paging import PARAMETERS
from config.text import key
from news.models import Article, Claim, Outlet
from news.models.claims import ClaimQuerySet
from productions.models import Production


def read_production(text: str) -> Q:
    """Productions with a page, as an address names one ("12", "12-slug"), or else by their title of today."""
    number = number_of(text)
    return Q(title_key=key(text)[:300]) if number is None else Q(pk=number)


def _claims_about(asked: Q) -> ClaimQuerySet:
    """All claims about these productions and what is merged into them, whether they count or not. One query."""
    roots = Production.objects.public().filter(asked).order_by().values("pk")
    same = Production.objects.filter(Q(pk__in=roots) | Q(same_as__in=roots)).order_by()
    claims: ClaimQuerySet = Claim.objects.filter(production__in=list(same.values_list("pk", flat=True)))
    return claims


def outlet_filter(**options: Any) -> django_filters.ModelChoiceFilter:
    return django_filters.ModelChoiceFilter(
        label=_("Outlet"),
        queryset=lambda request: Outlet.objects.public(),
        to_field_name="slug",
        empty_label=_("Any"),
        **options,
    )


class ArticleFilter(StrictFilterSet):
    also_known = PARAMETERS

    outlet = outlet_filter()
    production = ReadFilter(label=_("Production"), read=read_production, method="about")
    since = ReadFilter(label=_("From"), field_name="published_on", lookup_expr="gte", read=read_past_day, widget=day_input())
    until = ReadFilter(label=_("To"), field_name="published_on", lookup_expr="lte", read=read_past_day, widget=day_input())

    class Meta(StrictFilterSet.Meta):
        model = Article
        fields: ClassVar[list[str]] = []

    def about(self, queryset: QuerySet[Article], name: str, asked: Q) -> QuerySet[Article]:
        return queryset.filter(pk__in=_claims_about(asked).published().values("article"))


class OutletFilter(StrictFilterSet):
    also_known = PARAMETERS

    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Outlet.Kind.choices, empty_label=_("Any"))

    class Meta(StrictFilterSet.Meta):
        model = Outlet
        fields: ClassVar[list[str]] = []


class PutRightFilter(StrictFilterSet):
    """The acts that put right a claim of an outlet's article or about a production, and retractions of such articles."""

    also_known = PARAMETERS

    outlet = outlet_filter()
    production = ReadFilter(label=_("Production"), read=read_production)

    class Meta(StrictFilterSet.Meta):
        model = Event
        fields: ClassVar[list[str]] = []

    def filter_queryset(self, queryset: QuerySet[Event]) -> QuerySet[Event]:
        asked = self.asked
        if outlet := asked.get("outlet"):
            queryset = queryset.filter(_of(Claim.objects.filter(article__outlet=outlet), Article.objects.filter(outlet=outlet)))
        if about := asked.get("production"):
            claims = _claims_about(about).filter(published_at__isnull=False)
            queryset = queryset.filter(_of(claims, claims, article="article"))
        return queryset


def _of(claims: QuerySet[Claim], articles: QuerySet[Any], *, article: str = "pk") -> Q:
    return Q(kind="claim", object_id__in=claims.values("pk")) | Q(kind="article", object_id__in=articles.values(article))
