"""The feed of a production."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree

import pytest
from django.urls import reverse

from config.workflow import transition
from news import curation
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db

NS = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


@pytest.fixture
def entries(client):
    """(title, id, updated, content) of each entry of a film's feed."""

    def read(film):
        film.refresh_from_db()
        response = client.get(reverse("productions:feed", args=[film.pk, film.slug]))
        assert (response.status_code, response.headers["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
        found = ElementTree.fromstring(response.content).iterfind("a:entry", NS)
        return [
            tuple(each.findtext(f"a:{name}", namespaces=NS) for name in ("title", "id", "updated", "summary")) for each in found
        ]

    return read


def test_change_is_an_entry_with_its_quote_and_outlet_at_the_moment_it_was_shown(film, entries):
    moment = datetime(2030, 3, 1, 9, tzinfo=UTC)
    words = news.said("cast", people.person("Ada Lund"), quote="Ada Lund joins.")
    article = news.published_article(words, about=film, outlet=news.outlet("The Call Sheet"), at=moment)
    [(title, _id, updated, content)] = entries(film)
    assert (title, updated) == ("Ada Lund joins the cast", "2030-03-01T09:00:00+00:00")
    assert "<blockquote><p>Ada Lund joins.</p></blockquote>" in content
    assert f'<a href="http://testserver{article.get_absolute_url()}">The Call Sheet, 8 February 2023</a>' in content


def test_ids_stay_whatever_is_reported_besides(film, entries):
    news.published_claim("cast", people.person("Ada Lund"), of=film)
    [(_title, known, *_)] = entries(film)
    news.published_claim("director", people.person("Ann"), of=film, day=date(2023, 1, 1))
    news.published_claim("writer", people.person("Ben"), of=film)
    news.published_claim("title", "Daybreak", of=film, day=date(2023, 3, 1))
    found = {title: id for title, id, *_ in entries(film)}
    assert found["Ada Lund joins the cast"] == known
    assert len(set(found.values())) == 4


def test_lapse_is_an_entry_of_its_day(film, entries):
    news.published_claim("filming_start", "2023-05", of=film)
    title, _id, updated, _content = entries(film)[-1]
    assert (title, updated) == ("Filming expected in May 2023: never confirmed", "2023-06-01T00:00:00+00:00")


def test_correction_and_retraction_are_entries(film, entries):
    claim = news.published_claim("cast", of=film)
    curation.correct(claim, None, note="We misread it.", by=config.editor(), seen=claim.article.version)
    article = news.published_article(about=film, outlet=news.outlet("The Call Sheet"))
    transition(article, "retract", by=config.editor(), seen=article.version, note="Made up.")
    found = [(title, content.partition("</p>")[0]) for title, _id, _updated, content in entries(film)]
    assert found == [("Retraction: The Call Sheet", "<p>Made up."), ("Correction no. 1", "<p>We misread it.")]


def test_feed_of_what_was_merged_leads_on(client, film):
    other = productions.published_production("Other")
    news.merge(film, other)
    response = client.get(reverse("productions:feed", args=[other.pk, other.slug]))
    assert (response.status_code, response.headers["Location"]) == (
        301,
        reverse("productions:feed", args=[film.pk, film.slug]),
    )


def test_draft_has_no_feed(client):
    assert client.get(reverse("productions:feed", args=[productions.production().pk])).status_code == 404


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_changes(client, film, count, django_assert_num_queries):
    for _ in range(count):
        news.published_claim("cast", of=film)
    film.refresh_from_db()
    with django_assert_num_queries(8):
        client.get(reverse("productions:feed", args=[film.pk, film.slug]))
