import re
from datetime import date

import pytest

from news.curation import decide_identity
from people.models import Party
from productions.money import MoneyRange
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db

LATER = date(2025, 9, 8)


def test_person_is_shown_with_what_they_are_attached_to_and_have_left(client):
    person = people.person("Lena Headey")
    now, then = productions.published_production("Held"), productions.published_production("Left")
    news.published_claim("cast", person, of=now, character="Gloria")
    news.published_claim("stage", "filming", of=then)
    news.published_claim("cast", person, of=then)
    news.published_claim("cast", person, of=then, day=LATER, effect="ends")
    page = text(client.get(person.get_absolute_url()))
    attached, formerly = page.index("Attached now"), page.index("Formerly attached")
    assert attached < page.index(">Held<") < formerly < page.index(">Left<")
    assert "as Gloria" in page
    assert "left between 8 February 2023 and 8 September 2025" in page


@pytest.mark.parametrize(
    ("begun", "day", "heading"),
    [
        (None, None, "nearly"),
        (("stage", "filming"), LATER, "nearly"),
        (("stage", "post_production"), LATER.replace(year=2026), "nearly"),
        (("stage", "pre_production"), LATER.replace(year=2024), "nearly"),
        (("stage", "filming"), LATER.replace(year=2024), "former"),
        (("filming_start", "2024-06-01"), LATER.replace(year=2024), "former"),
    ],
)
def test_who_left_before_filming_began_was_nearly_in(client, begun, day, heading):
    person, film = people.person(), productions.published_production()
    news.published_claim("director", person, of=film)
    news.published_claim("director", person, of=film, day=LATER, effect="ends")
    if begun:
        news.published_claim(*begun, of=film, day=day, certainty="happened")
    page = text(client.get(person.get_absolute_url()))
    assert re.findall(r'<h2 id="(attached|released|nearly|former)">', page) == [heading]


def test_company_that_no_longer_pays_was_attached_and_not_nearly_in(client):
    company, film = people.company(), productions.published_production()
    news.published_claim("financier", company, of=film)
    news.published_claim("financier", company, of=film, day=LATER, effect="ends")
    assert re.findall(r'<h2 id="(nearly|former)">', text(client.get(company.get_absolute_url()))) == ["former"]


def test_links_lead_elsewhere_for_ids_that_look_like_ones(client):
    person = people.person(imdb_id="nm0372176", wikidata_id="Q229233", tmdb_id="XNOTANIDX")
    news.published_claim("cast", person)
    page = text(client.get(person.get_absolute_url()))
    assert '<a href="https://www.imdb.com/name/nm0372176/" rel="external nofollow">IMDb</a>' in page
    assert '<a href="https://www.wikidata.org/wiki/Q229233" rel="external nofollow">Wikidata</a>' in page
    assert "XNOTANIDX" not in page
    assert "TMDB" not in page


def test_portrait_is_shown_with_its_credit_once_published(client):
    said = {"portrait": "portraits/lena.jpg", "portrait_alt": "Her face", "portrait_credit": "XCREDITX"}
    person = people.person(**said, portrait_licence="CC BY 4.0")
    news.published_claim("cast", person)
    assert "XCREDITX" not in text(client.get(person.get_absolute_url()))
    config.publish_record(person)
    page = text(client.get(person.get_absolute_url()))
    assert f'<img src="/portraits/{person.pk}/lena.jpg" alt="Her face"' in page
    assert "XCREDITX · CC BY 4.0" in page


def test_each_credit_leads_to_the_fact_on_the_film_page(client):
    person, film = people.person("Lena Headey"), productions.published_production("Held")
    news.published_claim("cast", person, of=film)
    link = f"{film.get_absolute_url()}#cast-{person.pk}"
    assert f'href="{link}"' in text(client.get(person.get_absolute_url()))
    assert f'id="cast-{person.pk}"' in text(client.get(film.get_absolute_url()))


def test_released_films_stand_apart(client):
    person, film = people.person(), productions.published_production()
    news.published_article(news.said("director", person), news.said("stage", "released"), about=film)
    page = text(client.get(person.get_absolute_url()))
    assert 'id="released"' in page
    assert 'id="attached"' not in page


def test_facts_about_the_person_are_shown_with_their_notes(client):
    person = people.person()
    news.published_claim("other_credit", "Game of Thrones", of=person, quote="Known for Game of Thrones.")
    page = text(client.get(person.get_absolute_url()))
    assert "Known for" in page
    assert "<q>Known for Game of Thrones.</q>" in page


def test_company_that_pays_is_shown_with_the_deal(client):
    buyer = people.company("Amazon MGM")
    news.published_claim("deal_price", MoneyRange.of(1, 2, "USD"), buyer=buyer)
    assert "Deal price" in text(client.get(buyer.get_absolute_url()))


def test_party_under_the_wrong_kind_or_slug_is_redirected(client):
    company = news.published_claim("financier", people.company("87North")).value_party
    for address in (f"/people/{company.pk}-87north/", f"/companies/{company.pk}/", f"/companies/{company.pk}-x/"):
        response = client.get(f"{address}?a=1")
        assert (response.status_code, response["Location"]) == (301, f"/companies/{company.pk}-87north/?a=1")


def test_merged_party_redirects_to_its_root_and_lends_it_its_credits(client):
    kept, other = people.person("Yara Shahidi"), people.person("Yara Shahid")
    news.published_claim("cast", other, of=productions.published_production("Held"))
    decide_identity(kept, other, "same", by=config.editor())
    response = client.get(f"/people/{other.pk}-yara-shahid/")
    assert (response.status_code, response["Location"]) == (301, kept.get_absolute_url())
    assert ">Held<" in text(client.get(kept.get_absolute_url()))


def test_party_that_only_drafts_name_is_not_found(client):
    draft = productions.production("XDRAFTX")
    assert client.get(news.published_claim("cast", of=draft).value_party.get_absolute_url()).status_code == 404
    assert client.get(news.claim("cast").value_party.get_absolute_url()).status_code == 404
    assert client.get(people.person().get_absolute_url()).status_code == 404


def test_draft_production_is_no_credit(client):
    person = people.person()
    news.published_claim("cast", person, of=productions.production("XDRAFTX"))
    news.published_claim("cast", person)
    assert "XDRAFTX" not in text(client.get(person.get_absolute_url()))


def test_words_of_a_party_show_once_published_and_its_misspellings_never(client):
    person = people.person("Yara Shahidi", bio="XBIOX")
    people.name(person, "Yara Sayeh Shahidi", kind="also_known_as")
    people.name(person, "XMISSPELTX", kind="misspelling")
    news.published_claim("cast", person)
    page = text(client.get(person.get_absolute_url()))
    assert "Yara Sayeh Shahidi" in page
    assert "XBIOX" not in page
    assert "XMISSPELTX" not in page
    config.publish_record(person)
    assert "XBIOX" in text(client.get(person.get_absolute_url()))


def test_public_parties_are_those_that_a_page_names():
    film, draft = productions.published_production(), productions.production()
    shown = news.published_claim("cast", of=film).value_party
    buyer = news.published_claim("deal_price", of=film, buyer=people.company()).buyer
    credited = news.published_claim("cast", shown, of=film, day=LATER, attributed_party=people.company()).attributed_party
    subject = news.published_claim("award", "A prize", of=people.person()).party
    written = config.publish_record(people.person())
    news.published_claim("cast", of=draft)
    news.claim("cast", of=film)
    assert list(Party.objects.public().order_by("pk")) == [shown, buyer, credited, subject, written]


@pytest.mark.parametrize("count", [1, 30])
def test_queries_do_not_grow_with_credits(client, count, django_assert_num_queries):
    person = people.person()
    for _ in range(count):
        news.published_claim("cast", person)
    # The party; whether it is public; its claims, quotes and rulings; its names; its credits.
    with django_assert_num_queries(8):
        client.get(person.get_absolute_url())
