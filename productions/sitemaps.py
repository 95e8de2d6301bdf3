"""What search engines are told of: productions, people and companies that have a page."""

from datetime import date
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet

from people.models import Party
from productions.models import Production


class PagedSitemap(Sitemap):
    """A file of it takes as many queries for a hundred thousand pages as for one: a count, and its own rows."""

    limit = 5000

    def get_latest_lastmod(self) -> None:
        """The index is not asked for it: that would read every row."""


class ProductionSitemap(PagedSitemap):
    def items(self) -> QuerySet[Production]:
        return Production.objects.public().only("title", "working_title", "kind", "changed_on").order_by("pk")

    def lastmod(self, production: Production) -> date | None:
        return production.changed_on


class PartySitemap(PagedSitemap):
    def items(self) -> QuerySet[Any]:
        return Party.objects.public().only("name", "kind").order_by("pk")
