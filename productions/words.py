"""The words of the public pages for facts, and for the remarks that stand behind them; `productions.changes` has the others.

Rules are tables, read from the top: the first that applies gives the words.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from django.utils.translation import ngettext

from config.text import key
from productions.dates import FuzzyDate
from productions.history import Certainty, Ended, Fact, Report, Rival, Value, ValueState
from productions.statements import Named
from productions.vocabulary import PROPERTIES, Medium, Property, Qualifier, Shape, Territory

Rules = tuple[tuple[Callable[[Fact], Any], Any], ...]


class Tone(StrEnum):
    """What a remark is about, for its looks."""

    CERTAINTY = "certainty"
    WARNING = "warning"
    SOURCES = "sources"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Remark:
    tone: Tone
    text: str


# How a date stands in a sentence: "on 8 February 2023", "in Q2 2023", "8 – 12 May 2023", "about May 2023".
_WHEN: tuple[tuple[Callable[[FuzzyDate], bool], Any], ...] = (
    (lambda when: "~" in when.edtf or "/" in when.edtf, "%s"),
    (lambda when: when.is_day, lazy("on %s")),
    (lambda when: when.edtf.endswith(("-40", "-41")), lazy("in the %s")),
    (lambda when: True, lazy("in %s")),
)

_NONE = {
    "release_date": lazy("No release date has been set"),
    "filming_start": lazy("No start of filming has been set"),
    "filming_end": lazy("No end of filming has been set"),
    "filming_location": lazy("No filming location has been chosen"),
    "distributor": lazy("No distributor is attached"),
    "platform": lazy("No platform is attached"),
    "director": lazy("No director is attached"),
    "cast": lazy("Nobody has been cast"),
    "title": lazy("No title has been chosen"),
    "logline": lazy("The plot is kept secret"),
    "budget": lazy("No budget has been disclosed"),
    "deal_price": lazy("No price has been disclosed"),
}

_HAPPENED = {
    "filming_start": lazy("began %(when)s"),
    "filming_end": lazy("ended %(when)s"),
    "release_date": lazy("released %(when)s"),
}
_PLANS: Rules = (
    (lambda fact: fact.lapsed, lazy("expected %(when)s, never confirmed")),
    (lambda fact: fact.certainty == Certainty.HAPPENED, _HAPPENED),
    (lambda fact: True, lazy("expected %(when)s")),
)

DISPUTED = lazy("disputed")
DOUBTED = lazy("in doubt")
_CERTAINTY = {Certainty.RUMOURED: lazy("rumoured"), Certainty.IN_TALKS: lazy("in talks")}


def when(moment: FuzzyDate) -> str:
    """A date as it stands in a sentence."""
    words = next(words for applies, words in _WHEN if applies(moment))
    return str(words) % moment.label()


def day(value: date) -> str:
    return date_format(value, "j F Y")


def first(rules: Rules, fact: Fact) -> Any:
    """The words of the first rule that applies; a table of words for each property is looked up."""
    words = next(words for applies, words in rules if applies(fact))
    return words[fact.property.key] if isinstance(words, dict) else words


def rules_of(fact: Fact | Report) -> Property:
    """The vocabulary's entry for a fact's property, of which the fold knows only its rules."""
    return PROPERTIES[fact.property.key]


def label(fact: Fact | Report) -> str:
    """The property's name."""
    return str(rules_of(fact).label)


def value(said: Fact | Report) -> str:
    """The value alone: "Lena Headey", "Q2 2023", "$11–12 million", "No release date has been set"."""
    silence = _SILENCE.get(said.value.state)
    return silence(said) if silence else known(said.value)


def known(of: Value) -> str:
    """A known value: a name, a text, or the label of a date, of money, of a choice."""
    thing = getattr(of.thing, "label", of.thing)
    return str(thing() if callable(thing) else thing)


def _none(said: Fact | Report) -> str:
    return str(_NONE.get(said.property.key) or _("None has been set"))


def _unknown(said: Fact | Report) -> str:
    people = rules_of(said).shape in (Shape.PARTY, Shape.PARTY_OR_TEXT)
    return _("attached, unnamed") if people else _("not known yet")


_SILENCE: dict[ValueState, Callable[[Fact | Report], str]] = {ValueState.NONE: _none, ValueState.UNKNOWN: _unknown}


def silence(said: Fact | Report) -> str:
    """A "none" or "unknown" where it stands alone: "Director: attached, unnamed"."""
    alone = said.value.state == ValueState.NONE
    return value(said) if alone else f"{label(said)}: {value(said)}"


def fact(said: Fact) -> str:
    """The fact as its line on the page says it; a plan says that it is one."""
    if said.property.plan and isinstance(said.value.thing, FuzzyDate):
        return str(first(_PLANS, said)) % {"when": when(said.value.thing)}
    return value(said)


def qualifiers(said: Fact | Report) -> list[str]:
    """What stands beside the value: "as Gloria", "US", "Streaming", "bought by Amazon"."""
    return [_QUALIFIERS[name](given) for name in rules_of(said).qualifiers if (given := _qualifier(said, name))]


_QUALIFIERS: dict[Qualifier, Callable[[Any], str]] = {
    Qualifier.CHARACTER: lambda given: _("as %(character)s") % {"character": given},
    Qualifier.ROLE: str,
    Qualifier.TERRITORY: lambda given: str(Territory(given).label),
    Qualifier.MEDIUM: lambda given: str(Medium(given).label),
    Qualifier.BUYER: lambda given: _("paid by %(buyer)s") % {"buyer": given},
}


def _qualifier(said: Fact | Report, name: Qualifier) -> Any:
    return said.qualifier(name) if isinstance(said, Fact) else dict(said.qualifiers).get(name, "")


def remarks(said: Fact) -> list[Remark]:
    """What a reader should know of how sure a fact is and who says so."""
    found = ((tone, words(said)) for tone, words in _REMARKS)
    return [Remark(tone, text) for tone, text in found if text]


def certainty(of: Certainty) -> str:
    """How sure a report is, where it is less than sure."""
    return str(_CERTAINTY.get(of, ""))


def _certainty(said: Fact) -> str:
    return certainty(said.certainty)


def _doubt(said: Fact) -> str:
    if not said.doubted:
        return ""
    outlets = ", ".join(dict.fromkeys(each.source.outlet for each in said.doubts if each.source))
    return _("in doubt: %(outlets)s") % {"outlets": outlets} if outlets else str(DOUBTED)


def _dispute(said: Fact) -> str:
    if said.rivals and said.preferred:
        return _("the editors hold this to be right")
    return str(DISPUTED) if said.disputed else ""


def _printed(said: Fact) -> str:
    """Names only: how a date was printed stands in its note."""
    forms = printed_otherwise(said.value, said.supports) if isinstance(said.value.thing, Named) else []
    return ", ".join(_("printed “%(form)s”") % {"form": form} for form in forms)


def printed_otherwise(of: Value, reports: Iterable[Report]) -> list[str]:
    """The article's own wordings of a value, where they are not just its name, or a surname alone."""
    name = key(str(getattr(of.thing, "name", of.thing)))
    parts = set(name.split()) if isinstance(of.thing, Named) else set()
    forms = dict.fromkeys(each.source.printed for each in reports if each.source and each.source.printed)
    return [form for form in forms if key(form) != name and not set(key(form).split()) <= parts]


def _sources(said: Fact) -> str:
    """ "second-hand, origin Deadline", "5 outlets, 1 origin", "single source", "2 outlets"."""
    if said.second_hand:
        origins = ", ".join(dict.fromkeys(each.source.attributed_to for each in said.supports if each.source))
        named = _("second-hand, origin %(origins)s") % {"origins": origins}
        return f"{named}; {_counts(said)}" if said.outlets > 1 else named
    return _counts(said) if said.outlets > 1 else _("single source") if said.supports else ""


def _counts(said: Fact) -> str:
    outlets = ngettext("%(count)s outlet", "%(count)s outlets", said.outlets) % {"count": said.outlets}
    origins = ngettext("%(count)s origin", "%(count)s origins", said.origins) % {"count": said.origins}
    return outlets if said.origins >= said.outlets else f"{outlets}, {origins}"


_REMARKS: tuple[tuple[Tone, Callable[[Fact], str]], ...] = (
    (Tone.CERTAINTY, _certainty),
    (Tone.WARNING, _doubt),
    (Tone.WARNING, _dispute),
    (Tone.PRINTED, _printed),
    (Tone.SOURCES, _sources),
)


@dataclass(frozen=True, slots=True)
class Departure:
    """What is known of an end: why, the last day that supported the fact, the day its end was reported, a stated date."""

    ended: str
    until: date
    last: date | None = None
    stated: FuzzyDate | None = None
    successor: str = ""


FORMERLY = lazy("Formerly attached")

_DEPARTURES: tuple[tuple[Callable[[Departure], Any], Any], ...] = (
    (lambda end: end.ended == Ended.DENIED, lazy("denied on %(until)s")),
    (lambda end: end.stated, lazy("left %(stated)s")),
    (lambda end: end.ended == Ended.REPLACED and end.successor, lazy("replaced by %(successor)s, reported on %(until)s")),
    (lambda end: end.ended == Ended.REPLACED, lazy("replaced, reported on %(until)s")),
    (lambda end: end.last is None, lazy("gone by %(until)s; nobody had reported the beginning")),
    (lambda end: end.last == end.until, lazy("left by %(until)s")),
    (lambda end: True, lazy("left between %(last)s and %(until)s")),
)


def departure(end: Departure) -> str:
    """How and when somebody left: the stated date where there is one, else the days between which it was."""
    words = next(words for applies, words in _DEPARTURES if applies(end))
    return str(words) % {
        "until": day(end.until),
        "last": day(end.last) if end.last else "",
        "stated": when(end.stated) if end.stated else "",
        "successor": end.successor,
    }


def returned(end: Departure) -> Remark:
    return Remark(Tone.WARNING, _("%(departure)s, and came back") % {"departure": departure(end)})


def mentioned_again(reports: Iterable[Report]) -> list[Remark]:
    """That later articles still name somebody who has left, as copies of old cast lists do."""
    outlets = ", ".join(dict.fromkeys(f"{each.source.outlet}, {each.source.published}" for each in reports if each.source))
    return [Remark(Tone.WARNING, _("still named by %(outlets)s") % {"outlets": outlets})] if outlets else []


_ENDINGS: Rules = (
    (lambda fact: fact.ended == Ended.DENIED, lazy("denied on %(until)s")),
    (lambda fact: fact.since is None, lazy("until %(until)s")),
    (lambda fact: True, lazy("from %(since)s to %(until)s")),
)


def until(said: Fact) -> str:
    """How long something was said that is said no longer."""
    since, end = said.since, said.until
    return str(first(_ENDINGS, said)) % {"since": day(since) if since else "", "until": day(end) if end else ""}


def remarks_of_rival(rival: Rival) -> list[Remark]:
    """Who says otherwise, and how sure they are."""
    outlets = ", ".join(dict.fromkeys(each.source.outlet for each in rival.supports if each.source))
    said = ((Tone.CERTAINTY, certainty(rival.certainty)), (Tone.SOURCES, outlets))
    return [Remark(tone, text) for tone, text in said if text]
