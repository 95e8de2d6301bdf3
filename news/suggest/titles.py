"""Which names are titles and companies by their surroundings: "Oblivion helmer", "in Rosaline and Fury", "the comedy
Overboard"."""

from news.suggest.gazetteer import name_key
from news.suggest.items import Item
from news.suggest.lexicon.places import PLACE_ENDS
from news.suggest.lexicon.words import (
    ADJECTIVES,
)
from news.suggest.title_signs import (
    WORKS,
    before_a_credit,
    begins_credits,
    behind_a_work,
    behind_an_owner,
    behind_event,
    behind_of,
    behind_whose,
    described_by,
    has_given_name,
    is_called_a_work,
    is_company_here,
    is_made,
    word,
)
from news.suggest.title_slots import in_a_slot

_UNSURE = frozenset({"name", "person", "title"})
_SAYING = frozenset("says said reports reported has confirms confirmed reveals notes".split())
_TELLING = frozenset(
    """follows follow following centers centres tells tell story tale revolves focuses chronicles explores meets when sees finds
    about protagonist heroine hero plot""".split()
)
_CASTING = frozenset("stars starring cast directed written produced joins join with by opposite alongside director".split())
_PLOT = 20
_SEPARATORS = frozenset({",", "and", "&", "or", ";", "plus"})


def note_halves(chunked: list[list[Item]]) -> None:
    """Mark the names of people that the article also uses by half: "the Abhay Mehta film" where it says "Abhay" later."""
    single = {item.low for items in chunked for item in items if item.kind == "name" and " " not in item.low}
    for items in chunked:
        for item in _all(items):
            words = item.low.split()
            if item.kind == "person" and len(words) > 1 and single & {words[0], words[-1]}:
                item.halved = True


def mark_titles(items: list[Item]) -> None:
    """Turn unsure names into titles or companies in place; what stands in brackets behind a person holds credits."""
    for at, item in enumerate(items):
        if (
            item.inner
            and item.kind in ("person", "name")
            and (item.inner[0].kind in NAMES_FIRST or item.inner[0].is_word("the", "a"))
        ):
            _mark_inner(item, played=_is_in_plot(items, at))
        elif item.inner:
            mark_titles(item.inner)
        if (
            item.kind == "outlet"
            and word(items, at - 1) in WORKS
            and not item.possessive
            and word(items, at + 1) not in _SAYING
        ):
            item.kind = "title"
        if item.kind in _UNSURE and at > 1 and items[at - 1].low == "/" and items[at - 2].kind == "company":
            item.kind = "company"
        _mark_one(items, at)


def _mark_one(items: list[Item], at: int) -> None:
    """What the words around make of one unsure name, number or place, and of its neighbours."""
    item = items[at]
    if item.kind == "place" and item.low.split()[-1] in PLACE_ENDS and _no_place(items, at):
        item.kind = "title"
        _spread(items, at, -1, bold=True)
    elif item.kind in _UNSURE and not item.quoted:
        _mark_unsure(items, at)
    elif item.kind == "number" and item.low.isdigit() and begins_credits(items, at):
        item.kind = "title"
        _spread(items, at, 1, bold=True)
    elif item.kind == "title":
        if before_a_credit(items, at):
            _spread(items, at, -1, bold=True)
        elif begins_credits(items, at):
            _spread(items, at, 1, bold=True)


def _no_place(items: list[Item], at: int) -> bool:
    """Harbor Street star P; the BBC drama Harbor Street."""
    return before_a_credit(items, at) or described_by(items, at) or behind_a_work(items, at) and word(items, at - 1) != "in"


def _mark_unsure(items: list[Item], at: int) -> None:
    item = items[at]
    if is_company_here(items, at):
        item.kind = "company"
    elif described_by(items, at) or before_a_credit(items, at):
        item.kind = "title"
        _spread(items, at, -1, bold=True)
    elif behind_a_work(items, at) or behind_an_owner(items, at) or behind_of(items, at) or behind_whose(items, at):
        item.kind = "title"
        _spread(items, at, 1, bold=False, unknown=behind_of(items, at))
    elif begins_credits(items, at):
        item.kind = "title"
        _spread(items, at, 1, bold=True)
    elif (
        is_made(items, at)
        or is_called_a_work(items, at)
        or behind_event(items, at)
        or in_a_slot(items, at)
        or _is_of_a_year(item)
    ):
        item.kind = "title"
        _spread(items, at, 1, bold=False, unknown=True)


def _is_of_a_year(item: Item) -> bool:
    """Night Bus (2004)."""
    years = [inner for inner in item.inner if inner.kind == "date" and len(inner.text) == 4]
    return len(years) == 1 == len(item.inner) and not has_given_name(item)


NAMES_FIRST = frozenset({"name", "person", "title", "date", "number", "place"})


def _is_in_plot(items: list[Item], at: int) -> bool:
    """The film follows Nora Quayle (Marta Quill) as …: the name in front of the brackets is a part's."""
    for here in range(at - 1, max(-1, at - _PLOT), -1):
        if word(items, here) in _CASTING or items[here].low == ";":
            return False
        if word(items, here) in _TELLING:
            return True
    return False


def _mark_inner(host: Item, *, played: bool) -> None:
    single = host.kind == "name" or played
    for inner in host.inner:
        actor = inner.kind == "person" and len(host.inner) == 1 and has_given_name(inner) and (host.possessive or single)
        if inner.kind == "place" and inner.low.split()[-1] in PLACE_ENDS and len(inner.low.split()) > 1:
            inner.kind = "title"
        if inner.kind in ("person", "name") and not actor and not (single and len(host.inner) == 1 and inner.kind == "name"):
            inner.kind = "title"


def _spread(items: list[Item], at: int, step: int, *, bold: bool, unknown: bool = False) -> None:
    """Along the list that the title is part of. A given name is only taken for a title in the middle of such a list; what
    looks like somebody without one, where the list is `bold` or takes what is `unknown`."""
    here = at
    while True:
        there = here + step
        marks = 0
        while 0 <= there < len(items) and (word(items, there) in _SEPARATORS or word(items, there) in ADJECTIVES) and marks < 4:
            there += step
            marks += 1
        if (
            not marks
            or not 0 <= there < len(items)
            or items[there].kind not in _UNSURE
            or (items[there].possessive and step < 0)
        ):
            return
        if not any(word(items, between) in _SEPARATORS for between in range(min(here, there) + 1, max(here, there))):
            return
        item = items[there]
        if items[at].quoted and not item.quoted and step < 0:
            return
        if item.kind == "person" and has_given_name(item) and not (bold and (step > 0 or _goes_on(items, there, step))):
            return
        described = any(
            word(items, between) in ADJECTIVES - {"and"} for between in range(min(here, there) + 1, max(here, there))
        )
        if item.kind == "person" and not (bold or (unknown or described) and not has_given_name(item)):
            return
        item.kind = "title"
        here = there


def _goes_on(items: list[Item], at: int, step: int) -> bool:
    """Whether the list has another member beyond this one that is no given name."""
    there = at + step
    while 0 <= there < len(items) and word(items, there) in _SEPARATORS:
        there += step
    return there != at + step and 0 <= there < len(items) and items[there].kind in _UNSURE and not has_given_name(items[there])


def settle_titles(sentences: list[list[Item]]) -> None:
    """A name that is a title in one sentence is one in all."""
    keys = {name_key(item.text) for items in sentences for item in _all(items) if item.kind == "title"}
    for items in sentences:
        for item in _all(items):
            if item.kind == "name" and name_key(item.text) in keys:
                item.kind = "title"


def _all(items: list[Item]) -> list[Item]:
    return [each for item in items for each in (item, *item.inner)]


def joined_titles(items: list[Item]) -> list[Item]:
    """Ocean's Thirteen: somebody nobody knows owns a name that is no person's, which makes one title."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        unknown = item.kind in ("name", "title") and item.ref is None and not item.quoted
        if (
            last is not None
            and (last.kind == "name" or last.kind == "title" and last.low.startswith(("a ", "an ")))
            and last.possessive
            and last.ref is None
            and not last.text.isupper()
            and unknown
            and item.start - last.end < 4
        ):
            out[-1] = Item(
                "title", f"{last.text}'s {item.text}", last.start, item.end, possessive=item.possessive, inner=item.inner
            )
        else:
            out.append(item)
    return out
