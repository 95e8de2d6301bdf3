"""People and companies through the API."""

import pytest

from config.workflow import transition
from people.models import Name
from tests.factories import news, people, productions
from tests.factories.config import editor, publish_record

pytestmark = pytest.mark.django_db
MARKER = "XMARKERX"


@pytest.fixture
def ada():
    return people.person("Ada Lund", imdb_id="nm1")


def detail(client, party, kind="people"):
    response = client.get(f"/api/v1/{kind}/{party.pk}/")
    assert response.status_code == 200, response.content
    return response.json()


def lines(facts):
    return [(fact["subject"]["name"], fact["property"], fact["ended"]) for fact in facts]


def test_person_is_attached_and_formerly_attached(client, ada):
    film, other = productions.published_production("Nightfall"), productions.published_production("Daybreak")
    news.published_article(news.said("cast", ada), about=film)
    news.published_article(news.said("director", ada), about=other)
    news.published_article(news.said("director", ada, effect="ends"), about=other, day=news.DAY.replace(month=6))
    found = detail(client, ada)
    assert lines(found["attached"]) == [("Nightfall", "cast", "")]
    assert lines(found["formerly"]) == [("Daybreak", "director", "left")]
    assert client.get(found["attached"][0]["address"]).json() == found["attached"][0]


def test_person_is_known_for_what_was_reported_about_it(client, ada):
    film = productions.published_production("Nightfall")
    news.published_article(news.said("other_credit", film, role="lead"), news.said("note", "A note."), about=ada)
    found = detail(client, ada)
    assert [fact["value"]["production"]["name"] for fact in found["known_for"]] == ["Nightfall"]
    assert [fact["value"]["text"] for fact in found["facts"]] == ["A note."]


def test_company_pays_as_a_buyer(client):
    maker = people.company("87North")
    news.published_article(news.said("deal_price", buyer=maker, territory="us"))
    (fact,) = detail(client, maker, "companies")["attached"]
    assert (fact["property"], fact["qualifiers"]["buyer"]["name"]) == ("deal_price", "87North")
    assert fact["value"]["money"] == {"low": "11000000.00", "high": "12000000.00", "currency": "USD"}


def test_names_are_told_and_misprints_are_not(client, ada):
    people.name(ada, "A. Lund", kind=Name.Kind.CREDITED_AS)
    people.name(ada, "Ada Lundd", kind=Name.Kind.MISSPELLING)
    news.published_article(news.said("cast", ada))
    assert detail(client, ada)["names"] == [{"text": "A. Lund", "kind": "credited_as"}]


def test_lists_hold_those_that_have_a_page(client, ada):
    maker = people.company("87North")
    people.person("Nobody")
    news.published_article(news.said("cast", ada), news.said("financier", maker))
    names = {
        kind: [row["name"] for row in client.get(f"/api/v1/{kind}/").json()["results"]] for kind in ("people", "companies")
    }
    assert names == {"people": ["Ada Lund"], "companies": ["87North"]}
    assert [row["name"] for row in client.get("/api/v1/people/?imdb_id=nm1").json()["results"]] == ["Ada Lund"]


def test_person_asked_for_as_a_company_is_led_to_the_people(client, ada):
    news.published_article(news.said("cast", ada))
    response = client.get(f"/api/v1/companies/{ada.pk}/")
    assert (response.status_code, response.headers["Location"]) == (308, f"/api/v1/people/{ada.pk}/")


def test_merged_person_leads_to_the_one_that_remains(client, ada):
    other = people.person("Ada Lundd", wikidata_id="Q1")
    news.published_article(news.said("cast", ada), news.said("director", other))
    news.merge(ada, other)
    response = client.get(f"/api/v1/people/{other.pk}/")
    assert (response.status_code, response.headers["Location"]) == (308, f"/api/v1/people/{ada.pk}/")
    assert [row["id"] for row in client.get("/api/v1/people/?wikidata_id=Q1").json()["results"]] == [ada.pk]


def test_person_whom_nothing_public_names_is_not_there_and_an_archived_one_is_gone(client, ada):
    assert client.get(f"/api/v1/people/{ada.pk}/").status_code == 404
    publish_record(ada)
    assert client.get(f"/api/v1/people/{ada.pk}/").status_code == 200
    transition(ada, "archive", by=editor(), seen=ada.version, note=MARKER)
    response = client.get(f"/api/v1/people/{ada.pk}/")
    assert (response.status_code, MARKER in response.content.decode()) == (410, False)


def test_words_are_those_that_were_published(client, ada):
    ada.bio = "Born in Oslo."
    ada.save()
    publish_record(ada)
    ada.bio = MARKER
    ada.save()
    assert detail(client, ada)["bio"] == "Born in Oslo."


def test_detail_takes_a_constant_number_of_queries(client, ada, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        news.published_article(*(news.said("cast", ada, production=productions.published_production()) for _ in range(more)))
        news.published_article(*(news.said("note", f"Note {total - each}.") for each in range(more)), about=ada)
        with django_assert_num_queries(8):  # it, its page, the revision, claims, quotes, rulings, facts, names
            assert len(detail(client, ada)["attached"]) == total


def test_list_takes_a_constant_number_of_queries(client, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        news.published_article(*(news.said("cast") for _ in range(more)))
        with django_assert_num_queries(2):  # the revision, the page
            assert len(client.get("/api/v1/people/").json()["results"]) == total
