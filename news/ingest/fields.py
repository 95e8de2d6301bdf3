"""One JSON object, read field by field: what is wrong with a field is noted, and reading goes on."""

from collections.abc import Iterable
from typing import Any

from config.text import clean, clean_line
from news.ingest.problems import Problem, shown


class Fields:
    """The fields of an object, and the list of problems that those which are wrong go to."""

    def __init__(self, found: Any, file: str, item: str, problems: list[Problem]) -> None:
        self.file, self.item, self.problems = file, item, problems
        self.found: dict[str, Any] = found if isinstance(found, dict) else {}
        if not isinstance(found, dict):
            self.refuse("", f"{kind_of(found)} stands where an object has to be")
            self.problems = []  # that is all there is to say of it: no field of it is there to be missed

    def refuse(self, field: str, message: str) -> None:
        self.problems.append(Problem(self.file, self.item, f"{field}: {message}" if field else message))

    def has(self, name: str) -> bool:
        """Whether the field is there; null and an empty text count as not there."""
        return self.found.get(name) not in (None, "")

    def line(self, name: str, longest: int, *, required: bool = False) -> str:
        """A field of one line of text, clean; empty where it is missing or wrong."""
        if self.has(name):
            return self.words(name, self.found[name], longest)
        if required:
            self.refuse(name, "is missing")
        return ""

    def words(self, name: str, value: Any, longest: int, *, lines: bool = False) -> str:
        """A value that has to be text, cleaned (and stripped), on one line or with its `lines`; empty where it is wrong."""
        if reason := _why_not_text(value):
            self.refuse(name, reason)
            return ""
        text = clean(value).strip() if lines else clean_line(value)
        if not text:
            self.refuse(name, "is empty")
        elif len(text) > longest:
            self.refuse(name, f"has {len(text):,} characters, and at most {longest:,} are taken")
            return ""
        return text

    def choice(self, name: str, allowed: Iterable[str], default: str) -> str:
        """A field with one of some words."""
        if not self.has(name):
            return default
        said, allowed = self.words(name, self.found[name], 1000), list(allowed)
        if said and said not in allowed:
            self.refuse(name, f"{shown(said)} is not one of {', '.join(allowed)}")
        return said if said in allowed else default

    def only(self, known: Iterable[str]) -> None:
        """Refuse every field that is not known: a misspelt one would be lost without a word."""
        for name in sorted(self.found.keys() - set(known)):
            self.refuse(shown(name), "there is no such field")


def kind_of(value: Any) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    names = {bool: "true or false", int: "a number", float: "a number", str: "text", list: "a list", dict: "an object"}
    return names[type(value)]


def _why_not_text(value: Any) -> str:
    if not isinstance(value, str):
        return f"is {kind_of(value)}, and has to be text"
    if "\0" in value:
        return "holds a NUL character"
    try:
        value.encode()
    except UnicodeEncodeError:
        return "holds half of a surrogate pair, which is no character"
    return ""
