"""Companies said by what they do for it: the producers' own, who pays, who sells, who comes and who goes as what."""

from news.suggest.company_lists import companies_left, companies_right
from news.suggest.gazetteer import is_streamer
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import LEAVING
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.mentions import Person
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_left, film_right
from news.suggest.relations.rights import claim_companies
from news.suggest.suggestion import PartyValue, SubjectKind

_PRODUCING = frozenset("producing produced produce produces producers producer".split())
_THROUGH = frozenset("for through via under of at from".split())
COMPANY_ROLES = {
    "distributor": "distributor",
    "distributors": "distributor",
    "financier": "financier",
    "financiers": "financier",
    "backer": "financier",
    "producer": "production_company",
}
_SOLD = frozenset("closed sold sales deals rights presold pre-sold territories".split())
_PAYING = frozenset("budget financing funding funds finance backing money investment".split())
_MOVING = frozenset(
    "moved moves moving delayed delays pushed pushes dated dates undated bumped bumps postponed scheduled".split()
)
_HIRING = frozenset("tapped taps hired hires enlisted enlists cast found announced unveiled recruited set sets".split())
_SELLING = frozenset("handling handles handle selling sells sell repping introducing".split())
_TIMES = frozenset("this afternoon morning evening today late week tuesday monday wednesday thursday friday".split())
_AUXILIARIES = frozenset("has have had is was will since now later then also".split())
_POSTS = frozenset("star lead leading cast director direct write writer helm".split())
_NEAR = 9
_ABROAD = frozenset("foreign world international overseas worldwide".split())


def makers(reading: Reading, sentence: Sentence) -> None:
    items = sentence.items
    producing = any(item.is_word(*_PRODUCING) for item in items)
    for at, item in enumerate(items):
        if item.kind == "place" and item.inner:
            _territory(reading, sentence, at)
        elif item.kind == "company":
            _runs(reading, sentence, at)
        if item.kind != "word":
            continue
        if producing and item.low in _THROUGH:
            _producers(reading, sentence, at)
        if item.low == "as":
            _as_role(reading, sentence, at)
        elif item.low in _PAYING:
            _raised(reading, sentence, at)
        elif item.low == "put" and at + 1 < len(items) and items[at + 1].is_word("up"):
            _pays(reading, sentence, at)
        elif item.low in _MOVING:
            _moves(reading, sentence, at)
        elif item.low in _HIRING:
            _hires(reading, sentence, at)
        elif item.low == "ways":
            _parts(reading, sentence, at)
        elif item.low in ("sales", "international") or item.low == "rights" and at and items[at - 1].low in _ABROAD:
            _sells(reading, sentence, at)


def _producers(reading: Reading, sentence: Sentence, at: int) -> None:
    """P and Q for one company, R of another: behind somebody who produces the article's own film."""
    items = sentence.items
    person = items[at - 1] if at and items[at - 1].kind == "person" else None
    ref = person.ref if person is not None else None
    makes = isinstance(ref, Person) and bool(ref.roles & {"producer", "executive_producer"}) and items[at - 1].kind != "word"
    if not makes or sentence.scope is None or not sentence.scope.main:
        return
    found = companies_right(items, at + 1, fill=3)
    claim_companies(reading, sentence, sentence.scope, "production_company", found, at, "production_company.producers")


def _runs(reading: Reading, sentence: Sentence, at: int) -> None:
    """P, who runs C, where P produces the film."""
    items = sentence.items
    if at < 4 or not items[at - 1].is_word("runs", "heads", "founded") or not items[at - 2].is_word("who"):
        return
    person = items[at - 4].ref if items[at - 3].low == "," else items[at - 3].ref
    film = sentence.scope
    if isinstance(person, Person) and "producer" in person.roles and film is not None and film.main:
        claim_companies(reading, sentence, film, "production_company", [at], at - 1, "production_company.runs")


def subject_of(items: list[Item], at: int) -> list[int]:
    """The companies that do what stands here, over an aside between commas."""
    found = companies_left(items, at)
    while not found and at and items[at - 1].low in _TIMES | _AUXILIARIES:
        at -= 1
        found = companies_left(items, at)
    if found or not at or items[at - 1].low != ",":
        return found
    opening = next((here for here in range(at - 2, max(-1, at - 16), -1) if items[here].low == ","), 0)
    return [opening - 1] if opening and items[opening - 1].kind == "company" else []


def _as_role(reading: Reading, sentence: Sentence, at: int) -> None:
    """C took over as financier; C has come on board as its distributor."""
    items = sentence.items
    role = next((here for here in range(at + 1, min(at + 5, len(items))) if items[here].low in COMPANY_ROLES), -1)
    if role < 0:
        return
    verb = at
    while verb and items[verb - 1].kind in ("word", "film", "title") and at - verb < 6:
        verb -= 1
    if (
        verb == 0
        or any(item.low in LEAVING or item.low == "out" for item in items[verb:at])
        or items[verb - 1].kind != "company"
    ):
        return
    key = COMPANY_ROLES[items[role].low]
    claim_companies(reading, sentence, sentence.scope, key, [verb - 1], role, f"{key}.as_role")


def _territory(reading: Reading, sentence: Sentence, at: int) -> None:
    """The seller has closed deals for Germany (C) and Japan (D)."""
    items = sentence.items
    inner = items[at].inner
    if not any(item.is_word(*_SOLD) for item in items[:at]) or inner[0].kind not in ("company", "name", "person", "title"):
        return
    name = " ".join(item.text for item in inner)
    reading.about(
        sentence.scope,
        "distributor",
        PartyValue(name, SubjectKind.COMPANY),
        sentence,
        at,
        at,
        "distributor.territory",
        printed=name,
        territory=TERRITORIES.get(items[at].low, ""),
    )


def _raised(reading: Reading, sentence: Sentence, at: int) -> None:
    """raised the budget from C and D; with financing from C."""
    items = sentence.items
    behind = at + 1
    if behind < len(items) and items[behind].is_word("from"):
        found = companies_right(items, behind + 1)
        claim_companies(reading, sentence, sentence.scope, "financier", found, at, "financier.from")


def _pays(reading: Reading, sentence: Sentence, at: int) -> None:
    """C and D, who put up $7 million between them."""
    items = sentence.items
    if any(item.kind == "money" or item.is_word("money", "budget") for item in items[at + 2 : at + 9]):
        begin = at - 1
        while begin > 0 and (items[begin].low in (",", "which", "who", "that") or items[begin].is_word("has", "have")):
            begin -= 1
        found = companies_left(items, begin + 1) or companies_left(items, at)
        claim_companies(reading, sentence, sentence.scope, "financier", found, at, "financier.pays")


def _moves(reading: Reading, sentence: Sentence, at: int) -> None:
    """C moved the film to …: who dates it releases it."""
    items = sentence.items
    film, place = film_right(sentence, at, far=_NEAR)
    if film is None and at + 1 < len(items) and items[at + 1].is_word("it"):
        film, place = sentence.scope, at + 1
    if film is None or not film.main or any(item.kind == "company" for item in items[at:place]):
        return
    if any(item.kind == "date" for item in items) or any(
        item.is_word("calendar", "corridor", "release") for item in items[place:]
    ):
        claim_companies(reading, sentence, film, "distributor", subject_of(items, at), at, "distributor.dates")


def _hires(reading: Reading, sentence: Sentence, at: int) -> None:
    """C has found a new star for the film; C announced the cast of its remake: who hires makes it."""
    items = sentence.items
    found = [here for here in companies_left(items, at) if not is_streamer(items[here].text)]
    film, place = film_right(sentence, at, far=14)
    if found and film is not None and film.main and any(item.is_word(*_POSTS) for item in items[at + 1 : place + 1]):
        claim_companies(reading, sentence, film, "production_company", found, at, "production_company.hires")


def _parts(reading: Reading, sentence: Sentence, at: int) -> None:
    """X has parted ways with C on the film."""
    items = sentence.items
    if at + 1 < len(items) and items[at + 1].is_word("with") and sentence.scope is not None and sentence.scope.main:
        found = companies_right(items, at + 2, fill=0)
        claim_companies(reading, sentence, sentence.scope, "production_company", found, at, "production_company.parted")


def _sells(reading: Reading, sentence: Sentence, at: int) -> None:
    """sales outfit C; C is handling international; international sales are by C."""
    items = sentence.items
    if (
        items[at].low == "sales"
        and at + 2 < len(items)
        and items[at + 1].is_word("outfit", "company", "agent", "house", "firm")
    ):
        found = companies_right(items, at + 2, fill=0)
        claim_companies(reading, sentence, sentence.scope, "sales_agent", found, at, "sales_agent.named")
        return
    verb = next((here for here in range(at - 1, max(-1, at - 5), -1) if items[here].is_word(*_SELLING)), -1)
    if verb > 0:
        film = film_left(sentence, verb)[0] or sentence.scope
        found = companies_left(items, verb) or _jointsubject_of(items, verb)
        claim_companies(reading, sentence, film, "sales_agent", found, at, "sales_agent.verb")


def _jointsubject_of(items: list[Item], at: int) -> list[int]:
    """C is financing and selling."""
    before = at - 1
    while before > 0 and (
        items[before].kind in ("title", "film") or items[before].low == "and" or items[before].low.endswith("ing")
    ):
        before -= 1
    return companies_left(items, before + 1)
