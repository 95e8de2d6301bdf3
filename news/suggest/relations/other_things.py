"""What is left, or gone to, that is not the film: another title, a husband, an island, the stage, the day's work."""

from news.suggest.items import Item
from news.suggest.lexicon.exits import OTHER_THINGS
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.relations.role_words import role_of
from news.suggest.scope import production_of

_PREPOSITIONS = frozenset("on in from of with at for to".split())
_BEFORE_NAMES, _ON = frozenset("on in from".split()), frozenset({"on", "in"})
_ARTICLES = frozenset("the a an his her their its".split())
_ENDS = frozenset("who whose which after because but when before while following citing amid over to so and".split())
_PARTS = frozenset("role part lead character place shoes name".split())
_OTHERS = OTHER_THINGS | frozenset(
    """husband wife partner boyfriend girlfriend fiance fiancé fiancee fiancée manager agents publicist family children
        prize prizes award awards trophy trophies oscar oscars emmy emmys""".split()
)
_SPELLS = frozenset("day night weekend evening afternoon morning summer winter holidays moment weekends break".split())
_STAGES = frozenset("stage broadway musical run tour play production's".split())
_FAR = 9


def leaves_another(items: list[Item], at: int) -> bool:
    """… from Night Ferry; … with her husband; … for Iceland; … in the West End run; … on to a comedy; … for the day."""
    if items[at].low.startswith("mov") and any(item.is_word("to") for item in items[at + 1 : at + 3]):
        return True
    for here in range(at + 1, min(at + _FAR, len(items) - 1)):
        item = items[here]
        production = production_of(item)
        if item.kind == "mark" or production is not None and production.main or here > at + 1 and item.is_word(*_ENDS):
            return False
        if (
            item.is_word("as")
            and items[here + 1].is_word("a", "an")
            and not any(role_of(items, step) for step in range(here + 2, min(here + 5, len(items))))
        ):
            # fired as a waiter
            return True
        if item.is_word(*_PREPOSITIONS) and _is_elsewhere(items, here):
            return True
    return False


def _is_elsewhere(items: list[Item], at: int) -> bool:
    """Whether what this preposition takes is another thing."""
    first = at + 1 + items[at + 1].is_word(*_ARTICLES)
    if first >= len(items) or items[at - 1].is_word(*_PARTS):
        return False
    taken, of = items[first], items[at].low
    production = production_of(taken)
    named = items[first + 1] if first + 1 < len(items) else taken
    if taken.kind in ("film", "work") and named.kind in ("name", "person") and not named.possessive:
        # the cast of the musical Jenny Lind
        return True
    if taken.possessive or production is not None and production.main:
        return False
    if of in _BEFORE_NAMES and taken.kind in ("name", "title") or of in _ON and taken.kind == "person" and _is_no_name(taken):
        return True
    if of == "of" and (taken.kind in ("name", "title", "place") or first > at + 1 and taken.kind == "person"):
        return True
    if of == "for" and (taken.kind == "place" or taken.low in _SPELLS):
        return True
    if of == "with" and taken.kind == "number":
        return True
    near = items[first : first + 3]
    return of != "to" and any(each.kind in ("word", "work") and each.low in _OTHERS | _STAGES for each in near)


def _is_no_name(item: Item) -> bool:
    """Two words in capitals that begin with no given name: a title, more often than somebody."""
    return item.low.split()[0] not in GIVEN and not getattr(item.ref, "roles", None)
