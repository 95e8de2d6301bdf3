"""The names an article may hold that need no guessing: the system's own, the trade's, and the titles of the article's film."""

from news.suggest.gazetteer import AGENCIES, OUTLETS, STUDIOS, Gazetteer, name_key
from news.suggest.lexicon.given_names import MONONYMS
from news.suggest.lexicon.places import PLACES
from news.suggest.tokens import Token

_SINGLE = {name_key(each): each for each in MONONYMS}
_PLACES = {name_key(each): each for each in PLACES}
_LONGEST = 10


def _first_words(*tables: dict[str, str]) -> set[str]:
    return {key.partition(" ")[0] for table in tables for key in table}


_TRADE_FIRST = _first_words(STUDIOS, OUTLETS, AGENCIES, _PLACES, _SINGLE)


class KnownNames:
    """Looks up the longest known name at a token. `titles` maps the keys of the article's own titles to the title."""

    def __init__(self, gazetteer: Gazetteer, titles: dict[str, str]) -> None:
        self._index = gazetteer.index
        self._titles = titles
        self._tables: tuple[tuple[str, dict[str, str]], ...] = (
            ("title", titles),
            ("title", self._index.productions),
            ("person", self._index.people),
            ("company", self._index.companies),
            ("outlet", self._index.outlets),
            ("outlet", OUTLETS),
            ("company", STUDIOS),
            ("company", AGENCIES),
            ("place", _PLACES),
            ("person", _SINGLE),
        )
        self._title_first = _first_words(titles)
        self._index_first = self._index.first_words

    def kind_of(self, text: str) -> str:
        """The kind of a whole name, or nothing."""
        key = name_key(text)
        return next((kind for kind, table in self._tables if key in table), "")

    def at_token(self, tokens: list[Token], at: int) -> bool:
        """Whether this one word is a name that is known."""
        return bool(self.kind_of(tokens[at].text))

    def own_title_at(self, text: str, tokens: list[Token], at: int) -> bool:
        """Whether one of the article's own titles, of more than one word, begins at this token."""
        if name_key(tokens[at].text).partition(" ")[0] not in self._title_first:
            return False
        spans = (text[tokens[at].start : tokens[last].end] for last in range(at + 1, min(at + _LONGEST, len(tokens))))
        return any(name_key(each) in self._titles for each in spans)

    def at(self, text: str, tokens: list[Token], at: int) -> tuple[int, str] | None:
        """The index behind the longest known name that begins at this token, and its kind."""
        first = name_key(tokens[at].text).partition(" ")[0]
        if at + 1 < len(tokens) and tokens[at + 1].text in ("'s", "’s"):
            # The key of "Ocean's 8" has no apostrophe.
            return self._longest(text, tokens, at)
        if not first or not (first in _TRADE_FIRST or first in self._title_first or first in self._index_first):
            return None
        return self._longest(text, tokens, at)

    def _longest(self, text: str, tokens: list[Token], at: int) -> tuple[int, str] | None:
        for behind in range(min(at + _LONGEST, len(tokens)), at, -1):
            last = tokens[behind - 1]
            if not (last.text[0].isalnum() or last.text in "!?+"):
                continue
            key = name_key(text[tokens[at].start : last.end])
            for kind, table in self._tables:
                if key in table and self._stands_alone(kind, tokens, at, behind):
                    return behind, kind
        return None

    @staticmethod
    def _stands_alone(kind: str, tokens: list[Token], at: int, behind: int) -> bool:
        """A name of one word is part of a longer one if another capitalised word is glued to it: "Judy Garland" is not
        “Judy”."""
        if not (tokens[at].text[0].isupper() or tokens[at].text[0].isdigit()):
            return False
        if kind not in ("title", "person") or behind - at > 1:
            return True
        before = tokens[at - 1] if at else None
        after = tokens[behind] if behind < len(tokens) else None
        glued_after = after is not None and after.text[0].isupper() and after.text[0].isalpha()
        glued_before = (
            before is not None
            and at > 1
            and before.text[0].isupper()
            and before.text.isalpha()
            and before.quote == tokens[at].quote
        )
        return not glued_after and not glued_before
