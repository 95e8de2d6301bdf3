"""Appearances as nouns: "gives a performance", "makes a cameo", "cameos from X", "X's turn as …"; and who "is in" it."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.attach import attach
from news.suggest.scope import production_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

_NOUNS = frozenset(
    "appearance appearances cameo cameos performance performances turn turns portrayal support role roles".split()
)
_DOING = frozenset(
    """make makes made making give gives gave giving deliver delivers delivered delivering offer offers offered has have had
    turn turns put puts lend lends""".split()
)
_STOLEN = frozenset("scene scenes show film movie picture spotlight thunder".split())
_GUESTS = frozenset("guest guests list jury audience attendees".split())
_BEING = frozenset("is are be all both they're".split())
_SHOWN = frozenset(
    "stars actors cast voices actresses co-stars ensemble starring appearing names performers players attached".split()
)
_BY = frozenset("from by of".split())
# The "of" behind these is followed by the part: "his portrayal of Idi Amin".
_PLAYED = ("role", "portrayal", "performance", "turn")


def appearing(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "word" and item.low in _NOUNS:
            _by_noun(reading, sentence, at)
        elif item.is_word("in") and at and items[at - 1].is_word(*_BEING) and at + 1 < len(items):
            _is_in(reading, sentence, at)
        elif item.is_word("steals", "stealing"):
            _steals(reading, sentence, at)
        elif item.is_word("among") and at and items[at - 1].is_word("is", "are", "be", "was", "were"):
            _among(reading, sentence, at)


def _steals(reading: Reading, sentence: Sentence, at: int) -> None:
    """X steals every scene, the show, the film."""
    if {item.low for item in sentence.items[at + 1 : at + 4]} & _STOLEN and sentence.scope is reading.films.main:
        attach(reading, sentence, sentence.scope, people_left(reading, sentence, at)[0], at, "cast.steals")


def _by_noun(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    film = film_right(sentence, at)[0]
    if sentence.scope is None or not sentence.scope.main or (film is not None and not film.main):
        return
    behind = items[at + 1] if at + 1 < len(items) else None
    performed = items[at].low.startswith(_PLAYED)
    if behind is not None and behind.is_word(*_BY) and not (performed and behind.low == "of"):
        people, _ = people_right(reading, sentence, at + 2, fill=3)
        cast = any(claim.sentence is sentence and claim.property == "cast" for claim in reading.claims)
        if items[at].low not in ("turn", "turns", "support") or items[at].low == "support" and cast:
            effect = Effect.DENIES if at and items[at - 1].is_word("no") else Effect.ASSERTS
            attach(reading, sentence, sentence.scope, people, at, "cast.appearance", effect=effect)
        if people:
            return
    owner = _owner(items, at)
    if (
        owner is not None
        and items[at].low in ("turn", "performance", "portrayal", "role")
        and (behind is not None and behind.is_word("as", "of") or film is not None)
    ):
        attach(reading, sentence, sentence.scope, [owner], at, "cast.turn")
        return
    verb = next((here for here in range(at - 1, max(-1, at - 7), -1) if items[here].is_word(*_DOING)), -1)
    if verb < 0 or any(item.kind in ("person", "title") or item.low in (",", "no") for item in items[verb + 1 : at]):
        return
    if items[at].low.startswith("role") and not (film is not None or any(item.kind == "film" for item in items[at:])):
        return
    left, chain = people_left(reading, sentence, verb)
    if not {"not", "never"} & set(chain):
        attach(reading, sentence, sentence.scope, left, at, "cast.appearance")


def _is_in(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is in the film."""
    items = sentence.items
    film = production_of(items[at + 1])
    verb = at - 1 - items[at - 1].is_word("all", "both")
    if film is None or not film.main or items[at + 1].possessive or verb < 0:
        return
    if items[verb].low.startswith("they"):
        left = [Credit(each, verb) for each in reading.discourse.meant(sentence, verb)]
    elif verb and (isinstance(items[verb - 1].ref, Person) or items[verb - 1].is_word("will", "would", "also")):
        left, _ = people_left(reading, sentence, verb)
    else:
        return
    if left:
        acting = [each for each in left if not each.person.roles - {"cast"}]
        attach(reading, sentence, film, acting, at + 1, "cast.is_in")


def _among(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are among the stars, among those in the cast."""
    near = {item.low for item in sentence.items[at + 1 : at + 7]}
    if near & _SHOWN and not near & _GUESTS:
        left, _ = people_left(reading, sentence, at)
        film = film_right(sentence, at)[0] or sentence.scope
        attach(reading, sentence, film, left, at, "cast.among")


def _owner(items: list[Item], at: int) -> Credit | None:
    """X's turn, X's raw and funny performance."""
    for here in range(at - 1, max(-1, at - 5), -1):
        item = items[here]
        if item.kind == "person" and item.possessive and isinstance(item.ref, Person):
            return Credit(item.ref, here)
        if item.kind not in ("word", "mark"):
            return None
    return None
