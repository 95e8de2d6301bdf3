"""Correcting a published claim: what is shown before, what is so afterwards, and the way back."""

import pytest

from news.models import Correction
from people.models import Party
from tests.factories import news, people
from tests.news.desk.putting_right import correct, page, shown, typed

pytestmark = pytest.mark.django_db


def test_correction_is_previewed_and_then_made(client, editor, budget):
    data = typed(client, budget, value_low="12000000", value_high="12000000")
    preview = client.post(page(budget, "correct"), data)
    assert (preview.context["summary"], Correction.objects.count()) == ("1 change on 1 page", 0)
    assert preview.context["effects"][0].told == (("Changed", "Budget changed from $10 million to $12 million"),)
    client.post(page(budget, "correct"), data | {"previewed": preview.context["form"].digest()})
    correction = Correction.objects.get()
    assert (correction.number, correction.withdrawn, correction.note, correction.by) == (1, budget, "Misread.", editor)
    assert shown(budget) == ["$12 million"]


def test_other_words_than_those_previewed_are_previewed_anew(client, editor, budget):
    data = typed(client, budget, value_low="12000000", value_high="12000000")
    digest = client.post(page(budget, "correct"), data).context["form"].digest()
    answer = client.post(page(budget, "correct"), data | {"value_high": "13000000", "previewed": digest})
    assert (answer.context["summary"], Correction.objects.count()) == ("1 change on 1 page", 0)


def test_correction_rests_on_the_old_words_or_on_others_of_the_article(client, editor, budget):
    old = list(budget.quotes.values_list("text", flat=True))
    correct(client, budget, certainty="confirmed")
    second = Correction.objects.get(number=1).replacement
    assert list(second.quotes.values_list("text", flat=True)) == old
    second.article.refresh_from_db()
    correct(client, second, certainty="rumoured", quote="Report number")
    third = Correction.objects.get(number=2).replacement
    assert list(third.quotes.values_list("text", flat=True)) == ["Report number"]


def test_correction_to_another_person_finds_or_makes_them(client, editor):
    claim = news.published_claim("cast", people.person("Yara Shahid"))
    known = people.person("Yara Shahidi")
    correct(client, claim, value="yara shahidi", as_printed="Yara Shahid")
    assert Correction.objects.get().replacement.value_party == known
    again = Correction.objects.get().replacement
    again.article.refresh_from_db()
    correct(client, again, value="Somebody New")
    assert Party.objects.get(name="Somebody New").status == "draft"


def test_preview_makes_nobody(client, editor):
    claim = news.published_claim("cast", people.person("Yara Shahid"))
    client.post(page(claim, "correct"), typed(client, claim, value="Somebody New"))
    assert list(Party.objects.values_list("name", flat=True)) == ["Yara Shahid"]


def test_correction_of_how_it_was_said_keeps_whom_it_names_though_another_bears_the_name(client, editor):
    ana = people.person("Ana")
    claim = news.published_claim("cast", ana)
    people.person("Ana")
    correct(client, claim, certainty="confirmed")
    assert Correction.objects.get().replacement.value_party == ana


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"note": " "}, "note"),
        ({"value_low": "ten"}, "value_low"),
        ({"value_low": "13000000"}, "value_low"),
        ({"value_low": ""}, "value_low"),
        ({"value_state": "none", "happened_on": "soon"}, "happened_on"),
        ({"quote": "Words that it has not"}, "__all__"),
    ],
)
def test_bad_correction_is_refused_and_kept(client, editor, budget, changes, field):
    answer = client.post(page(budget, "correct"), typed(client, budget, attribution="as it said", **changes))
    form = answer.context["form"]
    assert (answer.status_code, form["attribution"].value(), Correction.objects.count()) == (400, "as it said", 0)
    assert list(form.errors) == [field]


def test_correction_that_says_the_same_is_refused(client, editor, budget):
    answer = client.post(page(budget, "correct"), typed(client, budget))
    assert answer.context["form"].non_field_errors() == ["It says the same as before."]


def test_correction_of_an_old_version_writes_nothing(client, editor, budget):
    data = typed(client, budget, certainty="confirmed", version=budget.article.version - 1)
    assert "has been changed by somebody else" in str(client.post(page(budget, "correct"), data).context["form"].errors)


def test_correction_is_undone_by_correcting_the_replacement(client, editor, budget):
    correct(client, budget, value_low="12000000", value_high="12000000")
    replacement = Correction.objects.get().replacement
    replacement.article.refresh_from_db()
    correct(client, replacement, value_low="10000000", value_high="10000000")
    assert (shown(budget), Correction.objects.count()) == (["$10 million"], 2)


def test_unpublished_claim_is_not_corrected(client, editor):
    claim = news.claim()
    assert client.get(page(claim, "correct")).context["reason"] == "It has not been published: it can still be edited."
    client.post(page(claim, "correct"), {"note": "x"})
    assert Correction.objects.count() == 0
