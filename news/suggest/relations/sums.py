"""Money, with what it pays for."""

from news.suggest.items import Sentence
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import territory_near

_TAKEN = frozenset(
    """grossing grossed gross grosses earned earning earns hauled haul took taking takes made makes raked box-office
        profits revenue opening""".split()
)
_PAID = frozenset("deal rights bought buy acquired sold acquisition closing bid pact nabbed snagged snapped purchase".split())
# A weekend, a country, a preview: a part of what it took.
_PARTLY = frozenset("opening weekend previews preview debut first day screenings debuted second third thursday friday".split())
_NOT_PAID = frozenset("advance salary fee earn lawsuit damages sued per advance".split())


def sums(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "money":
            continue
        near = {each.low for each in items[max(0, at - 3) : at + 4] if each.kind == "word"}
        before = {each.low for each in items[max(0, at - 14) : at] if each.kind == "word"}
        follows = items[at + 1] if at + 1 < len(items) else None
        if (
            follows is not None
            and (follows.kind == "film" or follows.low in ("movie", "film", "picture", "production", "blockbuster", "epic"))
            or (near & {"budget", "budgeted", "budgets"})
            or near & {"cost", "costs", "costing"}
        ):
            key = "budget"
        elif before & _NOT_PAID:
            continue
        elif before & _TAKEN or "box" in before:
            key = "gross"
            if {each.low for each in items[max(0, at - 8) : at + 9]} & _PARTLY:
                continue
        elif before & _PAID:
            key = "deal_price"
        else:
            continue
        film = (
            film_left(sentence, at)[0]
            or (film_right(sentence, at, far=8)[0] if key != "deal_price" else None)
            or sentence.scope
        )
        territory = territory_near(items, at) if key == "deal_price" else ""
        reading.about(film, key, item.ref, sentence, at, at, f"{key}.sum", printed=item.text, territory=territory)
