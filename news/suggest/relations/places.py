"""Where it is shot."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right

_SHOT = frozenset(
    """shot filmed shoot shoots shooting filming production photography lensing film re-shoots reshoots lensed location
        locations cameras scenes shooting wrapped start""".split()
)
_AFAR = 8
_AT = frozenset("in at around throughout across outside near between".split())
_NOT_SHOT = frozenset(
    """visit premiere premiered born lives festival released release set-in takes live based arrives concert exhibition
        museum""".split()
)


def places(reading: Reading, sentence: Sentence) -> None:
    """Every place behind "in", "at" or "around" in a clause about shooting, and those listed with it."""
    items = sentence.items
    at = 0
    while at < len(items):
        prep = _preposition(items, at)
        if prep and _is_place(items[at], prep):
            verb = _shooting(items, at)
            verb = verb if verb >= 0 else _where(items, at)
            if verb >= 0 and (items[at].kind == "place" or verb < at):
                at = _listed(reading, sentence, verb, at)
                continue
        at += 1


def _preposition(items: list[Item], at: int) -> str:
    """The preposition before this item, over "the"; of "on" and "to" only those that go with places."""
    here = at - 1
    while here > 0 and items[here].is_word("the", "nearby", "downtown", "central", "rural"):
        here -= 1
    low = items[here].low if here >= 0 and items[here].kind == "word" else ""
    if low == "on":
        return low if items[at].kind == "place" else ""
    if low == "to":
        return low if here and items[here - 1].is_word("move", "moves", "moved", "moving", "relocated", "relocating") else ""
    return low if low in _AT else ""


def _is_place(item: Item, prep: str) -> bool:
    """A known place, a studio, or a name that may be a place."""
    if item.kind == "place":
        return True
    if item.possessive or item.quoted:
        return False
    if item.kind == "company":
        return prep == "at"
    if item.kind == "person":
        unknown = not getattr(item.ref, "roles", None)
        return unknown and (prep == "in" or prep == "at" and item.low.split()[0] not in GIVEN)
    return item.kind == "name" or item.kind == "title" and not getattr(item.ref, "main", False)


def _where(items: list[Item], at: int) -> int:
    """Morocco, where the picture goes before the cameras."""
    here = at + 1 + (at + 1 < len(items) and items[at + 1].low == ",")
    if here >= len(items) or not items[here].is_word("where"):
        return -1
    return next((step for step in range(here, min(here + 12, len(items))) if items[step].low in _SHOT), -1)


def _shooting(items: list[Item], at: int) -> int:
    for here in range(at - 1, max(-1, at - 16), -1):
        low = items[here].low
        if low in (";",) or items[here].kind == "quote":
            return -1
        if items[here].kind == "word" and low in _NOT_SHOT:
            return -1
        if items[here].kind == "word" and low in _SHOT:
            if low in ("wrapped", "start") and not _stands_for_shoot(items, here):
                continue
            if low == "production" and here and items[here - 1].is_word("the", "a", "an"):
                return -1
            return here
        if items[here].is_word("when", "where", "who", "which") and at - here < 8:
            return -1
    return -1


def _stands_for_shoot(items: list[Item], at: int) -> bool:
    """The pic wrapped in Dublin; an August start in Jackson."""
    if items[at].low == "start":
        return at > 0 and items[at - 1].kind == "date"
    return any(each.kind in ("film", "title") for each in items[max(0, at - _AFAR) : at])


def _listed(reading: Reading, sentence: Sentence, verb: int, at: int) -> int:
    items = sentence.items
    film = film_left(sentence, verb)[0] or film_right(sentence, verb - 1, far=4)[0] or sentence.scope
    here = at
    named = False
    while here < len(items) and (here == at or items[here].kind == "place" or named):
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
        named = items[here].kind == "name"
        here = behind + 1
        step = here
        while step < len(items) and (
            items[step].low in (",", "and", "as", "well", "in", "around", "the", "at") and items[step].kind in ("word", "mark")
        ):
            step += 1
        last = step + 1 >= len(items) or items[step + 1].kind == "mark"
        named = (named or last) and step < len(items) and items[step].kind == "name" and not items[step].possessive
        if step == here or step >= len(items) or not (items[step].kind == "place" or named):
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
