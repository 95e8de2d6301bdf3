"""What else it is or was called: "also known as", "under the working title"."""

from news.suggest.items import Item, Sentence
from news.suggest.reading import Claim, Reading

_KNOWN = frozenset("known stylized stylised billed marketed released".split())
_NAMES = frozenset({"title", "name", "person", "company", "place"})


def called(reading: Reading, sentence: Sentence) -> None:
    if sentence.scope is None or not sentence.scope.main:
        return
    for items in (sentence.items, *(item.inner for item in sentence.items if item.inner)):
        for at in range(len(items) - 1):
            if _names(items, at) and items[at + 1].kind in _NAMES:
                _alias(reading, sentence, items[at + 1])


def _names(items: list[Item], at: int) -> bool:
    """Behind "also known as", "stylized as" or "working title" stands a name of it."""
    before = [item.low for item in items[max(0, at - 4) : at]]
    if items[at].is_word("as"):
        known = bool(set(before) & _KNOWN)
        return known and bool(set(before) & {"also", "stylized", "stylised", "internationally"})
    return items[at].low == "title" and bool(before) and before[-1] == "working"


def _alias(reading: Reading, sentence: Sentence, item: Item) -> None:
    main = reading.films.main
    reading.add(Claim(main, "alias", item.text, item.text, item.start, item.end, "alias.called", sentence))
