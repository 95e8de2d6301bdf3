"""Whose film it is by what a company does: "C has a new plan for T", "C is bringing T back", "in talks with C to direct T"."""

from news.suggest.gazetteer import AGENCIES, is_streamer, name_key
from news.suggest.items import Item, Sentence
from news.suggest.lexicon.dates import RELEASE
from news.suggest.lexicon.places import TERRITORIES
from news.suggest.reading import Reading
from news.suggest.relations.postponed import MOVED
from news.suggest.relations.rights import claim_companies
from news.suggest.scope import production_of

# What a company does that has nothing, or no longer anything, to do with a film.
_NOT_ITS = frozenset(
    """dropped drops drop passed passes left lets let lost loses sued sues suing declined declines rejected rejects sold sells
    selling abandoned shelved pulled pulls owns bought buys acquired acquires rivals beat beats represents reps repped reported
    reports says said say told tells rights published publishes wrote not no never nor cannot denied denies licensed licenced
    voided paid insured cancelled canceled scrapped turnaround refused relinquished withdrew backed exited quit parted
    pre-bought pre-buys took takes optioned from
    to""".split()
)
_AUXILIARY = frozenset(
    """has have had is are was will would been be now also already still currently reportedly apparently finally today
    officially recently just since both together jointly announced decided set planning expected hoping keen""".split()
)
_ITS = frozenset({"its", "their"})
_RELEASING = (RELEASE | MOVED) - {"moves", "moving", "unveiled", "screens"} | frozenset("hold holds holding put plan".split())
_HOLDING = frozenset("hold holds held plan".split())
_FOR_WHAT = {
    "sales": "sales_agent",
    "money": "financier",
    "financing": "financier",
    "funds": "financier",
    "release": "distributor",
    "distribution": "distributor",
}
_LEADS = frozenset("that and while but as after since when because now studio giant distributor".split())
_TALKING = frozenset("talks negotiations discussions".split())
_BREAKS = frozenset("who which whose where when while after before but".split())
_LISTS = frozenset({",", "and", "&", "/"})
_FAR = 14
_BEHIND = 7


def backing(reading: Reading, sentence: Sentence) -> None:
    """Each company that does something with the article's film; kept only if nothing better is said of it."""
    items = sentence.items
    here = 0
    while here < len(items):
        item = items[here]
        if item.kind == "company" and name_key(item.text) not in AGENCIES:
            here = _acts(reading, sentence, here)
        elif item.low in _TALKING and item.kind == "word":
            _talks(reading, sentence, here)
        here += 1


def _acts(reading: Reading, sentence: Sentence, at: int) -> int:
    """C and D are bringing T out of retirement; the index of the last company of the list."""
    items, found = sentence.items, [at]
    last = at
    while last + 2 < len(items) and items[last + 1].low in _LISTS:
        step = last + 2 + (items[last + 2].low == "and")
        if step >= len(items) or items[step].kind != "company":
            break
        found.append(step)
        last = step
    if not any(items[here].possessive for here in found) and _is_subject(items, at):
        verb = _verb(items, last + 1)
        film = _acted_on(items, verb) if verb else 0
        if film:
            _claim(reading, sentence, found, film, _key(items, verb, film))
    return last


def _is_subject(items: list[Item], at: int) -> bool:
    """Whether a clause begins with the company: it is nobody's object."""
    at -= at > 0 and items[at - 1].is_word("the", "a")
    before = items[at - 1] if at else None
    owned = before is not None and before.possessive and before.kind == "person"
    return before is None or before.kind == "mark" or owned or before.is_word(*_LEADS)


def _verb(items: list[Item], at: int) -> int:
    """Where the verb of the clause begins, over ", which"; 0 if it is one of saying or leaving, or there is none."""
    here = at + 2 if items[at + 1 : at + 2] and items[at].low == "," and items[at + 1].is_word("which") else at
    start = here
    while here < len(items) and here - start < 5 and items[here].low in _AUXILIARY:
        here += 1
    if here >= len(items) or items[here].kind not in ("word", "film", "title") or here == start and items[here].kind != "word":
        return 0
    return 0 if items[here].low in _NOT_ITS - {"to"} else here


def _acted_on(items: list[Item], verb: int) -> int:
    """Where the article's film is named as what the verb, or what belongs to it, is about; 0 if it is not."""
    for here in range(verb, min(verb + _FAR, len(items))):
        item = items[here]
        if (
            item.kind == "word"
            and (item.low in _BREAKS or item.low in _NOT_ITS - {"to"})
            or item.low == ";"
            or item.kind == "quote"
        ):
            return 0
        if here == verb + 1 and item.kind in ("person", "name") and items[verb].low in _RELEASING:
            return 0
        film = production_of(item)
        if film is not None:
            vague = item.kind == "film" and item.ref.words[0] in ("a", "an")
            return here if film.main and not item.possessive and not vague else 0
    return 0


def _key(items: list[Item], verb: int, film: int) -> str:
    """What it makes of a company: who dates or holds a film, or has it for a country, is its distributor."""
    if (
        any(item.is_word(*_ITS) for item in items[film - 3 : film])
        or items[film].kind == "film"
        and _ITS & set(items[film].ref.words)
    ):
        return "production_company"
    near = {item.low for item in items[verb : film + 3] if item.kind == "word"}
    named = next((key for word, key in _FOR_WHAT.items() if word in near), "")
    if named or items[verb - 1].is_word("has", "have") and _is_for_a_country(items, film + 1):
        return named or "distributor"
    clause = items[verb : film + _BEHIND]
    dated = any(item.kind == "date" for item in clause)
    words = {item.low for item in clause if item.kind == "word"}
    return "distributor" if dated and words & _RELEASING or near & _HOLDING else "production_company"


def _is_for_a_country(items: list[Item], at: int) -> bool:
    """has the film in North America."""
    return (
        at + 1 < len(items)
        and items[at].is_word("in", "for")
        and any(item.low in TERRITORIES for item in items[at + 1 : at + 3])
    )


def _talks(reading: Reading, sentence: Sentence, at: int) -> None:
    """in final talks with C to direct T."""
    items = sentence.items
    beside = at + 1 < len(items) and items[at + 1].is_word("with")
    company = at + 2 if beside and at + 2 < len(items) and items[at + 2].kind == "company" else 0
    if not company or items[company].possessive or name_key(items[company].text) in AGENCIES:
        return
    behind = items[company + 1 : company + 2]
    if behind and behind[0].is_word("to", "about", "over") and _acted_on(items, company + 1):
        _claim(reading, sentence, [company], at, "production_company")


def _claim(reading: Reading, sentence: Sentence, found: list[int], at: int, key: str) -> None:
    made = [here for here in found if not is_streamer(sentence.items[here].text)]
    claim_companies(reading, sentence, reading.films.main, key, made, at, f"{key}.acts")
    shown = [here for here in found if here not in made]
    claim_companies(reading, sentence, reading.films.main, "platform", shown, at, "platform.acts")
