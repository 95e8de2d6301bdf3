import pytest

from config.pictures import Picture, published_picture
from productions.models import Production

WORDS = {"poster": "posters/a.jpg", "poster_alt": "A door", "poster_credit": "Ada", "poster_licence": "CC0"}


def test_picture_is_the_published_one_and_not_the_drafts():
    film = Production(poster="posters/draft.jpg", poster_alt="Another", published_words=WORDS)
    assert published_picture(film, "poster") == Picture("posters/a.jpg", "A door", "Ada", "CC0")


@pytest.mark.parametrize("words", [None, {}, WORDS | {"poster": ""}])
def test_record_published_without_a_picture_has_none(words):
    assert published_picture(Production(poster="posters/draft.jpg", published_words=words), "poster") is None


@pytest.mark.parametrize("file", ["posters/a.svg", "posters/a.html", "posters/a"])
def test_file_that_is_no_picture_of_dots_is_none(file):
    assert published_picture(Production(published_words=WORDS | {"poster": file}), "poster") is None


def test_picture_has_a_name_and_a_type():
    picture = Picture("posters/Moth.JPG", "", "", "")
    assert (picture.name, picture.type) == ("Moth.JPG", "image/jpeg")
