import pytest

from news.suggest.gazetteer import Gazetteer, name_key
from news.suggest.suggestion import KnownName


@pytest.mark.parametrize(
    ("text", "key"),
    [("Renée O’Brien", "renee obrien"), ("Jean-Luc  Lane", "jean luc lane"), ("Warner Bros.", "warner bros"), ("…", "")],
)
def test_name_key(text, key):
    assert name_key(text) == key


@pytest.mark.parametrize(
    ("printed", "known"),
    [("Yara Shahid", "Yara Shahidi"), ("Yara Shahidi", ""), ("Joe Lane", ""), ("Cher", "")],
)
def test_near_person_proposes_a_name_that_is_nearly_known(printed, known):
    gazetteer = Gazetteer(people=(KnownName("Yara Shahidi"), KnownName("Joan Lane-Smith")))
    assert gazetteer.index.near_person(printed) == known


def test_an_alias_is_suggested_under_the_known_name(suggestions):
    gazetteer = Gazetteer(people=(KnownName("Marta Quill", ("Marta Quill Lane",)),))
    found = suggestions("Marta Quill Lane will star in The Glass Harbor.", gazetteer=gazetteer)
    assert [each.value.name for each in found if each.property == "cast"] == ["Marta Quill"]


def test_a_near_name_is_proposed_and_not_merged(suggestions):
    gazetteer = Gazetteer(people=(KnownName("Marta Quille"),))
    cast = [
        each
        for each in suggestions("Marta Quill will star in The Glass Harbor.", gazetteer=gazetteer)
        if each.property == "cast"
    ]
    assert [(each.value.name, each.near) for each in cast] == [("Marta Quill", "Marta Quille")]


def test_linked_to_shares_the_index():
    gazetteer = Gazetteer(people=(KnownName("Marta Quill"),))
    assert gazetteer.linked_to("Tea").index is gazetteer.index
