"""Asking again costs next to nothing: an answer's `ETag` comes from its revision, before any of the answer's own queries."""

from typing import Any

from django.conf import settings
from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags

from config import caching
from config.api.errors import NotModified


def check(request: Any, revision: str | None) -> str:
    """The ETag of what this revision answers; empty where nothing is to be kept. Raises `NotModified` for who has it."""
    if revision is None or settings.DEBUG:
        return ""
    etag = caching.etag(request, revision)
    known = parse_etags(request.headers.get("If-None-Match", ""))
    if etag.removeprefix("W/") in [each.removeprefix("W/") for each in known]:
        raise NotModified(etag)
    return etag


def say_how_long(response: Any, etag: str) -> None:
    """Anybody may keep what is for all, as the pages; nobody anything else."""
    if etag:
        response.headers["ETag"] = etag
    patch_cache_control(response, **(caching.PUBLIC if etag else caching.PRIVATE))
