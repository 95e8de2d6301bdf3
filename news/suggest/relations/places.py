"""Where it is shot."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right

_SHOT = frozenset(
    """shot filmed shoot shoots shooting filming production photography lensing film re-shoots reshoots lensed location
        locations cameras scenes shooting wrapped start""".split()
)
# Where these are, it is shot.
_GATHERED = frozenset("set unit crew schedule".split())
_MOVES = frozenset("move moves moved moving relocated relocating heads heading shifts shifting".split())
_MAKING = frozenset("making shooting filming shoot film make".split())
_BEING = frozenset("is was are were been be now currently arrived".split())
_PARTS = frozenset("schedule leg shoot shooting filming scenes".split())
_AFAR = 8
_AT = frozenset("in at around throughout across outside near between".split())
_NOT_SHOT = frozenset(
    """visit premiere premiered born lives festival released release set-in takes live based arrives concert exhibition
        museum""".split()
)


def places(reading: Reading, sentence: Sentence) -> None:
    """Every place behind "in", "at" or "around" in a clause about shooting, and those listed with it."""
    items = sentence.items
    _named_for(reading, sentence)
    _there(reading, sentence)
    at = 0
    while at < len(items):
        prep = _preposition(items, at)
        if prep and _is_place(items[at], prep):
            verb = next((found for find in (_shooting, _where, _then) if (found := find(items, at)) >= 0), -1)
            if verb >= 0 and (items[at].kind == "place" or verb < at):
                at = _listed(reading, sentence, verb, at)
                continue
        at += 1


def _named_for(reading: Reading, sentence: Sentence) -> None:
    """after the Los Angeles schedule; Glasgow doubles for New York; the shoot takes in Berlin and Paris."""
    items = sentence.items
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(items[:-1]):
        if item.kind != "place":
            continue
        leg = items[at + 1].is_word("schedule", "leg", "shoot") and not item.possessive
        leg = leg or items[at + 1].is_word("set") and at + 2 < len(items) and items[at + 2].is_word("of")
        doubles = [each.low for each in items[at + 1 : at + 4]]
        takes_in = at > 2 and items[at - 1].is_word("in") and items[at - 2].is_word("takes", "took", "taking")
        if leg or doubles[:2] in (["doubles", "for"], ["doubling", "for"]) or doubles == ["stands", "in", "for"]:
            reading.about(
                sentence.scope, "filming_location", item.text, sentence, at, at + 1, "location.leg", printed=item.text
            )
        elif takes_in and any(each.is_word(*_SHOT) for each in items[max(0, at - _AFAR) : at]):
            _listed(reading, sentence, at - 1, at)


def _there(reading: Reading, sentence: Sentence) -> None:
    """The picture goes before the cameras there: in the place that was named last."""
    items = sentence.items
    at = next((here for here, item in enumerate(items) if item.is_word("there")), -1)
    if at < 2 or reading.before is None or any(item.kind == "place" for item in items[:at]):
        return
    place = next((item for item in reversed(reading.before.items) if item.kind == "place"), None)
    film = film_left(sentence, at)[0] or sentence.scope
    if place is not None and film is not None and film.main and any(item.is_word(*_SHOT) for item in items[at - 6 : at]):
        text = reading.text[place.start : place.end]
        reading.about(film, "filming_location", text, sentence, at, at, "location.there", printed=text)


def _preposition(items: list[Item], at: int) -> str:
    """The preposition before this item, over "the"; of "on" and "to" only those that go with places."""
    here = at - 1
    while here > 0 and items[here].is_word("the", "nearby", "downtown", "central", "rural"):
        here -= 1
    low = items[here].low if here >= 0 and items[here].kind == "word" else ""
    if low == "on":
        return low if items[at].kind == "place" else ""
    if low == "to":
        moves = here > 0 and items[here - 1].is_word(*_MOVES) or _then(items, at) >= 0
        return low if moves and items[at].kind == "place" else ""
    if low == "of":
        return low if _where(items, at) >= 0 else ""
    return low if low in _AT else ""


def _then(items: list[Item], at: int) -> int:
    """in Malta making T; to Malta to shoot T; to Malta after the first schedule, for the last weeks of shooting."""
    here = at + 1 + (at + 1 < len(items) and items[at + 1].is_word("to"))
    if here > at + 1 and not (items[at - 1].is_word("to") or at > 1 and items[at - 2].is_word(*_BEING)):
        # "left her home in Leeds to shoot it"
        return -1
    if here < len(items) and items[here].is_word(*_MAKING):
        film, _ = film_right(Sentence(items, 0, 0, 0), here, far=5)
        return here if film is not None and film.main else -1
    if here == at + 1 and here < len(items) and items[here].is_word("after", "for"):
        return next((step for step in range(here, min(here + 8, len(items))) if items[step].is_word(*_PARTS)), -1)
    return -1


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
        if items[here].kind == "word" and _begins_clause(items, here):
            return -1
        if items[here].kind == "word" and low in _SHOT | _GATHERED:
            if low in _GATHERED and not (items[at].kind == "place" and _is_gathered(items, here)):
                continue
            if low in ("wrapped", "start") and not _stands_for_shoot(items, here):
                continue
            if low == "shot" and items[here + 1].is_word("to"):
                # "shot to fame in T"
                return -1
            if low == "production" and here and items[here - 1].is_word("the", "a", "an"):
                return -1
            if any(item.is_word("nearly", "almost") for item in items[max(0, here - _AFAR) : here]):
                return -1
            return here
        if items[here].is_word("when", "where", "who", "which") and at - here < 8:
            return -1
    return -1


def _begins_clause(items: list[Item], at: int) -> bool:
    """Behind ", and" or "but" somebody else does something: "is shot in Malta, and the director lives in London"."""
    if items[at].low == "but":
        return not items[at + 1].is_word(*_AT, "was", "is", "will", "then", "now")
    joined = items[at].is_word("and", "while") and at > 0 and items[at - 1].low == ","
    return joined and (items[at + 1].kind == "person" or items[at + 1].is_word("the", "he", "she", "his", "her", "they"))


def _is_gathered(items: list[Item], at: int) -> bool:
    """on the set of T in Budapest; joins the unit in Delhi; but not "is set in Paris"."""
    if items[at].low == "set":
        return at > 0 and items[at - 1].is_word("the", "on")
    return at > 0 and (items[at - 1].is_word("the") or items[at - 1].possessive)


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
        last = step + 1 >= len(items) or items[step + 1].kind in ("mark", "date") or items[step + 1].is_word(*_BEHIND_PLACES)
        named = (named or last) and step < len(items) and items[step].kind == "name" and not items[step].possessive
        if step == here or step >= len(items) or not (items[step].kind == "place" or named):
            return here
        here = step
    return here


_BEHIND_PLACES = frozenset("this last next since from before until for on in with under where and as".split())
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
