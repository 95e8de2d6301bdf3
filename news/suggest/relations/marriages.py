"""Who is married or engaged to whom."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, is_age, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.subjects import list_left, people_left
from news.suggest.suggestion import PartyValue, SubjectKind

_OVER = frozenset("once formerly previously ex was divorced former estranged then".split())
# Whose husband somebody is in a story.
_PLOT = frozenset("plays play playing played as portrays portraying story follows about character fictional on-screen".split())
_ENDING = frozenset("ending ended end ends off broke split".split())
_PREPOSITIONS = frozenset("to in at on and who when after before in at with from by is was has said".split())
_NEAR = 12


def bound(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """her engagement to P; married to P; not "was once married to"."""
    items = sentence.items
    pair, chain = people_left(reading, sentence, at - (at > 0 and items[at - 1].is_word("got")))
    pair = list_left(reading, sentence, pair[0].at) if pair and "who" in chain else pair
    if len(pair) == 2 and items[at].is_word("engaged", "married") and not any(each.is_word(*_OVER) for each in items[:at]):
        # "P and Q, who got engaged last year"
        if not (at + 1 < len(items) and items[at + 1].is_word("to", "in")):
            _tie(reading, sentence, pair[0], pair[1], f"{key}.pair")
        return
    if (
        at + 1 >= len(items)
        or not items[at + 1].is_word("to")
        or any(item.is_word(*_OVER) for item in items[max(0, at - 4) : at])
    ):
        return
    here = at + 2
    while here < len(items) and items[here].kind == "word" and here - at < 6:
        here += 1
    others, _ = people_right(reading, sentence, here, fill=1)
    left, _ = people_left(reading, sentence, at)
    named = [Credit(item.ref, step) for step, item in enumerate(items[:at]) if isinstance(item.ref, Person)]
    if any(item.is_word(*_ENDING) for item in items[max(0, at - 3) : at]):
        return
    if others and (left or named):
        _tie(reading, sentence, (left or named)[0], others[0], f"{key}.to")


def married(reading: Reading, sentence: Sentence, at: int) -> None:
    """P married Q; P has wed Q."""
    items, named = sentence.items, _calling(sentence.items, at + 1)
    left, _ = people_left(reading, sentence, at - 3 if at > 3 and is_age(sentence.items, at - 2) else at)
    if isinstance(items[named].ref, Person) and not items[named].possessive and len(left) == 1 and not _is_played(items, at):
        _tie(reading, sentence, left[0], Credit(items[named].ref, named), "spouse.married")


def _calling(items: list[Item], at: int) -> int:
    """From behind "husband" or "married" to the name: over a comma and what they do, "the rugby player"."""
    here = at
    while here + 1 < len(items) and here - at < 5 and (items[here].low == "," or items[here].kind == "word"):
        if items[here].low.endswith(("ed", "s")) or items[here].is_word(*_PREPOSITIONS):
            break
        here += 1
    return min(here, len(items) - 1)


def partner(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """Q's husband, P; she and husband P; with his wife, P; shot for husband P: whose, the nearest before it."""
    items = sentence.items
    named = _calling(items, at + 1)
    if not isinstance(items[named].ref, Person) or _is_played(items, at):
        return
    owner = _owner_of(reading, sentence, at)
    if owner is not None:
        _tie(reading, sentence, owner, Credit(items[named].ref, named), f"{key}.of")


def _is_played(items: list[Item], at: int) -> bool:
    """The wife in a story, and one that was."""
    return any(item.is_word(*_OVER, *_PLOT) for item in items[max(0, at - 6) : at])


def _owner_of(reading: Reading, sentence: Sentence, at: int) -> Credit | None:
    items = sentence.items
    for here in range(at - 1, max(-1, at - _NEAR), -1):
        item = items[here]
        if item.low in (";", ":") or item.kind == "quote":
            return None
        if isinstance(item.ref, Person):
            return Credit(item.ref, here)
        if item.is_word("his", "her"):
            earlier = [each.ref for each in items[:here] if isinstance(each.ref, Person)]
            meant = reading.discourse.owner(earlier, "she" if item.low == "her" else "he")
        else:
            meant = reading.discourse.meant(sentence, here) if item.is_word("he", "she") else []
        if meant:
            return Credit(meant[0], here)
    return None


def couple(reading: Reading, sentence: Sentence, at: int) -> None:
    """the husband-and-wife team P and Q; married couple P and Q."""
    people, _ = people_right(reading, sentence, at + 1, fill=3)
    real = sentence.items[at].low != "couple" or at > 0 and sentence.items[at - 1].is_word("married", "real-life")
    if real and len(people) == 2 and not _is_played(sentence.items, at):
        _tie(reading, sentence, people[0], people[1], "spouse.couple")


def _tie(reading: Reading, sentence: Sentence, one: Credit, other: Credit, rule: str) -> None:
    """That these two are engaged or married, as the rule's name begins."""
    if one.person is other.person:
        return
    start, end = span(sentence.items, one.at, other.at)
    value = PartyValue(other.person.name, SubjectKind.PERSON)
    reading.add(Claim(one.person, rule.partition(".")[0], value, other.person.name, start, end, rule, sentence))
