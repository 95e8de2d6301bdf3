"""The admin's pages of outlets, articles, claims, what editors said of them, and what followers were told."""

from news.admin.articles import ArticleAdmin, OutletAdmin
from news.admin.changes import ChangeAdmin
from news.admin.claims import ClaimAdmin, CorrectionAdmin, RulingAdmin

__all__ = ["ArticleAdmin", "ChangeAdmin", "ClaimAdmin", "CorrectionAdmin", "OutletAdmin", "RulingAdmin"]
