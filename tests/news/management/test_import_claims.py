"""`manage.py import_claims`."""

import pytest
from django.contrib.auth.models import User

from news.models import Article, Claim
from tests.factories import config
from tests.news import submitted
from tests.news.command import run

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(tmp_path):
    return submitted.file(tmp_path, submitted.report())


@pytest.fixture
def staff():
    return config.curator(username="cleo"), config.editor(username="edda")


def test_the_same_again_adds_nothing_and_says_so(path):
    assert run("import_claims", path).out == [
        "1 article, 1 claim, 1 production, 1 person or company added; 0 articles published"
    ]
    assert run("import_claims", path).out == ["Nothing new."]


def test_service_account_submits_where_nobody_is_named(path):
    run("import_claims", path)
    assert Article.objects.get().submitted_by.username == "importer"


def test_nothing_is_suggested_beside_what_was_curated(path):
    run("import_claims", path)
    assert (Claim.objects.count(), Claim.objects.by_rule().count()) == (1, 0)


def test_service_account_submits_and_an_editor_publishes(path, staff):
    run("import_claims", path, "--publish-as", "edda")
    assert Article.objects.get().status == "published"


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        (["--submitted-by", "nobody"], ["--submitted-by: there is no user “nobody”"]),
        (["--submitted-by", "carl"], ["--submitted-by: “carl” can't do this: it is for curators"]),
        (["--publish-as", "cleo"], ["--publish-as: “cleo” can't do this: it is for editors"]),
        (
            ["--submitted-by", "edda", "--publish-as", "edda"],
            ["--publish-as: “edda” also submits: somebody else must publish it (four eyes)"],
        ),
        (
            ["--submitted-by", "one", "--publish-as", "two"],
            ["--submitted-by: there is no user “one”", "--publish-as: there is no user “two”"],
        ),
    ],
)
def test_staff_that_can_not_do_it(path, staff, arguments, problems):
    config.contributor(username="carl")
    ran = run("import_claims", path, *arguments)
    assert (ran.err, ran.refusal) == (problems, f"Nothing was written: problems: {len(problems)}.")
    assert Article.objects.count() == 0


def test_newsroom_of_one_submits_and_publishes(path, staff, settings):
    settings.FOUR_EYES = False
    run("import_claims", path, "--submitted-by", "edda", "--publish-as", "edda")
    assert Article.objects.get().status == "published"


def test_all_problems_of_all_files_are_printed_and_nothing_is_written(tmp_path, path):
    bad = submitted.file(tmp_path, submitted.report(submitted.claim(5), submitted.claim(quote="No such words")), "bad.json")
    large = submitted.file(tmp_path, b" " * 20_000_000, "large.json")
    ran = run("import_claims", path, bad, large)
    assert ran.err == [
        f"{bad}: claim 1: value: is a number, and has to be text",
        f"{bad}: claim 2: quote: “No such words” does not stand in the text",
        f"{large}: it is larger than 2 MB",
    ]
    assert ran.refusal == "Nothing was written: problems: 3."
    assert (Article.objects.count(), User.objects.filter(username="importer").count()) == (0, 0)
