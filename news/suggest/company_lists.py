"""Lists of companies beside a verb, walked item by item."""

from news.suggest.items import Item
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.verbs import CHAIN, FORMS
from news.suggest.lexicon.words import CREDIT_NOUNS, TITLES_OF_PEOPLE

_AND = frozenset({",", "and", "&", "plus", ";", "or"})
_FILL = (
    TITLES_OF_PEOPLE
    | CREDIT_NOUNS
    | NATIONALITIES
    | frozenset(
        """real-life the a an his her their original fellow actors stars actresses both also of include includes including
        newcomers veterans as well such like director/producer 's co by up-and-coming""".split()
    )
)


def companies_right(items: list[Item], at: int, *, fill: int = 4) -> list[int]:
    """Indexes of the companies of the list that begins here, over owners ("Kelly McCormick's 87North") and determiners."""
    found: list[int] = []
    here, skipped = at, 0
    while here < len(items) and skipped <= fill:
        item = items[here]
        if item.kind == "company" and not item.possessive:
            found.append(here)
            skipped, fill = 0, 9
            after = here + 1
            while after < len(items) and (
                items[after].low in _AND | {"/", "as", "well", "along"}
                or items[after].is_word("with")
                and items[after - 1].low in ("along", "together")
            ):
                after += 1
            if after == here + 1:
                break
            here = after
        elif (
            item.possessive
            or item.kind in ("person", "place")
            or item.low.endswith("-based")
            or item.kind == "name"
            and here + 1 < len(items)
            and items[here + 1].is_word("company", "outfit", "firm")
            or item.low in _AND | _FILL | {"banner", "company", "production", "studio", "financier", "/"}
            or item.kind == "title"
            and here + 1 < len(items)
            and items[here + 1].low in CREDIT_NOUNS
        ):
            here, skipped = here + 1, skipped + 1
        else:
            break
    return found


def companies_left(items: list[Item], at: int, *, steps: int = 12, relative: bool = False) -> list[int]:
    """Indexes of the companies that do what stands here, to the left over auxiliaries; of a `relative` clause too."""
    here = at - 1
    while here >= 0 and at - here < steps and items[here].kind != "company":
        if (
            relative
            and here > 1
            and items[here].is_word("which")
            and items[here - 1].low == ","
            and items[here - 2].kind == "company"
        ):
            # "C, which is releasing it"
            here -= 2
            break
        if items[here].kind not in ("word", "date") or items[here].low in ("by", "from", "of", "that", "while", "but"):
            return []
        if not (
            items[here].low in CHAIN or items[here].low in FORMS or items[here].low.endswith("ly") or items[here].kind == "date"
        ):
            return []
        here -= 1
    found: list[int] = []
    while here >= 0 and items[here].kind == "company" and not items[here].possessive:
        found.append(here)
        before = here - 1
        while before >= 0 and items[before].low in _AND | {"/"}:
            before -= 1
        if before == here - 1:
            break
        here = before
    return found[::-1]
