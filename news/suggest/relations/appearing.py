"""Appearances as nouns: "gives a performance", "makes a cameo", "cameos from X", "X's turn as …"; and parts by "is" or "as"."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.attach import attach
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.subjects import people_left

_NOUNS = frozenset(
    "appearance appearances cameo cameos performance performances turn turns portrayal support role roles".split()
)
_DOING = frozenset(
    """make makes made making give gives gave giving deliver delivers delivered delivering offer offers offered has have had
    turn turns put puts lend lends""".split()
)
_BY = frozenset("from by of".split())
_RELATED = frozenset(
    """wife husband son daughter brother sister mother father boss best friend lover rival partner girlfriend boyfriend
    neighbour neighbor teacher daughter uncle aunt nemesis grandmother grandfather cousin ex""".split()
)
_NO_PART = frozenset(
    """a an well part of director producer writer the its such soon in head long always usual ever it not they we he she
    usual""".split()
)


def appearing(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "word" and item.low in _NOUNS:
            _by_noun(reading, sentence, at)
        elif item.is_word("in") and at > 1 and items[at - 1].is_word("is", "are") and at + 1 < len(items):
            _is_in(reading, sentence, at)
        elif item.is_word("among") and at and items[at - 1].is_word("is", "are", "be"):
            _among(reading, sentence, at)
        elif item.is_word("are") and at + 1 < len(items) and items[at + 1].is_word("his", "her", "their"):
            _are_related(reading, sentence, at)
        elif (
            item.is_word("is")
            and at
            and items[at - 1].is_word("he", "she")
            and at + 1 < len(items)
            and items[at + 1].kind == "name"
        ):
            found = [Credit(each, at - 1) for each in reading.discourse.meant(sentence, at - 1)]
            if sentence.scope is not None and sentence.scope.main:
                attach(reading, sentence, sentence.scope, found, at + 1, "cast.is_part", items[at + 1].text)
        elif item.is_word("is") and at and items[at - 1].kind == "person":
            _is_part(reading, sentence, at)
        elif item.is_word("as") and at > 1 and items[at - 1].low == "," and items[at - 2].kind == "person":
            _as_part(reading, sentence, at)


def _by_noun(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    film = film_right(sentence, at)[0]
    if sentence.scope is None or not sentence.scope.main or (film is not None and not film.main):
        return
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is not None and behind.is_word(*_BY) and not items[at].low.startswith("role"):
        people, _ = people_right(reading, sentence, at + 2, fill=3)
        if items[at].low not in ("turn", "turns", "support"):
            attach(reading, sentence, sentence.scope, people, at, "cast.appearance")
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
    film = production_of(sentence.items[at + 1])
    if film is not None and film.main and isinstance(sentence.items[at - 2].ref, Person):
        left, _ = people_left(reading, sentence, at - 1)
        acting = [each for each in left if not each.person.roles - {"cast"}]
        attach(reading, sentence, film, acting, at + 1, "cast.is_in")


def _among(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are among the stars, among those in the cast."""
    near = {item.low for item in sentence.items[at + 1 : at + 7]}
    if near & {"stars", "actors", "cast", "voices", "actresses", "co-stars", "ensemble", "starring", "appearing"}:
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


def _is_part(reading: Reading, sentence: Sentence, at: int) -> None:
    """Saoirse Ronan is Christine; Laurie Metcalf is her mother; Tom Burke is coldly funny as Anthony."""
    items = sentence.items
    person = items[at - 1]
    if person.possessive or sentence.scope is None or not sentence.scope.main or not isinstance(person.ref, Person):
        return
    begin = _part_begins(sentence, at)
    if begin > 0:
        character = character_at(sentence, begin)[0]
        attach(reading, sentence, sentence.scope, [Credit(person.ref, at - 1)], at + 1, "cast.is_part", character)
        _gapped(reading, sentence, at)


def _part_begins(sentence: Sentence, at: int) -> int:
    """Where the part is named behind this "is", or 0."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is None:
        return 0
    follows = items[at + 2] if at + 2 < len(items) else None
    if behind.kind == "name" and not behind.quoted and not (follows is not None and follows.kind in ("word", "person")):
        return at + 1
    if behind.is_word("her", "his", "their", "the") and any(item.low in _RELATED for item in items[at + 2 : at + 5]):
        return at + 1
    works = any(role_of(items, here) for here in range(at + 1, min(at + 6, len(items))))
    if behind.is_word("the", "a", "an") and _among_parts(sentence) and not works:
        return at + 1
    cold = next((here for here in range(at + 2, min(at + 5, len(items) - 1)) if items[here].is_word("as")), -1)
    if cold > 0 and items[cold + 1].kind in ("name", "person") and all(item.kind == "word" for item in items[at + 1 : cold]):
        return cold + 1
    return 0


def _are_related(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are his parents."""
    near = {item.low for item in sentence.items[at + 2 : at + 5]}
    if near & (_RELATED | {"parents", "sons", "daughters", "brothers", "sisters", "friends", "children", "siblings"}):
        left, _ = people_left(reading, sentence, at)
        if sentence.scope is not None and sentence.scope.main:
            attach(reading, sentence, sentence.scope, left, at + 1, "cast.is_part")


def _among_parts(sentence: Sentence) -> bool:
    """Whether the sentence tells who plays whom."""
    return bool(sentence.words() & {"plays", "play", "portrays"})


def _gapped(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is the farmer and Y the vet."""
    items = sentence.items
    for here in range(at + 2, len(items) - 2):
        person = items[here].ref
        if (
            items[here - 1].is_word("and")
            and isinstance(person, Person)
            and items[here + 1].is_word("the", "his", "her", "their", "a")
        ):
            attach(
                reading,
                sentence,
                sentence.scope,
                [Credit(person, here)],
                here + 1,
                "cast.is_part",
                character_at(sentence, here + 1)[0],
            )


def _as_part(reading: Reading, sentence: Sentence, at: int) -> None:
    """Liam Neeson, as the husband, is seen only briefly."""
    items = sentence.items
    person = items[at - 2].ref
    behind = items[at + 1] if at + 1 < len(items) else None
    if (
        behind is None
        or not isinstance(person, Person)
        or items[at - 2].possessive
        or sentence.scope is None
        or not sentence.scope.main
        or any(role_of(items, here) for here in range(at + 1, min(at + 6, len(items))))
    ):
        return
    if behind.kind in ("person", "name") or behind.is_word("the", "her", "his", "a", "an", "their"):
        character, end = character_at(sentence, at + 1)
        if end < len(items) and items[end].low in (",", ".", ";"):
            attach(reading, sentence, sentence.scope, [Credit(person, at - 2)], at, "cast.as_part", character)
