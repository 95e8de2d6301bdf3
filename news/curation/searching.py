"""Which entries of search an act changes."""

from collections.abc import Iterable

from config import search
from news.models import Claim
from people import identity
from people.models import Party

# Where a claim names a party, which thereby has a page.
_NAMING = ("party_id", "value_party_id", "buyer_id", "attributed_party_id")


def refresh_search(
    claims: Iterable[Claim],
    *,
    productions: Iterable[int],
    paged: Iterable[int],
    parties: Iterable[int],
    articles: Iterable[int],
) -> None:
    """Bring the entries up to date of what the claims are about, what they name and where they stand, and of the rest.

    `paged` are productions that may have got or lost their page: with it come and go those whom its claims name.
    """
    about = Claim.objects.published().filter(production__in=paged) if paged else ()
    named, reports = set(parties), set(articles)
    for claim in (*claims, *about):
        named |= {getattr(claim, role) for role in _NAMING} - {None}
        reports.add(claim.article_id)
    search.refresh("production", productions)
    search.refresh("party", identity.cluster(Party, named))
    search.refresh("article", reports)
