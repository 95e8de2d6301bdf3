"""Effect, certainty and attribution, from the words around a claim."""

from dataclasses import dataclass

from news.suggest.gazetteer import OUTLETS, Index, name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import REPORTS, RUMOURS, TALKS
from news.suggest.reading import Claim
from news.suggest.suggestion import Certainty

_SAID = frozenset(
    """says said reports reported reporting confirms confirmed reveals revealed notes learned learnt hears announced told
        claimed claims writes wrote confirming states stated added""".split()
)
_HAPPENED = frozenset("wrapped completed premiered opened".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """`printed` is the article's wording, `name` the outlet or party it names, if any."""

    printed: str = ""
    name: str = ""


def attribution_of(sentence: Sentence, text: str, index: Index) -> Attribution:
    """Whom the sentence follows: "according to Deadline", "Deadline says", "per Variety", "told Vanity Fair"."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        behind = at + 1
        if item.low == "according" and behind < len(items) and items[behind].is_word("to"):
            return _named(items, behind + 1, at, text, index)
        if item.low == "per" and behind < len(items) and items[behind].kind in ("outlet", "name"):
            return _named(items, behind, at, text, index)
        if item.low == "told" and behind < len(items) and items[behind].kind == "outlet":
            return _named(items, behind, at, text, index)
        if (
            item.low == "by"
            and at
            and items[at - 1].is_word("reported", "revealed", "obtained", "announced")
            and behind < len(items)
        ):
            return _named(items, behind, at - 1, text, index)
        if item.low in _SAID:
            found = _speaker(items, at, text, index)
            if found is not None:
                return found
    return Attribution()


def _named(items: list[Item], at: int, begin: int, text: str, index: Index) -> Attribution:
    here = at
    while here < len(items) and here - at < 5 and items[here].kind in ("word", "number") and items[here].low not in (",", "."):
        here += 1
    if here < len(items) and items[here].kind in ("outlet", "person", "company", "name", "title"):
        return Attribution(text[items[begin].start : items[here].end], _known(items[here], index))
    last = min(max(here - 1, at), len(items) - 1)
    return Attribution(text[items[begin].start : items[last].end], "")


def _speaker(items: list[Item], at: int, text: str, index: Index) -> Attribution | None:
    here = at - 1
    while (
        here >= 0
        and at - here < 5
        and items[here].is_word(
            "has", "have", "exclusively", "first", "also", "is", "now", "previously", "recently", "later", "had"
        )
    ):
        here -= 1
    if here >= 0 and items[here].kind == "outlet" and not items[here].possessive:
        return Attribution(text[items[here].start : items[at].end], _known(items[here], index))
    return None


def _known(item: Item, index: Index) -> str:
    key = name_key(item.text)
    return index.outlets.get(key) or OUTLETS.get(key) or (item.text if item.kind in ("person", "company") else "")


def certainty_of(claim: Claim, attribution: Attribution) -> Certainty:
    """The weakest wording in the sentence counts; a sum paid in a deal that is "nearing" is not yet paid."""
    if claim.certainty is not None:
        return claim.certainty
    lows = claim.sentence.words()
    if lows & TALKS and not lows & {"closed", "signed"}:
        return Certainty.IN_TALKS
    if lows & RUMOURS:
        return Certainty.RUMOURED
    if lows & REPORTS or attribution.name:
        return Certainty.REPORTED
    if claim.past or lows & _HAPPENED and claim.property in ("stage", "filming_start", "filming_end", "release_date"):
        return Certainty.HAPPENED
    return Certainty.CONFIRMED
