"""A reader's ways through the lists, and the pages of people, outlets and articles; the chart for those who can't see it."""

import pytest
from playwright.sync_api import expect

WIDTHS = [360, 768, 1440]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_list_is_narrowed_and_paged_by_keyboard(visit, lena, script):
    page = visit("/productions/", java_script_enabled=script)
    expect(page.get_by_role("status")).to_contain_text("29 productions")
    expect(page.locator(".catalogue li")).to_have_count(25)
    page.get_by_role("link", name="Next page").press("Enter")
    expect(page.locator(".catalogue li")).to_have_count(4)
    page.get_by_role("link", name="Previous page").press("Enter")
    expect(page.locator(".catalogue li")).to_have_count(25)
    page.get_by_label("Person").fill("lena headey")
    page.get_by_label("As of").fill("2024-01-01")
    page.get_by_label("Person").press("Enter")
    expect(page.locator(".catalogue h2")).to_have_text(["Ballerina Overdrive"])
    expect(page.get_by_label("Person")).to_have_value("lena headey")
    expect(page.get_by_label("As of")).to_have_value("2024-01-01")
    page.get_by_role("link", name="Ballerina Overdrive").press("Enter")
    expect(page.get_by_text("A page of the past")).to_be_visible()


def test_person_leads_to_the_fact_on_the_film_page(visit, lena):
    page = visit(lena.get_absolute_url())
    expect(page.locator("section.credits h2")).to_have_text(["Attached now", "Released", "Nearly in"])
    page.locator("section", has=page.get_by_role("heading", name="Nearly in")).get_by_role("link", name="Cast").click()
    expect(page.locator(":target")).to_contain_text("Lena Headey")


@pytest.mark.parametrize("width", WIDTHS)
def test_chart_is_a_picture_with_a_name_and_a_table(visit, lena, width):
    page = visit("/productions/")
    page.set_viewport_size({"width": width, "height": 800})
    page.get_by_role("link", name="Ballerina Overdrive").click()
    chart = page.get_by_role("img", name="Who was attached when")
    expect(chart).to_be_visible()
    box = chart.bounding_box()
    for words in chart.locator("text").all():
        place = words.bounding_box()
        assert place["x"] >= box["x"] - 1
        assert place["x"] + place["width"] <= box["x"] + box["width"] + 1
    page.get_by_text("The same as a table").press("Enter")
    row = page.get_by_role("row", name="Lena Headey")
    expect(row).to_contain_text("left between 8 February 2023 and 8 September 2025")
