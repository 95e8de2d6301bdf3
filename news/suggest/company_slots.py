"""Names that stand where only a company can: behind "the distributor", before "is financing", in "producing through …"."""

from collections.abc import Iterator

from news.suggest.films import MainFilm
from news.suggest.gazetteer import name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.given_names import GIVEN
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.title_signs import FOUNDING

_BEFORE = frozenset("distributor distributors studio outfit shingle banner label financier financiers streamer".split())
_COMPANIES = frozenset("company companies agent firm house".split())
_OF_THE_TRADE = frozenset("production film sales distribution financing finance movie media effects".split())
_BEHIND = frozenset("banner shingle label".split())
_MONEY = frozenset(
    """financing financed co-financing co-financed finances co-finances bankrolling bankrolled distributing distribute
        distributes co-distribute""".split()
)
_SELLING = frozenset("handling handles selling sells handle sell repping launching launched".split())
_SOLD = frozenset("international sales rights world foreign territories worldwide".split())
_BUYING = frozenset("acquired acquires pre-bought bought snagged nabbed picked took landed secured scooped nabs".split())
_AUXILIARIES = frozenset("is are has have will also was had to be been currently since fully".split())
_BY = frozenset("released distributed financed co-financed bankrolled co-distributed funded".split())
_PRODUCING = frozenset("developing producing produced produce produces producers producer exec".split())
_THROUGH = frozenset("for through via under of at from with".split())
_OWNERS = frozenset("his her their its own newly launched new".split())
_LICENSING = frozenset("sold licensed licenced deals sales pre-sold presold closed".split())
_CALLED = frozenset("seller distributor financier producer-distributor outfit sales".split())
_NAMES = frozenset({"person", "name", "title"})


def mark_companies(sentences: list[Sentence], main: MainFilm) -> None:
    """Turn these names into companies, here and wherever else the article prints them; never the article's film."""
    keys: set[str] = set()
    for sentence in sentences:
        for item in _in_slots(sentence.items):
            if not main.is_called(item.text):
                item.kind = "company"
                keys.add(name_key(item.text))
    if not keys:
        return
    for sentence in sentences:
        for item in sentence.items:
            if item.kind in _NAMES and not item.quoted and name_key(item.text) in keys:
                item.kind = "company"


def _in_slots(items: list[Item]) -> Iterator[Item]:
    producing = any(item.low in _PRODUCING for item in items)
    for at, item in enumerate(items):
        if item.kind not in _NAMES or item.quoted or item.possessive or _is_where(items, at):
            continue
        if (
            _is_introduced(items, at)
            or _does_business(items, at)
            or item.low.partition(" ")[0] not in GIVEN
            and (
                _buys(items, at)
                or _is_agent(items, at)
                or _is_licensee(items, at)
                or _is_called_company(items, at)
                or producing
                and (_is_behind_producer(items, at) or _is_at_home(items, at) or _is_owned(items, at))
            )
        ):
            yield item


def _is_where(items: list[Item], at: int) -> bool:
    """Sheffield company X: Sheffield is where."""
    return (
        at + 2 < len(items)
        and items[at + 1].is_word("company", "outfit", "firm")
        and items[at + 2].kind not in ("word", "mark")
    )


def _is_introduced(items: list[Item], at: int) -> bool:
    """distributor X; the sales company X; X's Y banner."""
    step = at - 1 - (at > 1 and items[at - 1].low == ":")
    before = items[step].low if at else ""
    if at + 1 < len(items) and items[at + 1].is_word(*FOUNDING):
        return False
    if before in _BEFORE:
        return True
    if before == "," and at > 2 and items[at - 2].is_word(*_COMPANIES) and items[at - 3].is_word(*_OF_THE_TRADE):
        # "his production company, X, has"
        return True
    if before in _COMPANIES and at > 1:
        earlier = items[at - 2].low
        return earlier in _OF_THE_TRADE or earlier in NATIONALITIES or "-" in earlier or items[at - 2].kind == "place"
    return at + 1 < len(items) and items[at + 1].is_word(*_BEHIND) and at > 0


def _does_business(items: list[Item], at: int) -> bool:
    """X is co-financing; X will distribute; X is handling international."""
    here = at + 1
    while here < len(items) and here - at < 5 and items[here].low in _AUXILIARIES:
        here += 1
    if here >= len(items) or items[here].kind != "word":
        return False
    low = items[here].low
    if low in ("release", "releases", "releasing", "produce", "producing") and here > at + 1:
        owned = at > 0 and items[at - 1].kind == "person" and items[at - 1].possessive
        shows = low.startswith("release") and here + 1 < len(items) and items[here + 1].is_word("it", "the")
        return (owned or shows) and items[at].low.partition(" ")[0] not in GIVEN
    return low in _MONEY or low in _SELLING and any(each.low in _SOLD for each in items[here + 1 : here + 6])


def _buys(items: list[Item], at: int) -> bool:
    """X has acquired North American rights."""
    here = at + 1
    while here < len(items) and here - at < 4 and items[here].low in _AUXILIARIES:
        here += 1
    if here < len(items) and items[here].is_word("closed", "inked", "struck", "nears", "nearing", "signed"):
        behind = [each.low for each in items[here : here + 11]]
        return "deal" in behind and "rights" in behind
    return here < len(items) and items[here].is_word(*_BUYING) and any(each.low == "rights" for each in items[here : here + 7])


def _is_licensee(items: list[Item], at: int) -> bool:
    """sold to X in Australia, Y in Italy and Z for Japan."""
    if at + 2 >= len(items) or not items[at + 1].is_word("in", "for") or not at:
        return False
    where = items[at + 2 + items[at + 2].is_word("the") if at + 3 < len(items) else at + 2]
    listed = items[at - 1].is_word("to", "and") or items[at - 1].low == ","
    return listed and where.kind == "place" and any(item.is_word(*_LICENSING) for item in items[max(0, at - 40) : at])


def _is_called_company(items: list[Item], at: int) -> bool:
    """X, the London-based seller."""
    if at + 3 >= len(items) or items[at + 1].low != "," or not items[at + 2].is_word("the", "a", "its"):
        return False
    return any(item.is_word(*_CALLED) for item in items[at + 3 : at + 6])


def _is_owned(items: list[Item], at: int) -> bool:
    """produced by Ada Lund's X and Joe Lane's Y."""
    if (
        at < 2
        or items[at - 1].kind != "person"
        or not items[at - 1].possessive
        or items[at].kind == "title"
        and at + 1 < len(items)
        and items[at + 1].kind == "word"
        and items[at + 1].low not in ("and", "with", "alongside")
    ):
        return False
    begin = next(
        (here for here in range(at - 2, max(-1, at - 14), -1) if items[here].is_word("by", "for", "with", "alongside")), -1
    )
    return begin >= 0 and all(
        item.kind in ("person", "company", "name", "title", "mark") or item.is_word("and") for item in items[begin + 1 : at]
    )


def _is_at_home(items: list[Item], at: int) -> bool:
    """for Dublin's X; alongside Prague-based Y."""
    before = items[at - 1] if at > 1 else None
    if before is None or not (before.kind == "place" and before.possessive or before.low.endswith("-based")):
        return False
    here = at - 2
    while here > 0 and items[here].kind in ("place", "mark"):
        here -= 1
    return items[here].is_word("for", "with", "alongside", "from", "through")


def _is_agent(items: list[Item], at: int) -> bool:
    """distributed in the United Kingdom by X."""
    if not at or not items[at - 1].is_word("by"):
        return False
    for here in range(at - 2, max(-1, at - 10), -1):
        if items[here].low in _BY:
            return True
        if items[here].kind not in ("date", "place", "mark") and not items[here].is_word(
            "in", "on", "the", "and", "theatrically"
        ):
            return False
    return False


def _is_behind_producer(items: list[Item], at: int) -> bool:
    """Ada Lund for X; producing through her X; Joe Lane of Oslo-based X."""
    here = at - 1
    while here >= 0 and (items[here].low in _OWNERS or "-" in items[here].low or items[here].possessive):
        here -= 1
    if here < 1 or not items[here].is_word(*_THROUGH):
        return False
    before = items[here - 1]
    if before.is_word("formerly", "previously", "late", "once"):
        return False
    if before.kind in ("title", "film"):
        return items[here].low in ("through", "via", "for") and any(
            each.low in _PRODUCING for each in items[max(0, here - 6) : here]
        )
    if before.low in _PRODUCING or before.low == "produces":
        return items[here].low != "with"
    return before.kind == "person" and items[here].low not in ("with", "from")
