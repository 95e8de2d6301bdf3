import pytest
from django.urls import reverse

from tests.factories import news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
PEOPLE, COMPANIES = reverse("people:people"), reverse("people:companies")


def names(response):
    return [each.split("</bdi>")[0] for each in text(response).split("<bdi>")[1:]]


def test_lists_name_those_that_published_claims_name_by_their_names(client):
    for name in ("Uma Thurman", "Åsa Lindqvist", "lena headey"):
        news.published_claim("cast", people.person(name))
    news.published_claim("financier", people.company("87North"))
    news.claim("cast", people.person("XDRAFTX"))
    news.published_claim("cast", people.person("XDRAFTX"), of=productions.production())
    assert names(client.get(PEOPLE)) == ["Åsa Lindqvist", "lena headey", "Uma Thurman"]
    assert names(client.get(COMPANIES)) == ["87North"]


def test_list_tells_what_each_is_attached_to(client):
    person = people.person("Vicky Jewson")
    for property in ("director", "director", "writer"):
        news.published_claim(property, person)
    news.published_claim("cast", person, of=productions.production("XDRAFTX"))
    assert "Director ×2 · Writer" in text(client.get(PEOPLE))


def test_list_under_a_letter(client):
    for name in ("Éva", "Emil", "Uma", "87North", "Юлия"):
        news.published_claim("cast", people.person(name))
    assert names(client.get(f"{PEOPLE}?letter=e")) == ["Emil", "Éva"]
    assert sorted(names(client.get(f"{PEOPLE}?letter=other"))) == ["87North", "Юлия"]
    assert "Nobody is listed here." in text(client.get(f"{PEOPLE}?letter=x"))


def test_merged_person_is_listed_once(client):
    kept, other = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.published_claim("cast", other)
    news.merge(kept, other)
    assert names(client.get(PEOPLE)) == ["Yara Shahidi"]


@pytest.mark.parametrize(("query", "name"), [("letter=ab", "letter"), ("letter=%00", "letter"), ("name=x", "name"),
                                             ("after=x", "after"), ("page=2", "page")])  # fmt: skip
def test_bad_parameter_is_a_400_page_that_names_it(client, query, name):
    response = client.get(f"{COMPANIES}?{query}")
    assert response.status_code == 400
    assert f"The parameter “{name}”" in text(response)


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_rows(client, count, django_assert_num_queries):
    for _ in range(count):
        news.published_claim("cast")
    # The revision; the page; what each is attached to.
    with django_assert_num_queries(3):
        client.get(PEOPLE)
