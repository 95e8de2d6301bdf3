"""What is wrong with something that came from outside: one line per problem, all of them at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from config.text import clean_line

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: in which file, at which item of it ("item 2, claim 3"; may be empty), and what, in words."""

    file: str
    item: str
    message: str

    class Found(Exception):
        """Something can't be taken in, and nothing of it has been written; `problems` say what and why."""

        def __init__(self, problems: Iterable["Problem"]) -> None:
            self.problems = list(problems)
            super().__init__("\n".join(str(each) for each in self.problems))

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.item, self.message) if part)


def shown(text: object) -> str:
    """Some words of the input, for a message: quoted, on one line, short, and without characters that upset a terminal."""
    line = clean_line(str(text))
    return f"“{line if len(line) <= _LONGEST else line[:_LONGEST] + '…'}”"


def count(noun: str, number: int, plural: str = "") -> str:
    """How many of something: "1 article", "3 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
