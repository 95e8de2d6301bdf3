"""The admin's pages of outlets, articles, claims, and what editors said of them."""

from news.admin.articles import ArticleAdmin, OutletAdmin
from news.admin.claims import ClaimAdmin, CorrectionAdmin, RulingAdmin

__all__ = ["ArticleAdmin", "ClaimAdmin", "CorrectionAdmin", "OutletAdmin", "RulingAdmin"]
