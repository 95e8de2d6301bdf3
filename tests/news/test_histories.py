"""Random histories of acts: what stays true whatever a newsroom does, in whichever order."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from config.models import Event
from news import curation
from news.models import Article, Claim, Outlet, Quote, Ruling
from people.models import IdentityDecision, Party
from productions.dates import FuzzyDate
from productions.facts import differing
from productions.history import fold
from productions.models import Fact, Production, ProductionIdentityDecision

pytestmark = pytest.mark.django_db

EXAMPLES = settings(
    max_examples=1000,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
LAST_DAY = date(2030, 1, 1)
DATES = ("2023-34", "2023-05", "2023-05-12", "2024")

# A claim: which film, what of it, which value, effect, certainty, whether it is credited to the other outlet.
CLAIMS = st.tuples(
    st.integers(0, 1),
    st.sampled_from(["cast", "filming_start"]),
    st.integers(0, 3),
    st.sampled_from(["asserts", "asserts", "asserts", "ends", "denies"]),
    st.sampled_from(["rumoured", "reported", "happened"]),
    st.booleans(),
)
ARTICLES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 1), st.lists(CLAIMS, min_size=1, max_size=2)), min_size=2, max_size=3
)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["publish", "retract", "reinstate", "correct", "withdraw", "rule", "end", "merge", "merge_films", "undo"]
        ),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=4,
)


class World:
    """Two films, four people, two outlets, some articles in review, and an editor who may try anything."""

    identities = (("merge", IdentityDecision), ("merge_films", ProductionIdentityDecision))

    def __init__(self):
        self.writer, self.editor = User.objects.bulk_create(
            [User(username=name, is_superuser=True) for name in ("writer", "editor")]
        )
        self.people = [Party.objects.create(name=f"Person {each}") for each in "ABCD"]
        self.films = [Production.objects.create(working_title=f"Film {each}") for each in "XY"]
        self.outlets = [Outlet.objects.create(name=f"Outlet {each}", slug=f"outlet-{each}") for each in "pq"]
        self.articles = []

    def bring(self, articles):
        self.articles = [self._article(number, *each) for number, each in enumerate(articles)]

    def _article(self, number, day, outlet, claims):
        text = f"Article {number} says a thing."
        article = Article.objects.create(
            outlet=self.outlets[outlet],
            published_on=date(2023, 4, 1) + timedelta(days=day * 20),
            text=text,
            text_sha256=sha256(text.encode()).hexdigest(),
            status=Article.Status.IN_REVIEW,
            submitted_by=self.writer,
        )
        stored = [self._claim(article, *each) for each in claims]
        Quote.objects.bulk_create(Quote(claim=claim, start=0, end=len(text), text=text) for claim in stored)
        return article

    def _claim(self, article, film, key, value, effect, certainty, second_hand):
        now = datetime(2023, 1, 1, tzinfo=UTC)
        claim = Claim(article=article, production=self.films[film], property=key, effect=effect, certainty=certainty)
        claim.state, claim.decided_by, claim.decided_at = "accepted", self.writer, now
        claim.attributed_outlet = self.outlets[1] if second_hand else None
        self.put(claim, value)
        claim.save()
        return claim

    def put(self, claim, value):
        if claim.property == "cast":
            claim.value_party = self.people[value]
        else:
            claim.set_date(FuzzyDate.parse(DATES[value]))

    def act(self, name, one, other):
        """Do one act if the newsroom's rules allow it now. True if something was done."""
        try:
            with transaction.atomic():
                return getattr(self, name)(one, other) is not False
        except (Article.Blocked, Claim.NotDecidable, Ruling.NotPossible, IdentityDecision.NotPossible):
            return False

    def article(self, one):
        return Article.objects.get(pk=self.articles[one % len(self.articles)].pk)

    def publish(self, one, other):
        article = self.article(one)
        curation.publish(article, by=self.editor, seen=article.version)

    def retract(self, one, other):
        article = self.article(one)
        curation.change_status(article, "retract", by=self.editor, seen=article.version, note="Wrong.")

    def reinstate(self, one, other):
        article = self.article(one)
        curation.change_status(article, "reinstate", by=self.writer, seen=article.version, note="Right after all.")
        curation.publish(article, by=self.editor, seen=article.version)

    def published(self, one):
        claims = list(Claim.objects.published().order_by("pk"))
        return claims[one % len(claims)] if claims else None

    def correct(self, one, other):
        if not (claim := self.published(one)):
            return False
        new = Claim(production=claim.production, property=claim.property, effect=claim.effect, certainty=claim.certainty)
        self.put(new, other)
        curation.correct(claim, new, note="Misread.", by=self.editor, seen=claim.article.version)

    def withdraw(self, one, other):
        if not (claim := self.published(one)):
            return False
        curation.correct(claim, None, note="Not in the source.", by=self.editor, seen=claim.article.version)

    def rule(self, one, other):
        if not (claim := self.published(one)):
            return False
        curation.rule(claim, ["preferred", "deprecated", "resumes"][other % 3], reason="Checked.", by=self.editor)

    def end(self, one, other):
        if not (ruling := Ruling.objects.active().order_by("pk").first()):
            return False
        curation.end_ruling(ruling, by=self.editor)

    def merge(self, one, other):
        curation.decide_identity(self.people[one], self.people[other], "same", by=self.editor)

    def merge_films(self, one, other):
        curation.decide_identity(*self.films, "same", by=self.editor)

    def undo(self, one, other):
        decisions = [*IdentityDecision.objects.active(), *ProductionIdentityDecision.objects.active()]
        if not decisions:
            return False
        curation.undo_identity(decisions[one % len(decisions)], by=self.editor)

    def pages(self, known_at=None):
        """What the page of each film shows, to the last report."""
        return {film.pk: fold(film.reports(known_at), LAST_DAY) for film in Production.objects.roots()}

    def index(self):
        """The index of facts, without the ids of its rows."""
        columns = [field.attname for field in Fact._meta.concrete_fields if field.name != "id"]
        return sorted(Fact.objects.values_list(*columns), key=repr)

    def disagreements(self):
        return [line for film in Production.objects.all() for line in differing(film, self.reports_of(film))]

    def reports_of(self, film):
        return [] if film.same_as_id else film.reports()


@pytest.fixture
def in_a_world(settings):
    """Run a check on articles that are gone afterwards; the staff's audit is not what is tested here."""
    settings.SIMPLE_HISTORY_ENABLED = False
    world = World()

    def run(check, *, articles):
        with transaction.atomic():
            world.bring(articles)
            check(world)
            transaction.set_rollback(True)

    return run


def check_index_and_known_at(world, acts, marked):
    """The index equals the fold, and "known at" the moment of an act is what the pages showed then."""
    shown, moment = {}, None
    for number, act in enumerate(acts):
        if world.act(*act) and number == marked % len(acts):
            shown, moment = world.pages(), Event.objects.first().at
    assert world.disagreements() == []
    assert {pk: fold(Production.objects.get(pk=pk).reports(moment), LAST_DAY) for pk in shown} == shown


def check_undone_identity(world, one, other):
    """An identity decision that is undone restores every fact."""
    index, pages = world.index(), world.pages()
    decide, decisions = world.identities[(one + other) % 2]
    if world.act(decide, one, other):
        curation.undo_identity(decisions.objects.active().latest("at", "pk"), by=world.editor)
        assert (world.index(), world.pages()) == (index, pages)


def check_retracted(world, late):
    """Retracting an article equals never having had it."""
    index, pages = world.index(), world.pages()
    world.articles.append(late)
    world.publish(len(world.articles) - 1, 0)
    world.retract(len(world.articles) - 1, 0)
    assert (world.index(), world.pages()) == (index, pages)


# A thousand examples in four parts, for the cores to share.
@pytest.mark.parametrize("part", range(4))
@settings(EXAMPLES, max_examples=250)
@given(articles=ARTICLES, acts=ACTS, one=st.integers(0, 3), other=st.integers(0, 3))
def test_history_of_acts(in_a_world, part, articles, acts, one, other):
    def check(world):
        late = world.articles.pop()
        check_index_and_known_at(world, acts, other)
        check_undone_identity(world, one, other)
        check_retracted(world, late)

    in_a_world(check, articles=articles)


@settings(EXAMPLES, max_examples=100)
@given(articles=ARTICLES, data=st.data())
def test_order_of_publishing_changes_no_fact(in_a_world, articles, data):
    order = data.draw(st.permutations(range(len(articles))))
    indexes = []

    def publish_all(world, numbers):
        with transaction.atomic():
            for number in numbers:
                world.publish(number, 0)
            indexes.append(world.index())
            transaction.set_rollback(True)

    def check(world):
        publish_all(world, range(len(articles)))
        publish_all(world, order)

    in_a_world(check, articles=articles)
    assert indexes[0] == indexes[1]
