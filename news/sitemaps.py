"""What search engines are told of: articles, and the outlets that they are of."""

from datetime import datetime
from typing import Any

from django.db.models import Exists, Max, OuterRef, QuerySet

from news.models import Article, Outlet
from productions.sitemaps import PagedSitemap


class ArticleSitemap(PagedSitemap):
    def items(self) -> QuerySet[Article]:
        """With the last moment at which one of its claims was published or withdrawn."""
        articles = (
            Article.objects.public().select_related("outlet").only("published_words", "first_published_at", "outlet__slug")
        )
        return articles.annotate(added=Max("claims__published_at"), withdrawn=Max("claims__withdrawn_at")).order_by("pk")

    def lastmod(self, article: Any) -> datetime | None:
        moments = (article.first_published_at, article.added, article.withdrawn)
        return max((each for each in moments if each), default=None)


class OutletSitemap(PagedSitemap):
    def items(self) -> QuerySet[Outlet]:
        read = Article.objects.public().filter(outlet=OuterRef("pk"))
        return Outlet.objects.filter(Exists(read)).only("slug").order_by("pk")
