"""The pages of the people and companies that facts name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.caching import revised_by, site_revision
from config.pictures import published_picture
from config.views import moved, public_page
from people.external import elsewhere
from people.models import Name, Party
from productions.history import fold
from productions.index import credits_of
from productions.linked_data import party_data
from productions.page import present


@require_safe
@revised_by(site_revision)
def party_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    found = get_object_or_404(Party.objects.select_related("same_as"), pk=pk)
    party = get_object_or_404(Party.objects.public(), pk=found.root_id)
    if right_address := moved(request, party.get_absolute_url()):
        return right_address
    reports = party.claims.reports()
    names = list(party.names.exclude(kind=Name.Kind.MISSPELLING))
    portrait = published_picture(party, "portrait")
    context = {
        "party": party,
        "names": names,
        "portrait": portrait,
        "credits": credits_of(party),
        "shown": present(fold(reports, timezone.localdate())),
        "elsewhere": elsewhere(party),
        "linked_data": party_data(party, names, portrait, request.build_absolute_uri),
    }
    return public_page(request, "productions/party_detail.html", context)
