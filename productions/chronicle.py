"""A production's history as its page shows it: reports, lapses and what was put right in one line of time, year by year."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as lazy

from productions.changes import TITLES
from productions.history import Kind
from productions.notices import Notice
from productions.timeline import Step

PUT_RIGHT = "put_right"
# What a history can be narrowed to, by the parameter's value.
KINDS: dict[str, Any] = {str(kind): TITLES[kind] for kind in Kind} | {PUT_RIGHT: lazy("Put right")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One place in the line of time: a step, or a notice of what was put right."""

    day: date
    step: Step | None = None
    notice: Notice | None = None

    @property
    def kinds(self) -> list[str]:
        return [PUT_RIGHT] if self.step is None else [str(told.kind) for told in self.step.told]


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The line of time, newest first, under its years; `kinds` is what it can be narrowed to: (key, title, how many)."""

    years: list[tuple[int, list[Entry]]]
    kinds: list[tuple[str, Any, int]]


def chronicle(steps: Iterable[Step], notices: Iterable[Notice], kind: str | None = None) -> Chronicle:
    """The history, or of it only what is of one kind of change."""
    entries = [
        *(Entry(timezone.localdate(each.at), notice=each) for each in notices),
        *(Entry(each.day, each) for each in steps),
    ]
    entries.sort(key=lambda entry: entry.day, reverse=True)
    counts = Counter(each for entry in entries for each in entry.kinds)
    shown = [narrowed for entry in entries if (narrowed := _only(entry, kind))]
    years = [(year, list(some)) for year, some in groupby(shown, key=lambda entry: entry.day.year)]
    return Chronicle(years, [(key, title, counts[key]) for key, title in KINDS.items() if counts[key] or key == kind])


def _only(entry: Entry, kind: str | None) -> Entry | None:
    """The entry without what is not of this kind; None where nothing is left of it."""
    if kind is None:
        return entry
    if kind not in entry.kinds:
        return None
    told = [each for each in entry.step.told if each.kind == kind] if entry.step else []
    return replace(entry, step=entry.step and replace(entry.step, told=told))
