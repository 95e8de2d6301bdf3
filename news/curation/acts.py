"""What every act needs: the permission, the words it rests on, and the pages that it changes."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F
from django.utils.translation import gettext as _

from config.models import Journal, Record
from config.workflow import Role
from news.models import Claim, Quote
from people import identity
from people.models import Party
from productions.facts import reindex as reindex_subject
from productions.models import Production


def require(by: Any, role: Role) -> None:
    if not by.has_perm(role):
        raise Record.Blocked(_("You are not allowed to do this: it asks for the permission “%(role)s”.") % {"role": role})


def add_quote(claim: Claim, start: int, end: int) -> None:
    text = claim.article.text
    if not 0 <= start < end <= len(text):
        raise Quote.NotInText(_("The article has no words from %(start)s to %(end)s.") % {"start": start, "end": end})
    Quote.objects.create(claim=claim, start=start, end=end, text=text[start:end])


def words_changed(record: Record) -> None:
    """The published words of a production or party have changed."""
    if isinstance(record, Production):
        reindex([], productions=[record.pk])
    else:
        Journal.raise_names_revision()


def reindex(claims: Iterable[Claim], parties: Iterable[int] = (), productions: Iterable[int] = ()) -> None:
    """Bring the index of facts up to date for the subjects of these claims, and raise their revisions."""
    claims = list(claims)
    production_ids = {claim.production_id for claim in claims if claim.production_id} | set(productions)
    touched = Production.objects.filter(pk__in=identity.cluster(Production, production_ids))
    for production in touched:
        reindex_subject(production, [] if production.same_as_id else production.reports())
    touched.update(revision=F("revision") + 1)
    party_ids = {claim.party_id for claim in claims if claim.party_id} | set(parties)
    for party in Party.objects.filter(pk__in=identity.cluster(Party, party_ids)):
        reindex_subject(party, [] if party.same_as_id else party.claims.reports())
