"""What was planned before "the rights lapsed" or "that version fell apart": it is over."""

from bisect import bisect

from news.suggest.items import Sentence, words_of
from news.suggest.lexicon.exits import COLLAPSED
from news.suggest.lexicon.verbs import FORMS
from news.suggest.reading import Claim, Reading
from news.suggest.suggestion import Effect

PEOPLE = frozenset("cast director writer producer executive_producer composer cinematographer editor choreographer".split())
_BESIDE = 16
_PLANNED = frozenset(
    """it project film movie picture version plan plans that this which production adaptation remake effort attempt idea all
        reboot sequel series and but""".split()
)
_SUBJECT = 4


def collapse(reading: Reading, claims: list[Claim], places: dict[int, int]) -> None:
    """In an account of how it came about: what was planned before "the rights lapsed" is over, unless it is said elsewhere."""
    ends = {}
    for sentence in reading.sentences:
        if (start := _collapses(sentence)) >= 0:
            ends[sentence.paragraph] = start
    elsewhere = {_slot(claim) for claim in claims if claim.start > ends.get(claim.sentence.paragraph, -1)}
    for claim in claims:
        end = ends.get(claim.sentence.paragraph, -1)
        planned = claim.start < end and id(claim.sentence) in places and (claim.property in PEOPLE or _was_option(claim))
        present = _is_present(claim, far=claim.sentence.end <= end)
        if planned and claim.effect is Effect.ASSERTS and _slot(claim) not in elsewhere and not present:
            claim.effect = Effect.ENDS


def _collapses(sentence: Sentence) -> int:
    """Where in the article the words stand that say so, or -1."""
    words = [(low, item.start) for item in sentence.items for low in words_of([item])]
    text = " ".join(low for low, _ in words)
    found = [
        text[: text.find(phrase)].count(" ") for phrase in COLLAPSED if phrase in text and _of_plan(sentence, text, phrase)
    ]
    return words[max(found)][1] if found else -1


def _of_plan(sentence: Sentence, text: str, phrase: str) -> bool:
    """What "was shelved" is the film or a plan, and not a reel of it, nor another film."""
    if "another" in text.split():
        return False
    if not phrase.startswith(("was ", "were ")):
        return True
    titles = [item.ref for item in sentence.items if item.kind == "title"]
    if titles and not any(getattr(each, "main", False) for each in titles):
        # "had worked on another film, Night Ferry, before it was shelved"
        return False
    before = text[: text.find(phrase)].split()[-_SUBJECT:]
    return not before or bool(set(before) & _PLANNED) or bool(titles)


def _was_option(claim: Claim) -> bool:
    """C had optioned the book: over, once that came to nothing."""
    option = claim.sentence.words() & {"had", "optioned"}
    return claim.property == "production_company" and (bool(option) or claim.rule.endswith("set_up"))


def _is_present(claim: Claim, *, far: bool) -> bool:
    """Pic is produced by X: what is so today is no plan that came to nothing; `far` if another sentence says that it did."""
    items = claim.sentence.items
    if far and claim.sentence.words() & {"is", "are", "will"}:
        return True
    first, last = (bisect(items, place, key=lambda item: item.start) for place in (claim.start - _BESIDE, claim.end - 1))
    near = items[first:last]
    return any(item.is_word("is", "are", "will") or FORMS.get(item.low, ("", ""))[1] == "third" for item in near)


def _slot(claim: Claim) -> tuple[str, str]:
    return claim.property, claim.printed
