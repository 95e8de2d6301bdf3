"""Which companies make it, pay for it, sell it and show it."""

from collections.abc import Callable

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.gazetteer import is_streamer
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.dates import RELEASE
from news.suggest.lexicon.places import NATIONALITIES
from news.suggest.lexicon.verbs import FORMS
from news.suggest.lexicon.words import ADJECTIVES, GENRES, KINDS_OF_WORK
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import (
    BY,
    bought,
    bought_film,
    by_behind,
    claim_companies,
    dating,
    dropped,
    made_for,
    passive,
    platform,
    territory_near,
)
from news.suggest.scope import production_of

# A verb of which companies are the subject, and what it makes of them.
_SUBJECT = {
    "production_company": (
        "produce produces producing produced develop develops developing co-produce co-produces co-produced co-producing back "
        "backs backing"
    ),
    "financier": (
        "finance finances financing financed co-finance co-financed co-financing co-finances fund funds funding bankroll "
        "bankrolling"
    ),
    "distributor": "distribute distributes distributing release releases releasing",
    "sales_agent": "handling handles handle handled selling sells",
}
_MADE = {form: key for key, forms in _SUBJECT.items() for form in forms.split()}
_NAMED = {
    "distributor": "distributor",
    "financier": "financier",
    "financiers": "financier",
    "studio": "production_company",
}
_HANDLING = frozenset("handling handles handle handled".split())
_BEHIND_VERB = frozenset(". , with and alongside in it worldwide domestically overseas stateside internationally".split())
_KIND_WORDS = 6
_NO_KIND = frozenset(FORMS) | frozenset("of in on for with from to by and a the is was has will said".split())
_RIGHTS = frozenset("rights deal".split())
_TAKING = frozenset("acquired acquires picked picks nabbed nabs snagged snags bought buys scooped snapped".split())


def companies(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "word":
            by = by_behind(items, at) if item.low in BY else 0
            if by:
                passive(reading, sentence, at, by)
                continue
            for relation in _BY_WORD.get(item.low, ()):
                relation(reading, sentence, at)
        elif _is_described(items, at):
            _before_film(reading, sentence, at)


def _is_described(items: list[Item], at: int) -> bool:
    """The article's production, with words in front of it that may say whose it is."""
    production = production_of(items[at])
    if production is None or not production.main:
        return False
    owned = at > 0 and items[at - 1].kind == "company" and items[at - 1].possessive
    return items[at].kind == "film" or owned or _kind_before(items, at) > 0


def _active(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    key = _MADE[items[at].low]
    found = companies_left(items, at, relative=True)
    if key == "financier" and at + 1 < len(items) and items[at + 1].is_word("effort"):
        start = next(
            (here for here in range(at - 1, max(-1, at - 5), -1) if items[here].is_word("join", "joins", "joined")), at
        )
        found = _all_left(items, start)
    if not found:
        return
    film, place = film_right(sentence, at)
    if key == "sales_agent" and any(item.is_word("distribution", "release") for item in items[at + 1 : at + 6]):
        key = "distributor"
    if key == "sales_agent":
        if not any(item.low in ("sales", "rights") for item in items[at + 1 : at + 6]):
            return
    elif (
        film is None
        and items[at].low not in _HANDLING
        and key in ("production_company", "distributor")
        and not (at + 1 == len(items) or items[at + 1].low in _BEHIND_VERB)
    ):
        return
    claim_companies(
        reading,
        sentence,
        film or sentence.scope,
        key,
        found,
        at,
        f"{key}.verb",
        territory_near(items, at) if key in ("distributor", "sales_agent") else "",
    )


def _all_left(items: list[Item], at: int) -> list[int]:
    """Every company of the list before this verb that stands for itself, over its owners."""
    return [here for here in range(max(0, at - 16), at) if items[here].kind == "company" and not items[here].possessive]


def _presentation(reading: Reading, sentence: Sentence, at: int) -> None:
    """ "a Pathé and BBC Films presentation of a Calamity Films production", "a co-production between A and B"."""
    items = sentence.items
    found: list[int] = []
    here = at - 1
    while here >= 0 and (items[here].kind == "company" or items[here].low in (",", "and", "/", "&")):
        if items[here].kind == "company" and not items[here].possessive:
            found.append(here)
        here -= 1
    if here >= 0 and not items[here].is_word("a", "an", "the") and found:
        found = []
    if items[at].low == "co-production" and at + 1 < len(items) and items[at + 1].is_word("between", "of", "with"):
        found += companies_right(items, at + 2)
    claim_companies(
        reading,
        sentence,
        film_left(sentence, at)[0] or sentence.scope,
        "production_company",
        found,
        at,
        "production_company.presentation",
    )


def _own_company(reading: Reading, sentence: Sentence, at: int) -> None:
    """his own production company, Further Films, is to bring the picture to the screen."""
    items = sentence.items
    here = at + 1 + (at + 1 < len(items) and items[at + 1].low == ",")
    if here == at + 1 and at and _makes_films(items[at - 1].low) and sentence.scope is not None and sentence.scope.main:
        found = companies_right(items, here, fill=0)
        claim_companies(reading, sentence, sentence.scope, "production_company", found, at, "production_company.named")
        return
    if (
        here < len(items)
        and at
        and items[at - 1].is_word("production")
        and items[here].kind == "company"
        and any(production_of(item) is reading.films.main for item in items[here:])
    ):
        claim_companies(reading, sentence, reading.films.main, "production_company", [here], at, "production_company.own")


def _named(reading: Reading, sentence: Sentence, at: int) -> None:
    """distributor Toho: in a sentence about the film."""
    items = sentence.items
    if (
        items[at].low == "studio"
        and at > 2
        and at + 1 < len(items)
        and items[at + 1].is_word("behind")
        and film_right(sentence, at)[0] is reading.films.main
    ):
        owner = next((here for here in range(at - 1, max(-1, at - 4), -1) if items[here].kind == "company"), -1)
        claim_companies(
            reading,
            sentence,
            reading.films.main,
            "production_company",
            [owner] if owner >= 0 else [],
            at,
            "production_company.behind",
        )
        return
    key = _NAMED.get(items[at].low)
    if key and at + 1 < len(items) and items[at + 1].kind == "company":
        claim_companies(reading, sentence, sentence.scope, key, companies_right(items, at + 1, fill=0), at, f"{key}.named")


def _makes_films(low: str) -> bool:
    """the film company C; the Anglo-Indian company C; the London-based company C."""
    return low in ("film", "production", "movie") or low in NATIONALITIES or "-" in low


def _from(reading: Reading, sentence: Sentence, at: int) -> None:
    """a biopic from Lumenwell, Grand Tableau and Pelican Gate."""
    items = sentence.items
    before = items[at - 1] if at else None
    if before is None and items[at].low == "from" and sentence.scope is not None and sentence.scope.main:
        # "From C, the makers of U, it will air in May"
        found = [] if items[2:3] and items[2].low != "," else companies_right(items, at + 1, fill=0)
        claim_companies(reading, sentence, sentence.scope, "production_company", found, at, "production_company.from")
        return
    if before is None or items[at].low != "from":
        return
    if before.low == "," and at > 1 and items[at - 2].kind == "date":
        _dated_from(reading, sentence, at)
        return
    if before.low == "," and at > 1 and items[at - 2].kind in ("film", "title"):
        # "The film, from C and D, stars X"
        before = items[at - 2]
    if before.is_word("comes", "hails", "come", "coming", "hailing"):
        film = film_left(sentence, at)[0] or sentence.scope
    elif before.kind in ("film", "title"):
        film = production_of(before)
    else:
        return
    claim_companies(
        reading, sentence, film, "production_company", companies_right(items, at + 1, fill=0), at, "production_company.from"
    )


def _dated_from(reading: Reading, sentence: Sentence, at: int) -> None:
    """It's coming May 4, from C."""
    film = film_left(sentence, at)[0] or sentence.scope
    if sentence.words() & (RELEASE | {"coming", "out"}) or any(item.text.startswith("coming") for item in sentence.items):
        found = companies_right(sentence.items, at + 1, fill=0)
        claim_companies(reading, sentence, film, "distributor", found, at, "distributor.from")


def _through(reading: Reading, sentence: Sentence, at: int) -> None:
    """via their 3Pas Studios banner: in a sentence about making it."""
    items = sentence.items
    if not any(item.low.startswith(("produc", "develop", "launch", "re-launch", "star", "financ")) for item in items[:at]):
        return
    claim_companies(
        reading,
        sentence,
        sentence.scope,
        "production_company",
        companies_right(items, at + 1),
        at,
        "production_company.through",
    )


def _kind_before(items: list[Item], at: int) -> int:
    """How many words say what it is between a company's possessive and the film: "Warner Bros.' submarine thriller T"."""
    here = at - 1
    if here < 0 or items[at].kind == "title" and items[here].low not in KINDS_OF_WORK | set(GENRES) | ADJECTIVES:
        return 0
    while here >= 0 and at - here < _KIND_WORDS and items[here].kind in ("word", "money") and items[here].low not in _NO_KIND:
        here -= 1
    return at - 1 - here if here >= 0 and items[here].kind == "company" and items[here].possessive else 0


def _before_film(reading: Reading, sentence: Sentence, at: int) -> None:
    """the MGM/Pantelion Films re-imagining; Netflix's thriller."""
    items = sentence.items
    found: list[int] = []
    here = at - 1 - _kind_before(items, at)
    while here >= 0 and (items[here].kind == "company" or items[here].low in ("/", "and", "&")):
        if items[here].kind == "company":
            found.append(here)
        here -= 1
    source = any(item.is_word("version", "adaptation", "based") for item in items[max(0, here - 2) : here + 1])
    if not found or source or (items[at].kind == "film" and {"a", "an"} & set(items[at].ref.words)):
        return
    streams = [each for each in found if is_streamer(items[each].text)]
    claim_companies(reading, sentence, production_of(items[at]), "platform", streams, at, "platform.before_film")
    claim_companies(
        reading,
        sentence,
        production_of(items[at]),
        "production_company",
        [each for each in found if each not in streams],
        at,
        "production_company.before_film",
    )


_Relation = Callable[[Reading, Sentence, int], None]
_BY_WORD: dict[str, tuple[_Relation, ...]] = {}
for _words, _relation in (
    (_MADE, _active),
    (_TAKING, bought_film),
    (_RIGHTS, bought),
    ("production presentation co-production productions".split(), _presentation),
    (("company",), _own_company),
    ("distributor studio studios streamer financier financiers".split(), _named),
    (("from", "at"), _from),
    (("via", "through", "under"), _through),
    (("on", "for", "to"), platform),
    (("on", "for", "to"), made_for),
    ("dropped drops dumped dumps ditched".split(), dropped),
    ("set dated scheduled slated announced moved pushed".split(), dating),
):
    for _word in _words:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _relation)
