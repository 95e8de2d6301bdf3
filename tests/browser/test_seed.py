"""A whole seed article, from the paste to the film page, by keyboard."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from news.models import Article
from productions.models import Production
from tests.browser.keys import counted, select
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.real import gold

SEED = "001"
TEXT = gold.article(SEED)["text"]


@pytest.fixture
def film(site):
    return productions.published_production("Ballerina Overdrive")


def paste(page):
    """Paste the seed as it stands in its file, let the program propose, name the outlet, add it."""
    page.keyboard.press("Tab")
    page.locator("#id_text").focus()
    page.evaluate("text => { document.getElementById('id_text').value = text }", gold.seed(SEED).read_text())
    page.get_by_role("button", name="Propose").press("Enter")
    expect(page.locator("#id_day")).to_have_value("2023-02-08")
    page.locator("#id_outlet").focus()
    page.keyboard.type("Collider")
    page.get_by_role("button", name="Add:").press("Enter")
    expect(page.locator("#text")).to_contain_text(TEXT[:60])


def suggest_gold(article, film):
    """The claims of the first reading, which a contributor suggests: six of the cast on one quote, the director, the writer."""
    wanted = [each for each in gold.report(SEED)["claims"] if each["property"] in ("cast", "director", "writer")]
    for each in wanted:
        article.refresh_from_db()
        news.claim(each["property"], people.person(each["value"]), of=film, article=article, quote=each["quote"])
    return len(wanted)


def test_seed_article_is_curated_by_keyboard(film, open_as):
    curator, editor = staff.curator(), staff.editor()
    page = open_as(curator, reverse("admin:desk_add"))
    paste(page)
    article = Article.objects.get()
    assert article.text == TEXT.strip()
    undecided = suggest_gold(article, film)

    page.reload()
    counted(page, undecided)
    page.keyboard.press("Shift+A")
    counted(page, undecided - 6)
    for left in range(undecided - 7, -1, -1):
        page.keyboard.press("a")
        counted(page, left)

    select(page, "Serbia")
    page.keyboard.press("n")
    expect(page.locator("#adder [name=value]")).to_be_focused()
    with page.expect_response(lambda answer: "/claims/add/" in answer.url):
        page.locator("#adder [name=property]").select_option("filming_location")
    expect(page.locator("#adder [name=property]")).to_be_enabled()
    expect(page.locator("#adder [name=value]")).to_have_value("Serbia")
    page.locator("#adder [name=value]").press("Enter")
    expect(page.locator(".card.current strong.value")).to_have_text("Serbia")
    page.keyboard.press("a")
    counted(page, 0)

    page.get_by_role("link", name="Review").press("Enter")
    page.get_by_role("button", name="Send to review").press("Enter")
    expect(page.get_by_role("button", name="Publish: 9 changes on 1 page")).to_be_disabled()

    page = open_as(editor, film.get_absolute_url())
    expect(page.locator("ul.cast li .value")).to_have_count(0)
    page.goto(reverse("admin:desk_review", args=[article.pk]))
    page.get_by_role("button", name="Publish: 9 changes on 1 page").press("Enter")
    expect(page.locator(".workflow h2")).to_contain_text("Published")
    page.goto(Production.objects.get().get_absolute_url())
    expect(page.locator("ul.cast li .value")).to_have_count(6)
    expect(page.locator("ul.director li .value")).to_have_text(["Vicky Jewson"])
    expect(page.locator("ul.filming_location li .value")).to_have_text(["Serbia"])
