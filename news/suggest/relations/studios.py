"""Which company makes it, where no verb of producing says so: "C is moving forward with T", "in development at C"."""

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.gazetteer import is_streamer
from news.suggest.items import Sentence
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import SOURCES, claim_companies

_MAKING = frozenset(
    """revive revives reviving remake remaking greenlit greenlight green-lit greenlighting mounting reboot rebooting
        relaunching fast-tracking fast-tracked plans planning making moving pressing forging put putting dusting adapting
        mounted mounts""".split()
)
_AHEAD = {
    "moving": ("forward", "ahead"),
    "pressing": ("ahead", "on"),
    "forging": ("ahead",),
    "put": ("track",),
    "putting": ("track",),
}
_BROUGHT = frozenset("took takes brought brings taking carried shopped".split())
_BROUGHT_THINGS = frozenset("script project it film screenplay idea pitch package".split())
_SET_UP = frozenset("development works up project home".split())
_GETTING = frozenset("obtained acquired optioned secured bought snapped won landed picked".split())
_JOINTLY = frozenset("co-production association conjunction partnership collaboration together made".split())
_HOPING = frozenset("hoping aiming preparing prepping hopes aims".split())
_NEAR = 9


def studios(reading: Reading, sentence: Sentence) -> None:
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(sentence.items):
        if item.kind != "word":
            continue
        if item.low in _MAKING:
            _moves_on(reading, sentence, at)
        elif item.low in _BROUGHT:
            _brought_to(reading, sentence, at)
        elif item.low == "at":
            _set_up_at(reading, sentence, at)
        elif item.low in _GETTING:
            _optioned(reading, sentence, at)
        elif item.low in _HOPING or item.low == "behind" or item.low == "given":
            _hopes(reading, sentence, at)
        elif item.low in ("alongside", "with"):
            _beside(reading, sentence, at)


def _claim(reading: Reading, sentence: Sentence, found: list[int], at: int, rule: str) -> None:
    made = [here for here in found if not is_streamer(sentence.items[here].text)]
    claim_companies(reading, sentence, sentence.scope, "production_company", made, at, f"production_company.{rule}")


def _moves_on(reading: Reading, sentence: Sentence, at: int) -> None:
    """C is to revive T; C is moving forward with T; C has put T on the fast track."""
    items = sentence.items
    film, _ = film_right(sentence, at, far=_NEAR)
    needs = _AHEAD.get(items[at].low, ())
    if film is not None and film.main and (not needs or any(item.low in needs for item in items[at : at + 12])):
        _claim(reading, sentence, companies_left(items, at), at, "moves_on")


def _hopes(reading: Reading, sentence: Sentence, at: int) -> None:
    """C is hoping to start shooting T; C and D are behind T; C has given the green light to T."""
    items = sentence.items
    film, place = film_right(sentence, at, far=_NEAR)
    if film is None or not film.main:
        return
    low, between = items[at].low, {item.low for item in items[at:place]}
    if low == "behind" and place == at + 1 or low == "given" and "green" in between or low in _HOPING and "to" in between:
        _claim(reading, sentence, companies_left(items, at), at, "hopes")


def _brought_to(reading: Reading, sentence: Sentence, at: int) -> None:
    """took the script to C and D."""
    items = sentence.items
    to = next((here for here in range(at + 2, min(at + _NEAR, len(items))) if items[here].is_word("to")), -1)
    if to > 0 and any(item.low in _BROUGHT_THINGS or item.kind in ("film", "title") for item in items[at + 1 : to]):
        _claim(reading, sentence, companies_right(items, to + 1), at, "brought_to")


def _set_up_at(reading: Reading, sentence: Sentence, at: int) -> None:
    """in development at C; set up at C; the project at P's company C."""
    items = sentence.items
    before = items[at - 1] if at else items[at]
    nearest = film_left(sentence, at)[0]
    if nearest is not None and not nearest.main:
        return
    abroad = before.low == "home" and any(item.low in TERRITORIES for item in items[max(0, at - 4) : at])
    together = before.is_word("together") and at > 1 and items[at - 2].is_word("put", "putting")
    if (
        (before.is_word(*_SET_UP) or together)
        and not abroad
        and (before.low != "home" or film_left(sentence, at)[0] is not None)
    ):
        _claim(reading, sentence, companies_right(items, at + 1), at, "set_up")


def _optioned(reading: Reading, sentence: Sentence, at: int) -> None:
    """C obtained the rights to the novel; C has optioned the book."""
    items = sentence.items
    behind = [item.low for item in items[at + 1 : at + 10] if item.kind in ("word", "work")]
    if "rights" in behind and set(behind) & SOURCES or items[at].low == "optioned":
        _claim(reading, sentence, companies_left(items, at), at, "optioned")


def _beside(reading: Reading, sentence: Sentence, at: int) -> None:
    """produces for one company alongside another; in co-production with C; in association with C."""
    items = sentence.items
    joint = at > 0 and items[at - 1].is_word(*_JOINTLY)
    maker = next((here for here in range(at) if items[here].is_word("developed", "develops", "developing")), -1)
    joint = joint or maker > 0 and bool(companies_left(items, maker))
    near = items[max(0, at - _NEAR) : at]
    producing = any(item.low.startswith("produc") or item.is_word("making") for item in near if item.kind == "word")
    producing = producing and not any(item.is_word("deal", "deals", "talks") for item in near)
    named = at + 1 < len(items) and items[at + 1].kind == "company"
    absolute = named and at + 2 < len(items) and items[at + 2].low.endswith("ing")
    if joint or producing and (items[at].low == "alongside" or named) and not absolute:
        _claim(reading, sentence, companies_right(items, at + 1), at, "beside")
