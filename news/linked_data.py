"""What an article's page says in the words of schema.org: whose report it is, and what was taken from it, quote by quote."""

from typing import Any

from news.models import Article
from news.pages import Subject
from productions.linked_data import Absolute

_ISO = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}


def article_data(article: Article, subjects: list[Subject], absolute: Absolute) -> dict[str, Any]:
    """Our page as a report that is based on the outlet's article; of the article itself, the quotes and nothing else."""
    address = absolute(article.get_absolute_url())
    published = article.published_on.strftime(_ISO[article.published_precision])
    quotes = dict.fromkeys(quote for subject in subjects for each in subject.taken for quote in each.quotes)
    return {
        "@type": "Report",
        "@id": f"{address}#this",
        "url": address,
        "name": article.heading(),
        "creativeWorkStatus": "Retracted" if article.is_retracted else "",
        "about": [{"@type": "Thing", "@id": f"{absolute(each.address)}#this", "name": each.name} for each in subjects],
        "isBasedOn": {
            "@type": "NewsArticle",
            "headline": article.words("title"),
            "url": article.url,
            "datePublished": published,
            "inLanguage": article.language,
            "author": {"@type": "Person", "name": article.words("byline")} if article.words("byline") else {},
            "publisher": {"@type": "Organization", "name": str(article.outlet), "url": article.outlet.address},
        },
        "hasPart": [{"@type": "Quotation", "text": quote} for quote in quotes],
    }
