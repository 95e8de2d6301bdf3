"""The pages of the people and companies that facts name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.views import moved
from people.models import Name, Party
from productions.history import fold
from productions.index import credits_of
from productions.page import present


@require_safe
def party_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    found = get_object_or_404(Party.objects.select_related("same_as"), pk=pk)
    party = get_object_or_404(Party.objects.public(), pk=found.root_id)
    if elsewhere := moved(request, party.get_absolute_url()):
        return elsewhere
    reports = party.claims.reports()
    context = {
        "party": party,
        "names": party.names.exclude(kind=Name.Kind.MISSPELLING),
        "credits": credits_of(party),
        "shown": present(fold(reports, timezone.localdate())),
    }
    return render(request, "productions/party_detail.html", context, using="jinja2")
