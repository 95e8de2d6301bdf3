"""What is told of a part, where no more is told of the story: "X plays a diver who …", "the role of Hanna, a guard who …"."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.reading import Claim, Reading
from news.suggest.relations.arguments import is_noun

_ACTING = frozenset("play plays playing played portray portrays portraying voice voices".split())
_PARTS = frozenset("role part character lead".split())
_BESIDE = frozenset("opposite alongside with and but".split())
_BEFORE_AS = frozenset("person title film".split())
_REACH, _SHORTEST = 22, 6


def part_story(reading: Reading, sentence: Sentence) -> None:
    """X plays a diver who …; the role of Hanna, a guard who …: what is told of a part, where no more is told of the story."""
    items = sentence.items
    if sentence.scope is None or not sentence.scope.main or any(claim.rule == "logline.of_part" for claim in reading.claims):
        return
    for at, item in enumerate(items):
        if not item.is_word("who", "whose"):
            continue
        begin = _part_told(items, at)
        end = _part_ends(items, at)
        if begin >= 0 and end - begin >= _SHORTEST:
            text = reading.text[items[begin].start : items[end].end]
            start, stop = items[begin].start, items[end].end
            reading.add(Claim(sentence.scope, "logline", text, text, start, stop, "logline.of_part", sentence))
        return


def _part_told(items: list[Item], at: int) -> int:
    """Where the part begins that the "who" here goes on about, or -1."""
    for here in range(at - 1, max(-1, at - _REACH), -1):
        item = items[here]
        if item.kind == "mark" and item.low != "," or item.low in _BESIDE or item.kind == "company":
            return -1
        of_role = item.is_word("of") and here and items[here - 1].is_word(*_PARTS)
        as_part = item.is_word("as") and here and (items[here - 1].kind in _BEFORE_AS or items[here - 1].low in FORMS)
        if item.is_word(*_ACTING) and not is_noun(items, here) or of_role or as_part:
            return here + 1 if here + 1 < at else -1
    return -1


def _part_ends(items: list[Item], at: int) -> int:
    """The last item of the clause that begins with this "who"."""
    last = next(
        (here for here in range(at + 2, len(items)) if items[here].low in (";", ".") or _goes_elsewhere(items, here)),
        len(items),
    )
    while last > at and items[last - 1].kind == "mark":
        last -= 1
    return last - 1


def _goes_elsewhere(items: list[Item], at: int) -> bool:
    """, while Y plays; , opposite Y; , with Y as."""
    behind = items[at + 1] if at + 1 < len(items) else None
    return items[at].low == "," and behind is not None and behind.is_word("while", "opposite", "alongside", "with", "according")
