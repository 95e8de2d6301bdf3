"""Where hardly anything but somebody's work stands: "worked with Ford on X", "hired for X", "since 2008's X"."""

from news.suggest.films import RELATED
from news.suggest.items import Item
from news.suggest.lexicon.words import ADJECTIVES, BOOK_WORDS, CREDIT_NOUNS, GENRES, KINDS_OF_WORK, SERIES_WORDS
from news.suggest.title_signs import has_given_name

_WORKING = """work worked works working collaborated collaborating teamed reunited reunites role roles part recurring regular
    start run stint guest turn debut shooting filming seen known soap television tv finished wrapped editing cast
    popped pop appeared appears guest-starred hosted series post busy stepped"""
# A preposition, and the words of which one has to stand before it.
_CUES = {
    preposition: frozenset(words.split())
    for preposition, words in (
        ("on", _WORKING),
        (
            "in",
            """screen screens cameo cameos popped pop pops showed shone remember remembered remembers breakthrough breakout
            breakouts known television tv impressed debut co-star opposite returns back recently heard watched
            fun good great terrific wonderful brilliant superb memorable excellent scene-stealing stole dazzled charmed
            hearts convinced shines fame stardom prominence""",
        ),
        (
            "of",
            """run revival season seasons series episode episodes finale pilot staging set remake reboot cast instalment
            installment screening""",
        ),
        ("to", "attached"),
        (
            "for",
            """hired tapped attached signed recruited boarded nomination nominations nominated nominee raves praise praised
            acclaim acclaimed won wins known remembered famous credit prize oscar emmy tony bafta award awards script
            booked""",
        ),
        ("off", "just coming comes fresh hot"),
        ("from", "know knows recognise recognize recognised recognized known remember familiar fresh"),
        (
            "with",
            """attention breakthrough breakout broke debut debuted success hit splash acclaim followed fame raves arrived
            notice leap leapt""",
        ),
        ("after", "following"),
    )
}
_MAKING = frozenset(
    """making shooting filming editing completing finishing wrapping producing developing rehearsing promoting created co-
    created co-creating wrapped finished completed finishes finish completes wraps penning penned headlining headlined
    toplining toplined co-wrote co-directed co-directing""".split()
)
_DUE = frozenset("due coming out next opening awaiting lined".split())
_ENDS = frozenset({",", ".", ";", "–", "—", "(", ")"})
_OWNING = frozenset("his her their whose another previous last first latest debut next second third".split())
_WORKS = (
    KINDS_OF_WORK
    | SERIES_WORDS
    | BOOK_WORDS
    | frozenset("films movies features plays novels books pictures outing effort".split())
)
_NO_WORK = frozenset(
    """sundance cannes telluride tribeca berlinale tiff sxsw twitter instagram facebook youtube tiktok broadway comic-con
    showtime television covid covid-19 academy christmas easter thanksgiving halloween bollywood hollywood internet""".split()
)
_GOES_ON = frozenset("since about with that which from in starring for set directed based and is was has by".split())
_WINDOW = 8
_OVER = 3


def in_a_slot(items: list[Item], at: int) -> bool:
    """Whether an unsure name stands where somebody's work stands; nobody with a given name does."""
    item = items[at]
    if not at or item.possessive or item.low in _NO_WORK:
        return False
    before = items[at - 1]
    if before.kind == "date" and before.possessive or _apposed_to_work(items, at) or _known_from(items, at):
        return " " not in item.low or not has_given_name(item)
    return not has_given_name(item) and (
        before.is_word(*_MAKING)
        or _is_due(items, at)
        or _is_next(items, at)
        or _derived_from(items, at)
        or _of_somebody(items, at)
        or _behind_cue(items, at)
        or _before_its_kind(items, at)
        or _followed(items, at)
    )


def _behind_cue(items: list[Item], at: int) -> bool:
    """worked with Ford on X; hired for X; came to notice with X; just off X; the nurse in Netflix's X."""
    here = at - 1
    while here and at - here < _OVER and (items[here].possessive or items[here].is_word("the", "a", "both")):
        here -= 1
    cues = _CUES.get(items[here].low) if items[here].kind == "word" else None
    if not cues or items[here - 1].is_word("take", "takes", "taking", "took"):
        # "takes on X": a part
        return False
    for step in range(here - 1, max(-1, here - _WINDOW), -1):
        if items[step].is_word("said", "says", "told", "that") or items[step].low in (";", ":"):
            return False
        if items[step].low in cues and items[step].kind in ("word", "work", "film"):
            return True
    return False


def _before_its_kind(items: list[Item], at: int) -> bool:
    """Low Tide, Joe Bell's first film since …; Low Tide, a drama about …: what it is stands behind the comma."""
    if at + 3 >= len(items) or items[at + 1].low != ",":
        return False
    for here in range(at + 2, min(at + _WINDOW, len(items))):
        item = items[here]
        if item.low in KINDS_OF_WORK and item.kind == "word" and here > at + 2:
            behind = items[here + 1] if here + 1 < len(items) else None
            return behind is None or behind.low in _ENDS or behind.is_word(*_GOES_ON)
        if not (item.possessive or item.low in ADJECTIVES | set(GENRES) or item.kind in ("date", "number")):
            return False
    return False


def _followed(items: list[Item], at: int) -> bool:
    """will follow X with T; this year's Sundance winner X."""
    if items[at - 1].is_word("winner", "winning", "favourite", "favorite") and at > 2:
        return items[at - 2].low in _NO_WORK or any(
            item.kind == "date" and item.possessive for item in items[max(0, at - 5) : at]
        )
    follows = items[at - 1].is_word("follow", "follows", "followed", "following")
    return follows and at + 1 < len(items) and items[at + 1].is_word("with")


def _known_from(items: list[Item], at: int) -> bool:
    """whom you know from X."""
    return items[at - 1].is_word("from") and any(item.is_word("know", "knows") for item in items[max(0, at - 4) : at])


def _derived_from(items: list[Item], at: int) -> bool:
    """a loose remake of X; a prequel to 2012's X; where X left off."""
    if at + 2 < len(items) and items[at - 1].is_word("where") and items[at + 1].is_word("left", "leaves"):
        return items[at + 2].is_word("off")
    return at > 1 and items[at - 1].is_word("of", "to", "from") and items[at - 2].low in RELATED


def _is_due(items: list[Item], at: int) -> bool:
    """has X due out in March."""
    return items[at - 1].is_word("has", "have", "had") and at + 1 < len(items) and items[at + 1].is_word(*_DUE)


def _is_next(items: list[Item], at: int) -> bool:
    """Next up for Ford is X; next is X."""
    if not items[at - 1].is_word("is", "comes", "be"):
        return False
    near = items[max(0, at - _WINDOW) : at - 1]
    return any(item.is_word("next") for item in near) and any(item.is_word("up", "for", "comes") for item in near)


def _apposed_to_work(items: list[Item], at: int) -> bool:
    """her second novel, X, is out; Ford's last feature, X."""
    work = at - 2
    if work > 2 and items[work].low in CREDIT_NOUNS and items[work - 1].is_word("as"):
        # "her last outing as director, X"
        work -= 2
    if at < 2 or items[at - 1].low != "," or items[work].low not in _WORKS:
        return False
    ends = (
        at + 1 == len(items) or items[at + 1].low in _ENDS or items[at - 2].low.endswith("s") and items[at + 1].is_word("and")
    )
    return ends and any(item.possessive or item.low in _OWNING for item in items[max(0, at - 6) : at - 2])


def _of_somebody(items: list[Item], at: int) -> bool:
    """Marta Quill of X; Marta Quill, from X,; not of a producer's company."""
    if not items[at - 1].is_word("of", "from") or at < 2:
        return False
    comma = items[at - 2].low == ","
    person = items[at - 2 - comma] if at > 2 or not comma else None
    if person is None or person.kind != "person" or not has_given_name(person) or person.possessive:
        return False
    if comma and not (at + 1 < len(items) and items[at + 1].low in _ENDS):
        return False
    return not any(item.low.startswith(("produc", "exec", "financ", "represent", "repped")) for item in items) and not any(
        item.low in CREDIT_NOUNS for item in items[at + 1 : at + 2]
    )
