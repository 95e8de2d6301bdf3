"""The list of productions."""

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.views import BadParameter, page_parameter
from productions.filters import ProductionFilter
from productions.index import makers_of
from productions.models import Production

PER_PAGE = 25


@require_safe
def production_list(request: HttpRequest) -> HttpResponse:
    by_change = F("changed_on").desc(nulls_last=True)
    filterset = ProductionFilter(request.GET, queryset=Production.objects.public().order_by(by_change, "title", "pk"))
    for name in request.GET:
        if name not in filterset.filters and name != "page":
            raise BadParameter(name, _("is not known here."))
    if not filterset.is_valid():
        raise BadParameter(next(iter(filterset.errors)), _("has a value that is not one of its choices."))
    page = page_parameter(request, Paginator(filterset.qs, PER_PAGE))
    asked = request.GET.copy()
    asked.pop("page", None)
    context = {
        "filterset": filterset,
        "page": page,
        "makers": makers_of(page),
        "query": f"{asked.urlencode()}&" if asked else "",
    }
    return render(request, "productions/production_list.html", context, using="jinja2")
