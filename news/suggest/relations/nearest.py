"""Which word about shooting or coming out a date belongs to."""

from news.suggest.items import Item

_RELEASE = frozenset(
    """release released releases releasing premiere premieres premiered premiering debut debuts debuted open opens opened
    opening bow bows bowed arrive arrives
    theaters theatres cinemas screens dated unspool unveiled launch rollout theatrically""".split()
)
_FILMING = frozenset("filming production shooting photography shoot cameras shoots film lensing principal".split())
_BEGIN = frozenset(
    """begin begins began begun beginning start starts started starting commence commences commenced commencing kick
        kicks kicked roll rolling underway way gets get got start-up shoot shoots lasted ran place""".split()
)
_END = frozenset(
    "wrap wraps wrapped wrapping completed finish finished finishes ended end ends concluded concludes conclude".split()
)
_VERBS_OF_FILMING = frozenset("concluded wrapped concluding wrapping began begins commenced begin".split())


def nearest(items: list[Item], at: int) -> tuple[str, int, int]:
    """release_date, filming_start or filming_end, where it says so, and how far away."""
    best = ("", 0, 99)
    for here in range(max(0, at - 16), min(len(items), at + 8)):
        low = items[here].low
        if items[here].kind not in ("word", "film") or abs(here - at) >= best[2]:
            continue
        if any(
            items[step].low in (";", "which", "said", "who")
            or (items[step].low in ("and", "while") and _two_clauses(items, step))
            for step in range(min(here, at) + 1, max(here, at))
        ):
            continue
        far = abs(here - at) + (4 if here > at else 0)
        if low in _RELEASE and far < best[2]:
            if low in ("open", "opening", "arrive", "launch", "bow", "opened", "opens") and not _opens_here(items, here, at):
                continue
            best = ("release_date", here, far)
        elif (
            low in ("slated", "scheduled", "due")
            and here < at
            and at - here < 4
            and items[here + 1].low in ("for", "out")
            and not {each.low for each in items[max(0, here - 6) : here] if each.kind == "word"} & _FILMING
        ):
            best = ("release_date", here, far)
        elif (
            low in _VERBS_OF_FILMING
            and far < best[2]
            and here < at
            and {each.low for each in items} & {"filming", "photography", "shooting", "production"}
        ):
            best = ("filming_end" if low in _END else "filming_start", here, far)
        elif low in _FILMING and far < best[2] and not (low == "film" and items[here].kind == "film"):
            window = {each.low for each in items[max(0, here - 6) : here + 12]}
            if window & _BEGIN or window & _END or low in ("shoot", "shoots", "shooting", "filming"):
                best = ("filming_end" if _ends_then(items, here, at) else "filming_start", here, far)
    return best


def _ends_then(items: list[Item], here: int, at: int) -> bool:
    """Whether the verb nearest before the date, or behind the noun, is one of ending."""
    first, last = min(here, at), max(here, at)
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
        or any(items[step].low in ("theaters", "theatres", "cinemas") for step in range(here, min(here + 6, len(items))))
    )
