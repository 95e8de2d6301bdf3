"""The table of transitions, cell by cell, and what every act of the workflow writes."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth.models import AnonymousUser

from config.models import Event, Journal, Record
from config.workflow import TRANSITIONS, edit, transition, transitions_for, why_not
from people.models import Party
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

LATER = datetime(2100, 1, 1, tzinfo=UTC)
STATUSES = Record.Status.values

# transition: the statuses it leaves, the one it reaches, the roles that may, and the kinds of record that know it.
EVERYBODY, CURATORS, EDITORS = (
    {"contributor", "curator", "editor", "superuser"}, {"curator", "editor", "superuser"}, {"editor", "superuser"},
)  # fmt: skip
TABLE = {
    "submit": ({"draft"}, "in_review", EVERYBODY, "both"),
    "return": ({"in_review"}, "draft", EDITORS, "both"),
    "publish": ({"in_review"}, "published", EDITORS, "both"),
    "schedule": ({"in_review"}, "scheduled", EDITORS, "both"),
    "unschedule": ({"scheduled"}, "in_review", EDITORS, "both"),
    "revise": ({"published"}, "draft", EVERYBODY, "both"),
    "archive": ({"draft", "in_review", "published"}, "archived", EDITORS, "others"),
    "restore": ({"archived"}, "draft", EDITORS, "both"),
    "discard": ({"draft", "in_review"}, "archived", CURATORS, "articles"),
    "retract": ({"published"}, "retracted", EDITORS, "articles"),
    "reinstate": ({"retracted"}, "in_review", EDITORS, "articles"),
}
KINDS = {"article": news.article, "production": productions.production, "person": people.person, "company": people.company}


def do(record, name, by, **fields):
    said = {"note": "Because.", "publish_at": LATER} | fields
    return transition(record, name, by=by, seen=record.version, **said)


def test_transitions_are_those_of_the_table():
    assert {name: (set(row.sources), row.target) for name, row in TRANSITIONS.items()} == {
        name: (sources, target) for name, (sources, target, _, _) in TABLE.items()
    }


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("kind", KINDS)
def test_transition_in_every_cell_of_role_and_status(kind, name):
    sources, target, roles, kinds = TABLE[name]
    known = kinds == "both" or (kinds == "articles") == (kind == "article")
    users = {role: make() for role, make in staff.ROLES.items()}
    for status in STATUSES:
        for role, user in users.items():
            record = staff.in_status(KINDS[kind], status)
            expected = target if known and status in sources and role in roles else status
            reason = why_not(record, name, user)
            assert (reason == "") == (expected != status), (status, role, reason)
            if reason:
                with pytest.raises(Record.Blocked) as refused:
                    do(record, name, user)
                assert str(refused.value) == reason
            else:
                do(record, name, user)
            record.refresh_from_db()
            assert record.status == expected, (status, role)


def test_transitions_for_an_article_and_for_others():
    of_articles = [row.name for row in transitions_for(news.article())]
    of_others = [row.name for row in transitions_for(people.person())]
    both = ["submit", "return", "publish", "schedule", "unschedule", "revise"]
    assert of_articles == [*both, "restore", "discard", "retract", "reinstate"]
    assert of_others == [*both, "archive", "restore"]


def test_transition_of_no_such_name_is_refused_in_words():
    assert why_not(people.person(), "incinerate", staff.editor()) == "There is no “incinerate” for this."


def test_transition_by_an_anonymous_user_is_refused():
    assert why_not(people.person(), "submit", AnonymousUser()) == "Only contributors can do this."


def test_transition_records_who_when_and_what():
    record, user = people.person(), staff.contributor()
    event = transition(record, "submit", by=user, seen=1, at=datetime(2024, 5, 6, 7, tzinfo=UTC))
    assert (event.kind, event.object_id, event.act, event.by, event.at) == (
        "party", record.pk, "submit", user, datetime(2024, 5, 6, 7, tzinfo=UTC),
    )  # fmt: skip
    stored = Party.objects.get(pk=record.pk)
    assert (stored.status, stored.version, stored.submitted_by) == ("in_review", 2, user)
    assert stored.history.latest().history_user == user


def test_transition_that_readers_are_told_of_is_public():
    article = staff.in_status(news.article, "published")
    assert do(article, "retract", staff.editor(), note=" Wrong. ").public is True
    assert Event.objects.about(article).values_list("note", flat=True).first() == "Wrong."


@pytest.mark.parametrize("name", [name for name, row in TRANSITIONS.items() if row.asks])
@pytest.mark.parametrize("note", ["", "  \n"])
def test_transition_that_asks_for_words_is_refused_without(name, note):
    record = staff.in_status(news.article if name not in ("archive",) else people.person, TRANSITIONS[name].sources[0])
    with pytest.raises(Record.Blocked, match="asks for"):
        do(record, name, staff.editor(), note=note)
    record.refresh_from_db()
    assert (record.version, Event.objects.count()) == (1, 0)


def test_transitions_that_ask_for_words():
    asked = {name: str(row.asks) for name, row in TRANSITIONS.items() if row.asks}
    assert asked == {
        "return": "a note",
        "archive": "a note",
        "discard": "a reason",
        "retract": "a public note",
        "reinstate": "a note",
    }


def test_transition_on_an_old_version_writes_nothing():
    record = people.person()
    transition(record, "submit", by=staff.contributor(), seen=1)
    with pytest.raises(Record.Stale, match="has been changed by somebody else"):
        transition(Party.objects.get(pk=record.pk), "return", by=staff.editor(), seen=1, note="Not yet.")
    record.refresh_from_db()
    assert (record.status, record.version, Event.objects.count()) == ("in_review", 2, 1)


def test_publish_copies_the_words_that_readers_see():
    record = staff.submit(people.person("Ana", bio="Acts."))
    do(record, "publish", staff.editor())
    words = {"bio": "Acts.", "portrait": "", "portrait_alt": "", "portrait_credit": "", "portrait_licence": ""}
    assert record.published_words == words
    assert record.words("bio") == "Acts."


def test_revise_keeps_the_words_that_readers_see():
    record = staff.publish_record(people.person(bio="Acts."))
    do(record, "revise", staff.contributor())
    edit(record, {"bio": "Acts and sings."}, by=staff.contributor(), seen=record.version)
    assert (record.bio, record.words("bio")) == ("Acts and sings.", "Acts.")


def test_archive_clears_the_words_that_readers_see():
    record = staff.publish_record(people.person(bio="Acts."))
    do(record, "archive", staff.editor())
    assert (record.published_words, record.words("bio")) == (None, "")


def test_publish_again_keeps_the_first_moment():
    record = staff.publish_record(people.person(), at=datetime(2024, 1, 1, tzinfo=UTC))
    do(record, "revise", staff.contributor())
    do(record, "submit", staff.contributor())
    do(record, "publish", staff.editor())
    assert record.first_published_at == datetime(2024, 1, 1, tzinfo=UTC)


def test_discard_of_an_article_that_was_published_is_refused():
    article = news.published_article()
    do(article, "revise", staff.curator())
    assert why_not(article, "discard", staff.editor()) == "It has been published: it can only be retracted."


# The journal


def test_events_are_numbered_without_gaps_through_refusals():
    record = people.person()
    for name in ("submit", "publish", "return", "submit", "revise"):
        try:
            do(record, name, staff.editor())
        except Record.Blocked:
            continue
    seqs = list(Event.objects.order_by("seq").values_list("seq", flat=True))
    assert seqs == [1, 2, 3]
    assert Journal.objects.get().last_seq == 3


def test_moments_never_go_back_though_the_clock_does():
    record = people.person()
    with time_machine.travel(datetime(2025, 6, 1, 12, tzinfo=UTC), tick=False):
        first = do(record, "submit", staff.contributor())
    with time_machine.travel(datetime(2025, 6, 1, 11, tzinfo=UTC), tick=False):
        second = do(record, "return", staff.editor())
        third = do(record, "submit", staff.contributor())
    noon = datetime(2025, 6, 1, 12, tzinfo=UTC)
    assert [each.at for each in (first, second, third)] == [
        noon,
        noon + timedelta(microseconds=1),
        noon + timedelta(microseconds=2),
    ]
