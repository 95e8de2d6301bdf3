"""What a verb takes: the production beside it, and whether a word is a verb at all."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import BOOK_WORDS, CREDIT_NOUNS, SERIES_WORDS
from news.suggest.scope import VERSIONS, clause_film, describes_somebody, production_of

_BEFORE_NOUNS = frozenset(
    """the a an his her its their this that from of another first original new no best own
    latest final current""".split()
)
_AUXILIARY = frozenset("to will would also and both who shall can may might should must all originally previously they".split())
_BESIDE = 3
_AFAR = 16
_BREAKS = frozenset("which who after when while whose where before but".split())
_CLAUSE_ENDS = frozenset({",", ";", ":", "who", "whose", "while", "but"})
_MADE_THEN = frozenset("filmed made staged revived adapted performed televised".split())
_LONG_AGO = 12
_GOES_ON = frozenset("the a an which that and who with his her its".split())
_NOUNISH = frozenset(
    """cameo cameos script scripts score scores feature features star stars pen helm lead leads headline voice cast lens edit
        play         plays co-star""".split()
)


def is_noun(items: list[Item], at: int) -> bool:
    """Whether a word that could be a verb is a noun here: "from a script", "the stars", "Netflix's feature"."""
    if (
        items[at].low == "producing"
        and at + 1 < len(items)
        and items[at + 1].is_word("partner", "partners", "team", "shingle", "deal", "credit")
    ):
        return True
    if items[at].low == "editing" and at + 1 < len(items) and items[at + 1].is_word("room", "suite", "bay"):
        return True
    if items[at].low == "edited" and at + 1 < len(items) and items[at + 1].is_word("out", "from"):
        return True
    if items[at].low not in _NOUNISH:
        return False
    if at and (
        items[at - 1].possessive
        or items[at - 1].low in _BEFORE_NOUNS
        or ("-" in items[at - 1].low and items[at - 1].kind == "word")
    ):
        return True
    if at > 1 and items[at - 1].kind == "person" and items[at - 2].is_word("a", "an", "the", "another", "this", "new"):
        # an Ada Lund play
        return True
    listed = at > 0 and items[at - 1].low in ("and", ",", ":") and items[at].low in ("star", "co-star")
    if listed and at + 1 < len(items) and items[at + 1].kind == "person":
        # director X and star Y
        return True
    if items[at].low in ("star", "co-star") and at and items[at - 1].kind == "word" and _calls(items, at):
        return True
    before = items[at - 1].kind if at else ""
    if before in ("title", "film", "company") and items[at].low in ("script", "score"):
        return True
    follows = items[at + 1] if at + 1 < len(items) else None
    return (
        before in ("title", "film", "company")
        and items[at].low in ("star", "lead", "co-star")
        and follows is not None
        and follows.kind in ("person", "name")
    )


def _calls(items: list[Item], at: int) -> bool:
    """Pop star X; not "will star X", nor "to star X"."""
    follows = items[at + 1] if at + 1 < len(items) else None
    return follows is not None and follows.kind == "person" and items[at - 1].low not in _AUXILIARY


def film_right(sentence: Sentence, at: int, *, far: int = _AFAR) -> tuple[Production | None, int]:
    """The first production named behind this item in the same clause, and its index; titles that only describe somebody
    are none."""
    items = sentence.items
    told, place = _told_in_clause(items, at)
    for here in range(at + 1, min(at + far, len(items))):
        item = items[here]
        if item.kind == "word" and item.low in _BREAKS or item.low == ";" or told is not None and item.low == ",":
            break
        production = _stands_for(items, here)
        rival = any(each.is_word("against") for each in items[max(0, here - _BESIDE) : here])
        if production is not None and not rival:
            # not "opens against the next T"
            return production, here
    return told, place


def _told_in_clause(items: list[Item], at: int) -> tuple[Production | None, int]:
    """T, in which X plays a witch, …: inside the clause T is spoken of, whatever comes behind it."""
    here = at - 1
    while here > 1 and at - here < _AFAR and not items[here].is_word("which") and items[here].low not in _CLAUSE_ENDS:
        here -= 1
    inside = here > 1 and items[here].is_word("which") and items[here - 1].is_word("in", "for")
    title = here - 2 - (items[here - 2].low == ",") if inside else -1
    found = production_of(items[title]) if title >= 0 else None
    return (found, at) if found is not None else (None, at)


def film_left(sentence: Sentence, at: int, *, far: int = 40) -> tuple[Production | None, int]:
    """The nearest production named before this item."""
    items = sentence.items
    for here in range(at - 1, max(-1, at - far), -1):
        production = _stands_for(items, here)
        if production is not None and (production.main or not _in_aside(items, here, at)):
            return production, here
    return None, at


def _in_aside(items: list[Item], at: int, until: int) -> bool:
    """Ford, whose last pictures include T, hopes to shoot: T stands in an aside that is over."""
    closing = next((here for here in range(at + 1, until) if items[here].low == ","), 0)
    follows = items[closing + 1] if closing else items[at]
    if not closing or follows.kind != "word" or follows.is_word(*_GOES_ON):
        return False
    who = next((here for here in range(at - 1, max(0, at - _AFAR), -1) if items[here].is_word("who", "whose")), 0)
    closed = any(items[here].low == "," and not items[here + 1].is_word("including", "and") for here in range(who, at))
    return who > 1 and not closed and items[who - 1].low == "," and items[who - 2].kind == "person"


def _stands_for(items: list[Item], at: int) -> Production | None:
    item = items[at]
    if item.kind not in ("title", "film"):
        return None
    if describes_somebody(items, at):
        return None
    if item.possessive and item.kind == "title":
        return None
    return production_of(item)


def told_elsewhere(items: list[Item], at: int, year: int) -> bool:
    """The soap, which ran for years and starred X; filmed in 1964 with X: no cast of the film of this `year`."""
    here = at - 1
    while here > 1 and at - here < _AFAR and not items[here].is_word("which", "that") and items[here].low not in _CLAUSE_ENDS:
        here -= 1
    before = items[here - 1 - (items[here - 1].low == ",")] if here > 1 and items[here].is_word("which", "that") else None
    if before is not None and before.kind == "date" and here > 3 and items[here - 2].is_word("in"):
        here, before = here - 2, items[here - 3]
    told = here + 1 <= at and (items[here + 1].kind == "person" or items[here + 1].is_word("he", "she", "they"))
    if before is not None and not told and (before.kind == "work" or before.low in SERIES_WORDS | BOOK_WORDS):
        return True
    if before is not None and not told and before.low in VERSIONS and _is_another(items, here - 1):
        return True
    near = items[max(0, at - _LONG_AGO) : at]
    apart = next((step for step in range(at - 1, max(0, at - _LONG_AGO), -1) if items[step].low == ","), at - _LONG_AGO)
    if any(_is_old_version(items, step, year) for step in range(max(0, apart), at)):
        return True
    ago = any(item.kind == "date" and item.text.isdigit() and int(item.text) < year - 1 for item in near)
    return ago and any(item.is_word(*_MADE_THEN) for item in near)


def _is_another(items: list[Item], at: int) -> bool:
    """a different production, in a version: not the one that the article is about."""
    return any(item.is_word("a", "an", "another") for item in items[max(0, at - 3) : at])


def _is_old_version(items: list[Item], at: int, year: int) -> bool:
    """a 2010 stage revival, the 1976 version."""
    dated = items[at].kind == "date" and items[at].text.isdigit() and int(items[at].text) < year - 1
    return dated and any(item.is_word(*VERSIONS) for item in items[at + 1 : at + 4])


def elsewhere(sentence: Sentence, film: Production, at: int) -> bool:
    """Whether the clause tells of another production ("T, in which she took a role") and does not name this one."""
    other = clause_film(sentence, at)
    return other is not None and other is not film and film_right(sentence, at)[0] is not film


def left_elsewhere(sentence: Sentence, film: Production, at: int) -> bool:
    """Whether somebody goes, or comes, in another film: "On T he took over"; "replaced her in the play T"."""
    if elsewhere(sentence, film, at):
        return True
    items = sentence.items
    other = any(item.kind == "title" and production_of(item) is not film for item in items[:at])
    if other and any(item.kind == "film" and "that" in item.ref.words for item in items[at : at + 4]):
        return True
    if any(production_of(item) is film for item in items):
        return False
    for here in range(at + 1, min(at + _AFAR, len(items))):
        if items[here].low in (",", ";", "but", "to") or items[here].is_word(*_BREAKS):
            break
        if items[here].kind == "title":
            return not (here + 1 < len(items) and items[here + 1].low in CREDIT_NOUNS)
    if items[0].is_word("in", "on", "for") and any(item.kind == "title" for item in items[1:4]):
        return True
    last = next((here for here in range(at - 1, 0, -1) if items[here].kind == "title"), -1)
    # fired from T and replaced; up for T but lost the part
    goes_on = last > 0 and items[last + 1].is_word("and", "but", "in", "when", "after")
    return goes_on and not any(item.kind == "person" or item.is_word("he", "she") for item in items[last + 1 : at])


def older_near(sentence: Sentence, at: int) -> bool:
    """Whether the words around are about what was: "a decade ago", "the original"."""
    lows = {item.low for item in sentence.items[max(0, at - 12) : at + 12] if item.kind == "word"}
    return bool(lows & {"ago", "decade"})
