"""Whatever a newsroom does, in whichever order: the index of search is what a rebuild would make of it."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from config import workflow
from config.models import Record
from config.search import SOURCES, differing
from people.models import Party
from productions.models import Production
from tests.news.test_histories import ACTS, ARTICLES, World

pytestmark = pytest.mark.django_db

EXAMPLES = settings(
    max_examples=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
ACT = ACTS.flatmap(st.sampled_from)
MORE = st.tuples(
    st.sampled_from(["publish_film", "archive_film", "retitle", "rename", "merge_films", "undo"]),
    st.integers(0, 3),
    st.integers(0, 3),
)


class SearchedWorld(World):
    """A newsroom that also publishes, archives and renames."""

    def film(self, one):
        return Production.objects.get(pk=self.films[one % 2].pk)

    def publish_film(self, one, other):
        film = self.film(one)
        workflow.transition(film, "submit", by=self.writer, seen=film.version)
        workflow.transition(film, "publish", by=self.editor, seen=film.version)

    def archive_film(self, one, other):
        film = self.film(one)
        workflow.transition(film, "archive", by=self.editor, seen=film.version, note="Never made.")
        workflow.transition(film, "restore", by=self.editor, seen=film.version)

    def retitle(self, one, other):
        film = self.film(one)
        if film.status == Record.Status.PUBLISHED:
            workflow.transition(film, "revise", by=self.writer, seen=film.version)
        workflow.edit(film, {"working_title": f"Film {'XYZW'[other]}"}, by=self.writer, seen=film.version)

    def rename(self, one, other):
        party = Party.objects.get(pk=self.people[one].pk)
        workflow.edit(party, {"name": f"Person {'ABCDEF'[other + 2]}"}, by=self.writer, seen=party.version)

    def disagreements(self):
        """What the index says otherwise than a rebuild of it would."""
        everything = {name: source.model.objects.values_list("pk", flat=True) for name, source in SOURCES.items()}
        return [line for name, ids in everything.items() for line in differing(name, ids)]


@pytest.fixture
def world(settings):
    """The staff's audit, and four eyes, are not what is tested here."""
    settings.SIMPLE_HISTORY_ENABLED = settings.FOUR_EYES = False
    return SearchedWorld()


@EXAMPLES
@given(articles=ARTICLES, acts=st.lists(st.one_of(ACT, MORE), min_size=2, max_size=8))
def test_index_equals_a_rebuild_after_every_act(world, articles, acts):
    with transaction.atomic():
        world.bring(articles)
        published = [("publish_film", 0, 0), *(("publish", number, 0) for number in range(len(articles) - 1))]
        for act in (*published, *acts):
            if world.act(*act):
                assert world.disagreements() == [], act
        transaction.set_rollback(True)
