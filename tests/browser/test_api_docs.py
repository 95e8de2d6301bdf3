"""The browser of the API's description, under the site's own content security policy."""

from playwright.sync_api import expect


def test_docs_list_every_operation_and_answer_a_question(visit):
    page = visit("/api/docs/")
    expect(page.locator(".opblock-summary-path", has_text="/api/v1/productions/").first).to_be_visible()
    expect(page.locator(".opblock-summary-get")).not_to_have_count(0)
    asked = page.locator("#operations-properties-properties_list")
    asked.locator(".opblock-summary-control").click()
    asked.get_by_role("button", name="Try it out").click()
    asked.get_by_role("button", name="Execute").click()
    expect(asked.locator(".live-responses-table .response-col_status").last).to_contain_text("200")
