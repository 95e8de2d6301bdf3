"""Every feed is Atom by the grammar of RFC 4287, and a feed reader reads it; every sitemap is one by sitemaps.org's."""

from pathlib import Path

import feedparser
import pytest
from lxml import etree

pytestmark = pytest.mark.django_db

HERE = Path(__file__).parent


def errors(grammar, body):
    schema = etree.RelaxNG(etree.parse(HERE / grammar))
    schema.validate(etree.fromstring(body.encode()))
    return [each.message for each in schema.error_log]


def test_every_feed_is_valid(of_type):
    feeds = of_type("application/atom+xml")
    assert [(feed.address, found) for feed in feeds if (found := errors("atom.rng", feed.body))] == []
    assert len(feeds) > 10


def test_every_feed_is_read(of_type):
    for feed in of_type("application/atom+xml"):
        read = feedparser.parse(feed.body.encode(), response_headers={"content-type": feed.headers["Content-Type"]})
        assert (read.bozo, read.version) == (False, "atom10"), feed.address
        ids = [entry.id for entry in read.entries]
        assert len(ids) == len(set(ids)), feed.address


def test_every_sitemap_is_valid(of_type):
    sitemaps = of_type("application/xml")
    assert [(sitemap.address, found) for sitemap in sitemaps if (found := errors("sitemap.rng", sitemap.body))] == []
    assert len(sitemaps) == 5


@pytest.mark.parametrize(
    "body",
    [
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>tag:a,2026:b</id></feed>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>b</id><updated>today</updated></feed>",
    ],
)
def test_what_is_no_feed_is_found(body):
    assert errors("atom.rng", body) != []
