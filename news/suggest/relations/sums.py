"""Money, with what it pays for."""

from news.suggest.items import Item, Sentence
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import territory_near

_TAKEN = frozenset(
    """grossing grossed gross grosses earned earning earns hauled haul took taking takes made makes raked box-office
        profits revenue opening""".split()
)
_PAID = frozenset(
    """deal rights bought buy acquired sold acquisition closing bid pact nabbed snagged snapped purchase shelled paid paying
        plunked ponied forked""".split()
)
_COSTS = frozenset("budget budgeted budgets cost costs costing".split())
_FILMS = frozenset("movie film picture production blockbuster epic pic feature".split())
# A weekend, a country, a preview: a part of what it took.
_PARTLY = frozenset("opening weekend previews preview debut first day screenings debuted second third thursday friday".split())
_NOT_PAID = frozenset("advance salary fee earn lawsuit damages sued per advance".split())


def sums(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        key = _pays_for(items, at) if item.kind == "money" else ""
        if not key:
            continue
        film = film_left(sentence, at)[0]
        if film is None and key != "deal_price":
            film = film_right(sentence, at, far=8)[0]
        territory = territory_near(items, at) if key == "deal_price" else ""
        film = film or sentence.scope
        reading.about(film, key, item.ref, sentence, at, at, f"{key}.sum", printed=item.text, territory=territory)


def _pays_for(items: list[Item], at: int) -> str:
    """budget, gross, deal_price, or nothing: what the words around the sum say that it is."""
    before = {each.low for each in items[max(0, at - 14) : at] if each.kind == "word"}
    around = {each.low for each in items[max(0, at - 8) : at + 9]}
    if _is_budget(items, at):
        return "budget"
    if before & _NOT_PAID:
        return ""
    if before & _TAKEN or "box" in before:
        return "" if around & _PARTLY else "gross"
    sold = before & _PAID or "purchased" in before
    closed = before & {"closed", "inked", "struck"} and "deal" in {each.low for each in items[at + 1 : at + 3]}
    return "deal_price" if sold or closed else ""


def _is_budget(items: list[Item], at: int) -> bool:
    """the £6m film; a budget of $3 million; cost $20 million; a $65 million budget; the budget is said to be $65 million."""
    follows = items[at + 1] if at + 1 < len(items) else None
    near = {each.low for each in items[max(0, at - 3) : at] if each.kind == "word"}
    if follows is not None and (follows.kind == "film" or follows.low in _FILMS):
        return True
    if near & _COSTS or any(each.is_word("budget", "budgeted") for each in items[at + 1 : at + 3]):
        return True
    earlier = items[max(0, at - 10) : at]
    return any(each.is_word("budget") for each in earlier) and not any(each.kind == "money" for each in earlier)
