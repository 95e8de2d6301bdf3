"""Who leaves, and what is left: the subject of a verb of leaving, and the film behind it."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import ENDINGS, LEAVING, OUSTING_WITH
from news.suggest.mentions import Person
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.scope import describes_somebody, production_of
from news.suggest.subjects import people_left

_DASHES = frozenset({",", "–", "—", "--", "-"})
_TURNS = _DASHES | {"but", "and", "before", "then", "only", "yet", "though", "until", "later"}
_AUXILIARIES = frozenset(
    """has have had was were is are be been will would later since then soon also eventually to again himself herself never
        now not himself being himself just too""".split()
)
_PREPOSITIONS = frozenset("by of for with from to as against about".split())
_BARRIERS = frozenset({";", "while", "when", "because"})
_AFAR = 30
_BETWEEN_OWNER = 3
# A verb that somebody is the subject of.
_FINITE = _AUXILIARIES | frozenset(
    """came began said set cast took left quit got won went told who made became stood stepped flirted fell broke grew
        felt lost could did sought saw spent gave found hurt met read chose tore thought knew heard fought held ran""".split()
)
_OBJECT = 10
_DECISIONS = frozenset("decision choice move resolve announcement election request".split())
# "said goodbye to the film": here what stands behind "to" is left.
_BYES = frozenset("goodbye farewell adieu".split())
_ADVERBIAL = 4
_TIMES = frozenset("previous following past early late mid year month week day few couple later".split())
_STEPPED_OVER = frozenset("cast of from the his her that as this project film early late mid".split())
_BEHIND_OBJECT = frozenset(
    """to but after because due over amid and when while who which for , ; . : before following despite citing with by
        – — --""".split()
)


def goers(reading: Reading, sentence: Sentence, at: int) -> tuple[list[Credit], list[str]]:
    """The people who leave, and the words stepped over from the verb to them."""
    items = sentence.items
    # he had “reluctantly” bowed out
    verb = at - 1 if at and items[at - 1].kind == "quote" and len(items[at - 1].inner) < _ADVERBIAL else at
    people, chain = people_left(reading, sentence, verb)
    if not people:
        people = _one_more_to_go(reading, sentence, at)
        people = (
            people
            or _decided(reading, items, at)
            or _seen_to_go(sentence.items, at)
            or _earlier_subject(reading, sentence, at)
            or _who_parts(sentence.items, at)
        )
    return people, chain


def _decided(reading: Reading, items: list[Item], at: int) -> list[Credit]:
    """X's decision to quit the film."""
    decision = at > 2 and items[at - 1].low == "to" and items[at - 2].is_word(*_DECISIONS)
    return owner_of(reading, items, at - 2) if decision else []


def _one_more_to_go(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """X is the third director to leave."""
    items = sentence.items
    begin = next(
        (here for here in range(at - 1, max(-1, at - 7), -1) if items[here].is_word("is", "was", "becomes", "became")), -1
    )
    if begin < 0 or not items[at - 1].is_word("to") or not items[begin + 1].is_word("the"):
        return []
    return people_left(reading, sentence, begin)[0]


def _seen_to_go(items: list[Item], at: int) -> list[Credit]:
    """has seen director X exit; saw X leave."""
    before = items[at - 1] if at else None
    if before is not None and isinstance(before.ref, Person) and not before.possessive:
        return [Credit(before.ref, at - 1)]
    return []


def _who_parts(items: list[Item], at: int) -> list[Credit]:
    """X and the studio have parted ways, in either order; X and the film have gone their separate ways."""
    if not items[at].low.startswith(("part", "go", "went")):
        return []
    before = range(at - 1, max(-1, at - _AFAR), -1)
    return next(([Credit(items[here].ref, here)] for here in before if isinstance(items[here].ref, Person)), [])


def _earlier_subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """X and Y had been due to star, but pulled out; X – who made the first – has quit: the subject of an earlier clause."""
    items = sentence.items
    here = at - 1
    while here >= 0 and (items[here].low in _AUXILIARIES or items[here].low.endswith("ly")) and items[here].kind == "word":
        here -= 1
    if here < 0 or items[here].low not in _TURNS:
        return []
    for step in range(here - 1, max(-1, here - _AFAR), -1):
        if items[step].low in _BARRIERS or _is_of_somebody_unnamed(items, step):
            return []
        if _is_subject(items, step):
            return people_left(reading, sentence, step + 1)[0] or [Credit(items[step].ref, step)]
    return []


def _is_of_somebody_unnamed(items: list[Item], at: int) -> bool:
    """the comic who walked out …: whatever is said there is of the comic."""
    return at > 0 and items[at].is_word("who") and items[at - 1].kind == "word"


def _is_subject(items: list[Item], at: int) -> bool:
    """Somebody with a verb or an aside behind, and not behind a preposition."""
    item, follows = items[at], items[at + 1]
    if not isinstance(item.ref, Person) or item.possessive or at and items[at - 1].is_word(*_PREPOSITIONS):
        return False
    return follows.low in _DASHES or follows.kind == "word" and (follows.low in _FINITE or follows.low.endswith("ed"))


def owner_of(reading: Reading, items: list[Item], at: int) -> list[Credit]:
    """X's, his or her, with an adjective or two between."""
    for here in range(at - 1, max(-1, at - 1 - _BETWEEN_OWNER), -1):
        owner = items[here]
        if isinstance(owner.ref, Person):
            return [Credit(owner.ref, here)] if owner.possessive else []
        if owner.is_word("his", "her"):
            earlier = [item.ref for item in items[:here] if isinstance(item.ref, Person)]
            meant = reading.discourse.owner(earlier, "he" if owner.low == "his" else "she")
            return [Credit(person, here) for person in meant[:1]]
        if owner.kind not in ("word", "date", "title"):
            return []
    return []


def film_left_behind(sentence: Sentence, at: int) -> Production | None:
    """The production that is the object of this verb: not the one somebody goes on to."""
    items = sentence.items
    for here in range(at + 1, min(at + _OBJECT, len(items))):
        item = items[here]
        if (
            item.low in _BEHIND_OBJECT
            and item.kind in ("word", "mark")
            and not (item.low == "to" and items[here - 1].low in _BYES)
        ):
            return None
        production = production_of(item)
        if production is not None and not item.possessive and not describes_somebody(items, here):
            return production
    return None


def goes_no_further(items: list[Item], at: int) -> bool:
    """Nothing else is left: "has exited", "left over a dispute", "pulled out of the project"; not "exiting a taxi"."""
    needs = LEAVING.get(items[at].low, frozenset()) | OUSTING_WITH.get(items[at].low, frozenset())
    here = at + 1
    while here < len(items) and (
        items[here].low in needs
        or items[here].low in _STEPPED_OVER
        or items[here].low.endswith("ly")
        or items[here].low in _TIMES
        or items[here].is_word("in", "on", "a", "an")
        and here + 1 < len(items)
        and (items[here + 1].kind == "date" or items[here + 1].low in _TIMES)
    ):
        here += 1
    follows = items[here] if here < len(items) else None
    if follows is not None and follows.kind in ("person", "name") and items[here - 1].is_word("from", "of"):
        # fired from, dropped out of what bears a name like somebody's
        return False
    if follows is not None and follows.is_word("on") and (here + 1 >= len(items) or items[here + 1].kind == "mark"):
        # the wife he walked out on
        return False
    return follows is None or follows.kind in ("mark", "date", "person") or follows.low in ENDINGS
