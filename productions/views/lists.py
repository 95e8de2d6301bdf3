"""The lists of productions, of people and of companies."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.caching import revised_by, site_revision
from config.filters import rest_of_address, strict
from config.paging import PARAMETERS, Order, count_of, page_of
from config.views import public_page
from people.models import Party
from productions.charts import sparklines_of
from productions.filters import SORTS, PartyListFilter, ProductionListFilter
from productions.glances import attachments_of, glances_at
from productions.models import Production


@require_safe
@revised_by(site_revision)
def production_list(request: HttpRequest) -> HttpResponse:
    filterset = strict(ProductionListFilter(request.GET, queryset=Production.objects.public()))
    asked = filterset.asked
    _label, order = SORTS[asked.get("sort") or "change"]
    page = page_of(request, filterset.qs, order)
    day = asked.get("as_of")
    context = {
        "form": filterset.form,
        "narrowed": asked.keys() - {"sort"},
        "day": day,
        "page": page,
        "count": count_of(filterset.qs),
        "glances": glances_at(page, day=day),
        "sparklines": sparklines_of(page, today=day or timezone.localdate()),
        "rest": rest_of_address(request, *PARAMETERS),
    }
    return public_page(request, "productions/production_list.html", context)


@require_safe
@revised_by(site_revision)
def people_list(request: HttpRequest) -> HttpResponse:
    return _parties(request, Party.Kind.PERSON, _("People"))


@require_safe
@revised_by(site_revision)
def company_list(request: HttpRequest) -> HttpResponse:
    return _parties(request, Party.Kind.COMPANY, _("Companies"))


def _parties(request: HttpRequest, kind: Party.Kind, title: str) -> HttpResponse:
    filterset = strict(PartyListFilter(request.GET, queryset=Party.objects.public().filter(kind=kind)))
    page = page_of(request, filterset.qs, Order("key"))
    context = {
        "title": title,
        "letters": filterset.form.fields["letter"].choices,
        "letter": filterset.asked.get("letter", ""),
        "page": page,
        "attachments": attachments_of(page),
        "rest": rest_of_address(request, *PARAMETERS),
    }
    return public_page(request, "productions/party_list.html", context)
