"""Who is named in full only in the headline, where every word may have a capital."""

from news.suggest.items import Item
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.verbs import CHAIN, FORMS
from news.suggest.lexicon.words import CREDIT_NOUNS, INSIDE_TITLES, NOT_NAMES
from news.suggest.tokens import Token, tokens_of

_NOT_SURNAMES = CHAIN | frozenset(FORMS) | CREDIT_NOUNS | INSIDE_TITLES | NOT_NAMES
_LONGEST = 3


def full_names(headline: str, used: set[str]) -> list[Item]:
    """The names in a headline that begin with a given name and end in a word of the text, of which `used` has the single
    names in small letters: "Clio Barnard to Direct …"."""
    tokens = tokens_of(headline)
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        last = _last(tokens, at, used)
        if last > at:
            start, end = tokens[at].start, tokens[last].end
            found.append(Item("person", headline[start:end], start, end))
        at = last + 1
    return found


def _last(tokens: list[Token], at: int, used: set[str]) -> int:
    """The index of the surname of the name that begins here; the same index if none does."""
    if tokens[at].text.lower() not in GIVEN or not tokens[at].text[0].isupper():
        return at
    for last in range(at + 1, min(at + _LONGEST, len(tokens))):
        word = tokens[last].text
        if not word[0].isupper() or word.lower() in _NOT_SURNAMES or not word[-1].isalpha():
            return at
        if word.lower() in used or tokens[at].text.lower() in used and last == at + 1:
            return last
    return at
