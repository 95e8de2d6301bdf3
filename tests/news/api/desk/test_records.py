"""Productions, people and companies taken through the workflow by a program."""

import pytest

from tests.factories import people, productions
from tests.factories.api import program
from tests.news.api.desk.asking import problem

pytestmark = pytest.mark.django_db


def test_production_goes_through_the_workflow(client):
    film = productions.production("Nightfall")
    address = f"/api/v1/productions/{film.pk}/"
    content = program().send(f"{address}submit/", seen=1).json()
    assert (content["status"], content["name"], content["kind"], content["public"]) == ("in_review", "Nightfall", "film", None)
    assert program("editor").send(f"{address}publish/", seen=2).json()["public"] == f"http://testserver{address}"
    assert client.get(address).status_code == 200
    assert program("editor").send(f"{address}archive/", {"note": "Gone."}, seen=3).json()["status"] == "archived"
    problem(client.get(address), 410)


@pytest.mark.parametrize(("kind", "make"), [("people", people.person), ("companies", people.company)])
def test_party_goes_through_the_workflow(kind, make):
    party = make("Ada Lund", bio="Acts.")
    address = f"/api/v1/{kind}/{party.pk}/"
    assert program().get(f"{address}desk/").json()["words"]["bio"] == "Acts."
    assert program().send(f"{address}submit/", seen=1).json()["status"] == "in_review"
    assert program("editor").send(f"{address}publish/", seen=2).json()["public"] == f"http://testserver{address}"


def test_person_is_no_company():
    problem(program().get(f"/api/v1/companies/{people.person().pk}/desk/"), 404)
