"""Capitalised runs: where a name begins and ends, and what kind of thing it names by its own shape."""

from news.suggest.items import plain
from news.suggest.known import KnownNames
from news.suggest.lexicon.companies import BEHIND_A_NAME, CLEAR
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.words import CREDIT_NOUNS, INSIDE_TITLES, MONTHS, NOT_NAMES, PARTICLES, TITLES_OF_PEOPLE
from news.suggest.tokens import Token

_LONGEST = 14
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NEVER = _DAYS | {"i", "i'm", "i've", "i'd", "i'll", "oscar", "oscars", "emmy", "bafta", "exclusive", "related"}
_JOINS = frozenset({"of", "the", "&", "vs", "vs.", "v.", "de", "du", "des", "la", "le"})
_MAY_JOIN = frozenset({"in", "to", "on", "a", "is", "at", "for"})
_ROLE_WORDS = TITLES_OF_PEOPLE | CREDIT_NOUNS
_GIVEN_TOO = frozenset({"tony", "prince", "dean", "rock", "page", "major", "king", "duke", "captain"})
_CUTTING = frozenset("ceo president chairman director producer exec vp evp svp writer star actor actress helmer chief".split())
_PLACE_ENDS = frozenset(
    """street avenue road park hill hills beach university theatre theater island islands county river lake square castle
        palace airport bridge museum church school college hotel bay harbor harbour valley mountains desert village""".split()
)
_FOREIGN = frozenset("un une le la les el los las il lo gli der die das ein eine det den os het una uno".split())
_ENGLISH = frozenset(
    """by is and for with from starring about in to at on has was will directed which that who are were of the a an as
        but or based""".split()
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def is_capital(token: Token) -> bool:
    first = token.text[0]
    return first.isupper() or (first.isdigit() and any(letter.isupper() for letter in token.text) and len(token.text) > 3)


def run_at(tokens: list[Token], at: int, *, begins: bool, known: KnownNames) -> int:
    """The index behind the run of capitalised words that begins here; the same index if none does.

    `begins` says that the word opens the sentence, where a capital says little.
    """
    token = tokens[at]
    low = plain(token.text)
    if not is_capital(token) or low in _NEVER or (low in MONTHS and low != "may"):
        return at
    if low in _ROLE_WORDS or low in NATIONALITIES or (low.endswith("s") and low[:-1] in _ROLE_WORDS):
        # "Producer Jerry Bruckheimer": the name begins behind the role.
        if not _title_goes_on(tokens, at):
            return at
    elif (
        begins
        and low in NOT_NAMES
        and not _titlelike_start(tokens, at, known)
        or low in NOT_NAMES
        and not begins
        and len(token.text) == 1
        and low != "a"
    ):
        return at
    behind = at + 1
    while behind < len(tokens) and behind - at < _LONGEST:
        step = _step(tokens, at, behind, known)
        if step == behind:
            break
        behind = step
    return behind


def _title_goes_on(tokens: list[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    follows = tokens[at + 1]
    if follows.text.lower() == "of":
        behind = at + 2 + (at + 2 < len(tokens) and tokens[at + 2].text.lower() == "the")
        return behind < len(tokens) and is_capital(tokens[behind]) and not tokens[at].text.lower().endswith("or")
    return token_is_name(tokens[at]) and is_capital(follows) and follows.text.lower() not in _ROLE_WORDS


def token_is_name(token: Token) -> bool:
    """Role words that are given names too."""
    return token.text.lower() in _GIVEN_TOO


def _titlelike_start(tokens: list[Token], at: int, known: KnownNames) -> bool:
    """ "The Witcher: Blood Origin director" and "The Martian star" begin with a title; "The Paramount film" does not."""
    behind = at + 1
    if (
        tokens[at].text.lower() not in ("the", "a", "this", "all", "an")
        or behind >= len(tokens)
        or not is_capital(tokens[behind])
    ):
        return False
    if tokens[behind].text.lower() in NATIONALITIES | _ROLE_WORDS:
        return False
    end = run_at(tokens, behind, begins=False, known=known)
    words = [token.text for token in tokens[behind:end]]
    if end < len(tokens) and tokens[end].text.lower() in CREDIT_NOUNS and end > behind:
        return known.kind_of(" ".join(words)) not in ("company", "outlet", "place", "person")
    return len(words) > 2 and kind_of_run(words, known) == "title"


def _step(tokens: list[Token], first: int, at: int, known: KnownNames) -> int:
    """How far the run goes on from this token: behind it, behind the words that join it to the next capital, or not at all."""
    token, before = tokens[at], tokens[at - 1]
    low = token.text.lower()
    if token.quote != tokens[first].quote:
        return at + 3 if _is_nickname(tokens, at) else at
    if is_capital(token):
        ends = low in MONTHS or low in _DAYS or (low in _CUTTING and before.text.lower() not in _JOINS)
        return at if ends and low != "may" else at + 1
    if token.text[0].isdigit() and len(token.text) <= 4 and token.text.isdigit():
        return at if before.text.lower() in ("in", "by") else at + 1
    if low == ":":
        glued = (
            token.start == before.end
            and at + 1 < len(tokens)
            and is_capital(tokens[at + 1])
            and tokens[at + 1].start > token.end
        )
        return at + 1 if glued and not (before.text.isupper() and len(before.text) > 4) else at
    if low == "/":
        joined = at + 1 < len(tokens) and is_capital(tokens[at + 1]) and not known.kind_of(_joined(tokens, first, at))
        return at + 1 if joined else at
    return _join(tokens, first, at, known)


def _join(tokens: list[Token], first: int, at: int, known: KnownNames) -> int:
    """Over "of the", "&", "and the" and the like, if a capitalised word follows."""
    low = tokens[at].text.lower()
    behind = at
    while (
        behind < len(tokens)
        and behind - at < 3
        and tokens[behind].text.lower() in INSIDE_TITLES | PARTICLES
        and not is_capital(tokens[behind])
    ):
        behind += 1
    if (
        behind == at
        or behind >= len(tokens)
        or not (is_capital(tokens[behind]) or tokens[behind].text.isdigit() and low == "is")
    ):
        return at
    if low in PARTICLES and low not in INSIDE_TITLES:
        return behind
    left = _joined(tokens, first, at)
    person, single = _is_person(tokens, first, at), at - first == 1
    if low in _JOINS:
        blocked = low == "of" and (person or known.kind_of(left) == "person")
        blocked = blocked or (
            low == "&"
            and (
                known.kind_of(left) == "company" or (not single and behind + 1 < len(tokens) and is_capital(tokens[behind + 1]))
            )
        )
        blocked = blocked or (low == "the" and (person or bool(known.kind_of(left))))
        return at if blocked else behind
    if low == "and":
        follows = tokens[at + 1].text
        alone = single and not known.kind_of(left)
        return behind if alone and follows in ("the", "his", "her") else at
    if low in _MAY_JOIN:
        right = tokens[behind].text
        blocked = (
            person or bool(known.kind_of(left) or known.kind_of(right)) or right.lower() in MONTHS or right.lower() in GIVEN
        )
        plain_run = at - first > 1 and not any(token.text.lower() in _JOINS | _MAY_JOIN for token in tokens[first:at])
        blocked = (
            blocked
            or plain_run
            or left.lower() in GIVEN
            or behind - at > 2
            or (single and low not in ("is", "on") and behind - at == 1)
        )
        return at if blocked else behind
    return at


def _is_nickname(tokens: list[Token], at: int) -> bool:
    """Tom “Iceman” Kazansky."""
    return (
        at + 3 < len(tokens)
        and tokens[at].quote == tokens[at + 2].quote
        and not tokens[at + 2].text[0].isalnum()
        and is_capital(tokens[at + 1])
        and is_capital(tokens[at + 3])
    )


def _joined(tokens: list[Token], first: int, behind: int) -> str:
    return " ".join(token.text for token in tokens[first:behind])


def _is_person(tokens: list[Token], first: int, behind: int) -> bool:
    return behind - first > 1 and tokens[first].text.lower() in GIVEN


def split_of(tokens: list[Token], first: int, behind: int, known: KnownNames) -> int:
    """Where a run that holds two names divides: "Andy Berman of Misher Films" before "of", "Skydance CEO" before the role."""
    for at in range(first + 1, behind):
        low = tokens[at].text.lower()
        if low == "of" and _is_person(tokens, first, at):
            return at
    return behind


def kind_of_run(words: list[str], known: KnownNames) -> str:
    """person, company, title, place or name, by the words alone."""
    text = " ".join(words)
    found = known.kind_of(text)
    if found:
        return found
    lows = [word.lower() for word in words]
    if "/" in words and any(known.kind_of(" ".join(part.split())) == "company" for part in text.split("/")):
        return "company"
    if _is_company(lows):
        return "company"
    if len(words) > 1 and lows[-1] in _PLACE_ENDS and len(words) < 4 and lows[0] not in GIVEN:
        return "place"
    if len(words) == 1:
        return "company" if words[0][0].isdigit() and words[0][-1].isalpha() and not words[0].isupper() else "name"
    if _looks_like_title(words, lows):
        return "title"
    if 2 <= len(words) <= 5 and all(_is_name_word(word) for word in words):
        return "person"
    return "name" if len(words) < 3 else "title"


def _is_company(lows: list[str]) -> bool:
    if len(lows) < 2 or lows[-1] not in BEHIND_A_NAME:
        return False
    return lows[-1] in CLEAR or lows[-2] in BEHIND_A_NAME


def _is_name_word(word: str) -> bool:
    return word.lower() in PARTICLES or word.lower() in _SUFFIXES or word[0].isupper() or word[0] in "“‘'\"”’"


def _looks_like_title(words: list[str], lows: list[str]) -> bool:
    if lows[0] in GIVEN and len(words) <= 3 and not set(lows) & {"&", ":", "of", "the"}:
        return words[-1].isdigit()
    marks = {":", "&", "vs", "vs.", "v.", "is", "of", "in", "the", "a", "to", "and"}
    return bool(marks & set(lows)) or words[-1].isdigit() or lows[0] in NOT_NAMES or lows[0].isdigit()


def foreign_title(tokens: list[Token], at: int, behind: int) -> int:
    """Behind a title in another language, where only the first word has a capital: "the French film Un petit jeu"."""
    if plain(tokens[at].text) not in _FOREIGN:
        return behind
    here = behind
    while (
        here < len(tokens) and tokens[here].text[0].isalpha() and tokens[here].text.lower() not in _ENGLISH and here - at < 10
    ):
        here += 1
    return here
