"""Articles added and taken through the workflow by a program."""

from datetime import UTC, date, datetime

import pytest
from django.test import override_settings

from config.models import Event
from news.models import Article, Claim, Outlet
from productions.models import Production
from tests.factories import config, news, people
from tests.factories.api import Program, program
from tests.news.api.desk.asking import problem, reasons

pytestmark = pytest.mark.django_db

ARTICLES = "/api/v1/articles/"
TEXT = "Ada Lund has joined the cast of Nightfall.\n\nMikkel Thorvig directs."
NEW = {"outlet": "The Call Sheet", "date": "2023-02-08", "text": TEXT, "title": "Lund joins Nightfall", "film": "Nightfall"}


def at(article, verb="desk"):
    return f"{ARTICLES}{article.pk}/{verb}/"


# Adding


def test_article_is_added_as_a_draft_of_the_tokens_user():
    asking = program()
    response = asking.send(ARTICLES, NEW)
    assert response.status_code == 201
    article = Article.objects.get()
    assert (article.status, article.last_editor, article.title) == ("draft", asking.user, NEW["title"])
    assert (str(article.outlet), article.published_on, article.text) == ("The Call Sheet", date(2023, 2, 8), TEXT)
    assert {event.by for event in Event.objects.filter(kind="article")} == {asking.user}


def test_answer_has_the_suggestions_and_the_version():
    response = program().send(ARTICLES, NEW)
    article = Article.objects.get()
    content = response.json()
    said = [(each["state"], each["said"]["property"], each["quotes"][0]["text"]) for each in content["claims"]]
    assert [each for each in said if each[1] == "cast"] == [("suggested", "cast", "Ada Lund has joined")]
    assert len(said) == article.claims.count()
    assert content["suggested"].startswith(f"{len(said)} claim")
    assert (response.headers["ETag"], content["version"]) == (f'"v{article.version}"', article.version)
    assert response.headers["Location"] == f"http://testserver{at(article)}" == content["address"]


def test_same_article_twice_is_refused_with_a_link_to_the_first():
    asking = program()
    first = asking.send(ARTICLES, NEW).json()["address"]
    response = asking.send(ARTICLES, NEW | {"title": "Again"})
    assert problem(response, 409)["article"] == first
    assert response.headers["Link"] == f'<{first}>; rel="duplicate"'
    assert Article.objects.count() == 1


def test_address_of_another_article_is_refused_with_a_link_to_that():
    first = news.article(url="https://paper.example/lund")
    response = program().send(ARTICLES, NEW | {"url": first.url})
    assert problem(response, 409)["article"] == f"http://testserver{at(first)}"
    assert (Article.objects.count(), Outlet.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("said", "pointers"),
    [
        ({}, ["/date", "/outlet", "/text"]),
        (NEW | {"text": 5}, ["/text"]),
        (NEW | {"text": "x" * 200_001}, ["/text"]),
        (NEW | {"date": "2023-02-30"}, ["/date"]),
        (NEW | {"date": "9999-12-31"}, ["/date"]),
        (NEW | {"url": "ftp://paper.example/"}, ["/url"]),
        (NEW | {"title": ["x"], "byline": {}}, ["/byline", "/title"]),
        (NEW | {"status": "published"}, [""]),
        ([], [""]),
        ('"x"', [""]),
        ("null", [""]),
    ],
)
def test_article_that_is_wrong_is_refused_with_every_place(said, pointers):
    response = program().post(ARTICLES, said, content_type="application/json")
    assert sorted(reasons(response)) == pointers
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    "body",
    [
        b'{"text": "\\ud800"}',
        b'{"text": "\\u0000"}',
        b'{"title": "a\\u000bb"}',
        b'{"text": "a", "text": "b"}',
        b'{"text": "\xff\xfe"}',
        b'{"outlet": NaN}',
        b'{"date": ' + b"9" * 5000 + b"}",
        b'{"film": ' + b"[" * 2000 + b"]" * 2000 + b"}",
        b"{",
        b'"\xed\xa0\x80"',
    ],
    ids=range(10),
)
@pytest.mark.parametrize("rest", ["", "{pk}/submit/", "{pk}/claims/"])
def test_json_that_nobody_means_is_refused_by_every_write(body, rest):
    address = ARTICLES + rest.format(pk=news.article().pk)
    response = program().generic("POST", address, body, content_type="application/json", headers={"If-Match": '"v1"'})
    problem(response, 400)
    assert not Event.objects.filter(kind="article").exists()


def test_form_is_refused():
    problem(program().post(ARTICLES, NEW), 415)


def test_readers_add_nothing(client):
    problem(client.post(ARTICLES, NEW, content_type="application/json"), 401)
    problem(Program(config.user()).send(ARTICLES, NEW), 403)
    assert not Article.objects.exists()


def test_article_is_read_by_staff_whatever_its_status(client):
    article = news.article(TEXT)
    content = program(scope="read").get(at(article)).json()
    assert (content["text"], content["status"], content["public"]) == (TEXT, "draft", None)
    problem(client.get(at(article)), 401)
    problem(client.get(f"{ARTICLES}{article.pk}/"), 404)


def test_public_address_answers_staff_as_everybody():
    article = news.article()
    problem(program("editor").get(f"{ARTICLES}{article.pk}/"), 404)


@pytest.mark.parametrize("number", [1, 30])
def test_article_takes_a_constant_number_of_queries(number, django_assert_num_queries):
    article = news.article(TEXT)
    for _each in range(number):
        article.refresh_from_db()
        news.claim("note", article=article, of=people.person(), quote="Ada Lund")
    asking = program()
    with django_assert_num_queries(7):
        asking.get(at(article))


# The workflow


def test_transition_is_done_and_answered_with_the_next_version():
    article, asking = news.article(), program()
    response = asking.send(at(article, "submit"), seen=1)
    assert (response.status_code, response.headers["ETag"], response.json()["status"]) == (200, '"v2"', "in_review")
    article.refresh_from_db()
    assert (article.status, article.submitted_by) == ("in_review", asking.user)


def test_article_goes_from_a_program_to_readers(client):
    added = program().send(ARTICLES, NEW).json()
    address, curator = added["address"].removesuffix("desk/"), program("curator")
    version = added["version"]
    for claim in added["claims"]:
        done = curator.send(claim["address"].replace("desk", "accept"), seen=version)
        assert done.json()["state"] == "accepted"
        version = done.json()["version"]
    version = program().send(f"{address}submit/", seen=version).json()["version"]
    published = program("editor").send(f"{address}publish/", seen=version)
    assert (published.status_code, published.json()["status"], published.json()["public"]) == (200, "published", address)
    assert client.get(address).json()["title"] == NEW["title"]
    assert Production.objects.public().get().title == "Nightfall"


def test_write_without_a_version_is_refused():
    article = news.article()
    for seen in (None, "*", ""):
        problem(program().send(at(article, "submit"), seen=seen), 428)
    article.refresh_from_db()
    assert article.version == 1


@pytest.mark.parametrize("tag", ['"v2"', '"v0"', "v1", "1", '"1"', '"v9999999999999999999999"', "nonsense"])
def test_stale_write_is_refused_with_what_there_is_now(tag):
    article = news.article()
    response = program().send(at(article, "submit"), seen=tag)
    content = problem(response, 412)
    assert (response.headers["ETag"], content["current"]["version"], content["current"]["status"]) == ('"v1"', 1, "draft")
    assert not Event.objects.filter(kind="article").exists()


@pytest.mark.parametrize("tag", ['"v1"', 'W/"v1"', '"x", "v1"', '"v7", "v1"'])
def test_version_is_read_as_proxies_may_have_written_it(tag):
    assert program().send(at(news.article(), "submit"), seen=tag).status_code == 200


def test_stale_write_is_told_so_before_what_the_workflow_says():
    article = config.submit(news.article())
    problem(program().send(at(article, "submit"), seen=1), 412)


def test_workflow_refuses_in_the_words_of_the_desk():
    article = config.submit(news.article())
    response = program().send(at(article, "submit"), seen=2)
    assert problem(response, 409)["detail"] == "It is in review."


def test_four_eyes_hold_for_programs():
    asking = program("editor")
    article = config.submit(news.article(), by=asking.user)
    reason = "You sent it to review yourself: somebody else must publish it."
    assert asking.get(at(article)).json()["why_not"]["publish"] == reason
    assert problem(asking.send(at(article, "publish"), seen=2), 409)["detail"] == reason
    with override_settings(FOUR_EYES=False):
        assert asking.send(at(article, "publish"), seen=2).status_code == 200


@pytest.mark.parametrize("verb", ["publish", "return", "schedule", "retract", "reinstate", "restore", "unschedule"])
def test_wrong_role_is_told_who_may(verb):
    article = config.submit(news.article())
    response = program("curator").send(at(article, verb), {"note": "x"}, seen=2)
    assert problem(response, 403)["detail"] == "Only editors can do this."


def test_retraction_asks_for_a_note_and_readers_see_it(client):
    article = news.published_article(news.said("note"), about=people.person())
    editor = program("editor")
    assert problem(editor.send(at(article, "retract"), seen=article.version), 409)["detail"].endswith("asks for a public note.")
    assert editor.send(at(article, "retract"), {"note": " Not\u200b so. "}, seen=article.version).status_code == 200
    assert client.get(f"{ARTICLES}{article.pk}/").json()["retracted"]["note"] == "Not so."


def test_article_is_scheduled():
    article = config.submit(news.article())
    said = {"publish_at": "2199-06-01T12:00:00Z"}
    content = program("editor").send(at(article, "schedule"), said, seen=2).json()
    assert (content["status"], content["publish_at"]) == ("scheduled", "2199-06-01T12:00:00Z")
    article.refresh_from_db()
    assert article.publish_at == datetime(2199, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        {"note": 5.0, "publish_at": "x"},
        {"publish_at": "9999-12-31T23:59:59-12:00"},
        {"publish_at": "0001-01-01T00:00:00+14:00"},
        {"publish_at": "2200-01-01T00:00:00Z"},
        {"note": ["x"]},
        {"note": "x" * 10_001},
        {"publish": True},
    ],
)
def test_transition_that_says_something_wrong_is_refused(said):
    article = config.submit(news.article())
    reasons(program("editor").send(at(article, "return"), said, seen=2))


def test_note_that_would_be_lost_is_refused():
    assert list(reasons(program().send(at(news.article(), "submit"), {"note": "Please."}, seen=1))) == ["/note"]


@pytest.mark.parametrize("rest", ["archive/", "nonsense/", "desk/x/", "Publish/"])
def test_act_that_articles_do_not_know_is_nowhere(rest):
    problem(program("editor").send(f"{ARTICLES}{news.article().pk}/{rest}", seen=1), 404)


# Several writers


def test_claims_of_another_are_not_lost():
    """Two programs have seen the same version: the second is told what the first has done."""
    claim = news.claim()
    claim.article.refresh_from_db()
    seen = claim.article.version
    one, other = program("curator"), program("curator")
    address = f"/api/v1/claims/{claim.pk}/"
    assert one.send(f"{address}accept/", seen=seen).status_code == 200
    refused = problem(other.send(f"{address}reject/", {"reason": "misread"}, seen=seen), 412)
    assert (refused["current"]["state"], refused["current"]["version"]) == ("accepted", seen + 1)
    assert Claim.objects.get().decided_by == one.user
