"""What staff do by a token: the same acts as on the desk's pages, each one call into `news.curation`."""

from config.api.errors import TRANSLATIONS, Problem
from news.api.desk.articles import ArticleDesk, ArticlesViewSet
from news.api.desk.claims import ClaimDesk
from news.api.desk.identities import PartyIdentityDesk, ProductionIdentityDesk
from news.models import Claim, Quote, Ruling
from people.models import IdentityDecisionBase

__all__ = ["DESK", "ArticlesViewSet"]

# Address, endpoint, and what its routes are called.
DESK = (
    ("articles", ArticleDesk, "article"),
    ("claims", ClaimDesk, "claim"),
    ("party-identities", PartyIdentityDesk, "party-identity"),
    ("production-identities", ProductionIdentityDesk, "production-identity"),
)

TRANSLATIONS += [
    (Claim.NotDecidable, lambda error: Problem("conflict", str(error))),
    (Quote.NotInText, lambda error: Problem("conflict", str(error))),
    (Ruling.NotPossible, lambda error: Problem("conflict", str(error))),
    (IdentityDecisionBase.NotPossible, lambda error: Problem("conflict", str(error))),
]
