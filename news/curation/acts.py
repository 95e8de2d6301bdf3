"""What every act needs: the permission, the words it rests on, and the pages that it changes."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F, Subquery
from django.utils.translation import gettext as _

from config.models import Journal, Record
from config.workflow import Role
from news.curation.searching import refresh_search
from news.curation.telling import Touched, tell
from news.models import Claim, Quote
from people import identity
from people.models import Party
from productions.facts import reindex as reindex_subject
from productions.models import Fact, Production


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
        reindex([], parties=[record.pk])


def reindex(
    claims: Iterable[Claim], parties: Iterable[int] = (), productions: Iterable[int] = (), articles: Iterable[int] = ()
) -> None:
    """Bring the index of facts up to date for the subjects of these claims, their revisions, what search finds and
    what is told to whoever follows."""
    claims = list(claims)
    production_ids = {claim.production_id for claim in claims if claim.production_id} | set(productions)
    touched = Production.objects.filter(pk__in=identity.cluster(Production, production_ids))
    titles = {production.pk: production.title for production in touched}
    facts: list[Fact] = []
    for production in touched:
        facts += reindex_subject(production, [] if production.same_as_id else production.reports()).facts
    changed = raise_revisions([production.pk for production in touched])
    party_ids = {claim.party_id for claim in claims if claim.party_id} | set(parties)
    for party in Party.objects.filter(pk__in=identity.cluster(Party, party_ids)):
        facts += reindex_subject(party, [] if party.same_as_id else party.claims.reports()).facts
    paged = identity.cluster(Production, productions)
    touched_ids = [production.pk for production in touched]
    refresh_search(claims, productions=touched_ids, paged=paged, parties=party_ids, articles=articles)
    retitled = {production.pk for production in touched if production.title != titles[production.pk]}
    tell(Touched(claims, facts, changed, paged | retitled, set(parties), articles))


def raise_revisions(productions: Iterable[int]) -> set[int]:
    """The pages of these productions change by the act that was last written down, and those that name them as well.

    Returns the ids of all of them.
    """
    naming = Claim.objects.published().filter(production__isnull=False, value_production__in=productions)
    changed = identity.cluster(Production, {*productions, *naming.order_by().values_list("production", flat=True)})
    last_act = Journal.objects.values("last_at")[:1]
    Production.objects.filter(pk__in=changed).update(revision=F("revision") + 1, revised_at=Subquery(last_act))
    return changed
