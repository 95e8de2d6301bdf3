"""Stories that are quoted or told outright: "Logline: …", "the synopsis reads: “…”", "a thriller in which …", "In T, a
diver …"."""

from news.suggest.items import Item, Sentence
from news.suggest.reading import Claim, Reading
from news.suggest.scope import production_of

_SYNOPSES = frozenset("logline synopsis storyline plotline tagline blurb plot log-line".split())
_SOMEBODY = frozenset("a an two three four five".split())
_DESCRIBED = frozenset("described describes described bills billed".split())
_FACTS = frozenset({"date", "money", "company"})
_SHORTEST, _LONGEST_LABEL, _NEAR = 7, 4, 6


def synopsis(reading: Reading, sentence: Sentence) -> None:
    film = reading.films.main
    if sentence.scope is not film:
        return
    found = _labelled(sentence) or _quoted(sentence) or _in_which(sentence) or _in_title(sentence)
    if found is None:
        return
    first, last, rule = found
    start, end = sentence.items[first].start, sentence.items[last].end
    text = reading.text[start:end]
    if len(text.split()) >= _SHORTEST:
        reading.add(Claim(film, "logline", text, text, start, end, f"logline.{rule}", sentence))


_Found = tuple[int, int, str]


def _labelled(sentence: Sentence) -> _Found | None:
    """Logline: a diver finds a body."""
    items = sentence.items
    colon = next((at for at, item in enumerate(items[:_LONGEST_LABEL]) if item.low == ":"), -1)
    if colon < 0 or colon + 1 >= len(items) or not any(item.is_word(*_SYNOPSES) for item in items[:colon]):
        return None
    return colon + 1, _last(items), "label"


def _quoted(sentence: Sentence) -> _Found | None:
    """The official synopsis reads: “…”; X described T as “…”."""
    items = sentence.items
    at = next((at for at, item in enumerate(items) if item.kind == "quote"), -1)
    if at < 1:
        return None
    named = any(item.is_word(*_SYNOPSES) for item in items[:at])
    described = items[at - 1].is_word("as") and any(item.is_word(*_DESCRIBED) for item in items[max(0, at - _NEAR) : at])
    if not (named or described):
        return None
    return at, at, "quoted" if named else "weak"


def _in_which(sentence: Sentence) -> _Found | None:
    """a thriller in which a diver finds a body."""
    items = sentence.items
    for at in range(1, len(items) - 2):
        film = production_of(items[at - 1]) if items[at - 1].kind == "film" else None
        if film is not None and film.main and items[at].is_word("in") and items[at + 1].is_word("which"):
            told = items[at + 2].is_word(*_SOMEBODY)
            return (at + 2, _last(items), "weak") if told and not _has_facts(items[at + 2 :]) else None
    return None


def _in_title(sentence: Sentence) -> _Found | None:
    """In T, a diver finds a body and must run from her brother."""
    items = sentence.items
    if len(items) < _NEAR or not items[0].is_word("in") or items[2].low != "," or not items[3].is_word(*_SOMEBODY):
        return None
    film = production_of(items[1])
    if film is None or not film.main or _has_facts(items[3:]):
        return None
    return 3, _last(items), "weak"


def _has_facts(items: list[Item]) -> bool:
    """Whether there is a day, a sum or a company in it, which belongs to no story."""
    return any(item.kind in _FACTS for item in items)


def _last(items: list[Item]) -> int:
    last = len(items) - 1
    while last > 0 and items[last].kind == "mark":
        last -= 1
    return last
