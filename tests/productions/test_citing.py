"""The address under which a page is cited: later acts change nothing of what it shows."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from html import unescape

import pytest

from news import curation
from productions.citing import lasting_address
from productions.models import Production
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db

DAY = date(2023, 6, 1)


@pytest.fixture
def film():
    return news.published_claim("cast", people.person("Lena Headey")).production


def cited(client, film):
    """The address that the film page of today gives."""
    film.refresh_from_db()
    page = client.get(film.get_absolute_url()).content.decode()
    return unescape(re.search(r'class="citation">.*?href="http://testserver([^"]+)"', page)[1])


def facts(client, address):
    """The lines and the notes of a page."""
    response = client.get(address)
    assert response.status_code == 200
    story = response.content.decode()
    return re.findall(r'<li[^>]* class="line.*?</li>|<q.*?</q>', story, re.DOTALL)


def test_address_carries_the_day_and_the_moment():
    film = Production(pk=12, working_title="Nightfall", title="Nightfall")
    film.revised_at = datetime(2023, 6, 1, 14, 30, tzinfo=timezone(timedelta(hours=2)))
    assert lasting_address(film, DAY, None) == "/productions/12-nightfall/?as_of=2023-06-01&known_at=2023-06-01T12:30:00Z"


def test_page_of_a_moment_is_cited_as_of_that_moment():
    film = Production(pk=12, title="Nightfall", revised_at=datetime(2023, 6, 1, tzinfo=UTC))
    moment = datetime(2023, 5, 1, tzinfo=UTC)
    assert lasting_address(film, DAY, moment) == "/productions/12-nightfall/?as_of=2023-06-01&known_at=2023-05-01T00:00:00Z"


def test_address_shows_what_the_page_shows(client, film):
    shown = facts(client, film.get_absolute_url())
    assert len(shown) == 2
    assert [re.sub("</?a[^>]*>", "", each) for each in shown] == [
        re.sub("</?a[^>]*>", "", each) for each in facts(client, cited(client, film))
    ]


def test_later_acts_leave_the_cited_facts_as_they_were(client, film):
    ruled = news.published_claim("director", people.person("Ann"), of=film)
    curation.rule(ruled, "deprecated", reason="Checked.", by=config.editor())
    doubled = people.person("Anne")
    news.published_claim("writer", doubled, of=film)
    address = cited(client, film)
    before = facts(client, address)

    news.published_claim("producer", of=film)
    claim = film.claims.get(property="cast")
    curation.correct(claim, None, note="Misread.", by=config.editor(), seen=claim.article.version)
    curation.end_ruling(ruled.rulings.get(), by=config.editor())
    decision = news.merge(ruled.value_party, doubled)
    assert facts(client, address) == before
    curation.undo_identity(decision, by=config.editor())
    news.merge(productions.published_production("Another"), film)
    root = Production.objects.get(pk=film.pk).same_as
    assert client.get(address).headers["Location"].partition("?")[0] == root.get_absolute_url()


def test_act_about_another_film_leaves_the_address(client, film):
    address = cited(client, film)
    news.published_claim("cast")
    assert cited(client, film) == address


def test_own_act_moves_the_address(client, film):
    address = cited(client, film)
    news.published_claim("director", of=film)
    assert cited(client, film) != address
