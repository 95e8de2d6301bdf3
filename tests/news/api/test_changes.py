"""What came, changed and went: whoever follows it has what the site has."""

import pytest

from config.workflow import edit, transition
from news import curation
from news.curation.telling import differing, retell
from news.models import Change
from tests.factories import news, people, productions
from tests.factories.config import contributor, editor, submit
from tests.news.follower import crawl, follow, get

pytestmark = pytest.mark.django_db
CHANGES = "/api/v1/changes/"


@pytest.fixture
def film():
    return productions.published_production("Nightfall")


def told(client, cursor=""):
    """(kind, id, effect, act) of all rows since a cursor, and the cursor after them."""
    page = get(client, f"{CHANGES}?limit=200" + (f"&cursor={cursor}" if cursor else ""))
    return {tuple(row[name] for name in ("kind", "id", "effect", "act")) for row in page["results"]}, page["cursor"]


def test_row_says_what_happened_to_what(client, film):
    row = get(client, f"{CHANGES}?limit=1")["results"][0]
    assert row == {
        "number": row["number"],
        "kind": "production",
        "id": str(film.pk),
        "effect": "created",
        "act": "published",
        "at": row["at"],
        "address": f"http://testserver/api/v1/productions/{film.pk}/",
    }


def test_published_article_brings_all_that_it_says(client, film):
    _rows, cursor = told(client)
    ada = people.person("Ada Lund")
    article = news.published_article(news.said("cast", ada), about=film, outlet=news.outlet("Collider", slug="collider"))
    fact, claim = film.facts.get(), article.claims.get()
    assert told(client, cursor)[0] == {
        ("production", str(film.pk), "changed", "published"),
        ("person", str(ada.pk), "created", "published"),
        ("outlet", "collider", "created", "published"),
        ("article", str(article.pk), "created", "published"),
        ("claim", str(claim.pk), "created", "published"),
        ("fact", fact.public_id, "created", "published"),
    }


def test_drafts_are_not_told(client):
    draft = productions.production("Nightfall")
    news.claim(of=draft)
    news.reviewed_article(news.said(), about=draft)
    edit(draft, {"summary": "Secret."}, by=contributor(), seen=draft.version)
    assert told(client)[0] == set()


def test_claims_on_a_draft_come_with_its_page(client):
    draft = productions.production("Nightfall")
    article = news.reviewed_article(news.said("genre", "drama"), about=draft)
    curation.publish(article, by=editor(), seen=article.version, with_productions=False)
    rows, cursor = told(client)
    assert {row[0] for row in rows} == {"article", "outlet"}
    draft.refresh_from_db()
    submit(draft)
    transition(draft, "publish", by=editor(), seen=draft.version)
    assert {row[0] for row in told(client, cursor)[0] if row[2] == "created"} == {"production", "claim", "fact"}


def test_merge_and_its_undoing(client, film):
    right, wrong = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.published_claim("cast", right, of=film)
    news.published_claim("cast", wrong, of=film, day=news.DAY.replace(month=5))
    _rows, cursor = told(client)
    decision = news.merge(right, wrong)
    rows, cursor = told(client, cursor)
    assert ("person", str(wrong.pk), "removed", "merged") in rows
    assert client.get(f"/api/v1/people/{wrong.pk}/").status_code == 308
    curation.undo_identity(decision, by=editor())
    assert ("person", str(wrong.pk), "created", "unmerged") in told(client, cursor)[0]


def test_retraction(client, film):
    claim = news.published_claim("cast", of=film)
    _rows, cursor = told(client)
    news.retract(claim.article)
    rows, _cursor = told(client, cursor)
    assert {("claim", str(claim.pk), "removed", "retracted"), ("article", str(claim.article_id), "changed", "retracted")} < rows


def test_correction_names_both_claims(client, film):
    claim = news.published_claim("genre", "drama", of=film)
    _rows, cursor = told(client)
    new = news.said("genre", "comedy", production=film).claim
    claim.article.refresh_from_db()
    curation.correct(claim, new, note="Misread.", by=editor(), seen=claim.article.version)
    rows, _cursor = told(client, cursor)
    assert {row for row in rows if row[0] == "claim"} == {
        ("claim", str(claim.pk), "removed", "corrected"),
        ("claim", str(new.pk), "created", "corrected"),
    }


def test_archived_production_goes_with_all_that_stood_on_it(client, film):
    claim = news.published_claim("cast", of=film)
    _rows, cursor = told(client)
    film.refresh_from_db()
    transition(film, "archive", by=editor(), seen=film.version, note="A hoax.")
    gone = {row[:2] for row in told(client, cursor)[0] if row[2:] == ("removed", "archived")}
    assert {("production", str(film.pk)), ("claim", str(claim.pk)), ("person", str(claim.value_party_id))} < gone


def test_renamed_person_changes_whatever_names_them(client, film):
    ada = people.person("Ada Lund")
    claim = news.published_claim("cast", ada, of=film)
    copy, cursor = follow(client)
    ada.refresh_from_db()
    edit(ada, {"name": "Ada Berg"}, by=contributor(), seen=ada.version)
    assert ("production", str(film.pk), "changed", "edited") in told(client, cursor)[0]
    assert follow(client, copy, cursor)[0] == crawl(client)
    assert copy[f"http://testserver/api/v1/claims/{claim.pk}/"]["value"]["words"] == "Ada Berg"


def test_retitled_production_changes_whatever_names_it(client, film):
    news.published_claim("cast", of=film)
    news.published_claim("sequel_of", film, of=productions.published_production("Nightfall II"))
    copy, cursor = follow(client)
    news.published_claim("title", "Daybreak", of=film)
    assert follow(client, copy, cursor)[0] == crawl(client)


def test_renamed_outlet_changes_whatever_cites_it(client, admin_client, film):
    outlet = news.outlet("Collider", slug="collider")
    news.published_article(news.said("cast"), about=film, outlet=outlet)
    copy, cursor = follow(client)
    form = {"name": "Collider Online", "kind": "magazine", "address": ""}
    assert admin_client.post(f"/admin/news/outlet/{outlet.pk}/change/", form).status_code == 302
    assert follow(client, copy, cursor)[0] == crawl(client)


def test_follower_in_small_steps_has_what_a_crawl_has(client, film):
    for _number in range(3):
        news.published_claim("cast", of=film)
    assert follow(client, limit=1)[0] == follow(client)[0] == crawl(client)


def test_cursor_of_the_end_stays_where_nothing_happens(client, film):
    _rows, cursor = told(client)
    assert told(client, cursor) == (set(), cursor)


def test_follower_is_answered_304_while_nothing_happens(client, film):
    etag = client.get(CHANGES).headers["ETag"]
    assert client.get(CHANGES, headers={"If-None-Match": etag}).status_code == 304
    news.published_claim(of=film)
    assert client.get(CHANGES, headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("query", ["cursor=1", "cursor=MQ:x", "limit=0", "since=1", "fields=numbers"])
def test_bad_question_is_refused_by_name(client, query):
    answer = client.get(f"{CHANGES}?{query}")
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (400, query.partition("=")[0])


def test_retelling_brings_what_came_by_another_way(client, film):
    news.published_claim(of=film)
    Change.objects.all().delete()
    assert {effect for _kind, _key, effect in differing()} == {"created"}
    retell()
    assert differing() == []
    assert follow(client)[0] == crawl(client)


def test_number_of_queries_does_not_grow(client, film, django_assert_num_queries):
    news.published_claim(of=film)
    with django_assert_num_queries(2):  # the revision, the rows
        get(client, f"{CHANGES}?limit=1")
    with django_assert_num_queries(2):
        get(client, f"{CHANGES}?limit=200")
