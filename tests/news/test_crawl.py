"""What holds at every address that a reader of the demonstration can reach.

Beside the demonstration there is something unpublished of every kind, each with a marker word that no byte may hold.
"""

import json
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from django.db import transaction
from django.test import Client, override_settings
from django.utils import timezone

from config.workflow import transition
from news import curation
from tests.factories import config, news, people, productions
from tests.news.command import run
from tests.walk import HOME, path_of, routes, walk

pytestmark = pytest.mark.django_db

MARKER = "xmarkerx"
# Nothing in the demonstration has a picture, and an address without its slug is tested where it leads.
UNREACHED = re.compile(r"(.*/)?(portraits|.*/poster)/.*|.*<int:pk>/([a-z]+/)?")
# What programs write to, or ask with a token, says so; see tests of the API.
API = re.compile("/api/.*")


def hide():
    """Something unpublished of each kind."""
    staff = {"by": config.editor(username=f"{MARKER}-editor")}
    film = productions.published_production("Held Back")
    shown = news.published_article(news.said("cast", people.person("Ann Shown")), about=film)
    productions.production(f"{MARKER} draft", summary=f"{MARKER} of a draft")
    people.name(people.person(f"{MARKER} person", bio=f"{MARKER} of nobody"), f"{MARKER} alias")
    of_draft = productions.production(f"{MARKER} untold")
    news.published_article(news.said("cast", people.person(f"{MARKER} cast")), about=of_draft, title="Of a draft")
    news.claim("cast", people.person(f"{MARKER} suggested"), of=film, quote=f"{MARKER} suggested words")
    news.decide(news.claim("note", f"{MARKER} wrong", of=film, quote=f"{MARKER} wrong words"), reject="misread")
    news.accepted_claim("note", f"{MARKER} accepted", of=film, quote=f"{MARKER} accepted words")
    news.reviewed_article(news.said("note", f"{MARKER} in review"), about=film, title=f"{MARKER} reviewed")

    tomorrow = timezone.now() + timedelta(days=1)
    held = news.reviewed_article(
        news.said("note", f"{MARKER} held"), about=film, title=f"{MARKER} held", byline=f"{MARKER} held", not_before=tomorrow
    )
    transition(held, "schedule", seen=held.version, publish_at=tomorrow, **staff)
    discarded = news.article(title=f"{MARKER} discarded")
    transition(discarded, "discard", seen=discarded.version, note=f"{MARKER} discarded", **staff)
    retracted = news.published_article(news.said("note", f"{MARKER} retracted"), about=film)
    transition(retracted, "retract", seen=retracted.version, note="Not so.", **staff)
    corrected = news.published_claim("note", f"{MARKER} corrected", of=film)
    curation.correct(corrected, None, note="Misread.", seen=corrected.article.version, **staff)

    for record, words in ((film, {"summary": f"{MARKER} summary"}), (shown, {"title": f"{MARKER} headline", "byline": MARKER})):
        record.refresh_from_db()
        transition(record, "revise", seen=record.version, note=f"{MARKER} note", **staff)
        for name, text in words.items():
            setattr(record, name, text)
        record.save()
    archived = productions.published_production(f"{MARKER} archived")
    transition(archived, "archive", seen=archived.version, note=f"{MARKER} note", **staff)
    somebody = config.publish_record(people.person("Somebody Archived", bio=f"{MARKER} bio"))
    news.published_claim("cast", somebody, of=film)
    transition(somebody, "archive", seen=somebody.version, note=f"{MARKER} note", **staff)


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """Every answer by its address. The demonstration is loaded, and walked through, once for all tests here."""
    no_limits = override_settings(API_LIMITS={"reader": 0, "writer": 0})
    with django_db_blocker.unblock(), no_limits, transaction.atomic():
        run("demo", "--no-serve")
        hide()
        asked = [f"/search/?q={words}" for words in ("pretty", "held", MARKER[:-2], f"{MARKER[:-1]}+draft")]
        start = [f"/{route}" for route in routes() if "<" not in route and "(" not in route]
        found = walk(Client(), [*start, *asked])
        transaction.set_rollback(True)
    return found


@pytest.fixture
def pages(site):
    return [each for each in site.values() if each.type == "text/html" and not API.fullmatch(each.address)]


def test_every_address_answers_at_once(site):
    """No error, and no link that leads through another address."""
    bad = [(each.address, each.status) for each in site.values() if each.status != 200 and not API.fullmatch(each.address)]
    assert bad == []
    assert len(site) > 300


def test_no_endpoint_fails(site):
    assert [each.address for each in site.values() if each.status >= 500] == []


def test_every_route_is_reached(site):
    reached = {each.route for each in site.values()}
    unreached = [each for each in routes() if each not in reached and not API.fullmatch(f"/{each}")]
    assert [each for each in unreached if not UNREACHED.fullmatch(each)] == []


def test_every_fragment_is_there(site):
    missing = []
    for answer in site.values():
        for link in answer.links:
            fragment, target = urlsplit(link).fragment, site.get(path_of(link))
            if fragment and target and target.type == "text/html" and fragment not in target.ids:
                missing.append((answer.address, link))
    assert missing == []


def test_every_id_is_there_once(pages):
    assert [each.address for each in pages if len(each.ids) != len(set(each.ids))] == []


def test_nothing_unpublished_is_in_any_answer(site):
    """The words that were typed stand in the answer of search, and are left out of what is looked at."""
    held = [each.address for each in site.values() if MARKER in f"{each.headers} {each.body}".casefold()]
    assert held == []


def test_every_answer_is_strict_and_the_same_for_all(site):
    for each in site.values():
        if not each.address.startswith(("/static/", "/api/")):
            assert not each.cookies, each.address
            assert "Cookie" not in each.headers.get("Vary", ""), each.address
            policy = each.headers["Content-Security-Policy"]
            assert "default-src 'self'" in policy, each.address
            assert "unsafe" not in policy, each.address


def test_no_page_has_script_or_style_within(pages):
    inline = re.compile(
        r"<script(?! src=\"/static/| type=\"application/ld\+json\">)|<style|<[^>]+\s(style|on[a-z]+)=|javascript:"
    )
    assert [each.address for each in pages if inline.search(each.body)] == []


def test_every_page_says_where_it_is(pages):
    for each in pages:
        address = HOME.rstrip("/") + each.address.partition("?")[0]
        assert re.findall('<link rel="canonical" href="([^"]+)"', each.body) == [address]
        assert re.findall('<meta property="og:url" content="([^"]+)"', each.body) == [address]
        assert len(re.findall('<meta name="description" content="[^"]', each.body)) == 1, each.address


def test_every_answer_is_asked_again_for_nothing(site):
    """All but the pages of a moment, which may be this one, have a validator."""
    own = [
        each for each in site.values() if not each.address.startswith(("/static/", "/api/")) and "known_at" not in each.address
    ]
    assert [each.address for each in own if not each.headers.get("ETag", "").startswith('W/"')] == []


def test_linked_data_is_on_the_page_of_every_production_party_and_article(pages):
    types = {}
    for each in pages:
        for data in each.data:
            types.setdefault(json.loads(data)["@type"], set()).add(each.route.split("<")[0])
    assert types == {
        "Movie": {"productions/"},
        "TVSeries": {"productions/"},
        "Person": {"people/"},
        "Organization": {"companies/"},
        "Report": {"articles/"},
    }


def test_sitemap_names_every_page_of_a_thing(site):
    listed = {path_of(link) for each in site.values() if each.route == "sitemap-<section>.xml" for link in each.links}
    of_things = re.compile(r"(productions|people|companies|articles|outlets)/<[^/]+/")
    assert {each.address for each in site.values() if of_things.fullmatch(each.route) and "?" not in each.address} == listed


def test_moment_of_a_feed_is_never_to_come(site):
    now = datetime.now(UTC).isoformat()
    moments = [one for each in site.values() if "atom" in each.type for one in re.findall("<updated>([^<]+)", each.body)]
    assert len(moments) > 100
    assert max(moments) <= now
