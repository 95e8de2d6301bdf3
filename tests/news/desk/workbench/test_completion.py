"""Names, completed while they are typed."""

import pytest
from django.urls import reverse

from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def complete(client, article, place, text):
    answer = client.get(reverse("admin:desk_complete", args=[article.pk]), {"place": place, "q": text})
    return [(each.pick, each.hint) for each in answer.context["options"]] if answer.context else []


def test_names_are_completed_from_beginnings_aliases_and_near_spellings(client, curator, article):
    yara = people.person("Yara Shahidi")
    people.name(yara, "Y. S. Feldman")
    known = (f"party-{yara.pk}", "Person, also Y. S. Feldman")
    new = [("new-person", "New person"), ("new-company", "New company")]
    for text in ("Yar", "shahidi", "Yara Shahid", "Y S Feldman"):
        assert complete(client, article, "person", text) == [known, *new]


def test_merged_names_are_completed_as_the_one_that_remains(client, curator, article):
    yara, ghost = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.merge(yara, ghost)
    assert complete(client, article, "person", "Yara Shahid")[0][0] == f"party-{yara.pk}"


def test_productions_are_completed_by_every_title_they_have_had(client, curator, article):
    film = productions.published_production("Ballerina Overdrive")
    news.published_claim("title", "Pretty Lethal", of=film)
    assert complete(client, article, "subject", "Ballerina")[0] == (f"production-{film.pk}", "Film, also Ballerina Overdrive")
    assert complete(client, article, "subject", "pretty")[0][0] == f"production-{film.pk}"


def test_completion_of_nothing_is_empty(client, curator, article):
    assert complete(client, article, "person", "") == []
    assert complete(client, article, "nonsense", "Ana") == []
