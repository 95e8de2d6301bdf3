"""Who is named together, whose a sentence begins with, and who comes at its end."""

from typing import Any

from news.suggest.items import Item

_TOGETHER = frozenset({",", "and", "&", "along", "with", "as", "well"})
_APART = frozenset("from against by about over".split())
_NEAR = 4


def first_group(items: list[Item]) -> list[Any]:
    """The first people of the sentence who are named together."""
    found: list[Any] = []
    gap = 0
    for at, item in enumerate(items):
        if _is_named(item):
            if gap >= _NEAR and len(found) == 1 and _begins_list(items, at):
                # "X has rounded out the cast with Y, Z and A. They …": not X.
                found.clear()
            if item.ref not in found:
                found.append(item.ref)
            gap = 0
        elif found and item.low not in _TOGETHER:
            gap += 1
            if gap >= _NEAR and len(found) > 1 or item.low in _APART:
                break
    return found


def _is_named(item: Item) -> bool:
    return item.kind == "person" and item.ref is not None and not item.possessive


def _begins_list(items: list[Item], at: int) -> bool:
    """Whether another is named right behind, over a comma and an "and"."""
    behind = next((item for item in items[at + 1 : at + _NEAR] if item.low not in _TOGETHER), None)
    return behind is not None and _is_named(behind)


def topic(items: list[Item], at: int) -> list[Any]:
    """ "Quill's turn as Ada won her a prize, and she …": who owns what the sentence begins with."""
    return [each.ref for each in items[: min(2, at)] if each.possessive and each.kind == "person" and each.ref is not None]


def presented(items: list[Item]) -> Any:
    """ "Now there is a name: Marta Quill"; "stepping in is Ben Ford": who is only named at the end is spoken of next."""
    found = [item for item in items[-4:] if item.kind != "mark" or item.low == ":"]
    if len(found) < 2 or not _is_named(found[-1]):
        return None
    return found[-1].ref if found[-2].low == ":" or found[-2].is_word("is") else None
