"""What holds for every public page, whatever it shows."""

import re

import pytest
from django.urls import reverse

from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses():
    """An address of each kind of public page, with something on it."""
    film = productions.published_production("Ballerina Overdrive")
    person, maker = people.person("Lena Headey"), people.company("87North")
    article = news.published_article(news.said("cast", person), news.said("financier", maker), about=film)
    film.refresh_from_db()
    rest = [film.pk, film.slug]
    return [
        reverse("news:home"),
        *(reverse(name) for name in ("productions:list", "people:people", "people:companies", "news:outlets", "news:articles")),
        *(reverse(f"productions:{name}", args=rest) for name in ("detail", "history", "compare")),
        person.get_absolute_url(),
        maker.get_absolute_url(),
        article.get_absolute_url(),
        article.outlet.get_absolute_url(),
        reverse("news:corrections"),
        f"{reverse('search')}?q=ballerina",
        f"{reverse('search')}?q=balerina",
    ]


def test_every_page_answers_without_a_cookie_and_does_not_vary_by_one(client, addresses):
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        assert not response.cookies, address
        assert "Cookie" not in response.headers.get("Vary", ""), address


def test_damaged_cookies_are_not_exchanged_for_new_ones(client, addresses):
    """A shared cache would hand them, known to whoever sent the damaged ones, to everybody."""
    client.cookies["csrftoken"] = "damaged"
    for address in [*addresses, "/nothing/", reverse("robots"), reverse("api:production-list")]:
        response = client.get(address)
        assert (address, list(response.cookies), "Cookie" in response.headers.get("Vary", "")) == (address, [], False)


def test_form_replaces_a_damaged_cookie(client):
    client.cookies["csrftoken"] = "damaged"
    assert list(client.get(reverse("admin:login")).cookies) == ["csrftoken"]


def test_every_page_keeps_to_the_strict_policy(client, addresses):
    for address in [*addresses, "/nothing/", f"{reverse('productions:list')}?as_of=x"]:
        response = client.get(address)
        page = response.content.decode()
        assert "default-src 'self'" in response.headers["Content-Security-Policy"], address
        assert "unsafe" not in response.headers["Content-Security-Policy"], address
        assert (
            re.findall(
                r"<script(?! src=\"/static/| type=\"application/ld\+json\">)|<style|\sstyle=|\son[a-z]+=|javascript:", page
            )
            == []
        ), address


def test_every_page_is_read_only(client, addresses):
    for address in addresses:
        assert client.post(address).status_code == 405, address


def test_every_link_of_every_page_leads_somewhere_at_once(client, addresses):
    seen, waiting = set(addresses), list(addresses)
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        assert response.status_code == 200, address
        page = response.content.decode()
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids)), address
        for link in re.findall(r'href="([^"]+)"', page):
            path = link.replace("&amp;", "&").split("#")[0]
            if link.startswith("#"):
                assert link[1:] in ids, (address, link)
            elif path.startswith("?"):
                path = address.split("?")[0] + path
            if path.startswith("/") and not path.startswith("/static/") and path not in seen:
                seen.add(path)
                waiting.append(path)


def test_no_page_shows_what_is_not_published(client, addresses):
    """Each draft, suggestion, rejected claim and unpublished word carries a marker."""
    marker = "XMARKERX"
    film = productions.published_production("Held Back")
    secret = people.person(f"{marker} person")
    draft = productions.production(f"{marker} film")
    news.published_article(news.said("cast", secret), about=draft, title="Only about a draft")
    shown = news.published_article(news.said("cast"), about=film)
    suggested = news.claim("cast", people.person(f"{marker} suggested"), of=film, quote=f"{marker} suggested words")
    news.accepted_claim("note", f"{marker} accepted", of=film, quote=f"{marker} accepted words")
    news.reviewed_article(news.said("note", f"{marker} in review"), about=film, title=f"{marker} title")
    film.summary = f"{marker} summary"
    film.save()
    shown.title = f"{marker} new title"
    shown.save()
    seen = [
        *addresses,
        film.get_absolute_url(),
        reverse("productions:history", args=[film.pk, film.slug]),
        reverse("productions:compare", args=[film.pk, film.slug]),
        shown.get_absolute_url(),
    ]
    for address in seen:
        assert marker not in client.get(address).content.decode(), address
    for address in (
        reverse("productions:detail", args=[draft.pk, draft.slug]),
        reverse("productions:history", args=[draft.pk, draft.slug]),
        reverse("productions:compare", args=[draft.pk, draft.slug]),
        secret.get_absolute_url(),
        suggested.value_party.get_absolute_url(),
        suggested.article.get_absolute_url(),
        suggested.article.outlet.get_absolute_url(),
    ):
        response = client.get(address)
        assert response.status_code == 404, address
        assert marker not in response.content.decode(), address
