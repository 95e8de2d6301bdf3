"""`manage.py suggest_report`: what became of the suggestions."""

import json

import pytest

from news.curation import correct, publish, undecide
from news.models import Article, Claim
from tests.factories import config as staff
from tests.factories import news, people
from tests.factories.suggestions import TEXT, person, suggest, suggestion
from tests.news.command import run

pytestmark = pytest.mark.django_db


def suggested(rule="cast.star@1"):
    """The claims of five suggestions by one rule."""
    said = [suggestion(person(f"Ada {name}"), rule=rule) for name in ("Alm", "Berg", "Dahl", "Ek", "Falk")]
    text = f"{TEXT} {Claim.objects.count()}"
    suggest(*said, article=news.article(text))
    return list(Claim.objects.filter(suggested_rule=rule).order_by("pk"))


def report():
    return json.loads("\n".join(run("suggest_report", "--format", "json").out))


def test_report_counts_what_was_decided_by_rule():
    accepted, corrected, misread, elsewhere, _undecided = suggested()
    suggested("cast.list@2")
    news.decide(accepted)
    news.edit(corrected, value_party=people.person("Ada Bergh"))
    news.decide(corrected)
    news.decide(misread, reject="misread")
    news.decide(elsewhere, reject="wrong_subject")
    assert report() == [
        {
            "rule": "cast.list@2", "made": 5, "accepted": 0, "corrected": 0, "rejected": {}, "undecided": 5,
            "accept_rate": None,
        },
        {
            "rule": "cast.star@1", "made": 5, "accepted": 1, "corrected": 1, "rejected": {"misread": 1, "wrong_subject": 1},
            "undecided": 1, "accept_rate": 0.25,
        },
    ]  # fmt: skip
    assert run("suggest_report").out == [
        "rule         made  accepted  corrected  rejected                        undecided  rate",
        "cast.list@2  5     0         0          0                               5          –",
        "cast.star@1  5     1         1          2 (1 misread, 1 wrong_subject)  1          25%",
    ]


def test_edited_claim_that_is_rejected_was_not_right():
    claim = suggested()[0]
    news.edit(claim, character="Mara")
    news.decide(claim, reject="misread")
    assert [(each["corrected"], each["rejected"]) for each in report()] == [(0, {"misread": 1})]


def test_claim_that_is_taken_back_is_undecided():
    claim = suggested()[0]
    news.decide(claim)
    undecide(claim, by=staff.curator(), seen=Article.objects.get().version)
    assert [(each["accepted"], each["undecided"]) for each in report()] == [(0, 5)]


def test_claim_that_is_corrected_in_public_was_not_right():
    claim = suggested()[0]
    news.decide(claim)
    article = staff.submit(Article.objects.get())
    publish(article, by=staff.editor(), seen=article.version)
    correct(Claim.objects.get(pk=claim.pk), None, note="Wrong.", by=staff.editor(), seen=article.version)
    assert [(each["accepted"], each["corrected"], each["made"]) for each in report()] == [(0, 1, 5)]


def test_claims_by_hand_are_not_counted():
    news.accepted_claim()
    assert (report(), run("suggest_report").out) == ([], ["No rule has suggested anything yet."])


@pytest.mark.parametrize("rules", [1, 5])
def test_report_asks_once(rules, django_assert_num_queries):
    for number in range(rules):
        suggested(f"cast.rule{number}@1")
    with django_assert_num_queries(1):
        run("suggest_report")
