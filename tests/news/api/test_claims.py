"""Published claims through the API."""

import pytest

from config.workflow import transition
from news import curation
from news.models import Claim
from tests.factories import news, people, productions
from tests.factories.config import editor

pytestmark = pytest.mark.django_db
CLAIMS = "/api/v1/claims/"
MARKER = "XMARKERX"


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


def found(client, query=""):
    response = client.get(f"{CLAIMS}{query}")
    assert response.status_code == 200, response.content
    return [row["value"]["words"] for row in response.json()["results"]]


def test_claim_says_who_said_what_in_which_words(client, film):
    maker, source = people.company("87North"), people.company("Sources Inc")
    said = news.said(
        "distributor", maker, territory="us", certainty="in_talks", happened_on="2023-02", attributed_party=source,
        quote="87North is in talks.", value_as_printed="87 North",
    )  # fmt: skip
    article = news.published_article(said, about=film, title="A deal", outlet=news.outlet("Collider", slug="collider"))
    claim, site = article.claims.get(), "http://testserver"
    answer = client.get(f"{CLAIMS}{claim.pk}/").json()
    value = answer.pop("value")
    assert (value["words"], value["party"]["id"]) == ("87North", maker.pk)
    start = article.text.index("87North is in talks.")
    assert answer == {
        "id": claim.pk,
        "address": f"{site}{CLAIMS}{claim.pk}/",
        "article": {
            "id": article.pk,
            "title": "A deal",
            "address": f"{site}/api/v1/articles/{article.pk}/",
            "page": f"{site}/articles/{article.pk}-a-deal/",
            "original": article.url,
        },
        "outlet": {"slug": "collider", "name": "Collider", "address": f"{site}/api/v1/outlets/collider/"},
        "day": "2023-02-08",
        "subject": {
            "id": film.pk,
            "kind": "film",
            "name": "Nightfall",
            "address": f"{site}/api/v1/productions/{film.pk}/",
            "page": f"{site}/productions/{film.pk}-nightfall/",
        },
        "property": "distributor",
        "label": "Distributor",
        "effect": "asserts",
        "certainty": "in_talks",
        "qualifiers": {"character": "", "role": "", "territory": "us", "medium": "", "buyer": None},
        "printed": "87 North",
        "happened_on": {"edtf": "2023-02", "earliest": "2023-02-01", "latest": "2023-02-28"},
        "origin": "Sources Inc",
        "attribution": "",
        "second_hand": True,
        "quotes": [{"text": "87North is in talks.", "start": start, "end": start + 20}],
        "published_at": claim.published_at.isoformat().replace("+00:00", "Z"),
        "rulings": [],
    }


def test_claims_are_filtered(client, film):
    ada, outlet = people.person("Ada Lund"), news.outlet(slug="collider")
    article = news.published_article(news.said("cast", ada), about=film, outlet=outlet)
    news.published_article(
        news.said("cast", ada, effect="ends", certainty="confirmed"), about=film, day=news.DAY.replace(month=6)
    )
    news.published_article(news.said("genre", "horror"))
    assert found(client) == ["Ada Lund", "Ada Lund", "Horror"]
    assert found(client, "?property=genre") == ["Horror"]
    assert found(client, f"?production={film.pk}") == found(client, f"?person={ada.pk}") == ["Ada Lund"] * 2
    assert found(client, f"?article={article.pk}") == found(client, "?outlet=collider") == ["Ada Lund"]
    assert found(client, "?effect=ends") == found(client, "?certainty=confirmed") == ["Ada Lund"]


def test_claims_about_what_was_merged_are_found_under_either_id(client, film):
    double, ada, other = productions.published_production(), people.person("Ada Lund"), people.person("Ada Lundd")
    news.published_article(news.said("cast", ada), about=film)
    news.published_article(news.said("cast", other), about=double)
    news.merge(film, double)
    news.merge(ada, other)
    for pk in (film.pk, double.pk):
        assert found(client, f"?production={pk}") == ["Ada Lund", "Ada Lund"]
    for pk in (ada.pk, other.pk):
        assert found(client, f"?person={pk}") == ["Ada Lund", "Ada Lund"]
    assert {row["subject"]["id"] for row in client.get(CLAIMS).json()["results"]} == {film.pk}


def test_ruling_on_a_claim_is_told_with_its_reason(client):
    claim = news.published_claim()
    curation.rule(claim, "preferred", reason="They saw it.", by=editor())
    (ruling,) = client.get(f"{CLAIMS}{claim.pk}/").json()["rulings"]
    assert (ruling["kind"], ruling["reason"]) == ("preferred", "They saw it.")


def test_corrected_claim_is_gone_and_names_what_took_its_place(client, film):
    claim = news.published_claim("cast", people.person("Ada Lund"), of=film)
    claim.article.refresh_from_db()
    right = news.said("cast", people.person("Ida Lund"), production=film, article=claim.article).claim
    correction = curation.correct(
        claim, replacement=right, quotes=[(0, 6)], note="It is Ida.", by=editor(), seen=claim.article.version
    )
    response = client.get(f"{CLAIMS}{claim.pk}/")
    content = response.json()
    assert (response.status_code, content["detail"]) == (410, f"Correction no. {correction.number} withdrew it: It is Ida.")
    assert content["replacement"] == f"{CLAIMS}{correction.replacement_id}/"
    assert found(client) == ["Ida Lund"]


def test_claim_of_a_retracted_article_is_gone(client):
    claim = news.published_claim()
    article = claim.article
    article.refresh_from_db()
    curation.change_status(article, "retract", by=editor(), seen=article.version, note="All wrong.")
    response = client.get(f"{CLAIMS}{claim.pk}/")
    assert (response.status_code, response.json()["detail"]) == (410, "Its article was retracted.")


def test_claim_that_was_never_published_is_not_there(client, film):
    news.claim("cast", people.person(MARKER), of=film, quote=MARKER)
    news.accepted_claim("note", MARKER, of=film, quote=f"{MARKER} words")
    news.decide(news.claim("note", f"{MARKER} no", of=film, quote=f"{MARKER} no words"), reject="misread")
    news.reviewed_article(news.said("note", f"{MARKER} in review"), about=film)
    hidden = news.published_claim("note", f"{MARKER} of a draft", of=productions.production(MARKER))
    assert client.get(CLAIMS).json()["results"] == []
    for claim in Claim.objects.all():
        response = client.get(f"{CLAIMS}{claim.pk}/")
        assert (response.status_code, MARKER in response.content.decode()) == (404, False)
    assert hidden.is_published


def test_claim_about_an_archived_production_is_gone(client, film):
    claim = news.published_claim(of=film)
    film.refresh_from_db()
    transition(film, "archive", by=editor(), seen=film.version, note=MARKER)
    assert client.get(f"{CLAIMS}{claim.pk}/").status_code == 410


def test_list_takes_a_constant_number_of_queries(client, django_assert_num_queries):
    for more, total in ((1, 1), (29, 30)):
        maker = people.company()
        said = [
            news.said("distributor", production=productions.published_production(), attributed_party=maker) for _ in range(more)
        ]
        news.published_article(*said)
        with django_assert_num_queries(3):  # the revision, the page, its quotes
            assert len(client.get(CLAIMS).json()["results"]) == total
