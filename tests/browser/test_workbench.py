"""A curator's hour at the workbench, by keyboard, in a real browser."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from news import curation
from news.models import Claim
from people.models import Party
from tests.browser.keys import counted, select
from tests.factories import config as staff
from tests.factories import news, people, productions

TEXT = (
    "🎬 News! Yara Shahidi and Ana Almeida join Harbour, the outlet has learned.\n\n"
    "شيرين يوسف directs; 👩‍🚒 Ben Okafor produces. Filming starts in the second quarter of 2027.\n\n"
    + "\n\n".join(f"Paragraph {number} is of no importance to anybody." for number in range(1, 30))
    + "\n\nAt the end 🎉 Lumenwell finances it."
)


def suggest(article, film, property, value, quote, **fields):
    article.refresh_from_db()
    return news.claim(property, value, of=film, article=article, quote=quote, **fields)


@pytest.fixture
def article(site):
    """A draft with five suggestions: two on one quote, one on words within it, one in Arabic script, one far below."""
    film = productions.published_production("Harbour")
    made = news.article(TEXT, title="Two join Harbour")
    both = "Yara Shahidi and Ana Almeida join Harbour"
    suggest(made, film, "cast", people.person("Yara Shahidi"), both)
    suggest(made, film, "cast", people.person("Ana Almeida"), both)
    suggest(made, film, "alias", "Haven", "Harbour")
    suggest(made, film, "director", people.person("شيرين يوسف"), "شيرين يوسف directs")
    suggest(made, film, "financier", people.company("Lumenwell"), "🎉 Lumenwell finances it")
    return made


def address(article):
    return reverse("admin:desk_workbench", args=[article.pk])


def focused(page):
    return page.locator(".card.current strong.value").inner_text()


def states(article):
    return [claim.state for claim in article.claims.order_by("pk")]


def test_article_is_curated_and_published_by_keyboard(article, open_as, site):
    curator, editor = staff.curator(), staff.editor()
    page = open_as(curator, address(article))
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert focused(page) == "Yara Shahidi"

    page.keyboard.press("Shift+A")
    counted(page, 3)
    expect(page.locator(".card.current strong.value")).to_have_text("Haven")
    page.keyboard.press("x")
    page.keyboard.press("2")
    counted(page, 2)
    expect(page.locator(".card.current strong.value")).to_have_text("شيرين يوسف")
    page.keyboard.press("a")
    counted(page, 1)
    expect(page.locator(".card.current strong.value")).to_have_text("Lumenwell")
    expect(page.locator("#text mark.current")).to_be_in_viewport()
    page.keyboard.press("a")
    counted(page, 0)
    page.keyboard.press("u")
    counted(page, 1)
    page.keyboard.press("a")
    counted(page, 0)
    assert states(article) == ["accepted", "accepted", "rejected", "accepted", "accepted"]

    select(page, "Ben Okafor")
    page.keyboard.press("n")
    value = page.locator("#adder [name=value]")
    expect(value).to_be_focused()
    page.locator("#adder [name=property]").select_option("producer")
    expect(page.locator("#adder [name=property]")).to_have_value("producer")
    value = page.locator("#adder [name=value]")
    value.focus()
    value.press("End")
    value.press_sequentially(" ")
    expect(page.get_by_role("option", name="New person")).to_be_visible()
    value.press("ArrowDown")
    value.press("Enter")
    value.press("Enter")
    expect(page.locator(".card.current strong.value")).to_have_text("Ben Okafor")
    quote = Claim.objects.get(property="producer").quotes.get()
    assert (quote.text, article.text[quote.start : quote.end]) == ("Ben Okafor", "Ben Okafor")
    assert Party.objects.get(name="Ben Okafor").status == "draft"
    page.keyboard.press("a")
    counted(page, 0)

    page.get_by_role("link", name="Review").click()
    expect(page.get_by_role("heading", name="Harbour 5 changes")).to_be_visible()
    page.get_by_role("button", name="Send to review").click()
    expect(page.get_by_role("button", name="Publish: 5 changes on 1 page")).to_be_disabled()

    page = open_as(editor, reverse("admin:desk_review", args=[article.pk]))
    page.get_by_role("button", name="Publish: 5 changes on 1 page").click()
    expect(page.locator(".workflow h2")).to_contain_text("Published")
    page.goto(Claim.objects.first().production.get_absolute_url())
    expect(page.locator("ul.cast li .value")).to_have_text(["Ana Almeida", "Yara Shahidi"])
    expect(page.locator("ul.director li .value")).to_have_text(["شيرين يوسف"])


@pytest.mark.parametrize(
    "words",
    ["🎬", "Ana Almeida join Harbour, the", "شيرين يوسف directs; 👩‍🚒 Ben", "learned.\n\nشيرين", "Lumenwell finances it."],
)
def test_selected_words_keep_their_place_whatever_they_are_made_of(article, open_as, words):
    page = open_as(staff.curator(), address(article))
    select(page, words)
    page.keyboard.press("n")
    start, end = (int(page.locator(f"#adder [name={name}]").input_value()) for name in ("start", "end"))
    assert article.text[start:end] == words


def test_what_is_typed_while_the_form_is_drawn_again_is_kept(article, open_as):
    page = open_as(staff.curator(), address(article))
    select(page, "Ben Okafor")
    page.keyboard.press("n")
    value = page.locator("#adder [name=value]")
    expect(value).to_be_focused()
    page.locator("#adder form").evaluate("form => { form.id = 'before'; }")
    held = []
    page.route("**/*", lambda route: held.append(route) if route.request.method == "POST" else route.continue_())
    with page.expect_request(lambda request: request.method == "POST"):
        page.locator("#adder [name=property]").select_option("producer")
    value.focus()
    value.press("End")
    value.press_sequentially(" Junior")
    held[0].continue_()
    expect(page.locator("#before")).to_have_count(0)
    expect(page.locator("#adder [name=property]")).to_have_value("producer")
    expect(value).to_have_value("Ben Okafor Junior")
    expect(value).to_be_focused()
    expect(page.get_by_role("option", name="New person")).to_be_visible()


def test_claim_is_begun_with_the_mouse_alone(article, open_as):
    page = open_as(staff.curator(), address(article))
    select(page, "second quarter of 2027")
    page.get_by_role("button", name="Claim from the selected words").click()
    expect(page.locator("#adder [name=value]")).to_have_value("second quarter of 2027")
    expect(page.locator("#adder optgroup").first).to_have_attribute("label", "That fit the words")
    fitting = page.locator("#adder optgroup").first.locator("option")
    expect(fitting).to_have_text(["Announced", "Filming starts", "Filming ends", "Release date"])


def test_text_is_shown_letter_for_letter_under_its_marks(article, open_as):
    page = open_as(staff.curator(), address(article))
    assert page.locator("#text").evaluate("text => text.textContent") == article.text
    marks = {mark.inner_text(): mark.get_attribute("class") for mark in page.locator("#text mark").all()}
    assert marks == {
        "Yara Shahidi and Ana Almeida join ": "suggested many current",
        "Harbour": "suggested many current",
        "شيرين يوسف directs": "suggested",
        "🎉 Lumenwell finances it": "suggested",
    }


def test_clicking_moves_and_decides_nothing(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.get_by_text("directs", exact=False).first.click()
    assert focused(page) == "شيرين يوسف"
    page.locator(".card", has_text="Lumenwell").click(position={"x": 300, "y": 10})
    assert focused(page) == "Lumenwell"
    assert set(states(article)) == {"suggested"}


def test_letter_keys_do_nothing_while_typing_with_a_modifier_or_switched_off(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.keyboard.press("/")
    page.keyboard.type("ax1")
    expect(page.locator("#filter")).to_have_value("ax1")
    page.keyboard.press("Escape")
    for combination in ("Control+a", "Alt+a", "Meta+a"):
        page.keyboard.press(combination)
    page.keyboard.press("?")
    page.get_by_label("Letter keys are on").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("a")
    page.wait_for_load_state("networkidle")
    assert set(states(article)) == {"suggested"}


def test_filter_shows_the_claims_that_have_the_words(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.keyboard.press("/")
    page.keyboard.type("lumen")
    expect(page.locator(".card:visible strong.value")).to_have_text(["Lumenwell"])
    assert focused(page) == "Lumenwell"
    page.keyboard.press("Escape")
    expect(page.locator(".card:visible")).to_have_count(5)


def test_key_for_what_is_not_allowed_says_why(article, open_as):
    page = open_as(staff.contributor(), address(article))
    page.keyboard.press("a")
    expect(page.locator("#notice")).to_have_text("Only curators can do this.")
    assert set(states(article)) == {"suggested"}


def test_session_that_has_ended_is_noticed(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("a")
    expect(page.get_by_label("Username")).to_be_visible()
    assert set(states(article)) == {"suggested"}


def test_claim_is_edited_in_place_and_a_near_name_is_asked_about(article, open_as):
    page = open_as(staff.curator(), address(article))
    page.keyboard.press("e")
    value = page.locator(".card.current [name=value]")
    expect(value).to_be_focused()
    value.fill("Yara Shahid")
    value.press("Enter")
    expect(page.locator(".card .error")).to_contain_text("Did you mean Yara Shahidi?")
    page.get_by_role("radio", name="New person").check()
    page.locator(".card.current select[name=certainty]").select_option("rumoured")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".card.current strong.value")).to_have_text("Yara Shahid")
    expect(page.locator(".card.current .certainty")).to_have_text("rumoured")
    assert Party.objects.filter(name__startswith="Yara").count() == 2


def test_decision_on_what_somebody_else_changed_is_refused_and_shown_as_it_is(article, open_as):
    page = open_as(staff.curator(), address(article))
    first = article.claims.order_by("pk").first()
    article.refresh_from_db()
    curation.edit_claim(first, {"certainty": "rumoured"}, by=staff.curator(), seen=article.version)
    page.keyboard.press("a")
    expect(page.locator("#notice")).to_contain_text("changed by somebody else")
    expect(page.locator(".card.current .certainty")).to_have_text("rumoured")
    assert set(states(article)) == {"suggested"}
    page.keyboard.press("a")
    counted(page, 4)


def test_workbench_works_without_javascript(article, open_as):
    page = open_as(staff.curator(), address(article), java_script_enabled=False)
    page.locator(".card").first.get_by_role("button", name="Accept", exact=True).click()
    second = article.claims.order_by("pk")[1]
    assert page.url.endswith(f"?claim={second.pk}#claim-{second.pk}")
    page.locator(f"#claim-{second.pk} summary").click()
    page.locator(f"#claim-{second.pk}").get_by_role("button", name="Misread").click()
    third = article.claims.order_by("pk")[2]
    page.locator(f"#claim-{third.pk}").get_by_role("link", name="Edit").click()
    page.get_by_label("Value").fill("Safe Haven")
    page.get_by_role("button", name="Save").click()
    third.refresh_from_db()
    assert (states(article), third.value_text) == (
        ["accepted", "rejected", "suggested", "suggested", "suggested"],
        "Safe Haven",
    )

    page.get_by_label("The words that it rests on").fill("Ben Okafor produces")
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("What").select_option("producer")
    page.get_by_role("button", name="Show the property’s fields").click()
    page.get_by_label("Value").fill("Ben Okafor")
    page.get_by_role("button", name="Add as a suggestion").click()
    page.get_by_role("radio", name="New person").check()
    page.get_by_role("button", name="Add as a suggestion").click()
    assert Claim.objects.get(property="producer").quotes.get().text == "Ben Okafor produces"


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_no_violation(article, open_as, dark, axe):
    curator = staff.curator()
    page = open_as(curator, address(article), dark=dark)
    assert axe(page) == []
    page.keyboard.press("e")
    expect(page.locator(".card.current [name=value]")).to_be_visible()
    assert axe(page) == []
    page.locator(".card.current [name=value]").fill("Nobody Known")
    expect(page.get_by_role("option", name="New person")).to_be_visible()
    assert axe(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert axe(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("Shift+A")
    counted(page, 3)
    page.keyboard.press("x")
    page.keyboard.press("1")
    counted(page, 2)
    assert axe(page) == []
    page.goto(reverse("admin:desk_review", args=[article.pk]))
    assert axe(page) == []
