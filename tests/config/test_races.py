"""Two editors at once, each in a thread with a connection of its own, on the database in use."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections
from django.test import Client
from django.urls import reverse

from config.models import Event, Record
from config.workflow import transition
from news.curation import accept
from news.models import Claim
from people.models import Party
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

RACES = 20


@pytest.fixture
def threads(tmp_path):
    """Run functions at the same time: `threads(one, other)` gives their results.

    Threads can't share SQLite's database in memory as processes share a file, so they get a file with its content.
    """
    settings = connections.settings["default"]
    name = settings["NAME"]
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        settings["NAME"] = str(tmp_path / "races.sqlite3")
        with sqlite3.connect(settings["NAME"]) as copy:
            connection.connection.backup(copy)
        copy.close()

    def run(*functions):
        with ThreadPoolExecutor(len(functions)) as pool:
            return [each.result() for each in [pool.submit(closing, function) for function in functions]]

    yield run
    settings["NAME"] = name


def closing(function):
    try:
        return function()
    finally:
        connections.close_all()


def racing(number_of_racers, attempt):
    """Functions that try the same thing at the same moment, race by race; each gives the list of its results."""
    start = Barrier(number_of_racers, timeout=20)

    def racer(who):
        def run():
            results = []
            for race in range(RACES):
                start.wait()
                results.append(attempt(who, race))
            return results

        return run

    return [racer(who) for who in range(number_of_racers)]


def winners(results):
    """Race by race, who won."""
    return [[who for who, result in enumerate(race) if result] for race in zip(*results, strict=True)]


def test_of_two_editors_who_publish_one_record_one_wins(threads):
    def prepare():
        return [staff.editor(), staff.editor()], [staff.submit(people.person()).pk for _ in range(RACES)]

    [(editors, keys)] = threads(prepare)

    def publish(who, race):
        try:
            transition(Party.objects.get(pk=keys[race]), "publish", by=editors[who], seen=2)
        except (Record.Stale, Record.Blocked):
            return False
        return True

    won = winners(threads(*racing(2, publish)))
    assert [len(race) for race in won] == [1] * RACES

    def look():
        published = {event.object_id: event.by for event in Event.objects.filter(act="publish").select_related("by")}
        return published, list(Event.objects.order_by("seq").values_list("seq", flat=True)), set(
            Party.objects.values_list("status", "version")
        )  # fmt: skip

    [(published, numbers, stored)] = threads(look)
    assert published == {keys[race]: editors[who] for race, [who] in enumerate(won)}
    assert numbers == list(range(1, 2 * RACES + 1))
    assert stored == {("published", 3)}


def test_of_two_editors_who_save_one_form_one_wins_and_the_other_is_shown_why(threads):
    def prepare():
        clients = [Client(), Client()]
        for client in clients:
            client.force_login(staff.editor())
        return clients, [people.person(f"Person {number}").pk for number in range(RACES)]

    [(clients, keys)] = threads(prepare)

    def save(who, race):
        said = {"kind": "person", "name": f"Person {race}", "bio": f"By {who}.", "version": 1}
        said |= dict.fromkeys(["portrait_alt", "portrait_credit", "portrait_licence", "imdb_id", "wikidata_id", "tmdb_id"], "")
        answer = clients[who].post(
            reverse("admin:people_party_change", args=[keys[race]]), said | {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0}
        )
        assert answer.status_code == 302 or "<strong>Theirs:</strong>" in answer.content.decode()
        return answer.status_code == 302

    won = winners(threads(*racing(2, save)))
    assert [len(race) for race in won] == [1] * RACES
    [stored] = threads(lambda: dict(Party.objects.values_list("pk", "bio")))
    assert stored == {keys[race]: f"By {who}." for race, [who] in enumerate(won)}


def test_of_two_curators_who_decide_claims_of_one_article_one_at_a_time_wins(threads):
    def prepare():
        claims = [news.claim() for _ in range(RACES)]
        return [staff.curator(), staff.curator()], [(claim.pk, claim.article.version) for claim in claims]

    [(curators, claims)] = threads(prepare)

    def decide(who, race):
        key, version = claims[race]
        try:
            accept(Claim.objects.get(pk=key), by=curators[who], seen=version)
        except (Record.Stale, Claim.NotDecidable):
            return False
        return True

    won = winners(threads(*racing(2, decide)))
    assert [len(race) for race in won] == [1] * RACES
    [deciders] = threads(lambda: dict(Claim.objects.values_list("pk", "decided_by")))
    assert deciders == {claims[race][0]: curators[who].pk for race, [who] in enumerate(won)}


def test_who_follows_the_changes_while_many_write_misses_none(threads):
    def prepare():
        return [staff.editor() for _ in range(3)], [[staff.submit(people.person()).pk for _ in range(RACES)] for _ in range(3)]

    [(editors, keys)] = threads(prepare)

    def publish(who):
        def run():
            for key in keys[who]:
                transition(Party.objects.get(pk=key), "publish", by=editors[who], seen=2)

        return run

    def read():
        client, seen, address = Client(), [], "/api/v1/changes/?limit=2"
        while len(seen) < 3 * RACES:
            page = client.get(address).json()
            seen += [int(row["id"]) for row in page["results"]]
            address = f"/api/v1/changes/?limit=2&cursor={page['cursor']}"
        return seen

    *_published, seen, again = threads(*(publish(who) for who in range(3)), read, read)
    assert sorted(seen) == sorted(key for each in keys for key in each)
    assert seen == again
