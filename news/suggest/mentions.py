"""Who has which name: full and short names, resolved across the article."""

from dataclasses import dataclass, field

from news.suggest.gazetteer import Index, name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import HE, MONONYMS, SHE

_SUFFIXES = frozenset("jr sr ii iii iv".split())
_TITLES = frozenset("mr mrs ms sir dame lord lady dr".split())
HIM, HER = (
    frozenset({"he", "he's", "he'll", "he'd", "him"}),
    frozenset({"she", "she's", "she'll", "she'd"}),
)
WOMEN = frozenset("actress actresses songstress comedienne".split())
MEN = frozenset("actor".split())
_ACTORS = WOMEN | MEN | frozenset("star co-star thesp starlet singer rapper popstar".split())
MAKERS = frozenset("director filmmaker film-maker helmer auteur".split())
_ALIKE = frozenset({"nicknamed", "modelled", "modeled"})
_PLAYED = _ALIKE | frozenset("as playing portraying plays play portray portrays character named voicing played".split())


@dataclass(eq=False, slots=True)
class Person:
    """Somebody with a full name. `pronoun` is he, she or nothing; `roles` what the article makes of them so far."""

    name: str
    first: str
    last: str
    pronoun: str
    roles: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    films: set[str] = field(default_factory=set)


class People:
    """Everybody whom the article names in full, in the order of the first mention."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._by_key: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_prefix: dict[str, list[Person]] = {}

    def everybody(self) -> list[Person]:
        """All of them, in that order."""
        return list(self._by_key.values())

    def meet(self, item: Item) -> None:
        """Take note of a full name."""
        key = name_key(item.text)
        known = self._index.people.get(key, "")
        if not known and item.low in MONONYMS:
            known = item.text
        if key in self._by_key or (len(key.split()) < 2 and not known):
            return
        if any(name_key(person.name).endswith(f" {key}") for person in self._by_last.get(key.split()[-1], ())[:9]):
            return
        words = [word for word in key.split() if word not in _SUFFIXES] or [key]
        if len(words) < 2 and not known:
            return
        first, last = words[0], words[-1]
        pronoun = "he" if first in HE else "she" if first in SHE else ""
        person = Person(known or item.text, first, last, pronoun)
        self._by_key[key] = person
        self._by_last.setdefault(last, []).append(person)
        self._by_first.setdefault(first, []).append(person)
        self._by_prefix.setdefault(first[:3], []).append(person)
        if len(last) > 4:
            self._by_prefix.setdefault(last[:5], []).append(person)

    def meet_single(self, item: Item) -> Person:
        """Somebody with one name, in a list of people with two."""
        key = name_key(item.text)
        person = self._by_key.get(key) or Person(item.text, key, key, "")
        self._by_key[key] = person
        self._by_last.setdefault(key, []).append(person)
        return person

    def resolve(self, item: Item) -> Person | None:
        """The person whom a full or a short name means; a surname that two share means the first who was named."""
        key = name_key(item.text)
        if key in self._by_key:
            return self._by_key[key]
        words = [word for word in key.split() if word not in _TITLES]
        if len(words) == 1:
            found = self._by_last.get(words[0]) or self._by_first.get(words[0]) or self._nearly(words[0])
            return found[0] if found else None
        if len(words) > 1:
            # "De La Torre" and "Simmonds Jr" mean who ends in it.
            found = self._by_last.get(words[-1], [])
            return next((person for person in found if name_key(person.name).endswith(" ".join(words))), None)
        return None

    def _nearly(self, word: str) -> list[Person]:
        """ "Shahidi" where only Yara Shahid was named; "Rob" for Robert."""
        lasts = [
            person
            for person in self._by_prefix.get(word[:5], ())
            if len(word) > 4 and (person.last.startswith(word) or word.startswith(person.last))
        ]
        firsts = [person for person in self._by_prefix.get(word[:3], ()) if person.first.startswith(word)]
        found = lasts or firsts
        return found if len(found) == 1 else []

    def surname(self, text: str) -> Person | None:
        """Whose surname this is."""
        found = self._by_last.get(name_key(text))
        return found[0] if found else None

    def learn_callings(self, sentences: list[Sentence]) -> None:
        """Who is called an actor or a filmmaker right in front of the name."""
        for sentence in sentences:
            for at, item in enumerate(sentence.items[1:]):
                if isinstance(item.ref, Person) and sentence.items[at].kind == "word":
                    call(item.ref, sentence.items[at].low)

    def learn_pronouns(self, sentences: list[Sentence]) -> None:
        """A first name that tells nothing is told by the pronoun of the next sentence that begins with one."""
        last: Person | None = None
        for sentence in sentences:
            for item in sentence.items[:3]:
                if last is not None and not last.pronoun and item.kind == "word" and item.low in HIM | HER:
                    last.pronoun = "he" if item.low in HIM else "she"
            named = [item.ref for item in sentence.items if item.kind == "person" and item.ref is not None]
            last = named[0] if len(set(map(id, named))) == 1 else None


def call(person: Person, low: str) -> None:
    if low in _ACTORS:
        person.called.add("actor")
    elif low in MAKERS:
        person.called.add("maker")


def is_character(items: list[Item], at: int) -> bool:
    """A name behind "as", "playing", "the role of", "nicknamed the" or "modelled on" is somebody's part."""
    before = items[at - 1] if at else None
    if before is None or before.is_word(*_PLAYED):
        return before is not None
    if at > 1 and before.is_word("the", "on") and items[at - 2].is_word(*_ALIKE):
        return True
    return before.is_word("of") and at > 1 and items[at - 2].is_word("role", "part", "character", "voice")
