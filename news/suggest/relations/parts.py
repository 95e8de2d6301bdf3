"""Parts without a verb of acting: "X is Ada", "X will be her father", "X, as the aunt, …", "X, whose character …", "X dons the
mask"."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import CHAIN, DENIALS, FORMS
from news.suggest.lexicon.words import CREDIT_NOUNS, TITLES_OF_PEOPLE
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, person_at
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.subjects import people_left

_RELATED = frozenset(
    """wife husband son daughter brother sister mother father boss best friend lover rival partner girlfriend boyfriend
    neighbour neighbor teacher uncle aunt nemesis grandmother grandfather granddaughter grandson cousin ex parents sons
    daughters brothers sisters friends children siblings kids classmates neighbours neighbors colleagues parent fiance
    fiancee fiancé fiancée mentor sidekick niece nephew stepfather stepmother stepson stepdaughter widow roommate twin
    grandparents in-laws captors enemy guardian ally""".split()
)
_PLAYING = frozenset("plays play portrays portray playing portraying voices voice cast".split())
# "X is the chairman of": no part in a film, though the sentence tells who plays whom.
_CALLINGS = (
    TITLES_OF_PEOPLE - _RELATED | CREDIT_NOUNS - {"leading", "hunk", "heartthrob"} | frozenset("only latest first one".split())
)
_PREPOSITIONS = frozenset(
    """in on at with from for of by to as about behind under over near into against not now also still just back here there so
    very too well too one what who this that""".split()
)
_GARMENTS = frozenset(
    """mask cape suit costume wig hat shoes boots fur uniform cowl armor armour robe tights fedora crown mantle cloak apron
    collar badge prosthetics habit wetsuit gown toga kilt tuxedo spacesuit veil wings""".split()
)
_WEARING = frozenset(
    """don dons donning donned put puts putting step steps stepping slip slips slipping pull pulls pulling wear wears wearing
    fill fills filling strap straps strapping inherit inherits inheriting""".split()
)
_EMBODYING = frozenset("embody embodies embodying inhabit inhabits inhabiting impersonate impersonates incarnate".split())
_ENDS = frozenset({",", ".", ";", "and", "while", "who", "whose", "–", "—", "in", "but", "with", ":"})
_AUTHORS = frozenset("novelist author playwright writer creator cartoonist".split())
_CLOSERS = frozenset({",", ".", ";"})
_NEAR = 9


def parts(reading: Reading, sentence: Sentence) -> None:
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(sentence.items):
        if item.kind != "word" or not at:
            continue
        if item.low in ("is", "are") or item.low == "be" and sentence.items[at - 1].is_word("will", "would"):
            _is_part(reading, sentence, at)
        elif item.low == "as" and at > 1 and sentence.items[at - 1].low == "," and sentence.items[at - 2].kind == "person":
            _as_part(reading, sentence, at)
        elif item.low in ("character", "alter-ego"):
            _whose_character(reading, sentence, at)
        elif item.low in _WEARING or item.low in _EMBODYING:
            _wears(reading, sentence, at)


def _is_part(reading: Reading, sentence: Sentence, at: int) -> None:
    """Saoirse Ronan is Christine; Laurie Metcalf will be her mother; Tom Burke is coldly funny as Anthony."""
    begin = _part_begins(reading, sentence, at)
    if not begin or _negated(sentence, at):
        return
    people = [each for each in people_left(reading, sentence, at)[0] if not each.person.roles - {"cast"}]
    if people:
        character = character_at(sentence, begin)[0]
        attach(reading, sentence, sentence.scope, people, at + 1, "cast.is_part", character if len(people) == 1 else "")
        _gapped(reading, sentence, at)


def _negated(sentence: Sentence, at: int) -> bool:
    return any(item.is_word(*DENIALS) for item in sentence.items[max(0, at - 2) : at + 3])


def _part_begins(reading: Reading, sentence: Sentence, at: int) -> int:
    """Where the part is named behind this "is", or 0."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is None:
        return 0
    follows = items[at + 2] if at + 2 < len(items) else None
    if (
        behind.kind == "name"
        and not behind.quoted
        and not (follows is not None and follows.kind in ("word", "person") and follows.low not in _ENDS)
    ):
        return at + 1
    film = production_of(behind)
    if film is not None and film.main and behind.possessive and follows is not None and follows.kind in ("name", "person"):
        return at + 2
    if _owns_part(items, at + 1) or behind.is_word("the") and any(item.low in _RELATED for item in items[at + 2 : at + 5]):
        return at + 1
    unknown = behind.kind == "person" and isinstance(behind.ref, Person) and not (behind.ref.roles or behind.ref.called)
    if unknown and not behind.possessive and items[at].is_word("be") and (follows is None or follows.low in _ENDS):
        return at + 1
    if any(role_of(items, here) or items[here].low in _CALLINGS for here in range(at + 1, min(at + 6, len(items)))):
        return 0
    if behind.is_word("the", "a", "an"):
        return at + 1 if _names_part(items, at + 2) or _tells_parts(reading, sentence, at) else 0
    if behind.kind == "word" and behind.low not in CHAIN | _PREPOSITIONS | FORMS.keys() and _names_part(items, at + 1):
        return at + 1
    return _cold(items, at)


def _owns_part(items: list[Item], at: int) -> bool:
    """her brother; Ada's school friends."""
    owner = items[at]
    owned = owner.is_word("her", "his", "their") or owner.possessive and owner.kind in ("name", "person", "title")
    return owned and any(item.low in _RELATED for item in items[at + 1 : at + 5])


def _names_part(items: list[Item], at: int) -> bool:
    """the unstoppable Kestrel; love interest Iris Vale: a few words and a name, and no more."""
    here = at
    while here < len(items) and here - at < 4 and items[here].kind == "word" and not items[here].low.endswith("ing"):
        here += 1
    named = here < len(items) and items[here].kind in ("name", "person") and not items[here].possessive and here > at
    closed = here + 1 >= len(items) or items[here + 1].low in _ENDS
    known = named and isinstance(items[here].ref, Person) and bool(items[here].ref.roles | items[here].ref.called)
    small = any(item.low in _PREPOSITIONS or item.low in CHAIN for item in items[at:here])
    return named and closed and not known and not small


def _tells_parts(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether this sentence, or the one before, tells who plays whom, or "in T" stands around what somebody is."""
    if sentence.words() & _PLAYING or reading.before is not None and _tells_of_cast(reading, reading.before):
        return True
    items = sentence.items
    film, place = film_left(sentence, at, far=_NEAR)
    if film is not None and film.main and items[0].is_word("in"):
        return True
    film, place = film_right(sentence, at, far=12)
    inside = place > 1 and any(items[here].is_word("in") for here in range(max(at, place - 2), place))
    return film is not None and film.main and (inside or items[place - 1].is_word("of") and "heart" in sentence.words())


def _tells_of_cast(reading: Reading, before: Sentence) -> bool:
    named = any(
        claim.sentence is before and claim.property == "cast" and claim.is_about_main() for claim in reading.claims[-9:]
    )
    return named and bool(before.words() & (_PLAYING | {"role", "takes"}))


def _cold(items: list[Item], at: int) -> int:
    """X is coldly funny as Anthony."""
    cold = next((here for here in range(at + 2, min(at + 5, len(items) - 1)) if items[here].is_word("as")), -1)
    named = cold > 0 and (items[cold + 1].kind in ("name", "person") or _owns_part(items, cold + 1))
    return cold + 1 if named and all(item.kind == "word" for item in items[at + 1 : cold]) else 0


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
            character = character_at(sentence, here + 1)[0]
            attach(reading, sentence, sentence.scope, [Credit(person, here)], here + 1, "cast.is_part", character)


def _as_part(reading: Reading, sentence: Sentence, at: int) -> None:
    """Liam Neeson, as the husband, is seen only briefly."""
    items = sentence.items
    person = items[at - 2].ref
    behind = items[at + 1] if at + 1 < len(items) else None
    if (
        behind is None
        or not isinstance(person, Person)
        or items[at - 2].possessive
        or any(role_of(items, here) for here in range(at + 1, min(at + 6, len(items))))
    ):
        return
    if behind.kind in ("person", "name") or behind.is_word("the", "her", "his", "a", "an", "their"):
        character, end = character_at(sentence, at + 1)
        if end < len(items) and items[end].low in _CLOSERS:
            attach(reading, sentence, sentence.scope, [Credit(person, at - 2)], at, "cast.as_part", character)


def _whose_character(reading: Reading, sentence: Sentence, at: int) -> None:
    """X, whose character in T has a scar; X's character, a diver, …: who has one is in it."""
    items = sentence.items
    film, _ = film_right(sentence, at, far=4)
    whose = items[at - 1].is_word("whose") and at > 1
    owner = at - 1 - whose - (whose and items[at - 2].low == ",") if whose or items[at - 1].possessive else -1
    person = person_at(reading, sentence, owner) if owner >= 0 else None
    if owner > 0 and items[owner - 1].is_word(*_AUTHORS):
        return
    if person is not None and not person.roles - {"cast"} and (film is None or film.main):
        attach(reading, sentence, sentence.scope, [Credit(person, owner)], at, "cast.whose_character")


def _wears(reading: Reading, sentence: Sentence, at: int) -> None:
    """X puts on the mask; X will don the cape as Kestrel; X embodies Ada."""
    items = sentence.items
    if items[at].low in _WEARING:
        until = next((here for here in range(at + 1, min(at + _NEAR, len(items))) if items[here].low in _CLOSERS), at + _NEAR)
        worn = any(item.is_word(*_GARMENTS) for item in items[at + 1 : until])
    else:
        worn = at + 1 < len(items) and items[at + 1].kind in ("name", "person")
    film, _ = film_right(sentence, at)
    people, chain = people_left(reading, sentence, at) if worn else ([], [])
    if not set(chain) & DENIALS and (film is None or film.main or production_of(items[at]) is not None):
        attach(reading, sentence, sentence.scope, people, at, "cast.wears")
