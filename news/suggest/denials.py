"""Words that call a report untrue."""

from news.suggest.lexicon.exits import DENYING, FALSE, REPORT_NOUNS
from news.suggest.lexicon.verbs import DENIALS

# A word, and those of which one has to stand among the next two.
_DENIED_WITH = {
    frozenset({"shot", "shoots", "shooting", "shoot", "knocked", "shut"}): frozenset({"down"}),
    frozenset(
        "laughed laughs laugh laughing brushed brushes brush shrugged shrugs swatted swats waved waves".split()
    ): frozenset({"off", "aside", "away"}),
    frozenset({"pushed", "hit"}): frozenset({"back"}),
    frozenset({"poured", "pours"}): frozenset({"cold", "water"}),
    frozenset({"no", "not"}): frozenset({"truth", "true"}),
    frozenset({"despite"}): REPORT_NOUNS,
    frozenset({"laid", "lays", "put", "puts", "putting", "lay"}): frozenset({"rest", "bed"}),
}
_FALSE_WITH = {
    frozenset({"no", "not", "isn't", "wasn't", "ain't"}): frozenset({"truth", "true", "case", "so", "happening"}),
    frozenset({"made"}): frozenset({"up"}),
    frozenset({"wide"}): frozenset({"mark"}),
    frozenset({"nothing"}): frozenset({"it", "hearsay", "gossip", "rumour", "rumor"}),
}
_SPEAKERS = frozenset(
    """rep reps representative representatives spokesman spokeswoman spokesperson publicist agent manager but however
        that's it's this source insider""".split()
)
WHAT_IS_DENIED = REPORT_NOUNS | frozenset("it this that claim them suggestion".split())
_NEAR, _FAR = 3, 60


def denial_at(lows: list[str], at: int) -> bool:
    """Whether the word here, with those behind it, denies something: "denied", "shot down", "no truth", "laughed off"."""
    if at and lows[at - 1] in DENIALS:
        # "didn't deny it"
        return False
    return lows[at] in DENYING or _with(_DENIED_WITH, lows, at)


def says_false(lows: list[str]) -> bool:
    """Whether these words call something untrue: "is false", "not the case", "made up", "wide of the mark"."""
    return bool(set(lows) & FALSE) or any(_with(_FALSE_WITH, lows, at) for at in range(len(lows)))


def _with(table: dict[frozenset[str], frozenset[str]], lows: list[str], at: int) -> bool:
    behind = set(lows[at + 1 : at + 1 + _NEAR])
    return any(lows[at] in first and behind & second for first, second in table.items())


def denies(lows: list[str]) -> bool:
    """The sentence behind a rumour says that it is none: "But a rep for the actress tells us it's not true."."""
    lows = lows[:_FAR]
    if not set(lows[:8]) & _SPEAKERS and lows[:1] not in (["that"], ["it"]):
        return False
    return says_false(lows) or any(
        denial_at(lows, at) and set(lows[at + 1 : at + 7]) & WHAT_IS_DENIED for at in range(len(lows))
    )
