"""Who represents whom, who founded what, who is married to whom."""

from news.suggest.company_lists import companies_right
from news.suggest.items import Item, Sentence
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.subjects import people_left
from news.suggest.suggestion import PartyValue, SubjectKind


def represented(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    if items[at].low in ("reps", "represents"):
        return
    here = at + 1
    if not (here < len(items) and items[here].is_word("by", "at", "with")):
        return
    found = companies_right(items, here + 1)
    left, _ = people_left(reading, sentence, at)
    if not left and found:
        comma = found[-1] + 1 < len(items) and items[found[-1] + 1].low == ","
        left, _ = people_right(reading, sentence, found[-1] + 1 + comma, fill=2)
        left = left[:1]
    if not left and at and items[at - 1].kind == "person" and isinstance(items[at - 1].ref, Person):
        left = [Credit(items[at - 1].ref, at - 1)]
    extra = _attorney(items, found[-1] + 1) if found else -1
    for credit in left:
        for each in [*found, *([extra] if extra > 0 else [])]:
            kind = SubjectKind.PERSON if items[each].kind == "person" else SubjectKind.COMPANY
            start, end = span(items, min(credit.at, at), max(each, at))
            reading.add(
                Claim(
                    credit.person,
                    "represented_by",
                    PartyValue(items[each].text, kind),
                    items[each].text,
                    start,
                    end,
                    "represented.by",
                    sentence,
                )
            )


def _attorney(items: list[Item], at: int) -> int:
    here = at
    while here < len(items) and items[here].low in (",", "and", "attorney", "lawyer", "attorneys", "&"):
        here += 1
    return (
        here
        if here > at
        and here < len(items)
        and items[here].kind == "person"
        and any(each.low.startswith(("attorney", "lawyer")) for each in items[at:here])
        else -1
    )


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
    """her engagement to P; married to P; his wife, P."""
    items = sentence.items
    if (
        items[at].low in ("wife", "husband")
        and at
        and items[at - 1].possessive
        and isinstance(items[at - 1].ref, Person)
        and at + 1 < len(items)
        and isinstance(items[at + 1].ref, Person)
    ):
        start, end = span(items, at - 1, at + 1)
        reading.add(
            Claim(
                items[at - 1].ref,
                key,
                PartyValue(items[at + 1].ref.name, SubjectKind.PERSON),
                items[at + 1].text,
                start,
                end,
                f"{key}.of",
                sentence,
            )
        )
        return
    if at + 1 >= len(items) or not items[at + 1].is_word("to"):
        return
    here = at + 2
    while here < len(items) and items[here].kind == "word" and here - at < 6:
        here += 1
    others, _ = people_right(reading, sentence, here, fill=1)
    left, _ = people_left(reading, sentence, at)
    subject = (
        left[0]
        if left
        else next(
            (
                Credit(item.ref, here)
                for here, item in enumerate(items[:at])
                if item.kind == "person" and isinstance(item.ref, Person)
            ),
            None,
        )
    )
    if subject is None or not others or others[0].person is subject.person:
        return
    start, end = span(items, subject.at, others[0].at)
    reading.add(
        Claim(
            subject.person,
            key,
            PartyValue(others[0].person.name, SubjectKind.PERSON),
            others[0].person.name,
            start,
            end,
            f"{key}.to",
            sentence,
        )
    )


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
