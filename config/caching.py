"""Conditional GET, and a cache of whole pages, both keyed by revision: where the key is the same, so is every byte.

The key of a page is its address, the revision of what it shows, today's date (plans lapse by themselves) and the release that
makes it. It is found in one query, without running the page. Whoever comes with a session is kept out of every cache.
"""

from collections.abc import Callable
from functools import cache, wraps
from hashlib import blake2b
from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.gzip import gzip_page

from config.models import Journal

Revision = Callable[..., str | None]  # (request, **the address's arguments) → the revision; None for "do not keep this"
View = Callable[..., HttpResponse]

# Browsers ask again each time, which costs one query; a cache that many share may answer by itself for a minute.
PUBLIC: dict[str, Any] = {"public": True, "max_age": 0, "s_maxage": 60, "must_revalidate": True}
PRIVATE: dict[str, Any] = {"private": True, "no_store": True}
_KEPT_FOR = 3600

_MADE_OF = {".css", ".html", ".js", ".mo", ".py", ".svg", ".xml"}


def site_revision(request: HttpRequest, **where: Any) -> str:
    """The revision of a page that any act may change. One query."""
    return "-".join(str(each) for each in Journal.objects.values_list("last_seq", "names_revision").get(pk=1))


def revised_by(revision: Revision) -> Callable[[View], View]:
    """A view of a public page that is the same while `revision` is: answers 304 and from the cache, and compresses."""

    def decorate(view: View) -> View:
        @gzip_page
        @wraps(view)
        def kept(request: HttpRequest, *args: Any, **where: Any) -> HttpResponse:
            if settings.SESSION_COOKIE_NAME in request.COOKIES or settings.DEBUG:
                response = view(request, *args, **where)
                patch_cache_control(response, **PRIVATE)
                return response
            found = revision(request, **where)
            response = view(request, *args, **where) if found is None else _answer(request, etag(request, found), view, where)
            patch_cache_control(response, **PUBLIC)
            return response

        return kept

    return decorate


def etag(request: HttpRequest, revision: str) -> str:
    """The weak validator of a page: the same page again, however it is compressed."""
    key = "\n".join((release(), request.build_absolute_uri(), revision, timezone.localdate().isoformat()))
    return f'W/"{blake2b(key.encode(), digest_size=15).hexdigest()}"'


@cache
def release() -> str:
    """A digest of the code, the templates and the files that pages are made of: another release writes other pages."""
    files = [each for app in ("config", "people", "productions", "news") for each in (settings.BASE_DIR / app).rglob("*")]
    made_of = sorted(each for each in files if each.suffix in _MADE_OF)
    digest = blake2b(digest_size=15)
    for each in (*made_of, settings.BASE_DIR / "requirements.lock"):
        digest.update(each.read_bytes())
    return f"{digest.hexdigest()} {settings.LANGUAGE_CODE} {settings.TIME_ZONE}"


def _answer(request: HttpRequest, tag: str, view: View, where: dict[str, Any]) -> HttpResponse:
    response = get_conditional_response(request, etag=tag) or _page(request, tag, view, where)
    if response.status_code in (200, 304):
        response.headers["ETag"] = tag
    return response


def _page(request: HttpRequest, tag: str, view: View, where: dict[str, Any]) -> HttpResponse:
    """The page from the cache, or made now. Addresses that ask for something are hardly ever asked twice, and not kept."""
    pages = caches["pages"]
    if stored := pages.get(tag):
        content, headers = stored
        return HttpResponse(content, headers=headers)
    response = view(request, **where)
    if hasattr(response, "render"):
        response.render()
    if response.status_code == 200 and not request.GET:
        pages.set(tag, (response.content, dict(response.items())), _KEPT_FOR)
    return response
