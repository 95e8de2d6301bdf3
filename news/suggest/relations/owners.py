"""Whose work a title is by what stands with it: its owner, a calling, a relative clause."""

from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit
from news.suggest.reading import Reading

_IN_WHICH = frozenset({"which", "where"})
_NEXT = 5
_STARRING = frozenset("starred stars starring features featuring featured".split())
_DID = frozenset("shot made directed did wrote filmed produced helmed penned finished wrapped completed created".split())
_BEHIND = 8
_PARTS = frozenset("star stars lead leads face headliner headliners co-star breakout director creator writer maker".split())
_CALLED = frozenset(
    "actor actress star alum hunk starlet director filmmaker helmer singer comedian breakout scene-stealer".split()
)
_HOLD_TOGETHER = frozenset({",", "and", "&"})
_OVER = 7
_FAR = 22


def owner(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Quill's last feature, T; the filmmaker's surfing drama T; her second novel, T; Joe Bell's T."""
    items = sentence.items
    here = at - 1
    while here >= 0 and at - here < _OVER and _describes(items[here]):
        if items[here].kind == "film" and items[here].ref.words[0] in ("his", "her"):
            return pronoun(reading, items, here, items[here].ref.words[0])
        here -= 1
    if here < 0:
        return []
    if owns(items, here):
        return [Credit(items[here].ref, here)]
    if items[here].possessive and items[here].kind == "word":
        return [Credit(each, here) for each in reading.discourse.meant(sentence, here)]
    return pronoun(reading, items, here, items[here].low) if items[here].is_word("his", "her") else []


def owner_behind(reading: Reading, items: list[Item], at: int) -> list[Credit]:
    """T, her first film with Ford; T, Joe Bell's drama about …."""
    if at + 3 >= len(items) or items[at + 1].low != ",":
        return []
    item = items[at + 2]
    if item.kind == "film" and item.ref.words[0] in ("his", "her"):
        return pronoun(reading, items, at + 2, item.ref.words[0])
    owned = item.possessive and isinstance(item.ref, Person) and any(each.kind == "film" for each in items[at + 3 : at + 6])
    return [Credit(item.ref, at + 2)] if owned else []


def owns(items: list[Item], at: int) -> bool:
    """Joe Bell's T; the Joe Bell comedy T: but who wrote the book owns no adaptation."""
    if not isinstance(items[at].ref, Person):
        return False
    follows = items[at + 1] if at + 1 < len(items) else items[at]
    return items[at].possessive or follows.kind == "film" and not follows.ref.derived


def _describes(item: Item) -> bool:
    if item.possessive or item.is_word("his", "her", "of", "in", "on", "for", "with", "to", "and", "at", "by"):
        return False
    return item.kind in ("film", "work", "number", "date", "company", "outlet", "word") or item.low == ","


def pronoun(reading: Reading, items: list[Item], at: int, low: str) -> list[Credit]:
    earlier = [item.ref for item in items[:at] if isinstance(item.ref, Person)]
    return [Credit(each, at) for each in reading.discourse.owner(earlier, "she" if low == "her" else "he")]


def described(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """The star of T and U has signed; the T actress: whom the last sentence was about."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].is_word(*_CALLED) and not any(isinstance(each.ref, Person) for each in items[:at]):
        meant = reading.discourse.meant(sentence, at + 1) or [each for each in (reading.discourse.last,) if each is not None]
        return [Credit(each, at + 1) for each in meant[:1]]
    here = at - 1
    while here > 0 and (items[here].kind == "title" or items[here].low in _HOLD_TOGETHER):
        here -= 1
    last = reading.discourse.last
    if here < 2 or not items[here].is_word("of", "behind") or not items[here - 1].is_word(*_PARTS) or last is None:
        return []
    return [Credit(last, at)] if here - 2 < 2 and items[here - 2].is_word("the") else []


def in_it(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """T, in which she plays a queen; T, which Ford made; T, the drama she shot in May; T, which also starred Ford."""
    items, original = sentence.items, reading.films.known.derives_from(sentence.items[at].text)
    for step in range(at + 1, min(at + _FAR, len(items) - 1)):
        if items[step].low == ";" or items[step].kind in ("title", "quote"):
            return []
        person = items[step].ref if isinstance(items[step].ref, Person) else None
        if person is not None and person.roles and not original and items[step - 1].is_word(*_STARRING):
            return [Credit(person, step)]
        if items[step - 1].is_word(*_IN_WHICH) and step - at < _NEXT or items[step + 1].is_word(*_DID) and step - at < _BEHIND:
            found = [Credit(person, step)] if person else _meant_before(reading, items, at, step)
            if found:
                return found
    return []


def _meant_before(reading: Reading, items: list[Item], at: int, step: int) -> list[Credit]:
    """T, the Ada Lund adaptation she shot: not Lund, but who was spoken of before the title."""
    if not items[step].is_word("he", "she"):
        return []
    return pronoun(reading, items[:at], step, "her" if items[step].low == "she" else "his")
