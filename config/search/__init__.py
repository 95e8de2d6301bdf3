"""Full text search over what is public, the same on SQLite and on PostgreSQL."""

from config.search.index import SOURCES, Document, Shown, Source, differing, lost, refresh
from config.search.results import LIMIT, Hit, Hits, search

__all__ = ["LIMIT", "SOURCES", "Document", "Hit", "Hits", "Shown", "Source", "differing", "lost", "refresh", "search"]
