"""What people have done elsewhere, who represents them, whom they founded and married."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import ADJECTIVES
from news.suggest.mentions import Person
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Claim, Reading, span
from news.suggest.relations.parties import award, bound, founded, founder_of, launched, represented
from news.suggest.relations.titled import other_credit
from news.suggest.scope import production_of
from news.suggest.subjects import people_left, sentence_subject

_SEEN = frozenset(
    """winning nominated break breakthrough reprises seen heard appear appears appeared appearing star stars starred
        starring co-star co-stars co-starred co-starring guest-starred guest-stars starring breakout known famous fame
        acclaim role roles turn turns work performance performances appearance directed helmed wrote produced created
        penned credits credit directing co-wrote co-directed executive-produced recurring debut recurs recurred play plays
        played portray portrays portrayed portraying voiced won appearances topline toplines features feature film
        films""".split()
)
_INTO = frozenset("in on for include includes including with as of".split())
_STOPS = frozenset({";", "."})
_SONGS = frozenset("song songs numbers single singles track tracks album rendition hymn anthem".split())


def credits(reading: Reading, sentence: Sentence) -> None:
    _in_brackets(reading, sentence)
    _profile(reading, sentence)
    _of_company(reading, sentence)
    _owned_by_title(reading, sentence)
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        if item.low in ("founder", "co-founder"):
            founder_of(reading, sentence, at)
        elif item.low in ("repped", "represented", "reps", "represents"):
            represented(reading, sentence, at)
        elif item.low in ("launched", "launches", "launching", "formed", "founded", "founding") and not (
            at + 1 < len(sentence.items) and sentence.items[at + 1].is_word("by")
        ):
            launched(reading, sentence, at)
        elif item.low in ("founded", "co-founded", "run", "launched"):
            founded(reading, sentence, at)
        elif item.low in ("engagement", "engaged", "fiance", "fiancé", "fiancee", "fiancée"):
            bound(reading, sentence, at, "engaged_to")
        elif item.low in ("married", "wife", "husband", "wed", "marries"):
            bound(reading, sentence, at, "spouse")
        elif item.low in ("oscar", "emmy", "bafta", "grammy", "tony", "award", "globe"):
            award(reading, sentence, at)


def _in_brackets(reading: Reading, sentence: Sentence) -> None:
    """Kate Freund (Creepshow, Wyrm)."""
    for item in sentence.items:
        if item.kind != "person" or not isinstance(item.ref, Person) or not item.inner:
            continue
        person = item.ref
        for inner in item.inner:
            production = production_of(inner)
            if inner.kind == "title" and production is not None and not production.main:
                reading.add(
                    Claim(person, "other_credit", inner.text, inner.text, item.start, inner.end, "credit.brackets", sentence)
                )


def _profile(reading: Reading, sentence: Sentence) -> None:
    """ "is best known for …", "her credits include …", "will next be seen in …": the titles behind are the subject's."""
    items = sentence.items
    subject: list[Credit] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.kind == "word" and item.low in _SEEN and not (item.low == "won" and not _titles_later(items, at)):
            found = _subject(reading, sentence, at)
            subject = found or subject
            if subject:
                at = _titles_behind(reading, sentence, at, subject)
                continue
        at += 1


def _owned_by_title(reading: Reading, sentence: Sentence) -> None:
    """Night Train's Ada Lund; the Night Train duo Ada Lund and Ben Okafor."""
    items = sentence.items
    for at, item in enumerate(items[:-1]):
        production = production_of(item) if item.kind == "title" else None
        if production is None or production.main:
            continue
        duo = items[at + 1].is_word(
            "duo", "pair", "team", "creator", "creators", "filmmakers", "directors", "alums", "brothers"
        )
        member = items[at + 1].is_word("cast") and at + 3 < len(items) and items[at + 2].is_word("member")
        if member:
            for credit in people_right(reading, sentence, at + 3, fill=0)[0][:1]:
                other_credit(reading, sentence, credit, item.text, at, credit.at, "credit.owned")
            continue
        if not duo and not (item.possessive and items[at + 1].kind == "person" and not items[at + 1].possessive):
            continue
        people, _ = people_right(reading, sentence, at + 1 + duo, fill=2)
        for credit in people if duo else people[:1]:
            other_credit(reading, sentence, credit, item.text, at, credit.at, "credit.owned")


def _of_company(reading: Reading, sentence: Sentence) -> None:
    """The company's credits include …; behind a sentence about a company, "their films include …"."""
    items = sentence.items
    verb = next((at for at, item in enumerate(items) if item.is_word("include", "includes", "including")), -1)
    if verb < 1 or not any(
        item.is_word("credits", "films", "features", "titles", "projects", "productions", "movies") for item in items[:verb]
    ):
        return
    company = next((item for item in items[:verb] if item.kind == "company"), None)
    if company is None and items[0].is_word("their", "its") and reading.before is not None:
        company = next((item for item in reading.before.items if item.kind == "company"), None)
    if company is None or any(item.kind == "person" for item in items[:verb]):
        return
    for at in range(verb + 1, len(items)):
        production = production_of(items[at]) if items[at].kind == "title" else None
        if production is not None and not production.main and not _somebody_elses(items, at):
            start, end = span(items, 0, at)
            reading.add(
                Claim(company.text, "other_credit", items[at].text, items[at].text, start, end, "credit.company", sentence)
            )


def _titles_later(items: list[Item], at: int) -> bool:
    return any(item.kind == "title" for item in items[at : at + 12])


def _subject(reading: Reading, sentence: Sentence, at: int) -> list[Credit]:
    items = sentence.items
    left, _ = people_left(reading, sentence, at)
    if left:
        return left
    owner = at - 1
    while (
        owner >= 0
        and at - owner < 5
        and items[owner].kind in ("word", "film", "work", "number", "date")
        and not items[owner].is_word("her", "his")
    ):
        owner -= 1
    if owner >= 0 and items[owner].kind == "person" and items[owner].possessive and isinstance(items[owner].ref, Person):
        return [Credit(items[owner].ref, owner)]
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
            if not items[here + 1].is_word("well"):
                character = found
                here = max(behind, here + 1)
                continue
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
        if production is not None and not production.main and not _somebody_elses(items, here) and _introduced(items, here):
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


def _somebody_elses(items: list[Item], at: int) -> bool:
    follows = items[at + 1] if at + 1 < len(items) else None
    return (
        follows is not None
        and follows.low in ("star", "director", "helmer", "writer", "producer", "co-star", "actor", "actress")
        or items[at].possessive
    )


def _introduced(items: list[Item], at: int) -> bool:
    """A preposition, a list, a description or an owner leads to the title."""
    before = items[at - 1]
    if {each.low for each in items[max(0, at - 6) : at]} & _SONGS:
        return False
    return (
        before.low in ADJECTIVES
        or before.kind in ("film", "work", "date", "number")
        or before.possessive
        or before.low
        in _INTO
        | {
            ",",
            "and",
            "&",
            "the",
            "film",
            "movie",
            "hit",
            "directed",
            "or",
            "wrote",
            "produced",
            "series",
            "thriller",
            "comedy",
            "drama",
            "franchise",
            "installment",
            "seasons",
            "feature",
            "helmed",
            "created",
            "both",
        }
        or before.kind == "title"
        or before.kind == "word"
        and ("-" in before.low or before.low in FORMS)
    )
