"""Whatever a newsroom does: a page that has changed has another validator, so nobody is told that the old one still holds."""

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from config.models import Record
from config.workflow import edit, transition
from news import curation
from news.models import Claim
from people.models import Party
from productions.models import Production
from tests.news.test_histories import ARTICLES, EXAMPLES, World

pytestmark = pytest.mark.django_db

ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            "publish retract reinstate correct withdraw rule end merge merge_films undo rename_person word_person word_film "
            "archive_film retitle_film retitle_article".split()
        ),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=6,
)


class Newsroom(World):
    """The world of the histories, whose films have pages, and are named by a third; and editors who also change words."""

    def __init__(self):
        super().__init__()
        self.sequel = Production.objects.create(working_title="Film Z")
        for film in (*self.films, self.sequel):
            self.publish_record(film)

    def publish_record(self, record):
        transition(record, "submit", by=self.writer, seen=record.version)
        transition(record, "publish", by=self.editor, seen=record.version)

    def bring(self, articles):
        super().bring(articles)
        first = self.articles[0]
        naming = Claim.objects.filter(article=first).first()
        quotes = list(naming.quotes.all())
        naming.pk, naming.production, naming.property = None, self.sequel, "sequel_of"
        naming._state.adding = True
        naming.value_party = None
        naming.value_edtf, naming.value_earliest, naming.value_latest = "", None, None
        naming.value_production, naming.effect = self.films[0], "asserts"
        naming.save()
        for quote in quotes:
            naming.quotes.create(start=quote.start, end=quote.end, text=quote.text)

    def put(self, claim, value):
        if claim.property == "sequel_of":
            claim.value_production = self.films[value % 2]
        else:
            super().put(claim, value)

    def _reword(self, record, **words):
        record.refresh_from_db()
        if record.status != Record.Status.PUBLISHED:
            return False
        transition(record, "revise", by=self.writer, seen=record.version)
        edit(record, words, by=self.writer, seen=record.version)
        return self.publish_record(record)

    def rename_person(self, one, other):
        person = Party.objects.get(pk=self.people[one].pk)
        edit(person, {"name": f"Renamed {other}"}, by=self.editor, seen=person.version)

    def word_person(self, one, other):
        person = Party.objects.get(pk=self.people[one].pk)
        edit(person, {"bio": f"Life {other}"}, by=self.writer, seen=person.version)
        self.publish_record(person)

    def word_film(self, one, other):
        return self._reword(self.films[one % 2], summary=f"About {other}")

    def retitle_film(self, one, other):
        return self._reword(self.films[one % 2], working_title=f"Film {other}")

    def archive_film(self, one, other):
        film = Production.objects.get(pk=self.films[one % 2].pk)
        transition(film, "archive", by=self.editor, seen=film.version, note="Not a film.")

    def retitle_article(self, one, other):
        article = self.article(one)
        if article.status != Record.Status.PUBLISHED:
            return False
        transition(article, "revise", by=self.writer, seen=article.version)
        edit(article, {"title": f"Headline {other}"}, by=self.writer, seen=article.version)
        transition(article, "submit", by=self.writer, seen=article.version)
        curation.publish(article, by=self.editor, seen=article.version)

    def addresses(self):
        for film in (*self.films, self.sequel):
            slug = Production.objects.get(pk=film.pk).slug
            for name in ("detail", "history", "compare", "feed"):
                yield reverse(f"productions:{name}", args=[film.pk, slug])
        yield from (Party.objects.get(pk=self.people[0].pk).get_absolute_url(), self.article(0).get_absolute_url())
        yield from (
            "/",
            "/productions/",
            "/corrections/",
            "/feed/",
            "/sitemap-productions.xml",
            f"/search/?q={self.people[1].name}",
        )


def seen(client, addresses):
    """What each address answers: its validator and its bytes, of those that have a validator."""
    answers = {address: client.get(address) for address in addresses}
    return {address: (each["ETag"], each.content) for address, each in answers.items() if each.has_header("ETag")}


@settings(EXAMPLES, max_examples=15)
@given(articles=ARTICLES, acts=ACTS)
def test_page_that_changes_has_another_validator(articles, acts):
    client = Client()
    with transaction.atomic():
        world = Newsroom()
        world.bring(articles)
        for number in range(len(world.articles)):
            world.publish(number, 0)
        before = seen(client, world.addresses())
        for act in acts:
            if not world.act(*act):
                continue
            after = seen(client, world.addresses())
            stale = [each for each in before.keys() & after.keys() if before[each][1] != after[each][1]]
            assert [each for each in stale if before[each][0] == after[each][0]] == [], act
            before |= after
        transaction.set_rollback(True)
