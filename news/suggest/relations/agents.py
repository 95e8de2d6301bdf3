"""Who represents whom: "repped by A, B and attorney C", "A reps X", "X is with A"."""

from news.suggest.company_lists import companies_left
from news.suggest.gazetteer import AGENCIES, name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.subjects import people_left
from news.suggest.suggestion import PartyValue, SubjectKind

_AND = frozenset({",", "and", "&", ";"})
_LAWYERS = frozenset("attorney attorneys lawyer lawyers manager managers publicist agent agents".split())
_SKIPPED = _LAWYERS | frozenset("by at of with the in for management agency talent law firm managed his her their".split())
_FIRMS = frozenset({"company", "outlet", "title", "name"})


def represented(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is repped by A and B; repped by A, X is …; A and B rep X."""
    items = sentence.items
    if items[at].is_word("rep", "reps", "represents", "represent"):
        people, _ = people_right(reading, sentence, at + 1, fill=0)
        _each(reading, sentence, people, _firms_left(items, at) or companies_left(items, at, relative=True), at)
        return
    if not (at + 1 < len(items) and items[at + 1].is_word("by", "at", "with")):
        return
    found, behind = _firms(items, at + 2)
    people, _ = people_left(reading, sentence, at)
    if not people and found:
        comma = behind < len(items) and items[behind].low == ","
        people = people_right(reading, sentence, behind + comma, fill=2)[0][:1]
    before = items[at - 1 - (items[at - 1].low == ",")] if at else None
    if not people and before is not None and isinstance(before.ref, Person):
        people = [Credit(before.ref, at - 1)]
    _each(reading, sentence, people, found, at)
    _others(reading, sentence, behind)


def signed(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has signed X; X has signed with C; X, a client of C; C, which represents X: only an agency that is known."""
    items = sentence.items
    behind = at + 1 + (at + 1 < len(items) and items[at + 1].is_word("with", "of"))
    if behind < len(items) and behind > at + 1 and name_key(items[behind].text) in AGENCIES:
        before = items[at - 2] if at > 1 and items[at - 1].is_word("a") and items[at - 2].low == "," else None
        apposed = at - 3 if before is not None and at > 2 and isinstance(items[at - 3].ref, Person) else -1
        people = [Credit(items[apposed].ref, apposed)] if apposed >= 0 else people_left(reading, sentence, at)[0]
        _each(reading, sentence, people, _firms(items, behind)[0], at)
    elif behind == at + 1 and items[at].low.startswith("sign"):
        firms = [here for here in companies_left(items, at) if name_key(items[here].text) in AGENCIES]
        _each(reading, sentence, people_right(reading, sentence, at + 1, fill=2)[0] if firms else [], firms, at)


def with_agency(reading: Reading, sentence: Sentence, at: int) -> None:
    """X is with CAA, X is at UTA: only an agency that is known."""
    items = sentence.items
    if at and items[at - 1].is_word("is", "are") and at + 1 < len(items) and name_key(items[at + 1].text) in AGENCIES:
        people, _ = people_left(reading, sentence, at)
        _each(reading, sentence, people, _firms(items, at + 1)[0], at)


def agents_at(reading: Reading, sentence: Sentence, at: int) -> None:
    """X's reps at C; X, whose agents are at C."""
    items = sentence.items
    here = at - 1 - (at > 1 and items[at - 1].is_word("are", "is"))
    if at + 1 == len(items) or here < 1 or not items[here].is_word(*_LAWYERS, "reps", "representatives"):
        return
    if name_key(items[at + 1].text) not in AGENCIES:
        return
    owner = here - 1 - (items[here - 1].is_word("whose") and here > 2 and items[here - 2].low == ",")
    owner -= items[owner].low == ","
    person = items[owner].ref if owner >= 0 else None
    if isinstance(person, Person) and (items[owner].possessive or items[here - 1].is_word("whose")):
        _each(reading, sentence, [Credit(person, owner)], _firms(items, at + 1)[0], at)


def _others(reading: Reading, sentence: Sentence, at: int) -> None:
    """…, Pennington by C and D: the verb is not said again."""
    items = sentence.items
    here = at
    while here < len(items) and items[here].low in _AND:
        here += 1
    if here + 2 < len(items) and isinstance(items[here].ref, Person) and items[here + 1].is_word("by", "with"):
        found, behind = _firms(items, here + 2)
        _each(reading, sentence, [Credit(items[here].ref, here)], found, here)
        if behind > here:
            _others(reading, sentence, behind)


def _firms(items: list[Item], at: int) -> tuple[list[int], int]:
    """The agencies and lawyers of a list, and the index behind it; an agent's own firm counts and the agent does not."""
    found: list[int] = []
    here = at
    while here < len(items):
        item = items[here]
        follows = items[here + 1] if here + 1 < len(items) else None
        if item.is_word("with") and found or item.low == ";":
            break
        if here > at and not item.possessive and item.kind != "word" and _begins_clause(follows):
            break
        if item.kind == "person" and follows is not None and follows.is_word("by"):
            break
        if item.kind == "person" and follows is not None and follows.is_word("at", "of") or item.possessive:
            here += 1
        elif item.kind in _FIRMS or item.kind == "person" or item.kind == "place" and found and " " in item.text:
            found.append(here)
            here += 1
        elif item.low in _AND or item.low in _SKIPPED:
            here += 1
        else:
            break
    while here > at and items[here - 1].kind in ("mark", "word"):
        here -= 1
    return found, here


def _begins_clause(follows: Item | None) -> bool:
    return follows is not None and follows.kind == "word" and follows.low not in _SKIPPED | {"and"}


def _firms_left(items: list[Item], at: int) -> list[int]:
    found: list[int] = []
    here = at - 1
    while here >= 0 and (items[here].low in _AND or _is_firm(items[here])):
        if _is_firm(items[here]):
            found.append(here)
        here -= 1
    return found[::-1]


def _is_firm(item: Item) -> bool:
    """A company, or what looks like somebody without a given name."""
    return item.kind in _FIRMS or item.kind == "person" and item.low.split()[0] not in GIVEN


def _each(reading: Reading, sentence: Sentence, people: list[Credit], found: list[int], at: int) -> None:
    items = sentence.items
    for credit in people:
        for here in found:
            lawyer = items[here].kind == "person" and any(each.low in _LAWYERS for each in items[max(at, here - 2) : here])
            kind = SubjectKind.PERSON if lawyer else SubjectKind.COMPANY
            text = items[here].text
            start, end = span(items, min(credit.at, at, here), max(credit.at, at, here))
            reading.add(
                Claim(credit.person, "represented_by", PartyValue(text, kind), text, start, end, "represented.by", sentence)
            )
