"""Capitalised runs: where a name begins and ends."""

from news.suggest.items import plain
from news.suggest.joins import DAYS, JOINS, join, joined
from news.suggest.kinds import kind_of_run
from news.suggest.known import KnownNames
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.words import CREDIT_NOUNS, MONTHS, NOT_NAMES, TITLES_OF_PEOPLE
from news.suggest.tokens import Token, is_capital

_LONGEST = 14
_NEVER = DAYS | {"i", "i'm", "i've", "i'd", "i'll", "oscar", "oscars", "emmy", "bafta", "exclusive", "related"}
_ROLE_WORDS = TITLES_OF_PEOPLE | CREDIT_NOUNS
_GIVEN_TOO = frozenset({"tony", "prince", "dean", "rock", "page", "major", "king", "duke", "captain"})
_CUTTING = frozenset("ceo president chairman director producer exec vp evp svp writer star actor actress helmer chief".split())
_ABROAD = frozenset("film films cinema academy tv television open grand council embassy army church airways airlines".split())
_BEFORE_NUMBERS = frozenset(", aged age the a about over under than only nearly $ no. vol. season episode".split()) | frozenset(
    MONTHS
)
_TIMES = frozenset("first-time one-time long-time two-time three-time four-time then-unknown self-taught up-and-coming".split())
_PEOPLES = frozenset("zealander zealanders african korean yorker yorkers zealand-born korean-born african-born".split())
_TELLING = frozenset({("in", "which"), ("which", "stars"), ("which", "starred"), ("which", "follows"), ("which", "opens")}) | {
    ("also", "starring")
}
_SHOUTED = frozenset("NOT NO NEVER IS ISN'T ISN’T WILL WON'T WON’T ARE WAS AND BUT".split())
_BORN = frozenset(
    """born based bred winning nominated winner nominee educated trained raised turned bound set shot themed
    style inspired made led backed centric""".split()
)
# "Its new Dow: Sam Reyes" is no title.
_OWNED = frozenset("new its his her their the next".split())


def run_at(tokens: list[Token], at: int, *, begins: bool, known: KnownNames) -> int:
    """The index behind the run of capitalised words that begins here; the same index if none does.

    `begins` says that the word opens the sentence, where a capital says little.
    """
    token = tokens[at]
    low = plain(token.text)
    if _numbered_title(tokens, at, begins):
        behind = run_at(tokens, at + 1, begins=False, known=known)
        words = [each.text for each in tokens[at:behind]]
        return behind if behind > at + 2 or words[-1].lower() not in GIVEN else at
    if not is_capital(token) or token.text in _SHOUTED or (low in MONTHS and low != "may") or _is_adjective(low):
        return at
    if low in _NEVER and not _given_here(tokens, at):
        return at
    if low in ("new", "south", "north") and at + 1 < len(tokens) and tokens[at + 1].text.lower() in _PEOPLES:
        return at
    if low in _ROLE_WORDS or low in NATIONALITIES or (low.endswith("s") and low[:-1] in _ROLE_WORDS):
        # "Producer Jerry Bruckheimer": the name begins behind the role.
        if not _title_goes_on(tokens, at) and not _nation_in_title(tokens, at, known):
            return at
    elif (
        begins
        and low in NOT_NAMES
        and not _given_here(tokens, at)
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


def _numbered_title(tokens: list[Token], at: int, begins: bool) -> bool:
    """28 Days Later, 21 Jump Street; not 24 March, nor 31 Clooney."""
    if not (tokens[at].text.isdigit() and len(tokens[at].text) < 4) or at + 2 >= len(tokens):
        return False
    follows, behind = tokens[at + 1], tokens[at + 2]
    plain_word = is_capital(follows) and follows.text.lower() not in GIVEN and follows.text.lower() not in MONTHS
    if plain_word and _is_told_of(tokens, at + 2):
        return True
    if begins or at == 0:
        return False
    return (
        plain_word
        and follows.quote == tokens[at].quote
        and is_capital(behind)
        and tokens[at - 1].text.lower() not in _BEFORE_NUMBERS
    )


def _is_told_of(tokens: list[Token], at: int) -> bool:
    """The comma and what follows a title: ", which stars", ", in which", ", starring", ", directed by"."""
    words = [token.text.lower() for token in tokens[at : at + 3]]
    return words[:1] == [","] and (bool({"starring", "directed"} & set(words[1:2])) or tuple(words[1:]) in _TELLING)


def _given_here(tokens: list[Token], at: int) -> bool:
    """Will Smith, Oscar Isaac: a word that is a given name too, in front of a name."""
    if tokens[at].text.lower() not in GIVEN or at + 1 >= len(tokens) or not is_capital(tokens[at + 1]):
        return False
    follows = tokens[at + 1].text.lower()
    if tokens[at].text in ("Oscar", "Tony") and follows in GIVEN - _ROLE_WORDS:
        # Oscar Isaac; but "Oscar winner Isaac Lund" and, in short, "Oscar Isaac Lund" begin with the prize.
        return at + 2 >= len(tokens) or not is_capital(tokens[at + 2])
    return follows not in GIVEN | NOT_NAMES | _ROLE_WORDS and "-" not in follows


def _is_adjective(low: str) -> bool:
    """Danish-born, Rapper-turned-actor, Oscar-winning: not the beginning of a name."""
    first, _, rest = low.partition("-")
    return bool(rest) and (
        first in NATIONALITIES or f"{first}-{rest}" in _TIMES or rest.rpartition("-")[2] in _ROLE_WORDS | _BORN
    )


def _title_goes_on(tokens: list[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    follows = tokens[at + 1]
    if follows.text.lower() == "of":
        behind = at + 2 + (at + 2 < len(tokens) and tokens[at + 2].text.lower() == "the")
        return behind < len(tokens) and is_capital(tokens[behind]) and not tokens[at].text.lower().endswith("or")
    if tokens[at].text == "Oscar":
        return _given_here(tokens, at)
    return token_is_name(tokens[at]) and is_capital(follows) and follows.text.lower() not in _ROLE_WORDS


def _nation_in_title(tokens: list[Token], at: int, known: KnownNames) -> bool:
    """American Beauty, The French Dispatch; not American Idris Elba, nor a British Airways flight."""
    if tokens[at].text.lower() not in NATIONALITIES or at + 1 >= len(tokens) or not is_capital(tokens[at + 1]):
        return False
    follows, behind = tokens[at + 1].text, tokens[at + 2] if at + 2 < len(tokens) else None
    if (
        any(letter.isupper() for letter in follows[1:])
        or follows.lower() in GIVEN | _ROLE_WORDS | NATIONALITIES | _ABROAD
        or known.at_token(tokens, at + 1)
    ):
        return False
    return behind is None or not is_capital(behind)


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
    if end < len(tokens) and (tokens[end].text.lower() in CREDIT_NOUNS or _is_told_of(tokens, end)) and end > behind:
        return known.kind_of(" ".join(words)) not in ("company", "outlet", "place", "person")
    return len(words) > 2 and kind_of_run(words, known) == "title"


def _step(tokens: list[Token], first: int, at: int, known: KnownNames) -> int:
    """How far the run goes on from this token: behind it, behind the words that join it to the next capital, or not at all."""
    token, before = tokens[at], tokens[at - 1]
    low = token.text.lower()
    if token.quote != tokens[first].quote:
        return at + 3 if _is_nickname(tokens, at) else at
    if is_capital(token):
        ends = low in MONTHS or low in DAYS or (low in _CUTTING and before.text.lower() not in JOINS)
        ends = ends or token.text in _SHOUTED
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
        return (
            at + 1
            if glued and not (before.text.isupper() and len(before.text) > 4) and not _introduces(tokens, first, at)
            else at
        )
    if low == "/":
        goes_on = at + 1 < len(tokens) and is_capital(tokens[at + 1]) and not known.kind_of(joined(tokens, first, at))
        return at + 1 if goes_on else at
    return join(tokens, first, at, known)


def _introduces(tokens: list[Token], first: int, at: int) -> bool:
    """The colon in "its new Dow: Sam Reyes"."""
    owned = first > 0 and tokens[first - 1].text.lower() in _OWNED and at == first + 1
    return owned and tokens[at + 1].text.lower() in GIVEN


def _is_nickname(tokens: list[Token], at: int) -> bool:
    """Tom “Iceman” Kazansky."""
    return (
        at + 3 < len(tokens)
        and tokens[at].quote == tokens[at + 2].quote
        and not tokens[at + 2].text[0].isalnum()
        and is_capital(tokens[at + 1])
        and is_capital(tokens[at + 3])
    )
