"""What it is: title, genre, story, and what it derives from."""

from news.suggest.films import RELATED, FilmRef
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.words import BOOK_WORDS
from news.suggest.reading import Claim, Reading
from news.suggest.relations.arguments import film_left
from news.suggest.relations.naming import called
from news.suggest.relations.part_stories import part_story
from news.suggest.relations.stories import story
from news.suggest.relations.synopses import synopsis
from news.suggest.suggestion import Choice, Effect

_LOOSE_GENRES = frozenset(
    "drama musical adventure romance mystery epic western fantasy horror biography satire comedy animation".split()
)
_SHOWS = frozenset({"soap", "sitcom", "show"})
_BEHIND_SOURCE = frozenset("which and starring with will is has follows about that before after when while".split())
_SOURCES = BOOK_WORDS | {
    "life",
    "script",
    "true",
    "events",
    "series",
    "video",
    "game",
    "games",
    "toy",
    "characters",
    "rights",
    "fairytale",
    "tale",
    "film",
    "character",
    "comics",
    "books",
    "novels",
    "plays",
    "memoirs",
    "stories",
}


def works(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    _genres(reading, sentence)
    _untitled(reading, sentence)
    called(reading, sentence)
    for at, item in enumerate(items):
        if item.kind == "film" and item.ref.derived:
            _derived(reading, sentence, at)
        if (
            item.kind == "word"
            and item.low in ("based", "adapted", "inspired")
            and at + 1 < len(items)
            and items[at + 1].is_word("on", "from", "by", "upon")
        ):
            _based_on(reading, sentence, at)
        if (
            item.kind == "film"
            and item.low in ("adaptation", "adaption", "version", "film", "movie")
            and at + 1 < len(items)
            and items[at + 1].is_word("of")
        ):
            _adaptation(reading, sentence, at)
    story(reading, sentence)
    synopsis(reading, sentence)
    part_story(reading, sentence)


def _genres(reading: Reading, sentence: Sentence) -> None:
    for at, item in enumerate(sentence.items):
        ref = item.ref if item.kind == "film" else None
        if not isinstance(ref, FilmRef) or ref.genre is None or ref.production is None:
            continue
        if not _is_its_genre(sentence.items, at, ref):
            continue
        start, end, printed = ref.genre
        reading.add(Claim(ref.production, "genre", Choice(printed.lower()), printed, start, end, "genre.description", sentence))


def _is_its_genre(items: list[Item], at: int, ref: FilmRef) -> bool:
    """A word like drama or adventure has to stand with the title or be said of the film: "family drama" may be a quarrel."""
    if items[at].low not in _LOOSE_GENRES or " " in (ref.genre or (0, 0, ""))[2]:
        return True
    if at == 0 and ref.definite:
        return True
    beside = [item for item in items[max(0, at - 3) : at + 3] if item.kind == "title" and not item.possessive]
    return bool(beside) or (at > 0 and items[at - 1].is_word("is", "a", "as", "be"))


def _untitled(reading: Reading, sentence: Sentence) -> None:
    """an untitled biopic; it has no official title so far."""
    items = sentence.items
    for at, item in enumerate(items):
        untitled = (
            item.kind == "film"
            and "untitled" in item.ref.words
            and item.ref.production is not None
            and item.ref.production.main
        )
        without = item.is_word("without") and any(each.is_word("title") for each in items[at + 1 : at + 5])
        if untitled or (without and sentence.scope is not None and sentence.scope.main):
            reading.about(reading.films.main, "title", None, sentence, at, at, "title.none", effect=Effect.DENIES)
            return


def _derived(reading: Reading, sentence: Sentence, at: int) -> None:
    """a sequel to 1986's “Night Train”; Ada Lund's “Night Train” sequel; a remake of the French film …."""
    items = sentence.items
    ref: FilmRef = items[at].ref
    key = RELATED.get(ref.derived)
    if key is None or ref.production is None or not ref.production.main or _is_next_of_somebody(items, at, ref):
        return
    if ref.base:
        title = (
            next(here for here in range(at - 1, -1, -1) if items[here].kind == "title")
            if any(item.kind == "title" for item in items[:at])
            else at
        )
        _relate(reading, sentence, key, ref.base, min(title, at), at)
        return
    if at + 1 < len(items) and items[at + 1].is_word("to", "of", "from"):
        for here in range(at + 2, min(at + 9, len(items))):
            item = items[here]
            if item.kind == "title":
                _relate(reading, sentence, key, item.text, at, here)
                return
            if item.kind == "film" and item.ref.older and not (here + 1 < len(items) and items[here + 1].kind == "title"):
                _relate(reading, sentence, key, reading.films.known.base or reading.films.known.title, at, here)
                return
            if item.low in (",", ";", "."):
                return
    elif key == "sequel_of":
        _relate(reading, sentence, key, reading.films.known.base, at, at)


def _is_next_of_somebody(items: list[Item], at: int, ref: FilmRef) -> bool:
    """his follow-up to T: what he makes after it, and no sequel."""
    owner = at > 0 and items[at - 1].kind == "person" and items[at - 1].possessive
    return ref.derived == "follow-up" and (owner or bool(set(ref.words) & {"his", "her", "their"}))


def _relate(reading: Reading, sentence: Sentence, key: str, value: str, first: int, last: int) -> None:
    if value:
        reading.about(reading.films.main, key, value, sentence, first, last, f"{key}.description", printed=value)


def _based_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """based on a bestseller by Ada Lund; adapted from the novel T."""
    items = sentence.items
    film, _ = film_left(sentence, at)
    here = at + 2
    if not any(item.low in _SOURCES or item.kind in ("title", "work", "film") for item in items[here : here + 10]):
        return
    last = here
    while (
        last < len(items)
        and last - here < 16
        and not (
            items[last].low in (".", ";")
            or (items[last].low == "," and last > here + 1)
            or items[last].is_word(*_BEHIND_SOURCE)
        )
    ):
        last += 1
    if last == here:
        return
    title = next((item for item in items[here:last] if item.kind == "title" and item.low not in NATIONALITIES), None)
    start, end = items[here].start, items[last - 1].end
    if items[here].is_word("the", "a", "an") and here + 1 < last:
        start = items[here + 1].start
    value = title.text if title is not None else reading.text[start:end]
    target = film or sentence.scope
    shown = any(item.low in _SHOWS and item.kind in ("word", "work") for item in items[here:last])
    same = shown or any(item.is_word("same") for item in items[here : here + 8])
    if title is None and same and target is not None:
        # "based on the old soap": a series is filmed under its own name.
        value = target.name
    if target is not None:
        reading.add(Claim(target, "based_on", value, reading.text[start:end], items[at].start, end, "based_on.words", sentence))


def _adaptation(reading: Reading, sentence: Sentence, at: int) -> None:
    """an adaptation of the novel T; a film version of T."""
    items = sentence.items
    ref: FilmRef = items[at].ref
    if items[at].low in ("film", "movie"):
        return
    if not any(item.kind == "title" for item in items[at + 2 : at + 10]):
        _based_on(reading, sentence, at)
        return
    for here in range(at + 2, min(at + 10, len(items))):
        if items[here].kind == "title" or (items[here].kind == "name" and items[here].low not in ("i",)):
            film = ref.production or sentence.scope
            if film is not None and film.main:
                reading.about(
                    film, "based_on", items[here].text, sentence, at, here, "based_on.adaptation", printed=items[here].text
                )
            return
        if items[here].low in (",", ";", "."):
            return
