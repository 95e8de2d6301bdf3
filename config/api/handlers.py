"""What Django answers when no view does: problems to programs, pages to readers."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from config import views
from config.api.errors import Problem, answer, as_problem


def _is_program(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if not _is_program(request):
        return views.bad_request(request, exception)
    return answer(request, as_problem(exception) or Problem("bad-request", _("The request can’t be read.")))


def not_found(request: HttpRequest, exception: Any) -> HttpResponse:
    if not _is_program(request):
        return views.not_found(request, exception)
    return answer(request, Problem("not-found", _("There is nothing at this address.")))


def server_error(request: HttpRequest) -> HttpResponse:
    """Asks nothing of the database."""
    if not _is_program(request):
        return views.server_error(request)
    return answer(request, Problem("server-error", _("Something went wrong here, and not with the request.")))
