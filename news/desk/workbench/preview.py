"""What a claim's film page says today, and what accepting the claim would do to it, in words.

The fold keeps properties apart, so folding only the reports of the claim's property is exact.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from productions import words
from productions.changes import TITLES, change_words, telling
from productions.history import Effect, Ended, Fact, Page, Report, ValueState, diff, fold

_NAMED = 3  # how many of a property's other values are named


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a claim. `kind` is a change's name, "stale" or "none"; `title` and `text` say it in words."""

    kind: str
    title: str
    text: str


def outcomes(without: Page, others: Iterable[Report], report: Report) -> list[Outcome]:
    """What the page says with the report and didn't say without it; `without` is the fold of the `others`."""
    page = fold([*others, report], without.day)
    changes = telling(diff(without, page))
    if changes:
        return [Outcome(change.kind.value, str(TITLES[change.kind]), change_words(change)) for change in changes]
    if any(each is report for each in page.stale):
        reason = _("it was reported to be over, and stays so unless an editor rules that it resumes")
        return [Outcome("stale", _("Stale mention"), reason)]
    return [Outcome("none", _("No change"), _unchanged(page, report))]


def _unchanged(page: Page, report: Report) -> str:
    shown = page.open.get(report.slot)
    if report.effect == Effect.ASSERTS and shown and any(each is report for each in shown.supports):
        return _("one more source for what the page says")
    return _("today’s page stays as it is")


def today_lines(page: Page, report: Report) -> list[str]:
    """What the page says in the report's slot, what it said before, and what stands beside it."""
    shown = page.open.get(report.slot)
    lines = [_shown(shown)] if shown else [*_ended(page, report), *_beside(page, report)]
    return lines or [_("Nothing yet")]


def _shown(fact: Fact) -> str:
    said = [words.fact(fact), *words.qualifiers(fact), *(remark.text for remark in words.remarks(fact))]
    rivals = [_("or %(rival)s") % {"rival": words.known(each.value)} for each in fact.rivals]
    return " · ".join([*said, *rivals])


def _ended(page: Page, report: Report) -> list[str]:
    same = [each for each in page.past if each.slot == report.slot and each.value.identity == report.value.identity]
    if not same or same[-1].ended is None or same[-1].until is None:
        return []
    last = same[-1]
    end = words.Departure(last.ended or Ended.LEFT, last.until or page.day, last.last_supported, last.left_on)
    return [f"{words.value(last)}: {words.departure(end)}"]


def _beside(page: Page, report: Report) -> list[str]:
    """The property's other values: an alias of a name that is there is best seen beside it."""
    others = [each for each in page.open.values() if each.value.state == ValueState.KNOWN]
    silent = [words.silence(each) for each in page.open.values() if each.value.state != ValueState.KNOWN]
    named = ", ".join(_with_qualifiers(each) for each in others[:_NAMED])
    more = len(others) - _NAMED
    if more > 0:
        named = _("%(named)s and %(count)s more") % {"named": named, "count": more}
    return [*silent, *([_("Not this; %(others)s") % {"others": named}] if named else [])]


def _with_qualifiers(fact: Fact) -> str:
    beside = ", ".join(words.qualifiers(fact))
    return f"{words.value(fact)} ({beside})" if beside else words.value(fact)
