"""What was reported, and what was taken from it."""

from news.models.articles import Article, Outlet
from news.models.changes import Change
from news.models.claims import Claim, Quote
from news.models.rulings import Correction, Ruling

__all__ = ["Article", "Change", "Claim", "Correction", "Outlet", "Quote", "Ruling"]
