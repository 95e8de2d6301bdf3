"""Descriptions of productions: "the upcoming action thriller", "its sequel to the horror pic “X”", "the 1986 original"."""

from news.suggest.films import DERIVED, FilmRef
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.words import ADJECTIVES, BOOK_WORDS, GENRE_MODIFIERS, GENRES, KINDS_OF_WORK, SERIES_WORDS

_DETERMINERS = frozenset("the a an this that his her its their our another any untitled upcoming latest next".split())
_OLDER = frozenset("original first previous earlier initial predecessor 1980s 1970s 1960s 1990s".split())
_NUMBERED = frozenset("second third fourth fifth sixth seventh eighth ninth tenth 12th".split())
_NOUNS = (KINDS_OF_WORK | SERIES_WORDS | set(DERIVED) | {"original", "hit", "classic"}) - {
    "title",
    "titles",
    "vehicle",
    "season",
    "programme",
    "program",
    "special",
    "short",
}
# "Pic stars …": trades leave out the article.
_MAKERS = frozenset("studio company label streamer network banner distributor".split())
_BARE = frozenset("pic film movie project feature picture thriller drama comedy flick".split())


def find_descriptions(sentence: Sentence, year: int) -> None:
    """Put one film item for each description; `year` is the article's, which tells an older film."""
    items = sentence.items
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        noun = _noun(item)
        if noun and at + 1 < len(items) and items[at + 1].is_word("novel", "book", "novels", "books", "author", "writer"):
            noun = ""
        if noun and not (at + 1 < len(items) and not item.possessive and _noun(items[at + 1])):
            begin = _begin(out)
            follows = items[at + 1].kind if at + 1 < len(items) else ""
            film = _described(out[begin:], item, noun, year, out[begin - 1] if begin else None, named=follows == "title")
            if film is None and not out and noun in _BARE and at + 1 < len(items) and items[at + 1].kind == "word":
                film = Item("film", item.text, item.start, item.end, low=noun, ref=FilmRef(("the", noun), definite=True))
            if film is not None:
                del out[begin:]
                out.append(film)
                at += 1
                continue
        out.append(item)
        at += 1
    sentence.items = out


def _noun(item: Item) -> str:
    if item.kind != "word":
        return ""
    if item.low in _NOUNS:
        return item.low
    last = item.low.rpartition("-")[2]
    return (
        item.low
        if "-" in item.low and last in GENRES and item.low.split("-")[0] in GENRES | dict.fromkeys(GENRE_MODIFIERS, "")
        else ""
    )


def _begin(out: list[Item]) -> int:
    """Where the description that ends before the next item begins."""
    begin = len(out)
    while begin and len(out) - begin < 9 and _describes(out[begin - 1]):
        begin -= 1
        if out[begin].is_word("the", "a", "an", "this", "that", "its", "another"):
            break
    while begin < len(out) and out[begin].is_word("and", "yet", ","):
        begin += 1
    return begin


def _describes(item: Item) -> bool:
    if item.kind == "date":
        return len(item.text) == 4 or item.possessive
    if item.kind == "number":
        return not item.low.isdigit()
    if item.kind != "word" or item.low.startswith("-"):
        return False
    low = item.low
    return (
        low in ADJECTIVES
        or low in _DETERMINERS
        or low in GENRES
        or low in NATIONALITIES
        or low in GENRE_MODIFIERS
        or low in _NUMBERED
        or low in KINDS_OF_WORK
        or low in SERIES_WORDS
        or low in _OLDER
        or low in BOOK_WORDS
        or ("-" in low and not low.startswith("-"))
        or low.endswith("ed")
        and len(low) > 7
    )


def _described(
    words: list[Item], noun_item: Item, noun: str, year: int, before: Item | None, *, named: bool = False
) -> Item | None:
    """The film item of these words, or None if they describe nothing ("begin production", "will feature")."""
    lows = tuple(word.low for word in words)
    owned = before is not None and (
        before.possessive
        and (before.kind != "word" or before.low in _MAKERS)
        or before.kind == "company"
        or before.low.startswith("-")
        and len(before.low) > 1
    )
    titled = before is not None and before.kind == "title" and not before.possessive
    counted = bool(lows) and bool(set(lows) & (_DETERMINERS | _OLDER | _NUMBERED))
    genre = _genre(words, noun_item)
    if not (counted or owned or titled or (genre and (lows or named))) and noun not in ("sequel", "biopic", "remake"):
        return None
    if noun in ("original", "production") and not set(lows) & {"the", "this", "that"}:
        return None
    if noun in SERIES_WORDS - {"drama"} | {"franchise", "trilogy"}:
        return (
            None
            if not counted and not owned
            else Item("work", noun_item.text, words[0].start if words else noun_item.start, noun_item.end, low=noun)
        )
    years = tuple(word.text for word in words if word.kind == "date" and word.text.isdigit())
    older = bool(set(lows) & _OLDER) or noun == "original" or ("the" in lows and any(int(each) < year - 1 for each in years))
    ref = FilmRef(
        (*lows, noun), derived=noun if noun in DERIVED else "", older=older and noun not in DERIVED, years=years, genre=genre
    )
    ref.definite = bool(set(lows) & {"the", "this", "that", "upcoming"}) or owned
    if titled and before is not None:
        ref.base = before.text
    start = words[0].start if words else noun_item.start
    text = noun_item.text
    return Item("film", text, start, noun_item.end, low=noun, possessive=noun_item.possessive, ref=ref, inner=noun_item.inner)


def _genre(words: list[Item], noun_item: Item) -> tuple[int, int, str] | None:
    """Start, end and text of the genre words in front of the noun, with it if it is one itself."""
    chain = [*words, noun_item]
    end = len(chain)
    if not _is_genre(noun_item.low):
        end -= 1
    begin = end
    while begin and (_is_genre(chain[begin - 1].low) or (begin < end and chain[begin - 1].low in GENRE_MODIFIERS)):
        begin -= 1
    if begin == end:
        return None
    picked = chain[begin:end]
    return picked[0].start, picked[-1].end, " ".join(item.text for item in picked)


def _is_genre(low: str) -> bool:
    if low in ("feature", "short", "family", "western", "sport", "comic", "series"):
        return low in ("western",)
    return low in GENRES or ("-" in low and all(part in GENRES or part in GENRE_MODIFIERS for part in low.split("-")))
