"""Every act that changes what is public changes what search finds, in the same transaction."""

import pytest
from django.db import transaction

from config import workflow
from config.models import SearchEntry
from config.search import SOURCES, differing, search
from news import curation
from people.models import Name
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def found(query):
    return [hit.title for hit in search(query).hits]


def disagreements():
    return [
        line for name, source in SOURCES.items() for line in differing(name, source.model.objects.values_list("pk", flat=True))
    ]


@pytest.fixture(autouse=True)
def index_equals_a_rebuild():
    yield
    assert disagreements() == []


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def revise(record, **changes):
    """Revise a published record, send it through review again and publish it."""
    editor = staff.editor()
    workflow.transition(record, "revise", by=editor, seen=record.version)
    workflow.edit(record, changes, by=editor, seen=record.version)
    return record


def test_draft_is_found_only_when_it_is_published():
    film = productions.production("Ballerina Overdrive")
    assert found("ballerina") == []
    staff.publish_record(film)
    assert found("ballerina") == ["Ballerina Overdrive"]


def test_article_and_those_it_names_are_found_when_it_is_published(film):
    said = news.said("cast", people.person("Lena Headey"), quote="Lena Headey leads.")
    article = news.reviewed_article(said, about=film, title="Casting")
    assert found("lena") == []
    curation.publish(article, by=staff.editor(), seen=article.version)
    assert found("lena") == ["Lena Headey", "Casting"]


def test_article_without_claims_is_found_when_it_is_published():
    article = news.article(title="Casting")
    staff.submit(article)
    curation.publish(article, by=staff.editor(), seen=article.version)
    assert found("casting") == ["Casting"]


def test_retracted_article_is_found_by_its_title_and_takes_the_rest_along(film):
    said = news.said("cast", people.person("Lena Headey"), quote="Lena Headey leads.")
    news.retract(news.published_article(said, about=film, title="Casting"))
    assert (found("lena"), found("casting")) == ([], ["Casting"])


def test_article_that_is_reinstated_comes_back(film):
    said = news.said("cast", people.person("Lena Headey"), quote="Lena Headey leads.")
    article = news.published_article(said, about=film, title="Casting")
    news.retract(article)
    article.refresh_from_db()
    curation.change_status(article, "reinstate", by=staff.editor(), seen=article.version, note="Right.")
    assert found("lena") == []
    curation.publish(article, by=staff.editor(), seen=article.version)
    assert found("lena") == ["Lena Headey", "Casting"]


def test_correction_takes_the_wrong_person_out_of_the_index(film):
    claim = news.published_claim("cast", people.person("Lena Olin"), of=film, quote="Lena leads.")
    right = news.said("cast", people.person("Lena Headey"), production=film).claim
    curation.correct(claim, right, note="Misread.", by=staff.editor(), seen=claim.article.version)
    assert found("lena")[:1] == ["Lena Headey"]
    assert found("olin") == []


def test_reported_title_keeps_the_earlier_ones(film):
    news.published_article(news.said("title", "Pretty Lethal"), about=film, day=news.DAY)
    news.published_article(news.said("title", "Tutu"), about=film, day=news.DAY.replace(year=2025))
    assert [found(query)[0] for query in ("ballerina", "pretty lethal", "tutu")] == ["Tutu"] * 3


def test_archived_production_is_gone_with_what_only_its_page_named(film):
    news.published_article(news.said("cast", people.person("Lena Headey"), quote="Lena leads."), about=film, title="Casting")
    film.refresh_from_db()
    workflow.transition(film, "archive", by=staff.editor(), seen=film.version, note="A hoax.")
    assert (found("ballerina"), found("lena"), found("casting")) == ([], [], ["Casting"])


def test_words_under_revision_are_not_found_until_they_are_published(film):
    film.refresh_from_db()
    revise(film, working_title="Marker", summary="Marker.")
    assert (found("marker"), found("ballerina")) == ([], ["Ballerina Overdrive"])
    staff.publish_record(film)
    assert found("marker") == ["Marker"]


def test_renamed_party_is_found_by_both_names():
    lena = news.published_claim("cast", people.person("Lena Headey")).value_party
    workflow.edit(lena, {"name": "Lena Kathren"}, by=staff.contributor(), seen=lena.version)
    assert (found("headey")[:1], found("kathren")) == (["Lena Kathren"], ["Lena Kathren"])


def test_company_that_was_taken_for_a_person_is_found_as_one():
    studio = news.published_claim("cast", people.person("Studio Moth")).value_party
    workflow.edit(studio, {"kind": "company"}, by=staff.contributor(), seen=studio.version)
    assert [hit.kind.value for hit in search("studio moth", kinds=["person", "company"]).hits] == ["company"]


def test_alias_is_found_after_the_edit_that_adds_it():
    lena = news.published_claim("cast", people.person("Lena Headey")).value_party
    Name.objects.create(party=lena, text="Zelda")
    workflow.edit(lena, {}, by=staff.contributor(), seen=lena.version)
    assert found("zelda") == ["Lena Headey"]


def test_merged_parties_are_one_hit_until_that_is_undone():
    claims = [news.published_claim("cast", people.person(name), quote="She leads.") for name in ("Yara Shahidi", "Yara Shahid")]
    decision = news.merge(*(claim.value_party for claim in claims))
    assert (found("yara"), found("yara shahid")) == (["Yara Shahidi"], ["Yara Shahidi"])
    curation.undo_identity(decision, by=staff.editor())
    assert found("yara") == ["Yara Shahid", "Yara Shahidi"]


def test_claim_that_names_a_merged_party_gives_its_root_a_page(film):
    root, ghost = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.merge(root, ghost)
    news.published_claim("cast", ghost, of=film, quote="She leads.")
    assert found("shahid") == ["Yara Shahidi"]


def test_merged_productions_are_one_hit_until_that_is_undone(film):
    other = productions.published_production("Balerina Two")
    decision = news.merge(film, other)
    assert found("balerina") == ["Ballerina Overdrive"]
    curation.undo_identity(decision, by=staff.editor())
    assert found("balerina") == ["Balerina Two"]


def test_party_of_published_words_is_found_until_it_is_archived():
    ana = staff.publish_record(people.person("Ana", bio="An actor."))
    assert found("ana") == ["Ana"]
    workflow.transition(ana, "archive", by=staff.editor(), seen=ana.version, note="Nobody.")
    assert found("ana") == []


def test_outlet_that_is_renamed_is_found_by_its_new_name(client):
    article = news.published_article(title="Casting", outlet=news.outlet("Deadline"))
    client.force_login(staff.editor(is_superuser=True))
    said = {"name": "The Call Sheet", "kind": "trade", "address": ""}
    assert client.post(f"/admin/news/outlet/{article.outlet_id}/change/", said).status_code == 302
    assert (found("deadline"), found("call sheet")) == ([], ["Casting"])


def test_act_that_is_rolled_back_leaves_the_index_alone():
    film = productions.production("Ballerina Overdrive")
    with transaction.atomic():
        staff.publish_record(film)
        transaction.set_rollback(True)
    film.refresh_from_db()
    assert (found("ballerina"), SearchEntry.objects.count()) == ([], 0)
