"""Who does what a verb says: people to its left, over auxiliaries, asides and other verbs."""

from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.verbs import CHAIN, FORMS
from news.suggest.lexicon.words import CREDIT_NOUNS
from news.suggest.phrases import Credit, fills, people_right, person_at
from news.suggest.reading import Reading

_AND = frozenset({",", "and", "&", "plus", ";", "or"})
_ASIDES = frozenset({",", "–", "—", "--", "-"})
_PRONOUNS = frozenset({"he", "she", "they"})
# A verb phrase that begins anew behind "and".
_SUCCESSIVE = frozenset("later then subsequently".split())
_FRESH = frozenset("will is are was were has have had would can recently also next most now later then previously went".split())
# "The series, starring X, is": X is not what the verb is about.
_NO_SUBJECT = frozenset("starring featuring opposite alongside".split())
_THEY_DO = frozenset("are were have both met reunited teamed co-starred costarred".split())
_THEN = {"and": None}
# "the Jonas Reed film and Marta Quill": no list.
_FILMS = frozenset("film movie series show".split())
_CLAUSE = 14
_RELATIVES = frozenset("daughter son wife husband sister brother niece nephew granddaughter grandson widow".split())
_ASIDE_WORDS = frozenset("who whose a an the best known most star fresh also one last currently recently which".split())
_PARTICIPLE_AFTER = frozenset("after since upon while by before".split())
_OPENING, _CLAUSE, _FAR = 8, 14, 26


def people_left(reading: Reading, sentence: Sentence, at: int) -> tuple[list[Credit], list[str]]:
    """The people who do what stands at this item, found to the left over auxiliaries; and the words stepped over."""
    items = sentence.items
    chain: list[str] = []
    here = at - 1
    while here >= 0 and at - here < _FAR:
        past = _past_nobody(reading, sentence, here)
        if past < here:
            here = past
            continue
        found = _found_at(reading, sentence, here, at, chain)
        if found is not None:
            return found, chain
        item = items[here]
        if item.low == "," and here and _lists_verbs(items, here):
            here -= 1
        elif item.low in _ASIDES or item.kind == "quote":
            jump = _over_aside(items, here)
            if jump == here and not (here and (items[here - 1].kind == "person" or items[here - 1].low in CREDIT_NOUNS)):
                return [], chain
            chain.extend(each.low for each in items[jump + 1 : here] if each.low in ("who",))
            here = jump if jump < here else here - 1
        elif item.kind in ("company", "outlet", "name") and here and (of := _employed(items, here)):
            here = of - 1
        elif _chained(items, here):
            chain.append(item.low)
            here -= 1
        else:
            return [], chain
    return [], chain


def _past_nobody(reading: Reading, sentence: Sentence, at: int) -> int:
    """Behind whom the search goes on where somebody is only named to be left out: "Y, not X, will direct it", "rather than X",
    "the director's first choice"; the same item where nobody of the kind stands."""
    items = sentence.items
    if person_at(reading, sentence, at) is not None and not items[at].possessive:
        rather = at > 1 and items[at - 1].is_word("than", "of") and items[at - 2].is_word("rather", "instead")
        denied = at > 2 and items[at - 1].is_word("not") and items[at - 2].low == ","
        return at - 3 if rather or denied else at
    if items[at].kind == "word" and items[at].possessive and items[at].low not in _PRONOUNS:
        return at - 2 if at and items[at - 1].is_word("the") else at - 1
    return at


def _found_at(reading: Reading, sentence: Sentence, here: int, at: int, chain: list[str]) -> list[Credit] | None:
    """Who does what stands at `at`, where this item tells it; an empty list where nobody can any more, and None to go on."""
    items = sentence.items
    item = items[here]
    if person_at(reading, sentence, here) is not None:
        owned = item.possessive or here and items[here - 1].is_word("by") or _is_outfit(items, here)
        beside = items[here + 1].low == "," and here and items[here - 1].is_word(*_NO_SUBJECT)
        return [] if owned or beside else list_left(reading, sentence, here)
    meant = reading.discourse.meant(sentence, here)
    if meant and (item.low != "both" or here == 0) and not _is_object(items, here, at):
        return [Credit(each, here) for each in meant]
    if item.kind in ("title", "film") and here and items[here - 1].low == ",":
        # "Instead of X, the film stars": what is named here does it.
        return []
    if item.low in ("who", "whom") and item.kind == "word":
        chain.append("who")
        return _antecedent(reading, sentence, here)
    if item.low in ("and", "but") and here and chain and chain[-1] in _FRESH and not _is_verb(items[here - 1]):
        relative = _relative_before(items, here)
        return _antecedent(reading, sentence, relative) if relative else sentence_subject(reading, sentence, here)
    return _of_participle(reading, sentence, here, at)


def _of_participle(reading: Reading, sentence: Sentence, here: int, at: int) -> list[Credit] | None:
    """X directs, having written it; after playing Y, X sings: whose participle stands at `at`, if this item begins it."""
    items = sentence.items
    participle = items[at].low.endswith("ing")
    if items[here].is_word(*_PARTICIPLE_AFTER) and participle:
        return _participle_subject(reading, sentence, here) if here else _behind_comma(reading, sentence, at)
    apart = items[here].low == "," and not (here and _lists_verbs(items, here)) and _over_aside(items, here) == here
    if apart and (items[here + 1].low == "having" or participle):
        return _participle_subject(reading, sentence, here)
    return None


def _relative_before(items: list[Item], at: int) -> int:
    """Where the "who" stands whose clause goes on here: "X, who cut the last two and was let go"; 0 where none does."""
    for here in range(at - 1, max(0, at - _CLAUSE), -1):
        if items[here].kind == "mark":
            return 0
        if items[here].is_word("who"):
            return here
    return 0


def _is_object(items: list[Item], here: int, at: int) -> bool:
    """Whether a description right before a participle is only what another verb takes: "met the actress starring"."""
    return (
        here == at - 1
        and items[at].low.endswith("ing")
        and items[here].low not in _PRONOUNS
        and not any(each.is_word("with") for each in items[max(0, here - 3) : here])
    )


def _lists_verbs(items: list[Item], at: int) -> bool:
    """The comma in "will write, direct and produce"."""
    before, follows = items[at - 1 - (at > 1 and items[at - 1].is_word("in", "on"))], items[at + 1]
    return before.kind == "word" and before.low in FORMS and follows.low in FORMS | _THEN


def _is_outfit(items: list[Item], at: int) -> bool:
    """Stiller's Red Hour: what a person owns, and has no given name, is a company."""
    owner = items[at - 1] if at else None
    return owner is not None and owner.kind == "person" and owner.possessive and items[at].low.split()[0] not in GIVEN


def _participle_subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """X directs, having written it with Y: who the sentence is about, unless that is a company."""
    first = next((item for item in sentence.items[:at] if item.kind in ("person", "company", "outlet")), None)
    return [] if first is None or first.kind != "person" else sentence_subject(reading, sentence, at)


def _behind_comma(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Before playing Ada in T, X sang: who is named behind the comma."""
    items = sentence.items
    comma = next((here for here in range(at + 1, min(at + _CLAUSE, len(items) - 1)) if items[here].low == ","), -1)
    person = person_at(reading, sentence, comma + 1) if comma > 0 else None
    return [Credit(person, comma + 1)] if person is not None and not items[comma + 1].possessive else []


def _employed(items: list[Item], at: int) -> int:
    """Where the "of", "by" or "with" before a company stands, over "Leeds-based", "London outfit" and "C and D"; 0 if there is
    none."""
    here = at - 1
    while (
        here and at - here < 6 and (_is_firm(items[here]) or items[here].kind in ("mark", "place") and items[here].low != ";")
    ):
        here -= 1
    return here if items[here].is_word("of", "at", "from", "with", "by", "for") else 0


def _is_firm(item: Item) -> bool:
    return item.kind in ("company", "outlet") or item.low.endswith("-based") or item.possessive or item.is_word("and", "studio")


def _is_verb(item: Item) -> bool:
    return item.kind == "word" and (item.low in FORMS or item.low in ("to", "in", "and"))


def sentence_subject(reading: Reading, sentence: Sentence, until: int) -> list[Credit]:
    """Who the sentence is about: for a second verb behind "and", and for a participle without a subject."""
    begin = max((at + 1 for at in range(until) if sentence.items[at].low == ";"), default=0)
    for at in range(begin, until):
        item = sentence.items[at]
        if (
            item.kind == "person"
            and not item.possessive
            and not (at and sentence.items[at - 1].is_word("by", "of", "for", "with"))
        ):
            return people_right(reading, sentence, at, until_verb=False)[0]
        if at - begin < _OPENING and (meant := reading.discourse.meant(sentence, at)):
            return [Credit(each, at) for each in meant]
    return []


def _chained(items: list[Item], at: int) -> bool:
    item = items[at]
    if item.kind == "date" or item.kind == "mark" and item.low in ("/",):
        return True
    if item.kind in ("person", "company", "outlet", "money", "place", "name"):
        return False
    if item.kind in ("title", "film"):
        # "joins the film to play": what is joined stands between.
        return at > 0
    return (
        item.low in CHAIN
        or item.low in FORMS
        or item.low.endswith("ly")
        or item.low in ("of", "both", "cast", "star", "lead", "on", "as", "-")
    )


def _over_aside(items: list[Item], at: int) -> int:
    """From a closing comma to the name before the aside: "Leto, who won an Oscar, will star"."""
    for here in range(at - 1, max(-1, at - 22), -1):
        if (
            items[here].low in _ASIDES
            and here
            and (items[here - 1].kind in ("person",) or items[here - 1].low in CREDIT_NOUNS)
            and here + 1 < at
            and items[here + 1].kind != "person"
        ):
            low = items[here + 1].low
            aside = low in _ASIDE_WORDS | _RELATIVES
            plain = items[here + 1].kind == "word" and not any(item.kind == "person" for item in items[here + 1 : at])
            return (
                here - 1
                if aside or plain or here + 1 == at - 1 or items[here + 1].kind in ("title", "company", "number", "film")
                else at
            )
    return at


def _antecedent(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Whom a "who" stands for: the person right before it."""
    here = at - 1
    if here >= 0 and sentence.items[here].low == ",":
        here -= 1
    if here > 2 and sentence.items[here - 1].is_word("not") and sentence.items[here - 2].is_word("and"):
        # it is Y and not X who plays it
        here -= 3
    person = person_at(reading, sentence, here) if here >= 0 else None
    if person is None and here == at - 1:
        # "the comic who walked out": somebody who is new, whoever was spoken of
        return []
    if person is None and here >= 0:
        return [Credit(each, here) for each in reading.discourse.meant(sentence, here)]
    follows = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if (
        person is not None
        and follows is not None
        and (follows.is_word(*_THEY_DO) or FORMS.get(follows.low, ("", ""))[1] == "base")
    ):
        return list_left(reading, sentence, here)
    return [Credit(person, here)] if person is not None else []


def _goes_on_left(items: list[Item], at: int) -> bool:
    """A mark, an "and" or a title in front of a name, in a list."""
    item = items[at]
    if isinstance(item.ref, Production) and item.ref.main:
        return False
    listed = item.low in _AND - {";"} or item.is_word(*_SUCCESSIVE)
    return listed or fills(items, at) and item.kind != "mark" and item.low != "as"


def list_left(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """The people of the list that ends with the person here."""
    items = sentence.items
    person = person_at(reading, sentence, at)
    credits = [Credit(person, at)] if person is not None else []
    here = at - 1
    while here >= 0:
        marks, fill = 0, 0
        while here >= 0 and _goes_on_left(items, here) and not (marks and items[here].low in _FILMS):
            marks += items[here].low in _AND
            fill += items[here].low not in _AND
            here -= 1
            if fill > 6:
                break
        if here >= 1 and items[here].low in ("with", "as") and items[here - 1].low in ("along", "well") and not marks:
            marks, here = 1, here - 2
            if here >= 0 and items[here].low in ("as", ","):
                here -= 1
        if (
            marks
            and items[here + 1].low in ("and", ",")
            and items[here + 2].low in _SUCCESSIVE
            and items[here - 1].is_word("by")
        ):
            break
        person = person_at(reading, sentence, here) if here >= 0 else None
        if person is None and here >= 0 and marks and items[here].low in _PRONOUNS - {"they"}:
            # "she and her co-writer X"
            credits += [Credit(each, here) for each in reading.discourse.meant(sentence, here)]
            break
        if person is None or not marks or items[here].possessive:
            break
        if marks > 1 and here and items[here - 1].is_word("with", "by", "alongside", "opposite"):
            # "will produce with X, and Y will write"
            break
        credits.append(Credit(person, here))
        here -= 1
    return credits[::-1]
