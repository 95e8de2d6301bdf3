"""Which names are titles and companies by their surroundings: "Oblivion helmer", "in Rosaline and Fury", "the comedy
Overboard"."""

from news.suggest.gazetteer import name_key
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

_UNSURE = frozenset({"name", "person", "title"})
_WORKS = (KINDS_OF_WORK | SERIES_WORDS | BOOK_WORDS) - {"play", "short", "story", "production", "comic", "project"} | {
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
}
_WORK_BEHIND = (
    KINDS_OF_WORK - {"short", "title", "titles", "production", "feature", "vehicle"}
    | SERIES_WORDS - {"season", "special", "drama"}
    | {"franchise", "films", "movies", "trilogy", "universe", "sequels", "actors", "fame", "saga"}
)
_BEFORE_LISTS = frozenset({"include", "includes", "including", "like", "likes", "for", "with", "of", "are"})
_CREDITS = frozenset(
    """dramas comedies thrillers series shows pictures vehicles credits credit filmography resume films movies features
        work works titles roles likes hits projects known famous best-known""".split()
)
_ACTING = frozenset(
    """star stars starred starring appear appears appeared appearing seen role roles part parts play plays played playing
        cast reprises reprised turn turns work performance performances directed portrayed voiced co-starred lead led
        reprise""".split()
)
_SAYING = frozenset("says said reports reported has confirms confirmed reveals notes".split())
_SEPARATORS = frozenset({",", "and", "&", "or", ";", "plus"})
_COMPANY_BEHIND = frozenset("banner label shingle outfit".split())
_COMPANY_BEFORE = frozenset(
    "distributor studio company financier outfit banner shingle label streamer broadcaster producers network".split()
)


def mark_titles(items: list[Item]) -> None:
    """Turn unsure names into titles or companies in place; what stands in brackets behind a person holds credits."""
    for at, item in enumerate(items):
        if (
            item.inner
            and item.kind in ("person", "name")
            and (item.inner[0].kind in NAMES_FIRST or item.inner[0].is_word("the", "a"))
        ):
            _mark_inner(item)
        elif item.inner:
            mark_titles(item.inner)
        if (
            item.kind == "outlet"
            and _word(items, at - 1) in _WORKS
            and not item.possessive
            and _word(items, at + 1) not in _SAYING
        ):
            item.kind = "title"
        if item.kind in _UNSURE and at > 1 and items[at - 1].low == "/" and items[at - 2].kind == "company":
            item.kind = "company"
        if item.kind in _UNSURE and not item.quoted:
            if _is_company_here(items, at):
                item.kind = "company"
                continue
            if _before_a_credit(items, at):
                item.kind = "title"
                _spread(items, at, -1, bold=True)
            elif _behind_a_work(items, at) or _behind_an_owner(items, at):
                item.kind = "title"
                _spread(items, at, 1, bold=False)
            elif _begins_credits(items, at):
                item.kind = "title"
                _spread(items, at, 1, bold=True)
            elif _is_made(items, at):
                item.kind = "title"
        elif item.kind == "number" and item.low.isdigit() and _begins_credits(items, at):
            item.kind = "title"
            _spread(items, at, 1, bold=True)
        elif item.kind == "title":
            if _before_a_credit(items, at):
                _spread(items, at, -1, bold=True)
            elif _begins_credits(items, at):
                _spread(items, at, 1, bold=True)


NAMES_FIRST = frozenset({"name", "person", "title", "date", "number"})


def _mark_inner(host: Item) -> None:
    single = host.kind == "name"
    for inner in host.inner:
        actor = (
            inner.kind == "person" and len(host.inner) == 1 and inner.low.split()[0] in GIVEN and (host.possessive or single)
        )
        if inner.kind in ("person", "name") and not actor and not (single and len(host.inner) == 1 and inner.kind == "name"):
            inner.kind = "title"


def _word(items: list[Item], at: int) -> str:
    return items[at].low if 0 <= at < len(items) and items[at].kind in ("word", "mark", "number") else ""


def _is_company_here(items: list[Item], at: int) -> bool:
    if _word(items, at + 1) in _COMPANY_BEHIND:
        return True
    return items[at].kind != "person" and _word(items, at - 1) in _COMPANY_BEFORE and not items[at].possessive


def _before_a_credit(items: list[Item], at: int) -> bool:
    """T director P, T star P, the T films: but a given name and a comma before it make an apposition of the person."""
    behind = _word(items, at + 1)
    if items[at].possessive and not items[at].low.endswith("s"):
        return False
    if behind == "cast" and _word(items, at + 2) == "member":
        return True
    if behind in CREDIT_NOUNS or (
        behind in ("franchise", "series", "movie", "stage", "film") and _word(items, at + 2) in CREDIT_NOUNS
    ):
        step = at + 2
        while step < len(items) and step < at + 6 and _word(items, step) in TITLES_OF_PEOPLE | {"/", "and", "-"}:
            step += 1
        follows = step < len(items) and items[step].kind in ("person", "name") and items[step] is not items[at]
        return follows
    if behind in _WORK_BEHIND and items[at].kind != "person":
        return not items[at].possessive
    return behind in _WORK_BEHIND and items[at].low.split()[0] not in GIVEN


def _behind_a_work(items: list[Item], at: int) -> bool:
    before = _word(items, at - 1)
    item = items[at]
    given = item.kind == "person" and item.low.split()[0] in GIVEN
    if before in _WORKS or before in GENRES:
        return not given or before in ("film", "movie", "called", "titled", "entitled")
    if before == "in" and not item.possessive and not (given and items[at].inner):
        window = [_word(items, step) for step in range(max(0, at - 9), at)]
        return item.kind == "title" or bool(_ACTING & set(window)) and (not given or window[-2:-1] != ["interested"])
    return False


def _behind_an_owner(items: list[Item], at: int) -> bool:
    """Lumenwell's global hit Night Train, Ada Lund's Seven Lamps; not Lumenwell's Ben Okafor."""
    item = items[at]
    step = at - 1
    while (
        step >= 0
        and at - step < 7
        and (
            _word(items, step) in ADJECTIVES
            or _word(items, step) in _WORKS
            or items[step].kind == "date"
            or _word(items, step) in GENRES
        )
    ):
        step -= 1
    if step < 0 or not items[step].possessive or items[step].kind not in ("company", "outlet", "person"):
        return False
    if item.kind == "person":
        return item.low.split()[0] not in GIVEN
    return item.kind == "title" or items[step].kind != "person" or at - step > 1


def _is_made(items: list[Item], at: int) -> bool:
    """Night Bus, directed by …; Night Bus, starring X: not a given name."""
    if items[at].low.split()[0] in GIVEN or items[at].possessive or items[at].inner:
        return False
    step = at + 1 + (_word(items, at + 1) == ",")
    if _word(items, step) in ("directed", "written", "helmed", "produced") and _word(items, step + 1) == "by":
        return True
    return _word(items, step) in ("starring", "stars") and step + 1 < len(items) and items[step + 1].kind == "person"


def _begins_credits(items: list[Item], at: int) -> bool:
    """Her credits include …, best known for …, the likes of …."""
    before = _word(items, at - 1)
    if before not in _BEFORE_LISTS:
        return False
    window = [_word(items, step) for step in range(max(0, at - 5), at)]
    if before == "of" and window[-2:-1] and window[-2] in ("role", "roles", "part", "parts"):
        return False
    if before == "for":
        return (
            bool(
                {"known", "famous", "best-known", "oscar", "award", "nominated", "emmy", "nomination", "acclaim"} & set(window)
            )
            and items[at].low.split()[0] not in GIVEN
        )
    if before == "with":
        return "fame" in window
    return bool(_CREDITS & set(window)) and not {"producers", "cast"} & set(window)


def _spread(items: list[Item], at: int, step: int, *, bold: bool) -> None:
    """Along the list that the title is part of. A given name is only taken for a title in the middle of such a list."""
    here = at
    while True:
        there = here + step
        marks = 0
        while (
            0 <= there < len(items) and (_word(items, there) in _SEPARATORS or _word(items, there) in ADJECTIVES) and marks < 4
        ):
            there += step
            marks += 1
        if (
            not marks
            or not 0 <= there < len(items)
            or items[there].kind not in _UNSURE
            or (items[there].possessive and step < 0)
        ):
            return
        if not any(_word(items, between) in _SEPARATORS for between in range(min(here, there) + 1, max(here, there))):
            return
        item = items[there]
        if item.kind == "person" and item.low.split()[0] in GIVEN and not (bold and (step > 0 or _goes_on(items, there, step))):
            return
        if item.kind == "person" and not bold:
            return
        item.kind = "title"
        here = there


def _goes_on(items: list[Item], at: int, step: int) -> bool:
    """Whether the list has another member beyond this one that is no given name."""
    there = at + step
    while 0 <= there < len(items) and _word(items, there) in _SEPARATORS:
        there += step
    return (
        there != at + step
        and 0 <= there < len(items)
        and items[there].kind in _UNSURE
        and items[there].low.split()[0] not in GIVEN
    )


def settle_titles(sentences: list[list[Item]]) -> None:
    """A name that is a title in one sentence is one in all."""
    keys = {name_key(item.text) for items in sentences for item in _all(items) if item.kind == "title"}
    for items in sentences:
        for item in _all(items):
            if item.kind == "name" and name_key(item.text) in keys:
                item.kind = "title"


def _all(items: list[Item]) -> list[Item]:
    return [each for item in items for each in (item, *item.inner)]


def joined_titles(items: list[Item]) -> list[Item]:
    """Ocean's Thirteen: somebody nobody knows owns a name that is no person's, which makes one title."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        unknown = item.kind in ("name", "title") and item.ref is None and not item.quoted
        if (
            last is not None
            and last.kind == "name"
            and last.possessive
            and last.ref is None
            and unknown
            and item.start - last.end < 4
        ):
            out[-1] = Item(
                "title", f"{last.text}'s {item.text}", last.start, item.end, possessive=item.possessive, inner=item.inner
            )
        else:
            out.append(item)
    return out
