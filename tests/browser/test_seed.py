"""A whole seed article, from the paste to the film page, by keyboard."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from news.models import Article
from productions.models import Production
from tests.browser.keys import counted, select
from tests.factories import config as staff
from tests.factories import productions
from tests.factories.suggestions import person, suggestion
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
    expect(page.locator(".card.current")).to_be_visible()  # from here on the keys are listened to


def gold_claims():
    """Of the first reading: six of the cast on one quote, the director, the writer."""
    return [each for each in gold.report(SEED)["claims"] if each["property"] in ("cast", "director", "writer")]


def reads_the_gold(text, **about):
    """A suggester that has read the seed as people did."""
    found = []
    for each in gold_claims():
        value, start = person(each["value"]), text.index(each["quote"])
        end = start + len(each["quote"])
        found.append(suggestion(value, each["property"], text=text, subject=each["production"], start=start, end=end))
    return found


def test_seed_article_comes_with_suggestions(film, open_as):
    page = open_as(staff.curator(), reverse("admin:desk_add"))
    paste(page)
    article = Article.objects.get()
    counted(page, article.claims.count())
    expect(page.locator(".messagelist")).to_contain_text("claims suggested")
    expect(page.locator(".card strong.value", has_text="Lena Headey").first).to_be_visible()


def test_seed_article_is_curated_by_keyboard(film, open_as, settings):
    settings.SUGGESTER = "tests.browser.test_seed.reads_the_gold"
    curator, editor = staff.curator(), staff.editor()
    page = open_as(curator, reverse("admin:desk_add"))
    paste(page)
    article = Article.objects.get()
    assert article.text == TEXT.strip()
    undecided = len(gold_claims())
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
