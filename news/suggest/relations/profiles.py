"""What somebody has done elsewhere: "best known for T", "whose credits include T and U", "fresh off T"."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import ADJECTIVES
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.titled import other_credit
from news.suggest.scope import production_of
from news.suggest.subjects import people_left, sentence_subject

_SEEN = frozenset(
    """winning nominated break breakthrough reprises seen heard appear appears appeared appearing star stars starred
    starring co-star co-stars co-starred co-starring guest-starred guest-stars starring breakout known famous fame
    acclaim role roles turn turns work performance performances appearance directed helmed wrote produced created
    penned credits credit directing co-wrote co-directed executive-produced recurring debut recurs recurred play
    plays played portray portrays portrayed portraying voiced won appearances topline toplines features feature film
    films broke breaks made make makes wrapped wraps shot shoots shooting filming edited lensed scored fresh hot
    coming worked whose upcoming completed following after since finished direct directs helm helms write writes
    produce produces developing presenting rehearsals committed novels books plays productions""".split()
)
_INTO = frozenset("in on for include includes including with as of".split())
_LEADING = frozenset(
    """fresh hot coming whose upcoming after since following make makes made shot shooting filming worked completed""".split()
)
_STOPS = frozenset({";", "."})
_SONGS = frozenset("song songs numbers single singles track tracks album rendition hymn anthem".split())
_LEADS_TO = frozenset(
    """, and & the film movie hit directed or wrote produced series thriller comedy drama franchise installment whose off from
        to made upcoming seasons feature helmed created both""".split()
)


def profile(reading: Reading, sentence: Sentence) -> None:
    """ "is best known for …", "her credits include …", "will next be seen in …": the titles behind are the subject's."""
    items = sentence.items
    subject: list[Credit] = []
    at = 0
    while at < len(items):
        item = items[at]
        if (
            item.kind == "word"
            and item.low in _SEEN
            and not (item.low in _LEADING and not _leads(items, at))
            and not (item.low == "won" and not _titles_later(items, at))
        ):
            found = _subject(reading, sentence, at)
            subject = found or subject
            if subject:
                at = _titles_behind(reading, sentence, at, subject)
                continue
        at += 1


def _leads(items: list[Item], at: int) -> bool:
    """Fresh off T; following T; whose T; upcoming T: a title comes within a few words, without a clause between."""
    if items[at].low in ("fresh", "hot", "coming") and not (at + 1 < len(items) and items[at + 1].is_word("off", "from")):
        return False
    if items[at].low in ("after", "since", "following") and at > 1:
        return False
    near = items[at + 1 : at + (7 if items[at].low in ("fresh", "hot", "coming") else 4)]
    title = next((here for here, item in enumerate(near) if item.kind == "title"), -1)
    return title >= 0 and not any(item.kind == "person" or item.low == "," for item in near[:title])


def _titles_later(items: list[Item], at: int) -> bool:
    return any(item.kind == "title" for item in items[at : at + 12])


def _subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    items = sentence.items
    if items[at].is_word("whose"):
        return _antecedent(items, at) or _described(reading, sentence, at)
    left, _ = people_left(reading, sentence, at)
    if left:
        return left
    if items[at].is_word("fresh", "hot", "coming") and at > 1:
        found = reading.discourse.meant(sentence, at - 2) if items[at - 1].low == "," else []
        return _antecedent(items, at) or [Credit(each, at) for each in found]
    if at < 3:
        behind = _behind_comma(items, at)
        if behind:
            return behind
    owner = at - 1
    while (
        owner >= 0
        and at - owner < 5
        and items[owner].kind in ("word", "film", "work", "number", "date")
        and not items[owner].is_word("her", "his", "whose")
    ):
        owner -= 1
    if owner >= 0 and items[owner].kind == "person" and items[owner].possessive and isinstance(items[owner].ref, Person):
        return [Credit(items[owner].ref, owner)]
    if owner >= 0 and items[owner].is_word("whose"):
        return _antecedent(items, owner)
    if owner >= 0 and items[owner].is_word("her", "his"):
        meant = reading.discourse.owner(
            [each.ref for each in items[:owner] if each.kind == "person" and each.ref is not None],
            "she" if items[owner].low == "her" else "he",
        )
        return [Credit(meant[0], owner)] if meant else []
    if items[at].low.endswith("ing") and (
        at < 2 or items[at - 1].is_word("since", "after", "before", "for", "including", "while")
    ):
        return _participle_subject(reading, sentence, at)
    return []


def _antecedent(items: list[Item], at: int) -> list[Credit]:
    """Whom "whose" means: the person right before it."""
    here = at - 1 - (at > 0 and items[at - 1].low in (",", "–", "—"))
    person = items[here].ref if here >= 0 and items[here].kind == "person" and not items[here].possessive else None
    return [Credit(person, here)] if isinstance(person, Person) else []


def _described(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """The director, whose T won a prize."""
    here = at - 1 - (sentence.items[at - 1].low == ",")
    return [Credit(each, here) for each in reading.discourse.meant(sentence, here)] if here > 0 else []


def _behind_comma(items: list[Item], at: int) -> list[Credit]:
    """Fresh off T, X will star: who an opening like this is about."""
    comma = next((here for here in range(at + 1, min(at + 24, len(items) - 1)) if items[here].low == ","), -1)
    while 0 < comma < len(items) - 1 and items[comma + 1].kind in ("title", "word") and comma - at < 24:
        comma = next((here for here in range(comma + 1, min(at + 26, len(items) - 1)) if items[here].low == ","), -1)
    person = (
        items[comma + 1].ref if comma > 0 and items[comma + 1].kind == "person" and not items[comma + 1].possessive else None
    )
    return [Credit(person, comma + 1)] if isinstance(person, Person) else []


def _participle_subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    """Who "since starring in T" is about; at the beginning of a sentence, who the last one was about."""
    found = sentence_subject(reading, sentence, at)
    last = reading.discourse.last
    return found or ([Credit(last, at)] if last is not None and at < 2 else [])


def _titles_behind(reading: Reading, sentence: Sentence, at: int, subject: list[Credit]) -> int:
    """Add the titles behind this word up to the next person's verb; the index where they end."""
    items = sentence.items
    here, character, taken = at + 1, "", False
    while here < len(items):
        item = items[here]
        if item.low in _STOPS or item.kind == "quote":
            break
        if item.is_word("as", "portraying", "playing") and here + 1 < len(items) and not taken:
            found, behind = character_at(sentence, here + 1)
            if not items[here + 1].is_word("well", "a", "an"):
                character = found
                here = max(behind, here + 1)
                continue
        if item.low == "," and here + 1 < len(items) and items[here + 1].is_word("along"):
            here = next((step for step in range(here + 1, min(here + 14, len(items))) if items[step].low == ","), here)
        if item.is_word("opposite", "alongside", "directed"):
            _, behind = people_right(reading, sentence, here + 1)
            here = max(behind, here + 1)
            continue
        if (
            item.kind == "person"
            and not item.possessive
            and isinstance(item.ref, Person)
            and item.ref not in [credit.person for credit in subject]
            and here + 1 < len(items)
            and not _object_of(items, here)
        ):
            break
        if item.kind == "film" and production_of(item) is reading.films.main and here > at + 1:
            break
        production = production_of(item) if item.kind == "title" else None
        if (
            production is not None
            and not production.main
            and not somebody_elses(items, here)
            and _introduced(reading, items, here)
        ):
            for credit in subject:
                other_credit(reading, sentence, credit, item.text, here, at, "credit.profile", character=character)
            taken = True
        if item.kind == "word" and item.low in ("but", "while", "who", "whose", "which", "where", "that"):
            break
        here += 1
    return here


def _object_of(items: list[Item], at: int) -> bool:
    """directed Cruise in Oblivion; worked with Hanks on Big."""
    return (
        at + 1 < len(items)
        and items[at + 1].is_word("in", "on")
        or (at > 0 and items[at - 1].is_word("with", "opposite", "alongside", "by", "and", "as", "of", "playing", "portraying"))
    )


def somebody_elses(items: list[Item], at: int) -> bool:
    follows = items[at + 1] if at + 1 < len(items) else None
    return (
        follows is not None
        and follows.low in ("star", "director", "helmer", "writer", "producer", "co-star", "actor", "actress")
        or items[at].possessive
    )


def _introduced(reading: Reading, items: list[Item], at: int) -> bool:
    """A preposition, a list, a description or an owner leads to the title; to a franchise's next part nothing does."""
    before = items[at - 1]
    part = any(each.low in ("instalment", "installment", "chapter", "entry") for each in items[max(0, at - 4) : at])
    if part and reading.films.known.derives_from(items[at].text):
        return False
    if {each.low for each in items[max(0, at - 6) : at]} & _SONGS:
        return False
    return (
        before.low in ADJECTIVES
        or before.kind in ("film", "work", "date", "number")
        or before.possessive
        or before.low in _INTO | _LEADS_TO
        or before.kind == "title"
        or before.kind == "word"
        and ("-" in before.low or before.low in FORMS)
    )
