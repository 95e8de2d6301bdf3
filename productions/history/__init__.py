"""What holds about a subject, and since when: plain Python, without Django and without a database."""

from productions.history.diff import Change, Kind, apply, diff, essence
from productions.history.fold import Fact, Page, Rival, fold, pages
from productions.history.reports import Certainty, Effect, Report, Source, Value, ValueState
from productions.history.slots import Ended

__all__ = [
    "Certainty",
    "Change",
    "Effect",
    "Ended",
    "Fact",
    "Kind",
    "Page",
    "Report",
    "Rival",
    "Source",
    "Value",
    "ValueState",
    "apply",
    "diff",
    "essence",
    "fold",
    "pages",
]
