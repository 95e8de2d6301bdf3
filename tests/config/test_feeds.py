from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest

from config.feeds import LONGEST, Entry, feed_response

NS = {"a": "http://www.w3.org/2005/Atom"}
MOMENT = datetime(2023, 2, 8, 12, tzinfo=UTC)


@pytest.fixture
def feed(rf):
    """The feed of these entries, parsed."""

    def made(*entries, title="Nightfall", **request):
        response = feed_response(
            rf.get("/feed/", **request), "films/1", title=title, subtitle="News", address="/films/1/", entries=entries
        )
        return ElementTree.fromstring(response.content)

    return made


def entry(name="films/1/a", *, title="Ada joins", updated=MOMENT, content="<p>Ada</p>"):
    return Entry(name, title, "/films/1/", updated, lambda: content)


def text(feed, path):
    return [node.text for node in feed.iterfind(path, NS)]


def test_feed_says_what_it_is_of(feed):
    made = feed(entry())
    assert (text(made, "a:title"), text(made, "a:subtitle"), text(made, "a:author/a:name")) == (
        ["Nightfall"], ["News"], ["Continuity"],
    )  # fmt: skip
    assert [link.attrib for link in made.iterfind("a:link", NS)] == [
        {"rel": "alternate", "href": "http://testserver/films/1/"},
        {"rel": "self", "href": "http://testserver/feed/"},
    ]


def test_ids_are_of_the_host_without_its_port_and_of_the_names(feed):
    made = feed(entry(), HTTP_HOST="localhost:8000")
    assert (text(made, "a:id"), text(made, "a:entry/a:id")) == (
        ["tag:localhost,2026:films/1"],
        ["tag:localhost,2026:films/1/a"],
    )


def test_latest_entries_come_first_and_the_oldest_are_left_out(feed):
    entries = [entry(f"{number:03}", updated=MOMENT + timedelta(days=number)) for number in range(LONGEST + 5)]
    made = feed(*entries)
    ids = text(made, "a:entry/a:id")
    assert (len(ids), ids[0]) == (LONGEST, f"tag:testserver,2026:{LONGEST + 4:03}")
    assert text(made, "a:updated") == text(made, "a:entry/a:updated")[:1]


def test_feed_without_entries_is_the_same_whenever_it_is_asked_for(feed):
    assert text(feed(), "a:updated") == ["1970-01-01T00:00:00+00:00"]


@pytest.mark.parametrize("forbidden", ["\x00", "\x0b", "\x1b", "\x7f", "\ufffe", "\uffff", "\ud800", "\u202e"])
def test_no_character_breaks_it(feed, forbidden):
    made = feed(entry(title=f"A{forbidden}da", content=f"<p>A{forbidden}da &amp; co</p>"), title=f"Night{forbidden}fall")
    wanted = "A da" if forbidden == "\x0b" else "Ada"
    assert text(made, "a:entry/a:title") == [wanted]
    assert text(made, "a:entry/a:summary")[0].replace("\n", " ") == f"<p>{wanted} &amp; co</p>"


def test_markup_in_a_title_stays_text(feed):
    assert text(feed(entry(title="<b>Ada</b> & co")), "a:entry/a:title") == ["<b>Ada</b> & co"]
