"""Names with a participle hung on: "the Ada Lund-directed thriller", "the Joe Lane-starring Night Train"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.relations.attach import attach, credit_for
from news.suggest.relations.titled import other_credit
from news.suggest.scope import production_of

_ROLES = {
    "-directed": "director",
    "-helmed": "director",
    "-directing": "director",
    "-written": "writer",
    "-penned": "writer",
    "-scripted": "writer",
    "-produced": "producer",
    "-lensed": "cinematographer",
    "-scored": "composer",
    "-starring": "cast",
    "-fronted": "cast",
    "-starrer": "cast",
}
_NEAR = 9
_NAMED = frozenset({"name", "work", "person"})


def _is_another(items: list[Item], at: int) -> bool:
    return at >= 0 and items[at].is_word("another", "previous", "last", "earlier")


def compounds(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at in range(1, len(items)):
        key = _ROLES.get(items[at].low, "") if items[at].kind == "word" else ""
        if not key or not isinstance(items[at - 1].ref, Person):
            continue
        credit = Credit(items[at - 1].ref, at - 1)
        film, place = _made(items, at)
        named = place < len(items) and items[place].kind in _NAMED
        if _is_another(items, at - 2) and items[place : place + 1] and items[place].kind != "title" or film is None and named:
            # "another Jo Lind-starring hit", "the Jo Lind-starring Allied": what is not known as a film is not this one.
            continue
        if film is None or film.main:
            if key == "cast":
                attach(reading, sentence, film or sentence.scope, [credit], at, "cast.compound")
            else:
                credit_for(reading, sentence, film or sentence.scope, key, [credit], at, f"{key}.compound")
        elif items[place].kind == "title":
            other_credit(reading, sentence, credit, items[place].text, place, at, "credit.compound", role=key)


def _made(items: list[Item], at: int) -> tuple[Production | None, int]:
    """What the participle goes with: the next title or description."""
    for here in range(at + 1, min(at + _NEAR, len(items))):
        if items[here].kind in ("title", "film"):
            film = items[here]
            named = here + 1 < len(items) and film.kind == "film" and items[here + 1].kind == "title"
            return production_of(items[here + named]), here + named
        if items[here].kind not in ("word", "date", "number", "company"):
            return None, here
    return None, at
