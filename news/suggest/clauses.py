"""The clauses of a sentence, by their marks and joining words: what one says need not hold for the next."""

from news.suggest.items import Item

_JOINING = frozenset(
    "but although though however while whereas because after before when until except instead without unless yet".split()
)
_RELATIVE = frozenset("who which whose whom".split())
_BEFORE_RELATIVE = frozenset("in of on to for from by with".split())
_BREAKS = frozenset({",", "–", "—", "--", "-"})
_DASHES = frozenset({"–", "—", "--"})
_FINITE = frozenset("was is were are will has have had would can could did does".split())
_PARTS = frozenset("role part job lead one gig character position".split())
_PRONOUNS = frozenset("he she they it".split())
_NEAR = 3


def clauses_of(items: list[Item]) -> list[int]:
    """The number of its clause for each item; a clause around an aside ("X, who had left, is back") keeps its number."""
    numbers: list[int] = []
    current, outer, last = 0, -1, 0
    for at, item in enumerate(items):
        opens = item.low in _RELATIVE and at > 0 and _parts(items, at - 1)
        if opens:
            last += 1
            outer, current = current if outer < 0 else outer, last
        elif outer >= 0 and item.low in _BREAKS and _closes(items, at):
            current, outer = outer, -1
        elif _begins(items, at):
            # Inside an aside, "until it was shelved" does not end it.
            last += 1
            current = last
            outer = outer if item.kind == "word" else -1
        numbers.append(current)
    return numbers


def _parts(items: list[Item], at: int) -> bool:
    """A comma before "who", also before "in which"."""
    return items[at].low in _BREAKS or at > 0 and items[at].is_word(*_BEFORE_RELATIVE) and items[at - 1].low in _BREAKS


def _closes(items: list[Item], at: int) -> bool:
    """Whether the mark here ends an aside: not the comma of a list in it."""
    follows = items[at + 1] if at + 1 < len(items) else None
    return follows is None or follows.kind in ("word", "film") and follows.low not in ("and", "or", "the", "a")


def _begins(items: list[Item], at: int) -> bool:
    item = items[at]
    if item.low == ";" or item.low in _DASHES:
        return True
    if item.kind != "word":
        return False
    if item.low in _JOINING:
        return True
    follows = items[at + 1] if at + 1 < len(items) else None
    if item.low == "which" and follows is not None and follows.is_word("was", "were", "had"):
        return True
    if item.low == "that" and follows is not None and at and items[at - 1].is_word(*_PARTS):
        # taking a role that was to be played by X, that X was attached to
        return follows.is_word(*_FINITE) or follows.kind == "person"
    if item.low == "and" and follows is not None and follows.is_word(*_FINITE):
        return True
    return item.low in ("and", "as") and _has_own_subject(items, at)


def _has_own_subject(items: list[Item], at: int) -> bool:
    """and Dukes was hired; and she has since left."""
    if at + 2 >= len(items):
        return False
    subject, rest = items[at + 1], items[at + 2 : at + 2 + _NEAR]
    if subject.kind not in ("person", "company", "film", "title") and subject.low not in _PRONOUNS or subject.possessive:
        return False
    if items[at].low == "as" and subject.low not in _PRONOUNS:
        return False
    return any(each.low in _FINITE for each in rest[:1]) or rest[0].kind == "word" and rest[0].low.endswith("ed")
