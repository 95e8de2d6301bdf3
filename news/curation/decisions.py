"""Deciding claims: suggested, accepted, rejected, and back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from config.models import Event, Record
from config.workflow import Role
from news.curation.acts import add_quote, require
from news.models import Article, Claim


@transaction.atomic
def add_claim(claim: Claim, quotes: Iterable[tuple[int, int]], *, by: Any, seen: int, at: datetime | None = None) -> Claim:
    """Store a new claim as a suggestion, resting on spans of its article's text.

    Raises `Quote.NotInText` for a span outside the text, `ValidationError` for a statement that breaks the vocabulary's rules.
    """
    moment = _touch(claim.article, by, Role.CONTRIBUTOR, seen, at)
    claim.suggested_by = claim.suggested_by or by
    claim.full_clean()
    claim.save()
    for start, end in quotes:
        add_quote(claim, start, end)
    Event.objects.append(claim, "suggest", by=by, at=moment)
    return claim


@transaction.atomic
def enter(
    article: Article, entries: Iterable[tuple[Claim, list[tuple[int, int]]]], *, by: Any, seen: int, at: datetime | None = None
) -> int:
    """Add claims that were curated elsewhere, as accepted, in one act; each comes with the spans of its quotes.

    Returns how many. The database checks each against the vocabulary's rules (`IntegrityError`).
    """
    moment = _touch(article, by, Role.CURATOR, seen, at)
    count = 0
    for claim, quotes in entries:
        claim.article, claim.state = article, Claim.State.ACCEPTED
        claim.suggested_by, claim.decided_by, claim.decided_at = by, by, moment
        claim._history_user = by
        claim.save()
        for start, end in quotes:
            add_quote(claim, start, end)
        count += 1
    Event.objects.append(article, "enter", by=by, at=moment, note=_("%(count)s claims") % {"count": count})
    return count


@transaction.atomic
def accept(claim: Claim, *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Accept a suggestion; it counts from the article's next publication. A claim without a quote can't be accepted."""
    moment = _decidable(claim, by, seen, at, Claim.State.SUGGESTED)
    quotes = list(claim.quotes.all())
    if not quotes:
        raise Claim.NotDecidable(_("A claim is accepted only with the words that it rests on."))
    for quote in quotes:
        quote.verify()
    _decide(claim, Claim.State.ACCEPTED, by, moment)


@transaction.atomic
def reject(claim: Claim, *, reason: str, by: Any, seen: int, at: datetime | None = None) -> None:
    """Reject a suggestion for one of `Claim.RejectReason`."""
    if reason not in Claim.RejectReason.values:
        raise Claim.NotDecidable(_("A claim is rejected for a reason."))
    moment = _decidable(claim, by, seen, at, Claim.State.SUGGESTED)
    _decide(claim, Claim.State.REJECTED, by, moment, reason)


@transaction.atomic
def undecide(claim: Claim, *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Take a decision back, as long as the claim has not been published."""
    moment = _decidable(claim, by, seen, at, Claim.State.ACCEPTED, Claim.State.REJECTED)
    claim.state, claim.reject_reason, claim.decided_by, claim.decided_at = Claim.State.SUGGESTED, "", None, None
    claim._history_user = by
    claim.save()
    Event.objects.append(claim, "undo", by=by, at=moment)


def _decidable(claim: Claim, by: Any, seen: int, at: datetime | None, *states: str) -> datetime:
    moment = _touch(claim.article, by, Role.CURATOR, seen, at)
    claim.refresh_from_db()
    if claim.published_at:
        raise Claim.NotDecidable(_("It has been published: it can only be corrected."))
    if claim.state not in states:
        raise Claim.NotDecidable(_("It is %(state)s.") % {"state": claim.get_state_display().lower()})
    return moment


def _decide(claim: Claim, state: str, by: Any, moment: datetime, reason: str = "") -> None:
    claim.state, claim.reject_reason, claim.decided_by, claim.decided_at = state, reason, by, moment
    claim._history_user = by
    claim.save()
    Event.objects.append(claim, {"accepted": "accept", "rejected": "reject"}[state], by=by, at=moment, note=reason)


def _touch(article: Article, by: Any, role: Role, seen: int, at: datetime | None) -> datetime:
    """Begin an act on an article's claims: who may, in which status, and the version that decides a race.

    Contributors and curators work on drafts; in review only editors do. What is published is revised first.
    """
    moment = Event.objects.moment(at)
    article.refresh_from_db()
    require(by, Role.EDITOR if article.status == Record.Status.IN_REVIEW else role)
    if article.status not in (Record.Status.DRAFT, Record.Status.IN_REVIEW):
        raise Claim.NotDecidable(_("Its article is %(status)s.") % {"status": article.get_status_display().lower()})
    article.advance(seen)
    return moment
