"""Suggestions on the workbench: the weak ones folded, each with its rule, and near names asked about."""

import pytest
from django.urls import reverse

from news.desk.workbench.page import Workbench
from news.models import Article
from tests.factories import config as staff
from tests.factories import news, people
from tests.factories.suggestions import TEXT, person, suggest, suggested_claim, suggestion
from tests.pages import said

pytestmark = pytest.mark.django_db

PAGE = 11  # of claims that name people alone


def page(client, article, query=""):
    return client.get(reverse("admin:desk_workbench", args=[article.pk]) + query).content.decode()


def bench(article):
    return Workbench(Article.objects.select_related("outlet").get(pk=article.pk), staff.curator())


def grouped(article):
    return [
        tuple([card.value for card in cards] for cards in (group.strong, group.weaker, group.decided))
        for group in bench(article).groups
    ]


def some_of_each():
    """Of one film a sure suggestion, a weak one, a decided one; and one about a person."""
    article = news.article(TEXT)
    credit = suggestion("Daybreak", "other_credit", subject_kind="person", subject="Ada Lund", confidence=0.95)
    said = [suggestion(person(name), confidence=sure) for name, sure in (("Ann Lee", 0.59), ("Ben Roy", 0.6), ("Cy Ode", 0.3))]
    claims = suggest(*said, credit, article=article).claims
    news.decide(claims[2])
    return article, claims


def test_weak_suggestions_and_those_about_people_are_folded():
    article, _claims = some_of_each()
    assert grouped(article) == [(["Ben Roy"], ["Ann Lee"], ["Cy Ode"]), ([], ["Daybreak"], [])]


def test_claims_by_hand_are_never_folded():
    article = news.article(TEXT)
    news.claim("other_credit", "Daybreak", of=people.person(), article=article)
    assert grouped(article) == [(["Daybreak"], [], [])]


def test_next_undecided_claim_is_a_weak_one_after_the_others():
    article, (weak, sure, decided, credit) = some_of_each()
    following = bench(article).following
    assert [following[each.pk] for each in (sure, weak, credit, decided)] == [weak.pk, credit.pk, sure.pk, credit.pk]


def test_folded_suggestions_are_counted_and_open_around_the_one_in_focus(client, curator):
    article, (weak, *_others) = some_of_each()
    assert page(client, article).count('<details class="weaker"><summary>1 weaker suggestion</summary>') == 2
    shown = page(client, article, f"?claim={weak.pk}")
    assert (shown.count('<details class="weaker" open>'), shown.count('<details class="weaker">')) == (1, 1)


def test_card_says_which_rule_read_it_and_how_sure_that_is(client, curator):
    claim = suggested_claim(confidence=0.876)
    assert "read by cast.star@1, 88 % sure" in page(client, claim.article)
    news.decide(claim)
    assert "cast.star@1" not in page(client, claim.article)


@pytest.mark.parametrize("number", [4, 150])
def test_page_costs_the_same_queries_with_any_number_of_suggestions(client, curator, number, django_assert_num_queries):
    ada = people.person("Ada Lund")
    text = " ".join(f"name{each}" for each in range(number))
    said = [
        suggestion(person(f"Ada {word}"), text=text, quote=word, confidence=place / number, near=ada.name)
        for place, word in enumerate(text.split())
    ]
    article = news.article(text)
    suggest(*said, article=article)
    with django_assert_num_queries(PAGE):
        shown = page(client, article)
    assert (shown.count('class="card '), shown.count("Is this <bdi>Ada Lund</bdi>, misprinted?")) == (number, number)


# A near name


@pytest.fixture
def near():
    ada = people.person("Ada Lund")
    return ada, suggested_claim(person("Ada Lunde"), near="Ada Lund")


def take(client, claim):
    claim.article.refresh_from_db()
    address = reverse("admin:desk_workbench_claim", args=[claim.article_id, claim.pk])
    return client.post(address, {"act": "near", "version": claim.article.version}, follow=True)


def test_near_name_is_asked_about_and_taken_with_one_click(client, curator, near):
    ada, claim = near
    assert 'value="near"' in page(client, claim.article)
    answer = take(client, claim).content.decode()
    claim.refresh_from_db()
    assert (claim.value_party, claim.value_as_printed, claim.state) == (ada, "Ada Lunde", "suggested")
    assert ('value="near"' in answer, "printed “Ada Lunde”" in answer) == (False, True)


def test_printed_form_that_differs_by_its_capitals_alone_is_left_out(client, curator):
    genre = news.claim("genre", "horror", value_as_printed="horror")
    assert "printed “" not in page(client, genre.article)


def test_near_name_is_not_asked_about_once_the_two_are_one(client, curator, near):
    ada, claim = near
    news.merge(ada, claim.value_party)
    assert 'value="near"' not in page(client, claim.article)


def test_near_name_is_not_asked_about_of_what_is_decided(client, curator, near):
    _ada, claim = near
    news.decide(claim, reject="misread")
    assert 'value="near"' not in page(client, claim.article)


def test_near_name_that_nobody_proposes_is_not_taken(client, curator):
    claim = suggested_claim()
    assert said(take(client, claim)) == [("error", "Nobody of a near name is proposed for it any longer.")]


def test_near_name_is_taken_by_curators(client, near):
    _ada, claim = near
    client.force_login(staff.contributor())
    assert take(client, claim).status_code == 403
