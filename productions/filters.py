"""What a list of productions can be asked."""

import django_filters
from django.utils.translation import gettext_lazy as _

from productions.models import Production
from productions.vocabulary import Stage


class ProductionFilter(django_filters.FilterSet):
    kind = django_filters.ChoiceFilter(choices=Production.Kind.choices, empty_label=_("Any"))
    stage = django_filters.ChoiceFilter(choices=Stage.choices, empty_label=_("Any"))

    class Meta:
        model = Production
        fields = ("kind", "stage")
