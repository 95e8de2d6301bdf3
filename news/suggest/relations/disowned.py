"""Who is said to have nothing to do with the film, in words that none of the other relations read."""

from bisect import bisect

from news.suggest.denials import denial_at, denies, says_false
from news.suggest.items import Item, Sentence, words_of
from news.suggest.lexicon.exits import REPORT_NOUNS
from news.suggest.lexicon.verbs import DENIALS
from news.suggest.mentions import Person, is_character
from news.suggest.phrases import Credit
from news.suggest.reading import Reading
from news.suggest.relations.gone import has_other_job
from news.suggest.subjects import people_left
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_PART = frozenset(
    """part role lead comeback cameo casting cast involvement involved return starring star joining join joined playing play
        signed boarded appear appearing appearance linking linked attached approached negotiations doing chasing heard offered
                contacted""".split()
)
# "No part", "no involvement"; not "no contract had been signed".
_HAVING = frozenset("part role involvement involved return comeback cameo plans".split())
_TALKS = frozenset("talks negotiations contention running".split())
_REPRESENTATIVES = frozenset(
    "rep reps representative representatives publicist agent agents spokesman spokeswoman team".split()
)
_LOST = frozenset("cost lost losing lose fired dropped axed sacked replaced quit".split())
_UNSAID = frozenset("yet only just confirmed commented comment officially announced revealed known clear sure".split())
_OPENING, _NEAR, _RECENT = 4, 6, 60


def disowned(reading: Reading, sentence: Sentence) -> None:
    """Talk of a part for X is hearsay; X has no involvement in it; X laughed off a report that linked her with it."""
    film, lows = sentence.scope, list(words_of(sentence.items))
    if set(lows) & _LOST:
        # Who denies that a delay has cost him the part has it.
        return
    hearsay = bool(set(lows) & REPORT_NOUNS) and _denied_next(reading, sentence)
    false = set(lows) & _PART and (hearsay or _denies(lows))
    if film is None or not film.main or not (false or any(_has_no_part(lows, at) for at in range(len(lows)))):
        return
    people = _named(sentence.items) or _meant(reading, sentence)
    if len(people) > 1:
        people = _subject(reading, sentence)
    if len(people) == 1 and not people[0].person.roles and not _is_told(reading, sentence, people[0].person):
        name = people[0].person.name
        last = max(at for at, item in enumerate(sentence.items) if item.kind != "mark")
        value = PartyValue(name, SubjectKind.PERSON)
        reading.about(film, "cast", value, sentence, 0, last, "disowned", printed=name, effect=Effect.DENIES)


def _denied_next(reading: Reading, sentence: Sentence) -> bool:
    """A tabloid claims that X wants a part. It's not true."""
    at = bisect(reading.sentences, sentence.start, key=lambda each: each.start)
    return at < len(reading.sentences) and denies(list(words_of(reading.sentences[at].items)))


def _named(items: list[Item]) -> list[Credit]:
    """Whoever is named, but for characters and for those who speak for others."""
    named = {
        id(item.ref): Credit(item.ref, at)
        for at, item in enumerate(items)
        if isinstance(item.ref, Person) and not is_character(items, at) and not has_other_job(items, at)
    }
    return list(named.values())


def _denies(lows: list[str]) -> bool:
    return says_false(lows) or any(denial_at(lows, at) for at in range(len(lows)))


def _has_no_part(lows: list[str], at: int) -> bool:
    """is NOT playing; isn't joining; no involvement; not "has not yet signed"."""
    behind = set(lows[at + 1 : at + _NEAR])
    if "cast" in behind and not behind & {"been", "be", "being", "in"} and lows[at + 1] != "cast":
        # could not agree on a cast
        behind -= {"cast"}
    wanted = _HAVING if lows[at] == "no" else _PART | _TALKS
    return lows[at] in DENIALS | {"no"} and bool(behind & wanted) and not behind & _UNSAID


def _subject(reading: Reading, sentence: Sentence) -> list[Credit]:
    """Of several who are named, the one of whom it is said: "X is not chasing a part to be near Y"; "X denied his part"."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "word" or item.low not in _PART:
            continue
        if people := people_left(reading, sentence, at)[0]:
            return people
        if at and items[at - 1].is_word("his", "her") and isinstance(items[0].ref, Person) and not items[0].possessive:
            return [Credit(items[0].ref, 0)]
    return []


def _meant(reading: Reading, sentence: Sentence) -> list[Credit]:
    """He, she or the actress at the beginning of the sentence; or whose representative speaks."""
    items = sentence.items
    if len(items) > 1 and items[0].is_word("his", "her") and items[1].is_word(*_REPRESENTATIVES):
        return [Credit(person, 0) for person in reading.discourse.owner([], "he" if items[0].low == "his" else "she")[:1]]
    for at in range(min(_OPENING, len(sentence.items))):
        if people := reading.discourse.meant(sentence, at):
            return [Credit(person, at) for person in people]
    return []


def _is_told(reading: Reading, sentence: Sentence, person: Person) -> bool:
    """Whether another relation has read something about this person in the sentence."""
    return any(claim.sentence is sentence and claim.printed == person.name for claim in reading.claims[-_RECENT:])
