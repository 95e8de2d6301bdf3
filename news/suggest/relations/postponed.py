"""Which dates do not hold any more: the old ones of a plan that was moved, and those that are missed."""

from news.suggest.items import Item, Sentence

MOVED = frozenset(
    """pushed moved delayed bumped shifted postponed pushes moves moving rescheduled held pulled bumping
        shuffled reshuffled yanked removed bounced nudged booted pushing slipped
        jumped vacated vacating vacates relocated slides slid slips goes delaying postponing""".split()
)
# One day for another.
SWAPPED = frozenset("swapped swaps swapping traded trades trading exchanged exchanges switched switches".split())
# With "on" and the day right behind: "before settling on July 21".
SETTLED = frozenset("settling settled settles landing landed".split())
# With "back", "forward" or "up" behind: put back to June, brought forward.
MOVED_WITH = {"put": ("back", "off"), "brought": ("forward", "up")}
_PLANNED = frozenset(
    """scheduled due set slated planned expected dated supposed calendar penciled pencilled booked staked earmarked slotted
        targeting targeted announced eyeing eyed planning hoped listed sitting parked planted parked""".split()
)
_FIRST = frozenset("originally initially previously first once formerly".split())
_OLD = frozenset("previous earlier original old former initial".split())
_TURNS = frozenset("but now instead before until ; although however will is are".split())
_GONE = frozenset("history scrapped scuttled abandoned".split())
_MISSED = frozenset("unlikely miss missed misses missing vacated vacating vacates abandoned abandoning".split())
_NOT = frozenset("not won't won’t n't no longer".split())
_SAID = frozenset("said says announced revealed confirmed told reported".split())
_CHANGED = SETTLED | MOVED | {"being"}
SLOTS = frozenset("slot berth perch frame".split())
_LEFT = frozenset("giving gives gave leaves leaving left loses losing lost exits exiting ditches ditched ditching".split())
_CLAUSE, _SOON = 24, 9


def verb_of_moving(items: list[Item]) -> int:
    """Where the sentence says that something is moved, or -1."""
    for at, item in enumerate(items):
        if item.kind != "word":
            continue
        behind = [each.low for each in items[at + 1 : at + 5]]
        if item.low in SETTLED and at + 2 < len(items) and items[at + 1].is_word("on") and items[at + 2].kind == "date":
            return at
        if _stays(items, at) or item.low == "held" and at and items[at - 1].is_word("had"):
            # "has not moved"; "the berth it had held until this week"
            continue
        if item.low.startswith("vacat") and at + 1 < len(items) and items[at + 1].is_word("by"):
            # the part vacated by X
            continue
        if item.low in MOVED and not (item.low in ("goes", "held") and not {"from", "to", "until", "till"} & set(behind)):
            return at
        if item.low in SWAPPED and any(each.kind == "date" for each in items[at + 1 : at + 5]):
            return at
        if item.low in MOVED_WITH and any(each.is_word(*MOVED_WITH[item.low]) for each in items[at + 1 : at + _SOON]):
            return at
    return -1


def _stays(items: list[Item], at: int) -> bool:
    """hasn't moved; has not been pushed; won't be moving."""
    near = [item.low for item in items[max(0, at - 3) : at] if item.kind == "word"]
    return any(low in ("not", "never") or low.endswith(("n't", "n’t")) for low in near)


def no_longer(sentence: Sentence, at: int) -> bool:
    """Whether the date here was a plan that is over: had been due on …; was to have opened on …; its earlier date of …."""
    items = sentence.items
    begin = _clause(items, at)
    clause = items[begin:at]
    lows = [item.low for item in clause if item.kind in ("word", "film")]
    words = set(lows)
    near = set(lows[-5:])
    if near >= {"make", "its"} and near & _NOT:
        # It won't make its date of …
        return True
    if near >= {"off", "its"} and "date" in {item.low for item in items[at + 1 : at + 3]}:
        return True
    if near & _OLD or near >= {"instead", "of"} or near >= {"rather", "than"} or near & _MISSED:
        return True
    if _had_been(lows) or was_to_have(lows) or {"was", "supposed"} <= words or {"were", "supposed"} <= words:
        return True
    if words & _FIRST and words & _PLANNED | {"to"} and words & _PLANNED:
        return True
    if (
        begin
        and items[begin - 1].low == ";"
        and words & {"was", "were"}
        and words & _PLANNED
        and verb_of_moving(items[:begin]) >= 0
    ):
        return True
    behind = {item.low for item in items[at + 1 : at + _CLAUSE] if item.kind in ("word", "mark")}
    turned = bool(behind & {"but", "now", "instead", "however"}) or "before" in behind and bool(behind & _CHANGED)
    turned = turned or {"no", "longer"} <= behind or verb_of_moving(items[at + 1 : at + _SOON]) >= 0
    planned = words & {"was", "were", "had"} and words & _PLANNED | _dated_by(words) or "planned" in words and behind & SETTLED
    past = words & {"was", "were"} and words & _PLANNED and words & _FIRST | (words & {"earlier"})
    over = bool(past) or turned and (bool(planned) or _was_to(lows)) or _will_now(words, behind) or _had_planned(lows)
    return over or _leaves_slot(items, at, lows) or bool(behind & _GONE) and "date" in behind


def _will_now(words: set[str], behind: set[str]) -> bool:
    """Filming, scheduled to begin on …, will now start on …."""
    over = {"will", "now"} <= behind or {"is", "now"} <= behind or {"no", "longer"} <= behind
    return over and bool(words & _PLANNED)


def _had_planned(lows: list[str]) -> bool:
    """The company had penciled it in for …; not "said it had set …"."""
    had = next((at for at, low in enumerate(lows) if low == "had"), -1)
    return had >= 0 and bool(set(lows[had + 1 : had + 3]) & _PLANNED - {"expected"}) and not set(lows[:had]) & _SAID


def _leaves_slot(items: list[Item], at: int, lows: list[str]) -> bool:
    """giving up the August 30 berth; had held a December slot."""
    if not any(item.is_word(*SLOTS) for item in items[at + 1 : at + 3]):
        return False
    near = lows[-5:]
    return bool(set(near) & _LEFT) or [low for low in near if low in ("had", "held")] == ["had", "held"]


def _dated_by(words: set[str]) -> set[str]:
    """had a release date of …."""
    return words & {"date", "slot"} if "had" in words else set()


def _clause(items: list[Item], at: int) -> int:
    """Where the clause of this date begins: behind the last turn."""
    for here in range(at - 1, max(-1, at - _CLAUSE), -1):
        if items[here].low == "," and here + 1 < at and items[here + 1].is_word("has", "have", "is", "are", "will"):
            # "which had been due on 3 April, has been put back to June"
            return here + 1
        if items[here].low in _TURNS and items[here].kind in ("word", "mark"):
            return here + (items[here].low != "instead")
    return max(0, at - _CLAUSE)


def _had_been(lows: list[str]) -> bool:
    had = next((at for at, low in enumerate(lows) if low == "had"), -1)
    return (
        had >= 0
        and "been" in lows[had : had + 4]
        and bool(set(lows[had:]) & _PLANNED)
        or had >= 0
        and bool(set(lows[had : had + 4]) & _FIRST)
        and bool(set(lows[had:]) & _PLANNED)
    )


def _was_to(lows: list[str]) -> bool:
    """it was to open on …; it was going to open on …"""
    return any(
        low in ("was", "were") and (lows[at + 1 : at + 2] == ["to"] or lows[at + 1 : at + 3] == ["going", "to"])
        for at, low in enumerate(lows)
    )


def was_to_have(lows: list[str]) -> bool:
    return any(
        low in ("was", "were") and "to" in lows[at + 1 : at + 3] and "have" in lows[at + 2 : at + 4]
        for at, low in enumerate(lows)
    )
