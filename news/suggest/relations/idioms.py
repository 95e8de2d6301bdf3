"""Credits in set phrases: "heads the cast", "the script is by X", "built it around X", "stays on as producer"."""

from collections.abc import Callable

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import BOOK_WORDS
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach, credit_for
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of
from news.suggest.subjects import people_left

_PARTS = frozenset("villain hero heroine lead star baddie antagonist protagonist".split())
_GAUGES = frozenset("35mm 16mm 70mm film digital imax super-16".split())
_FEATURES = frozenset("feature film movie picture".split())
_WHICH = frozenset("first second third fourth fifth latest new next debut long-awaited sophomore directorial".split())
_BUILT = frozenset("built rebuilt rebuild wrote rewrote written constructed conceived tailored".split())
_NOT = frozenset("not isn't isn’t never".split())
_NEAR = 8


def idioms(reading: Reading, sentence: Sentence) -> None:
    for at, item in enumerate(sentence.items):
        if item.kind in ("word", "film"):
            for relation in _BY_WORD.get(item.low, ()):
                relation(reading, sentence, at)
        if production_of(item) is reading.films.main:
            _feature_of(reading, sentence, at)


def _main(sentence: Sentence, at: int) -> Production | None:
    film = film_right(sentence, at, far=_NEAR)[0] or film_left(sentence, at)[0] or sentence.scope
    return film if film is not None and film.main else None


def _heads_cast(reading: Reading, sentence: Sentence, at: int) -> None:
    """X heads the cast of T."""
    if {"cast", "ensemble"} & {item.low for item in sentence.items[at + 1 : at + 5]}:
        attach(reading, sentence, _main(sentence, at), people_left(reading, sentence, at)[0], at, "cast.heads")


def _fronts(reading: Reading, sentence: Sentence, at: int) -> None:
    """X fronts T; X and Y head up T; X anchors the cast."""
    items = sentence.items
    behind = at + 1 + items[at].low.startswith("head")
    headed = behind == at + 1 or behind < len(items) and items[at + 1].is_word("up")
    own = behind < len(items) and (production_of(items[behind]) is reading.films.main or items[behind].is_word("the", "its"))
    if headed and own and _main(sentence, at) is not None:
        attach(reading, sentence, _main(sentence, at), people_left(reading, sentence, at)[0], at, "cast.fronts")


def _shot(reading: Reading, sentence: Sentence, at: int) -> None:
    """X shot it on 16mm: the person behind the camera."""
    items = sentence.items
    gauge = any(
        items[here].is_word("on") and items[here + 1].low in _GAUGES for here in range(at + 1, min(at + 5, len(items) - 1))
    )
    if gauge:
        people = people_left(reading, sentence, at)[0]
        credit_for(reading, sentence, _main(sentence, at), "cinematographer", people, at, "cinematographer.shot")


def _script_is(reading: Reading, sentence: Sentence, at: int) -> None:
    """The current script is by X; the screenplay of T was the work of X and Y."""
    items = sentence.items
    verb = next((here for here in range(at + 1, min(at + 6, len(items))) if items[here].is_word("is", "was", "comes")), -1)
    if verb < 0 or verb + 2 >= len(items) or _main(sentence, at) is None:
        return
    behind = [item.low for item in items[verb + 1 : verb + 4]]
    skipped = 3 if behind == ["the", "work", "of"] else 1 if behind[0] in ("by", "from") else 0
    if skipped:
        people = people_right(reading, sentence, verb + 1 + skipped)[0]
        credit_for(reading, sentence, _main(sentence, at), "writer", people, at, "writer.script_is")


def _from_book(reading: Reading, sentence: Sentence, at: int) -> None:
    """wrote the script from the novel by X."""
    items = sentence.items
    book = next((here for here in range(at + 1, min(at + 5, len(items))) if items[here].low in BOOK_WORDS | {"comic-book"}), -1)
    by = (
        next((here for here in range(book + 1, min(book + 3, len(items))) if items[here].is_word("by")), -1) if book > 0 else -1
    )
    film = sentence.scope
    written = any(item.is_word("script", "screenplay", "adapted", "scripted") for item in items[max(0, at - 9) : at])
    if by < 0 or not written or film is None or not film.main:
        return
    people, _ = people_right(reading, sentence, by + 1)
    if people:
        text = reading.text[items[book].start : items[people[-1].at].end]
        reading.about(film, "based_on", text, sentence, book, people[-1].at, "based_on.from_book", printed=text)


def _is_part(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is the villain of T."""
    items = sentence.items
    if at < 2 or at + 1 >= len(items) or not items[at - 1].is_word("the") or not items[at - 2].is_word("is", "are"):
        return
    film, place = film_right(sentence, at, far=4)
    if film is not None and film.main and place > at and items[at + 1].is_word("of", "in"):
        attach(reading, sentence, film, people_left(reading, sentence, at - 1)[0], at, "cast.is_part")


def _turns_up(reading: Reading, sentence: Sentence, at: int) -> None:
    """X turns up in T."""
    items = sentence.items
    film, place = film_right(sentence, at, far=4)
    turns = at > 0 and items[at - 1].is_word("turns", "pops", "shows", "crops")
    if turns and items[at + 1 : at + 2] and items[at + 1].is_word("in") and film is not None and film.main and place > at:
        attach(reading, sentence, film, people_left(reading, sentence, at - 1)[0], at, "cast.turns_up")


def _built_around(reading: Reading, sentence: Sentence, at: int) -> None:
    """built the film around X."""
    built = any(item.is_word(*_BUILT) for item in sentence.items[max(0, at - _NEAR) : at])
    if built and _main(sentence, at) is not None:
        people = people_right(reading, sentence, at + 1, fill=0)[0]
        attach(reading, sentence, _main(sentence, at), people, at, "cast.around")


def _stays(reading: Reading, sentence: Sentence, at: int) -> None:
    """X stays on as producer; director X is not going anywhere; X is staying put."""
    items = sentence.items
    behind = items[at + 1 : at + 3]
    put = any(item.is_word("put", "on") for item in behind[:1]) or items[at].low == "anywhere"
    if not put or items[at].low == "anywhere" and not any(item.low in _NOT for item in items[max(0, at - 4) : at]):
        return
    people, _ = people_left(reading, sentence, at - (items[at].low == "anywhere"))
    keys = _role_behind_as(items, at) or [
        key for each in people for key in (role_of(items, each.at - 1) if each.at else "").split()
    ]
    for credit in people:
        for key in keys or sorted(credit.person.roles):
            if key == "cast":
                attach(reading, sentence, _main(sentence, at), [credit], at, "cast.stays")
            else:
                credit_for(reading, sentence, _main(sentence, at), key, [credit], at, f"{key}.stays")


def _role_behind_as(items: list[Item], at: int) -> list[str]:
    as_ = next((here for here in range(at + 1, min(at + 4, len(items))) if items[here].is_word("as")), -1)
    if as_ < 0:
        return []
    return next((role_of(items, here) for here in range(as_ + 1, min(as_ + 4, len(items))) if role_of(items, here)), "").split()


def _feature_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """T, X's second feature; T, her long-awaited second feature."""
    items = sentence.items
    behind = {word for item in items[at + 3 : at + 6] for word in (item.low, *(item.ref.words if item.kind == "film" else ()))}
    if at + 4 >= len(items) or items[at + 1].low != "," or not behind & _WHICH:
        return
    feature = any(
        item.low in _FEATURES or item.kind == "film" and _FEATURES & set(item.ref.words) for item in items[at + 3 : at + 7]
    )
    owner = items[at + 2]
    if not feature or not (owner.kind == "person" and owner.possessive):
        return
    if isinstance(owner.ref, Person):
        credit = [Credit(owner.ref, at + 2)]
        credit_for(reading, sentence, reading.films.main, "director", credit, at, "director.feature")


_Relation = Callable[[Reading, Sentence, int], None]
_BY_WORD: dict[str, tuple[_Relation, ...]] = {}
for _words, _relation in (
    (("head", "heads", "lead", "leads", "top", "tops", "heading", "leading"), _heads_cast),
    (("fronts", "fronting", "anchors", "anchoring", "head", "heads", "heading"), _fronts),
    (("shot", "lensed", "photographed"), _shot),
    (("script", "screenplay"), _script_is),
    (("from",), _from_book),
    (_PARTS, _is_part),
    (("up",), _turns_up),
    (("around",), _built_around),
    (("stays", "staying", "remains", "anywhere", "stay"), _stays),
):
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _relation)
