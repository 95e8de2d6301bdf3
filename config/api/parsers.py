"""JSON as it is meant, and nothing else: what two readers would read differently, or no column can hold, is refused."""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from math import isfinite
from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework import parsers

from config.api.errors import Place, Problem

DEEPEST = 32
LONGEST_NUMBER = 18  # digits; so much fits into a column

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
# Control characters but for tab and line ends, and halves of surrogate pairs.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class StrictJSONParser(parsers.JSONParser):
    """Raises `Problem` for what is no JSON, and for names that stand twice, NaN, huge numbers, depth and control characters."""

    def parse(self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None) -> Any:
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        raw = stream.read(limit + 1)
        if len(raw) > limit:
            raise Problem("too-large", _("What was sent is too large: at most %(limit)s bytes are read.") % {"limit": limit})
        try:
            said = read(raw.decode())
        except ValueError as error:
            raise Problem("bad-request", _("The body can’t be read as JSON: %(reason)s") % {"reason": error}) from error
        if places := list(_forbidden(said, "")):
            raise Problem("invalid", _("The body has characters that nobody prints."), places)
        return said


def read(text: str) -> Any:
    """The value of strict JSON. Raises `ValueError` with the reason."""
    depth = accumulate(_STEPS.get(char, 0) for char in _STRINGS.sub("", text))
    if max(depth, default=0) > DEEPEST:
        raise ValueError(_("it is more than %(depth)s levels deep.") % {"depth": DEEPEST})
    return json.loads(
        text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_whole_number, parse_float=_number
    )


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(_("a name stands twice in one object."))
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(_("%(name)s is not JSON.") % {"name": name})


def _whole_number(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise ValueError(_("it has a number of more than %(digits)s digits.") % {"digits": LONGEST_NUMBER})
    return int(text)


def _number(text: str) -> float:
    found = float(text) if len(text) <= 100 else float("inf")
    if not isfinite(found):
        raise ValueError(_("it has a number that is too large."))
    return found


def _forbidden(said: Any, pointer: str) -> Iterator[Place]:
    if isinstance(said, str) and _FORBIDDEN.search(said):
        yield {"pointer": pointer, "detail": _("has a control character, or half of a character.")}
    elif isinstance(said, list):
        for number, each in enumerate(said):
            yield from _forbidden(each, f"{pointer}/{number}")
    elif isinstance(said, dict):
        for name, each in said.items():
            if _FORBIDDEN.search(name):
                yield {"pointer": pointer, "detail": _("has a name with a control character.")}
            else:
                yield from _forbidden(each, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
