"""What goes in and what comes out: plain data, so that another suggester can take this one's place."""

from dataclasses import dataclass, field
from enum import StrEnum

from productions.dates import FuzzyDate
from productions.money import MoneyRange

LONGEST = 200_000


class TooLong(ValueError):
    """The text is longer than an article ever is."""

    def __init__(self, length: int) -> None:
        super().__init__(f"The text has {length:,} characters; at most {LONGEST:,} are read for suggestions.")


class SubjectKind(StrEnum):
    PRODUCTION = "production"
    PERSON = "person"
    COMPANY = "company"


class Effect(StrEnum):
    ASSERTS = "asserts"
    ENDS = "ends"
    DENIES = "denies"


class Certainty(StrEnum):
    RUMOURED = "rumoured"
    IN_TALKS = "in_talks"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class PartyValue:
    """A person or company by name; `kind` is what it would be made as if nobody knows it yet."""

    name: str
    kind: SubjectKind


@dataclass(frozen=True, slots=True)
class Choice:
    """A key of the property's choices."""

    key: str


Value = PartyValue | Choice | FuzzyDate | MoneyRange | str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One claim that the program reads in an article.

    `value` None means that the article says there is none. `start` and `end` count code points of the article's text. `rule` is
    the rule's name and version. `near` is a known name that the value may be a misprint of: proposed, never merged.
    """

    subject_kind: SubjectKind
    subject: str
    property: str
    value: Value
    value_as_printed: str
    start: int
    end: int
    rule: str
    effect: Effect = Effect.ASSERTS
    certainty: Certainty = Certainty.CONFIRMED
    attribution: str = ""
    attributed_to: str = ""
    character: str = ""
    role: str = ""
    territory: str = ""
    medium: str = ""
    happened_on: FuzzyDate | None = None
    confidence: float = 0.5
    near: str = ""


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name that the system has: `aliases` are its other spellings, each also a way to print it."""

    name: str
    aliases: tuple[str, ...] = field(default=())
