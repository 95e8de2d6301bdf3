"""Roles that stand with a title: "T director P", "P, the director of T", "P's upcoming T"."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import BOOK_WORDS, ROLES, TITLES_OF_PEOPLE
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading
from news.suggest.relations.attach import attach, credit_for
from news.suggest.scope import production_of

_LISTED = frozenset({",", "and", "&"})
_FILMS = frozenset("film movie pic flick drama thriller comedy epic directorial feature".split())
_MAKERS = frozenset("director filmmaker film-maker helmer".split())
_APPOSED = 5
_SMALL = frozenset("in and on of to for with as by from is was work role part turn cast at star".split())
_SERIES = frozenset("series show franchise movie film stage tv".split())


def owned(reading: Reading, sentence: Sentence) -> None:
    """Ridley Scott's upcoming thriller; his next film: whose film it is mostly directs it."""
    items = sentence.items
    for at, item in enumerate(items):
        film = production_of(item)
        owner = _owner_of(reading, sentence, at) if film is not None and film.main else None
        if owner is None:
            continue
        pair = owner.at > 1 and items[owner.at - 1].is_word("and", "&") and items[owner.at].possessive
        if pair and isinstance(items[owner.at - 2].ref, Person):
            attach(reading, sentence, film, [Credit(items[owner.at - 2].ref, owner.at - 2), owner], at, "cast.owners")
        elif not owner.person.roles & {"cast", "writer", "producer"}:
            credit_for(reading, sentence, film, "director", [owner], at, "director.possessive")
            owner.person.roles.discard("director")


def _owner_of(reading: Reading, sentence: Sentence, at: int) -> Credit | None:
    """Whose film stands here: named, called the filmmaker, or meant by "his"."""
    items = sentence.items
    item = items[at]
    here = at - 1 if item.kind == "title" else _before(items, item.start)
    if here >= 0 and items[here].kind == "film" and item.kind == "title":
        here = _before(items, items[here].start)
    here = _over_adjectives(items, here)
    if here >= 0 and items[here].kind == "person" and items[here].possessive and items[here].ref is not None:
        return Credit(items[here].ref, here)
    if here >= 0 and items[here].possessive and items[here].low in _MAKERS:
        meant = reading.discourse.meant(sentence, here)
        return Credit(meant[0], here) if meant else None
    words: tuple[str, ...] = item.ref.words if item.kind == "film" else ()
    new = {"upcoming", "next", "latest", "new"} & set(words)
    if not {"his", "her"} & set(words[:1]) or not (new or _apposed_to_it(items, at)):
        return None
    earlier = [each.ref for each in items[:at] if each.kind == "person" and each.ref is not None]
    meant = reading.discourse.owner(earlier, "she" if words[0] == "her" else "he")
    return Credit(meant[0], at) if meant else None


def film_of(reading: Reading, sentence: Sentence) -> None:
    """ "has left the Jonas Reed film": whose film it is, said without a possessive, mostly directs it."""
    items = sentence.items
    if sentence.scope is None or not sentence.scope.main:
        return
    for at in range(1, len(items) - 1):
        person = items[at].ref
        if not (isinstance(person, Person) and items[at - 1].is_word("the", "upcoming", "new") and items[at + 1].low in _FILMS):
            continue
        if at > 2 and items[at - 2].low == "," and items[at - 3].kind == "title" and not items[at - 3].ref.main:
            # “Low Water,” the Jonas Reed thriller
            continue
        other = at + 2 < len(items) and items[at + 2].kind == "title" and production_of(items[at + 2]) is not sentence.scope
        if not other and not items[at].possessive and not person.roles & {"cast", "writer", "producer"}:
            credit_for(reading, sentence, sentence.scope, "director", [Credit(person, at)], at + 1, "director.possessive")
            person.roles.discard("director")


def _apposed_to_it(items: list[Item], at: int) -> bool:
    """T, his most ambitious film."""
    film = production_of(items[at - 2]) if at > 1 and items[at - 1].low == "," else None
    return film is not None and film.main


def _over_adjectives(items: list[Item], at: int) -> int:
    """Ezra Blackwood's moonshine thriller: over a word or two that nobody knows, back to the owner."""
    here = at
    if (
        here > 1
        and items[here].low == ","
        and items[here - 1].is_word("latest", "newest", "next", "debut", "follow-up", "first")
    ):
        here -= 2
        return here if items[here].kind == "person" and items[here].possessive else at
    while here >= 0 and at - here < 3 and items[here].kind in ("word", "name") and not items[here].possessive:
        here -= 1
    owner = here >= 0 and items[here].kind == "person" and items[here].possessive
    small = any(items[step].low in _SMALL | BOOK_WORDS for step in range(here + 1, at + 1))
    return here if owner and not small else at


def _before(items: list[Item], start: int) -> int:
    return next((here for here in range(len(items) - 1, -1, -1) if items[here].end <= start), -1)


def film_by(reading: Reading, sentence: Sentence) -> None:
    """A film by X, the first feature from X, the directorial debut of X."""
    items = sentence.items
    for at, item in enumerate(items[:-2]):
        behind = items[at + 1]
        debut = item.is_word("debut") and bool(
            {"directorial", "directing", "feature"} & {each.low for each in items[max(0, at - 3) : at]}
        )
        film = production_of(item) if item.kind == "film" else sentence.scope if debut else None
        directs = behind.is_word("for") and items[at + 2].is_word("director", "filmmaker", "film-maker")
        if film is None or not film.main or not (behind.is_word("by", "from", "of") or directs):
            continue
        if item.kind == "film" and (
            behind.low == "of"
            or at
            and items[at - 1].is_word("from", "on")
            or item.low in ("adaptation", "remake", "version", "story", "sequel")
        ):
            continue
        people, last = people_right(reading, sentence, at + 2, fill=2)
        people = people[:1] if people and (last >= len(items) or not items[last].possessive) else []
        if not any(each.is_word("producer", "producers", "writer", "author", "novelist") for each in items[at + 2 : at + 5]):
            credit_for(reading, sentence, film, "director", people, at, "director.film_by")


def comes_from(reading: Reading, sentence: Sentence) -> None:
    """T hails from X, the filmmaker behind U; T (dir. X)."""
    items = sentence.items
    for at, item in enumerate(items):
        film = production_of(item)
        if film is None or not film.main:
            continue
        if item.inner and item.inner[0].low.rstrip(".") in ("dir", "director", "directed"):
            found = [Credit(each.ref, at) for each in item.inner if isinstance(each.ref, Person)]
            credit_for(reading, sentence, film, "director", found, at, "director.brackets")
        verb = at + 1
        if verb + 2 >= len(items) or not items[verb].is_word("comes", "hails", "is") or not items[verb + 1].is_word("from"):
            continue
        people, behind = people_right(reading, sentence, verb + 2, fill=2)
        between = items[verb + 2 : people[0].at] if people else []
        named = bool(people) and all(each.kind in ("word", "title") for each in between)
        if named and {each.low for each in [*between, *items[behind : behind + _APPOSED]]} & _MAKERS:
            credit_for(reading, sentence, film, "director", people[:1], at, "director.comes_from")


def of_title(reading: Reading, sentence: Sentence, at: int, key: str) -> bool:
    """T director P, and T, U and V director P: credits elsewhere, or here if T is the article's own."""
    items = sentence.items
    titles, here = _titles_before(items, at)
    if not titles:
        return _behind_of(reading, sentence, at, key)
    if items[at].low in ("stars", "co-stars"):
        return False
    people = _whose_titles(reading, sentence, at, here)
    several = items[at].low.endswith("s") or items[at].low.startswith("co")
    for each in titles:
        production = production_of(items[each])
        if production is None:
            continue
        if production.main:
            _own(reading, sentence, production, key, people, at)
        else:
            for credit in people if several else people[:1]:
                other_credit(reading, sentence, credit, items[each].text, each, at, "credit.title_role", role=items[at].text)
    return bool(people)


def _titles_before(items: list[Item], at: int) -> tuple[list[int], int]:
    """The list of titles in front of the role, and the index before it."""
    here = at - 1
    while here >= 0 and items[here].kind in ("word", "mark") and _goes_with_role(items[here].low):
        here -= 1
    titles: list[int] = []
    while here >= 0 and (items[here].kind == "title" or (items[here].low in _LISTED and titles)):
        if items[here].kind == "title":
            if titles and items[here + 1].kind == "title":
                break
            titles.append(here)
        here -= 1
    return titles, here


def _goes_with_role(low: str) -> bool:
    return low in TITLES_OF_PEOPLE or low in ("/", "-") or low in _SERIES or low in ROLES


def _whose_titles(reading: Reading, sentence: Sentence, at: int, here: int) -> list[Credit]:
    """Who has the role: named behind it or between commas, apposed before the titles, or meant by the description."""
    items = sentence.items
    people, behind = people_right(reading, sentence, at + 1, fill=6)
    follows = items[at + 1] if at + 1 < len(items) else None
    if follows is not None and isinstance(follows.ref, Person) and follows.possessive:
        people = [Credit(follows.ref, at + 1)]
    if not people and follows is not None and follows.low == ",":
        people, behind = people_right(reading, sentence, at + 2, fill=0)
        people = people if len(people) == 1 and behind < len(items) and items[behind].low == "," else []
    people = people or _apposed(items, here)
    if not people and not items[at].low.endswith("s"):
        people = [Credit(each, at) for each in reading.discourse.meant(sentence, at)]
    if items[at].is_word("co-star", "costar") and here >= 0 and items[here].is_word("his", "her"):
        earlier = [item.ref for item in items[:here] if isinstance(item.ref, Person)]
        owners = reading.discourse.owner(earlier, "she" if items[here].low == "her" else "he")
        people = [*people, *(Credit(each, here) for each in owners)]
    return people


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
    if at + 2 >= len(items) or not items[at + 1].is_word("of", "behind", "on"):
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
    if production is not None and production.main and at == 1 and items[0].is_word("the"):
        apposed = items[title + 2 : title + 3] if items[title + 1 : title + 2] and items[title + 1].low == "," else []
        meant = [Credit(each.ref, title + 2) for each in apposed if isinstance(each.ref, Person)]
        meant = meant or [Credit(each, at) for each in reading.discourse.meant(sentence, at)]
        _own(reading, sentence, production, key, meant, title)
        return bool(meant)
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
