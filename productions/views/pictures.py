"""The pictures on public pages: posters, and portraits of people and companies."""

from django.http import FileResponse, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from config.pictures import picture_response
from people.models import Party
from productions.models import Production


@require_safe
def poster(request: HttpRequest, pk: int, name: str) -> FileResponse:
    return picture_response(get_object_or_404(Production.objects.public(), pk=pk), "poster", name)


@require_safe
def portrait(request: HttpRequest, pk: int, name: str) -> FileResponse:
    return picture_response(get_object_or_404(Party.objects.public(), pk=pk), "portrait", name)
