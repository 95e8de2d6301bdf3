"""What lists of productions, people and companies can be asked."""

import string
from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce, Substr
from django.utils.translation import gettext_lazy as _

from config.filters import ReadFilter, StrictFilterSet, day_input, number_of, read_past_day, read_year
from config.paging import PARAMETERS, Order
from config.text import key
from people.models import Party
from productions.models import Fact, Production
from productions.vocabulary import Genre, Stage

Asked = int | str


def read_party(text: str) -> Asked:
    """A person or company as an address names it ("12", "12-lena-headey"), or else by its name."""
    return text if (number := number_of(text)) is None else number


def _naming(kind: Party.Kind) -> Callable[[Asked], Q]:
    def naming(asked: Asked) -> Q:
        """Facts that name the party or in which it pays. One query, so that the condition is on ids and not on a join."""
        parties = Party.objects.filter(kind=kind)
        found = parties.filter(pk=asked) if isinstance(asked, int) else parties.named(asked)
        roots = list(found.order_by().values_list(Coalesce("same_as", "pk"), flat=True))
        return Q(value_party__in=roots) | Q(buyer__in=roots)

    return naming


def _saying(property: str) -> Callable[[str], Q]:
    return lambda said: Q(property=property, value_key=key(said))


def _in_year(year: int) -> Q:
    return Q(property="release_date", value_earliest__range=(date(year, 1, 1), date(year, 12, 31)))


class ProductionFilter(StrictFilterSet):
    """Everything but the kind is asked of the index of facts: of what holds now, or held on the day `as_of`."""

    OF_FACTS: ClassVar[dict[str, Callable[[Any], Q]]] = {
        "stage": _saying("stage"),
        "genre": _saying("genre"),
        "person": _naming(Party.Kind.PERSON),
        "company": _naming(Party.Kind.COMPANY),
        "year": _in_year,
    }

    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Production.Kind.choices, empty_label=_("Any"))
    stage = django_filters.ChoiceFilter(label=_("Stage"), choices=Stage.choices, empty_label=_("Any"))
    genre = django_filters.ChoiceFilter(label=_("Genre"), choices=Genre.choices, empty_label=_("Any"))
    person = ReadFilter(label=_("Person"), read=read_party)
    company = ReadFilter(label=_("Company"), read=read_party)
    year = ReadFilter(label=_("Year of release"), read=read_year)
    as_of = ReadFilter(label=_("As of"), read=read_past_day, widget=day_input())

    class Meta(StrictFilterSet.Meta):
        model = Production
        fields: ClassVar[list[str]] = []

    def filter_queryset(self, queryset: QuerySet[Production]) -> QuerySet[Production]:
        asked = self.asked
        if kind := asked.get("kind"):
            queryset = queryset.filter(kind=kind)
        day = asked.get("as_of")
        if day is None and (stage := asked.pop("stage", None)):
            queryset = queryset.filter(stage=stage)
        conditions = [condition(asked[name]) for name, condition in self.OF_FACTS.items() if name in asked]
        return _holding(queryset, conditions, day)


def _holding(queryset: QuerySet[Production], conditions: list[Q], day: date | None) -> QuerySet[Production]:
    """Productions with a fact for each of the conditions, today or on a day by which anything had been reported."""
    held = Fact.objects.current() if day is None else Fact.objects.as_of(day)
    if day is not None:
        queryset = queryset.filter(reported_on__lte=day)
    for condition in conditions:
        queryset = queryset.filter(pk__in=held.filter(condition, production__isnull=False).values("production"))
    return queryset


# How the list of productions can be sorted, by the parameter's value; the first is how it is when nobody asks.
SORTS: dict[str, tuple[Any, Order]] = {
    "change": (_("Last change"), Order("change_key", descending=True)),
    "title": (_("Title"), Order("title_key")),
    "release": (_("Release, the latest first"), Order("release_key", descending=True)),
}


class ProductionListFilter(ProductionFilter):
    """What the page of productions is asked besides: how it is sorted, and where in the list it begins."""

    also_known = PARAMETERS

    sort = django_filters.ChoiceFilter(
        label=_("Sorted by"), choices=[(name, label) for name, (label, _order) in SORTS.items()], empty_label=None
    )

    class Meta(ProductionFilter.Meta):
        pass


class PartyListFilter(StrictFilterSet):
    """The people, or the companies, under one letter."""

    also_known = PARAMETERS
    OTHERS = "other"
    LETTERS = tuple(string.ascii_lowercase)

    letter = django_filters.ChoiceFilter(
        choices=[*((letter, letter.upper()) for letter in LETTERS), (OTHERS, _("Others"))], method="under"
    )

    class Meta(StrictFilterSet.Meta):
        model = Party
        fields: ClassVar[list[str]] = []

    def under(self, queryset: QuerySet[Party], name: str, letter: str) -> QuerySet[Party]:
        if letter != self.OTHERS:
            return queryset.filter(key__startswith=letter)
        return queryset.alias(initial=Substr("key", 1, 1)).exclude(initial__in=self.LETTERS)
