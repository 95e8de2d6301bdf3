"""Who founded what, who is married to whom, who won what."""

from news.suggest.items import Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.subjects import people_left
from news.suggest.suggestion import PartyValue, SubjectKind

_OVER = frozenset("once formerly previously ex was divorced".split())


def founded(reading: Reading, sentence: Sentence, at: int) -> None:
    """Founded by P and Q, C is …; C, founded by P."""
    items = sentence.items
    if not (at + 1 < len(items) and items[at + 1].is_word("by")) or items[at].low == "launched":
        return
    people, behind = people_right(reading, sentence, at + 2)
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
    """P has launched a new production company, C."""
    items = sentence.items
    noun = next(
        (
            here
            for here in range(at + 1, min(at + 7, len(items)))
            if items[here].is_word("company", "banner", "shingle", "label")
        ),
        -1,
    )
    left, _ = people_left(reading, sentence, at)
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


def bound(reading: Reading, sentence: Sentence, at: int, key: str) -> None:
    """her engagement to P; married to P; his wife, P; not "was once married to"."""
    items = sentence.items
    wife = items[at].low in ("wife", "husband") and 0 < at < len(items) - 1 and items[at - 1].possessive
    if wife and isinstance(items[at - 1].ref, Person) and isinstance(items[at + 1].ref, Person):
        _tie(reading, sentence, Credit(items[at - 1].ref, at - 1), Credit(items[at + 1].ref, at + 1), f"{key}.of")
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
    if others and (left or named):
        _tie(reading, sentence, (left or named)[0], others[0], f"{key}.to")


def _tie(reading: Reading, sentence: Sentence, one: Credit, other: Credit, rule: str) -> None:
    """That these two are engaged or married, as the rule's name begins."""
    if one.person is other.person:
        return
    start, end = span(sentence.items, one.at, other.at)
    value = PartyValue(other.person.name, SubjectKind.PERSON)
    reading.add(Claim(one.person, rule.partition(".")[0], value, other.person.name, start, end, rule, sentence))


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
