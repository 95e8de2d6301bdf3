"""Linked data in pages: a JSON-LD block that browsers never run."""

import json
from typing import Any

from markupsafe import Markup

# Inside a script element only these could end it or begin another; outside strings JSON has none of them. Everything beyond
# ASCII is escaped by `json` itself, line separators and lone surrogates among it.
_ESCAPES = {ord(each): f"\\u{ord(each):04x}" for each in "<>&"}
_EMPTY: tuple[Any, ...] = ("", None, [], {})


def data_block(data: dict[str, Any]) -> Markup:
    """The script element that holds the data, with whatever is empty left out."""
    text = json.dumps({"@context": "https://schema.org"} | tidied(data), separators=(",", ":"))
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(text.translate(_ESCAPES)))


def tidied(data: dict[str, Any]) -> dict[str, Any]:
    """Without what is empty, at every depth; a list of one is that one."""
    found = {name: _tidied(value) for name, value in data.items()}
    return {name: value for name, value in found.items() if value not in _EMPTY}


def _tidied(value: Any) -> Any:
    if isinstance(value, dict):
        return tidied(value)
    if isinstance(value, list):
        kept = [each for each in map(_tidied, value) if each not in _EMPTY]
        return kept[0] if len(kept) == 1 else kept
    return value
