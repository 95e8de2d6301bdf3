"""Which word about shooting or coming out a date belongs to."""

from news.suggest.items import Item
from news.suggest.lexicon.dates import FILMING, RELEASE
from news.suggest.relations.postponed import SLOTS

_BEGIN = frozenset(
    """begin begins began begun beginning start starts started starting commence commences commenced commencing kick
        kicks kicked roll rolling underway way gets get got start-up shoot shoots lasted ran place""".split()
)
_END = frozenset(
    "wrap wraps wrapped wrapping completed finish finished finishes ended end ends concluded concludes conclude".split()
)
_VERBS_OF_FILMING = frozenset(
    """concluded wrapped concluding wrapping began begins commenced begin wrap wraps start starts started finish finished
        end ended commence commences kick kicks kicking""".split()
)
_OPENING = frozenset("open opening arrive launch bow opened opens".split())
_CLAIMING = frozenset("set sets reserved claimed staked booked slotted dated picked chosen eyeing".split())
_COMING = frozenset("come comes coming came go goes going went gone be is now".split())
_PUT = frozenset("put puts pencilled penciled marked set has have had".split())
_MOVES = frozenset("move moves moving relocates relocate".split())
_OCCASIONS = frozenset("scenes scene trial hearing wedding tour concert court surgery baby strike vote meeting".split())
_BOOKED = frozenset("slated scheduled due set pencilled penciled earmarked".split())
_PLANTED = frozenset("planted parked".split())
_WRAPS = frozenset("wrapped wraps wrap".split())
_POSSESSED = frozenset("his her whose their feature directorial".split())


def nearest(items: list[Item], at: int) -> tuple[str, int, int]:
    """release_date, filming_start or filming_end, where it says so, and how far away."""
    best = ("", 0, 99)
    for here in range(max(0, at - 16), min(len(items), at + 8)):
        if items[here].kind not in ("word", "film") or abs(here - at) >= best[2] or _parted(items, here, at):
            continue
        far = abs(here - at) + (4 if here > at else 0)
        kind = _kind_at(items, here, at) if far < best[2] else ""
        if kind:
            best = (kind, here, far)
    return best


def _parted(items: list[Item], here: int, at: int) -> bool:
    """Another clause begins between the two; in April, days before shooting was to begin."""
    if here > at + 2 and any(item.is_word("days", "weeks", "months", "hours") for item in items[at + 1 : at + 4]):
        return True
    if any(items[step].low in _MOVES and items[step + 2].kind == "place" for step in range(here + 1, at - 2)):
        # "The shoot begins in Wales and moves to Malta in May."
        return True
    return any(
        items[step].low in (";", "which", "said", "who") or items[step].low in ("and", "while") and _two_clauses(items, step)
        for step in range(min(here, at) + 1, max(here, at))
    )


def _kind_at(items: list[Item], here: int, at: int) -> str:
    """What the word here makes of the date there, or nothing."""
    low = items[here].low
    if low == "start" and here == at + 1:
        return "filming_start"
    if low == "first" and 0 < here - at < 4 and {"day", "of"} <= {each.low for each in items[here + 1 : here + 3]}:
        behind = items[here + 3 : here + 5]
        return "filming_start" if any(each.low in FILMING for each in behind) else ""
    if _comes_out(items, here, at):
        return "release_date"
    if low in _PLANTED and here + 1 < len(items) and items[here + 1].is_word("on", "for"):
        return "release_date"
    if low in SLOTS and 0 < here - at < 3:
        return "release_date"
    if low in RELEASE:
        opens = low not in _OPENING or _opens_here(items, here, at)
        return "release_date" if opens and not _is_no_release(items, here) else ""
    if low in _BOOKED and _is_booked(items, here, at):
        before = {each.low for each in items[max(0, here - 6) : here] if each.kind == "word"}
        return "" if before & (FILMING | _OCCASIONS) else "release_date"
    if low in _VERBS_OF_FILMING and here < at and (_speaks_of_filming(items) or low in _WRAPS and _is_wrapped(items, here)):
        return "filming_end" if low in _END else "filming_start"
    if low in _CLAIMING and here == at - 1 and at + 1 < len(items) and items[at + 1].is_word("for"):
        # "has set March 2020 for T"
        named = any(item.kind in ("title", "film") for item in items[at + 2 : at + 5])
        return "release_date" if named and not any(item.low in FILMING for item in items) else ""
    if low == "expected" and here < at < here + 4 and items[here + 1].is_word("in", "on"):
        # "T is expected in 2020": with the film right before it
        return "release_date" if any(each.kind in ("title", "film") for each in items[max(0, here - 3) : here]) else ""
    if low in ("seen", "shown", "screened", "broadcast") and here and items[here - 1].is_word("be"):
        return "release_date"
    if low in ("shot", "filmed") and here and items[here - 1].is_word("be", "was", "being", "were"):
        return "filming_start"
    return _filming_at(items, here, at)


def _comes_out(items: list[Item], here: int, at: int) -> bool:
    """was to have gone out in May; it's coming May 4; will be out on May 4; has put T down for May 4."""
    low, before = items[here].low, items[here - 1] if here else items[here]
    if low == "out":
        apposed = before.low == "," and at - here < 3
        return here < at and (apposed or before.is_word(*_COMING))
    if low == "coming":
        return here + 1 == at or here + 2 == at and items[here + 1].is_word("on", "in", "to")
    return (
        low == "down" and items[here + 1].is_word("for") and any(item.is_word(*_PUT) for item in items[max(0, here - 6) : here])
    )


def _is_booked(items: list[Item], here: int, at: int) -> bool:
    """set for …; due out on …; penciled the film in for …."""
    near = 0 < at - here < 4 and items[here + 1].low in ("for", "out")
    return near or 0 < at - here < 6 and items[at - 1].low == "for" and any(each.is_word("in") for each in items[here:at])


def _filming_at(items: list[Item], here: int, at: int) -> str:
    """Filming, production, photography, cameras: with a word of beginning or ending near."""
    low = items[here].low
    if low not in FILMING or low == "film" and items[here].kind == "film":
        return ""
    window = {each.low for each in items[max(0, here - 6) : here + 12]}
    begins = window & _BEGIN or low == "cameras" and {"before", "go"} & window
    if not (begins or window & _END or low in ("shoot", "shoots", "shooting", "filming")):
        return ""
    return "filming_end" if _ends_then(items, here, at) else "filming_start"


def _speaks_of_filming(items: list[Item]) -> bool:
    return bool({each.low for each in items} & {"filming", "photography", "shooting", "production", "lensing", "shoot"})


def _is_wrapped(items: list[Item], at: int) -> bool:
    """The pic wrapped last December; it is scheduled to wrap in May."""
    if items[0].is_word("it") and at < 6:
        return True
    return any(each.kind in ("film", "title") or each.is_word("pic", "shoot") for each in items[max(0, at - 4) : at])


def _is_no_release(items: list[Item], at: int) -> bool:
    """his debut won a prize; she bowed out in July."""
    if items[at].low == "debut" and at and items[at - 1].low in _POSSESSED:
        return True
    return items[at].low.startswith("bow") and at + 1 < len(items) and items[at + 1].is_word("out")


def _ends_then(items: list[Item], here: int, at: int) -> bool:
    """Whether the verb nearest before the date, or behind the noun, is one of ending."""
    first, last = min(here, at), max(here, at)
    if any(item.low in _END and item.kind == "word" for item in items[max(0, first - 4) : first]):
        return True
    for step in [*range(last - 1, first - 1, -1), *range(last, min(last + 6, len(items)))]:
        low = items[step].low
        if items[step].kind == "word" and low in _END:
            return True
        if items[step].kind == "word" and low in _BEGIN - {"shoot", "shoots"}:
            return False
    return False


def _two_clauses(items: list[Item], at: int) -> bool:
    """Behind this "and" a new clause begins: with a subject and a verb of its own."""
    behind = items[at + 1 : at + 6]
    return (
        bool(behind)
        and behind[0].kind in ("person", "film", "title", "company")
        and any(each.low in ("is", "was", "will", "has", "are", "had") for each in behind)
    )


def _opens_here(items: list[Item], here: int, at: int) -> bool:
    return (
        at > here
        and at - here < 6
        or (here == at + 1 or here == at + 2 and items[at + 1].low == ",")
        and items[here].low in ("opening", "launch", "bow")
        or any(items[step].low in ("theaters", "theatres", "cinemas") for step in range(here, min(here + 6, len(items))))
    )
