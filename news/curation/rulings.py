"""What editors say of published claims: corrections and rulings."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from config.models import Event
from config.workflow import Role
from news.curation.acts import add_quote, reindex, require
from news.curation.publication import carry_rulings, copy_with_rulings
from news.models import Claim, Correction, Ruling
from productions.statements import COLUMNS

# What a ruling is about: who, what, and the value.
_RULED_UPON = (
    "production",
    "party",
    "property",
    "effect",
    "value_state",
    *(name for each in COLUMNS.values() for name in each),
)


@transaction.atomic
def correct(
    claim: Claim,
    replacement: Claim | None,
    quotes: Iterable[tuple[int, int]] = (),
    *,
    note: str,
    by: Any,
    seen: int,
    at: datetime | None = None,
) -> Correction:
    """Withdraw a published claim and publish another in its place, or none: numbered, dated and public.

    `replacement` is an unsaved claim of the same article; it rests on the old claim's words unless `quotes` names others.
    Rulings stand where it says the same of the same subject, and only something beside the value is corrected.
    """
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    if not note.strip():
        raise Claim.NotDecidable(_("A correction asks for a public note."))
    claim.refresh_from_db()
    if not claim.is_published:
        raise Claim.NotDecidable(_("Only a published claim is corrected."))
    claim.article.refresh_from_db()
    claim.article.advance(seen)
    claim.withdrawn_at = moment
    claim._history_user = by
    claim.save()
    if replacement is not None:
        _publish_replacement(claim, replacement, list(quotes), by, moment)
    number = (Correction.objects.aggregate(last=Max("number"))["last"] or 0) + 1
    correction = Correction.objects.create(
        number=number, withdrawn=claim, replacement=replacement, note=note.strip(), by=by, at=moment
    )
    Event.objects.append(claim, "correct", by=by, at=moment, note=note.strip(), public=True)
    reindex([claim, *([replacement] if replacement else [])])
    return correction


@transaction.atomic
def restore(correction: Correction, *, note: str, by: Any, seen: int, at: datetime | None = None) -> Claim:
    """Undo a correction that only withdrew its claim: a copy of the claim is published, with a public note.

    Raises `Claim.NotDecidable` when the claim was replaced (then its replacement is corrected) or has been restored before.
    """
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    claim = correction.withdrawn
    if not note.strip():
        raise Claim.NotDecidable(_("Bringing a claim back asks for a public note."))
    if reason := why_not_restore(correction):
        raise Claim.NotDecidable(reason)
    claim.article.refresh_from_db()
    claim.article.advance(seen)
    copy = copy_with_rulings(claim, by, moment)
    copy.published_at = moment
    copy._history_user = by
    copy.save()
    Event.objects.append(claim, "restore", by=by, at=moment, note=note.strip(), public=True)
    reindex([copy])
    return copy


def why_not_restore(correction: Correction) -> str:
    """Why a correction's claim can't be brought back, in words; empty when it can."""
    article = correction.withdrawn.article
    if correction.replacement_id:
        return _("Another claim took its place: correct that one.")
    if article.status == article.Status.RETRACTED:
        return _("Its article is retracted: reinstate it first.")
    if Event.objects.about(correction.withdrawn).filter(act="restore").exists():
        return _("It has been brought back already.")
    return ""


def _publish_replacement(old: Claim, new: Claim, quotes: list[tuple[int, int]], by: Any, moment: datetime) -> None:
    new.article, new.state, new.position = old.article, Claim.State.ACCEPTED, old.position
    new.suggested_by = new.decided_by = by
    new.decided_at = new.published_at = moment
    new.full_clean()
    new.save()
    for start, end in quotes or old.quotes.values_list("start", "end"):
        add_quote(new, start, end)
    if all(getattr(old, name) == getattr(new, name) for name in _RULED_UPON):
        carry_rulings(old, new, moment)


@transaction.atomic
def rule(claim: Claim, kind: str, *, reason: str, by: Any, at: datetime | None = None) -> Ruling:
    """Rule on a published claim: `preferred`, `deprecated` or `resumes`."""
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    claim.refresh_from_db()
    if not claim.is_published:
        raise Ruling.NotPossible(_("Only a published claim is ruled upon."))
    if not reason.strip():
        raise Ruling.NotPossible(_("A ruling asks for a reason."))
    if claim.rulings.active().filter(kind=kind).exists():
        raise Ruling.NotPossible(_("This ruling is in force already."))
    ruling = Ruling(claim=claim, kind=kind, reason=reason.strip(), by=by, at=moment)
    ruling.full_clean()
    ruling.save()
    Event.objects.append(claim, kind, by=by, at=moment, note=ruling.reason, public=True)
    reindex([claim])
    return ruling


@transaction.atomic
def end_ruling(ruling: Ruling, *, by: Any, at: datetime | None = None) -> None:
    """End a ruling that is in force."""
    moment = Event.objects.moment(at)
    require(by, Role.EDITOR)
    ruling.refresh_from_db()
    if ruling.until:
        raise Ruling.NotPossible(_("This ruling has been ended already."))
    ruling.until, ruling.ended_by = moment, by
    ruling.save()
    Event.objects.append(ruling.claim, f"end {ruling.kind}", by=by, at=moment, public=True)
    reindex([ruling.claim])
