import pytest

from config.linked_data import tidied
from news.linked_data import article_data
from news.pages import taken_from
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def said(article):
    return tidied(article_data(article, taken_from(article), lambda path: f"https://site.example{path}"))


def test_page_is_a_report_based_on_the_article_with_its_quotes_and_not_its_text():
    film = productions.published_production("Nightfall")
    paper = news.outlet("The Call Sheet", address="https://callsheet.example/")
    words = news.said("cast", people.person(), quote="Ada Lund joins Nightfall.")
    article = news.published_article(words, about=film, outlet=paper, title="Lund joins", byline="A. Writer")
    assert said(article) == {
        "@type": "Report",
        "@id": f"https://site.example/articles/{article.pk}-lund-joins/#this",
        "url": f"https://site.example/articles/{article.pk}-lund-joins/",
        "name": "Lund joins",
        "about": {
            "@type": "Thing",
            "@id": f"https://site.example/productions/{film.pk}-nightfall/#this",
            "name": "Nightfall",
        },
        "isBasedOn": {
            "@type": "NewsArticle",
            "headline": "Lund joins",
            "url": article.url,
            "datePublished": "2023-02-08",
            "inLanguage": "en",
            "author": {"@type": "Person", "name": "A. Writer"},
            "publisher": {"@type": "Organization", "name": "The Call Sheet", "url": "https://callsheet.example/"},
        },
        "hasPart": {"@type": "Quotation", "text": "Ada Lund joins Nightfall."},
    }


@pytest.mark.parametrize(("precision", "expected"), [("day", "2023-02-08"), ("month", "2023-02"), ("year", "2023")])
def test_day_is_as_precise_as_it_is_known(precision, expected):
    assert said(news.published_article(published_precision=precision))["isBasedOn"]["datePublished"] == expected


def test_retracted_report_says_so():
    article = news.published_article()
    article.status = "retracted"
    assert said(article)["creativeWorkStatus"] == "Retracted"
