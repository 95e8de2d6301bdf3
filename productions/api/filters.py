"""What the API's lists can be asked besides what the pages can."""

import re
from datetime import date
from typing import Any, ClassVar

import django_filters
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from config.api.schema import READ_SCHEMAS
from config.filters import ReadFilter, StrictFilterSet, read_past_day
from people.models import Party
from productions.filters import Asked, ProductionFilter, read_party
from productions.history import Certainty
from productions.models import Fact, Production
from productions.vocabulary import PROPERTIES


def read_external_id(text: str) -> str:
    if not re.fullmatch("[A-Za-z0-9]{1,20}", text):
        raise ValueError(_("has to be an id such as tt0110912."))
    return text


def read_id(text: str) -> int:
    if not re.fullmatch("[0-9]{1,18}", text):
        raise ValueError(_("has to be an id such as 12."))
    return int(text)


READ_SCHEMAS |= {
    read_external_id: {"type": "string", "pattern": "^[A-Za-z0-9]{1,20}$"},
    read_id: {"type": "integer", "minimum": 0, "maximum": 10**18 - 1},
    read_party: {"type": "string", "maxLength": 300, "pattern": "^[^\\u0000]+$"},
}


class ExternalIdFilter(ReadFilter):
    """A record by its id elsewhere; the id of a merged record leads to the one that remains."""

    def __init__(self, **options: Any) -> None:
        super().__init__(read=read_external_id, **options)

    def filter(self, qs: QuerySet[Any], value: str | None) -> QuerySet[Any]:
        if value is None:
            return qs
        merged = qs.model.objects.filter(**{self.field_name: value}, same_as__isnull=False).values("same_as")
        return qs.filter(Q(**{self.field_name: value}) | Q(pk__in=merged))


class ProductionApiFilter(ProductionFilter):
    imdb_id = ExternalIdFilter(label=_("Its id in IMDb"))
    wikidata_id = ExternalIdFilter(label=_("Its id in Wikidata"))
    tmdb_id = ExternalIdFilter(label=_("Its id in TMDB"))

    class Meta(ProductionFilter.Meta):
        pass

    def filter_queryset(self, queryset: QuerySet[Production]) -> QuerySet[Production]:
        for name in ("imdb_id", "wikidata_id", "tmdb_id"):
            queryset = self.filters[name].filter(queryset, self.form.cleaned_data.pop(name))
        return super().filter_queryset(queryset)


class PartyApiFilter(StrictFilterSet):
    imdb_id = ExternalIdFilter(label=_("The id in IMDb"))
    wikidata_id = ExternalIdFilter(label=_("The id in Wikidata"))
    tmdb_id = ExternalIdFilter(label=_("The id in TMDB"))

    class Meta(StrictFilterSet.Meta):
        model = Party
        fields: ClassVar[list[str]] = []


def roots_of(things: Any, asked: Asked) -> list[int]:
    """The ids that stand for what is asked, after its merges. One query."""
    found = things.filter(pk=asked) if isinstance(asked, int) else things.named(asked)
    return list(found.order_by().values_list(Coalesce("same_as", "pk"), flat=True))


class NamedIn(ReadFilter):
    """Rows that are about a person or company, or name it: by its id, or by a name that it bears."""

    columns: ClassVar[tuple[str, ...]] = ("party", "value_party", "buyer")

    def __init__(self, *, kind: str, **options: Any) -> None:
        self.kind = kind
        super().__init__(read=read_party, **options)

    def filter(self, qs: QuerySet[Any], value: Asked | None) -> QuerySet[Any]:
        if value is None:
            return qs
        roots = roots_of(Party.objects.filter(kind=self.kind), value)
        found = Q()
        for column in self.columns:
            found |= Q(**{f"{column}__in": self.members(roots)})
        return qs.filter(found)

    def members(self, roots: list[int]) -> Any:
        return roots


class FactFilter(StrictFilterSet):
    """Of all facts that ever held, or of those that held at the end of the day `as_of`."""

    production = ReadFilter(label=_("About this production"), read=read_id)
    person = NamedIn(label=_("About or naming this person: an id or a name"), kind=Party.Kind.PERSON)
    company = NamedIn(label=_("About or naming this company: an id or a name"), kind=Party.Kind.COMPANY)
    property = django_filters.ChoiceFilter(label=_("Property"), choices=[(key, each.label) for key, each in PROPERTIES.items()])
    certainty = django_filters.ChoiceFilter(label=_("Certainty"), choices=[(each.value, each.value) for each in Certainty])
    disputed = django_filters.ChoiceFilter(label=_("Disputed"), choices=[("true", _("Yes")), ("false", _("No"))])
    as_of = ReadFilter(label=_("Held at the end of this day"), read=read_past_day)

    class Meta(StrictFilterSet.Meta):
        model = Fact
        fields: ClassVar[list[str]] = []

    def filter_queryset(self, queryset: Any) -> Any:
        asked = self.form.cleaned_data
        production: int | None = asked.pop("production")
        day: date | None = asked.pop("as_of")
        disputed = asked.pop("disputed")
        if production is not None:
            queryset = queryset.filter(production__in=roots_of(Production.objects, production))
        if day is not None:
            queryset = queryset.as_of(day)
        if disputed:
            queryset = queryset.filter(disputed=disputed == "true")
        return super().filter_queryset(queryset)
