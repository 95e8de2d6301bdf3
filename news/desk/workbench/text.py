"""The article's text cut into segments, so that quotes that overlap can all be marked. Offsets count code points."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """The words that one claim rests on, and the state that the claim is in."""

    start: int
    end: int
    claim: int
    state: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same quotes. `begins` are the claims whose first words these are."""

    text: str
    claims: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    state: str = ""

    @property
    def ids(self) -> str:
        return " ".join(map(str, self.claims))


# What a segment under several quotes looks like: what is still to be decided wins.
_STATES = ("suggested", "accepted", "rejected")


def segments(text: str, spans: Iterable[Span]) -> list[Segment]:
    """The whole text in order, cut wherever a quote begins or ends."""
    spans = sorted(spans, key=lambda span: (span.start, -span.end, span.claim))
    first = {span.claim: span.start for span in reversed(spans)}
    cuts = sorted({0, len(text), *(span.start for span in spans), *(span.end for span in spans)})
    found = []
    for start, end in pairwise(cuts):
        over = [span for span in spans if span.start <= start and end <= span.end]
        claims = tuple(dict.fromkeys(span.claim for span in over))
        begins = tuple(claim for claim in claims if first[claim] == start)
        state = min((span.state for span in over), key=_STATES.index, default="")
        found.append(Segment(text[start:end], claims, begins, state))
    return found
