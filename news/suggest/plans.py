"""Which clauses tell of a plan that is over: "was to play", "an earlier version had X attached", "circled it but passed"."""

from bisect import bisect

from news.suggest.clauses import clauses_of
from news.suggest.items import Sentence, words_of
from news.suggest.lexicon.verbs import DENIALS, FORMERLY, FORMS, PAST_PLANS
from news.suggest.reading import Claim

_PAST = frozenset("was were been had".split())
_SAID = frozenset("said says announced reported revealed confirmed told hinted teased claimed learned insisted added".split())
_CLAIMED = _SAID | frozenset("reported claimed reports suggested rumoured rumored heard".split())
_DOING = frozenset(FORMS) | frozenset(
    """have be been shoot film lead join make start begin return take handle release finance sell open score appear
        front distribute fund co-finance""".split()
)
_MEANT = frozenset("going meant supposed intended".split())
_PLANNED = frozenset("set due slated scheduled line lined attached expected going supposed".split())
_PROMISED = frozenset(
    """given offered promised earmarked intended written board aboard onboard line acquired bought sold developed optioned
        licensed""".split()
)
_HELD = frozenset(
    """attached set cast hired tapped due circling talks negotiations eyeing eyed line lined contention considered offered
        wanted earmarked linked courted wooed lead discussions choice optioned enlisted signed boarded planned board""".split()
)
_FAILED = frozenset(
    """passed dropped walked left ended dormant stalled collapsed fell lapsed died abandoned scrapped shelved withdrew
        withdrawn unravelled unraveled fizzled evaporated failed dissolved nothing clashed clashes conflicts folded scuppered
        derailed sank lost imploded vanished couldn't unable terms pregnant ill injured relinquished""".split()
)
_EARLIER = frozenset("earlier previous aborted abandoned failed prior old doomed".split())
_VERSIONS = frozenset(
    "version versions incarnation incarnations iteration iterations attempt attempts take plan plans stab".split()
)
_UNDONE = frozenset("abandoned scrapped shelved dropped ditched cancelled canceled scuppered axed binned".split())
_POINTS = frozenset("point time stage".split())
_MANY_POINTS = frozenset("times points stages".split())
_FIRST = frozenset("given earmarked assigned attached went".split())
_AS = frozenset("a in the on".split())
_ARRIVED = frozenset("took came stepped replaced landed inherited signed joined arrived boarded".split())
_TURNS = frozenset("but before until though although however".split())
_CONCEDING = frozenset("although though".split())
_ASIDE = frozenset("from by with starring directed written produced featuring penned helmed".split())
_FAR, _SHORT = 40, 5
_LONGEST = 80
_NEAR = 5


class Plans:
    """What each clause of one sentence says of the plan that it tells; worked out when asked for."""

    def __init__(self, sentence: Sentence) -> None:
        self._items = sentence.items
        self._starts = [item.start for item in sentence.items]
        self._numbers: list[int] = []
        self._members: dict[int, list[int]] = {}
        self._over: dict[int, str] = {}

    def are_over(self, claim: Claim) -> str:
        """How surely the clause in which the claim is made is over: "undone", "surely", "formerly" or not at all."""
        if not self._numbers:
            self._numbers = clauses_of(self._items)
            for at, number in enumerate(self._numbers):
                self._members.setdefault(number, []).append(at)
        if self._is_aside(claim):
            return ""
        number = self._numbers[self._verb_of(claim)]
        if number not in self._over:
            self._over[number] = self._read(number)
        return self._over[number]

    def _is_aside(self, claim: Claim) -> bool:
        """ "The film, from director X, was to open in May": what stands between commas is not what was planned."""
        first = max(0, bisect(self._starts, claim.start) - 1)
        last = max(first, bisect(self._starts, claim.end - 1) - 1)
        opening = next((at for at in range(first - 1, max(-1, first - _SHORT), -1) if self._items[at].low == ","), -1)
        closed = last + 1 < len(self._items) and self._items[last + 1].low == ","
        return opening >= 0 and closed and self._items[opening + 1].low in _ASIDE

    def _verb_of(self, claim: Claim) -> int:
        """The item that makes the claim: the other end of it than the name."""
        first = max(0, bisect(self._starts, claim.start) - 1)
        last = max(first, bisect(self._starts, claim.end - 1) - 1)
        for at in range(first, last + 1):
            verb = FORMS.get(self._items[at].low) if self._items[at].kind == "word" else None
            if verb is not None and verb[0] == claim.property:
                return at
        named_first = self._items[first].text == claim.printed or self._items[first].ref is not None
        return last if named_first and last > first else first

    def _read(self, number: int) -> str:
        here = self._members[number][:_LONGEST]
        lows = list(words_of([self._items[at] for at in here]))
        ahead = list(words_of(self._items[max(0, here[0] - _FAR) : here[0]]))
        behind = list(words_of(self._items[here[-1] + 1 : here[-1] + 1 + _FAR]))
        if _undone(lows):
            return "undone"
        if not set(lows) & DENIALS and not _SAID & set(lows + ahead) and _was_to(lows):
            return "surely"
        if _is_former(lows, ahead, behind) or _came_to_nothing(lows, behind):
            return "formerly"
        return ""


def _was_to(lows: list[str]) -> bool:
    """was to play; were going to film it; was meant to be headlined by."""
    for at, low in enumerate(lows):
        rest = lows[at + 1 : at + 2 + _NEAR]
        if low == "would" and rest[:1] == ["have"] and FORMS.get(rest[1] if len(rest) > 1 else "", ("", ""))[1] == "past":
            return True
        if low not in ("was", "were") or "to" not in rest:
            continue
        to = rest.index("to")
        does = rest[to + 1 : to + 3]
        between = [each for each in rest[:to] if not each.endswith("ly")]
        if bool(set(does) & _DOING) and (not between or len(between) == 1 and between[0] in _MEANT):
            return True
    return False


def _undone(lows: list[str]) -> bool:
    """Plans to shoot in Malta have been abandoned; they have scrapped plans to shoot there."""
    if any(low in _UNDONE and set(lows[at + 1 : at + 4]) & {"plans", "plan", "hopes"} for at, low in enumerate(lows)):
        return True
    at = next((at for at, low in enumerate(lows) if low in ("plans", "hopes", "plan")), -1)
    return at >= 0 and any(
        low in _UNDONE and lows[step - 1] in ("been", "were", "was") for step, low in enumerate(lows) if step > at
    )


def _is_former(lows: list[str], ahead: list[str], behind: list[str]) -> bool:
    words = set(lows)
    return (
        bool(words & FORMERLY and words & (PAST_PLANS | _PROMISED) and words & _PAST)
        or {"had", "been"} <= words
        and bool(words & _PLANNED)
        and not set(ahead + lows[: lows.index("had")]) & _CLAIMED
        or _at_one_point(lows)
        and not _SAID & set(lows + ahead)
        or _once(lows)
        or _over_the_years(lows + ahead)
        or _until_another(lows, behind)
        or any(low in _EARLIER and set(lows[at + 1 : at + 3]) & _VERSIONS for at, low in enumerate(lows))
    )


def _at_one_point(lows: list[str]) -> bool:
    """at one point; at different times: and none that lasts."""
    return any(
        low == "at"
        and (
            lows[at + 1 : at + 2] in (["one"], ["that"])
            and bool(set(lows[at + 2 : at + 3]) & _POINTS)
            or bool(set(lows[at + 1 : at + 2]) & {"different", "various"} and set(lows[at + 2 : at + 3]) & _MANY_POINTS)
        )
        for at, low in enumerate(lows)
    )


def _over_the_years(lows: list[str]) -> bool:
    """Over the years, X and Y have been attached: and nobody of them is."""
    passing = any(lows[at : at + 3] == ["over", "the", "years"] for at in range(len(lows)))
    return passing and "attached" in lows and bool({"have", "been", "has"} & set(lows))


def _until_another(lows: list[str], behind: list[str]) -> bool:
    """X had been cast before Y took the part."""
    held = "had" in lows and bool(set(lows) & _HELD)
    return held and behind[:1] in (["before"], ["until"]) and bool(set(behind[1:5]) & _ARRIVED)


def _once(lows: list[str]) -> bool:
    """was first set up …; was once a producer; first given to."""
    for at, low in enumerate(lows):
        then = lows[at + 1 : at + 3]
        if low in ("first", "originally", "previously", "once", "initially") and then[:2] == ["set", "up"]:
            return True
        if low == "first" and set(then[:1]) & _FIRST:
            return True
        if low in ("once", "originally") and at and lows[at - 1] in ("was", "were") and set(then[:1]) & _AS:
            return True
    return False


def _came_to_nothing(lows: list[str], behind: list[str]) -> bool:
    """had been in talks, but those ended; although C was set to show it, it later relinquished the rights."""
    if not (set(lows) & _PAST and set(lows) & _HELD):
        return False
    if lows[0] in _CONCEDING:
        return bool(set(lows + behind) & _FAILED)
    if not (behind[:1] and behind[0] in _TURNS):
        return False
    end = next((at for at, low in enumerate(behind[1:], 1) if low in _TURNS), len(behind))
    return bool(set(behind[:end]) & _FAILED) or "way" in behind[:end] and "got" in behind[:end]
