"""A real Chromium, the system's own, against a live server: `python -m pytest tests/browser`."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import expect

from tests.browser import shown

pytest.MonkeyPatch().setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs a loop beside the tests' own queries


expect.set_options(timeout=20_000)  # a busy machine is slow, and no fault of the page


def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)
            # A live server's writes are committed; what the migrations wrote is put back for the next test.
            item.add_marker(pytest.mark.django_db(transaction=True, serialized_rollback=True))


@pytest.fixture(scope="session")
def browser_type_launch_args():
    return {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}


@pytest.fixture
def site(live_server):
    """The address of the running site."""
    return live_server.url


@pytest.fixture
def complaints():
    """What the console said of errors, reports of the content security policy among them; empty at the end of every test."""
    said = []
    yield said
    assert said == []


@pytest.fixture
def open_as(site, browser, complaints):
    """Open an address as a member of staff: `open_as(user, "/admin/", dark=True, java_script_enabled=False)`."""
    contexts = []

    def opened(user, address, *, size=(1280, 720), dark=False, **options):
        scheme = "dark" if dark else "light"
        frame = {"width": size[0], "height": size[1]}
        context = browser.new_context(viewport=frame, color_scheme=scheme, base_url=site, **options)
        contexts.append(context)
        client = Client()
        client.force_login(user)
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": site}])
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def visit(site, browser, complaints):
    """Open an address as a reader: `visit("/", width=360, dark=True, java_script_enabled=False)`.

    Whatever the page asks another host for is a complaint.
    """
    contexts = []

    def opened(address, *, width=1440, dark=False, **options):
        frame = {"width": width, "height": 800}
        scheme = "dark" if dark else "light"
        context = browser.new_context(viewport=frame, color_scheme=scheme, base_url=site, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: request.url.startswith(site) or complaints.append(request.url))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def film(site):
    return shown.film()


@pytest.fixture
def lena(site):
    return shown.person()


@pytest.fixture
def axe():
    """The rules that a page breaks, with the elements that break them; `further` are rules that are off by default."""

    def run(page, *further):
        options = {"rules": {rule: {"enabled": True} for rule in further}}
        found = Axe().run(page, options=options).response["violations"]
        return [(each["id"], [node["target"] for node in each["nodes"]]) for each in found]

    return run
