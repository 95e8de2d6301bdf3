"""Deciding claims: suggested, accepted, rejected, and back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from config.models import Event, Record
from config.workflow import ROLE_NAMES, Role
from news.curation.acts import add_quote, require
from news.models import Article, Claim

State = Claim.State


@dataclass(frozen=True, slots=True)
class ClaimAct:
    """One row of the table of what is done to an unpublished claim: in which states, and by whom."""

    label: Any
    states: tuple[str, ...]
    role: Role = Role.CURATOR


CLAIM_ACTS: dict[str, ClaimAct] = {
    "accept": ClaimAct(_("Accept"), (State.SUGGESTED,)),
    "reject": ClaimAct(_("Reject"), (State.SUGGESTED,)),
    "undo": ClaimAct(_("Take back"), (State.ACCEPTED, State.REJECTED)),
    "edit": ClaimAct(_("Edit"), (State.SUGGESTED, State.ACCEPTED, State.REJECTED), Role.CONTRIBUTOR),
}


def why_not_decide(claim: Claim, act: str, user: Any) -> str:
    """Why `user` can't do this act of the table to the claim as it stands, in words; empty when nothing stands against it."""
    role = _role(claim.article, _role_for(claim, act))
    if not user.has_perm(role):
        return gettext("Only %(role)s can do this.") % {"role": ROLE_NAMES[role]}
    return _why_not_now(claim, act)


@transaction.atomic
def add_claim(claim: Claim, quotes: Iterable[tuple[int, int]], *, by: Any, seen: int, at: datetime | None = None) -> Claim:
    """Store a new claim as a suggestion, resting on spans of its article's text.

    Raises `Quote.NotInText` for a span outside the text, `ValidationError` for a statement that breaks the vocabulary's rules.
    """
    moment = _touch(claim.article, by, Role.CONTRIBUTOR, seen, at)
    claim.suggested_by = claim.suggested_by or by
    _undecide(claim)
    claim.full_clean()
    _save(claim, by)
    for start, end in quotes:
        add_quote(claim, start, end)
    Event.objects.append(claim, "suggest", by=by, at=moment)
    return claim


@transaction.atomic
def edit_claim(claim: Claim, changes: Mapping[str, Any], *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Change fields of a claim that has not been published; a decision on it is taken back, for it was on other words.

    Whoever edits it has seen whose name its value may be a misprint of.

    Raises `ValidationError` for a statement that breaks the vocabulary's rules.
    """
    moment = _decidable(claim, "edit", by, seen, at)
    _edit(claim, changes, by, moment)


@transaction.atomic
def take_near(claim: Claim, *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Say that the value is whoever's name it nearly is: the claim names them, and keeps how they were printed."""
    moment = _decidable(claim, "edit", by, seen, at)
    if claim.near is None:
        raise Claim.NotDecidable(gettext("Nobody of a near name is proposed for it any longer."))
    printed = claim.value_as_printed or claim.value_label()
    _edit(claim, {"value_party": claim.near.same_as or claim.near, "value_as_printed": printed}, by, moment)


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
        claim.article, claim.state = article, State.ACCEPTED
        claim.suggested_by, claim.decided_by, claim.decided_at = by, by, moment
        _save(claim, by)
        for start, end in quotes:
            add_quote(claim, start, end)
        count += 1
    Event.objects.append(article, "enter", by=by, at=moment, note=gettext("%(count)s claims") % {"count": count})
    return count


@transaction.atomic
def accept(claim: Claim, *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Accept a suggestion; it counts from the article's next publication. A claim without a quote can't be accepted."""
    moment = _decidable(claim, "accept", by, seen, at)
    for quote in claim.quotes.all():
        quote.verify()
    _decide(claim, "accept", State.ACCEPTED, by, moment)


@transaction.atomic
def accept_quote(article: Article, start: int, end: int, *, by: Any, seen: int, at: datetime | None = None) -> list[Claim]:
    """Accept every suggestion that rests on these words of the article, as one act: a cast list is one reading."""
    moment = _touch(article, by, Role.CURATOR, seen, at)
    claims = list(article.claims.undecided().filter(quotes__start=start, quotes__end=end).prefetch_related("quotes"))
    if not claims:
        raise Claim.NotDecidable(gettext("No suggestion rests on these words any longer."))
    for claim in claims:
        claim.article = article
        for quote in claim.quotes.all():
            quote.verify()
        _decide(claim, "accept", State.ACCEPTED, by, moment)
    return claims


@transaction.atomic
def reject(claim: Claim, *, reason: str, by: Any, seen: int, at: datetime | None = None) -> None:
    """Reject a suggestion for one of `Claim.RejectReason`."""
    moment = _decidable(claim, "reject", by, seen, at)
    if reason not in Claim.RejectReason.values:
        raise Claim.NotDecidable(gettext("A claim is rejected for a reason."))
    _decide(claim, "reject", State.REJECTED, by, moment, reason)


@transaction.atomic
def undecide(claim: Claim, *, by: Any, seen: int, at: datetime | None = None) -> None:
    """Take a decision back, as long as the claim has not been published."""
    moment = _decidable(claim, "undo", by, seen, at)
    _undecide(claim)
    _save(claim, by)
    Event.objects.append(claim, "undo", by=by, at=moment)


def _role_for(claim: Claim, act: str) -> Role:
    """Whoever edits a claim that has been decided takes the decision back, as "undo" does."""
    decided = claim.state != State.SUGGESTED
    return CLAIM_ACTS["undo" if act == "edit" and decided else act].role


def _role(article: Article, role: Role) -> Role:
    """In review only editors touch claims."""
    return Role.EDITOR if article.status == Record.Status.IN_REVIEW else role


def _why_not_article(article: Article) -> str:
    if article.status in (Record.Status.DRAFT, Record.Status.IN_REVIEW):
        return ""
    return gettext("Its article is %(status)s.") % {"status": article.get_status_display().lower()}


def _why_not_now(claim: Claim, act: str) -> str:
    if reason := _why_not_article(claim.article):
        return reason
    if claim.published_at:
        return gettext("It has been published: it can only be corrected.")
    if claim.state not in CLAIM_ACTS[act].states:
        return gettext("It is %(state)s.") % {"state": claim.get_state_display().lower()}
    if act == "accept" and not claim.quotes.exists():
        return gettext("A claim is accepted only with the words that it rests on.")
    return ""


def _decidable(claim: Claim, act: str, by: Any, seen: int, at: datetime | None) -> datetime:
    """Begin an act on a claim: lock, look at it as it stands, and let the article's version decide a race."""
    moment = Event.objects.moment(at)
    claim.refresh_from_db(from_queryset=Claim.objects.filter(article=claim.article_id).select_related("article"))
    claim._state.adding = False  # a claim that the caller knew by its key alone
    if act == "accept":
        prefetch_related_objects([claim], "quotes")
    article = claim.article
    require(by, _role(article, _role_for(claim, act)))
    if reason := _why_not_now(claim, act):
        raise Claim.NotDecidable(reason)
    article.advance(seen)
    return moment


def _undecide(claim: Claim) -> None:
    claim.state, claim.reject_reason, claim.decided_by, claim.decided_at = State.SUGGESTED, "", None, None


def _edit(claim: Claim, changes: Mapping[str, Any], by: Any, moment: datetime) -> None:
    for name, value in changes.items():
        setattr(claim, name, value)
    claim.near = None
    _undecide(claim)
    claim.full_clean()
    _save(claim, by)
    Event.objects.append(claim, "edit", by=by, at=moment)


def _save(claim: Claim, by: Any) -> None:
    claim._history_user = by
    claim.save()


def _decide(claim: Claim, act: str, state: str, by: Any, moment: datetime, reason: str = "") -> None:
    claim.state, claim.reject_reason, claim.decided_by, claim.decided_at = state, reason, by, moment
    _save(claim, by)
    Event.objects.append(claim, act, by=by, at=moment, note=reason)


def _touch(article: Article, by: Any, role: Role, seen: int, at: datetime | None) -> datetime:
    """Begin an act that adds claims to an article: who may, in which status, and the version that decides a race."""
    moment = Event.objects.moment(at)
    article.refresh_from_db()
    require(by, _role(article, role))
    if reason := _why_not_article(article):
        raise Claim.NotDecidable(reason)
    article.advance(seen)
    return moment
