"""What the views of every app share: parameters of an address, the right address of a page, and the pages of errors."""

import re
from datetime import UTC, date, datetime, time
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.encoding import escape_uri_path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.caching import revised_by, site_revision
from config.models import SearchEntry
from config.search import LIMIT, search
from config.text import clean_line

# [0-9] and not \d, which takes every script's digits; date.fromisoformat alone would also take weeks and "20230601".
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# A "+" that nobody escaped arrives as a space.
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+ -][0-9]{2}:[0-9]{2})")


class BadParameter(BadRequest):
    """A parameter of the address that can't be taken. The message is for the reader and names it."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = clean_line(name)[:60], reason
        super().__init__(_("The parameter “%(name)s” %(reason)s") % {"name": self.name, "reason": reason})


def parameter(request: HttpRequest, name: str) -> str | None:
    """The parameter's value, or None where it is not given. Raises `BadParameter` when it is given twice or is empty."""
    values = request.GET.getlist(name)
    if len(values) > 1:
        raise BadParameter(name, _("is given more than once."))
    if values and not values[0]:
        raise BadParameter(name, _("is empty."))
    return values[0] if values else None


def day_parameter(request: HttpRequest, name: str, *, today: date) -> date | None:
    """A day, today or earlier. Raises `BadParameter`."""
    text = parameter(request, name)
    try:
        return None if text is None else read_day(text, today=today)
    except ValueError as error:
        raise BadParameter(name, str(error)) from error


def read_day(text: str, *, today: date) -> date:
    """A day, today or earlier. Raises `ValueError` with the reason."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        raise ValueError(_("has to be a day such as 2023-06-01."))
    if day > today:
        raise ValueError(_("has to be today or an earlier day: nobody knows yet what will be reported."))
    return day


def moment_parameter(request: HttpRequest, name: str, *, now: datetime) -> datetime | None:
    """A moment that has been. A day means its end in UTC, or now while it lasts. Raises `BadParameter`."""
    text = parameter(request, name)
    if text is None:
        return None
    try:
        moment = _moment(text, now)
    except (ValueError, OverflowError):
        moment = None
    if moment is None:
        raise BadParameter(name, _("has to be a moment such as 2023-06-01T12:00:00Z, or a day such as 2023-06-01."))
    if moment > now:
        raise BadParameter(name, _("has to be a moment that has been."))
    return moment


def _moment(text: str, now: datetime) -> datetime | None:
    if _DAY.fullmatch(text):
        day = date.fromisoformat(text)
        return now if day == now.astimezone(UTC).date() else datetime.combine(day, time.max, UTC)
    return datetime.fromisoformat(text.replace(" ", "+")).astimezone(UTC) if _MOMENT.fullmatch(text) else None


def page_number(request: HttpRequest) -> int:
    """The page of a list that "page" asks for, the first where it is not given. Raises `BadParameter`."""
    text = parameter(request, "page") or "1"
    if not re.fullmatch("[1-9][0-9]{0,8}", text):
        raise BadParameter("page", _("has to be a number such as 2."))
    return int(text)


def moved(request: HttpRequest, address: str) -> HttpResponsePermanentRedirect | None:
    """The redirect to a page's right address, with the query string; None when it was asked for under that address."""
    if escape_uri_path(request.path) == address:
        return None
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def staff_reading(request: HttpRequest) -> Any:
    """The member of staff who reads a public page, or None.

    The session is asked for nothing unless its cookie came: whoever is not signed in gets no cookie and no `Vary: Cookie`.
    """
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None
    user = request.user
    return user if user.is_authenticated and user.is_active and user.is_staff else None


def public_page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """A public page. Staff get it with their links; `config.caching` keeps theirs out of every cache."""
    return render(request, template, context | {"staff": staff_reading(request)}, using="jinja2")


@require_safe
@revised_by(site_revision)
def search_page(request: HttpRequest) -> HttpResponse:
    """What search finds, page by page; without a query, its form alone. Raises `BadParameter`, and `Http404` past the end."""
    for name in request.GET.keys() - {"q", "kind", "page"}:
        raise BadParameter(name, _("is not known here."))
    kind, number = parameter(request, "kind"), page_number(request)
    if kind is not None and kind not in SearchEntry.Kind:
        raise BadParameter("kind", _("has to be one of %(kinds)s.") % {"kinds": ", ".join(SearchEntry.Kind)})
    if len(typed := request.GET.getlist("q") or [""]) > 1:
        raise BadParameter("q", _("is given more than once."))
    found = search(typed[0], kinds=[kind] if kind else [], offset=(number - 1) * LIMIT)
    if number > 1 and not found.hits:
        raise Http404
    return public_page(request, "search.html", {"found": found, "kind": kind, "number": number})


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Says what is wrong where the message was written for readers; Django's own reasons are for its log."""
    reason = str(exception) if isinstance(exception, BadParameter) else ""
    return render(request, "400.html", {"reason": reason}, status=400, using="jinja2")


def not_found(request: HttpRequest, exception: Any) -> HttpResponse:
    return render(request, "404.html", status=404, using="jinja2")


def server_error(request: HttpRequest) -> HttpResponse:
    """Asks nothing of the database, of the manifest of static files, or of any other template."""
    return render(request, "500.html", {"static_url": settings.STATIC_URL}, status=500, using="jinja2")
