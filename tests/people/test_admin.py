"""The admin's pages of people and companies: a rename shows at once, and keeps the old name."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from config.models import Event, Journal
from people.models import Name, Party
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db

EMPTY = dict.fromkeys(
    ["bio", "portrait_alt", "portrait_credit", "portrait_licence", "imdb_id", "wikidata_id", "tmdb_id"], ""
)  # fmt: skip
ROWS = {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0, "names-MIN_NUM_FORMS": 0, "names-MAX_NUM_FORMS": 1000}


@pytest.fixture(autouse=True)
def _contributor(client):
    client.force_login(staff.contributor())


def save(client, party, **fields):
    said = EMPTY | ROWS | {"kind": party.kind, "name": party.name, "version": party.version} | fields
    return client.post(reverse("admin:people_party_change", args=[party.pk]), said)


def names(party):
    return list(party.names.values_list("text", "kind"))


def revision():
    return Journal.objects.get().names_revision


def test_rename_of_a_party_with_a_page_keeps_the_former_name(client):
    party = news.published_claim("cast", people.person("Ellen Almeida")).value_party
    before = revision()
    save(client, party, name="Eliot Almeida")
    assert names(party) == [("Ellen Almeida", "former")]
    assert revision() > before


def test_rename_of_a_party_without_a_page_leaves_no_former_name(client):
    party = people.person("Ellen Almeida")
    save(client, party, name="Eliot Almeida")
    assert names(party) == []


def test_rename_by_accents_alone_leaves_no_former_name(client):
    party = news.published_claim("cast", people.person("Zoe Saldana")).value_party
    save(client, party, name="Zoë Saldaña")
    assert names(party) == []


def test_rename_beside_a_name_that_is_kept_by_hand(client):
    party = news.published_claim("cast", people.person("Ellen Almeida")).value_party
    row = {"names-0-id": "", "names-0-party": party.pk, "names-0-text": "Ellen Almeida", "names-0-kind": "credited_as"}
    answer = save(client, party, name="Eliot Almeida", **row | {"names-TOTAL_FORMS": 1})
    assert answer.status_code == 302
    assert names(party) == [("Ellen Almeida", "credited_as")]


def test_rename_brings_the_index_in_the_order_of_the_names(client):
    """Of two values of one day and one weight the one whose name comes first is shown."""
    zed, mid = people.company("Zed Films"), people.company("Mid Films")
    film = news.published_claim("distributor", zed).production
    news.published_claim("distributor", mid, of=film)
    shown = film.facts.current().get()
    assert shown.value_party == mid
    save(client, zed, name="Able Films")
    assert film.facts.current().get().value_party == zed


def picture():
    file = BytesIO()
    Image.new("RGB", (1, 1)).save(file, "PNG")
    return SimpleUploadedFile("ana.png", file.getvalue(), "image/png")


def test_portrait_is_stored_with_what_belongs_to_it(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    party = people.person("Ana")
    parts = {"portrait_alt": "Ana, laughing", "portrait_credit": "Cleo", "portrait_licence": "CC BY 4.0"}
    assert save(client, party, portrait=picture(), **parts).status_code == 302
    party.refresh_from_db()
    assert (party.portrait.name, party.version) == ("portraits/ana.png", 2)
    assert (tmp_path / "portraits/ana.png").exists()


def test_portrait_is_taken_away_with_what_belongs_to_it(client):
    parts = {"portrait_alt": "Ana", "portrait_credit": "Cleo", "portrait_licence": "CC BY 4.0"}
    party = people.person("Ana", portrait="portraits/ana.png", **parts)
    save(client, party, **{"portrait-clear": "on"})
    party.refresh_from_db()
    assert (party.portrait.name, party.portrait_alt) == ("", "")


@pytest.mark.parametrize(("public", "shown"), [(True, True), (False, False)])
def test_page_leads_to_that_of_the_readers_where_they_have_one(client, public, shown):
    party = news.published_claim("cast").value_party if public else people.person()
    answer = client.get(reverse("admin:people_party_change", args=[party.pk]))
    assert answer.context["has_absolute_url"] == shown


def test_names_are_edited_with_the_party(client):
    party = people.person("Ana")
    alias = people.name(party, "Annie")
    rows = {
        "names-TOTAL_FORMS": 2,
        "names-INITIAL_FORMS": 1,
        "names-0-id": alias.pk,
        "names-0-party": party.pk,
        "names-0-text": "Annie",
        "names-0-kind": "also_known_as",
        "names-0-DELETE": "on",
        "names-1-party": party.pk,
        "names-1-text": "Anna",
        "names-1-kind": "misspelling",
    }
    before = revision()
    save(client, party, **rows)
    party.refresh_from_db()
    assert (names(party), party.version) == ([("Anna", "misspelling")], 2)
    assert revision() > before


def test_name_that_the_party_has_already_is_refused(client):
    party = people.person("Ana")
    people.name(party, "Zoe")
    row = {"names-0-id": "", "names-0-party": party.pk, "names-0-text": "ZOË", "names-0-kind": "misspelling"}
    answer = save(client, party, **row | {"names-TOTAL_FORMS": 1})
    assert answer.status_code == 200
    assert Name.objects.count() == 1


def test_name_that_is_given_twice_is_refused(client):
    party = people.person("Ana")
    row = {"id": "", "party": party.pk, "text": "Zoe", "kind": "misspelling"}
    rows = {f"names-{number}-{name}": value for number in (0, 1) for name, value in row.items()}
    answer = save(client, party, **rows | {"names-TOTAL_FORMS": 2})
    assert answer.status_code == 200
    assert Name.objects.count() == 0


def test_names_of_a_published_party_are_read_only(client):
    party = staff.publish_record(people.person("Ana"))
    row = {"names-0-id": "", "names-0-party": party.pk, "names-0-text": "Zoe", "names-0-kind": "misspelling"}
    save(client, party, **row | {"names-TOTAL_FORMS": 1})
    assert Name.objects.count() == 0


@pytest.mark.parametrize(("page", "kind"), [("person", "person"), ("company", "company")])
def test_add_on_the_page_of_one_kind(client, page, kind):
    client.post(reverse(f"admin:people_{page}_add"), EMPTY | ROWS | {"name": "Almeida"})
    party = Party.objects.get()
    assert (party.kind, party.history.count(), Event.objects.get().kind) == (kind, 1, "party")
