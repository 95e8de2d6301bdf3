"""The editorial workflow: one table of transitions, the one way to change a status, and the reason when it is refused."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.db import transaction as database
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from config.models import Event, Record

Status = Record.Status


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


def why_not(record: Record, name: str, user: Any) -> str:
    """Why `user` can't do this to the record as it stands, in words; empty when nothing stands against it.

    Words, a time and the version that a transition asks for are not looked at here: a button can't know them yet.
    """
    row = TRANSITIONS.get(name)
    if row is None or row not in transitions_for(record):
        return _("There is no “%(name)s” for this.") % {"name": name}
    if not user.has_perm(row.role):
        return _("Only %(role)s can do this.") % {"role": ROLE_NAMES[row.role]}
    if record.status not in row.sources:
        return _("It is %(status)s.") % {"status": record.get_status_display().lower()}
    if name == "discard" and record.was_published:
        return _("It has been published: it can only be retracted.")
    return _why_not_four_eyes(record, user) if row.four_eyes else ""


def _why_not_four_eyes(record: Record, user: Any) -> str:
    if settings.FOUR_EYES and user.pk == record.submitted_by_id:
        return _("You sent it to review yourself: somebody else must publish it.")
    if settings.FOUR_EYES and user.pk == record.last_editor_id:
        return _("You edited it last: somebody else must publish it.")
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
    if reason := why_not(record, name, by):
        raise record.Blocked(reason)
    row = TRANSITIONS[name]
    if row.asks and not note.strip():
        raise record.Blocked(_("“%(label)s” asks for %(what)s.") % {"label": row.label, "what": row.asks})
    if row.asks_time and (publish_at is None or publish_at <= timezone.now()):
        raise record.Blocked(_("“%(label)s” asks for a time to come.") % {"label": row.label})
    record.advance(seen)
    _apply(record, row, by, moment, publish_at if row.asks_time else None)
    return Event.objects.append(record, name, by=by, at=moment, note=note.strip(), public=row.public)


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
    record._history_user = by
    record.save()
