"""Descriptions of productions: "the upcoming action thriller", "its sequel to the horror pic “X”", "the 1986 original"."""

from news.suggest.films import DERIVED, FilmRef, Films, Production
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
_NEAR = 9
_MAKERS = frozenset("studio company label streamer network banner distributor".split())
_BARE = frozenset("pic film movie project feature picture thriller drama comedy flick".split())
_COUNTED = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_APPOSING = frozenset({",", "is", "was", "as", "–", "—"})
_BETWEEN = frozenset({"the", "a", "an", "/", "and", "&", "its", "his", "her", "studio", "upcoming", "new"})
_CALLED = frozenset("called titled entitled dubbed , - – —".split())


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


def resolve_descriptions(sentence: Sentence, films: Films, antecedent: Production) -> None:
    """Say which production each film item of the sentence means; `antecedent` is the one spoken of before."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "film":
            continue
        ref: FilmRef = item.ref
        ref.production = _production(items, at, ref, films, antecedent)


def _derived_production(
    items: list[Item], at: int, ref: FilmRef, films: Films, antecedent: Production, follows: Production | None
) -> Production:
    """What "the sequel", "a remake of T" or "the T reboot" stands for."""
    base = ref.base or _base(items, at)
    if follows is not None and not base:
        return follows
    if base:
        if _other_kind(ref.derived, films):
            return films.derived(base + " ", ref.derived)
        if films.named(base).main and DERIVED[ref.derived] in ("based_on", "remake_of"):
            # A remake has the title of what it remakes.
            return films.main
        if films.named(base).main:
            # "a reboot of" the article's own film, or "the Overboard remake" where both have one title.
            return films.main if ref.base or films.known.described else films.derived(base + " ", ref.derived)
        made = films.derived(base, ref.derived)
        return films.main if made.main or _apposed_to_main(items, at) else made
    if (named := _apposed_title(items, at)) is not None and not named.main:
        return named
    own = antecedent.main or films.known.derives_from(antecedent.name) or antecedent is films.original()
    return films.main if own else antecedent


def _production(items: list[Item], at: int, ref: FilmRef, films: Films, antecedent: Production) -> Production | None:
    follows = _title_behind(items, at)
    if ref.derived:
        return _derived_production(items, at, ref, films, antecedent, follows)
    if follows is not None:
        return follows
    if (
        not ref.base
        and (not ref.definite or at and items[at - 1].is_word("is", "was", "be", "marks"))
        and _apposed_to_main(items, at)
    ):
        return films.main
    if (named := _apposed_title(items, at)) is not None:
        return named
    if ref.base:
        return (
            films.main
            if films.known.derives_from(ref.base) and not ref.older and films.known.described
            else films.named(ref.base)
        )
    if ref.older or _numbered(ref, films):
        return films.original()
    if ref.definite or set(ref.words) & {"its"}:
        return antecedent
    if _apposed_to_main(items, at):
        return films.main
    if set(ref.words) & {"his", "her", "their", "another"}:
        return None
    # A film without its title is the article's own only before that is named, or in a sentence that names it.
    return (
        antecedent
        if antecedent.main and (films.known.described or items[at].start < films.first_mention or _named_before(items, at))
        else None
    )


def _named_before(items: list[Item], at: int) -> bool:
    """The last title of the sentence before this is the article's own."""
    last = next((item.ref for item in reversed(items[:at]) if item.kind == "title"), None)
    return last is not None and last.main and items[at - 1].is_word("in")


def _other_kind(noun: str, films: Films) -> bool:
    """A sequel, where the article's production is said to be a remake."""
    return films.known.derived in ("sequel_of", "remake_of", "spin_off_of") and DERIVED[noun] != films.known.derived


def _numbered(ref: FilmRef, films: Films) -> bool:
    """The third movie, where the article's own is not the third."""
    number = next((at for at, word in enumerate(_COUNTED, 1) if word in ref.words), 0)
    return bool(number) and not films.known.described and str(number) not in films.known.linked.split()


def _title_behind(items: list[Item], at: int) -> Production | None:
    """The title right behind the description, or behind "called" or a comma."""
    step = _behind_version(items, at + 1)
    if step < len(items) and items[step].low in _CALLED and items[step].kind in ("word", "mark"):
        step += 1
    if step < len(items) and items[step].kind == "title" and not items[step].possessive:
        behind = items[step + 1] if step + 1 < len(items) else None
        if behind is not None and behind.kind in ("word",) and behind.low in ("star", "director", "helmer"):
            return None
        return items[step].ref
    return None


def _behind_version(items: list[Item], at: int) -> int:
    """Behind "version of the BBC thriller" in "the film version of the BBC thriller T"; at this item if there is none."""
    if at + 2 >= len(items) or not (items[at].is_word("version") and items[at + 1].is_word("of")):
        return at
    for here in range(at + 2, min(at + _NEAR, len(items))):
        if items[here].kind == "title":
            return here
        if items[here].kind not in ("word", "film", "work", "company", "outlet", "person", "date"):
            break
    return at


def _base(items: list[Item], at: int) -> str:
    """What it is a sequel to or a remake of: the next title within a few words."""
    step = at + 1
    if step < len(items) and items[step].is_word("to", "of", "from", "for", "in"):
        for behind in range(step + 1, min(step + 9, len(items))):
            if items[behind].kind == "title":
                return items[behind].text
            if items[behind].kind == "mark" and items[behind].low in ",.;":
                return ""
    return ""


def _apposed_title(items: list[Item], at: int) -> Production | None:
    """ "“Before the Flood,” the 2016 documentary": the title before the comma."""
    if at > 1 and items[at - 1].low == "," and items[at - 2].kind == "title" and not items[at - 2].possessive:
        return items[at - 2].ref
    return None


def _apposed_to_main(items: list[Item], at: int) -> bool:
    """ "Overboard, the MGM re-imaging of …", "Judy is a biopic": the title stands right before, or before "is"."""
    if at and items[at - 1].is_word("is", "was", "be", "marks"):
        subject = next(
            (
                item.ref if item.kind == "title" else item.ref.production
                for item in items[:at]
                if item.kind in ("title", "film") and not item.possessive
            ),
            None,
        )
        return bool(subject is not None and subject.main)
    for step in range(at - 1, max(-1, at - 8), -1):
        item = items[step]
        if item.kind == "title" or (item.kind == "film" and item.ref.production is not None):
            produced = item.ref if item.kind == "title" else item.ref.production
            between = {each.low for each in items[step + 1 : at] if each.kind in ("word", "mark")}
            return bool(produced is not None and produced.main and between & _APPOSING and between <= _APPOSING | _BETWEEN)
    return False
