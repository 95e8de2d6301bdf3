"""Who was spoken of last: pronouns, "the actress" and "the pair", sentence by sentence."""

from news.suggest.groups import first_group, presented, topic
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.mentions import HER, HIM, MAKERS, MEN, WOMEN, Person, call, is_character

# As far as people are looked for, in items: longer than any sentence but a list.
_SENTENCE = 90
_OPENING, _LEADING, _LED = 6, 6, 14
_LEADING_OFF = frozenset("during in on at with after following despite before alongside opposite soon like".split())
_THEY = frozenset({"they", "they're", "they've", "both"})
_OTHERS = frozenset(
    """star producer writer screenwriter comedian comic singer rapper novelist author winner nominee newcomer thesp performer
    musician wrestler actor-director legend veteran entertainer model alum alumna alumnus hunk heartthrob starlet vet
    standout favorite funnyman beauty player cutie hottie""".split()
)
_PLURAL = frozenset(
    "duo pair trio two three actors actresses stars co-stars couple brothers siblings directors filmmakers".split()
)
_MEANING = HIM | HER | _THEY | _PLURAL | WOMEN | MEN | MAKERS | _OTHERS | NATIONALITIES
_ADJECTIVES = 6
_NAMED = frozenset("title name person company place".split())
_KNOWN_FROM = frozenset("number title mark name company".split())
_NO_ADJECTIVES = frozenset(
    """a an of for in on at by to with from and or but as that who which is was are were has had have will would be been his
        her its their this that these those said says when while if because co film films movie movies""".split()
)
_BETWEEN = frozenset(
    """oscar emmy tony bafta grammy golden globe academy award award-winning oscar-winning oscar-nominated veteran
    acclaimed young
    legendary former late writer producer director two three pop comedic up-and-coming popular rising main iconic
    multi-hyphenate south north new""".split()
)


class Discourse:
    """Who was spoken of last, sentence by sentence."""

    def __init__(self) -> None:
        self._last: Person | None = None
        self._leads = False
        self._by_pronoun: dict[str, Person] = {}
        self._group: list[Person] = []
        self._maker: Person | None = None
        self._named: list[Person] = []

    @property
    def last(self) -> Person | None:
        """Whom the last sentence was about."""
        return self._last

    def owner(self, earlier: list[Person], pronoun: str) -> list[Person]:
        """Whom "his" or "her" means."""
        return self._one(earlier, pronoun)

    def after(self, sentence: Sentence) -> None:
        """Remember whom the sentence spoke of: its first person weighs most."""
        named = [
            item.ref
            for at, item in enumerate(sentence.items)
            if item.kind == "person" and item.ref is not None and not is_character(sentence.items, at)
        ]
        if not named:
            return
        subject = presented(sentence.items) or self._subject(sentence) or named[0]
        self._last = subject
        self._leads = any(item.ref is subject for item in sentence.items[:_LEADING]) or sentence.items[0].low in HIM | HER
        for person in reversed(named):
            if person.pronoun:
                self._by_pronoun[person.pronoun] = person
        if subject.pronoun:
            self._by_pronoun[subject.pronoun] = subject
        unique = self._named = list(dict.fromkeys(named))
        group = first_group(sentence.items)
        if len(group) > 1:
            self._group = group
        for person in unique:
            if "director" in person.roles:
                self._maker = person

    def _beside_cast(self) -> Person | None:
        """ "X will play the Dane in a film by Y. The director …": who was named beside somebody of the cast."""
        others = [person for person in self._named if "cast" not in person.roles and "actor" not in person.called]
        return others[0] if len(others) == 1 and len(self._named) > 1 and others[0] is not self._last else None

    def _subject(self, sentence: Sentence) -> Person | None:
        """The first who is named in the sentence, or meant by a pronoun or a description before that."""
        for at, item in enumerate(sentence.items):
            if item.kind == "person" and item.ref is not None and not item.possessive and not is_character(sentence.items, at):
                return item.ref
            if at < _OPENING and (meant := self.meant(sentence, at)):
                call(meant[0], item.low)
                return meant[0]
        return None

    def meant(self, sentence: Sentence, at: int) -> list[Person]:
        """The people that the pronoun or description ending at this item means; none if it is none."""
        item = sentence.items[at]
        if item.kind not in ("word", "number") or not _may_mean(item.low):
            return []
        earlier = _earlier(sentence.items, at)
        if item.low in HIM | HER:
            pronoun = "he" if item.low in HIM else "she"
            return self._one([*topic(sentence.items, at), *earlier], pronoun)
        if item.low in _THEY:
            opening = any(
                self.meant(sentence, here) for here in range(min(at, _OPENING)) if sentence.items[here].low in _PLURAL
            )
            several = len(set(map(id, earlier))) > 1 and not opening
            return list(dict.fromkeys(earlier)) if several else self._group[:4]
        return self._described(sentence, at, earlier)

    def _one(self, earlier: list[Person], pronoun: str) -> list[Person]:
        for person in earlier:
            if person.pronoun == pronoun:
                return [person]
        unsaid = [person for person in earlier if not person.pronoun]
        if unsaid:
            return unsaid[:1]
        found = self._by_pronoun.get(pronoun)
        if self._last is not None and (self._last.pronoun == pronoun or not self._last.pronoun):
            return [self._last]
        return [found] if found else []

    @staticmethod
    def _is_new(person: Person) -> bool:
        """Somebody of whom nothing is known yet, and who may well be the filmmaker that is spoken of next."""
        return not person.roles and not person.called and not person.films

    def _described(self, sentence: Sentence, at: int, earlier: list[Person]) -> list[Person]:
        """ "the actress", "the 43-year-old", "the Oscar winner", "the New Zealander", "the pair"."""
        low = sentence.items[at].low
        if not _is_definite(sentence, at) or sentence.items[at + 1 : at + 2] and sentence.items[at + 1].kind == "person":
            return []
        if low in _PLURAL:
            return list(dict.fromkeys(earlier))[:4] if len(set(map(id, earlier))) > 1 else self._group[:4]
        if low in WOMEN:
            return self._one([], "she") or [person for person in earlier if person.pronoun != "he"][:1]
        if low in MEN:
            men = self._one([], "he") or ([self._last] if self._last else [])
            return men or [person for person in earlier if person.pronoun != "she"][:1]
        if low in MAKERS:
            if self._last is not None and ("director" in self._last.roles or self._leads and self._is_new(self._last)):
                return [self._last]
            maker = (
                self._maker
                or self._beside_cast()
                or self._last
                or (earlier[0] if len(earlier) == 1 and "cast" not in earlier[0].roles else None)
            )
            return [maker] if maker else []
        if low in _OTHERS or low.endswith("-year-old") or low in NATIONALITIES:
            return [self._last] if self._last else earlier[:1]
        return []


def _earlier(items: list[Item], at: int) -> list[Person]:
    """Who is named before this; not whom "During a talk with X, Y said" only leads off with."""
    begin = max(0, at - _SENTENCE)
    named = [(here, each.ref) for here, each in enumerate(items[begin:at], begin) if _is_named(each)]
    led = range(min(at, _LED)) if items[0].is_word(*_LEADING_OFF) else ()
    comma = next((here for here in led if items[here].low == ","), -1)
    return [person for here, person in named if here > comma] or [person for _, person in named]


def _is_named(item: Item) -> bool:
    return item.kind == "person" and item.ref is not None and not item.possessive


def _may_mean(low: str) -> bool:
    return low in _MEANING or low.endswith("-year-old")


def _is_definite(sentence: Sentence, at: int) -> bool:
    """Whether "the" stands before, over adjectives and what somebody is known from: "the expectant star"."""
    items, unknown = sentence.items, 0
    for step in range(at - 1, max(-1, at - _ADJECTIVES), -1):
        item = items[step]
        if item.is_word("the") or item.kind in _NAMED and item.low.startswith("the "):
            return True
        joins = item.is_word("and") and step > 0 and items[step - 1].kind == "title"
        adjective = joins or item.low in _BETWEEN or item.low in NATIONALITIES or "-" in item.low
        if not adjective and item.kind == "word" and item.low not in _NO_ADJECTIVES and not item.low.endswith("ly"):
            unknown += 1
            adjective = unknown == 1
        if not (adjective or item.kind in _KNOWN_FROM) or item.possessive or item.low in (",", ";", ":"):
            return False
    return False
