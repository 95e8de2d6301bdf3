"""Who belongs to the cast, by the noun: "X is in the cast", "the cast, she said, is made up of X", "also in the cast: X"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach
from news.suggest.subjects import people_left

CAST_NOUNS = frozenset("cast ensemble line-up lineup castlist players troupe".split())
# In front of the noun, between it and its "in" or "of".
_DETERMINES = frozenset(
    """the a an its their his her this that film's star-studded all-star main principal supporting core stacked starry
    impressive voice lead leading central international impressive talented strong large sprawling ensemble whole full
    growing new eclectic deep acting adult young additional british american""".split()
)
_INSIDE = frozenset("in of among amongst within into".split())
_BEING = frozenset("is are was were be been being remain remains belong belongs appear appears find form forms".split())
_BETWEEN = frozenset("all both also too among part of a an one members member the now back newly still already each".split())
_FAR = 8
# The words that hold the people behind the noun, as far as a reader skips over them.
_HOLDING = frozenset(
    """is are was were be will been made up out of comprised composed consists consist consisting formed completed by with
    includes include including rounded filled led headed headlined topped fronted anchored stacked boasts boasting : – —
    features featuring counts unites brings together numbers which that also now so far currently members finds
    comprises comprising alongside has have already for in the
    complete set to""".split()
)
_HOLDS = frozenset(
    """: – — by includes include including features featuring comprises comprising boasts boasting counts unites together
    finds with numbers are is alongside""".split()
)
_MADE_UP = frozenset("up comprised composed consists consisting consist formed".split())
_SAYING = frozenset(
    "said says added adds revealed announced confirmed told noted explained it they she he producers makers".split()
)
_LONGEST_ASIDE = 9


def membership(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "word" and item.low in CAST_NOUNS and not _is_verb(items, at):
            _inside(reading, sentence, at)
            _holding(reading, sentence, at)


def _is_verb(items: list[Item], at: int) -> bool:
    """was cast, has cast X: a participle."""
    before = items[at - 1] if at else None
    return before is not None and (
        before.is_word(*_BEING, "has", "have", "had", "to", "will", "newly") or before.kind == "person"
    )


def _inside(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are also in the cast; X is part of a cast that …."""
    items = sentence.items
    begin = at
    while begin and (items[begin - 1].low in _DETERMINES or _owns(items[begin - 1])):
        begin -= 1
    if begin == 0 or not items[begin - 1].is_word(*_INSIDE):
        return
    verb = begin - 2
    while verb > 0 and items[verb].is_word(*_BETWEEN):
        verb -= 1
    if verb <= 0 or not items[verb].is_word(*_BEING):
        return
    people, chain = people_left(reading, sentence, verb)
    if not set(chain) & DENIALS and not any(item.is_word(*DENIALS) for item in items[verb:at]):
        attach(reading, sentence, _of_film(sentence, at), people, at, "cast.member")


def _owns(item: Item) -> bool:
    return item.possessive and item.kind in ("film", "title") or item.kind in ("word", "number") and "-" in item.low


def _of_film(sentence: Sentence, at: int) -> Production | None:
    """The cast of T, T's cast; else what the sentence is about."""
    items = sentence.items
    named, place = film_right(sentence, at, far=5)
    if named is not None and place > at and items[place - 1].kind != "mark":
        return named
    owner = items[at - 1].ref if at and items[at - 1].possessive and items[at - 1].kind == "title" else None
    return owner or film_left(sentence, at, far=4)[0] or sentence.scope


def _holding(reading: Reading, sentence: Sentence, at: int) -> None:
    """Its principal cast, they added, is made up of X and Y; also in the cast: X, Y."""
    items = sentence.items
    here, holds = at + 1, False
    while here < len(items) and here - at < _FAR + _LONGEST_ASIDE:
        item = items[here]
        if item.low == "," and (behind := _behind_aside(items, here)):
            here = behind
        elif item.low in _HOLDING or item.kind in ("title", "film") or item.low.endswith("ly"):
            holds = holds or item.low in _HOLDS or item.low == "of" and items[here - 1].low in _MADE_UP
            here += 1
        else:
            break
    if not holds or here >= len(items) or any(item.low in DENIALS for item in items[at:here]):
        return
    people, behind = people_right(reading, sentence, here, fill=3)
    if people and behind < len(items) and items[behind].is_word("alongside", "plus", "besides"):
        people = [*people, *people_right(reading, sentence, behind + 1)[0]]
    attach(reading, sentence, _of_film(sentence, at), _acting(people), at, "cast.holding")


def _behind_aside(items: list[Item], at: int) -> int:
    """Behind ", they added," or ", the studio says,"; 0 where the comma opens no such aside."""
    for here in range(at + 1, min(at + _LONGEST_ASIDE, len(items))):
        if items[here].low == ",":
            said = any(item.is_word(*_SAYING) for item in items[at + 1 : here])
            return here + 1 if said and not any(item.kind == "quote" for item in items[at + 1 : here]) else 0
    return 0


def _acting(people: list[Credit]) -> list[Credit]:
    return [credit for credit in people if "director" not in credit.person.roles]
