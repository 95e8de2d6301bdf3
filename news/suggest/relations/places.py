"""Where it is shot."""

from news.suggest.items import Item, Sentence
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right

_SHOT = frozenset(
    """shot filmed shoot shoots shooting filming production photography lensing film re-shoots reshoots lensed location
        locations cameras scenes shooting""".split()
)
_NOT_SHOT = frozenset(
    """visit premiere premiered born lives festival released release set-in takes live based arrives concert exhibition
        museum""".split()
)


def places(reading: Reading, sentence: Sentence) -> None:
    """Every place behind "in", "at" or "around" in a clause about shooting, and those listed with it."""
    items = sentence.items
    at = 0
    while at < len(items):
        if (
            _is_place(items[at])
            and at
            and (
                items[at - 1].is_word("on")
                and items[at].kind == "place"
                or items[at - 1].is_word("in", "at", "around", "throughout", "across", "outside", "near", "between")
            )
        ):
            verb = _shooting(items, at)
            if verb >= 0 and (items[at].kind == "place" or verb < at):
                at = _listed(reading, sentence, verb, at)
                continue
        at += 1


def _is_place(item: Item) -> bool:
    """A known place, or a name that may be one."""
    return item.kind == "place" or (
        item.kind in ("name", "title")
        and not item.quoted
        and not item.possessive
        and not (item.kind == "title" and getattr(item.ref, "main", False))
    )


def _shooting(items: list[Item], at: int) -> int:
    for here in range(at - 1, max(-1, at - 16), -1):
        low = items[here].low
        if low in (";",) or items[here].kind == "quote":
            return -1
        if items[here].kind == "word" and low in _NOT_SHOT:
            return -1
        if items[here].kind == "word" and low in _SHOT:
            if low == "production" and here and items[here - 1].is_word("the", "a", "an"):
                return -1
            return here
        if items[here].is_word("when", "where", "who", "which") and at - here < 8:
            return -1
    return -1


def _listed(reading: Reading, sentence: Sentence, verb: int, at: int) -> int:
    items = sentence.items
    film = film_left(sentence, verb)[0] or film_right(sentence, verb - 1, far=4)[0] or sentence.scope
    here = at
    while here < len(items) and _is_place(items[here]):
        behind = here
        while (
            behind + 2 < len(items)
            and items[behind + 1].low == ","
            and items[behind + 2].kind == "place"
            and _is_within(items, behind, at)
        ):
            behind += 2
        text = reading.text[items[here].start : items[behind].end]
        reading.about(film, "filming_location", text, sentence, min(verb, here), behind, "location.shot", printed=text)
        here = behind + 1
        step = here
        while step < len(items) and (
            items[step].low in (",", "and", "as", "well", "in", "around", "the", "at") and items[step].kind in ("word", "mark")
        ):
            step += 1
        if step == here or step >= len(items) or items[step].kind != "place":
            return here
        here = step
    return here


_STATES = frozenset(
    """california ontario georgia louisiana michigan ohio texas florida massachusetts hawaii england scotland wales
    ireland british columbia alabama new mexico utah nevada
    oregon washington pennsylvania illinois north carolina brooklyn quebec spain italy france germany morocco hungary
    romania bulgaria australia queensland canada alberta yorkshire hertfordshire""".split()
)


def _is_within(items: list[Item], at: int, first: int) -> bool:
    """Vinegar Hill, Brooklyn and Atlanta, Georgia are one place; London, Paris and Rome are three."""
    return items[at].kind != "place" or (
        at == first
        and items[at + 2].low in _STATES
        and not (
            at + 3 < len(items) and items[at + 3].low in (",", "and") and at + 4 < len(items) and items[at + 4].kind == "place"
        )
    )
