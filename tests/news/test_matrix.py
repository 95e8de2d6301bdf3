"""What holds over all acts: who may do what to a claim that has been published, and that of two at once exactly one wins.

The cells of (role, transition, status) are in tests/config/test_workflow.py, those of (role, act, state) for claims that are
not published in tests/news/curation/test_decisions.py, the addresses of the admin in tests/config/test_admin_addresses.py.
"""

import sqlite3
from collections import Counter
from threading import Barrier, Thread

import pytest
from django.db import connection, connections

from config.models import Event, Journal, Record
from config.workflow import edit, transition
from news import curation
from news.models import Claim, Correction, Ruling
from people.models import Party
from tests.factories import config as staff
from tests.factories import news

EDITORS = {"editor", "superuser"}


# Acts on published claims


def suggested():
    return news.claim()


def rejected():
    claim = news.claim()
    claim.article.refresh_from_db()
    curation.reject(claim, reason="misread", by=staff.curator(), seen=claim.article.version)
    return claim


def ruled():
    claim = news.published_claim()
    curation.rule(claim, "deprecated", reason="A hoax.", by=staff.editor())
    return claim


def withdrawn():
    claim = news.published_claim()
    withdraw(claim, staff.editor())
    return claim


def replaced():
    claim = news.published_claim()
    correct(claim, staff.editor())
    return claim


STATES = {
    "suggested": suggested,
    "accepted": news.accepted_claim,
    "rejected": rejected,
    "published": news.published_claim,
    "ruled": ruled,
    "withdrawn": withdrawn,
    "replaced": replaced,
}


def correct(claim, by):
    fields = {name: getattr(claim, name) for name in ("production", "property", "value_party")}
    curation.correct(claim, Claim(**fields, certainty="confirmed"), note="Misread.", by=by, seen=claim.article.version)


def withdraw(claim, by):
    curation.correct(claim, None, note="Misread.", by=by, seen=claim.article.version)


def restore(claim, by):
    correction = Correction.objects.filter(withdrawn=claim).first() or Correction(withdrawn=claim)
    if correction.pk is None:
        raise Claim.NotDecidable
    curation.restore(correction, note="It was right.", by=by, seen=claim.article.version)


def rule(claim, by):
    curation.rule(claim, "preferred", reason="Checked.", by=by)


def end_ruling(claim, by):
    ruling = claim.rulings.active().first()
    if ruling is None:
        raise Ruling.NotPossible
    curation.end_ruling(ruling, by=by)


# act: the states in which editors may; nobody else ever may.
TABLE = {
    correct: {"published", "ruled"},
    withdraw: {"published", "ruled"},
    rule: {"published", "ruled"},
    end_ruling: {"ruled"},
    restore: {"withdrawn"},
}


@pytest.mark.django_db
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("act", TABLE, ids=lambda act: act.__name__)
def test_act_in_every_cell_of_role_and_state(act, state):
    for role, make in staff.ROLES.items():
        claim, user = STATES[state](), make()
        claim.article.refresh_from_db()
        events = Event.objects.count()
        try:
            act(claim, user)
        except (Claim.NotDecidable, Ruling.NotPossible, Record.Blocked):
            done = False
        else:
            done = True
        assert done == (role in EDITORS and state in TABLE[act]), role
        assert Event.objects.count() == events + done


# Races: a thousand of them in all.

# What the migrations wrote is there for each of them, though the one before has emptied the tables.
RACING = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def many_writers(db, tmp_path):
    """The test database as several threads can write to it: SQLite's in memory refuses at once where a file makes them wait."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    with sqlite3.connect(tmp_path / "races.sqlite3") as file:
        connection.connection.backup(file)
    file.close()
    database = connections.settings["default"]
    in_memory, database["NAME"] = database["NAME"], tmp_path / "races.sqlite3"
    yield
    database["NAME"] = in_memory


def in_threads(*jobs):
    """Run jobs at once, each on a connection of its own; what they return, in their order."""
    results = [None] * len(jobs)
    failures = []

    def go(place, job):
        try:
            results[place] = job()
        except BaseException as error:
            failures.append(error)
            raise
        finally:
            connection.close()

    threads = [Thread(target=go, args=each) for each in enumerate(jobs)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert failures == []
    return results


def race(ids, one, other):
    """Two editors act on each record at the same time; what came of it for either: "done" or the name of the refusal."""
    start = Barrier(2, timeout=60)

    def run(act):
        results = []
        for pk in ids:
            start.wait()
            try:
                act(pk)
            except (Record.Stale, Record.Blocked, Claim.NotDecidable) as error:
                results.append(type(error).__name__)
            else:
                results.append("done")
        return results

    return list(zip(*in_threads(lambda: run(one), lambda: run(other)), strict=True))


def prepare(number, **fields):
    """Records of which everybody has seen version 1, two editors, and the number of the last event."""

    def make():
        made = Party.objects.bulk_create(Party(name=f"Person {each}", **fields) for each in range(number))
        return [each.pk for each in made], staff.editor(), staff.editor(), Journal.objects.get().last_seq

    [found] = in_threads(make)
    return found


def one_winner(results):
    return Counter(sorted(each)[-1] == "done" and sorted(each)[0] != "done" for each in results)


def stored(model, *columns):
    return in_threads(lambda: list(model.objects.order_by("pk").values_list(*columns)))[0]


def seqs(after):
    """The numbers of the events since, in order."""
    return in_threads(lambda: list(Event.objects.filter(seq__gt=after).order_by("seq").values_list("seq", "act", "object_id")))[
        0
    ]


@RACING
def test_two_edits_of_one_record_have_one_winner_and_its_words_are_kept(many_writers):
    ids, ana, ben, last = prepare(500)

    def words(by):
        return lambda pk: edit(Party.objects.get(pk=pk), {"bio": f"By {by.username}."}, by=by, seen=1)

    results = race(ids, words(ana), words(ben))
    assert one_winner(results) == {True: 500}
    won = [f"By {(ana if first == 'done' else ben).username}." for first, _second in results]
    assert stored(Party, "bio", "version") == [(each, 2) for each in won]
    assert [(act, pk) for _seq, act, pk in seqs(last)] == [("edit", pk) for pk in ids]
    assert [seq for seq, _act, _pk in seqs(last)] == list(range(last + 1, last + 501))


@RACING
def test_publishing_and_sending_back_one_record_have_one_winner(many_writers):
    ids, ana, ben, last = prepare(460, status="in_review")

    def act(name, by):
        return lambda pk: transition(Party.objects.get(pk=pk), name, by=by, seen=1, note="Because.")

    results = race(ids, act("publish", ana), act("return", ben))
    assert one_winner(results) == {True: 460}
    won = ["publish" if first == "done" else "return" for first, _second in results]
    assert [act for _seq, act, _pk in seqs(last)] == won
    status = {"publish": "published", "return": "draft"}
    assert stored(Party, "status") == [(status[each],) for each in won]


@RACING
def test_accepting_and_rejecting_one_claim_have_one_winner(many_writers):
    def make():
        return [news.claim().pk for _number in range(40)], staff.curator(), staff.curator()

    [(ids, ana, ben)] = in_threads(make)

    def accept(pk):
        curation.accept(Claim.objects.get(pk=pk), by=ana, seen=2)

    def reject(pk):
        curation.reject(Claim.objects.get(pk=pk), reason="misread", by=ben, seen=2)

    results = race(ids, accept, reject)
    assert one_winner(results) == {True: 40}
    won = ["accepted" if first == "done" else "rejected" for first, _second in results]
    assert stored(Claim, "state") == [(each,) for each in won]
