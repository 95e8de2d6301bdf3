"""Words that call a report untrue."""

from news.suggest.lexicon.exits import DENYING, FALSE, REPORT_NOUNS

# A word, and those of which one has to stand among the next two.
_DENIED_WITH = {
    frozenset({"shot", "shoots", "shooting", "knocked", "shut"}): frozenset({"down"}),
    frozenset("laughed laughs brushed brushes shrugged shrugs".split()): frozenset({"off"}),
    frozenset({"pushed", "hit"}): frozenset({"back"}),
    frozenset({"poured", "pours"}): frozenset({"cold", "water"}),
    frozenset({"no", "not"}): frozenset({"truth", "true"}),
    frozenset({"despite"}): REPORT_NOUNS,
}
_FALSE_WITH = {
    frozenset({"no", "not", "isn't", "wasn't", "ain't"}): frozenset({"truth", "true", "case", "so", "happening"}),
    frozenset({"made"}): frozenset({"up"}),
    frozenset({"wide"}): frozenset({"mark"}),
    frozenset({"nothing"}): frozenset({"it", "hearsay", "gossip", "rumour", "rumor"}),
}
_NEAR = 3


def denial_at(lows: list[str], at: int) -> bool:
    """Whether the word here, with those behind it, denies something: "denied", "shot down", "no truth", "laughed off"."""
    return lows[at] in DENYING or _with(_DENIED_WITH, lows, at)


def says_false(lows: list[str]) -> bool:
    """Whether these words call something untrue: "is false", "not the case", "made up", "wide of the mark"."""
    return bool(set(lows) & FALSE) or any(_with(_FALSE_WITH, lows, at) for at in range(len(lows)))


def _with(table: dict[frozenset[str], frozenset[str]], lows: list[str], at: int) -> bool:
    behind = set(lows[at + 1 : at + 1 + _NEAR])
    return any(lows[at] in first and behind & second for first, second in table.items())
