"""Companies that are not with it any more: who dropped out, whose deal fell through, who let it go."""

from news.suggest.company_lists import companies_left
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.exits import LEAVING
from news.suggest.reading import Reading
from news.suggest.relations.arguments import film_right
from news.suggest.relations.makers import COMPANY_ROLES, subject_of
from news.suggest.scope import clause_film, production_of
from news.suggest.suggestion import Effect, PartyValue, SubjectKind

_GENERIC = ("financed", "finance", "financing")
_VERBS = {
    "developed": "production_company",
    "sell": "sales_agent",
    "selling": "sales_agent",
    "finance": "financier",
    "financing": "financier",
    "producing": "production_company",
    "distributing": "distributor",
}
_DEALS = frozenset("deal sale pre-sale presale agreement pact arrangement".split())
_BROKEN = frozenset(
    "voided collapsed cancelled canceled lapsed expired rescinded terminated unravelled unraveled scrapped".split()
)
_STOPPED = {
    "distributing": "distributor",
    "releasing": "distributor",
    "financing": "financier",
    "backing": "financier",
    "producing": "production_company",
    "making": "production_company",
    "selling": "sales_agent",
}
_STOPPED |= {
    "release": "distributor",
    "distribute": "distributor",
    "finance": "financier",
    "fund": "financier",
    "back": "financier",
    "produce": "production_company",
    "make": "production_company",
    "sell": "sales_agent",
}
_BEFORE = frozenset("is are was were no has have had later then since now".split())
_OPENING = 4
_FAR = 12
_AFAR = 30


def companies_gone(reading: Reading, sentence: Sentence) -> None:
    """C dropped out as distributor; C, which was to have financed it, backed out; C's deal fell through."""
    items, scope = sentence.items, sentence.scope
    if scope is None or not scope.main:
        return
    for at, item in enumerate(items):
        _turns(reading, sentence, at)
        if item.is_word("fell", "fallen", "falls") and at + 1 < len(items) and items[at + 1].is_word("through"):
            _fell_through(reading, sentence, at)
        needs = LEAVING.get(item.low)
        if item.low.startswith("part") and film_right(sentence, at, far=_FAR)[0] is None:
            # Parted ways with whom, or what?
            continue
        if item.low.startswith("part") and any(each.kind == "person" for each in items[max(0, at - _FAR) : at]):
            # X and the studio have parted ways: X is gone, and not the studio.
            continue
        if not needs or item.kind != "word" or not any(each.low in needs for each in items[at + 1 : at + 3]):
            continue
        found = subject_of(items, at) or _earlier(reading, items, at)
        if not found:
            continue
        plug = any(each.is_word("plug") for each in items[at + 1 : at + 4])
        end_company(reading, sentence, found[0], at, "production_company" if plug else "distributor")


def end_company(reading: Reading, sentence: Sentence, company: int, at: int, default: str = "distributor") -> None:
    """The company is gone, as what it was there."""
    end_as(reading, sentence, company, at, _key_of(reading, sentence.items, company, default))


def end_as(reading: Reading, sentence: Sentence, company: int, at: int, key: str) -> None:
    """The company is gone, as this."""
    name = sentence.items[company].text
    value, ends = PartyValue(name, SubjectKind.COMPANY), Effect.ENDS
    reading.about(sentence.scope, key, value, sentence, company, at, "leaving.company", printed=name, effect=ends)


def _fell_through(reading: Reading, sentence: Sentence, at: int) -> None:
    """A planned deal with C fell through."""
    items = sentence.items
    begin = next((here for here in range(at - 1, max(-1, at - 6), -1) if items[here].is_word("with")), -1)
    if begin > 0 and begin + 1 < at and items[begin + 1].kind in ("company", "name"):
        end_company(reading, sentence, begin + 1, at)


def _earlier(reading: Reading, items: list[Item], at: int) -> list[int]:
    """C acquired the rights, but the company later pulled out."""
    subject = any(item.is_word("company", "studio", "distributor", "financier") for item in items[max(0, at - 3) : at])
    if not subject and not (at and items[at - 1].is_word("but", "later", "then")):
        return []
    companies = [here for here in range(max(0, at - _AFAR), at) if items[here].kind == "company" and not items[here].possessive]
    people = any(item.kind == "person" for item in items[companies[-1] : at]) if companies else True
    return [] if people else companies[:1]


def _key_of(reading: Reading, items: list[Item], at: int, default: str) -> str:
    """As what the company was there: by the sentence, by what the article said of it, else it was to show the film."""
    words = {item.low for item in items[at : at + _AFAR] if item.kind == "word"}
    if at and items[at - 1].is_word("with"):
        # The film has lost a financier, with C pulling out.
        words |= {item.low for item in items[max(0, at - _FAR) : at] if item.kind == "word"}
    said = next((key for word, key in (COMPANY_ROLES | _VERBS).items() if word in words), "")
    if said or words & set(_GENERIC):
        return said or "financier"
    name = items[at].text
    known = (claim.property for claim in reading.claims if claim.printed == name and claim.is_about_main())
    return next(known, default)


def _turns(reading: Reading, sentence: Sentence, at: int) -> None:
    """A sale to C was voided; C let it go; C sold it back; C is no longer involved."""
    items = sentence.items
    item, behind = items[at], items[at + 1 : at + 8]
    if item.is_word("lost", "loses", "losing"):
        _lost(reading, sentence, at)
    if item.is_word(*_DEALS):
        _broken_deal(reading, sentence, at)
    elif (
        item.is_word("let", "lets")
        and any(each.is_word("go") for each in behind)
        and (_is_film(sentence, at) or getattr(clause_film(sentence, at), "main", False))
    ):
        _end_all(reading, sentence, _doers(items, at), at, "production_company")
    elif item.is_word("put", "puts", "placed") and _is_turnaround(behind) and at > 2 and items[at - 1].is_word("which"):
        _end_all(reading, sentence, [at - 3] if items[at - 3].kind == "company" else [], at, "production_company")
    elif item.is_word("into", "in") and behind[:1] and behind[0].is_word("turnaround") and _is_film(sentence, 0):
        _end_all(reading, sentence, _opening(items, at), at, "production_company")
    elif item.is_word("sold") and any(each.is_word("back") for each in behind) and _is_film(sentence, at):
        _end_all(reading, sentence, subject_of(items, at), at)
    elif item.is_word("longer") and behind[:1] and behind[0].low in _STOPPED:
        for company in companies_left(items, at):
            end_as(reading, sentence, company, at, _STOPPED[behind[0].low])
    elif item.is_word("handed", "gave", "given") and any(each.is_word("back") for each in behind) and _is_film(sentence, at):
        _end_all(reading, sentence, _doers(items, at), at)
    elif item.is_word("longer") and behind[:1] and behind[0].is_word("has", "have", "owns", "controls", "holds"):
        _end_all(reading, sentence, companies_left(items, at) if _is_film(sentence, at) else [], at)
    elif item.is_word("longer") and behind[:1] and behind[0].is_word("involved", "attached", "on", "part", "aboard"):
        _end_all(reading, sentence, _doers(items, at), at)


def _doers(items: list[Item], at: int) -> list[int]:
    """The companies that do what stands here, also behind "which", or the one that the sentence opens with."""
    begin = at
    while begin and items[begin - 1].is_word(*_BEFORE):
        begin -= 1
    if begin > 2 and items[begin - 1].is_word("which", "who") and items[begin - 3].kind == "company":
        return [begin - 3]
    return companies_left(items, at) or subject_of(items, begin) or _opening(items, at)


def _is_turnaround(behind: list[Item]) -> bool:
    return any(each.is_word("turnaround") for each in behind)


def _lost(reading: Reading, sentence: Sentence, at: int) -> None:
    """The film has lost its original distributor, C."""
    items = sentence.items
    company = next((here for here in range(at + 1, min(at + 8, len(items))) if items[here].kind == "company"), -1)
    between = items[at + 1 : company] if company > 0 else []
    key = next((COMPANY_ROLES[item.low] for item in between if item.kind == "word" and item.low in COMPANY_ROLES), "")
    if key and not items[company].possessive and all(item.kind == "word" or item.low == "," for item in between):
        end_as(reading, sentence, company, at, key)


def _broken_deal(reading: Reading, sentence: Sentence, at: int) -> None:
    items = sentence.items
    there = next(
        (
            here
            for here in range(at + 1, min(at + _FAR, len(items) - 1))
            if items[here].is_word("to", "with") and items[here + 1].kind == "company"
        ),
        -1,
    )
    if there > 0 and any(item.is_word(*_BROKEN) for item in items[there + 2 : there + _FAR]):
        end_company(reading, sentence, there + 1, at)


def _opening(items: list[Item], at: int) -> list[int]:
    """The company that the sentence opens with, if nobody else is spoken of before this word."""
    companies = [here for here in range(at) if items[here].kind == "company" and not items[here].possessive]
    alone = len(companies) == 1 and companies[0] < _OPENING
    return companies[:1] if alone and not any(item.kind == "person" for item in items[: min(at, _AFAR)]) else []


def _is_film(sentence: Sentence, at: int) -> bool:
    film = film_right(sentence, at, far=_FAR)[0]
    if any(production is not None and not production.main for production in map(production_of, sentence.items[:at])):
        # a comedy that C let go: "it" is the comedy
        return film is not None and film.main
    return film is None and any(item.is_word("project", "it") for item in sentence.items[at:]) or film is not None and film.main


def _end_all(reading: Reading, sentence: Sentence, companies: list[int], at: int, default: str = "distributor") -> None:
    for company in companies:
        end_company(reading, sentence, company, at, default)
