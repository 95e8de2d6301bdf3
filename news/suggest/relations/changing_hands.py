"""Parts that change hands: "the part vacated by X", "the role has gone to Y", "the role that X was once lined up for"."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.goers import goers
from news.suggest.relations.gone import come, end
from news.suggest.relations.newcomers import GOING
from news.suggest.suggestion import Effect

_FORMER_HOLDER = frozenset(
    """given vacated held set intended written meant earmarked played occupied left filled envisaged offered promised
        assigned gone belonged""".split()
)
_PROMISED = frozenset("given offered promised handed gone assigned belonged".split())
_MEANT = frozenset(
    """once originally previously initially lined attached earlier earmarked supposed slated vacated abandoned dropped
        gave""".split()
)
_STEPS = frozenset("steps stepped stepping".split())
_GETTING = frozenset("inherits inherited inherit fills filled takes took assumes assumed gets got taking inheriting".split())
_PLAYED = frozenset("played taken filled assumed".split())
_BETWEEN_ROLE = 7
# Between "X's part" and "went to Y" it may be told at length what the part is.
_FAR = 18


def part_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """the part vacated by X; a role previously meant for X; his part has gone to Y; Y inherits X's role."""
    items = sentence.items
    holder, arrival = _former_holder(items, at), _arrival(items, at)
    owner = items[at - 1] if at else items[at]
    owned = isinstance(owner.ref, Person) and owner.possessive
    inherits = owned and at > 1 and items[at - 2].is_word(*_GETTING, "into")
    recast = any(item.is_word("recast", "recasting") for item in items[max(0, at - 4) : at + _FAR])
    if holder < 0 and arrival < 0 and not inherits and not recast:
        return
    film = film_right(sentence, at)[0] or sentence.scope
    if film is None or not film.main:
        return
    gone = people_right(reading, sentence, holder + 1)[0][:1] if holder > 0 else []
    if recast and not owned and not gone:
        gone = _played_before(reading, sentence, at)
    if not gone and owned and holder < 0:
        gone = [Credit(owner.ref, at - 1)]
    if arrival > 0:
        arrived = people_right(reading, sentence, arrival + 1)[0][:1]
        come(reading, sentence, sentence.scope, arrived, [], at, "replacing.part", "cast")
    if not gone:
        return
    # A part that was only offered was never theirs.
    effect = Effect.DENIES if holder > 0 and items[holder - 1].is_word("offered") else Effect.ENDS
    end(reading, sentence, film, gone, at, "leaving.part_of", effect)
    verb = next((here for here in range(at - 1, max(-1, at - 5), -1) if items[here].is_word(*_GETTING, *_STEPS)), -1)
    if verb > 0:
        come(reading, sentence, film, goers(reading, sentence, verb)[0], gone, at, "replacing.part")


def _played_before(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """recasting the role of Dow, who had been played by X."""
    items = sentence.items
    by = next((here for here in range(at + 1, min(at + _FAR, len(items))) if items[here].is_word("by")), -1)
    played = by > 0 and items[by - 1].is_word("played", "portrayed", "filled", "voiced")
    return people_right(reading, sentence, by + 1)[0][:1] if played else []


def _arrival(items: list[Item], at: int) -> int:
    """The word before the name of whoever gets this part, or -1."""
    recast = any(item.is_word("recast") for item in items[max(0, at - 3) : at + 6])
    for here in range(at + 1, min(at + _FAR, len(items))):
        if (
            items[here].is_word("by")
            and items[here - 1].is_word(*_PLAYED)
            and any(each.is_word("now") for each in items[at:here])
            or items[here].is_word("for")
            and items[here - 1].is_word("rewritten", "reworked", "retooled", "tailored")
        ):
            return here
        verb = here - 1 - items[here - 1].is_word("instead", "eventually", "finally", "ultimately")
        if (
            items[here].is_word("to")
            and items[verb].is_word(*GOING)
            or recast
            and (items[here].low == "with" or items[here].low == "by" and items[here - 1].low == "recast")
        ):
            return here
    return -1


def _former_holder(items: list[Item], at: int) -> int:
    """The "by" or "for" in "the part previously set for X"."""
    past = False
    for here in range(at + 1, min(at + _BETWEEN_ROLE, len(items))):
        if items[here].is_word(*_FORMER_HOLDER):
            past = past or items[here].low in ("vacated", "intended", "meant", "earmarked", "left")
        elif items[here].is_word("of") and items[at].low == "shoes":
            return here
        elif items[here].is_word("by", "for") or items[here].is_word("to") and items[here - 1].is_word(*_PROMISED):
            return here if past else -1
        elif items[here].is_word("previously", "originally", "once", "initially", "first", "formerly"):
            past = True
        elif items[here].kind not in ("word", "mark"):
            return _once_meant(items, at)
    return _once_meant(items, at)


def _once_meant(items: list[Item], at: int) -> int:
    """The "that" in "the role in T that X was once lined up for"."""
    for here in range(at + 1, min(at + _BETWEEN_ROLE, len(items) - 3)):
        if items[here].is_word("that", "which") and isinstance(items[here + 1].ref, Person) and not items[here + 1].possessive:
            plan = {item.low for item in items[here + 2 : here + 8]}
            return here if plan & {"was", "had"} and plan & _MEANT else -1
    return -1
