"""What the program suggests, stored: the act that follows when an article comes in, or when somebody asks again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext, ngettext
from simple_history.utils import bulk_create_with_history

from config.models import Event, Record
from config.workflow import ROLE_NAMES, Role
from news.curation.acts import require
from news.models import Article, Claim, Quote
from news.suggestions import Reading, Reason, match


@dataclass(frozen=True, slots=True)
class Suggested:
    """What an act of suggesting has stored, and what it has not."""

    claims: tuple[Claim, ...] = ()
    left_out: Counter[Reason] = field(default_factory=Counter)
    failure: str = ""

    def summary(self) -> str:
        """In a line: "12 claims suggested. Left out: 2 (a name that several bear)."."""
        if self.failure:
            return gettext("Nothing is suggested. %(failure)s") % {"failure": self.failure}
        number = len(self.claims)
        said = ngettext("%(number)s claim suggested.", "%(number)s claims suggested.", number) % {"number": number}
        reasons = ", ".join(f"{count} ({reason.label})" for reason, count in self.left_out.most_common())
        return f"{said} {gettext('Left out: %(reasons)s.') % {'reasons': reasons}}" if reasons else said


def why_not_suggest(article: Article, user: Any) -> str:
    """Why `user` can't have the article read again as it stands, in words; empty when nothing stands against it."""
    if not user.has_perm(Role.CONTRIBUTOR):
        return gettext("Only %(role)s can do this.") % {"role": ROLE_NAMES[Role.CONTRIBUTOR]}
    if article.status != Record.Status.DRAFT:
        return gettext("Its article is %(status)s.") % {"status": article.get_status_display().lower()}
    return ""


@transaction.atomic
def suggest_claims(article: Article, reading: Reading, *, by: Any, seen: int, at: datetime | None = None) -> Suggested:
    """Store what a reading of a draft adds to its claims, as suggestions of the program's; `by` is who had it read.

    A reading that failed is written down as such. Raises `Record.Blocked`, `Record.Stale` or `Claim.NotDecidable`.
    """
    moment = Event.objects.moment(at)
    article.refresh_from_db()
    require(by, Role.CONTRIBUTOR)
    if reason := why_not_suggest(article, by):
        raise Claim.NotDecidable(reason)
    article.advance(seen)
    matched = match(article, reading)
    _store_drafts((claim.production for claim, _span in matched.found), by, moment)
    _store_drafts((party for claim, _span in matched.found for party in (claim.party, claim.value_party)), by, moment)
    claims = _store_claims(article, matched.found, by)
    suggested = Suggested(tuple(claims), matched.left_out, reading.failure)
    Event.objects.append(article, "suggest", by=by, at=moment, note=suggested.summary())
    return suggested


def _store_drafts(records: Iterable[Any], by: Any, moment: datetime) -> None:
    """Store the productions or parties that are new, once each. Nobody has edited them: see `established()`."""
    new = list({id(each): each for each in records if each is not None and each.pk is None}.values())
    if new:
        bulk_create_with_history(new, type(new[0]), default_user=by)
        Event.objects.append_all(new, "suggest", by=by, at=moment)


def _store_claims(article: Article, found: list[tuple[Claim, tuple[int, int]]], by: Any) -> list[Claim]:
    last = article.claims.aggregate(last=Max("position"))["last"] or 0
    for position, (claim, _span) in enumerate(found, last + 1):
        claim.article, claim.position = article, position
    claims = [claim for claim, _span in found]
    if claims:
        bulk_create_with_history(claims, Claim, default_user=by)
        Quote.objects.bulk_create(
            Quote(claim=claim, start=start, end=end, text=article.text[start:end]) for claim, (start, end) in found
        )
    return claims
