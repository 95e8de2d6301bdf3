"""What signed-in staff find on the pages of a production, and nobody else."""

import re
from html import unescape

import pytest
from django.urls import reverse

from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def get(client, film):
    film.refresh_from_db()
    return client.get(film.get_absolute_url())


def test_anonymous_page_sets_no_cookie_and_does_not_vary_by_it(client, film):
    response = get(client, film)
    assert response.cookies == {}
    assert "Cookie" not in response.get("Vary", "")
    assert "Edit" not in text(response)


def test_staff_read_an_edit_link_and_what_is_pending_past_every_cache(client, film):
    news.claim("cast", of=film)
    news.claim("director", of=film)
    news.accepted_claim("writer", of=film)
    client.force_login(config.contributor())
    for name in ("", "history/", "compare/"):
        response = client.get(f"{film.get_absolute_url()}{name}")
        page = text(response)
        assert response["Cache-Control"] == "private, no-store"
        assert f'<a href="{reverse("admin:productions_production_change", args=[film.pk])}">Edit</a>' in page
        assert ">2 claims to decide</a>" in page
        assert ">1 claim waits to be published</a>" in page


def test_staff_links_lead_to_just_the_claims_that_wait(client, film):
    news.claim("cast", people.person("Lena Headey"), of=film)
    news.accepted_claim("cast", people.person("Uma Thurman"), of=film)
    news.published_claim("cast", people.person("Lana Condor"), of=film)
    client.force_login(config.contributor())
    links = re.findall('href="(/admin/news/claim/[^"]*)"', get(client, film).content.decode())
    said = [client.get(unescape(link)).context["cl"].result_list for link in links]
    assert [[claim.value_party.name for claim in some] for some in said] == [["Lena Headey"], ["Uma Thurman"]]


def test_staff_read_that_nothing_is_pending(client, film):
    client.force_login(config.contributor())
    assert "Nothing is pending" in text(get(client, film))
