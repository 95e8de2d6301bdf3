"""Companies with which it was: where it began, from which it moved on, who folded, who was to have released it."""

from collections.abc import Callable, Collection

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.items import Item, Sentence
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.companies_gone import end_as, end_company
from news.suggest.relations.goers import film_left_behind
from news.suggest.relations.makers import COMPANY_ROLES, subject_of
from news.suggest.relations.rights import claim_companies
from news.suggest.scope import mentioned_in

_SHOOTS = frozenset("production filming shooting photography cameras shoot".split())
_BEGUN = frozenset("began begun started originated languished gestated spent version incarnation iteration".split())
_SOME_TIME = frozenset("while years time life months decade".split())
_MOVING = frozenset("switched changed moved shifted migrated decamped jumped moves shifts over rescued".split())
_FOLDED = frozenset("bankrupt bust under administration receivership bankruptcy folded collapsed shuttered dissolved".split())
_FOLDING = frozenset("went gone going filed fell folded collapsed into was closed".split())
_DONE = {
    "released": "distributor",
    "distributed": "distributor",
    "handled": "sales_agent",
    "sold": "sales_agent",
    "financed": "financier",
    "funded": "financier",
    "produced": "production_company",
    "made": "production_company",
}
_LETTING_GO = frozenset("dropped abandoned ditched discarded dumped shed offloaded".split())
_QUITTING = frozenset("exited exits quit quits left leaves departed abandoned ditched withdrew withdrawn withdraws".split())
_RELINQUISHING = frozenset("relinquished relinquishes surrendered waived forfeited".split())
_MONEY = frozenset("financing funding money backing support investment".split())
_NEAR, _FAR = 6, 12


def companies_over(reading: Reading, sentence: Sentence) -> None:
    """It began life at C; it has moved from C to D; C went bankrupt; C was to have released it; it was dropped by C."""
    if sentence.scope is None or not sentence.scope.main:
        return
    for at, item in enumerate(sentence.items):
        for words, read in _READ_AT if item.kind == "word" else ():
            if item.low in words:
                read(reading, sentence, at)


def _began_at(reading: Reading, sentence: Sentence, at: int) -> None:
    """began life at C; for a good while it was at C; an earlier version at C."""
    items = sentence.items
    before = {item.low for item in items[max(0, at - _NEAR) : at] if item.kind in ("word", "film")}
    ahead = {item.low for item in items[:at] if item.kind == "word"}
    for_long = items[at - 1].is_word("was", "sat", "stayed") and bool(ahead & _SOME_TIME) if at else False
    formerly = at > 0 and items[at - 1].is_word("originally", "previously", "once", "formerly", "initially")
    if ahead & _SHOOTS:
        # Production was to have started at the studios in Leeds.
        return
    if before & _BEGUN or for_long or formerly:
        for company in companies_right(items, at + 1):
            end_as(reading, sentence, company, at, "production_company")


def _moved_from(reading: Reading, sentence: Sentence, at: int) -> None:
    """has moved from C to D; D took over distribution from C."""
    items = sentence.items
    before = items[max(0, at - _FAR) : at]
    found = companies_right(items, at + 1, fill=2)[:1] if any(item.is_word(*_MOVING) for item in before) else []
    shown = any(item.is_word("distribution", "rights", "release", "distributor", "distributors") for item in before)
    key = "distributor" if shown else "production_company"
    for company in found:
        end_as(reading, sentence, company, at, key)
        if company + 1 < len(items) and items[company + 1].is_word("to"):
            arrived = companies_right(items, company + 2, fill=2)
            claim_companies(reading, sentence, sentence.scope, key, arrived, at, f"{key}.moved")


def _folded(reading: Reading, sentence: Sentence, at: int) -> None:
    """after C went bankrupt; when C folded; C has gone under."""
    items = sentence.items
    verb = next((here for here in range(at, max(-1, at - 4), -1) if items[here].is_word(*_FOLDING)), -1)
    while verb > 0 and items[verb - 1].is_word(*_FOLDING, "has", "had", "later", "then", "since"):
        verb -= 1
    near = items[max(0, verb - 2) : verb] if verb > 0 else []
    found = subject_of(items, verb) if near and near[-1].kind in ("company", "mark") else []
    if found and _names_it(items):
        for company in found:
            end_company(reading, sentence, company, at)


def _names_it(items: list[Item]) -> bool:
    return any(production.main for production in mentioned_in(items))


def _was_to_have(reading: Reading, sentence: Sentence, at: int) -> None:
    """C was to have released it."""
    items = sentence.items
    have = at > 2 and items[at - 1].is_word("have") and items[at - 2].is_word("to", "would")
    if have and items[at - 3].is_word("was", "were", "due", "supposed", "going") or have and items[at - 2].low == "would":
        for company in companies_left(items, at):
            end_as(reading, sentence, company, at, _DONE[items[at].low])


def _turned_around(reading: Reading, sentence: Sentence, at: int) -> None:
    """C put it in turnaround; rescued from turnaround at C."""
    items = sentence.items
    put = next((here for here in range(at - 1, max(-1, at - _NEAR), -1) if items[here].is_word("put", "puts", "placed")), -1)
    found = companies_left(items, put) if put > 0 else []
    if at + 2 < len(items) and items[at + 1].is_word("at", "from"):
        found = companies_right(items, at + 2, fill=0)
    for company in found:
        end_as(reading, sentence, company, at, "production_company")


def _dropped_by(reading: Reading, sentence: Sentence, at: int) -> None:
    """which was dropped by C."""
    items = sentence.items
    passive = at > 0 and items[at - 1].is_word("was", "been", "being", "since")
    if passive and at + 1 < len(items) and items[at + 1].is_word("by") and _names_it(items):
        for company in companies_right(items, at + 2, fill=2):
            end_company(reading, sentence, company, at)


def _is_out(reading: Reading, sentence: Sentence, at: int) -> None:
    """C is out as distributor and D is in."""
    items = sentence.items
    found = companies_left(items, at - 1) if at > 1 and items[at - 1].is_word("is", "are", "was", "now") else []
    key = next((COMPANY_ROLES[item.low] for item in items[at + 1 : at + 4] if item.low in COMPANY_ROLES), "")
    for company in found if key else []:
        end_as(reading, sentence, company, at, key)
    comes = next((here for here in range(at + 1, min(at + 9, len(items))) if items[here].is_word("in")), -1)
    if found and key and comes > 1 and items[comes - 1].is_word("is", "are"):
        claim_companies(reading, sentence, sentence.scope, key, companies_left(items, comes - 1), comes, f"{key}.is_in")


def _quit(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has quit the film; C has withdrawn its financing."""
    items = sentence.items
    money = any(item.is_word(*_MONEY) for item in items[at + 1 : at + 4])
    film = film_left_behind(sentence, at) or (film_right(sentence, at, far=_FAR)[0] or sentence.scope if money else None)
    if film is None or not film.main or _is_only_what(items, at):
        return
    for company in subject_of(items, at):
        if money:
            end_as(reading, sentence, company, at, "financier")
        else:
            end_company(reading, sentence, company, at)


def _is_only_what(items: list[Item], at: int) -> bool:
    """was left; its exit."""
    return at > 0 and (items[at - 1].is_word("was", "is", "been", "be", "the") or items[at - 1].possessive)


def _relinquished(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has surrendered the film; C waived its rights."""
    if film_right(sentence, at, far=5)[0] or _of_rights(sentence.items, at):
        for company in subject_of(sentence.items, at):
            end_company(reading, sentence, company, at)


def _of_rights(items: list[Item], at: int) -> bool:
    return any(each.is_word("rights", "distribution") for each in items[at : at + 9])


# What is read at which words, in the order in which it claims: "abandoned" both lets go and quits.
_READ_AT: tuple[tuple[Collection[str], Callable[[Reading, Sentence, int], None]], ...] = (
    (("at",), _began_at),
    (("from",), _moved_from),
    (_FOLDED, _folded),
    (_DONE, _was_to_have),
    (("turnaround",), _turned_around),
    (_LETTING_GO, _dropped_by),
    (_QUITTING, _quit),
    (_RELINQUISHING, _relinquished),
    (("out",), _is_out),
)
