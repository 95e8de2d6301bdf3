"""Roles that stand with a title: "T director P", "P, the director of T", "P's upcoming T"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import ROLES, TITLES_OF_PEOPLE
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading
from news.suggest.relations.attach import attach, credit_for
from news.suggest.scope import production_of

_LISTED = frozenset({",", "and", "&"})
_SERIES = frozenset("series show franchise movie film stage tv".split())


def owned(reading: Reading, sentence: Sentence) -> None:
    """Ridley Scott's upcoming thriller; his next film: whose film it is mostly directs it."""
    items = sentence.items
    for at, item in enumerate(items):
        film = production_of(item)
        if film is None or not film.main:
            continue
        here = at - 1 if item.kind == "title" else _before(items, item.start)
        if here >= 0 and items[here].kind == "film" and item.kind == "title":
            here = _before(items, items[here].start)
        if here >= 0 and items[here].kind == "person" and items[here].possessive and items[here].ref is not None:
            owner = Credit(items[here].ref, here)
        elif (
            item.kind == "film"
            and {"his", "her"} & set(item.ref.words[:1])
            and {"upcoming", "next", "latest", "new"} & set(item.ref.words)
        ):
            meant = reading.discourse.owner(
                [each.ref for each in items[:at] if each.kind == "person" and each.ref is not None],
                "she" if item.ref.words[0] == "her" else "he",
            )
            if not meant:
                continue
            owner = Credit(meant[0], at)
        else:
            continue
        if not owner.person.roles & {"cast", "writer", "producer"}:
            credit_for(reading, sentence, film, "director", [owner], at, "director.possessive")
            owner.person.roles.discard("director")


def _before(items: list[Item], start: int) -> int:
    return next((here for here in range(len(items) - 1, -1, -1) if items[here].end <= start), -1)


def of_title(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """T director P, and T, U and V director P: credits elsewhere, or here if T is the article's own."""
    items = sentence.items
    here = at - 1
    while (
        here >= 0
        and items[here].kind in ("word", "mark")
        and (
            items[here].low in TITLES_OF_PEOPLE
            or items[here].low in ("/", "-")
            or items[here].low in _SERIES
            or ROLES.get(items[here].low)
        )
    ):
        here -= 1
    titles: list[int] = []
    while (
        here >= 0
        and (items[here].kind == "title" or (items[here].low in _LISTED and titles))
        and not (titles and items[here].kind == "title" and items[here + 1].kind == "title")
    ):
        if items[here].kind == "title":
            titles.append(here)
        here -= 1
    if not titles:
        return _behind_of(reading, sentence, at, key)
    if items[at].low in ("stars", "co-stars"):
        return False
    people, behind = people_right(reading, sentence, at + 1, fill=6)
    owner = items[at + 1] if at + 1 < len(items) else None
    if not people and owner is not None and owner.kind == "person" and owner.possessive and owner.ref is not None:
        people = [Credit(owner.ref, at + 1)]
    if not people:
        people = _apposed(items, here)
    for each in titles:
        production = production_of(items[each])
        if production is None:
            continue
        if production.main:
            _own(reading, sentence, production, key, people, at)
        else:
            for credit in people if items[at].low.endswith("s") else people[:1]:
                other_credit(reading, sentence, credit, items[each].text, each, at, "credit.title_role", role=items[at].text)
    return bool(people)


def _apposed(items: list[Item], at: int) -> list[Credit]:
    """Joss Whedon, the Avengers filmmaker: the person stands before the comma."""
    here = at
    while here >= 0 and items[here].is_word("the", "a", "an") or here >= 0 and items[here].low == ",":
        here -= 1
    person = items[here].ref if 0 <= here < at and items[here].kind == "person" and not items[here].possessive else None
    return [Credit(person, here)] if person is not None else []


def _behind_of(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """P, the director of T; the star of T."""
    items = sentence.items
    if at + 2 >= len(items) or not items[at + 1].is_word("of", "behind"):
        return False
    title = at + 2
    while (
        title < len(items)
        and title - at < 6
        and items[title].kind in ("word", "film")
        and not (items[title].kind == "film" and title + 1 < len(items) and items[title + 1].kind != "title")
    ):
        title += 1
    if title >= len(items) or items[title].kind not in ("title", "film"):
        return False
    production = production_of(items[title])
    here = at - 1
    while (
        here >= 0
        and items[here].kind in ("word", "mark")
        and (items[here].low in TITLES_OF_PEOPLE or items[here].low in (",", "the", "a", "an", "is", "as", "/", "was"))
    ):
        here -= 1
    if production is None or here < 0 or items[here].kind != "person" or items[here].ref is None or items[here].possessive:
        return False
    credit = Credit(items[here].ref, here)
    if production.main:
        _own(reading, sentence, production, key, [credit], title)
    elif items[title].kind == "title":
        other_credit(reading, sentence, credit, items[title].text, title, here, "credit.role_of", role=items[at].text)
    return True


def _own(reading: Reading, sentence: Sentence, film: Production, key: str, people: list[Credit], at: int) -> None:
    for each in key.split():
        if each == "cast":
            attach(reading, sentence, film, people, at, "cast.title_star")
        else:
            credit_for(reading, sentence, film, each, people, at, f"{each}.title_role")


def other_credit(
    reading: Reading,
    sentence: Sentence,
    credit: Credit,
    title: str,
    at: int,
    other: int,
    rule: str,
    *,
    role: str = "",
    character: str = "",
) -> None:
    """Somebody's work on another production."""
    items = sentence.items
    first, last = min(credit.at, at, other), max(credit.at, at, other)
    end = max(items[last].end, items[last].inner[-1].end if items[last].inner else 0)
    reading.add(
        Claim(
            credit.person, "other_credit", title, title, items[first].start, end, rule, sentence, role=role, character=character
        )
    )
