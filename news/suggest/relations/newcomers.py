"""Who is taken on after somebody has gone: "they turned to Y", "Y got the call", "Y was hired when X fell ill"."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMERLY
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Reading
from news.suggest.relations.gone import come, end
from news.suggest.relations.replacing import last_gone
from news.suggest.subjects import people_left

GOING = frozenset("gone went goes going passed handed given awarded fell".split())
_GETTING = frozenset("given handed awarded got gets landed lands nabbed nabs won wins took takes".split())
_HIRING = frozenset("brought signed hired tapped enlisted recruited drafted picked chose chosen selected found".split())
_BROUGHT = frozenset("brought hired drafted stepped came cast replaced replaces took takes recruited signed called".split())
_WHEN = frozenset("when after because since".split())
# What befalls somebody, each with the words of which one follows.
_MISHAPS = {
    "fell": frozenset({"ill", "sick", "pregnant"}),
    "became": frozenset({"ill", "pregnant", "unavailable"}),
    "broke": frozenset({"his", "her", "a"}),
    "injured": frozenset(),
    "hospitalised": frozenset(),
    "hospitalized": frozenset(),
    "died": frozenset(),
}
_AUXILIARIES = frozenset("has have had then later also finally eventually since instead quickly".split())
_NEAR, _FAR, _RECENT = 3, 9, 30


def chosen(reading: Reading, sentence: Sentence, at: int) -> None:
    """The job has gone to Y; Y got the call; with X gone, they turned to Y; having lost X, they signed Y."""
    if sentence.scope is None or not sentence.scope.main:
        return
    gone, role = last_gone(reading, sentence)
    role = role or ("" if gone else _last_planned(reading, sentence))
    arrived = _arrived(reading, sentence, at, known=bool(gone or role))
    if arrived and not any(credit.person is arrived[0].person for credit in gone):
        come(reading, sentence, sentence.scope, arrived, gone, at, "replacing.hired", role)


def _last_planned(reading: Reading, sentence: Sentence) -> str:
    """X was originally to play it: in which role somebody was planned, by this sentence or the one before."""
    for claim in reversed(reading.claims[-_RECENT:]):
        near = claim.sentence is sentence or claim.sentence is reading.before
        if (
            near
            and claim.is_about_main()
            and claim.property in ("cast", "director")
            and claim.sentence.words() & (FORMERLY | {"had"})
        ):
            return claim.property
    return ""


def _arrived(reading: Reading, sentence: Sentence, at: int, *, known: bool) -> list[Credit]:
    items = sentence.items
    low = items[at].low
    to = next((here for here in range(at + 1, min(at + _FAR, len(items) - 1)) if items[here].is_word("to")), -1)
    if low in _HIRING or low == "turned":
        if not known or low == "turned" and to != at + 1 or at + 1 >= len(items) or items[at + 1].is_word("by"):
            return []
        begin = to + 1 if low == "turned" else at + 1 + items[at + 1].is_word("in", "on", "aboard", "up")
        passive = items[at - 1].is_word("was", "were", "been", "being") if at else False
        if passive:
            return people_left(reading, sentence, at)[0][:1]
        found = [] if _somebody_does(items, at) else people_right(reading, sentence, begin, fill=2)[0][:1]
        return found or _hired(items, at)
    if low == "services":
        return people_right(reading, sentence, at + 2, fill=2)[0][:1] if known else []
    if to > 0 and items[to - 1].is_word(*GOING):
        return people_right(reading, sentence, to + 1)[0][:1]
    if known and at > 1 and items[at - 1].is_word("the") and items[at - 2].is_word(*_GETTING):
        return people_left(reading, sentence, at - 2)[0][:1]
    return []


def _somebody_does(items: list[Item], at: int) -> bool:
    """He has hired: a person does it, not the makers of the film."""
    here = at - 1
    while here > 0 and items[here].is_word(*_AUXILIARIES):
        here -= 1
    return here >= 0 and (items[here].kind == "person" or items[here].is_word("he", "she", "who"))


def _hired(items: list[Item], at: int) -> list[Credit]:
    """X was let go and Y hired to finish the job."""
    before = items[at - 1] if at else None
    ready = before is not None and isinstance(before.ref, Person) and not before.possessive
    return [Credit(items[at - 1].ref, at - 1)] if ready else []


def mishap(reading: Reading, sentence: Sentence, at: int) -> None:
    """Y was brought in when X fell ill."""
    items = sentence.items
    needs = _MISHAPS[items[at].low]
    if needs and not (at + 1 < len(items) and items[at + 1].low in needs):
        return
    people = people_left(reading, sentence, at)[0]
    when = people and any(item.is_word(*_WHEN) for item in items[max(0, people[0].at - _NEAR) : people[0].at])
    if when and sentence.words() & _BROUGHT and sentence.scope is not None and sentence.scope.main:
        end(reading, sentence, sentence.scope, people[:1], at, "leaving.mishap")


NEWCOMERS = (
    ("job gig call nod turned services".split(), chosen),
    (_HIRING, chosen),
    (_MISHAPS, mishap),
)
