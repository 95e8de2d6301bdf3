"""What holds for every kind of public page, on a phone and on a wide screen, in the light and in the dark."""

import re
from urllib.parse import urlsplit

import pytest
from django.urls import resolve

from people.models import Party
from tests.walk import routes

# What answers with something else than a page, or leads to the page under its right address.
NO_PAGE = re.compile(r"api/.*|(.*/)?feed/|sitemap.*|robots\.txt|.*(poster|portraits)/.*|.*<int:pk>/([a-z]+/)?")


@pytest.fixture
def addresses(film, lena):
    """Pages of every kind, and what they are when something is asked of them."""
    company = Party.objects.get(name="Amazon MGM")
    articles = [each.article for each in lena.claims_naming.order_by("pk")[:2]]
    things = [each.get_absolute_url() for each in (lena, company, *articles, articles[0].outlet)]
    of_film = ("", "?as_of=2023-06-01", "?known_at=2020-01-01", "history/", "history/?kind=joined", "compare/")
    lists = ["/productions/", "/productions/?stage=filming&as_of=2024-01-01", "/people/", "/companies/?letter=a"]
    reports = ["/outlets/", "/articles/", "/corrections/"]
    searches = [f"/search/{asked}" for asked in ("", "?q=lena", "?q=balerina", "?q=zzz&kind=person")]
    return ["/", *(film.get_absolute_url() + asked for asked in of_film), *things, *lists, *reports, *searches]


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_kind_of_page_breaks_no_rule_and_fits_its_window(visit, axe, addresses, width, dark):
    assert {resolve(urlsplit(each).path).route for each in addresses} == {
        each for each in routes() if not NO_PAGE.fullmatch(each)
    }
    page = visit("/", width=width, dark=dark)
    for address in addresses:
        page.goto(address)
        assert (address, axe(page, "target-size")) == (address, [])
        assert (address, page.evaluate("document.documentElement.scrollWidth")) == (address, width)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("address", "status"), [("/nothing/", "404 (Not Found)"), ("/productions/?stge=", "400 (Bad Request)")]
)
def test_page_of_an_error_breaks_no_rule(visit, axe, complaints, address, status, dark):
    page = visit(address, width=360, dark=dark)
    assert axe(page, "target-size") == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    complaints.remove(f"Failed to load resource: the server responded with a status of {status}")
