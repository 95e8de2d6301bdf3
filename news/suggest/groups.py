"""Who is named together."""

from typing import Any

from news.suggest.items import Item

_TOGETHER = frozenset({",", "and", "&", "along", "with", "as", "well"})


def first_group(items: list[Item]) -> list[Any]:
    """The first people of the sentence who are named together."""
    found: list[Any] = []
    gap = 0
    for item in items:
        if item.kind == "person" and item.ref is not None and not item.possessive:
            if item.ref not in found:
                found.append(item.ref)
            gap = 0
        elif found and item.low not in _TOGETHER:
            gap += 1
            if gap > 3 and len(found) > 1 or item.low in ("from", "against", "by", "about", "over"):
                break
    return found
