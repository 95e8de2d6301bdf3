"""The program's suggestions at the workbench, in a real browser: folded, opened by the keys, and asked about near names."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from news.models import Claim
from tests.browser.keys import counted
from tests.factories import config as staff
from tests.factories import news, people
from tests.factories.suggestions import TEXT, person, suggest, suggestion


@pytest.fixture
def article(site):
    """A draft with one sure suggestion, of a near name, and two weak ones."""
    people.person("Ada Lund")
    made = news.article(TEXT)
    weak = [suggestion(person(name), confidence=0.3, quote="Mikkel Thorvig") for name in ("Ann Lee", "Ben Roy")]
    suggest(suggestion(person("Ada Lunde"), quote="Ada Lunde", near="Ada Lund"), *weak, article=made)
    return made


def address(article):
    return reverse("admin:desk_workbench", args=[article.pk])


def test_weak_suggestions_are_folded_until_the_keys_come_to_them(article, open_as):
    page = open_as(staff.curator(), address(article))
    expect(page.locator(".card:visible strong.value")).to_have_text(["Ada Lunde"])
    page.keyboard.press("j")
    expect(page.locator(".card:visible strong.value")).to_have_text(["Ada Lunde", "Ann Lee", "Ben Roy"])
    expect(page.locator(".card.current strong.value")).to_have_text("Ann Lee")


def test_next_undecided_one_is_opened_if_it_is_folded(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.keyboard.press("a")
    counted(page, 2)
    expect(page.locator(".card.current strong.value")).to_have_text("Ann Lee")
    expect(page.locator(".card.current")).to_be_visible()


def test_filter_opens_what_it_finds(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.keyboard.press("/")
    page.keyboard.type("ben roy")
    expect(page.locator(".card:visible strong.value")).to_have_text(["Ben Roy"])


def test_near_name_is_taken_with_one_key(article, open_as):
    page = open_as(staff.curator(), address(article))
    expect(page.locator(".card.current .near")).to_have_text("Is this Ada Lund, misprinted?")
    page.keyboard.press("y")
    expect(page.locator(".card.current strong.value")).to_have_text("Ada Lund")
    expect(page.locator(".card.current .qualifier")).to_have_text("printed “Ada Lunde”")
    expect(page.locator(".near")).to_have_count(0)
    assert Claim.objects.get(value_as_printed="Ada Lunde").state == "suggested"
    page.keyboard.press("a")
    counted(page, 2)


def test_weak_suggestions_are_decided_without_javascript(article, open_as):
    page = open_as(staff.curator(), address(article), java_script_enabled=False)
    page.get_by_text("2 weaker suggestions").click()
    page.locator(".card", has_text="Ann Lee").get_by_role("button", name="Accept", exact=True).click()
    expect(page.locator(".card:target strong.value")).to_have_text("Ben Roy")
    expect(page.locator(".card:target")).to_be_visible()
    page.get_by_role("button", name="Suggest again").click()
    expect(page.locator(".messagelist")).to_contain_text("suggested")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_no_violation(article, open_as, dark, axe):
    page = open_as(staff.curator(), address(article), dark=dark)
    assert axe(page) == []
    page.keyboard.press("j")
    expect(page.locator(".card.current strong.value")).to_have_text("Ann Lee")
    assert axe(page) == []
    page.goto(address(staff.submit(article)))
    assert axe(page) == []
