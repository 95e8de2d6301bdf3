"""The desk around the workbench, in a real browser: no rule of axe broken, light or dark, and no word from the console."""

from datetime import date

import pytest
from django.core.cache import cache
from django.urls import reverse
from playwright.sync_api import expect

from config.workflow import transition
from news import curation
from news.models import Article, Claim, Correction
from people.models import IdentityDecision
from productions.money import MoneyRange
from tests.factories import config as staff
from tests.factories import news, people, productions

# That Django's scripts have built their fields, and ours has named them.
NAMED = "!document.querySelector('.form-row .select2-selection:not([aria-label])')"


@pytest.fixture
def newsroom(site):
    """Something in every queue, and an editor."""
    cache.clear()
    editor, film = staff.editor(username="edna", is_superuser=True), productions.published_production("Harbour")
    lena, wrong = people.person("Lena Okafor"), people.person("Lena Okafore")
    for year, effect in ((2023, "asserts"), (2024, "ends"), (2025, "asserts")):
        news.published_claim("cast", lena, of=film, day=date(year, 2, 8), effect=effect)
    news.published_claim("cast", wrong, of=film, day=date(2025, 3, 8))
    for amount in (10, 11):
        money = MoneyRange.of(amount * 1_000_000, amount * 1_000_000, "USD")
        news.published_claim("budget", money, of=film, day=date(2023, 2, amount))
    news.published_claim("filming_start", "2023-34", of=film)
    for _number in range(30):
        staff.submit(news.article())
    news.claim("cast", people.person(), of=film)
    decided = curation.decide_identity(people.person("Ana Brandt"), people.person("Ana Brand"), "same", by=editor)
    return {"editor": editor, "film": film, "pair": (lena, wrong), "decision": decided}


def pages(newsroom):
    """The addresses of every page of the desk and of the change forms."""
    budget = Claim.objects.published().filter(property="budget").first()
    curation.rule(budget, "preferred", reason="The studio said so.", by=newsroom["editor"])
    lena, wrong = newsroom["pair"]
    draft, reviewed = Article.objects.filter(status="draft").first(), Article.objects.filter(status="in_review").first()
    return [
        reverse("admin:index"),
        *(reverse("admin:desk_queue", args=[name]) for name in ("review", "stale", "same-parties", "scheduled")),
        reverse("admin:desk_add"),
        reverse("admin:desk_add_file"),
        reverse("admin:desk_pair", args=["parties", lena.pk, wrong.pk]),
        reverse("admin:desk_decisions", args=["parties"]),
        reverse("admin:desk_decision", args=["parties", newsroom["decision"].pk]),
        reverse("admin:desk_claim", args=[budget.pk]),
        reverse("admin:desk_correct", args=[budget.pk]),
        reverse("admin:desk_article_act", args=[budget.article_id, "retract"]),
        reverse("admin:desk_article_act", args=[reviewed.pk, "schedule"]),
        reverse("admin:news_article_change", args=[draft.pk]),
        reverse("admin:news_article_change", args=[budget.article_id]),
        reverse("admin:news_article_changelist"),
        reverse("admin:news_article_history", args=[budget.article_id]),
        reverse("admin:news_claim_change", args=[draft.claims.first().pk if draft.claims.exists() else budget.pk]),
        reverse("admin:people_party_change", args=[lena.pk]),
        reverse("admin:productions_production_change", args=[newsroom["film"].pk]),
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_page_breaks_a_rule_of_axe(newsroom, open_as, axe, complaints, dark):
    addresses = pages(newsroom)
    page = open_as(newsroom["editor"], addresses[0], dark=dark)
    broken = {}
    for address in addresses:
        page.goto(address)
        page.wait_for_function(NAMED)
        assert complaints == [], address
        broken[address] = axe(page)
        complaints.clear()  # what axe itself tries on some pages and the policy refuses
    assert {address: found for address, found in broken.items() if found} == {}


def test_article_is_pasted_without_javascript(newsroom, open_as):
    page = open_as(newsroom["editor"], reverse("admin:desk_add"), java_script_enabled=False)
    page.get_by_label("Text").fill("‘Harbour’ Finds Its Captain\nBy Mara Quill\n8 February 2023\n\nAna Almeida is the captain.")
    page.get_by_label("Outlet").fill("The Call Sheet")
    page.get_by_role("button", name="Propose").click()
    expect(page.get_by_label("Title")).to_have_value("‘Harbour’ Finds Its Captain")
    page.get_by_role("button", name="Add: one draft").click()
    article = Article.objects.get(byline="Mara Quill")
    assert page.url.endswith(reverse("admin:desk_workbench", args=[article.pk]))


def test_pair_is_decided_and_undone_without_javascript(newsroom, open_as):
    page = open_as(newsroom["editor"], reverse("admin:index"), java_script_enabled=False)
    page.get_by_role("link", name="Next: People and companies: the same?").click()
    expect(page.get_by_role("heading", name="Lena Okafore")).to_be_visible()
    page.get_by_label("Reason").fill("One letter.")
    page.get_by_role("button", name="The same: one page").click()
    expect(page.get_by_text("No two names are alike.")).to_be_visible()
    decision = IdentityDecision.objects.first()
    page.goto(reverse("admin:desk_decision", args=["parties", decision.pk]))
    page.get_by_role("button", name="Undo").click()
    decision.refresh_from_db()
    assert decision.undone_by == newsroom["editor"]


def test_claim_is_corrected_with_a_preview(newsroom, open_as):
    claim = Claim.objects.published().filter(property="budget").earliest("article__published_on")
    page = open_as(newsroom["editor"], reverse("admin:desk_claim", args=[claim.pk]))
    page.get_by_role("link", name="Correct: say something else").click()
    page.get_by_label("Amount from").fill("12000000")
    page.get_by_label("Amount to").fill("12000000")
    page.get_by_label("Public note").fill("Misread.")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_text("Budget changed from $10 million to $12 million")).to_be_visible()
    page.get_by_role("button", name="Correct: 1 change on 1 page").click()
    expect(page.get_by_text("Corrected: No. 1.")).to_be_visible()
    assert Correction.objects.get().note == "Misread."


def test_stale_save_shows_both(newsroom, open_as):
    draft = Article.objects.filter(status="draft").first()
    page = open_as(newsroom["editor"], reverse("admin:news_article_change", args=[draft.pk]))
    transition(draft, "submit", by=staff.contributor(), seen=draft.version)
    page.get_by_label("Title").fill("Mine")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".errornote")).to_be_visible()
    expect(page.get_by_label("Title")).to_have_value("Mine")
