"""The addresses of posters and portraits."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from PIL import Image

from config.workflow import transition
from tests.factories import config, people, productions

pytestmark = pytest.mark.django_db

POSTER = {"poster_alt": "A dancer in the snow", "poster_credit": "Ada Lund", "poster_licence": "CC0"}
PORTRAIT = {"portrait_alt": "A face", "portrait_credit": "Ada Lund", "portrait_licence": "CC0"}


@pytest.fixture(autouse=True)
def _uploads(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def dots():
    file = BytesIO()
    Image.new("RGB", (2, 3)).save(file, "PNG")
    return file.getvalue()


def with_picture(record, field, words, name="door.png"):
    getattr(record, field).save(name, ContentFile(dots()), save=False)
    for each, text in words.items():
        setattr(record, each, text)
    record.save()
    return record


@pytest.fixture
def film():
    return config.publish_record(with_picture(productions.production("Nightfall"), "poster", POSTER))


def get(client, film, name="door.png"):
    return client.get(reverse("productions:poster", args=[film.pk, name]))


def test_published_poster_is_served_to_everybody(client, film):
    response = get(client, film)
    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    assert response["Cache-Control"] == "public, max-age=86400"
    assert response.getvalue() == dots()


def test_draft_has_no_poster(client):
    film = with_picture(productions.production("Nightfall"), "poster", POSTER)
    assert get(client, film).status_code == 404


def test_revised_poster_waits_for_publication(client, film):
    transition(film, "revise", by=config.contributor(), seen=film.version)
    with_picture(film, "poster", POSTER, "window.png")
    assert get(client, film, "window.png").status_code == 404
    assert get(client, film).getvalue() == dots()
    page = client.get(film.get_absolute_url()).content.decode()
    assert f'src="/productions/{film.pk}/poster/door.png" alt="A dancer in the snow"' in page
    assert "<figcaption>Ada Lund · CC0</figcaption>" in page


def test_archived_production_has_no_poster(client, film):
    transition(film, "archive", by=config.editor(), seen=film.version, note="Not a film after all.")
    assert get(client, film).status_code == 404


@pytest.mark.parametrize("name", ["other.png", "..", "posters%2Fdoor.png", "%2e%2e%2fdoor.png"])
def test_no_other_name_is_served(client, film, name):
    assert client.get(f"/productions/{film.pk}/poster/{name}").status_code == 404


def test_poster_whose_file_has_gone_is_not_found(client, film):
    film.poster.storage.delete(film.poster.name)
    assert get(client, film).status_code == 404


def test_poster_is_no_part_of_a_past_page(client, film):
    assert "/poster/" not in client.get(film.get_absolute_url(), {"as_of": "2020-01-01"}).content.decode()


def test_published_portrait_is_served_to_everybody(client):
    person = config.publish_record(with_picture(people.person("Ada Lund"), "portrait", PORTRAIT))
    response = client.get(reverse("people:portrait", args=[person.pk, "door.png"]))
    assert (response.status_code, response.getvalue()) == (200, dots())


def test_portrait_of_a_draft_is_not_found(client):
    person = with_picture(people.person("Ada Lund"), "portrait", PORTRAIT)
    assert client.get(reverse("people:portrait", args=[person.pk, "door.png"])).status_code == 404
