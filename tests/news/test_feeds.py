"""The feed of the whole site."""

from xml.etree import ElementTree

import pytest

from config.workflow import transition
from news import curation
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db

NS = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def entries(client):
    """(title, id, content) of each entry."""

    def read():
        found = ElementTree.fromstring(client.get("/feed/").content).iterfind("a:entry", NS)
        return [tuple(each.findtext(f"a:{name}", namespaces=NS) for name in ("title", "id", "summary")) for each in found]

    return read


def test_report_is_an_entry_with_what_was_taken_from_it(entries):
    film = productions.published_production("Nightfall")
    words = news.said("cast", people.person("Ada Lund"), quote="Ada Lund joins.")
    article = news.published_article(words, about=film, outlet=news.outlet("The Call Sheet"), title="Lund joins")
    [(title, id, content)] = entries()
    assert (title, id) == ("The Call Sheet: Lund joins", f"tag:testserver,2026:articles/{article.pk}")
    assert f'<a href="http://testserver{film.get_absolute_url()}">Nightfall</a>' in content
    assert "<q>Ada Lund joins.</q>" in content


def test_report_published_again_is_one_entry_and_the_latest(entries):
    first = news.published_article(title="First")
    news.published_article(title="Second")
    editor = config.editor()
    transition(first, "revise", by=editor, seen=first.version)
    config.submit(first)
    curation.publish(first, by=editor, seen=first.version)
    assert [title.partition(": ")[2] for title, *_ in entries()] == ["First", "Second"]


def test_retracted_report_is_an_entry_of_the_retraction_alone(entries):
    article = news.published_article(outlet=news.outlet("The Call Sheet"))
    transition(article, "retract", by=config.editor(), seen=article.version, note="Made up.")
    [(title, _id, content)] = entries()
    assert (title, content.partition("</p>")[0]) == ("Retraction: The Call Sheet", "<p>Made up.")


def test_correction_and_its_return_are_entries(entries):
    claim = news.published_claim()
    correction = curation.correct(claim, None, note="Misread.", by=config.editor(), seen=claim.article.version)
    claim.article.refresh_from_db()
    curation.restore(correction, note="It was right.", by=config.editor(), seen=claim.article.version)
    assert [title for title, *_ in entries()][:2] == ["Correction no. 1, taken back", "Correction no. 1"]


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_reports(client, count, django_assert_num_queries):
    for _ in range(count):
        news.published_article()
    article = news.published_article()
    transition(article, "retract", by=config.editor(), seen=article.version, note="Made up.")
    claim = news.published_claim()
    curation.correct(claim, None, note="Misread.", by=config.editor(), seen=claim.article.version)
    with django_assert_num_queries(9):
        client.get("/feed/")
