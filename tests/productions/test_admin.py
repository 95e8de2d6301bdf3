"""The admin's pages of productions and facts."""

import pytest
from django.urls import reverse

from config.workflow import transition
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, productions

pytestmark = pytest.mark.django_db

EMPTY = dict.fromkeys(["summary", "poster_alt", "poster_credit", "poster_licence", "imdb_id", "wikidata_id", "tmdb_id"], "")


@pytest.fixture(autouse=True)
def _editor(client):
    client.force_login(staff.editor())


def save(client, production, **fields):
    said = EMPTY | {"kind": production.kind, "working_title": production.working_title, "version": production.version} | fields
    return client.post(reverse("admin:productions_production_change", args=[production.pk]), said)


def test_save_of_a_draft(client):
    production = productions.production("Harbour")
    save(client, production, summary="A port.")
    assert Production.objects.values_list("summary", "version").get() == ("A port.", 2)


def test_save_does_not_touch_what_is_derived_from_reports(client):
    production = news.published_claim("title", "Port", of=productions.published_production("Harbour")).production
    transition(production, "revise", by=staff.editor(), seen=production.version)
    save(client, production, title="Typed", stage="released")
    assert Production.objects.values_list("title", "stage").get() == ("Port", "")


def test_revision_rises_when_what_the_page_shows_is_edited(client):
    production = productions.published_production("Harbour")
    transition(production, "revise", by=staff.editor(), seen=production.version)
    before = Production.objects.get().revision
    save(client, production, kind="series")
    assert Production.objects.get().revision > before


def test_second_production_of_one_external_id_is_refused_in_words(client):
    productions.production(imdb_id="tt1")
    answer = save(client, productions.production("Harbour"), imdb_id="tt1")
    assert answer.context["adminform"].form.errors["imdb_id"] == ["Production with this IMDb id already exists."]


def test_external_ids_that_are_not_given_are_no_duplicates(client):
    for title in ("Harbour", "Port"):
        assert save(client, productions.production(title), summary="New.").status_code == 302


def test_facts_are_listed_with_their_values(client):
    news.published_claim("filming_start", "2023-34", of=productions.published_production("Harbour"))
    rows = client.get(reverse("admin:productions_fact_changelist")).context["cl"].result_list
    assert [(str(row.subject), row.property, row.value_label()) for row in rows] == [("Harbour", "filming_start", "Q2 2023")]


def test_fact_is_read_only(client):
    fact = news.published_claim("cast").production.facts.get()
    address = reverse("admin:productions_fact_change", args=[fact.pk])
    assert 'name="_save"' not in client.get(address).content.decode()
    assert client.post(address, {"certainty": "happened"}).status_code == 403
