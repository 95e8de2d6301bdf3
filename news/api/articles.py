"""Articles as readers see them: who printed what when, and the claims taken from it; never the text."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from rest_framework.request import Request
from rest_framework.response import Response

from config.api.shapes import api_address
from config.api.views import Reading, number_of, stand_at
from config.models import Event
from config.paging import Order
from news.api.claims import article_name, claim_row, shown_claims
from news.filters import ArticleFilter
from news.models import Article
from news.serializers import ArticleDetailSerializer, ArticleSerializer
from productions.api.records import gone
from productions.api.said import Row, outlet


class ArticleViewSet(Reading):
    """The reports that were published here, retracted ones included: of these, only that is said."""

    queryset = Article.objects.public().select_related("outlet").defer("text")
    filterset_class = ArticleFilter
    serializers: ClassVar = {"list": ArticleSerializer, "retrieve": ArticleDetailSerializer}
    orders: ClassVar = {
        f"{sign}{name}": Order(column, descending=bool(sign))
        for name, column in (("id", "id"), ("day", "published_on"))
        for sign in ("", "-")
    }

    def prepared(self, rows: Sequence[Any]) -> Sequence[Row]:
        retractions = retractions_of(rows)
        return [article_row(each, retractions.get(each.pk)) for each in rows]

    def retrieve(self, request: Request, pk: str) -> Response:
        """A report, with what was taken from it, quote by quote."""
        number = number_of(pk)
        stand_at(request, api_address("article", number))
        self.unless_seen(self.revision())
        joined = ("updates__outlet", "reprint_of__outlet")
        article = self.get_queryset().select_related("outlet", *joined).filter(pk=number).first() or hidden(number)
        detail = {
            "updates": _public_name(article.updates),
            "reprint_of": _public_name(article.reprint_of),
            "claims": [claim_row(each) for each in shown_claims().filter(article=article).order_by("position", "pk")],
        }
        return Response(self.shown(article_row(article, retractions_of([article]).get(article.pk)) | detail))


def hidden(number: int) -> Any:
    """Raises what is answered for an article that readers can't see."""
    raise gone(Article.objects.filter(pk=number).first() or Article())


def _public_name(article: Article | None) -> Row | None:
    return article_name(article) if article and article.published_words is not None else None


def retractions_of(articles: Iterable[Article]) -> dict[int, Event]:
    """The retractions that stand, by the article's id: of none that has been published again. One query."""
    ids = [article.pk for article in articles]
    acts = Event.objects.filter(kind="article", object_id__in=ids, act__in=["publish", "retract"]).order_by("seq")
    last = {event.object_id: event for event in acts}
    return {article: event for article, event in last.items() if event.act == "retract"}


def article_row(article: Article, retraction: Event | None) -> Row:
    return {
        "id": article.pk,
        "address": api_address("article", article.pk),
        "page": article.get_absolute_url(),
        "outlet": outlet(article.outlet.slug, article.outlet.name),
        "title": article.words("title"),
        "byline": article.words("byline"),
        "day": article.published_on,
        "day_precision": article.published_precision,
        "language": article.language,
        "original": article.url,
        "first_published_at": article.first_published_at,
        "retracted": {"at": retraction.at, "note": retraction.note} if retraction else None,
    }
