"""Productions through the API: what the pages say, for programs."""

from datetime import UTC, datetime

import pytest

from config.models import Record
from config.workflow import transition
from news import curation
from productions.models import Production
from tests.factories import news, people, productions
from tests.factories.config import editor

pytestmark = pytest.mark.django_db
PRODUCTIONS = "/api/v1/productions/"
MARKER = "XMARKERX"


@pytest.fixture
def film():
    return productions.published_production("Nightfall", imdb_id="tt0000001")


def ids(client, query=""):
    return [row["id"] for row in client.get(f"{PRODUCTIONS}{query}").json()["results"]]


def detail(client, film, query=""):
    response = client.get(f"{PRODUCTIONS}{film.pk}/{query}")
    assert response.status_code == 200, response.content
    return response.json()


def facts(client, film, query=""):
    return [(fact["property"], fact["value"]["words"], fact["ended"]) for fact in detail(client, film, query)["facts"]]


def test_list_row_says_what_it_is(client, film):
    news.published_article(news.said("stage", "filming"), news.said("release_date", "2023-34"), about=film)
    assert client.get(PRODUCTIONS).json()["results"] == [
        {
            "id": film.pk,
            "address": f"http://testserver/api/v1/productions/{film.pk}/",
            "page": f"http://testserver/productions/{film.pk}-nightfall/",
            "kind": "film",
            "title": "Nightfall",
            "stage": "filming",
            "release_earliest": "2023-04-01",
            "changed_on": "2023-02-08",
            "imdb_id": "tt0000001",
            "wikidata_id": None,
            "tmdb_id": None,
        }
    ]


def test_list_is_filtered_and_sorted_as_the_page(client, film):
    ada = people.person("Ada Lund")
    series = productions.published_production("Daybreak", kind="series")
    news.published_article(news.said("cast", ada), about=series)
    assert ids(client, "?kind=series") == [series.pk]
    assert ids(client, f"?person={ada.pk}") == ids(client, "?person=ada+lund") == [series.pk]
    assert ids(client, "?as_of=2023-02-07") == []
    assert ids(client, "?ordering=title") == [series.pk, film.pk]
    assert ids(client, "?ordering=changed_on") == [film.pk, series.pk]


def test_id_elsewhere_finds_the_production_also_after_a_merge(client, film):
    other = productions.published_production("Nightfall 2", wikidata_id="Q1")
    assert (ids(client, "?imdb_id=tt0000001"), ids(client, "?wikidata_id=Q1")) == ([film.pk], [other.pk])
    news.merge(film, other)
    assert ids(client, "?wikidata_id=Q1") == [film.pk]
    assert ids(client, "?imdb_id=tt9") == []


def test_fact_comes_with_every_report_that_it_rests_on(client, film):
    ada, deadline = people.person("Ada Lund"), news.outlet("Deadline", slug="deadline")
    said = news.said("cast", ada, quote="Ada Lundd will play Mara.", character="Mara", value_as_printed="Ada Lundd")
    said.claim.attributed_outlet, said.claim.attribution = deadline, "Deadline reports"
    article = news.published_article(said, about=film, title="Lund joins", outlet=news.outlet("Collider", slug="collider"))
    (fact,) = detail(client, film)["facts"]
    claim = article.claims.get()
    site = "http://testserver"
    person = {
        "id": ada.pk,
        "kind": "person",
        "name": "Ada Lund",
        "address": f"{site}/api/v1/people/{ada.pk}/",
        "page": f"{site}/people/{ada.pk}-ada-lund/",
    }
    assert fact == {
        "id": film.facts.get().public_id,
        "property": "cast",
        "label": "Cast",
        "value": {
            "state": "known",
            "words": "Ada Lund",
            "text": None,
            "choice": None,
            "party": person,
            "production": None,
            "date": None,
            "money": None,
        },
        "qualifiers": {"character": "Mara", "role": "", "territory": "", "medium": "", "buyer": None},
        "certainty": "reported",
        "since": "2023-02-08",
        "until": None,
        "ended": "",
        "last_supported_on": "2023-02-08",
        "disputed": False,
        "doubted": False,
        "second_hand": True,
        "origins": 1,
        "left_on": None,
        "lapsed": False,
        "preferred": False,
        "outlets": 1,
        "rivals": [],
        "citations": [
            {
                "claim": claim.pk,
                "claim_address": f"{site}/api/v1/claims/{claim.pk}/",
                "effect": "asserts",
                "certainty": "reported",
                "day": "2023-02-08",
                "quotes": ["Ada Lundd will play Mara."],
                "printed": "Ada Lundd",
                "outlet": {"slug": "collider", "name": "Collider", "address": f"{site}/api/v1/outlets/collider/"},
                "article": {
                    "id": article.pk,
                    "title": "Lund joins",
                    "address": f"{site}/api/v1/articles/{article.pk}/",
                    "page": f"{site}/articles/{article.pk}-lund-joins/",
                    "original": article.url,
                },
                "origin": "Deadline",
                "attribution": "Deadline reports",
                "second_hand": True,
            }
        ],
    }


def test_past_day_shows_what_had_been_reported_by_then(client, film):
    ada = people.person("Ada Lund")
    news.published_article(news.said("cast", ada), about=film)
    news.published_article(news.said("cast", ada, effect="ends"), about=film, day=news.DAY.replace(month=6))
    assert facts(client, film, "?as_of=2023-02-07") == []
    assert facts(client, film, "?as_of=2023-02-08") == [("cast", "Ada Lund", "")]
    assert facts(client, film) == [("cast", "Ada Lund", "left")]
    assert detail(client, film, "?as_of=2023-02-08&fields=as_of,known_at") == {"as_of": "2023-02-08", "known_at": None}


def test_past_moment_shows_what_this_site_showed_then(client, film):
    then = datetime(2030, 1, 1, tzinfo=UTC)
    news.published_article(news.said("cast", people.person("Ada Lund")), about=film, at=then)
    assert facts(client, film) == [("cast", "Ada Lund", "")]
    found = detail(client, film, "?known_at=2026-01-01T12:00:00Z")
    assert (found["facts"], found["as_of"], found["known_at"]) == ([], "2026-01-01", "2026-01-01T12:00:00Z")


def test_day_to_come_is_refused(client, film):
    for name in ("as_of", "known_at"):
        response = client.get(f"{PRODUCTIONS}{film.pk}/?{name}=2999-01-01")
        assert (response.status_code, response.json()["errors"][0]["parameter"]) == (400, name)


def test_what_the_editors_set_aside_is_listed_with_the_reason(client, film):
    ada = people.person("Ada Lund")
    news.published_article(news.said("cast", ada), about=film)
    news.published_article(news.said("cast", ada, effect="ends"), about=film, day=news.DAY.replace(month=6))
    news.published_article(news.said("cast", ada), about=film, day=news.DAY.replace(month=7))
    budget = news.published_claim("genre", "horror", of=film)
    curation.rule(budget, "deprecated", reason="A slip.", by=editor())
    found = detail(client, film)
    told = [(each["value"]["words"], each["reason"]) for each in found["set_aside"] + found["mentioned_again"]]
    assert told == [("Horror", "A slip."), ("Ada Lund", "")]


def test_value_without_a_page_leads_nowhere(client, film):
    news.published_article(news.said("sequel_of", productions.production("Dusk")), about=film)
    (fact,) = detail(client, film)["facts"]
    named = fact["value"]["production"]
    assert (named["name"], named["address"], named["page"]) == ("Dusk", None, None)


def test_history_tells_every_change_with_its_reports(client, film):
    ada = people.person("Ada Lund")
    news.published_article(news.said("cast", ada), about=film)
    news.published_article(news.said("cast", ada, effect="ends"), about=film, day=news.DAY.replace(month=6))
    found = client.get(f"{PRODUCTIONS}{film.pk}/history/").json()
    told = [(each["day"], each["kind"], each["words"], len(each["citations"])) for each in found["changes"]]
    assert told == [
        ("2023-06-08", "left", "Ada Lund leaves the cast", 1),
        ("2023-02-08", "joined", "Ada Lund joins the cast", 1),
    ]
    sides = [
        (each["before"] and each["before"]["words"], each["after"] and each["after"]["words"]) for each in found["changes"]
    ]
    assert sides == [("Ada Lund", None), (None, "Ada Lund")]
    assert found["put_right"] == []


def test_history_tells_what_was_put_right(client, film):
    article = news.published_article(about=film)
    curation.change_status(article, "retract", by=editor(), seen=article.version, note="All wrong.")
    (entry,) = client.get(f"{PRODUCTIONS}{film.pk}/history/").json()["put_right"]
    assert (entry["number"], entry["note"], entry["outlet"]) == (None, "All wrong.", article.outlet.name)


def test_compare_tells_what_changed_between_two_days(client, film):
    news.published_article(news.said("stage", "announced"), news.said("director", people.person("Bo Falk")), about=film)
    news.published_article(news.said("stage", "filming"), about=film, day=news.DAY.replace(month=6))
    found = client.get(f"{PRODUCTIONS}{film.pk}/compare/?from=2023-02-08&to=2023-06-08").json()
    told = [(each["kind"], each["before"]["words"], each["after"]["words"]) for each in found["changes"]]
    assert told == [("replaced", "Announced", "Filming")]
    assert (found["earlier"], found["later"]) == ("2023-02-08", "2023-06-08")
    assert client.get(f"{PRODUCTIONS}{film.pk}/compare/?to=2023-02-08").json()["changes"] == []
    backwards = client.get(f"{PRODUCTIONS}{film.pk}/compare/?from=2023-06-08&to=2023-02-08")
    assert backwards.json()["errors"][0]["parameter"] == "from"


def test_older_form_of_an_address_leads_to_the_right_one(client, film):
    for form in (f"{film.pk}-nightfall", f"{film.pk}-", f"0{film.pk}"):
        response = client.get(f"{PRODUCTIONS}{form}/")
        assert (response.status_code, response.headers["Location"]) == (308, f"{PRODUCTIONS}{film.pk}/")


@pytest.mark.parametrize(
    ("rest", "name"), [("?as_of=soon", "as_of"), ("?known_at=", "known_at"), ("compare/?from=soon", "from")]
)
def test_odd_question_is_refused_before_it_is_sent_on(client, film, rest, name):
    other = productions.published_production()
    news.merge(film, other)
    response = client.get(f"{PRODUCTIONS}{other.pk}/{rest}")
    assert (response.status_code, response.json()["errors"][0]["parameter"]) == (400, name)


def test_archived_production_is_gone_and_the_editors_note_stays_theirs(client, film):
    transition(film, "archive", by=editor(), seen=film.version, note=MARKER)
    response = client.get(f"{PRODUCTIONS}{film.pk}/")
    assert (response.status_code, response.json()["detail"]) == (410, "The editors have archived it.")
    assert MARKER not in response.content.decode()
    transition(film, "restore", by=editor(), seen=film.version)
    response = client.get(f"{PRODUCTIONS}{film.pk}/")
    assert (response.status_code, response.json()["detail"]) == (410, "It was published once, and is not at present.")


def test_merged_into_something_archived_is_gone(client, film):
    other = productions.published_production()
    news.merge(film, other)
    film.refresh_from_db()
    transition(film, "archive", by=editor(), seen=film.version, note="No.")
    assert client.get(f"{PRODUCTIONS}{other.pk}/").status_code == 410


def test_production_that_was_never_published_is_not_there(client):
    draft = productions.production(MARKER)
    news.published_article(news.said("cast"), about=draft)
    for rest in ("", "history/", "compare/"):
        response = client.get(f"{PRODUCTIONS}{draft.pk}/{rest}")
        assert (response.status_code, MARKER in response.content.decode()) == (404, False)
    assert ids(client) == []


@pytest.mark.parametrize("status", [each for each in Record.Status if each != "retracted"])
def test_no_state_shows_words_that_are_not_published(client, film, status):
    """A published production under whatever work goes on shows the words it was published with, or nothing."""
    published = Production.objects.filter(pk=film.pk)
    published.update(working_title=MARKER, summary=MARKER, status=status, poster=MARKER, poster_alt=MARKER,
                     poster_credit=MARKER, poster_licence=MARKER,
                     publish_at=datetime(2030, 1, 1, tzinfo=UTC) if status == "scheduled" else None)  # fmt: skip
    for rest in ("", f"{film.pk}/", f"{film.pk}/history/", f"{film.pk}/compare/"):
        assert MARKER not in client.get(f"{PRODUCTIONS}{rest}").content.decode()


def test_list_takes_a_constant_number_of_queries(client, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        news.published_article(*(news.said("cast", production=productions.published_production()) for _ in range(more)))
        with django_assert_num_queries(2):  # the revision, the page
            assert len(client.get(PRODUCTIONS).json()["results"]) == total


def test_detail_takes_a_constant_number_of_queries(client, film, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        said = [news.said("cast") for _ in range(more)]
        news.published_article(*said, news.said("sequel_of", productions.published_production()), about=film)
        with django_assert_num_queries(7):  # it, the revision, claims, quotes, rulings, parties, productions
            assert len([fact for fact in detail(client, film)["facts"] if fact["property"] == "cast"]) == total
        with django_assert_num_queries(8):  # and what was withdrawn
            assert client.get(f"{PRODUCTIONS}{film.pk}/history/").status_code == 200
        with django_assert_num_queries(7):
            assert client.get(f"{PRODUCTIONS}{film.pk}/compare/").status_code == 200
