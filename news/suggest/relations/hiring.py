"""Somebody is got for the film: "has secured X and Y for T", "hired X for the lead", "X will turn up as a nurse"."""

from news.suggest.items import Sentence
from news.suggest.phrases import Credit, character_at, people_right
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.attach import attach
from news.suggest.relations.role_words import role_of
from news.suggest.subjects import people_left

_GOT = frozenset(
    """secured secures signed signs cast casts hired hires recruited recruits landed lands lured lures nabbed nabs snagged
    booked books got picked chosen approached courted set tapped taps enlisted enlists brought wants lassoed roped""".split()
)
_PASSIVE = frozenset("be is are was were been being get got gets".split())
_PARTS = frozenset("role roles part parts lead leads cast".split())
_TURNING = frozenset("turn turns pop pops popping show shows crop crops turning showing".split())


def hiring(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at in range(1, len(items) - 1):
        if items[at].is_word(*_GOT) and not items[at - 1].is_word(*_PASSIVE) and items[at - 1].kind != "person":
            _got(reading, sentence, at)
        elif items[at].is_word("up") and items[at - 1].is_word(*_TURNING) and items[at + 1].is_word("as"):
            left, _ = people_left(reading, sentence, at - 1)
            if sentence.scope is not None and sentence.scope.main:
                attach(reading, sentence, sentence.scope, left, at, "cast.turn_up", character_at(sentence, at + 2)[0])


def _got(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    people, behind = people_right(reading, sentence, at + 1, fill=3)
    if not people or behind + 1 >= len(items) or not items[behind].is_word("for", "in", "opposite"):
        return
    film, _ = film_right(sentence, behind, far=6)
    lows = {item.low for item in items[behind : behind + 7]}
    if film is not None and not film.main or film is None and not lows & _PARTS and items[behind].low != "opposite":
        return
    if any(role_of(items, here) not in ("", "cast") for here in range(behind, min(behind + 8, len(items)))):
        return
    beside: list[Credit] = []
    if items[behind].low == "opposite":
        beside, _ = people_right(reading, sentence, behind + 1)
    acting = [credit for credit in [*people, *beside] if not credit.person.roles - {"cast"}]
    attach(reading, sentence, film or sentence.scope, acting, at, "cast.got")
