"""Whatever a newsroom does, in whichever order: whoever follows the changes has what somebody has who reads all of it anew."""

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from news.curation.telling import differing
from tests.news.follower import crawl, follow
from tests.news.test_histories import ARTICLES
from tests.news.test_search_histories import ACT, EXAMPLES, MORE, SearchedWorld

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(settings):
    """The staff's audit, and four eyes, are not what is tested here."""
    settings.SIMPLE_HISTORY_ENABLED = settings.FOUR_EYES = False
    return SearchedWorld()


@settings(EXAMPLES, max_examples=25)
@given(articles=ARTICLES, acts=st.lists(st.one_of(ACT, MORE), min_size=2, max_size=8), steps=st.integers(1, 3))
def test_follower_has_what_a_crawl_has(world, articles, acts, steps):
    client = Client()
    with transaction.atomic():
        world.bring(articles)
        published = [("publish_film", 0, 0), *(("publish", number, 0) for number in range(len(articles) - 1))]
        copy, cursor = follow(client)
        for number, act in enumerate((*published, *acts)):
            world.act(*act)
            if number % steps == 0:
                copy, cursor = follow(client, copy, cursor)
        assert follow(client, copy, cursor)[0] == follow(client)[0] == crawl(client)
        assert differing() == []
        transaction.set_rollback(True)
