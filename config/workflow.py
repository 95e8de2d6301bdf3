"""The editorial workflow: one table of transitions, the one way to change a status, and the reason when it is refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.db import transaction as database
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from config.models import Event, Record

Status = Record.Status

# What follows from an act on a record: called in its transaction with the record, the act's name, `by`, the moment, and the
# edited fields as they were. An app that imports this one adds its function when it starts; so nobody who changes a status,
# be it a page of the admin, an endpoint or a command, can leave out what has to follow.
Follower = Callable[[Record, str, Any, datetime, Mapping[str, Any]], None]
FOLLOWERS: list[Follower] = []


class Role(StrEnum):
    """Who may, as the permission that each group holds; the values are permission names."""

    CONTRIBUTOR = "config.contribute"
    CURATOR = "config.curate"
    EDITOR = "config.edit"


ROLE_NAMES = {Role.CONTRIBUTOR: _("contributors"), Role.CURATOR: _("curators"), Role.EDITOR: _("editors")}


class Kinds(StrEnum):
    """Which records a transition is for."""

    ALL = "all"
    ARTICLES = "articles"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table. `asks` names the words that must be given ("" for none); `public` says whether readers see them."""

    name: str
    label: Any
    sources: tuple[str, ...]
    target: str
    role: Role
    kinds: Kinds = Kinds.ALL
    asks: Any = ""
    public: bool = False
    four_eyes: bool = False
    asks_time: bool = False


TRANSITIONS: dict[str, Transition] = {
    row.name: row
    for row in (
        Transition("submit", _("Send to review"), (Status.DRAFT,), Status.IN_REVIEW, Role.CONTRIBUTOR),
        Transition("return", _("Send back"), (Status.IN_REVIEW,), Status.DRAFT, Role.EDITOR, asks=_("a note")),
        Transition("publish", _("Publish"), (Status.IN_REVIEW,), Status.PUBLISHED, Role.EDITOR, four_eyes=True),
        Transition(
            "schedule", _("Schedule"), (Status.IN_REVIEW,), Status.SCHEDULED, Role.EDITOR, four_eyes=True, asks_time=True
        ),
        Transition("unschedule", _("Take off the schedule"), (Status.SCHEDULED,), Status.IN_REVIEW, Role.EDITOR),
        Transition("revise", _("Revise"), (Status.PUBLISHED,), Status.DRAFT, Role.CONTRIBUTOR),
        Transition(
            "archive",
            _("Archive"),
            (Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED),
            Status.ARCHIVED,
            Role.EDITOR,
            Kinds.OTHERS,
            asks=_("a note"),
        ),
        Transition("restore", _("Restore"), (Status.ARCHIVED,), Status.DRAFT, Role.EDITOR),
        Transition(
            "discard",
            _("Discard"),
            (Status.DRAFT, Status.IN_REVIEW),
            Status.ARCHIVED,
            Role.CURATOR,
            Kinds.ARTICLES,
            asks=_("a reason"),
        ),
        Transition(
            "retract",
            _("Retract"),
            (Status.PUBLISHED,),
            Status.RETRACTED,
            Role.EDITOR,
            Kinds.ARTICLES,
            asks=_("a public note"),
            public=True,
        ),
        Transition(
            "reinstate", _("Reinstate"), (Status.RETRACTED,), Status.IN_REVIEW, Role.EDITOR, Kinds.ARTICLES, asks=_("a note")
        ),
    )
}


def transitions_for(record: Record) -> list[Transition]:
    """The transitions that this kind of record knows, in the order of the table."""
    other = Kinds.OTHERS if record.IS_ARTICLE else Kinds.ARTICLES
    return [row for row in TRANSITIONS.values() if row.kinds != other]


def why_not(record: Record, name: str, user: Any, at: datetime | None = None) -> str:
    """Why `user` can't do this to the record as it stands, in words; empty when nothing stands against it.

    Words, a time and the version that a transition asks for are not looked at here: a button can't know them yet.
    """
    row = TRANSITIONS.get(name)
    if row is None or row not in transitions_for(record):
        return gettext("There is no “%(name)s” for this.") % {"name": name}
    if not user.has_perm(row.role):
        return gettext("Only %(role)s can do this.") % {"role": ROLE_NAMES[row.role]}
    if record.status not in row.sources:
        return gettext("It is %(status)s.") % {"status": record.get_status_display().lower()}
    if name == "discard" and record.was_published:
        return gettext("It has been published: it can only be retracted.")
    if name == "publish" and record.not_before and record.not_before > (at or timezone.now()):
        return gettext("It is under embargo until %(time)s: schedule it.") % {"time": _in_words(record.not_before)}
    return _why_not_four_eyes(record, user) if row.four_eyes else ""


# How a record that can't be edited comes back to where it can.
BACK_TO_DRAFT = {
    Status.SCHEDULED: _("It is scheduled: take it off the schedule first."),
    Status.PUBLISHED: _("It is published: revise it first."),
    Status.ARCHIVED: _("It is archived: restore it first."),
    Status.RETRACTED: _("It is retracted: reinstate it first."),
}


def why_not_edit(record: Record, user: Any) -> str:
    """Why `user` can't edit the record's fields as it stands, in words; empty when nothing stands against it."""
    if not user.has_perm(Role.CONTRIBUTOR):
        return gettext("Only %(role)s can do this.") % {"role": ROLE_NAMES[Role.CONTRIBUTOR]}
    if record.status == Status.IN_REVIEW and not user.has_perm(Role.EDITOR):
        return gettext("It is in review: only editors edit it now.")
    return str(BACK_TO_DRAFT.get(Status(record.status), ""))


def _why_not_four_eyes(record: Record, user: Any) -> str:
    if settings.FOUR_EYES and user.pk == record.submitted_by_id:
        return gettext("You sent it to review yourself: somebody else must publish it.")
    if settings.FOUR_EYES and user.pk == record.last_editor_id:
        return gettext("You edited it last: somebody else must publish it.")
    return record.why_not_publish(user)


@database.atomic
def transition(
    record: Record,
    name: str,
    *,
    by: Any,
    seen: int,
    note: str = "",
    at: datetime | None = None,
    publish_at: datetime | None = None,
) -> Event:
    """Change the record's status: the only way to do so.

    `seen` is the version that `by` was looking at. `publish_at` is the time that "schedule" asks for. Raises `Record.Blocked`
    with the reason, or `Record.Stale` when somebody else was first; then nothing is written.
    """
    moment = Event.objects.moment(at)
    record.refresh_from_db()
    if reason := why_not(record, name, by, moment):
        raise record.Blocked(reason)
    row = TRANSITIONS[name]
    if row.asks and not note.strip():
        raise record.Blocked(gettext("“%(label)s” asks for %(what)s.") % {"label": row.label, "what": row.asks})
    if row.asks_time:
        _check_time(record, row, publish_at, moment)
    record.advance(seen)
    _apply(record, row, by, moment, publish_at if row.asks_time else None)
    event = Event.objects.append(record, name, by=by, at=moment, note=note.strip(), public=row.public)
    _follow(record, name, by, moment)
    return event


@database.atomic
def add(record: Record, *, by: Any, at: datetime | None = None) -> Event:
    """Store a new record as a draft. Raises `Record.Blocked` when `by` may not."""
    moment = Event.objects.moment(at)
    if reason := why_not_edit(record, by):
        raise record.Blocked(reason)
    record.last_editor = by
    _save(record, by)
    event = Event.objects.append(record, "add", by=by, at=moment)
    _follow(record, "add", by, moment)
    return event


@database.atomic
def edit(record: Record, changes: Mapping[str, Any], *, by: Any, seen: int, at: datetime | None = None) -> Event:
    """Write fields of a record that may be edited as it stands; `changes` is field name → value, already validated.

    Raises `Record.Blocked` with the reason, or `Record.Stale` when somebody else was first; then nothing is written.
    """
    moment = Event.objects.moment(at)
    record.refresh_from_db()
    if reason := why_not_edit(record, by):
        raise record.Blocked(reason)
    record.advance(seen)
    before = {name: getattr(record, name) for name in changes}
    for name, value in changes.items():
        setattr(record, name, value)
    record.last_editor = by
    _save(record, by)
    event = Event.objects.append(record, "edit", by=by, at=moment)
    _follow(record, "edit", by, moment, before)
    return event


def _apply(record: Record, row: Transition, by: Any, moment: datetime, publish_at: datetime | None) -> None:
    record.status = row.target
    record.publish_at = publish_at
    if row.name == "submit":
        record.submitted_by = by
    if row.target == Status.PUBLISHED:
        record.published_words = record.editorial_words()
        record.first_published_at = record.first_published_at or moment
    if row.target == Status.ARCHIVED:
        record.published_words = None
    _save(record, by)


def _check_time(record: Record, row: Transition, publish_at: datetime | None, moment: datetime) -> None:
    if publish_at is None or publish_at <= moment:
        raise record.Blocked(gettext("“%(label)s” asks for a time to come.") % {"label": row.label})
    if record.not_before and publish_at < record.not_before:
        raise record.Blocked(gettext("It is under embargo until %(time)s.") % {"time": _in_words(record.not_before)})


def _in_words(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "j F Y H:i")


def _save(record: Record, by: Any) -> None:
    """Save as the table's own model, for the audit doesn't hear of what is saved through a proxy, as a person or company."""
    record.__class__ = record._meta.concrete_model or type(record)  # type: ignore[assignment]
    record._history_user = by
    record.save()


def _follow(record: Record, act: str, by: Any, moment: datetime, before: Mapping[str, Any] | None = None) -> None:
    for follow in FOLLOWERS:
        follow(record, act, by, moment, before or {})
