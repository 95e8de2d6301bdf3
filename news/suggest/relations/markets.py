"""Who shows it where and who pays for it, where no plain verb says so: licences by territory, "through C", grants, backers."""

from collections.abc import Callable

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.films import Production
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import claim_companies, territory_near

_COMING_OUT = frozenset(
    """release released releases releasing opens opened open opening bow bows bowed debut premiere premiered launch arrives
        arrive theaters theatres cinemas distributed""".split()
)
_GIVING = frozenset("support backing funding funds money help grant grants investment finance assistance award".split())
_GIVEN = frozenset("awarded granted given handed promised".split())
_RELEASING = frozenset("release releases distribution distribute".split())
_LICENSED = frozenset("sold licensed licenced presold pre-sold deals".split())
_COPULAS = frozenset("are were include included".split())
_FAR = 12
_AFAR = 40


def markets(reading: Reading, sentence: Sentence) -> None:
    for at, item in enumerate(sentence.items):
        if item.kind == "word":
            for relation in _BY_WORD.get(item.low, ()):
                relation(reading, sentence, at)


def _main(sentence: Sentence, at: int) -> Production | None:
    film = film_left(sentence, at)[0] or film_right(sentence, at)[0] or sentence.scope
    return film if film is not None and film.main else None


def _licensed(reading: Reading, sentence: Sentence, at: int) -> None:
    """has sold the film to C in Italy, D in Japan and E."""
    items, film = sentence.items, film_right(sentence, at, far=6)[0] or sentence.scope
    to = next((here for here in range(at + 1, min(at + _FAR, len(items))) if items[here].is_word("to", "with")), -1)
    if film is None or not film.main or to < 0 or any(item.is_word("rights", "script", "book") for item in items[at:to]):
        return
    again = next((here for here in range(to + 1, min(to + _AFAR, len(items))) if items[here].is_word(*_LICENSED)), len(items))
    found = [here for here in range(to + 1, min(to + _AFAR, again)) if _takes_licence(items, here)]
    for here in found:
        _claim(reading, sentence, "distributor", [here], at, "distributor.licensed", _where(items, here))
    if found:
        _claim(reading, sentence, "sales_agent", _seller(items, at), at, "sales_agent.licenses")


def _seller(items: list[Item], at: int) -> list[int]:
    """C has sold; C has also closed deals."""
    verb = at - 1 if items[at].low == "deals" and at and items[at - 1].is_word("closed", "inked", "struck", "closes") else at
    return companies_left(items, verb)


def _takes_licence(items: list[Item], at: int) -> bool:
    """C, with its territory behind."""
    if items[at].kind != "company" or items[at].possessive or at + 2 >= len(items):
        return False
    behind = items[at + 1 : at + 4]
    return behind[0].is_word("in", "for") and any(item.kind == "place" or item.low in TERRITORIES for item in behind[1:])


def _where(items: list[Item], at: int) -> str:
    return next((TERRITORIES[item.low] for item in items[at + 1 : at + 4] if item.low in TERRITORIES), "")


def _through(reading: Reading, sentence: Sentence, at: int) -> None:
    """opened on June 8 through C; a United States release by C."""
    items = sentence.items
    found = companies_right(items, at + 1, fill=0)
    if not found or _main(sentence, at) is None:
        return
    for here in range(at - 1, max(-1, at - _FAR), -1):
        if items[here].is_word(*_COMING_OUT):
            _claim(reading, sentence, "distributor", found, at, "distributor.through", territory_near(items, here))
            return
        if items[here].kind in ("person", "company", "quote") or items[here].is_word("produced", "producing", "who", "which"):
            return


def _has_rights(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has U.K. rights; C, which acquired Canadian rights; C will handle the release abroad."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 7), -1) if items[here].is_word(*_HOLDING)), -1)
    if (
        verb < 0
        or _main(sentence, at) is None
        or any(item.is_word("life", "film", "book", "remake", "screen", "movie") for item in items[verb:at])
    ):
        return
    found = companies_left(items, verb) or _behind_which(items, verb) or _with_adverb(items, verb)
    _claim(reading, sentence, "distributor", found, at, "distributor.holds", territory_near(items, verb + 1))


def _behind_which(items: list[Item], at: int) -> list[int]:
    """C, which has …."""
    here = at - 1
    while here > 0 and items[here].is_word("has", "have", "had", "will", "also", "already"):
        here -= 1
    if here > 1 and items[here].is_word("which", "who") and items[here - 1].low == "," and items[here - 2].kind == "company":
        return [here - 2]
    return []


def _with_adverb(items: list[Item], at: int) -> list[int]:
    """with C agreeing to distribute it."""
    here = at - 1
    while here > 0 and items[here].is_word("to", "agreed", "agreeing", "agrees", "set", "has", "have", "is", "on", "board"):
        here -= 1
    return [here] if here < at - 1 and items[here].kind == "company" and not items[here].possessive else []


def _distributes(reading: Reading, sentence: Sentence, at: int) -> None:
    """C agreed to distribute the film in the States; with C agreeing to distribute."""
    items = sentence.items
    if _main(sentence, at) is not None and at and items[at - 1].is_word("to"):
        found = _with_adverb(items, at)
        _claim(reading, sentence, "distributor", found, at, "distributor.agreed", territory_near(items, at))


def _given(reading: Reading, sentence: Sentence, at: int) -> None:
    """has been awarded £850,000 by C."""
    items = sentence.items
    by = next((here for here in range(at + 1, min(at + 9, len(items))) if items[here].is_word("by")), -1)
    money = any(item.kind == "money" or item.is_word(*_GIVING) for item in items[at : by + 1])
    if by > 0 and money and _main(sentence, at) is not None:
        _claim(reading, sentence, "financier", companies_right(items, by + 1), at, "financier.awarded")
    elif film_right(sentence, at, far=4)[0] is reading.films.main and any(item.kind == "money" for item in items[at : at + 9]):
        _claim(reading, sentence, "financier", companies_left(items, at), at, "financier.gives")


def _support(reading: Reading, sentence: Sentence, at: int) -> None:
    """with support from C and D; a grant from C; £2m of C's money is not read."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].kind in ("word", "film", "title"):
        came = next((here for here in range(at + 1, min(at + 6, len(items))) if items[here].is_word("came", "comes")), at)
    else:
        came = at
    if came + 1 < len(items) and items[came + 1].is_word("from", "by") and _main(sentence, at) is not None:
        _claim(reading, sentence, "financier", companies_right(items, came + 2), at, "financier.support")


def _backers(reading: Reading, sentence: Sentence, at: int) -> None:
    """C and D were among the backers; its backers are C and D; backers include C."""
    items = sentence.items
    if _main(sentence, at) is None:
        return
    verb = next((here for here in range(at - 1, max(-1, at - 6), -1) if items[here].is_word("are", "were", "is", "was")), -1)
    found = companies_left(items, verb) if verb > 0 else []
    if not found and at + 2 < len(items):
        behind = next((here for here in range(at + 1, min(at + 8, len(items))) if items[here].is_word(*_COPULAS)), -1)
        found = companies_right(items, behind + 1) if behind > 0 else []
    _claim(reading, sentence, "financier", found, at, "financier.backers")


def _closed(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has closed a deal for the rights here, worth so much: C shows it."""
    items = sentence.items
    verb = next((here for here in range(at - 1, max(-1, at - 6), -1) if items[here].is_word(*_CLOSING)), -1)
    rights = {item.low for item in items[at : at + 8]}
    if verb < 0 or "rights" not in rights or _main(sentence, at) is None:
        return
    found = companies_left(items, verb)
    _claim(reading, sentence, "distributor", found, at, "distributor.deal", territory_near(items, at))


def _paid(reading: Reading, sentence: Sentence, at: int) -> None:
    """C paid $10 million for it."""
    items = sentence.items
    if items[at + 1 : at + 2] and items[at + 1].kind == "money" and film_right(sentence, at, far=6)[0] is reading.films.main:
        _claim(reading, sentence, "distributor", companies_left(items, at), at, "distributor.pays")


def _sells_it(reading: Reading, sentence: Sentence, at: int) -> None:
    """C is selling it at the market."""
    back = any(item.is_word("back") for item in sentence.items[at : at + 7])
    if film_right(sentence, at, far=3)[0] is reading.films.main and not back:
        _claim(reading, sentence, "sales_agent", companies_left(sentence.items, at), at, "sales_agent.sells")


def _bought_for(reading: Reading, sentence: Sentence, at: int) -> None:
    """was purchased by C; picked up by C; C purchased it."""
    items = sentence.items
    if _main(sentence, at) is None or sentence.words() & {"script", "book", "novel", "spec"}:
        return
    by = next((here for here in range(at + 1, min(at + 7, len(items))) if not _leads_to_buyer(items[here])), len(items))
    found = companies_right(items, by + 1) if by < len(items) and items[by].is_word("by") else []
    if at + 1 < len(items) and (items[at + 1].is_word("it") or items[at + 1].kind in ("film", "title")):
        found = companies_left(items, at)
    _claim(reading, sentence, "distributor", found, at, "distributor.bought")


def _leads_to_buyer(item: Item) -> bool:
    """picked up for the U.S. by C."""
    return item.is_word("up", "for", "the", "in", "rights") or item.kind == "place" or item.low in TERRITORIES


def _found_a_home(reading: Reading, sentence: Sentence, at: int) -> None:
    """has found a U.S. home at C."""
    items = sentence.items
    territory = next((TERRITORIES[item.low] for item in items[max(0, at - 3) : at] if item.low in TERRITORIES), "")
    if territory and at + 1 < len(items) and items[at + 1].is_word("at", "with") and _main(sentence, at) is not None:
        found = companies_right(items, at + 2)
        _claim(reading, sentence, "distributor", found, at, "distributor.home", territory)


def _handled_by(reading: Reading, sentence: Sentence, at: int) -> None:
    """International sales are being handled by C."""
    items = sentence.items
    ahead = [item.low for item in items[max(0, at - _FAR) : at]]
    if at + 1 < len(items) and items[at + 1].is_word("by") and _main(sentence, at) is not None:
        key = "sales_agent" if "sales" in ahead else "distributor" if set(ahead) & {"distribution", "release"} else ""
        _claim(reading, sentence, key, companies_right(items, at + 2) if key else [], at, f"{key}.handles")


def _claim(reading: Reading, sentence: Sentence, key: str, found: list[int], at: int, rule: str, territory: str = "") -> None:
    claim_companies(reading, sentence, reading.films.main, key, found, at, rule, territory)


_HOLDING = frozenset(
    "has have holds held acquired bought took handle handles handling owns secured retains retained keeps".split()
)
_CLOSING = frozenset("closed closes inked struck signed sealed".split())
_Relation = Callable[[Reading, Sentence, int], None]
_BY_WORD: dict[str, tuple[_Relation, ...]] = {}
for _words, _relation in (
    (_LICENSED, _licensed),
    (("through", "by", "via"), _through),
    (("rights", *_RELEASING), _has_rights),
    (("distribute",), _distributes),
    (_GIVEN, _given),
    (_GIVING, _support),
    (("backers", "financiers", "investors", "funders"), _backers),
    (("deal",), _closed),
    (("paid", "pays"), _paid),
    (("selling", "sells"), _sells_it),
    ("purchased bought acquired picked snapped scooped".split(), _bought_for),
    (("home",), _found_a_home),
    (("handled",), _handled_by),
):
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _relation)
