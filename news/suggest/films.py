"""The article's production and the others that it mentions; which one each description ("the sequel") and sentence speaks
of."""

import re
from collections import Counter
from dataclasses import dataclass, field

from news.suggest.gazetteer import name_key
from news.suggest.items import Item, Sentence

_DESCRIBES = frozenset(
    """film movie biopic project remake sequel reboot prequel spin-off spinoff adaptation series slate feature picture
        franchise rumour""".split()
)
RELATED = {
    "sequel": "sequel_of",
    "follow-up": "sequel_of",
    "prequel": "sequel_of",
    "threequel": "sequel_of",
    "continuation": "sequel_of",
    "remake": "remake_of",
    "reboot": "remake_of",
    "re-imagining": "remake_of",
    "reimagining": "remake_of",
    "re-imaging": "remake_of",
    "redo": "remake_of",
    "update": "remake_of",
    "retelling": "remake_of",
    "spin-off": "spin_off_of",
    "spinoff": "spin_off_of",
}
DERIVED = RELATED | {
    "adaptation": "based_on",
    "adaption": "based_on",
    "installment": "sequel_of",
    "instalment": "sequel_of",
}
_YEAR = re.compile(r"\s*\((?:film|[0-9]{4}[^)]{0,12})\)\s*$")
_NUMBERS = {
    word: str(number)
    for number, word in enumerate("two three four five six seven eight nine ten eleven twelve thirteen".split(), 2)
}
_NEVER = 1 << 40
_ROMAN = ("ii", "iii", "iv", "2", "3", "4")


@dataclass(eq=False, slots=True)
class Production:
    """`name` as printed, or as the article is linked; `main` is what the article is about."""

    name: str
    main: bool = False
    printed: str = ""


@dataclass(eq=False, slots=True)
class FilmRef:
    """A description of a production: its words, what it derives from, and the title that follows or precedes it."""

    words: tuple[str, ...]
    production: Production | None = None
    derived: str = ""
    base: str = ""
    older: bool = False
    definite: bool = False
    genre: tuple[int, int, str] | None = None
    years: tuple[str, ...] = field(default=())


def title_key(text: str) -> str:
    """A title's key: as a name's, without the article, and with "&" and "and" alike."""
    words = [_NUMBERS.get(word, word) for word in name_key(text).split() if word != "and"]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


class MainFilm:
    """What the article's production may be called. `title` is empty where it has none yet; `base` is what it derives from."""

    def __init__(self, linked: str, aliases: tuple[str, ...] = ()) -> None:
        self.linked = linked
        plain = _YEAR.sub("", linked).strip()
        words = plain.split()
        self.untitled = bool(words) and words[0].lower() == "untitled" or plain.lower().startswith("untitled")
        self.derived = ""
        while len(words) > 1 and words[-1].lower().strip("()") in _DESCRIBES and not self.untitled:
            self.derived = self.derived or DERIVED.get(words[-1].lower(), "film")
            words.pop()
        core = " ".join(words)
        self.base = core if self.derived and self.derived != "film" else ""
        self.described = bool(self.derived) or self.untitled
        self.title = "" if self.untitled or self.base else core
        self.about = core if self.described else ""
        self.subtitle = ""
        if ":" in self.title:
            head, _, tail = self.title.partition(":")
            self.base, self.subtitle = head.strip(), tail.strip()
        elif not self.described and len(words) > 1 and words[-1].isdigit() and len(words[-1]) < 3:
            self.base = " ".join(words[:-1]) if not words[-2].lower().endswith("'s") else ""
        self._keys = {title_key(each) for each in (self.title, *aliases, linked) if each}
        if self.subtitle and len(self.subtitle) > 3:
            self._keys.add(title_key(self.subtitle))
        if self.base and self.subtitle:
            self._keys.update(title_key(f"{self.base} {number}") for number in _ROMAN)
        self.aliases = aliases

    def titles(self) -> list[str]:
        """What to look for in the text, whole."""
        found = [self.title, *self.aliases]
        if not self.subtitle:
            found.append(self.base)
        if self.subtitle and self.base:
            found += [f"{self.base} 2", f"{self.base} 3", f"{self.base} II"]
        found += [each.replace("&", "and") for each in found if "&" in each]
        words = {number: word for word, number in _NUMBERS.items()}
        found += [" ".join(words.get(part, part) for part in each.split()) for each in found]
        return [each for each in found if each]

    def is_called(self, text: str) -> bool:
        """By a title, an alias, or the beginning of a long one ("All the Money")."""
        key = title_key(text)
        if not key:
            return False
        if key in self._keys:
            return True
        whole = title_key(self.title)
        return len(key.split()) > 1 and len(key) > 7 and whole.startswith(key + " ") and key != title_key(self.base)

    def is_numbered(self, text: str) -> bool:
        """Base and number, for a film that has a title: "Night Train 2"."""
        return bool(self.subtitle) and title_key(text) in {title_key(f"{self.base} {number}") for number in _ROMAN}

    def derives_from(self, text: str) -> bool:
        key = title_key(text)
        return (
            bool(key)
            and bool(self.base)
            and (
                key == title_key(self.base)
                or (bool(self.subtitle) and key.startswith(title_key(self.base) + " "))
                or title_key(self.linked).startswith(key + " ")
            )
        )


class Films:
    """All the productions of one article."""

    def __init__(self, main: MainFilm) -> None:
        self.known = main
        self.main = Production(main.linked, main=True)
        self._others: dict[str, Production] = {}
        self.first_mention = _NEVER

    def named(self, title: str) -> Production:
        if self.known.is_called(title):
            self.main.printed = self.main.printed or title
            return self.main
        return self._others.setdefault(title_key(title), Production(title))

    def derived(self, base: str, noun: str) -> Production:
        """A sequel to that title: the article's own production if it derives from it, else another without a title."""
        if self.known.derives_from(base) or (self.known.untitled and title_key(base) in title_key(self.known.linked)):
            return self.main
        return self._others.setdefault(f"{title_key(base)} {noun}", Production(f"{base} {noun}"))

    def by_name(self, name: str) -> Production | None:
        """Another production of the article, by the name it was given."""
        return self._others.get(title_key(name))

    def original(self) -> Production:
        base = self.known.base or f"{self.known.linked} (original)"
        return self._others.setdefault(title_key(base), Production(base))


def _is_older(before: Item, year: int) -> bool:
    """The original Night Train, the 1976 Night Train: another film of the same title."""
    if before.kind == "date":
        return before.text.isdigit() and int(before.text) < year - 1
    return before.is_word("original")


def discover(headline: str, sentences: list[list[Item]]) -> str:
    """The title that an unlinked article is about: the headline and the first paragraphs count most."""
    counts: Counter[str] = Counter()
    printed: dict[str, str] = {}
    head = name_key(headline)
    for number, items in enumerate(sentences):
        for item in items:
            if item.kind != "title":
                continue
            key = title_key(item.text)
            if not key:
                continue
            printed.setdefault(key, item.text)
            counts[key] += 3 if number < 2 else 1
    for key in counts:
        if f" {key} " in f" {head} ":
            counts[key] += 6
    # Of equals, the first to be named.
    best = max(counts, key=lambda key: counts[key], default="")
    return printed.get(best, "")


def resolve_titles(sentences: list[Sentence], films: Films, year: int) -> None:
    """Say which production each title names; `year` is the article's, which tells an older film."""
    for sentence in sentences:
        for at, item in enumerate(sentence.items):
            if item.kind == "title":
                item.ref = films.named(item.text)
                if item.ref is films.main and at and _is_older(sentence.items[at - 1], year):
                    item.ref = films.original()
                if item.ref is films.main:
                    films.first_mention = min(films.first_mention, item.start)
            for inner in item.inner:
                if inner.kind == "title":
                    inner.ref = films.named(inner.text)
