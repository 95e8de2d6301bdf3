"""The endpoints of what was reported, and of what was taken from it."""

from news.api.changes import ChangeViewSet
from news.api.claims import ClaimViewSet
from news.api.desk import DESK, ArticlesViewSet
from news.api.outlets import OutletViewSet

__all__ = ["DESK", "ENDPOINTS"]

# Address, endpoint, and what its routes are called.
ENDPOINTS = (
    ("outlets", OutletViewSet, "outlet"),
    ("articles", ArticlesViewSet, "article"),
    ("claims", ClaimViewSet, "claim"),
    ("changes", ChangeViewSet, "change"),
)
