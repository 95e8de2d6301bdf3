"""Lists of people and companies beside a verb or a role, walked item by item."""

from dataclasses import dataclass

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.verbs import CHAIN, FORMS
from news.suggest.lexicon.words import CREDIT_NOUNS, TITLES_OF_PEOPLE
from news.suggest.mentions import Person
from news.suggest.reading import Reading

_AND = frozenset({",", "and", "&", "plus", ";", "or"})
_FILL = (
    TITLES_OF_PEOPLE
    | CREDIT_NOUNS
    | NATIONALITIES
    | frozenset(
        """real-life previously announced the a an his her their original fellow actors stars actresses both also of
    include includes including writing newcomers supporting voices voice talents vocal players franchise castmates
    veterans as well such like director/producer 's co by up-and-coming current fellow legends icons luminaries favourites
    favorites regulars leads names talents""".split()
    )
)
_FAR = 9
_CHARACTER = 14
_REPEATED = 4
_GOING = frozenset("recently departed outgoing ousted".split())
_FAMILY = frozenset("wife husband brother sister son daughter partner father mother ex-wife manager agent".split())
_FINITE = frozenset("was is will has had were directs produces wrote writes produced serves served would plays stars".split())
_STOPS = frozenset(
    """who which where when while that after before but with in from for opposite alongside according on at because and
        during since whose although as is was has""".split()
)


@dataclass(slots=True)
class Credit:
    """A person of a list: where, and as whom."""

    person: Person
    at: int
    character: str = ""


def people_right(
    reading: Reading, sentence: Sentence, at: int, *, fill: int = _FAR, until_verb: bool = True
) -> tuple[list[Credit], int]:
    """The list of people that begins at or soon behind this item, and the index behind it."""
    items = sentence.items
    credits: list[Credit] = []
    here, skipped = at, 0
    while here < len(items) and skipped <= fill:
        item = items[here]
        person = person_at(reading, sentence, here)
        if credits and isinstance(item.ref, Production) and item.ref.main:
            # "Directed by X, T stars Y": behind the article's own film another clause has begun.
            break
        if person is not None and not item.possessive:
            credit = Credit(person, here, _inner_character(item))
            credits.append(credit)
            here = _behind_credit(sentence, here, credit)
            skipped, fill = 0, _FAR
            if here < len(items) and items[here].low == ";" and not any(each.character for each in credits):
                break
            after = _separated(items, here)
            if after == here:
                break
            here = after
        elif (
            fills(items, here)
            and not (credits and skipped > 7)
            and not (credits and not skipped and item.low in ("stars", "features") and items[here - 1].low == "and")
        ):
            here, skipped = here + 1, skipped + 1
        else:
            break
    credits = _of_one_clause(items, credits, here) if until_verb else credits
    return credits, (credits[-1].at + 1 if credits else at)


def _of_one_clause(items: list[Item], credits: list[Credit], behind: int) -> list[Credit]:
    """Without those behind ", and" who begin a clause of their own: "produced by A, and B was the editor"."""
    if behind >= len(items) or not items[behind].is_word(*_FINITE):
        return credits
    for number in range(len(credits) - 1, 0, -1):
        at = credits[number].at
        if items[at - 1].is_word("and", "while") and items[at - 2].low == ",":
            pair = number == 1 and len(credits) == 3 and items[credits[2].at - 1].is_word("and")
            return credits[:number] if number == len(credits) - 1 or number > 1 or pair else credits
    return credits


def person_at(reading: Reading, sentence: Sentence, at: int) -> Person | None:
    item = sentence.items[at]
    if item.kind == "person":
        return item.ref if isinstance(item.ref, Person) else None
    return None


def _separated(items: list[Item], at: int) -> int:
    """Behind the comma, "and" or "as well as" of a list."""
    here = at
    while (
        here < len(items)
        and here - at < 4
        and (items[here].low in _AND or (here > at and items[here].low in ("also", "newcomer", "alongside")))
    ):
        here += 1
    if here + 1 < len(items) and here > at and items[here].is_word("to", "by") and items[here + 1].kind == "person":
        # to X or to Y; by X and by Y
        same = any(item.low == items[here].low for item in items[max(0, at - _REPEATED) : at])
        return here + 1 if same else at
    if here < len(items) and here > at and items[here].is_word("in", "for") and items[here - 1].low == ",":
        # "A, B and, in her first role, C"
        closing = next((step for step in range(here + 1, min(here + 10, len(items))) if items[step].low == ","), 0)
        if closing and not any(each.kind == "person" for each in items[here:closing]):
            here = closing + 1
    if here < len(items) and items[here].low == "as" and here + 2 < len(items) and items[here + 1].low == "well":
        here += 3
    if here + 1 < len(items) and items[here].low == "along" and items[here + 1].low == "with":
        here += 2
    return here


def fills(items: list[Item], at: int) -> bool:
    item = items[at]
    if (
        item.possessive
        and item.kind == "person"
        and at + 1 < len(items)
        and (items[at + 1].kind in ("company", "person") or any(each.low in _FAMILY for each in items[at + 1 : at + 3]))
    ):
        return True
    if item.kind == "company" and at + 1 < len(items) and items[at + 1].low in _AND:
        return True
    if item.kind == "name" and item.inner and at + 1 < len(items) and items[at + 1].low in _AND:
        # A single name with its credits, in the middle of a list.
        return True
    if item.kind in ("company", "outlet", "place", "name", "title", "date"):
        # Lumenwell CEO Ada Lund, “Night Train” star Ben Okafor, Lumenwell's Joe Lane
        return (
            item.possessive
            or _calls_somebody(items, at)
            or (at + 1 < len(items) and items[at + 1].low in _FILL and items[at + 1].low not in ("of", "as", "include"))
        )
    if is_age(items, at) or _is_adjective(items, at) or item.low in _AND and at and items[at - 1].kind == "company":
        return True
    if item.kind == "mark":
        return item.low in ("/", "-")
    return item.kind in ("word", "number") and (item.low in _FILL or item.low in _GOING or "-" in item.low)


def _calls_somebody(items: list[Item], at: int) -> bool:
    """Night Train villainess X: a title, a word for a part and a name."""
    titled = items[at].kind == "title" and at + 2 < len(items) and items[at + 2].kind == "person"
    return titled and items[at + 1].kind == "word" and items[at + 1].low not in _STOPS | FORMS.keys() | _AND


def _is_adjective(items: list[Item], at: int) -> bool:
    """an ailing X; recognizable character actor X: a word that nobody knows, before a name or what somebody is called."""
    if items[at].kind != "word" or not items[at].text.islower():
        return False
    behind = items[at + 1 : at + 4]
    if at and items[at - 1].is_word("a", "an") and items[at].low not in _FAMILY and behind and behind[0].kind == "person":
        return True
    if at and _calls_somebody(items, at - 1):
        return True
    called = next((step for step, item in enumerate(behind[:2]) if item.low in TITLES_OF_PEOPLE), -1)
    named = called >= 0 and called + 1 < len(behind) and behind[called + 1].kind == "person"
    return named and items[at].low not in _STOPS | FORMS.keys() | CHAIN


def is_age(items: list[Item], at: int) -> bool:
    """The number in "Cole Lane, 26, and"."""
    number = items[at].kind == "number" and items[at].low.isdigit() and len(items[at].low) == 2
    return number and 0 < at < len(items) - 1 and items[at - 1].low == "," and items[at + 1].low in (",", "and")


def _inner_character(item: Item) -> str:
    """Miles Teller (as Rooster)."""
    inner = item.inner
    if len(inner) > 1 and inner[0].is_word("as", "playing"):
        return " ".join(each.text for each in inner[1:] if each.kind != "mark")[:80]
    return ""


def _behind_credit(sentence: Sentence, at: int, credit: Credit) -> int:
    """Behind the person and, where it follows, behind "as Timon" or an aside between commas."""
    items = sentence.items
    here = at + 1
    if here + 1 < len(items) and items[here].is_word("of", "for", "from", "at"):
        there = _at_home(items, here + 1)
        there += items[there].possessive and there + 1 < len(items)
        if items[there].kind in ("company", "outlet", "name") or there > here + 1 and items[there].kind in ("person", "title"):
            here = there + 1
    if here + 2 < len(items) and items[here].low == "," and is_age(items, here + 1):
        here += 2
    if here < len(items) and items[here].is_word("as") and not (here + 1 < len(items) and items[here + 1].low == "well"):
        credit.character, here = character_at(sentence, here + 1)
        # "X as A, a diver who …; Y as B": the list goes on behind the semicolon.
        return next((step for step in range(here, min(here + 40, len(items))) if items[step].low == ";"), here)
    if (
        here + 1 < len(items)
        and items[here].low == ","
        and items[here + 1].low in ("who", "as", "playing", "whose", "best", "known", "the")
    ):
        closing = _comma(items, here + 1)
        if items[here + 1].is_word("as") and not credit.character:
            credit.character = character_at(sentence, here + 2)[0]
        if (
            closing
            and closing + 1 < len(items)
            and (items[closing + 1].kind == "person" or items[closing + 1].low in ("and", "as"))
        ):
            return closing
    return here


def _at_home(items: list[Item], at: int) -> int:
    """From "Leeds company" or "Oslo-based" to the company's name, if there is one."""
    here = at
    while (
        here + 1 < len(items)
        and here - at < 3
        and (
            items[here].kind == "place" or items[here].low.endswith("-based") or items[here].is_word("company", "outfit", "the")
        )
    ):
        here += 1
    return here if items[here].kind == "company" else at


def _comma(items: list[Item], at: int) -> int:
    for here in range(at, min(at + 18, len(items))):
        if items[here].low in (",", ";"):
            return here
    return 0


def character_at(sentence: Sentence, at: int) -> tuple[str, int]:
    """The character's name that begins here, and the index behind it: up to the next comma, verb or person of a list."""
    items = sentence.items
    here = at
    while here < len(items) and here - at < _CHARACTER:
        item = items[here]
        if item.low in (",", ".", ";", ":", "!", "?", "–", "—", "--"):
            break
        if here > at and item.kind == "word" and (item.low in _STOPS or item.low in FORMS):
            break
        here += 1
    while here > at and items[here - 1].kind == "mark":
        here -= 1
    if here == at:
        return "", at
    first, last = items[at], items[here - 1]
    words = " ".join(item.text + ("’s" if item.possessive and item is not last else "") for item in items[at:here])
    return (words[4:] if first.is_word("the") and here - at > 1 and items[at + 1].kind != "word" else words)[:120], here
