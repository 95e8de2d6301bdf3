"""`manage.py import_articles`."""

import pytest
from django.contrib.auth.models import User

from news.models import Article, Claim
from tests.news import submitted
from tests.news.command import run

pytestmark = pytest.mark.django_db


def test_the_same_again_adds_nothing_and_says_where_it_is(tmp_path):
    path = submitted.file(tmp_path, [submitted.article(), submitted.article(url=None, text="Other words.")])
    run("import_articles", path)
    first, second = Article.objects.order_by("pk")
    assert run("import_articles", path).out == [
        f"{path}: item 1: already here as article {first.pk}, https://callsheet.example/1",
        f"{path}: item 2: already here as article {second.pk}",
        "0 articles added, 2 already here",
        "Nothing new.",
    ]


def test_service_account_adds_and_can_not_log_in(tmp_path):
    run("import_articles", submitted.file(tmp_path, submitted.article()))
    service = User.objects.get()
    assert Article.objects.get().last_editor == service
    assert (service.username, service.has_usable_password(), service.is_staff) == ("importer", False, False)
    assert [str(group) for group in service.groups.all()] == ["Curator"]


def test_all_problems_of_all_files_are_printed_and_nothing_is_written(tmp_path):
    good = submitted.file(tmp_path, submitted.article(), "good.json")
    seed = submitted.file(tmp_path, " date 2023-02-08 Words.", "seed.txt")
    nul = submitted.file(tmp_path, b"a\0b", "nul.txt")
    ran = run("import_articles", good, seed, nul, f"{tmp_path}/gone.json")
    assert ran.err == [
        f"{seed}: outlet: is missing: give it in the file, or with --outlet",
        f"{nul}: it holds a NUL byte, at byte 1: it is not text",
        f"{tmp_path}/gone.json: there is no such file",
    ]
    assert (ran.out, ran.refusal) == ([], "Nothing was written: problems: 3.")
    assert (Article.objects.count(), User.objects.count()) == (0, 0)


def test_suggestions_are_counted(tmp_path):
    article = submitted.article(text="Ada Lund will star in “Nightfall”, which Mikkel Thorvig directs.")
    ran = run("import_articles", submitted.file(tmp_path, article))
    assert ran.out == ["1 article added, 0 already here", f"{Claim.objects.count()} claims suggested"]
    assert Claim.objects.by_rule().count() > 1


def test_suggester_that_fails_is_named_and_the_article_kept(tmp_path, settings):
    settings.SUGGESTER = "tests.news.suggesters.fails"
    path = submitted.file(tmp_path, [submitted.article()])
    ran = run("import_articles", path)
    assert ran.err == [f"{path}: item 1: Nothing is suggested. The suggester failed: RuntimeError."]
    assert (ran.out, ran.refusal) == (["1 article added, 0 already here", "0 claims suggested"], "")
