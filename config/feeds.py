"""Atom feeds of the public site (RFC 4287)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from config.text import clean, clean_line

LONGEST = 50

# A name of RFC 4151 says on which day its host was ours; what comes after tells one entry from all others.
_OURS_SINCE = "2026"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `name` never changes and no other entry has it; `address` is a path of this site; `content` makes HTML."""

    name: str
    title: str
    address: str
    updated: datetime
    content: Callable[[], str]


class _Feed(Atom1Feed):
    def latest_post_date(self) -> datetime:
        """A feed without entries is of no day, and the same whenever it is asked for."""
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)


def feed_response(
    request: HttpRequest, name: str, *, title: str, subtitle: str, address: str, entries: Iterable[Entry]
) -> HttpResponse:
    """The feed at the request's path, about the page at `address`: its latest entries, the latest first.

    `name` never changes, as an entry's does. No character that XML forbids gets through, whatever is stored.
    """
    latest = sorted(entries, key=lambda each: (each.updated, each.name), reverse=True)[:LONGEST]
    feed = _Feed(
        title=clean_line(title),
        subtitle=clean_line(subtitle),
        description=None,
        link=request.build_absolute_uri(address),
        feed_url=request.build_absolute_uri(request.path),
        feed_guid=_tag(request, name),
        language=get_language(),
        author_name=_("Continuity"),
        author_link=request.build_absolute_uri(reverse("news:home")),
    )
    for each in latest:
        feed.add_item(
            title=clean_line(each.title),
            link=request.build_absolute_uri(each.address),
            description=clean(each.content()),
            unique_id=_tag(request, each.name),
            updateddate=each.updated,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)


def _tag(request: HttpRequest, name: str) -> str:
    host, _port = split_domain_port(request.get_host())
    return f"tag:{host},{_OURS_SINCE}:{name}"
