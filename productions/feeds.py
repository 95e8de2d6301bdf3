"""The Atom feed of a production: a change of its page is an entry, and so is what had to be put right there."""

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import partial
from hashlib import blake2b

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.caching import revised_by
from config.feeds import Entry, feed_response
from config.views import moved
from productions import timeline
from productions.history import Change, Report
from productions.models import Production
from productions.notices import Notice, notices
from productions.revisions import production_revision
from productions.views.films import production_or_404


@require_safe
@revised_by(production_revision)
def production_feed(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    production = production_or_404(pk)
    if elsewhere := moved(request, reverse("productions:feed", args=[production.pk, production.slug])):
        return elsewhere
    entries = [*_changes(request, production), *(put_right(request, each) for each in notices(production))]
    return feed_response(
        request,
        f"productions/{production.pk}",
        title=str(production),
        subtitle=_("What changed, and who said so"),
        address=production.get_absolute_url(),
        entries=entries,
    )


def _changes(request: HttpRequest, production: Production) -> Iterator[Entry]:
    reports = production.reports()
    claims = [report.claim_id for report in reports]
    published = dict(production.claims.model.objects.filter(pk__in=claims).values_list("pk", "published_at"))
    found = timeline.days(reports, timezone.localdate())
    for day, change, brought in timeline.brought_about(found, reports):
        told = timeline.tell(change, brought)
        yield Entry(
            name=f"productions/{production.pk}/{day.isoformat()}/{_key(change)}",
            title=told.words,
            address=f"{production.get_absolute_url()}?as_of={day.isoformat()}",
            updated=_shown_at(day, brought, published),
            content=partial(_content, request, "productions/feed_change.html", told=told, day=day),
        )


def _shown_at(day: date, brought: list[Report], published: dict[int, datetime]) -> datetime:
    """When this site showed it: with the first claim that brought it; a lapse, which none brings, at the start of its day."""
    midnight = timezone.make_aware(datetime.combine(day, time.min))
    return min((published[each.claim_id] for each in brought), default=midnight)


def _key(change: Change) -> str:
    """The same for the same change of the same thing, whatever else is reported on its day."""
    parts = (change.kind, *change.slot, change.fact.value.identity)
    return blake2b(repr([str(part) for part in parts]).encode(), digest_size=10).hexdigest()


def put_right(request: HttpRequest, notice: Notice) -> Entry:
    """The entry of a correction or a retraction. The moments of two acts differ, so the moment names it."""
    number = notice.number
    correction, retraction = _("Correction no. %(number)s"), _("Retraction: %(outlet)s")
    return Entry(
        name=f"put-right/{notice.at.isoformat()}",
        title=correction % {"number": number} if number else retraction % {"outlet": notice.outlet},
        address=notice.address,
        updated=notice.at,
        content=partial(_content, request, "productions/feed_notice.html", notice=notice),
    )


def _content(request: HttpRequest, template: str, **context: object) -> str:
    """HTML with whole addresses: a feed is read elsewhere."""
    return render_to_string(template, context | {"absolute": request.build_absolute_uri}, using="jinja2")
