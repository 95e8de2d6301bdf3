"""What a history page shows: the acts on a record, and its changes field by field from the staff's audit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.admin.utils import display_for_field
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from config.models import Event
from config.workflow import TRANSITIONS

MOST_ROWS = 300


@dataclass(frozen=True, slots=True)
class Act:
    """One event, in words."""

    seq: int
    at: datetime
    by: Any
    label: Any
    note: str
    public: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One saved version of a row beside the version before it: `fields` are (name, before, after)."""

    at: datetime
    by: Any
    what: str
    fields: tuple[tuple[str, str, str], ...]


def acts_on(record: models.Model) -> list[Act]:
    """The newest acts on a record, newest first."""
    events = Event.objects.about(record).select_related("by")[:MOST_ROWS]
    return [Act(each.seq, each.at, each.by, act_label(each.act), each.note, each.public) for each in events]


def act_label(act: str) -> Any:
    return TRANSITIONS[act].label if act in TRANSITIONS else capfirst(act)


def changes_of(histories: Iterable[models.QuerySet[Any]]) -> list[Change]:
    """The newest changes of rows, newest first; versions that differ in nothing that staff edit are left out."""
    found: list[Change] = []
    for history in histories:
        rows = list(history.select_related("history_user").order_by("-history_date", "-history_id")[:MOST_ROWS])
        before: dict[int, Any] = {}
        for row in reversed(rows):
            if change := _change(row, before.get(row.id)):
                found.append(change)
            before[row.id] = row
    return sorted(found, key=lambda change: change.at, reverse=True)


def _change(row: Any, before: Any) -> Change | None:
    what = str(row.instance_type._meta.verbose_name)
    fields: tuple[tuple[str, str, str], ...] = ()
    if row.history_type == "+":
        what = _("%(thing)s added") % {"thing": capfirst(what)}
    elif row.history_type == "-":
        what = _("%(thing)s “%(name)s” removed") % {"thing": capfirst(what), "name": row.instance}
    elif before is None:
        return None  # older than what is shown
    else:
        what = _("%(thing)s changed") % {"thing": capfirst(what)}
        delta = row.diff_against(before, foreign_keys_are_objs=True)
        fields = tuple(_in_words(row, change) for change in delta.changes)
        if not fields:
            return None
    return Change(row.history_date, row.history_user, what, fields)


def _in_words(row: Any, change: Any) -> tuple[str, str, str]:
    field = row._meta.get_field(change.field)
    return capfirst(field.verbose_name), said(field, change.old), said(field, change.new)


def said(field: Any, value: Any) -> str:
    """A field's value in words; a dash where there is none."""
    if value is None or isinstance(value, models.Model):
        return str(value or "–")
    return str(display_for_field(value, field, "–", avoid_link=True))
