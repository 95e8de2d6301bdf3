"""What search knows of articles: what their pages show of them, which is never their text."""

from collections import defaultdict
from collections.abc import Iterable

from config.models import SearchEntry
from config.search import Document, Shown, Source
from news.models import Article, Claim, Quote


def documents(ids: Iterable[int]) -> list[Document]:
    """Title, outlet, byline, and the quotes of those claims that readers see. Of a retracted article no quote is left."""
    articles = list(Article.objects.public().filter(pk__in=ids).select_related("outlet"))
    quotes = _quotes([article.pk for article in articles])
    return [
        Document(
            kind=SearchEntry.Kind.ARTICLE,
            pk=article.pk,
            title=article.words("title"),
            text=" … ".join(quotes[article.pk]),
            further=f"{article.outlet} {article.words('byline')}",
            day=article.published_on,
        )
        for article in articles
    ]


def _quotes(articles: list[int]) -> dict[int, list[str]]:
    """What of each article stands in quotes, in the order of its text; quotes that overlap are one."""
    found: dict[int, list[str]] = defaultdict(list)
    ends: dict[int, int] = defaultdict(int)
    quotes = Quote.objects.filter(claim__in=Claim.objects.seen(), claim__article__in=articles)
    rows = quotes.order_by("start", "end", "pk").values_list("claim__article", "start", "end", "text")
    for article, start, end, text in rows:
        if found[article] and start < ends[article]:
            found[article][-1] += text[ends[article] - start :]
        else:
            found[article].append(text)
        ends[article] = max(ends[article], end)
    return found


def shown(ids: Iterable[int]) -> dict[int, Shown]:
    articles = Article.objects.public().filter(pk__in=ids).select_related("outlet")
    return {article.pk: Shown(article.heading(), article.get_absolute_url(), _about(article)) for article in articles}


def _about(article: Article) -> str:
    words = (str(article.outlet), article.dateline(), article.words("byline"))
    return " · ".join(word for word in words if word)


SOURCE = Source(Article, (SearchEntry.Kind.ARTICLE,), documents, shown)
