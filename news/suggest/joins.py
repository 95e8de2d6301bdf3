"""Whether a small word joins two capitalised runs to one name: "of", "the", "&", "and", "at"."""

from news.suggest.kinds import kind_of_run
from news.suggest.known import KnownNames
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.words import INSIDE_TITLES, MONTHS, PARTICLES
from news.suggest.tokens import Token, is_capital

JOINS = frozenset({"of", "the", "&", "vs", "vs.", "v.", "v", "de", "du", "des", "la", "le"})
_MAY_JOIN = frozenset({"in", "to", "on", "a", "is", "at", "for"})
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_ONE_WORK = frozenset("novel book film movie play drama series comedy thriller musical memoir sequel".split())
_VENUES = frozenset("theatre theater festival national museum center centre hall".split())


def join(tokens: list[Token], first: int, at: int, known: KnownNames) -> int:
    """Over "of the", "&", "and the" and the like, if a capitalised word follows."""
    low = tokens[at].text.lower()
    behind = at
    while (
        behind < len(tokens)
        and behind - at < 3
        and tokens[behind].text.lower() in INSIDE_TITLES | PARTICLES | {"from"}
        and not is_capital(tokens[behind])
    ):
        behind += 1
    if (
        behind == at
        or behind >= len(tokens)
        or not (is_capital(tokens[behind]) or tokens[behind].text.isdigit() and low == "is")
    ):
        return at
    if low in PARTICLES and low not in INSIDE_TITLES or tokens[at].text == "i":
        return behind
    left = joined(tokens, first, at)
    person, single = is_person(tokens, first, at), at - first == 1
    if low in JOINS:
        return at if _joins_no_name(tokens, first, at, behind, known) else behind
    if low == "and":
        follows = tokens[at + 1].text
        alone = single and not known.kind_of(left) and not known.at_token(tokens, behind)
        several = not single and follows in ("a", "an") and not person and not known.kind_of(left)
        if single and first > 0 and tokens[first - 1].text.lower() in _ONE_WORK:
            # "her novel Pride and Prejudice"
            return at if behind + 1 < len(tokens) and is_capital(tokens[behind + 1]) else behind
        return behind if alone and follows in ("the", "his", "her") or several else at
    if low == "from":
        follows = tokens[behind].text.lower()
        return behind if tokens[first].text == "The" and at - first == 2 and follows not in GIVEN else at
    if low in _MAY_JOIN:
        return at if _joins_no_title(tokens, first, at, behind, known) else behind
    return at


def _joins_no_name(tokens: list[Token], first: int, at: int, behind: int, known: KnownNames) -> bool:
    """Whether "of", "&" or "the" here stands between two names."""
    low, left = tokens[at].text.lower(), known.kind_of(joined(tokens, first, at))
    person, single = is_person(tokens, first, at), at - first == 1
    if low == "of":
        return person or left == "person" or at - first > 1 and _begins_company(tokens, behind, known)
    if low == "&":
        return left == "company" or (not single and behind + 1 < len(tokens) and is_capital(tokens[behind + 1]))
    return low == "the" and (person or bool(left))


def _begins_company(tokens: list[Token], at: int, known: KnownNames) -> bool:
    """Emil Sherman of See-Saw Films: what stands behind the "of" is a company by its name."""
    end = at
    while end < len(tokens) and end - at < 5 and is_capital(tokens[end]):
        end += 1
    return any(kind_of_run([token.text for token in tokens[at:last]], known) == "company" for last in range(at + 1, end + 1))


def _joins_no_title(tokens: list[Token], first: int, at: int, behind: int, known: KnownNames) -> bool:
    """Whether a preposition here ends the name: behind people and what is known, before months and people."""
    low, left, right = tokens[at].text.lower(), joined(tokens, first, at), tokens[behind].text
    single = at - first == 1
    if (
        is_person(tokens, first, at)
        or low == "at"
        and any(token.text.lower() in _VENUES for token in tokens[behind : behind + 3])
        or known.kind_of(left)
        or known.kind_of(right)
        or right.lower() in GIVEN
        or right.lower() in MONTHS
        or right.lower() in DAYS
    ):
        return True
    plain_run = at - first > 1 and not any(token.text.lower() in JOINS | _MAY_JOIN for token in tokens[first:at])
    return (
        plain_run
        or left.lower() in GIVEN
        or behind - at > 2
        or (single and low not in ("is", "on") and behind - at == 1)
        or (single and first > 0 and tokens[first - 1].text.lower() in ("with", "by", "opposite"))
    )


def joined(tokens: list[Token], first: int, behind: int) -> str:
    return " ".join(token.text for token in tokens[first:behind])


def is_person(tokens: list[Token], first: int, behind: int) -> bool:
    return behind - first > 1 and tokens[first].text.lower() in GIVEN


def split_of(tokens: list[Token], first: int, behind: int, known: KnownNames) -> int:
    """Where a run that holds two names divides: "Andy Berman of Misher Films" before "of", "Skydance CEO" before the role."""
    for at in range(first + 1, behind):
        low = tokens[at].text.lower()
        if low == "of" and is_person(tokens, first, at):
            return at
    return behind
