"""What it derives from where no "based on" and no "sequel to" says so: "taken from", "the third film in the T series"."""

from news.suggest.items import Item, Sentence
from news.suggest.lexicon.words import BOOK_WORDS
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.scope import production_of

_SERIES = frozenset("series franchise saga universe trilogy films movies".split())
_NEXT = frozenset("second third fourth fifth sixth seventh next latest new final last upcoming".split())
_ENTRIES = frozenset("film movie instalment installment entry chapter part outing".split())
_TAKEN = {"taken": "from", "drawn": "from", "comes": "from", "derived": "from", "based": "on", "bases": "on"}
_BOOKS = BOOK_WORDS - {"story", "comic", "musical", "article"} | {"bestselling", "best-selling"}
_SHOWS = frozenset("soap series show sitcom game cartoon toy videogame".split())
_TO_SCREEN = frozenset("brings bring bringing brought adapting adapts adapted".split())
_NO_SOURCE = frozenset("who which set about script screenplay her his director".split())
_FAR = 12


def sources(reading: Reading, sentence: Sentence) -> None:
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(sentence.items):
        if item.kind == "word":
            if item.low in _TAKEN:
                _taken(reading, sentence, at)
            elif item.low in _TO_SCREEN:
                _to_screen(reading, sentence, at)
            elif item.low in ("version", "take"):
                _version(reading, sentence, at)
            elif item.low == "off":
                _goes_on(reading, sentence, at)
            elif item.low in ("reboots", "reboot", "rebooting", "remakes", "remaking"):
                _remakes(reading, sentence, at)
        if item.kind == "film" and item.low in ("film", "movie", "picture", "feature"):
            _film_of(reading, sentence, at)
        if item.low in _SERIES and item.kind in ("word", "work", "film"):
            _in_series(reading, sentence, at)
        if item.kind == "film" and item.ref.derived in ("remake", "reboot"):
            _the_remake(reading, sentence, at)


def _taken(reading: Reading, sentence: Sentence, at: int) -> None:
    """taken from the Ada Lund novel of the same name; based it on the 2003 book by Ada Lund; comes from the bestseller by ….

    "based on" itself, with nothing between, is read elsewhere.
    """
    items = sentence.items
    it = at + 1 < len(items) and (items[at + 1].is_word("it", "this") or _is_main(items[at + 1]))
    on = at + 1 + it
    if on >= len(items) or not items[on].is_word(_TAKEN[items[at].low]) or items[at].low == "based" and not it:
        return
    end = next((here for here in range(on + 1, min(on + _FAR, len(items))) if _ends(items, here)), min(on + _FAR, len(items)))
    source = items[on + 1 : end]
    if any(item.low in _BOOKS | _SHOWS and item.kind in ("word", "work", "film") for item in source):
        _claim_source(reading, sentence, at, on + 1, end)


def _is_main(item: Item) -> bool:
    film = production_of(item)
    return film is not None and film.main


def _ends(items: list[Item], at: int) -> bool:
    return (
        items[at].kind == "mark"
        and items[at].low in (",", ".", ";")
        or items[at].is_word("and", "which", "that", "stars", "is")
    )


def _claim_source(reading: Reading, sentence: Sentence, at: int, first: int, end: int) -> None:
    """The title of the source, if it has one; the film's, if that is its name too; else its description."""
    items = sentence.items
    title = next((item for item in items[first:end] if item.kind == "title"), None)
    first += items[first].is_word("the", "a", "an") and first + 1 < end
    text = reading.text[items[first].start : items[end - 1].end]
    same = any(item.is_word("same") for item in items[first:end])
    value = title.text if title is not None else reading.films.main.name if same else text
    reading.about(
        reading.films.main, "based_on", value.removeprefix("the "), sentence, at, end - 1, "based_on.taken", printed=text
    )


def _to_screen(reading: Reading, sentence: Sentence, at: int) -> None:
    """brings Ada Lund's novel to the screen; is adapting Ada Lund's memoir T as …."""
    items = sentence.items
    if items[at + 1 : at + 2] and items[at + 1].is_word("from", "by", "for") or not any(_is_main(item) for item in items):
        return
    book = next((here for here in range(at + 1, min(at + 7, len(items))) if items[here].low in _BOOKS), -1)
    if book < 0 or any(item.is_word(*_NO_SOURCE) for item in items[at + 1 : book]):
        return
    end = book + 1 + (book + 1 < len(items) and items[book + 1].kind == "title")
    behind = items[end : end + 5]
    if items[at].low.startswith("adapt") or any(item.is_word("screen", "screens", "cinema", "cinemas") for item in behind):
        _claim_source(reading, sentence, at, at + 1, end)


def _in_series(reading: Reading, sentence: Sentence, at: int) -> None:
    """the third film in the T series; the next instalment of the T franchise."""
    items = sentence.items
    title = items[at - 1] if at > 1 and items[at - 1].kind == "title" else None
    head = at - 2 - (at > 2 and items[at - 2].is_word("the"))
    if title is None or title.possessive or _is_main(title) or head < 1 or not items[head].is_word("in", "of"):
        return
    entry = items[head - 1]
    words = set(entry.ref.words) if entry.kind == "film" else {item.low for item in items[max(0, head - 3) : head]}
    starring = head > 1 and items[head - 2].is_word("in", "on", "of", "for", "since", "after")
    if words & _ENTRIES and words & _NEXT and not starring:
        reading.about(
            reading.films.main, "sequel_of", title.text, sentence, head - 1, at, "sequel_of.series", printed=title.text
        )


def _goes_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """picks up where T left off."""
    items = sentence.items
    if at < 3 or not items[at - 1].is_word("left", "leaves") or items[at - 2].kind != "title" or _is_main(items[at - 2]):
        return
    if items[at - 3].is_word("where") and film_left(sentence, at - 3)[0] in (None, reading.films.main):
        title = items[at - 2].text
        reading.about(reading.films.main, "sequel_of", title, sentence, at - 3, at, "sequel_of.goes_on", printed=title)


def _remakes(reading: Reading, sentence: Sentence, at: int) -> None:
    """T reboots the U franchise: with the article's own film before it."""
    items = sentence.items
    film, _ = film_left(sentence, at, far=6)
    title = next((item for item in items[at + 1 : at + 5] if item.kind == "title"), None)
    if film is reading.films.main and title is not None and not _is_main(title):
        here = items.index(title)
        reading.about(film, "remake_of", title.text, sentence, at, here, "remake_of.verb", printed=title.text)


def _the_remake(reading: Reading, sentence: Sentence, at: int) -> None:
    """The remake has been pushed: it has the title of what it remakes."""
    items = sentence.items
    ref, main = items[at].ref, reading.films.main
    behind = items[at + 1] if at + 1 < len(items) else items[at]
    plain = not ref.base and not behind.is_word("of", "to", "from") and behind.kind != "title"
    title = reading.films.known.title
    if plain and title and ref.definite and ref.production is main and film_right(sentence, at, far=2)[0] is None:
        reading.about(main, "remake_of", title, sentence, at, at, "remake_of.weak", printed=title)


def _film_of(reading: Reading, sentence: Sentence, at: int) -> None:
    """a film of Ada Lund's novel T."""
    items = sentence.items
    if at + 2 >= len(items) or not items[at + 1].is_word("of"):
        return
    book = next((here for here in range(at + 2, min(at + 7, len(items))) if items[here].low in _BOOKS), -1)
    if book > 0 and not any(item.kind == "mark" or item.is_word(*_NO_SOURCE) for item in items[at + 2 : book]):
        end = book + 1 + (book + 1 < len(items) and items[book + 1].kind == "title")
        if _is_main(items[at]) and items[at].ref.definite or end > book + 1 and _is_main(items[book + 1]):
            _claim_source(reading, sentence, at, at + 2, end)


def _version(reading: Reading, sentence: Sentence, at: int) -> None:
    """the film version of the BBC thriller T; a big-screen take on T."""
    items = sentence.items
    before = items[at - 1] if at else None
    screen = before is not None and (
        before.possessive or before.kind == "film" or before.is_word("film", "movie", "screen", "big-screen")
    )
    if not screen or at + 2 >= len(items) or not items[at + 1].is_word("of", "on"):
        return
    for here in range(at + 2, min(at + 8, len(items))):
        if items[here].kind == "title":
            text = items[here].text
            reading.about(reading.films.main, "based_on", text, sentence, at, here, "based_on.version", printed=text)
            return
        if (
            items[at].low == "take"
            and items[here].low in _BOOKS - {"bestselling", "best-selling"}
            and not (here + 1 < len(items) and items[here + 1].kind == "title")
        ):
            _claim_source(reading, sentence, at, at + 2, here + 1)
            return
        if items[here].kind == "mark":
            return
