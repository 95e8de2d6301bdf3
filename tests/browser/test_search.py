"""A reader looks for a film, with and without JavaScript, on a phone and on a wide screen."""

import pytest
from playwright.sync_api import expect

from tests.factories import news, people, productions


@pytest.fixture
def film():
    film = productions.published_production("Ballerina Overdrive", summary="Dancers in danger.")
    news.published_article(news.said("cast", people.person("Lena Headey")), about=film, title="Casting")
    return film


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("options", [{"java_script_enabled": False}, {"dark": True}], ids=["no script", "dark"])
def test_reader_finds_a_film_from_any_page(visit, film, width, options):
    page = visit("/corrections/", width=width, **options)
    page.get_by_role("searchbox").fill("balerina")
    page.keyboard.press("Enter")
    page.get_by_role("region", name="Did you mean").get_by_role("link", name="Ballerina Overdrive").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ballerina Overdrive")
