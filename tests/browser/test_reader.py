"""A reader's ways through the pages of a film: by pointer and by keyboard, with script and without."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from tests.factories import config as staff
from tests.factories import news, people

LATER = date(2025, 9, 8)
WIDTHS = [360, 768, 1440]
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


@pytest.fixture
def home(film):
    return film.get_absolute_url()


def stated(page):
    """The heading and the sentence about the day."""
    return page.locator("h1").inner_text(), page.locator(".banner").all_inner_texts()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_note_that_is_open_breaks_no_rule(visit, axe, home, width, dark):
    page = visit(home, width=width, dark=dark)
    page.locator(".lines.cast .mark a").first.click()
    assert axe(page, "target-size") == []


@pytest.mark.parametrize("width", WIDTHS)
def test_note_opens_beside_its_fact(visit, home, width):
    page = visit(home, width=width)
    mark = page.locator("li", has_text="Uma Thurman").locator(".mark a")
    mark.click()
    note = page.get_by_role("dialog")
    expect(note).to_be_visible()
    expect(note).to_contain_text("Uma Thurman se une al reparto.")
    expect(note).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "true")
    box = note.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 800
    mark.click()
    expect(note).to_be_hidden()
    assert page.url.endswith(home)


def test_note_is_opened_read_and_closed_by_keyboard(visit, home):
    page = visit(home)
    mark = page.locator("li", has_text="Uma Thurman").locator(".mark a")
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(mark).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "false")


def test_note_is_a_link_to_its_place_without_script(visit, home):
    page = visit(home, java_script_enabled=False)
    mark = page.locator("li", has_text="Uma Thurman").locator(".mark a")
    number = mark.inner_text()
    mark.click()
    assert page.url.endswith(f"{home}#note-{number}")
    expect(page.locator(f"#note-{number}")).to_be_in_viewport()
    page.locator(f"#note-{number} .back").click()
    expect(page.locator("li", has_text="Uma Thurman").locator(".mark a")).to_be_in_viewport()


@SCRIPT
@pytest.mark.parametrize("width", WIDTHS)
def test_day_is_chosen_among_the_days_of_change(visit, home, width, script):
    page = visit(home, width=width, java_script_enabled=script)
    page.get_by_label("As of").select_option("2023-07-01")
    page.locator(".strip > form button").click()
    assert page.url.endswith(f"{home}?as_of=2023-07-01")
    past = "A page of the past: what had been reported by 1 July 2023. Today’s page"
    assert stated(page) == ("Ballerina Overdrive", [past])
    expect(page.locator(".lines.cast .value")).to_have_text(["Lana Condor", "Lena Headey"])
    page.locator("a[rel=next]").click()
    assert page.url.endswith("?as_of=2025-09-08")
    page.get_by_role("link", name="Today’s page").click()
    assert stated(page) == ("Pretty Lethal", [])


@SCRIPT
def test_any_day_and_any_moment_are_chosen(visit, home, script):
    page = visit(home, java_script_enabled=script)
    page.get_by_text("Any other day").click()
    page.get_by_label("What had been reported by").fill("2023-03-05")
    page.locator("form", has=page.locator("#any_day")).get_by_role("button").click()
    assert page.url.endswith("?as_of=2023-03-05")
    page.get_by_text("Any other day").click()
    page.get_by_label("What this site said at the end of").fill("2024-01-01")
    page.locator("form", has=page.locator("#known_at")).get_by_role("button").click()
    assert page.url.endswith("?known_at=2024-01-01")
    expect(page.locator(".banner")).to_contain_text("What this site showed on 1 January 2024")
    expect(page.locator(".nothing")).to_contain_text("Nothing had been reported by then.")


@SCRIPT
@pytest.mark.parametrize("width", WIDTHS)
def test_history_is_narrowed_and_jumped_through(visit, home, width, script):
    page = visit(home, width=width, java_script_enabled=script)
    page.get_by_role("link", name="History", exact=True).click()
    page.get_by_role("link", name="2023", exact=True).click()
    expect(page.get_by_role("heading", name="2023", exact=True)).to_be_in_viewport()
    page.get_by_role("link", name="Left 1").click()
    expect(page.locator(".timeline .changes li")).to_have_text(["Lena Headey leaves the cast"])
    page.get_by_role("link", name="Put right 1").click()
    expect(page.locator(".timeline .notice")).to_contain_text("He is an executive producer.")


@SCRIPT
@pytest.mark.parametrize("width", WIDTHS)
def test_two_days_are_compared(visit, home, width, script):
    page = visit(home, width=width, java_script_enabled=script)
    page.get_by_role("link", name="Compare", exact=True).click()
    page.locator("#from").select_option("2023-07-01")
    page.locator("#to").select_option("2025-09-08")
    page.locator(".strip > form button").click()
    assert re.search(r"\?from=2023-07-01&to=2025-09-08$", page.url)
    expect(page.locator(".compared", has_text="Left").locator("td")).to_have_text(
        [re.compile("Lena Headey$"), re.compile("left between 8 February 2023 and 8 September 2025$")]
    )


def test_what_is_new_since_the_last_visit_is_marked_and_nothing_is_sent(visit, film, home):
    page = visit(home)
    expect(page.locator(".visit")).to_be_empty()
    asked = []
    page.on("request", lambda request: asked.append((request.method, request.url.split("?")[1:])))
    yesterday = """key => {
        const kept = JSON.parse(localStorage[key]);
        localStorage[key] = JSON.stringify({...kept, at: Date.UTC(2026, 0, 2, 12)});
    }"""
    page.evaluate(yesterday, f"continuity:film-{film.pk}")
    page.reload()
    expect(page.locator(".visit")).to_have_text("Nothing new since your visit of 2 January 2026.")
    page.evaluate(yesterday, f"continuity:film-{film.pk}")
    news.published_claim("writer", people.person("Kate Freund"), of=film, day=LATER)
    # A second report of what was known is no news.
    news.published_claim("director", film.claims.get(property="director").value_party, of=film, day=LATER)
    for _ in range(2):  # looking again soon is the same visit
        page.reload()
        expect(page.locator(".visit")).to_have_text("New since your visit of 2 January 2026: 1")
        expect(page.locator(".fresh .value")).to_have_text(["Kate Freund (new)"])
    page.locator(".visit a").click()
    expect(page.locator(".fresh")).to_be_in_viewport()
    assert {(method, *query) for method, query in asked} == {("GET",)}


@pytest.mark.parametrize("width", WIDTHS)
def test_marking_what_is_new_moves_nothing(visit, film, home, width):
    page = visit(home, width=width)
    page.evaluate(
        "key => { localStorage[key] = JSON.stringify({at: Date.UTC(2026, 8, 22), seen: []}) }", f"continuity:film-{film.pk}"
    )
    page.reload()
    expect(page.locator(".visit a")).to_be_visible()
    shifts = """() => new Promise(done => {
        const found = [];
        new PerformanceObserver(list => found.push(...list.getEntries())).observe({type: "layout-shift", buffered: true});
        setTimeout(() => done(found.reduce((sum, each) => sum + each.value, 0)), 300);
    })"""
    assert page.evaluate(shifts) == 0


def test_keyboard_reaches_the_content_first(visit, home):
    page = visit(home)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_printed_page_keeps_the_notes_and_drops_the_controls(visit, home):
    page = visit(home)
    page.emulate_media(media="print")
    for gone in (".strip", ".tabs", ".masthead nav", ".visit"):
        expect(page.locator(gone)).to_be_hidden()
    expect(page.locator(".notes li").first).to_be_visible()


def test_pages_move_only_for_those_who_like_it(visit, home):
    scrolling = "getComputedStyle(document.documentElement).scrollBehavior"
    assert visit(home, reduced_motion="reduce").evaluate(scrolling) == "auto"
    assert visit(home, reduced_motion="no-preference").evaluate(scrolling) == "smooth"


def test_staff_edit_from_the_page(open_as, axe, film, home):
    news.claim("writer", of=film)
    page = open_as(staff.editor(), home)
    assert axe(page, "target-size") == []
    page.get_by_role("link", name="1 claim to decide").click()
    expect(page.locator("#result_list tbody tr")).to_have_count(1)
    page.goto(home)
    page.get_by_role("link", name="Edit", exact=True).click()
    expect(page.locator(".field-working_title")).to_contain_text("Ballerina Overdrive")
