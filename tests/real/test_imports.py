"""The import commands on real reports and the claims made of them by hand."""

import pytest

from news.models import Article, Claim
from tests.factories import config
from tests.news import submitted
from tests.news.command import run
from tests.real import gold

pytestmark = pytest.mark.django_db

SEEDS = ("000", "001", "002")
WITH_GOLD = sorted(path.stem for path in (gold.SHARED / "devkit" / "gold").glob("*.json"))


@pytest.fixture
def staff():
    return config.curator(username="cleo"), config.editor(username="edda")


def test_seeds_are_imported(tmp_path):
    ran = run("import_articles", str(gold.seed("000")), "--outlet", "J-14")
    stored = Article.objects.get()
    suggested = f"{stored.claims.by_rule().count()} claims suggested"
    assert (ran.out, ran.err, ran.refusal) == (["1 article added, 0 already here", suggested], [], "")
    assert (str(stored.outlet), stored.published_on.isoformat(), stored.status) == ("J-14", "2023-02-09", "draft")
    assert stored.text == gold.article("000")["text"].strip()


def test_articles_of_the_kit_are_imported_whatever_their_precision():
    ran = run("import_articles", str(gold.SHARED / "devkit" / "articles"))
    assert ran.out[0] == "42 articles added, 0 already here"
    months = Article.objects.filter(published_precision="month").values_list("published_on", flat=True)
    assert sorted(day.isoformat() for day in months)[-2:] == ["2017-04-30", "2017-11-30"]
    years = Article.objects.filter(published_precision="year").values_list("published_on", flat=True)
    assert sorted({day.isoformat() for day in years}) == ["2005-12-31", "2020-12-31"]


def test_gold_claims_of_the_seeds_are_published(tmp_path, staff):
    path = submitted.file(tmp_path, [gold.report(number) for number in SEEDS])
    assert run("import_claims", path, "--submitted-by", "cleo", "--publish-as", "edda").out == [
        "3 articles, 116 claims, 1 production, 24 people and companies added; 3 articles published"
    ]
    assert set(Article.objects.values_list("status", "submitted_by__username")) == {("published", "cleo")}
    for claim in Claim.objects.prefetch_related("quotes"):
        assert [quote.text for quote in claim.quotes.all()] == [claim.article.text[q.start : q.end] for q in claim.quotes.all()]


def test_gold_claims_of_the_whole_kit_are_taken(tmp_path):
    path = submitted.file(tmp_path, [gold.report(number) for number in WITH_GOLD])
    ran = run("import_claims", path)
    assert (ran.err, ran.refusal) == ([], "")
    assert Article.objects.filter(status="in_review").count() == len(WITH_GOLD) == 14
