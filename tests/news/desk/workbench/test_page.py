"""The workbench's page: what it shows of an article and its claims, and what that costs."""

import pytest
from django.urls import reverse

from news.desk.workbench.page import Workbench
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

PAGE = 12


def address(article, query=""):
    return reverse("admin:desk_workbench", args=[article.pk]) + query


def bench_of(article, user=None):
    article.refresh_from_db()
    return Workbench(article, user or staff.curator())


def shown(article):
    return [(str(group.subject), [card.value for card in group.cards]) for group in bench_of(article).groups]


def card(claim, user=None):
    bench = bench_of(claim.article, user)
    return bench.card(bench.by_id[claim.pk])


def suggest(article, value, quote, property="cast", **fields):
    article.refresh_from_db()
    return news.claim(property, value, article=article, quote=quote, **fields)


def test_claims_are_grouped_by_subject_as_the_text_comes_to_them():
    article = news.article("Ana joins Harbour. Ben joins Port. Cleo joins Harbour.")
    harbour, port = productions.production("Harbour"), productions.production("Port")
    suggest(article, people.person("Cleo"), "Cleo", of=harbour)
    suggest(article, people.person("Ben"), "Ben", of=port)
    suggest(article, people.person("Ana"), "Ana", of=harbour)
    assert shown(article) == [("Harbour", ["Ana", "Cleo"]), ("Port", ["Ben"])]


def test_undecided_claims_come_first_in_their_group(curator):
    article = news.article("Ana and Ben join.")
    film = productions.production()
    first = suggest(article, people.person("Ana"), "Ana", of=film)
    suggest(article, people.person("Ben"), "Ben", of=film)
    news.decide(first)
    assert shown(article) == [(str(film), ["Ben", "Ana"])]


def test_claims_on_merged_productions_are_one_group():
    article = news.article("Ana and Ben join.")
    film, other = productions.published_production("Harbour"), productions.production("Port")
    suggest(article, people.person("Ana"), "Ana", of=film)
    suggest(article, people.person("Ben"), "Ben", of=other)
    news.merge(film, other)
    assert shown(article) == [("Harbour", ["Ana", "Ben"])]


def test_card_says_what_the_page_says_today_and_what_accepting_would_do():
    film = productions.published_production()
    news.published_claim("cast", people.person("Ana"), of=film)
    claim = news.claim("cast", people.person("Ben"), of=film)
    found = card(claim)
    assert (found.today, [each.text for each in found.outcomes]) == (("Not this; Ana",), ["Ben joins the cast"])


def test_what_the_article_has_accepted_counts_for_its_other_suggestions():
    article = news.article("Ana joins. Yes, Ana.")
    film, ana = productions.production(), people.person("Ana")
    first = suggest(article, ana, "Ana joins", of=film)
    second = suggest(article, ana, "Yes, Ana", of=film)
    news.decide(first)
    assert [each.kind for each in card(second).outcomes] == ["none"]
    assert [each.kind for each in card(first).outcomes] == ["joined"]


def test_rejected_claim_does_nothing():
    claim = news.claim()
    news.decide(claim, reject="misread")
    assert card(claim).outcomes == ()


def test_published_claim_is_shown_and_has_no_act():
    claim = news.published_claim()
    assert card(claim).why_not["undo"] == "Its article is published."


def test_suggestion_without_words_can_not_be_accepted_and_says_why():
    claim = news.claim()
    claim.quotes.all().delete()
    assert card(claim).why_not["accept"] == "A claim is accepted only with the words that it rests on."


def test_buttons_of_a_contributor_are_greyed_with_the_reason(client):
    claim = news.claim()
    contributor = staff.contributor()
    assert card(claim, contributor).why_not == {
        "accept": "Only curators can do this.",
        "reject": "Only curators can do this.",
        "undo": "Only curators can do this.",
        "edit": "",
    }
    client.force_login(contributor)
    page = client.get(address(claim.article)).content.decode()
    assert f'disabled aria-describedby="why-{claim.pk}"' in page
    assert "Only curators can do this." in page


def test_card_names_how_many_suggestions_rest_on_its_quote():
    article = news.article("Ana and Ben join.")
    film = productions.production()
    claims = [suggest(article, people.person(name), "Ana and Ben join", of=film) for name in ("Ana", "Ben")]
    assert [card(each).mates for each in claims] == [2, 2]


def test_next_undecided_claim_begins_again_at_the_top():
    article = news.article("Ana, Ben and Cleo join.")
    film = productions.production()
    claims = [suggest(article, people.person(name), name, of=film) for name in ("Ana", "Ben", "Cleo")]
    found = bench_of(article).following
    assert [found[each.pk] for each in claims] == [claims[1].pk, claims[2].pk, claims[0].pk]


def test_next_of_the_only_undecided_claim_is_none():
    claim = news.claim()
    assert card(claim).following == 0


def test_text_is_shown_letter_for_letter(client, curator):
    article = news.article("A <b>tag</b> & an emoji 👩‍🚒.\n\nشيرين")
    suggest(article, people.person(), "an emoji 👩‍🚒")
    page = client.get(address(article)).content.decode()
    assert "A &lt;b&gt;tag&lt;/b&gt; &amp; " in page
    assert ">an emoji 👩‍🚒</mark>.\n\nشيرين</div>" in page


def test_page_without_claims_says_how_to_begin(client, curator):
    page = client.get(address(news.article())).content.decode()
    assert "Nothing has been taken from this article yet." in page


def test_page_has_no_inline_script_or_style(client, curator):
    page = client.get(address(news.claim().article)).content.decode()
    assert ("<style" in page, " style=" in page, "<script>" in page, " onclick=" in page) == (False, False, False, False)


def test_page_of_no_article_is_not_found(client, curator):
    assert client.get(reverse("admin:desk_workbench", args=[99])).status_code == 404


def test_page_is_for_contributors(client):
    client.force_login(staff.user())
    assert client.get(address(news.article())).status_code == 403


def long_article(claims):
    """An article of 5,000 words on merged films, with claims of every shape, on pages that have reports already."""
    names = [f"Name{number} Surname{number}" for number in range(claims)]
    filler = "word " * 30
    article = news.article(" ".join(f"{name} joins. {filler}" for name in names) + "word " * (5000 - claims * 33))
    film, same = productions.published_production("Harbour"), productions.production("Harbor")
    other = productions.production("Port")
    news.merge(film, same)
    lent = people.person("Lent")
    news.published_article(news.said("cast", lent), news.said("sequel_of", other), about=film)
    for number, name in enumerate(names):
        about = film if number % 2 else same
        quote = f"{name} joins"
        match number % 4:
            case 0:
                suggest(article, people.person(name), quote, of=about, attributed_party=lent)
            case 1:
                suggest(article, other, quote, "based_on", of=about, attributed_outlet=article.outlet)
            case 2:
                suggest(article, "2027-34", quote, "filming_start", of=about)
            case _:
                suggest(article, people.person(name), quote, "founder", of=people.company())
    return article


@pytest.mark.parametrize("claims", [4, 150])
def test_page_of_five_thousand_words_costs_the_same_queries_with_any_number_of_claims(
    client, curator, claims, django_assert_num_queries
):
    article = long_article(claims)
    with django_assert_num_queries(PAGE):
        page = client.get(address(article))
    assert page.content.decode().count('class="card ') == claims
