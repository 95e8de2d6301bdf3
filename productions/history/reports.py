"""What goes into the fold: a published claim as plain data, with everything that a page needs to cite it."""

import builtins
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol


class Effect(StrEnum):
    """What a report does to its value."""

    ASSERTS = "asserts"
    ENDS = "ends"
    DENIES = "denies"


class Certainty(StrEnum):
    """How sure a report is, weakest first."""

    RUMOURED = "rumoured"
    IN_TALKS = "in_talks"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    HAPPENED = "happened"

    @property
    def rank(self) -> int:
        return _RANK[self]

    @property
    def grade(self) -> int:
        """The certainty's class: 0 soft (rumoured, in talks), 1 firm (reported, confirmed), 2 happened."""
        return _GRADE[self]


_RANK = {each: rank for rank, each in enumerate(Certainty)}
_GRADE = {
    Certainty.RUMOURED: 0,
    Certainty.IN_TALKS: 0,
    Certainty.REPORTED: 1,
    Certainty.CONFIRMED: 1,
    Certainty.HAPPENED: 2,
}
FIRM = 1


class ValueState(StrEnum):
    """Known; unknown ("a director is attached, unnamed"); none ("no release date has been set")."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NONE = "none"


class Rules(Protocol):
    """What the fold asks of a property (`productions.vocabulary.Property` has it)."""

    @property
    def key(self) -> str: ...
    @property
    def many(self) -> bool: ...
    @property
    def plan(self) -> bool: ...
    @property
    def crew(self) -> bool: ...
    @property
    def latest_wins(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Value:
    """A value as the fold compares it.

    `identity` is what makes two values the same: a merge's root, a text's key, a date's two days. `key` is text, for ordering.
    `bounds` is (low, high, unit) for dates and money, of which one can lie inside another. `thing` is what a page shows.
    """

    identity: Hashable
    key: str
    state: ValueState = ValueState.KNOWN
    bounds: tuple[Any, Any, str] | None = None
    thing: Any = field(default=None, compare=False)

    def contains(self, other: "Value") -> bool:
        """Whether this value is the other one, or a wider one around it."""
        if self.identity == other.identity:
            return True
        if self.bounds is None or other.bounds is None or self.bounds[2] != other.bounds[2]:
            return False
        return self.bounds[0] <= other.bounds[0] and other.bounds[1] <= self.bounds[1]

    @property
    def width(self) -> float:
        """How vague it is, for telling the narrower of two; 0 for values that are not ranges."""
        if self.bounds is None:
            return 0
        span = self.bounds[1] - self.bounds[0]
        return float(span.days if hasattr(span, "days") else span)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a report stands, for citing it: exact quotes, the value as printed, the day of publication as precise as known."""

    article_id: int
    outlet: str
    outlet_slug: str
    title: str
    address: str
    quotes: tuple[str, ...]
    printed: str = ""
    attribution: str = ""
    attributed_to: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """One published claim. `outlet` printed it; `origin` is where it really comes from; both are only compared.

    `deprecated` is the editor's reason for not counting it, empty when it counts.
    """

    day: date
    property: Rules
    value: Value
    origin: str
    outlet: str
    effect: Effect = Effect.ASSERTS
    certainty: Certainty = Certainty.REPORTED
    separators: tuple[str, ...] = ()
    qualifiers: tuple[tuple[str, Any], ...] = ()
    preferred: bool = False
    deprecated: str = ""
    resumes: bool = False
    happened_on: Any = None
    position: int = 0
    claim_id: int = field(default=0, compare=False)
    source: Source | None = field(default=None, compare=False)

    @builtins.property
    def slot(self) -> tuple[Hashable, ...]:
        """(property, separators) for one value, with the value for many; none and unknown have slots of their own."""
        base = (self.property.key, *self.separators)
        if self.value.state != ValueState.KNOWN:
            return (*base, self.value.state)
        return (*base, self.value.identity) if self.property.many else base

    @builtins.property
    def order(self) -> tuple[Any, ...]:
        """A total order that does not depend on how the reports were stored: by day, then as they stand in the sources."""
        source = self.source
        printed = (source.outlet, source.address, source.title, source.quotes) if source else ()
        said = (self.property.key, self.value.key, repr(self.value.identity), self.separators, repr(self.qualifiers))
        ruled = (self.preferred, self.resumes, self.deprecated, str(self.happened_on))
        return (self.day, self.outlet, printed, self.position, said, self.effect, self.certainty, self.origin, ruled)

    @builtins.property
    def second_hand(self) -> bool:
        return self.origin != self.outlet
