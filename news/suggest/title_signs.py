"""What stands around a name and tells that it is a title or a company."""

import re

from news.suggest.items import Item
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.words import (
    ADJECTIVES,
    BOOK_WORDS,
    CREDIT_NOUNS,
    GENRES,
    KINDS_OF_WORK,
    SERIES_WORDS,
    TITLES_OF_PEOPLE,
)

WORKS = (KINDS_OF_WORK | SERIES_WORDS | BOOK_WORDS) - {"play", "short", "story", "production", "comic", "project"} | {
    "films",
    "movies",
    "features",
    "franchise",
    "hit",
    "hits",
    "titled",
    "called",
    "entitled",
    "dubbed",
    "thrillers",
    "comedies",
    "dramas",
    "pics",
    "favorite",
    "favourite",
    "darling",
    "standout",
    "entry",
    "sleeper",
    "smash",
    "page-turner",
    "two-hander",
}
_WORK_BEHIND = (
    KINDS_OF_WORK - {"short", "title", "titles", "production", "feature", "vehicle"}
    | SERIES_WORDS - {"season", "special", "drama"}
    | {"franchise", "films", "movies", "trilogy", "universe", "sequels", "actors", "fame", "saga"}
)
_BEFORE_LISTS = frozenset({"include", "includes", "including", "like", "likes", "for", "with", "of", "are"})
_CREDITS = frozenset(
    """dramas comedies thrillers series shows pictures vehicles credits credit filmography resume films movies features
        productions work works titles roles likes hits projects known famous best-known""".split()
)
_ACTING = frozenset(
    """star stars starred starring appear appears appeared appearing seen role roles part parts play plays played playing
        cast reprises reprised turn turns work performance performances directed portrayed voiced co-starred lead led
        reprise replaced replaces replacing recast""".split()
)
_PLAYER = frozenset(
    """cutie hottie beauty star actress actor alum hunk heartthrob co-star vet veteran co-stars stars alums costars
        breakout scene-stealer""".split()
)
_EVENTS = frozenset("talks negotiations contention set sets premiere screening trailer remake making shoot release".split())
# "Brought in Ada Lund", "roped in Ada Lund".
_BROUGHT = frozenset("brought brings bringing bring called drafted roped ropes roping".split())
_PRIZES = frozenset("oscar emmy tony bafta globe grammy".split())
# "T also features X" names nobody's features.
_FEATURING = frozenset("also which that it film movie cast and picture".split())
_TOLD_OF = frozenset(
    """starring directed about from with by which that set , . he she it for at in on and but where whose produced written
    made is was to""".split()
)
_FINISHED = frozenset("wrapped rewatching directed helmed made scored".split())
_COMPANY_BEHIND = frozenset("banner label shingle outfit".split())
_COMPANY_BEFORE = frozenset(
    "distributor studio company financier outfit banner shingle label streamer broadcaster producers network".split()
)

_INITIALS = re.compile(r"(?:[a-z]\.){1,3}$")


def has_given_name(item: Item) -> bool:
    """Whether it is somebody's name: it begins with a given name or initials, or the article also uses half of it alone."""
    first = item.low.split()[0]
    return item.halved or first in GIVEN or bool(_INITIALS.match(first))


# "the banner Ford founded": Ford is no banner.
FOUNDING = frozenset("founded co-founded runs set launched heads owns formed started".split())


def word(items: list[Item], at: int) -> str:
    return items[at].low if 0 <= at < len(items) and items[at].kind in ("word", "mark", "number") else ""


def is_company_here(items: list[Item], at: int) -> bool:
    if word(items, at + 1) in _COMPANY_BEHIND:
        return True
    if word(items, at - 1) == "," and word(items, at - 2) in _COMPANY_BEFORE | {"backer", "investor"}:
        return not has_given_name(items[at]) and not items[at].possessive
    if word(items, at - 1) == "via" and not items[at].possessive:
        return items[at].kind != "person" or not has_given_name(items[at])
    return (
        items[at].kind != "person"
        and word(items, at - 1) in _COMPANY_BEFORE
        and not items[at].possessive
        and word(items, at + 1) not in FOUNDING
    )


def described_by(items: list[Item], at: int) -> bool:
    """the Harry Potter actress said; the 24-year-old Captain America star: nobody is named behind."""
    prized = word(items, at + 1) in _PRIZES and word(items, at + 2) in ("nominee", "winner")
    if not at or items[at].possessive or not (prized or word(items, at + 1) in _PLAYER):
        return False
    first = at
    while first > 2 and items[first - 1].is_word("and") and items[first - 2].kind in ("person", "name", "title", "place"):
        first -= 2
    before = items[first - 1]
    return (before.is_word("the") or before.low.endswith("-year-old")) and not (
        at + 2 < len(items) and items[at + 2].kind in ("person", "name")
    )


def before_a_credit(items: list[Item], at: int) -> bool:
    """T director P, T star P, the T films: but a given name and a comma before it make an apposition of the person."""
    behind = word(items, at + 1)
    if items[at].possessive and not items[at].low.endswith("s"):
        return False
    if behind == "cast" and word(items, at + 2) == "member":
        return True
    if behind in CREDIT_NOUNS or (
        behind in ("franchise", "series", "movie", "stage", "film") and word(items, at + 2) in CREDIT_NOUNS
    ):
        step = at + 2
        while step < len(items) and step < at + 6 and word(items, step) in TITLES_OF_PEOPLE | {"/", "and", "-"}:
            step += 1
        follows = step < len(items) and items[step].kind in ("person", "name") and items[step] is not items[at]
        return follows
    if behind in _WORK_BEHIND and items[at].kind != "person":
        return not items[at].possessive
    if at + 2 < len(items) and items[at + 2].kind == "title":
        # "the Lanford Wilson drama “Night Train”": the title comes behind, and this is whose it is.
        return False
    if word(items, at - 1) in ("and", ",") and at > 1 and items[at - 2].kind == "person" and has_given_name(items[at - 2]):
        # the Ada Lund, Ben Okafor and Zee B film
        return False
    return behind in _WORK_BEHIND and not has_given_name(items[at])


def behind_a_work(items: list[Item], at: int) -> bool:
    before = word(items, at - 1)
    if before == "features" and at > 1 and (items[at - 2].kind == "title" or word(items, at - 2) in _FEATURING):
        return False
    item = items[at]
    given = item.kind == "person" and has_given_name(item)
    if before in WORKS or before in GENRES or (before.startswith("-") and len(before) > 2):
        return not given or before in ("film", "movie", "called", "titled", "entitled")
    if before == "in" and word(items, at - 2) not in _BROUGHT and not item.possessive and not (given and items[at].inner):
        window = [word(items, step) for step in range(max(0, at - 9), at)]
        return item.kind == "title" or bool(_ACTING & set(window)) and (not given or window[-2:-1] != ["interested"])
    return False


def behind_whose(items: list[Item], at: int) -> bool:
    """X, whose Tin Cathedral was a hit; whose debut Low Water; made her name in Ward Nine."""
    if has_given_name(items[at]) or items[at].possessive:
        return False
    step = at - 1
    while step >= 0 and word(items, step) in ADJECTIVES | BOOK_WORDS | {"breakthrough", "features", "include"}:
        step -= 1
    return word(items, step) == "whose" or word(items, at - 1) in _FINISHED


def behind_of(items: list[Item], at: int) -> bool:
    """the director of Monsters, the filmmaker behind Bitter Tea: no given name, and no company that anybody knows."""
    if word(items, at - 1) not in ("of", "behind") or items[at].possessive or has_given_name(items[at]):
        return False
    if word(items, at + 1) in WORKS:
        return False
    step = at - 2
    while (
        step >= 0
        and word(items, step) in ("and", "/", ",")
        or step >= 0
        and word(items, step) in TITLES_OF_PEOPLE - CREDIT_NOUNS
    ):
        step -= 1
    return word(items, step) in CREDIT_NOUNS


def behind_an_owner(items: list[Item], at: int) -> bool:
    """Lumenwell's global hit Night Train, Ada Lund's Seven Lamps; not Lumenwell's Ben Okafor."""
    item = items[at]
    step = at - 1
    while (
        step >= 0
        and at - step < 7
        and (
            word(items, step) in ADJECTIVES
            or word(items, step) in WORKS
            or items[step].kind == "date"
            or word(items, step) in GENRES
        )
    ):
        step -= 1
    if step < 0 or not items[step].possessive or items[step].kind not in ("company", "outlet", "person"):
        return False
    if item.kind == "person":
        return not has_given_name(item)
    return item.kind == "title" or items[step].kind != "person" or at - step > 1


def behind_event(items: list[Item], at: int) -> bool:
    """on the set of Night Train, at the premiere of Night Train, the trailer for Night Train: no given name."""
    if items[at].low.split()[0] in GIVEN or items[at].possessive or word(items, at - 1) not in ("of", "for"):
        return False
    return word(items, at - 2) in _EVENTS


def is_called_a_work(items: list[Item], at: int) -> bool:
    """Night Train, the 1983 adventure …; Night Train, a slow thriller …: not a given name, and not whose film it is."""
    if has_given_name(items[at]) or items[at].possessive or word(items, at + 1) != ",":
        return False
    if word(items, at + 2) not in ("the", "a", "an", "this"):
        return False
    for here in range(at + 3, min(at + 8, len(items))):
        low = word(items, here)
        if low in WORKS or low in GENRES and word(items, here + 1) not in WORKS | GENRES.keys():
            behind = word(items, here + 1)
            called = behind in CREDIT_NOUNS | TITLES_OF_PEOPLE
            # "X, a drama teacher": the kind only tells what somebody does.
            return not called and (low not in GENRES or not behind or behind in _TOLD_OF)
        if not (low in ADJECTIVES or low in GENRES or items[here].kind in ("date", "number") or "-" in low):
            return False
    return False


def is_made(items: list[Item], at: int) -> bool:
    """Night Bus, directed by …; Night Bus, starring X: not a given name."""
    if has_given_name(items[at]) or items[at].possessive or items[at].inner:
        return False
    if word(items, at - 1) in ("by", "with", "and", "opposite", "director"):
        return False
    step = at + 1 + (word(items, at + 1) == ",")
    if word(items, step) in ("directed", "written", "helmed", "produced") and word(items, step + 1) == "by":
        return True
    told = (word(items, step), word(items, step + 1))
    if step > at + 1 and told in (("in", "which"), ("which", "stars"), ("which", "starred")):
        return True
    return word(items, step) in ("starring", "stars") and step + 1 < len(items) and items[step + 1].kind == "person"


def begins_credits(items: list[Item], at: int) -> bool:
    """Her credits include …, best known for …, the likes of …."""
    before = word(items, at - 1)
    if before not in _BEFORE_LISTS:
        return False
    window = [word(items, step) for step in range(max(0, at - 5), at)]
    if before == "of" and window[-2:-1] and window[-2] in ("role", "roles", "part", "parts"):
        return False
    if before == "for":
        return bool(
            {"known", "famous", "best-known", "oscar", "award", "nominated", "emmy", "nomination", "acclaim"} & set(window)
        ) and not has_given_name(items[at])
    if before == "with":
        return "fame" in window or {"made", "name"} <= set(window)
    return bool(_CREDITS & set(window)) and not {"producers", "cast"} & set(window)
