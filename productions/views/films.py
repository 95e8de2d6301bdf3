"""The film page, its history, and two of its days compared."""

from dataclasses import dataclass
from datetime import date, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.views import BadParameter, day_parameter, moment_parameter, moved
from productions import timeline
from productions.changes import TITLES
from productions.history import fold
from productions.models import Production
from productions.notices import notices
from productions.page import present


@dataclass(frozen=True, slots=True)
class Asked:
    """Which state of a page is asked for. `today` is the last day of that state: with `known_at`, the day of that moment."""

    day: date
    today: date
    known_at: datetime | None
    is_past: bool


def _asked(request: HttpRequest) -> Asked:
    now = timezone.now()
    known_at = moment_parameter(request, "known_at", now=now)
    chosen = day_parameter(request, "as_of", today=timezone.localdate(now))
    today = timezone.localdate(known_at or now)
    return Asked(chosen or today, max(today, chosen or today), known_at, chosen is not None)


def _production(pk: int) -> Production:
    """The production with a page that this id leads to, through its merges."""
    found = get_object_or_404(Production.objects.select_related("same_as"), pk=pk)
    root = found.same_as or found
    if not root.is_public:
        raise Http404
    return root


def _address(name: str, production: Production) -> str:
    return reverse(f"productions:{name}", args=[production.pk, production.slug])


@require_safe
def production_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = _production(pk)
    if elsewhere := moved(request, _address("detail", production)):
        return elsewhere
    asked = _asked(request)
    reports = production.reports(asked.known_at)
    changed = [day.day for day in timeline.days(reports, asked.today) if day.changes]
    context = {
        "production": production,
        "asked": asked,
        "shown": present(fold(reports, asked.day), links=asked.known_at is None),
        "stops": changed,
        "last_change": max((day for day in changed if day <= asked.day), default=None),
        "earlier_stop": max((day for day in changed if day < asked.day), default=None),
        "later_stop": min((day for day in changed if day > asked.day), default=None),
        # A past state of this site is shown as it was, before anything was put right.
        "notices": [] if asked.known_at else [each for each in notices(production) if each.day <= asked.day],
    }
    return render(request, "productions/production_detail.html", context, using="jinja2")


@require_safe
def production_history(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = _production(pk)
    if elsewhere := moved(request, _address("history", production)):
        return elsewhere
    reports = production.reports()
    steps = timeline.steps(timeline.days(reports, timezone.localdate()), reports)
    entries = [
        *((timezone.localdate(each.at), each, None) for each in notices(production)),
        *((step.day, None, step) for step in steps),
    ]
    entries.sort(key=lambda entry: entry[0], reverse=True)
    context = {"production": production, "entries": entries}
    return render(request, "productions/production_history.html", context, using="jinja2")


@require_safe
def production_compare(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = _production(pk)
    if elsewhere := moved(request, _address("compare", production)):
        return elsewhere
    today = timezone.localdate()
    asked_from, asked_to = (day_parameter(request, name, today=today) for name in ("from", "to"))
    reports = production.reports()
    later = asked_to or today
    earlier = asked_from or min((later, *(report.day for report in reports)))
    if earlier > later:
        raise BadParameter("from", _("has to be the same day as “to”, or an earlier one."))
    changed = timeline.compare(fold(reports, earlier), fold(reports, later))
    context = {
        "production": production,
        "earlier": earlier,
        "later": later,
        "today": today,
        "groups": [(TITLES[kind], told) for kind, told in changed],
    }
    return render(request, "productions/production_compare.html", context, using="jinja2")
