"""A role and a verb of being: "producers are X and Y", "X serves as producer", "the director is X"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.attach import credit_for
from news.suggest.subjects import people_left

_STATES = frozenset("include includes are is including were was".split())
_LISTED = frozenset({",", "and", "&"})
_BEFORE_ROLE = frozenset(
    """film movie executive exec co- the a an sole new lead director writer producer and / its as among one of also both
    now""".split()
)
_SERVES = frozenset("is are be was were serve serves serving served remains become becomes act acts acting".split())
_APPOINTED = frozenset("named appointed confirmed unveiled announced".split())
_FORMER = frozenset("former left exited departed quit stepped dropped fired replaced".split())


def stated(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """Executive producers include X for Y and Z; the director is X; producers: X, Y."""
    items = sentence.items
    behind = at + 1
    while (
        behind < len(items)
        and behind - at < 8
        and (
            items[behind].kind in ("film", "title")
            or items[behind].low in ("of", "on", "for", "also", "will", "the", "photography")
        )
    ):
        behind += 1
    if (
        behind >= len(items)
        or not (items[behind].is_word(*_STATES) or items[behind].low == ":" or items[behind].is_word("be"))
        or "cast" in key
    ):
        return False
    before = items[at - 1].low if at else ""
    people, _ = people_right(reading, sentence, behind + 1, fill=1)
    if not people or (before == "no" and at):
        return False
    film = film_right(sentence, at, far=behind - at + 1)[0] or sentence.scope
    for each in key.split():
        credit_for(reading, sentence, film, each, people, at, f"{each}.stated")
        _for_companies(reading, sentence, film, each, people, at)
    return True


def _for_companies(
    reading: Reading, sentence: Sentence, film: Production | None, key: str, people: list[Credit], at: int
) -> None:
    """… include X for one company, Y for another and Z for a third: the list goes on behind each."""
    items = sentence.items
    here = people[-1].at + 1
    while (
        here + 1 < len(items)
        and items[here].is_word("for", "of", "from")
        and items[here + 1].kind in ("company", "outlet", "name", "title")
    ):
        here += 2
        while here < len(items) and items[here].low in _LISTED:
            here += 1
        more, _ = people_right(reading, sentence, here, fill=2)
        if not more:
            return
        credit_for(reading, sentence, film, key, more, at, f"{key}.stated")
        here = more[-1].at + 1


def serving(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """X serves as producer; X is the executive producer; with X on board as director; X is among the producers."""
    items = sentence.items
    begin = at
    while begin and _before_role(items[begin - 1]):
        begin -= 1
    verb = items[begin].low if begin < at else ""
    before = items[begin - 1].low if begin else ""
    follows = items[at + 1] if at + 1 < len(items) else None
    appointed = before in _APPOINTED and begin > 1 and items[begin - 2].low in ("been", "was", "is", "were")
    if (
        verb != "as"
        and before not in _SERVES
        and not appointed
        or (follows is not None and follows.kind == "person")
        or "cast" in key
    ):
        return False
    film = _served(sentence, at)
    left, chain = people_left(reading, sentence, begin)
    if set(chain) & _FORMER or before in ("was", "were") and film is not None and not _tells_of_film(items, at, key):
        return False
    for each in key.split():
        credit_for(reading, sentence, film, each, left, at, f"{each}.serves")
    if left and follows is not None and follows.is_word("with", "alongside"):
        beside, _ = people_right(reading, sentence, at + 2)
        credit_for(reading, sentence, film, key.split()[0], beside, at, f"{key.split()[0]}.serves")
    return bool(left)


def _before_role(item: Item) -> bool:
    """A word of "the film's executive producer", "one of the producers", "also both writer and director"."""
    return (item.kind == "word" or item.kind == "film" and item.possessive) and item.low in _BEFORE_ROLE


def _served(sentence: Sentence, at: int) -> Production | None:
    """Producer of the film, on it, for it; a company's or another title's producer is none of this."""
    items = sentence.items
    if not (at + 1 < len(items) and items[at + 1].is_word("of", "for", "on")):
        return sentence.scope
    elsewhere = any(item.kind in ("company", "title") for item in items[at + 1 : at + 5])
    return film_right(sentence, at, far=7)[0] or (None if elsewhere else sentence.scope)


def _tells_of_film(items: list[Item], at: int, key: str) -> bool:
    """ "X was the editor" is about the film; "X was a producer" only if it is named behind."""
    named = any(item.low == "photography" for item in items[at : at + 3]) or key in ("composer", "editor", "cinematographer")
    plain = not items[at - 1].is_word("a", "an", "the") and "producer" in key and items[at].low.endswith("s")
    return named or plain or any(item.kind in ("film", "title") for item in items[at:])
