"""The stages in their order, and what becomes of the claims that they find."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from news.suggest.chunks import Chunker
from news.suggest.company_slots import mark_companies
from news.suggest.confidence import confidence_of
from news.suggest.descriptions import find_descriptions
from news.suggest.films import Films, MainFilm, Production, discover, resolve_titles
from news.suggest.gazetteer import EMPTY, Gazetteer, name_key
from news.suggest.headlines import full_names
from news.suggest.items import Item, Sentence
from news.suggest.known import KnownNames
from news.suggest.lexicon.words import GENRES, TITLES_OF_PEOPLE
from news.suggest.mentions import People, Person
from news.suggest.reading import Claim, Reading, kind_of
from news.suggest.relations import ALL, SPOKEN
from news.suggest.scope import Scoper
from news.suggest.sentences import sentences_of
from news.suggest.settle import settle
from news.suggest.speech import spoken
from news.suggest.suggestion import LONGEST, Choice, Effect, PartyValue, SubjectKind, Suggestion, TooLong
from news.suggest.titles import joined_titles, mark_titles, note_halves, settle_titles
from news.suggest.wording import Attribution, attribution_of, certainty_of
from productions.dates import FuzzyDate

VERSION = 1
_LISTING = frozenset({",", "and", "&"})
_FURNITURE = frozenset("related read watch see photos video popular listen more gallery image".split())
_CALLED = frozenset("singer rapper songstress comedian pop-star popstar musician".split())
_HIRED = frozenset("roped cast signed tapped hired".split())
_LAST_SEEN = frozenset({("was", "last", "seen"), (",", "who", "was"), ("will", "be", "seen"), ("made", "her", "debut")})
_TO_ACT = frozenset("star play portray reprise essay headline topline co-star".split())
_ACTING_IN = frozenset("in as opposite alongside".split())
_CAST_HEADS = frozenset("cast starring stars characters".split())
_SUBHEADS = frozenset("main supporting recurring voices voice cameos cameo guest additional others other".split())
_NAMED = frozenset({"person", "name", "title"})
_DOES = frozenset("will won't is isn't was has hasn't had would".split())
_YEAR_UNKNOWN = 2100


def suggest(
    text: str, *, headline: str = "", published_on: date | FuzzyDate | None = None, gazetteer: Gazetteer = EMPTY
) -> list[Suggestion]:
    """The claims that an article seems to make, in the order of its text. Raises TooLong.

    `published_on` may be vague; relative dates are then read from its first day.
    """
    if len(text) > LONGEST:
        raise TooLong(len(text))
    day = published_on.earliest if isinstance(published_on, FuzzyDate) else published_on
    reading = _read(text, headline, day, gazetteer)
    scoper = Scoper(reading.films)
    for sentence in reading.sentences:
        scoper.read(sentence)
        if len(sentence.items) < 4 and all(item.kind in ("word", "name", "title") for item in sentence.items):
            reading.heading = _heading(sentence, reading.heading)
        if _is_furniture(sentence):
            continue
        for relation in ALL:
            relation(reading, sentence)
        _read_speech(reading, scoper, sentence)
        reading.before = sentence
        reading.discourse.after(sentence)
    return list(_suggestions(reading, settle(reading), gazetteer))


def _heading(sentence: Sentence, before: str) -> str:
    """What a short line says of the lines below it: "Voice cast", and "Main" below that, both head a cast."""
    lows = {item.low for item in sentence.items}
    if lows & _CAST_HEADS or before == "cast" and lows & _SUBHEADS:
        return "cast"
    return sentence.items[0].low


def _read_speech(reading: Reading, scoper: Scoper, sentence: Sentence) -> None:
    """What is said in quotation marks, in the same scope."""
    for part in spoken(reading, sentence):
        find_descriptions(part, reading.day.year if reading.day else _YEAR_UNKNOWN)
        scoper.read(part)
        for relation in SPOKEN:
            relation(reading, part)


def _read(text: str, headline: str, day: date | None, gazetteer: Gazetteer) -> Reading:
    """The article with everything resolved that relations look at."""
    linked = gazetteer.linked[0] if gazetteer.linked else ""
    main = MainFilm(linked, _aliases(linked, gazetteer))
    known = KnownNames(gazetteer, {name_key(each): each for each in main.titles()})
    chunker = Chunker(text, known, day)
    spans = list(sentences_of(text))
    chunked = [chunker.items_of(span) for span in spans]
    note_halves(chunked)
    for items in chunked:
        mark_titles(items)
    settle_titles(chunked)
    if not linked:
        main = MainFilm(discover(headline, chunked))
    sentences = [
        Sentence(items, items[0].start, items[-1].end, span.paragraph)
        for span, items in zip(spans, chunked, strict=True)
        if any(item.kind != "mark" for item in items)
    ]
    mark_companies(sentences, main)
    people = _people(sentences, headline, gazetteer, main)
    films = Films(main)
    year = day.year if day else _YEAR_UNKNOWN
    resolve_titles(sentences, films, year)
    for sentence in sentences:
        find_descriptions(sentence, year)
    return Reading(text, headline, day, sentences, people, films)


def _is_furniture(sentence: Sentence) -> bool:
    """ "RELATED: …", "READ MORE: …": what a page puts between the paragraphs."""
    first = sentence.items[0]
    return len(sentence.items) > 1 and first.low in _FURNITURE and (first.text.isupper() or sentence.items[1].low == ":")


def _aliases(linked: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    return gazetteer.index.aliases.get(linked, ())


def _people(sentences: list[Sentence], headline: str, gazetteer: Gazetteer, main: MainFilm) -> People:
    people = People(gazetteer.index)
    single = {item.low for sentence in sentences for item in sentence.items if item.kind == "name"}
    for name in full_names(headline, single):
        people.meet(name)
    for sentence in sentences:
        _former_parts(sentence.items)
    every = [item for sentence in sentences for item in _with_inner(sentence.items)]
    for item in every:
        if item.kind == "person":
            people.meet(item)
    for sentence in sentences:
        _meet_singles(sentence.items, people)
    for item in every:
        if item.kind == "person" or (item.kind == "name" and not item.quoted):
            item.ref = people.resolve(item)
            if item.ref is not None:
                item.kind = "person"
        elif item.kind == "title" and not item.quoted and not main.is_called(item.text):
            # "Hefner" stood where titles stand, and is a man of the article.
            item.ref = people.surname(item.text)
            if item.ref is not None:
                item.kind = "person"
    for sentence in sentences:
        _single_names(sentence.items, people)
        sentence.items = joined_titles(sentence.items)
    for item in every:
        if item.kind == "name" and item.opening:
            item.kind = "word"
    people.learn_callings(sentences)
    people.learn_pronouns(sentences)
    return people


def _former_parts(items: list[Item]) -> None:
    """ "The former Sally Dancer won't be in it": whoever played that part is meant, as by "the star"."""
    for at in range(2, len(items) - 1):
        item, follows = items[at], items[at + 1]
        former = items[at - 1].is_word("former", "onetime", "erstwhile") and items[at - 2].is_word("the")
        if former and item.kind in _NAMED and not item.possessive and follows.is_word(*_DOES):
            item.kind, item.low = "word", "star"


def _single_names(items: list[Item], people: People) -> None:
    """Rihanna, between Sarah Paulson and Helena Bonham Carter; Zo, behind "Joe Lane, Kim Vale, and"."""
    for at in range(1, len(items)):
        item = items[at]
        if item.kind == "name" and not item.quoted and items[at - 1].is_word(*_CALLED) and item.ref is None:
            item.kind, item.ref = "person", people.meet_single(item)
            continue
        if at < 2 or item.kind != "name" or item.quoted or item.possessive or items[at - 1].low not in _LISTING:
            continue
        if at + 1 < len(items) and items[at + 1].low in TITLES_OF_PEOPLE:
            continue
        before = _over_list(items, at, -1)
        behind = _over_list(items, at, 1)
        if before is None or not _is_met(before[1]):
            continue
        further = _over_list(items, before[0], -1)
        if (
            behind is not None
            and (_is_met(behind[1]) or behind[1].kind == "name" and further is not None)
            or further is not None
            and _is_met(further[1])
            and items[at - 1].low in ("and", "&")
        ):
            item.kind, item.ref = "person", people.meet_single(item)


def _meet_singles(items: list[Item], people: People) -> None:
    """ "Tanvi has been roped in": what only happens to people who act, and the name is all that they have."""
    for at, item in enumerate(items[:-3]):
        if item.kind != "name" or item.quoted or item.possessive or people.resolve(item) is not None:
            continue
        behind = tuple(each.low for each in items[at + 1 : at + 4])
        hired = behind[0] in ("has", "have", "is", "was") and (
            behind[1] in _HIRED or behind[1] == "been" and behind[2] in _HIRED
        )
        acts = behind[0] in ("will", "to") and behind[1] in _TO_ACT or behind[0] == "stars" and behind[1] in _ACTING_IN
        if hired or acts or behind in _LAST_SEEN:
            people.meet_single(item)


def _over_list(items: list[Item], at: int, step: int) -> tuple[int, Item] | None:
    """The next member of a list in this direction, over at most a comma and an "and"."""
    here = at + step
    while 0 <= here < len(items) and abs(here - at) < 3 and items[here].low in _LISTING:
        here += step
    return (here, items[here]) if here != at + step and 0 <= here < len(items) else None


def _is_met(item: Item) -> bool:
    return item.kind == "person" and item.ref is not None


def _with_inner(items: list[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from item.inner


def _suggestions(reading: Reading, claims: list[Claim], gazetteer: Gazetteer) -> Iterator[Suggestion]:
    attributions: dict[int, Attribution] = {}
    for claim in sorted(claims, key=lambda each: (each.start, each.end, each.property, each.printed)):
        attribution = attributions.get(id(claim.sentence))
        if attribution is None:
            attribution = attributions[id(claim.sentence)] = attribution_of(claim.sentence, reading.text, gazetteer.index)
        subject = claim.subject.name if isinstance(claim.subject, Production | Person) else claim.subject
        certainty = certainty_of(claim, attribution)
        made = Suggestion(
            kind_of(claim.subject),
            subject,
            claim.property,
            claim.value,
            claim.printed,
            claim.start,
            claim.end,
            f"{claim.rule}@{VERSION}",
            effect=claim.effect,
            certainty=certainty,
            attribution=attribution.printed,
            attributed_to=attribution.name,
            character=claim.character,
            role=claim.role,
            territory=claim.territory,
            medium=claim.medium,
            confidence=confidence_of(claim, certainty),
            near=_near(claim, gazetteer),
            happened_on=_happened_on(claim),
        )
        yield from _by_choice(made)


def _happened_on(claim: Claim) -> FuzzyDate | None:
    """When somebody left, if the sentence has one day for it."""
    if claim.effect is not Effect.ENDS or not isinstance(claim.value, PartyValue):
        return None
    dates = [item for item in claim.sentence.items if item.kind == "date"]
    return FuzzyDate.parse(dates[0].ref.edtf(past=True)) if len(dates) == 1 else None


def _near(claim: Claim, gazetteer: Gazetteer) -> str:
    if isinstance(claim.value, PartyValue) and claim.value.kind == SubjectKind.PERSON:
        return gazetteer.index.near_person(claim.value.name)
    return ""


def _by_choice(made: Suggestion) -> Iterator[Suggestion]:
    """A genre is one suggestion for each of its choices: "action thriller" is action and thriller."""
    if made.property != "genre" or not isinstance(made.value, Choice):
        if made.property == "stage" and isinstance(made.value, str):
            made = replace(made, value=Choice(made.value))
        yield made
        return
    text = made.value.key
    words = (
        [text]
        if text in GENRES
        else [part for word in text.split() for part in ([word] if word in GENRES else word.split("-"))]
    )
    keys = [key for word in words for key in GENRES.get(word, "").split()]
    for key in dict.fromkeys(keys):
        yield replace(made, value=Choice(key))
