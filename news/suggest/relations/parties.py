"""Who founded what, who won what."""

from news.suggest.items import Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.subjects import people_left
from news.suggest.suggestion import PartyValue, SubjectKind

_OUTFITS = frozenset("company banner shingle label outfit studio firm".split())


def founded(reading: Reading, sentence: Sentence, at: int) -> None:
    """Founded by P and Q, C is …; C, founded by P; C was founded in 2012 by P."""
    items = sentence.items
    by = next((here for here in range(at + 1, min(at + 4, len(items))) if items[here].is_word("by")), -1)
    if by < 0:
        return
    people, behind = people_right(reading, sentence, by + 1)
    company = next((here for here in range(at - 1, max(-1, at - 6), -1) if items[here].kind == "company"), -1)
    if company < 0 and behind + 1 < len(items) and items[behind].low == "," and items[behind + 1].kind == "company":
        company = behind + 1
    if company < 0:
        return
    for credit in people:
        start, end = span(items, min(at, company, credit.at), max(at, company, credit.at))
        reading.add(
            Claim(
                items[company].text,
                "founder",
                PartyValue(credit.person.name, SubjectKind.PERSON),
                credit.person.name,
                start,
                end,
                "founder.by",
                sentence,
            )
        )


def founded_it(reading: Reading, sentence: Sentence, at: int) -> None:
    """C, the banner P founded with Q; C, which P set up with Q."""
    items = sentence.items
    left, _ = people_left(reading, sentence, at)
    comma = next((here for here in range(at - 1, max(0, at - 9), -1) if items[here].low == ","), 0)
    company = comma - 1
    led = comma and (items[comma + 1].is_word("which") or any(item.is_word(*_OUTFITS) for item in items[comma:at]))
    if not left or not led or items[company].kind not in ("company", "name", "title", "person") or items[company].possessive:
        return
    beside = at + 1 + (at + 1 < len(items) and items[at + 1].is_word("up"))
    joint = beside < len(items) and items[beside].is_word("with", "alongside")
    others = people_right(reading, sentence, beside + 1, fill=2)[0] if joint else []
    for credit in [*left, *others]:
        _found(reading, sentence, credit, company)


def founder_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """C founder P; P, the founder of C."""
    items = sentence.items
    people, _ = people_right(reading, sentence, at + 1, fill=4)
    if people and at and items[at - 1].kind in ("company", "name", "title"):
        _found(reading, sentence, people[0], at - 1)
        return
    if at + 1 < len(items) and items[at + 1].is_word("of", "and"):
        company = next(
            (
                here
                for here in range(at + 2, min(at + 9, len(items)))
                if items[here].kind == "company" and not items[here].possessive
            ),
            -1,
        )
        person = next(
            (
                here
                for here in range(at - 1, max(-1, at - 5), -1)
                if items[here].kind == "person" and isinstance(items[here].ref, Person)
            ),
            -1,
        )
        if company > 0 and person >= 0:
            _found(reading, sentence, Credit(items[person].ref, person), company)


def launched(reading: Reading, sentence: Sentence, at: int) -> None:
    """P has launched a new production company, C; P and Q founded C."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].is_word("by"):
        return
    noun = next(
        (here for here in range(at + 1, min(at + 7, len(items))) if items[here].is_word(*_OUTFITS)),
        -1,
    )
    left, _ = people_left(reading, sentence, at)
    if noun < 0 and at + 1 < len(items) and items[at + 1].kind == "company":
        noun = at
    if noun < 0 or not left:
        return
    company = noun + 1 + (noun + 1 < len(items) and items[noun + 1].low == ",")
    if company < len(items) and items[company].kind in ("company", "name", "title", "person"):
        for credit in left:
            _found(reading, sentence, credit, company)


def _found(reading: Reading, sentence: Sentence, credit: Credit, company: int) -> None:
    start, end = span(sentence.items, credit.at, company)
    value = PartyValue(credit.person.name, SubjectKind.PERSON)
    reading.add(Claim(sentence.items[company].text, "founder", value, credit.person.name, start, end, "founder.noun", sentence))


def award(reading: Reading, sentence: Sentence, at: int) -> None:
    """won an Oscar for T; only with the verb, for "Oscar winner" says too little."""
    items = sentence.items
    verb = next(
        (here for here in range(at - 1, max(-1, at - 5), -1) if items[here].is_word("won", "wins", "received", "earned")), -1
    )
    if verb < 0:
        return
    left, _ = people_left(reading, sentence, verb)
    if len(left) != 1:
        return
    title = next((here for here in range(at + 1, min(at + 12, len(items))) if items[here].kind == "title"), -1)
    if title > 0:
        return
    start, end = span(items, left[0].at, at)
    printed = reading.text[items[verb + 1].start : items[at].end]
    reading.add(Claim(left[0].person, "award", printed, printed, start, end, "award.won", sentence))
