"""What the API's lists of outlets, articles and claims can be asked."""

from typing import Any, ClassVar

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from config.api.schema import READ_SCHEMAS
from config.filters import ReadFilter, StrictFilterSet
from news.filters import outlet_filter, read_production
from news.models import Claim
from people.models import Party
from productions.api.filters import NamedIn, read_id, roots_of
from productions.history import Certainty, Effect
from productions.models import Production
from productions.vocabulary import PROPERTIES

READ_SCHEMAS |= {read_production: {"type": "string", "maxLength": 300, "pattern": "^[^\\u0000]+$"}}


class NamedInClaim(NamedIn):
    """Claims keep to the record that they named; so all that was merged into the one asked for counts."""

    columns: ClassVar[tuple[str, ...]] = (*NamedIn.columns, "attributed_party")

    def members(self, roots: list[int]) -> Any:
        return Party.objects.filter(Q(pk__in=roots) | Q(same_as__in=roots)).values("pk")


class ClaimFilter(StrictFilterSet):
    article = ReadFilter(label=_("In this article"), field_name="article", read=read_id)
    outlet = outlet_filter(field_name="article__outlet")
    production = ReadFilter(label=_("About this production"), read=read_id, method="about")
    person = NamedInClaim(label=_("About or naming this person: an id or a name"), kind=Party.Kind.PERSON)
    company = NamedInClaim(label=_("About or naming this company: an id or a name"), kind=Party.Kind.COMPANY)
    property = django_filters.ChoiceFilter(label=_("Property"), choices=[(key, each.label) for key, each in PROPERTIES.items()])
    effect = django_filters.ChoiceFilter(label=_("Effect"), choices=[(each.value, each.value) for each in Effect])
    certainty = django_filters.ChoiceFilter(label=_("Certainty"), choices=[(each.value, each.value) for each in Certainty])

    class Meta(StrictFilterSet.Meta):
        model = Claim
        fields: ClassVar[list[str]] = []

    def about(self, queryset: Any, name: str, asked: int) -> Any:
        roots = roots_of(Production.objects, asked)
        return queryset.filter(production__in=Production.objects.filter(Q(pk__in=roots) | Q(same_as__in=roots)).values("pk"))
