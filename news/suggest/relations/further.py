"""Who else is in it, and who was found for it: "besides X and Y", "has found its Ada in X", "is the latest addition to T",
"will be seen as a nurse", "began shooting with X and Y"."""

from collections.abc import Callable

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach, credit_for
from news.suggest.relations.membership import CAST_NOUNS
from news.suggest.relations.role_words import role_of
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect

# To the words that go with them.
_BESIDES: dict[str, tuple[str, ...]] = {
    "besides": (),
    "apart": ("from",),
    "aside": ("from",),
    "addition": ("to",),
    "together": ("with",),
    "alongside": (),
    "plus": (),
}
_LATEST = frozenset("latest newest recent new final last first another most".split())
_OWN = frozenset("its their his her a the".split())
_ROOM, _NEAR = 6, 4
_SHOOTING = frozenset("shooting filming shot filmed shoot production cameras photography".split())
_ON_SCREEN = frozenset("acting screen big-screen film movie bollywood hollywood feature-film".split())
_SHARING = frozenset("share shares sharing shared".split())
_SINCE = 14
_NO_CAST = frozenset("crew producer producers director team help support permission".split())


def further(reading: Reading, sentence: Sentence) -> None:
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(sentence.items):
        if item.kind == "title" and item.possessive and item.ref is sentence.scope:
            _of_film(reading, sentence, at)
        for relation in _READERS.get(item.low, ()) if item.kind == "word" else ():
            relation(reading, sentence, at)


def _main(sentence: Sentence, at: int) -> Production | None:
    film = film_right(sentence, at)[0] or film_left(sentence, at)[0] or sentence.scope
    return film if film is not None and film.main else None


def _beside(reading: Reading, sentence: Sentence, at: int) -> None:
    """T stars X, besides Y and Z; apart from X, the film also stars Y: whoever is said to be in it beside its cast."""
    items = sentence.items
    goes_with = _BESIDES[items[at].low]
    behind = at + 1 + len(goes_with)
    opens = at < 2 or items[at - 1].low in (",", "in")
    if not opens or behind >= len(items) or any(not items[behind - 1].is_word(each) for each in goes_with):
        return
    cast = any(
        claim.sentence is sentence and claim.property == "cast" and claim.effect is Effect.ASSERTS and claim.is_about_main()
        for claim in reading.claims
    )
    if cast:
        people, _ = people_right(reading, sentence, behind, fill=3)
        attach(reading, sentence, sentence.scope, _acting(people), at, "cast.beside")


def _acting(people: list[Credit]) -> list[Credit]:
    return [each for each in people if not each.person.roles - {"cast"}]


def _found(reading: Reading, sentence: Sentence, at: int) -> None:
    """T has found its leading lady in X; the producers have their Ada: X."""
    items = sentence.items
    if at + 3 >= len(items) or not items[at + 1].is_word(*_OWN):
        return
    until = min(at + 2 + _ROOM, len(items) - 1)
    here = next((step for step in range(at + 3, until) if items[step].is_word("in") or items[step].low == ":"), -1)
    keys = {key for step in range(at + 2, here) for key in role_of(items, step).split()} - {"cast"}
    if here < 0 or any(item.kind in ("mark", "person", "company") for item in items[at + 2 : here]):
        return
    people, _ = people_right(reading, sentence, here + 1, fill=3)
    for key in sorted(keys):
        credit_for(reading, sentence, _main(sentence, at), key, people, at, f"{key}.found")
    if not keys:
        attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.found")


def _addition(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is the latest addition to T."""
    items = sentence.items
    begin = at
    while begin and at - begin < _NEAR and (items[begin - 1].low in _LATEST or items[begin - 1].is_word("the", "a")):
        begin -= 1
    if begin == at or not begin or not items[begin - 1].is_word("is", "are") or not items[at + 1 : at + 2]:
        return
    film, place = film_right(sentence, at, far=_ROOM)
    joined = film is not None and film.main or place == at and CAST_NOUNS & _lows(items, at + 1)
    if items[at + 1].is_word("to", "in") and joined:
        people, chain = people_left(reading, sentence, begin - 1)
        if not set(chain) & DENIALS:
            attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.addition")


def _seen(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will be seen in key roles in T; X will next be seen as a nurse in T."""
    items = sentence.items
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is None or not items[at - 1].is_word("be") or not behind.is_word("in", "as", "alongside", "opposite"):
        return
    film, _ = film_right(sentence, at)
    people, chain = people_left(reading, sentence, at)
    if not set(chain) & DENIALS and (film.main if film is not None else behind.is_word("as")):
        character = character_at(sentence, at + 2)[0] if behind.is_word("as") and len(people) == 1 else ""
        attach(reading, sentence, sentence.scope, _acting(people), at, "cast.seen", character)


def _together(reading: Reading, sentence: Sentence, at: int) -> None:
    """T marks the first time that X and Y have worked together."""
    verb = next((step for step in range(at - 1, max(-1, at - 3), -1) if sentence.items[step].low.endswith("ed")), -1)
    if verb > 0 and sentence.words() & {"marks", "mark"}:
        people, _ = people_left(reading, sentence, verb)
        if len(people) > 1:
            attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.teaming")


def _leading_man(reading: Reading, sentence: Sentence, at: int) -> None:
    """Ben Ford, her leading man; the film's leading lady, Marta Quill."""
    items = sentence.items
    if at + 1 >= len(items) or not items[at + 1].is_word("man", "lady", "actor", "actress") or at < 1:
        return
    owned = items[at - 1].is_word("his", "her", "its", "their") or items[at - 1].possessive
    behind = at + 2 + (at + 2 < len(items) and items[at + 2].low == ",")
    people = people_right(reading, sentence, behind, fill=0)[0][:1]
    if at > 2 and items[at - 2].low == "," and items[at - 3].kind == "person":
        people = [Credit(items[at - 3].ref, at - 3)] if items[at - 3].ref is not None else []
    if owned:
        attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.leading_man")


def _reunion(reading: Reading, sentence: Sentence, at: int) -> None:
    """T marks a reunion for X and director Y."""
    items = sentence.items
    film = sentence.scope if any(item.is_word("it", "this") for item in items[:2]) else film_left(sentence, at)[0]
    behind = items[at + 1] if at + 1 < len(items) else None
    if film is None or not film.main or behind is None or not behind.is_word("for", "of", "between", "with"):
        return
    people, _ = people_right(reading, sentence, at + 2, fill=3)
    makers = [each for each in people if role_of(items, each.at - 1) == "director"]
    credit_for(reading, sentence, film, "director", makers, at, "director.reunion")
    if len(people) > 1:
        attach(reading, sentence, film, _acting(people), at, "cast.teaming")


def _written_for(reading: Reading, sentence: Sentence, at: int) -> None:
    """wrote the part of Ada for X."""
    items = sentence.items
    here = next((step for step in range(at + 1, min(at + _ROOM + _NEAR, len(items) - 1)) if items[step].is_word("for")), -1)
    if here > 0 and any(item.is_word("part", "role", "character") for item in items[at:here]):
        people, _ = people_right(reading, sentence, here + 1, fill=0)
        attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.written_for")


def _debut(reading: Reading, sentence: Sentence, at: int) -> None:
    """T marks the acting debut of X; T will mark X's screen debut."""
    items = sentence.items
    kinds = {item.low for item in items[max(0, at - 3) : at]}
    if not kinds & _ON_SCREEN or _main(sentence, at) is None:
        return
    behind = at + 1 < len(items) and items[at + 1].is_word("of", "for")
    people = people_right(reading, sentence, at + 2, fill=3)[0] if behind else []
    owner = next((step for step in range(at - 1, max(-1, at - _NEAR), -1) if items[step].possessive), -1)
    if not people and owner >= 0 and isinstance(items[owner].ref, Person):
        people = [Credit(items[owner].ref, owner)]
    attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.acting_debut")


def _sharing(reading: Reading, sentence: Sentence, at: int) -> None:
    """X will be sharing the screen with Y in T."""
    items = sentence.items
    verb = next((step for step in range(at - 1, max(-1, at - 3), -1) if items[step].is_word(*_SHARING)), -1)
    behind = at + 1 + (at + 1 < len(items) and items[at + 1].is_word("space", "time"))
    if verb < 1 or behind + 1 >= len(items) or not items[behind].is_word("with") or _main(sentence, at) is None:
        return
    people = [*people_left(reading, sentence, verb)[0], *people_right(reading, sentence, behind + 1)[0]]
    attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.sharing")


def _of_film(reading: Reading, sentence: Sentence, at: int) -> None:
    """T's X has spoken of the shoot: somebody in it, unless they are said to make it."""
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if behind is not None and isinstance(behind.ref, Person) and not behind.possessive:
        attach(reading, sentence, sentence.scope, _acting([Credit(behind.ref, at + 1)]), at, "cast.possessive")


def _billing(reading: Reading, sentence: Sentence, at: int) -> None:
    """X gets top billing in T."""
    verb = next((step for step in range(at - 1, max(-1, at - _NEAR), -1) if sentence.items[step].is_word(*_GETS)), -1)
    if verb > 0 and _main(sentence, at) is not None:
        attach(reading, sentence, _main(sentence, at), people_left(reading, sentence, verb)[0], at, "cast.billing")


def _shooting(reading: Reading, sentence: Sentence, at: int) -> None:
    """Filming began on Monday with X and Y; the director has been shooting it in Malta with X."""
    items = sentence.items
    until = min(at + _SINCE, len(items) - 1)
    here = next((step for step in range(at + 1, until) if items[step].is_word("with") or items[step].kind == "person"), -1)
    if here < 0 or not items[here].is_word("with") or any(item.low in (";", ",") for item in items[at:here]):
        return
    people, behind = people_right(reading, sentence, here + 1, fill=3)
    leads = behind < len(items) and not (_ends_list(items, behind))
    makers = any(role_of(items, step) not in ("", "cast") for step in range(here + 1, behind)) or _NO_CAST & _lows(items, here)
    if not leads and not makers:
        attach(reading, sentence, _main(sentence, at), _acting(people), at, "cast.shooting_with")


def _lows(items: list[Item], at: int) -> set[str]:
    return {item.low for item in items[at : at + _NEAR]}


def _ends_list(items: list[Item], at: int) -> bool:
    """Whether nothing more is said of those who are named: "with X directing" and "with X at the helm" are no cast."""
    return items[at].kind in ("mark", "date") or items[at].is_word(
        "in", "as", "and", "but", "while", "who", "for", "on", "last"
    )


_GETS = frozenset("gets get got receives take takes has have share shares earns".split())
_Reader = Callable[[Reading, Sentence, int], None]
_READERS: dict[str, tuple[_Reader, ...]] = {}
for _words, _relation in (
    (_BESIDES, _beside),
    ("found finds has have got gets cast casts landed lands".split(), _found),
    ("addition additions recruit recruits signing signings arrival arrivals".split(), _addition),
    (("seen",), _seen),
    (("billing",), _billing),
    (("together",), _together),
    (("leading",), _leading_man),
    ("reunion reteaming collaboration".split(), _reunion),
    (("wrote", "written"), _written_for),
    (("debut",), _debut),
    (("screen",), _sharing),
    (_SHOOTING, _shooting),
):
    for _word in _words:
        _READERS[_word] = (*_READERS.get(_word, ()), _relation)
