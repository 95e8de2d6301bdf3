"""Who joins, boards or signs on."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.phrases import people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.attach import attach
from news.suggest.subjects import people_left

_ROLES = frozenset("producer producers director writer editor financing composer producing direct write".split())


def _signed_on(items: list[Item], at: int) -> bool:
    """have all signed on, and no more is said."""
    behind = items[at + 2] if at + 2 < len(items) else None
    return items[at].low.startswith("sign") and (behind is None or behind.low in (",", ".", "as"))


def joining(reading: Reading, sentence: Sentence, at: int) -> None:
    """X joins Y in the film; X joins the cast; joined by X; joining them is X."""
    items = sentence.items
    follows = items[at + 1] if at + 1 < len(items) else None
    film = film_right(sentence, at)[0] or sentence.scope
    if follows is not None and follows.is_word("by"):
        people, _ = people_right(reading, sentence, at + 2)
        left, _ = people_left(reading, sentence, at)
        acting = any(credit.person.films or "cast" in credit.person.roles for credit in left) or not left
        if acting:
            attach(reading, sentence, film, people, at, "cast.joined_by")
        return
    left, _ = people_left(reading, sentence, at)
    beside, behind = people_right(reading, sentence, at + 1)
    tail = [item.low for item in items[at + 1 : at + 12]]
    role = bool(_ROLES & set(tail))
    named = any(item.kind in ("film", "title") for item in items[at + 1 : at + 9])
    if items[at].low.startswith("sign") and "make" in tail:
        return
    if left and not role and ("cast" in tail or beside or named or _signed_on(items, at)) and "effort" not in tail:
        attach(reading, sentence, film, left, at, "cast.join")
        attach(reading, sentence, film, [credit for credit in beside if "director" not in credit.person.roles], at, "cast.join")
    elif (
        not left
        and follows is not None
        and (follows.is_word("them", "him", "her") or beside)
        and (behind := behind + (not beside)) < len(items)
        and items[behind].is_word("are", "is", "will", "in")
    ):
        later, _ = people_right(reading, sentence, behind + 1)
        attach(reading, sentence, film, [*beside, *later], at, "cast.join")


def on_board(reading: Reading, sentence: Sentence, at: int) -> None:
    """X and Y are also on board: as what, nobody says."""
    items = sentence.items
    begin = at - 1 if at and items[at - 1].is_word("on") else at
    follows = items[at + 1] if at + 1 < len(items) else None
    if begin == at and items[at].low == "board" or follows is not None and follows.is_word("as", "to", "with"):
        return
    left, chain = people_left(reading, sentence, begin)
    film, _ = film_right(sentence, at, far=6)
    acting = [credit for credit in left if not credit.person.roles - {"cast"}]
    if not set(chain) & DENIALS:
        attach(reading, sentence, film or sentence.scope, acting, at, "cast.on_board")


def co_stars(reading: Reading, sentence: Sentence, at: int) -> None:
    """Her co-stars are X and Y."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].is_word("are", "include", "including", ":") and at < 4:
        attach(reading, sentence, sentence.scope, people_right(reading, sentence, at + 2)[0], at, "cast.co_stars")


def added(reading: Reading, sentence: Sentence, at: int) -> None:
    """The film has added X."""
    people, _ = people_right(reading, sentence, at + 1)
    film, place = film_left(sentence, at, far=5)
    if film is not None and people and not sentence.items[place].possessive:
        attach(reading, sentence, film, people, at, "cast.added")
