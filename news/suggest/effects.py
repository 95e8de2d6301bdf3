"""What the clause around a claim turns it into: a plan that is over, a rumour denied, a departure denied."""

from bisect import bisect, bisect_left
from dataclasses import dataclass
from itertools import pairwise

from news.suggest.collapses import PEOPLE, collapse
from news.suggest.denials import WHAT_IS_DENIED, denial_at, denies, says_false
from news.suggest.items import Item, Sentence, words_of
from news.suggest.lexicon.exits import DENYING, REPORT_NOUNS
from news.suggest.lexicon.verbs import DENIALS, FORMERLY, FORMS, PAST_PLANS, RUMOURS
from news.suggest.plans import Plans
from news.suggest.reading import Claim, Reading
from news.suggest.relations.absent import was_expected
from news.suggest.suggestion import Effect

_COMPANIES = frozenset({"distributor", "financier", "sales_agent", "production_company"})
_PLACED = frozenset({"filming_location"})
_STARTED = frozenset("start started begin begun commence commenced".split())
_TURNS = frozenset("but however although though instead".split())
_AHEAD = 14
_FAR = 60
_BESIDE = 16
_REACH = 6
_COMING = frozenset("now will joins joined join boards takes remains stays returns".split())
_CLAUSE = 9
_BROKEN = (
    ("broke", "down"),
    ("broken", "down"),
    ("fell", "through"),
    ("fell", "apart"),
    ("fallen", "apart"),
    ("fallen", "through"),
    ("broken", "off"),
    ("never", "closed"),
    ("collapsed",),
    ("came", "to", "nothing"),
)
_REASONS = frozenset("over because due".split())
_HEARSAY = REPORT_NOUNS | RUMOURS | frozenset("reported claimed claims claim suggested tipped eyeing says reportedly".split())
# "…, but the director says he isn't."
_PLANS = frozenset("plan plans intention intentions interest wish desire".split())
# Who made it is said by the way, and not what is denied or planned.
_DESCRIBING = ("apposition", "possessive", "title_role")
# "Not only", "not yet", "still has not committed": no denial.
_UNSURE = frozenset("only yet still".split())
_NOT_SO = frozenset("isn't wasn't won't hasn't didn't not".split())
_TIPPED = frozenset("tipped mooted touted linked considered rumoured rumored favourite favorite".split())


def turn_effects(reading: Reading, claims: list[Claim]) -> None:
    """Set the effect of each claim about somebody's part from the words around it."""
    places = {id(sentence): at for at, sentence in enumerate(reading.sentences)}
    debunked = [at for at, sentence in enumerate(reading.sentences) if _debunks(list(words_of(sentence.items)))]
    collapse(reading, claims, places)
    contexts: dict[int, _Context] = {}
    planned: list[Claim] = []
    unsaid: set[int] = set()
    for claim in claims:
        if claim.property not in PEOPLE | _PLACED | _COMPANIES or claim.value is None or claim.rule.endswith(_DESCRIBING):
            continue
        context = contexts.get(id(claim.sentence))
        if context is None:
            at = places.get(id(claim.sentence), -1)
            context = contexts[id(claim.sentence)] = _context(reading, claim.sentence, at, debunked)
        if claim.property in _COMPANIES:
            if (
                claim.effect is Effect.ASSERTS
                and not claim.rule.endswith((".acts", ".dates", ".before_film"))
                and context.plans.are_over(claim)
            ):
                claim.effect = Effect.ENDS
            continue
        if claim.property in _PLACED:
            over = context.plans.are_over(claim)
            over = "" if over in ("formerly", "surely") and _is_of_a_day(claim, over) else over
            planned.extend([claim] if over else [])
            claim.effect = Effect.ENDS if over == "undone" else claim.effect
            continue
        inside, before, behind = _around(claim, context.starts)
        if claim.rule == "cast.opposite" and claim.effect is Effect.ASSERTS and context.plans.are_over(claim):
            # Who was to play opposite Y is out; of Y, nothing is said.
            unsaid.add(id(claim))
            continue
        if claim.effect is Effect.ASSERTS and not claim.rule.startswith(("replacing", "leaving", "cast.whose_character")):
            _turn_plan(claim, inside, behind, context)
        if _is_denied(claim, before, inside, behind, context) or context.hearsay and context.denied_later:
            _deny(claim)
    _elsewhere(claims, planned)
    claims[:] = [claim for claim in claims if id(claim) not in unsaid]


def _as_reported(items: list[Item]) -> bool:
    """…, as Deadline reported at the time: no hearsay."""
    return any(item.is_word("as") and follows.kind == "outlet" for item, follows in pairwise(items))


def _is_of_a_day(claim: Claim, over: str) -> bool:
    """Filming in Malta was to have started in May: the day is over, and not the place."""
    dated = any(item.kind == "date" for item in claim.sentence.items)
    return dated and (over == "formerly" or bool(claim.sentence.words() & _STARTED))


def _elsewhere(claims: list[Claim], planned: list[Claim]) -> None:
    """It was to be shot in one place, and is shot in another: only then, for a delay moves no place."""
    places = [claim for claim in claims if claim.property in _PLACED and claim.is_about_main()]
    old = {id(claim.sentence) for claim in planned}
    if any(
        id(claim.sentence) not in old or claim not in planned and claim.sentence.words() & {"now", "instead"}
        for claim in places
    ):
        for claim in planned:
            claim.effect = Effect.ENDS


@dataclass(slots=True)
class _Context:
    """Of the sentence of a claim: where its items start, whether it tells hearsay, whether that is denied later, and
    whether it says that talks broke down."""

    starts: list[int]
    hearsay: bool
    denied_later: bool
    talks_over: bool
    contrary: bool
    plans: Plans


def _context(reading: Reading, sentence: Sentence, at: int, debunked: list[int]) -> _Context:
    lows = list(words_of(sentence.items))
    following = reading.sentences[at + 1] if 0 <= at < len(reading.sentences) - 1 else None
    later = at >= 0 and bool(debunked) and any(at < there <= at + _REACH for there in debunked[bisect(debunked, at) :][:1])
    return _Context(
        [item.start for item in sentence.items],
        bool(_HEARSAY & set(lows) - ({"reported"} if _as_reported(sentence.items) else set())),
        later or following is not None and denies(list(words_of(following.items))),
        _talks_over(lows),
        bool({"despite", "contrary"} & set(lows)),
        Plans(sentence),
    )


def _deny(claim: Claim) -> None:
    if claim.effect is Effect.DENIES:
        # Despite the talk, X will not be in it: that is the denial.
        return
    if claim.rule.startswith("leaving"):
        # Who was not fired may have left, if that is told.
        rule = "leaving.not_fired" if claim.rule == "leaving.ousted" else "leaving.denied"
        claim.effect, claim.rule = Effect.ASSERTS, rule
    elif claim.effect is Effect.ASSERTS:
        claim.effect = Effect.DENIES


def _around(claim: Claim, starts: list[int]) -> tuple[list[Item], list[Item], list[Item]]:
    """The items of the claim, those before and those behind it in its sentence, as far as they matter."""
    items = claim.sentence.items
    first, last = max(0, bisect(starts, claim.start) - 1), bisect_left(starts, claim.end)
    return items[first:last], items[max(0, first - _FAR) : first], items[last : last + _FAR]


def _turn_plan(claim: Claim, inside: list[Item], behind: list[Item], context: _Context) -> None:
    """was originally set to; was to have played; had been due to; at one point; had been tipped."""
    lows = list(words_of(inside))
    # Who stands beside somebody is in the plan that is told of that one.
    words = set(lows)
    # "Y and not X will play it" denies nothing of Y.
    of_others = {item.low for item, follows in pairwise(inside) if item.low == "not" and follows.kind == "person"}
    told = set(lows) - of_others
    if claim.rule == "cast.opposite":
        before = [item for item in claim.sentence.items if item.kind == "word" and item.start < claim.end]
        words |= {item.low for item in before}
        told |= {item.low for item in before if item.start > claim.start - _BESIDE}
    if words & {"had", "were"} and "been" in words and words & _TIPPED or {"had", "tipped"} <= words:
        claim.effect = Effect.DENIES
    elif context.plans.are_over(claim) or context.talks_over or _once_planned(claim, inside, behind):
        claim.effect = Effect.DENIES if "offered" in words else Effect.ENDS
    elif any(low == "no" and follows in _PLANS for low, follows in pairwise(lows)):
        claim.effect = Effect.DENIES
    elif told & (DENIALS | DENYING) and not told & _UNSURE and _is_one_clause(inside) and not _undenied(lows):
        claim.effect = Effect.ENDS if "longer" in words or was_expected(behind, 0) else Effect.DENIES


def _undenied(lows: list[str]) -> bool:
    """X didn't deny that."""
    return any(low in DENIALS and follows in DENYING for low, follows in pairwise(lows))


def _is_one_clause(inside: list[Item]) -> bool:
    return len(inside) < _CLAUSE and not any(item.low == "," for item in inside)


def _once_planned(claim: Claim, inside: list[Item], behind: list[Item]) -> bool:
    """X, once attached to direct; not "once set to play in T", where T is another film, nor "…, now directs"."""
    once = (at for at, item in enumerate(inside[:-2]) if item.is_word(*FORMERLY) and inside[at + 1].is_word(*PAST_PLANS))
    at = next(once, -1)
    if at < 0 or not inside[at + 2].is_word("to", "as"):
        return False
    plan = [*inside[at:], *behind[:_CLAUSE]]
    comma = next((here for here, item in enumerate(plan) if item.low == ","), len(plan))
    close = next((here for here in range(comma + 1, len(plan)) if plan[here].low == ","), len(plan))
    rest = {item.low for item in plan[comma:close] if item.kind == "word"}
    if any(item.kind in ("name", "title") and not getattr(item.ref, "main", False) for item in plan[:comma]):
        return False
    does = {FORMS[low][0] for low in rest if low in FORMS}
    # …, will now only produce: something else than was planned.
    return bool(does) and claim.property not in does or not rest & (_COMING | FORMS.keys())


def _talks_over(lows: list[str]) -> bool:
    """Talks with X have fallen apart; …, but negotiations broke down."""
    for at, low in enumerate(lows):
        if low in ("talks", "negotiations", "deal", "discussions"):
            behind = lows[at + 1 : at + _AHEAD]
            if any(_in_order(behind, phrase) for phrase in _BROKEN):
                return True
    return False


def _in_order(lows: list[str], wanted: tuple[str, ...]) -> bool:
    return any(tuple(lows[at : at + len(wanted)]) == wanted for at in range(len(lows) - len(wanted) + 1))


def _is_denied(claim: Claim, before: list[Item], inside: list[Item], behind: list[Item], context: _Context) -> bool:
    """denied reports that …; reports that … are untrue; …, but she denied it."""
    if claim.effect is Effect.ENDS and set(words_of(behind)) & _REASONS:
        return False
    ahead = list(words_of(before))
    if _denied_before(ahead, bool(before)):
        return True
    if not set(ahead) & _HEARSAY and not set(words_of(inside)) & RUMOURS and not context.contrary:
        return False
    tail = list(words_of(behind))
    return says_false(tail) or _turned(tail)


def _denied_before(ahead: list[str], some: bool) -> bool:
    """The last denial before the claim, with a report, "that" or nothing between."""
    at = next((here for here in range(len(ahead) - 1, -1, -1) if denial_at(ahead, here)), -1)
    if at < 0 or not some:
        return False
    between = ahead[at + 1 : at + 1 + _AHEAD]
    if set(between) & _TURNS or len(ahead) - at > _AHEAD:
        return False
    return bool(set(between) & (REPORT_NOUNS | {"that"})) or len(between) < 2


def _turned(lows: list[str]) -> bool:
    """… but the actor has shot down the reports."""
    turn = next((at for at, low in enumerate(lows) if low in _TURNS), -1)
    if turn < 0:
        return False
    rest = lows[turn:]
    if rest[-1] in _NOT_SO:
        return True
    return any(denial_at(rest, at) and set(rest) & WHAT_IS_DENIED for at in range(len(rest)))


def _debunks(lows: list[str]) -> bool:
    """The report is simply not true; the story is totally fabricated."""
    return any(
        low in ("the", "this", "that") and set(lows[at + 1 : at + 3]) & REPORT_NOUNS and says_false(lows[at + 2 : at + _AHEAD])
        for at, low in enumerate(lows)
    )
