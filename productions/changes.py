"""The words of the public pages for changes: the timeline, the comparison of two days, the home page."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from productions.dates import FuzzyDate
from productions.history import Certainty, Change, Fact, Kind, ValueState
from productions.vocabulary import PROPERTIES
from productions.words import Rules, first, known, label, qualifiers, silence, value, when

TITLES = {
    Kind.JOINED: lazy("Joined"),
    Kind.LEFT: lazy("Left"),
    Kind.ADDED: lazy("New"),
    Kind.ENDED: lazy("No longer"),
    Kind.DENIED: lazy("Denied"),
    Kind.REPLACED: lazy("Replaced"),
    Kind.CHANGED: lazy("Changed"),
    Kind.REFINED: lazy("More exact"),
    Kind.FIRMED_UP: lazy("Firmed up"),
    Kind.LAPSED: lazy("Never confirmed"),
    Kind.DISPUTED: lazy("Disputed"),
    Kind.SETTLED: lazy("Settled"),
    Kind.DOUBTED: lazy("In doubt"),
    Kind.WITHDRAWN: lazy("Taken back"),
}

# What readers want to hear of first; everything else follows in the vocabulary's order.
_HEADLINES = ("title", "cast", "director", "stage", "release_date", "filming_start", "filming_end", "distributor", "platform")
_NEWS = {key: place for place, key in enumerate(dict.fromkeys((*_HEADLINES, *PROPERTIES)))}

_PLANS = {"filming_start": lazy("Filming"), "filming_end": lazy("End of filming"), "release_date": lazy("Release")}
_HAPPENED = {
    "filming_start": lazy("Filming began %(when)s"),
    "filming_end": lazy("Filming ended %(when)s"),
    "release_date": lazy("Released %(when)s"),
}

_ACTS = {Certainty.RUMOURED: lazy("is rumoured"), Certainty.IN_TALKS: lazy("is in talks")}

_JOINS: Rules = (
    (lambda fact: fact.property.key == "cast" and fact.certainty in _ACTS, lazy("%(value)s %(act)s to join the cast")),
    (lambda fact: fact.property.key == "cast", lazy("%(value)s joins the cast")),
    (lambda fact: fact.certainty in _ACTS, lazy("%(value)s %(act)s as %(role)s")),
    (lambda fact: True, lazy("%(value)s joins as %(role)s")),
)
_LEAVES: Rules = (
    (lambda fact: fact.property.key == "cast" and fact.since is None, lazy("%(value)s is no longer in the cast")),
    (lambda fact: fact.property.key == "cast", lazy("%(value)s leaves the cast")),
    (lambda fact: fact.since is None, lazy("%(value)s is no longer %(role)s")),
    (lambda fact: True, lazy("%(value)s leaves as %(role)s")),
)
_ADDED: Rules = (
    (lambda fact: fact.property.plan and fact.certainty == Certainty.HAPPENED, _HAPPENED),
    (lambda fact: fact.property.plan and fact.lapsed, lazy("%(plan)s expected %(when)s, which has passed")),
    (lambda fact: fact.property.plan, lazy("%(plan)s expected %(when)s")),
    (lambda fact: fact.property.key == "title", lazy("Titled “%(value)s”")),
    (lambda fact: fact.property.key == "alias", lazy("Also known as “%(value)s”")),
    (lambda fact: True, lazy("%(label)s: %(value)s")),
)
_FIRMED_UP: Rules = (
    (lambda fact: fact.property.plan and fact.certainty == Certainty.HAPPENED, _HAPPENED),
    (lambda fact: fact.property.plan, lazy("%(plan)s now firmly expected %(when)s")),
    (lambda fact: fact.certainty == Certainty.HAPPENED, lazy("%(label)s: %(value)s, now certain")),
    (lambda fact: True, lazy("%(label)s: %(value)s, now firm")),
)
_CHANGED: Rules = (
    (lambda fact: fact.property.key == "title", lazy("Title changed from “%(before)s” to “%(value)s”")),
    (lambda fact: fact.property.key == "logline", lazy("The logline now reads: %(value)s")),
    (lambda fact: fact.property.plan, lazy("%(plan)s moved from %(before)s to %(value)s")),
    (lambda fact: True, lazy("%(label)s changed from %(before)s to %(value)s")),
)
_TOLD_ANEW: Rules = (
    (lambda fact: fact.qualifier("character"), lazy("%(value)s now plays %(character)s")),
    (lambda fact: fact.certainty in _ACTS, lazy("%(label)s: %(value)s is less certain than before")),
    (lambda fact: True, lazy("%(label)s: %(value)s, told anew")),
)

_WORDS: dict[Kind, Rules] = {
    Kind.JOINED: _JOINS,
    Kind.LEFT: _LEAVES,
    Kind.ADDED: _ADDED,
    Kind.FIRMED_UP: _FIRMED_UP,
    Kind.REPLACED: _CHANGED,
    Kind.CHANGED: _CHANGED,
    Kind.ENDED: ((lambda fact: True, lazy("%(label)s: no longer %(value)s")),),
    Kind.DENIED: ((lambda fact: True, lazy("%(label)s: %(value)s is denied")),),
    Kind.REFINED: (
        (lambda fact: fact.property.plan, lazy("%(plan)s narrowed from %(before)s to %(value)s")),
        (lambda fact: True, lazy("%(label)s narrowed from %(before)s to %(value)s")),
    ),
    Kind.LAPSED: ((lambda fact: True, lazy("%(plan)s expected %(when)s: never confirmed")),),
    Kind.DISPUTED: ((lambda fact: True, lazy("%(label)s disputed: %(value)s, or %(rivals)s")),),
    Kind.DOUBTED: ((lambda fact: True, lazy("%(label)s: %(value)s is in doubt")),),
}
_SETTLED = lazy("%(label)s: %(value)s, no longer in dispute")
_NO_DOUBT = lazy("%(label)s: %(value)s, no longer in doubt")
_WITHDRAWN = lazy("%(label)s: %(value)s, which no report says any longer")
_END_WITHDRAWN: Rules = (
    (lambda fact: fact.property.crew, lazy("No report says any longer that %(value)s has left")),
    (lambda fact: True, lazy("%(label)s: no report says any longer that %(value)s is over")),
)


_SILENCE: dict[Kind, Any] = {Kind.JOINED: lazy("%(value)s"), Kind.ADDED: lazy("%(value)s")}
_SILENCE_BROKEN = lazy("No longer so: %(value)s")


def change_words(change: Change) -> str:
    """A change in one sentence, without its full stop."""
    fact, template = change.fact, str(_template(change))
    words = template % _named(fact, change.before)
    said_already = change.kind == Kind.LEFT or "%(character)s" in template
    beside = [] if said_already else qualifiers(fact)
    return f"{words} ({', '.join(beside)})" if beside else words


def _template(change: Change) -> Any:
    before, fact = change.before, change.fact
    if _is_silence(fact):
        return _SILENCE.get(change.kind, _SILENCE_BROKEN)
    if change.kind == Kind.WITHDRAWN:
        return _WITHDRAWN if before else first(_END_WITHDRAWN, fact)
    if change.kind == Kind.SETTLED:
        return _NO_DOUBT if before and before.doubted and not fact.doubted else _SETTLED
    if change.kind == Kind.CHANGED and before and before.value.identity == fact.value.identity:
        return first(_TOLD_ANEW, fact)
    return first(_WORDS[change.kind], fact)


def _named(fact: Fact, before: Fact | None) -> dict[str, Any]:
    thing = fact.value.thing
    return {
        "value": silence(fact) if _is_silence(fact) else value(fact),
        "before": value(before) if before else "",
        "label": label(fact),
        "role": label(fact).lower(),
        "plan": _PLANS.get(fact.property.key, label(fact)),
        "when": when(thing) if isinstance(thing, FuzzyDate) else value(fact),
        "act": _ACTS.get(fact.certainty, ""),
        "character": fact.qualifier("character"),
        "rivals": _(" or ").join(known(each.value) for each in fact.rivals),
    }


def telling(changes: list[Change]) -> list[Change]:
    """The changes worth telling, the greatest news first.

    That a "none" or "unknown" is over goes without saying where a value has come.
    """
    said = {change.after.property.key for change in changes if change.after and not _is_silence(change.after)}
    told = [each for each in changes if each.after or not _is_silence(each.fact) or each.fact.property.key not in said]
    return sorted(told, key=_newsworthiness)


def _newsworthiness(change: Change) -> tuple[bool, int]:
    """What was known already and only stands firmer comes last, unless it is a plan that has come true."""
    is_old_news = change.kind == Kind.FIRMED_UP and not change.fact.property.plan
    return is_old_news, _NEWS[change.fact.property.key]


def _is_silence(fact: Fact) -> bool:
    return fact.value.state != ValueState.KNOWN
