"""Those whom only the program has named: nothing knows them until somebody takes them up."""

import pytest
from django.urls import reverse

from news.desk.workbench import completion
from news.models import Claim
from news.suggestions import known_names
from people.models import Party
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, people
from tests.factories.suggestions import person, suggested_claim

pytestmark = pytest.mark.django_db


def names_of(gazetteer):
    return [each.name for each in (*gazetteer.people, *gazetteer.productions)]


def options(text, place="subject"):
    return [option.name for option in completion.known(place, text)]


def test_what_is_only_proposed_is_completed_from_its_very_name_alone():
    claim = suggested_claim()
    assert (options("Ada L"), options("Nightf")) == ([], [])
    assert (options("ada lund"), options("nightfall")) == (["Ada Lund"], ["Nightfall"])
    news.decide(claim)
    assert (options("Ada L"), options("Nightf")) == (["Ada Lund"], ["Nightfall"])


def test_what_is_only_proposed_teaches_the_suggester_nothing():
    claim = suggested_claim()
    assert names_of(known_names()) == []
    news.decide(claim)
    assert names_of(known_names()) == ["Ada Lund", "Nightfall"]


def test_what_is_only_proposed_is_in_no_queue_of_likely_duplicates(client):
    people.person("Ada Lund")
    claim = suggested_claim(person("Ada Lunde"))
    client.force_login(staff.editor())
    address = reverse("admin:desk_queue", args=["same-parties"])
    assert client.get(address).context["lines"] == []
    news.decide(claim)
    assert [line.words for line in client.get(address).context["lines"]] == ["Ada Lund / Ada Lunde"]


def test_curator_who_names_what_is_only_proposed_means_that_very_record(client, curator):
    claim = suggested_claim()
    address = reverse("admin:desk_workbench_add", args=[claim.article_id])
    said = {
        "version": 2, "subject": "Nightfall", "property": "director", "value": "Ada Lund", "value_state": "known",
        "effect": "asserts", "certainty": "reported", "start": 0, "end": 8,
    }  # fmt: skip
    client.post(address, said)
    added = Claim.objects.get(property="director")
    assert (added.production, added.value_party) == (claim.production, claim.value_party)
    assert (Party.objects.count(), Production.objects.count()) == (1, 1)
