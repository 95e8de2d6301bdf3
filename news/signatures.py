"""What makes two claims of one article the same."""

from collections.abc import Hashable, Iterable

from news.models import Claim

_SAID = ("property", "value_state", "value_text", "value_edtf", "value_low", "value_high", "value_currency")
_SAID_OF = ("production", "party", "value_party", "value_production")
_HOW = (
    "effect", "certainty", "value_as_printed", "character", "role", "territory", "medium", "happened_on",
    "attributed_outlet_id", "attribution",
)  # fmt: skip
_HOW_OF = ("buyer", "attributed_party")
# What is looked at, for a query that joins it.
NAMING = (*_SAID_OF, *_HOW_OF)


def says(claim: Claim) -> Hashable:
    """What a claim says of what, whoever was merged meanwhile."""
    return _columns(claim, _SAID, _SAID_OF)


def signature(claim: Claim, spans: Iterable[tuple[int, int]]) -> Hashable:
    """What makes two claims of one article the same: all that they say and how, and the words that they rest on."""
    return says(claim), _columns(claim, _HOW, _HOW_OF), frozenset(spans)


def says_the_same(new: Claim, spans: Iterable[tuple[int, int]], old: Claim) -> bool:
    """Whether a claim that is to take the place of another says nothing else; without spans it rests on the same words."""
    stood = list(old.quotes.values_list("start", "end"))
    return signature(new, list(spans) or stood) == signature(old, stood)


def _columns(claim: Claim, plain: tuple[str, ...], naming: tuple[str, ...]) -> Hashable:
    """Who is not stored yet is the same as nobody else."""
    named = (getattr(claim, name) for name in naming)
    return tuple(getattr(claim, name) for name in plain), tuple((each.root_id or id(each)) if each else None for each in named)
