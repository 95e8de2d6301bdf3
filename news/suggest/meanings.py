"""Which production each description means: "the sequel", "his last film", "the 2009 original"."""

from news.suggest.films import DERIVED, FilmRef, Films, Production
from news.suggest.items import Item, Sentence

_BEFORE = frozenset("last previous earlier breakthrough breakout".split())
_COUNTED = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_APPOSING = frozenset({",", "is", "was", "as", "–", "—"})
_BETWEEN = frozenset({"the", "a", "an", "/", "and", "&", "its", "his", "her", "studio", "upcoming", "new"})
_CALLED = frozenset("called titled entitled dubbed , - – —".split())
_NEAR = 9
_NEXT = frozenset("next new upcoming latest forthcoming fourth fifth sixth".split())


def resolve_descriptions(sentence: Sentence, films: Films, antecedent: Production) -> None:
    """Say which production each film item of the sentence means; `antecedent` is the one spoken of before."""
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "film":
            continue
        ref: FilmRef = item.ref
        ref.production = _production(items, at, ref, films, antecedent)


def _derived_production(
    items: list[Item], at: int, ref: FilmRef, films: Films, antecedent: Production, follows: Production | None
) -> Production:
    """What "the sequel", "a remake of T" or "the T reboot" stands for."""
    base = ref.base or _base(items, at)
    if follows is not None and not base:
        return follows
    if base:
        if _other_kind(ref.derived, films):
            return films.derived(base + " ", ref.derived)
        if films.named(base).main and DERIVED[ref.derived] in ("based_on", "remake_of"):
            # A remake has the title of what it remakes.
            return films.main
        if films.named(base).main:
            # "a reboot of" the article's own film, or "the Overboard remake" where both have one title.
            return films.main if ref.base or films.known.described else films.derived(base + " ", ref.derived)
        made = films.derived(base, ref.derived)
        return films.main if made.main or _apposed_to_main(items, at) else made
    if (named := _apposed_title(items, at)) is not None and not named.main:
        return named
    own = antecedent.main or films.known.derives_from(antecedent.name) or antecedent is films.original()
    return films.main if own else antecedent


def _is_next(items: list[Item], at: int, ref: FilmRef, films: Films) -> bool:
    """The next Night Train movie, where the article's own is Night Train 3."""
    named = at > 1 and items[at - 1].kind == "title" and films.known.derives_from(ref.base)
    return named and not ref.older and items[at - 2].is_word(*_NEXT)


def _production(items: list[Item], at: int, ref: FilmRef, films: Films, antecedent: Production) -> Production | None:
    follows = _title_behind(items, at)
    if ref.derived:
        return _derived_production(items, at, ref, films, antecedent, follows)
    if follows is not None:
        return follows
    if _is_earlier_work(items, at, ref):
        return None
    if (
        not ref.base
        and (not ref.definite or at and items[at - 1].is_word("is", "was", "be", "marks"))
        and _apposed_to_main(items, at)
    ):
        return films.main
    if (named := _apposed_title(items, at)) is not None:
        return named
    if ref.base and _is_next(items, at, ref, films):
        # The title in it names no other film: whatever is said of that is said of this one.
        items[at - 1].ref = films.main
        return films.main
    if ref.base:
        return (
            films.main
            if films.known.derives_from(ref.base) and not ref.older and films.known.described
            else films.named(ref.base)
        )
    if ref.older or _numbered(ref, films):
        return films.original()
    if ref.definite or set(ref.words) & {"its"}:
        return antecedent
    if _apposed_to_main(items, at):
        return films.main
    if set(ref.words) & {"his", "her", "their", "another"}:
        return None
    # A film without its title is the article's own only before that is named, or in a sentence that names it.
    return (
        antecedent
        if antecedent.main and (films.known.described or items[at].start < films.first_mention or _named_before(items, at))
        else None
    )


def _is_earlier_work(items: list[Item], at: int, ref: FilmRef) -> bool:
    """Ford's last film; whose previous picture came out in 2012: without its title, and not what the article is about."""
    if not set(ref.words) & _BEFORE or _apposed_title(items, at) is not None or _apposed_to_main(items, at):
        return False
    owner = items[at - 1] if at else None
    owned = owner is not None and (owner.is_word("whose") or owner.kind == "person" and owner.possessive)
    return owned or bool(set(ref.words) & {"his", "her", "their"})


def _named_before(items: list[Item], at: int) -> bool:
    """The last title of the sentence before this is the article's own."""
    last = next((item.ref for item in reversed(items[:at]) if item.kind == "title"), None)
    return last is not None and last.main and items[at - 1].is_word("in")


def _other_kind(noun: str, films: Films) -> bool:
    """A sequel, where the article's production is said to be a remake."""
    return films.known.derived in ("sequel_of", "remake_of", "spin_off_of") and DERIVED[noun] != films.known.derived


def _numbered(ref: FilmRef, films: Films) -> bool:
    """The third movie, where the article's own is not the third."""
    number = next((at for at, word in enumerate(_COUNTED, 1) if word in ref.words), 0)
    return bool(number) and not films.known.described and str(number) not in films.known.linked.split()


def _title_behind(items: list[Item], at: int) -> Production | None:
    """The title right behind the description, or behind "called" or a comma."""
    step = _behind_version(items, at + 1)
    if step < len(items) and items[step].low in _CALLED and items[step].kind in ("word", "mark"):
        step += 1
    if step < len(items) and items[step].kind == "title" and not items[step].possessive:
        behind = items[step + 1] if step + 1 < len(items) else None
        if behind is not None and behind.kind in ("word",) and behind.low in ("star", "director", "helmer"):
            return None
        return items[step].ref
    return None


def _behind_version(items: list[Item], at: int) -> int:
    """Behind "version of the BBC thriller" in "the film version of the BBC thriller T"; at this item if there is none."""
    if at + 2 >= len(items) or not (items[at].is_word("version") and items[at + 1].is_word("of")):
        return at
    for here in range(at + 2, min(at + _NEAR, len(items))):
        if items[here].kind == "title":
            return here
        if items[here].kind not in ("word", "film", "work", "company", "outlet", "person", "date"):
            break
    return at


def _base(items: list[Item], at: int) -> str:
    """What it is a sequel to or a remake of: the next title within a few words."""
    step = at + 1
    if step < len(items) and items[step].is_word("to", "of", "from", "for", "in"):
        for behind in range(step + 1, min(step + 9, len(items))):
            if items[behind].kind == "title":
                return items[behind].text
            if items[behind].kind == "mark" and items[behind].low in ",.;":
                return ""
    return ""


def _apposed_title(items: list[Item], at: int) -> Production | None:
    """ "“Before the Flood,” the 2016 documentary": the title before the comma."""
    if at > 1 and items[at - 1].low == "," and items[at - 2].kind == "title" and not items[at - 2].possessive:
        return items[at - 2].ref
    return None


def _apposed_to_main(items: list[Item], at: int) -> bool:
    """ "Overboard, the MGM re-imaging of …", "Judy is a biopic": the title stands right before, or before "is"."""
    if at and items[at - 1].is_word("is", "was", "be", "marks"):
        subject = next(
            (
                item.ref if item.kind == "title" else item.ref.production
                for item in items[:at]
                if item.kind in ("title", "film") and not item.possessive
            ),
            None,
        )
        return bool(subject is not None and subject.main)
    for step in range(at - 1, max(-1, at - 8), -1):
        item = items[step]
        if item.kind == "title" or (item.kind == "film" and item.ref.production is not None):
            produced = item.ref if item.kind == "title" else item.ref.production
            between = {each.low for each in items[step + 1 : at] if each.kind in ("word", "mark")}
            return bool(produced is not None and produced.main and between & _APPOSING and between <= _APPOSING | _BETWEEN)
    return False
