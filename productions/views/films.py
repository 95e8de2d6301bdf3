"""The film page, its history, and two of its days compared."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.caching import revised_by
from config.pictures import published_picture
from config.views import BadParameter, day_parameter, moment_parameter, moved, parameter, public_page, staff_reading
from productions import timeline
from productions.changes import TITLES, change_words
from productions.charts import attachment_chart
from productions.chronicle import KINDS, chronicle
from productions.citing import lasting_address
from productions.history import Report, fold
from productions.linked_data import production_data
from productions.models import Production
from productions.notices import notices
from productions.page import present
from productions.revisions import production_revision


@dataclass(frozen=True, slots=True)
class Asked:
    """Which state of a page is asked for. `today` is the last day of that state: with `known_at`, the day of that moment.

    `latest` is the last day that can be asked for at all.
    """

    day: date
    today: date
    latest: date
    known_at: datetime | None
    is_past: bool


@dataclass(frozen=True, slots=True)
class Stops:
    """The days on which something changed, and where the asked one stands among them: at `last`, between the other two.

    `choices` are these days, today and the asked one, the latest first, each with how many changes it brought.
    """

    choices: list[tuple[date, int]]
    first: date | None
    last: timeline.Day | None
    earlier: date | None
    later: date | None


def _asked(request: HttpRequest) -> Asked:
    now = timezone.now()
    known_at = moment_parameter(request, "known_at", now=now)
    latest = timezone.localdate(now)
    chosen = day_parameter(request, "as_of", today=latest)
    today = timezone.localdate(known_at or now)
    return Asked(chosen or today, max(today, chosen or today), latest, known_at, chosen not in (None, today))


def _stops(reports: list[Report], asked: Asked) -> Stops:
    changed = [each for each in timeline.days(reports, asked.today) if each.changes]
    counts = {asked.day: 0, asked.today: 0} | {each.day: len(each.changes) for each in changed}
    return Stops(
        choices=sorted(counts.items(), reverse=True),
        first=changed[0].day if changed else None,
        last=max((each for each in changed if each.day <= asked.day), key=lambda each: each.day, default=None),
        earlier=max((each.day for each in changed if each.day < asked.day), default=None),
        later=min((each.day for each in changed if each.day > asked.day), default=None),
    )


def production_or_404(pk: int) -> Production:
    """The production with a page that this id leads to, through its merges."""
    found = get_object_or_404(Production.objects.select_related("same_as"), pk=pk)
    root = found.same_as or found
    if not root.is_public:
        raise Http404
    return root


def _address(name: str, production: Production) -> str:
    return reverse(f"productions:{name}", args=[production.pk, production.slug])


def _page(request: HttpRequest, name: str, production: Production, context: dict[str, Any]) -> HttpResponse:
    """One of a production's pages. Staff also read how many claims about it wait: (their state, how many)."""
    pending = []
    if staff_reading(request):
        claims = production.claims
        pending = [("suggested", claims.undecided().count()), ("accepted", claims.waiting().count())]
    context = context | {"production": production, "pending": pending}
    return public_page(request, f"productions/production_{name}.html", context)


@require_safe
@revised_by(production_revision)
def production_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = production_or_404(pk)
    if elsewhere := moved(request, _address("detail", production)):
        return elsewhere
    asked = _asked(request)
    reports = production.reports(asked.known_at)
    stops = _stops(reports, asked)
    page, links = fold(reports, asked.day), asked.known_at is None
    # The editors' own words and picture are today's; a past state is shown as it was, before anything was put right.
    is_past = bool(asked.is_past or asked.known_at)
    poster = None if is_past else published_picture(production, "poster")
    context = {
        "asked": asked,
        "shown": present(page, links=links),
        "chart": attachment_chart(page, links=links),
        "stops": stops,
        "latest": [change_words(each) for each in stops.last.changes] if stops.last else [],
        "poster": poster,
        "notices": [] if asked.known_at else [each for each in notices(production) if each.day <= asked.day],
        "lasting": lasting_address(production, asked.day, asked.known_at),
        "linked_data": None if is_past else production_data(production, page, poster, request.build_absolute_uri),
    }
    return _page(request, "detail", production, context)


@require_safe
@revised_by(production_revision)
def production_history(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = production_or_404(pk)
    if elsewhere := moved(request, _address("history", production)):
        return elsewhere
    kind = parameter(request, "kind")
    if kind is not None and kind not in KINDS:
        raise BadParameter("kind", _("has to be one of the kinds of change."))
    reports = production.reports()
    steps = timeline.steps(timeline.days(reports, timezone.localdate()), reports)
    context = {"history": chronicle(steps, notices(production), kind), "kind": kind}
    return _page(request, "history", production, context)


@require_safe
@revised_by(production_revision)
def production_compare(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = production_or_404(pk)
    if elsewhere := moved(request, _address("compare", production)):
        return elsewhere
    today = timezone.localdate()
    asked_from, asked_to = (day_parameter(request, name, today=today) for name in ("from", "to"))
    reports = production.reports()
    later = asked_to or today
    earlier = asked_from or min((later, *(report.day for report in reports)))
    if earlier > later:
        raise BadParameter("from", _("has to be the same day as “to”, or an earlier one."))
    stops = [each.day for each in timeline.days(reports, today) if each.changes]
    changed = timeline.compare(fold(reports, earlier), fold(reports, later))
    context = {
        "earlier": earlier,
        "later": later,
        "today": today,
        "stops": stops,
        # The newest first, as they are listed; the two asked for stand among them even where nothing changed on them.
        "days": sorted({*stops, earlier, later, today}, reverse=True),
        "groups": [(TITLES[kind], told) for kind, told in changed],
    }
    return _page(request, "compare", production, context)
