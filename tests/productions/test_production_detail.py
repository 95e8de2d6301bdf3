import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from news.curation import change_status, correct, decide_identity
from productions.money import MoneyRange
from tests.factories import config, news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db

LATER = date(2025, 9, 8)


@pytest.fixture
def film():
    return productions.published_production("Ballerina Overdrive")


def get(client, production, **query):
    production.refresh_from_db()
    return client.get(reverse("productions:detail", args=[production.pk, production.slug]), query)


def test_film_page_shows_facts_with_a_note_that_has_quote_outlet_day_and_links(client, film):
    outlet = news.outlet("The Call Sheet")
    said = news.said("cast", people.person("Lena Headey"), quote="Lena Headey has signed.", character="Gloria")
    article = news.published_article(said, about=film, outlet=outlet, url="https://callsheet.example/1")
    page = text(get(client, film))
    assert "<h1><bdi>Ballerina Overdrive</bdi></h1>" in page
    assert ">Lena Headey</bdi>" in page
    assert "as Gloria" in page
    assert '<a href="#note-1" id="mark-1"' in page
    assert '<li id="note-1">' in page
    assert f'<cite><a href="{article.get_absolute_url()}">The Call Sheet</a></cite>, 8 February 2023' in page
    assert "<q>Lena Headey has signed.</q>" in page
    assert 'href="https://callsheet.example/1"' in page
    assert 'Last change <time datetime="2023-02-08">8 February 2023</time> · 1 report, 1 outlet' in page


def test_misspelt_name_shows_its_printed_form(client, film):
    said = news.said("cast", people.person("Yara Shahidi"), value_as_printed="Yara Shahid", quote="Yara Shahid joins.")
    news.published_article(said, about=film)
    assert "printed “Yara Shahid”" in text(get(client, film))


def test_certainty_and_origin_are_said_in_words(client, film):
    said = news.said("distributor", people.company("Amazon MGM"), territory="us", certainty="in_talks",
                     attributed_outlet=news.outlet("Deadline"))  # fmt: skip
    news.published_article(said, about=film)
    page = text(get(client, film))
    assert "in talks" in page
    assert "origin Deadline" in page


def test_dispute_shows_both_values(client, film):
    for millions in (40, 60):
        said = news.said("budget", MoneyRange.of(millions * 10**6, millions * 10**6, "USD"))
        news.published_article(said, about=film)
    page = text(get(client, film))
    assert "disputed" in page
    assert "$40 million" in page
    assert "$60 million" in page


def test_departure_shows_its_bounds(client, film):
    person = people.person("Lena Headey")
    news.published_claim("cast", person, of=film)
    news.published_claim("cast", person, of=film, day=LATER, effect="ends")
    page = text(get(client, film))
    assert "Formerly attached" in page
    assert "left between 8 February 2023 and 8 September 2025" in page


def test_past_day_shows_what_had_been_reported_and_leads_to_today(client, film):
    news.published_claim("cast", people.person("Lena Headey"), of=film)
    news.published_claim("cast", people.person("Uma Thurman"), of=film, day=LATER)
    page = text(get(client, film, as_of="2023-06-01"))
    assert "Lena Headey" in page
    assert "Uma Thurman" not in page
    assert "A page of the past" in page
    assert f'<a href="{film.get_absolute_url()}">Today’s page</a>' in page


def test_past_day_keeps_the_title_of_that_day(client, film):
    news.published_claim("title", "Ballerina Overdrive", of=film)
    news.published_claim("title", "Pretty Lethal", of=film, day=LATER)
    assert "<h1><bdi>Ballerina Overdrive</bdi></h1>" in text(get(client, film, as_of="2023-06-01"))
    page = text(get(client, film))
    assert "<h1><bdi>Pretty Lethal</bdi></h1>" in page
    assert "Formerly titled <i><bdi>Ballerina Overdrive</bdi></i>" in page


def test_day_before_the_first_report_says_that_nothing_had_been_reported(client, film):
    news.published_claim("cast", of=film)
    page = text(get(client, film, as_of="2020-01-01"))
    assert "Nothing had been reported by then." in page
    assert 'The first report is of <time datetime="2023-02-08">' in page


def test_production_without_reports_says_so(client, film):
    assert "Nothing has been reported yet." in text(get(client, film))


def test_days_on_which_something_changed_are_stops(client, film):
    news.published_claim("cast", of=film)
    news.published_claim("cast", of=film, day=LATER)
    page = text(get(client, film, as_of="2023-06-01"))
    assert '<a rel="prev" href="?as_of=2023-02-08">' in page
    assert '<a rel="next" href="?as_of=2025-09-08">' in page


def test_lapsed_plan_says_that_it_was_never_confirmed(client, film):
    news.published_claim("filming_start", "2023-34", of=film)
    assert "expected in Q2 2023, never confirmed" in text(get(client, film))
    assert "expected in Q2 2023<" in text(get(client, film, as_of="2023-06-30"))


def test_known_at_shows_what_this_site_showed_then(client):
    with time_machine.travel(datetime(2024, 1, 1, tzinfo=UTC), tick=False):
        film = productions.published_production("Ballerina Overdrive")
        article = news.published_article(news.said("cast", people.person("Lena Headey")), about=film)
    change_status(article, "retract", by=config.editor(), seen=article.version, note="It was invented.")
    assert "Lena Headey" not in text(get(client, film))
    page = text(get(client, film, known_at="2024-01-02T00:00:00Z"))
    assert "Lena Headey" in page
    assert "What this site showed on" in page
    assert re.search("/people/[0-9]", page) is None
    assert "Lena Headey" not in text(get(client, film, known_at="2023-12-31"))


def test_known_at_and_as_of_together(client):
    with time_machine.travel(datetime(2024, 1, 1, tzinfo=UTC), tick=False):
        film = productions.published_production()
        news.published_claim("cast", people.person("Lena Headey"), of=film)
        news.published_claim("cast", people.person("Uma Thurman"), of=film, day=date(2023, 12, 1))
    page = text(get(client, film, known_at="2024-01-02T00:00:00Z", as_of="2023-06-01"))
    assert "Lena Headey" in page
    assert "Uma Thurman" not in page
    assert 'name="known_at" value="2024-01-02T00:00:00+00:00"' in page


@pytest.mark.parametrize(
    "query",
    [
        "as_of=", "as_of=tomorrow", "as_of=2999-01-01", "as_of=0000-01-01", "as_of=10000-01-01", "as_of=%00",
        "as_of=2023-01-01&as_of=2023-01-02", "known_at=2999-01-01", "known_at=x",
    ],
)  # fmt: skip
def test_bad_parameter_is_a_400_page_that_names_it(client, film, query):
    response = client.get(f"{film.get_absolute_url()}?{query}")
    assert response.status_code == 400
    assert f"The parameter “{query.split('=')[0]}”" in text(response)


def test_wrong_or_missing_slug_redirects_with_the_query(client, film):
    for address in (
        f"/productions/{film.pk}/",
        f"/productions/{film.pk}-wrong/",
        f"/productions/0{film.pk}-ballerina-overdrive/",
    ):
        response = client.get(f"{address}?as_of=2023-06-01")
        assert (response.status_code, response["Location"]) == (301, f"{film.get_absolute_url()}?as_of=2023-06-01")


def test_title_in_another_script_has_an_address(client):
    film = productions.published_production("Ирония судьбы")
    response = get(client, film)
    assert response.status_code == 200
    assert "%D0%B8%D1%80%D0%BE%D0%BD%D0%B8%D1%8F" in film.get_absolute_url()


def test_merged_production_redirects_to_its_root(client, film):
    other = productions.published_production("Pretty Lethal")
    decide_identity(film, other, "same", by=config.editor())
    response = client.get(f"/productions/{other.pk}-pretty-lethal/?as_of=2023-06-01")
    assert (response.status_code, response["Location"]) == (301, f"{film.get_absolute_url()}?as_of=2023-06-01")


def test_draft_and_unknown_productions_are_not_found(client):
    draft = productions.production()
    assert get(client, draft).status_code == 404
    for pk in (999_999, 10**20):
        assert client.get(f"/productions/{pk}-x/").status_code == 404


def test_correction_and_retraction_are_said(client, film):
    article = news.published_article(news.said("producer", people.person("Graham Pellow")), about=film)
    correct(article.claims.get(), None, note="He is executive producer.", by=config.editor(), seen=article.version)
    second = news.published_article(news.said("cast"), about=film)
    change_status(second, "retract", by=config.editor(), seen=second.version, note="The outlet took it back.")
    page = text(get(client, film))
    assert "Correction no. 1" in page
    assert "He is executive producer." in page
    assert "The outlet took it back." in page


def test_reports_about_a_film_are_listed_the_latest_first(client, film):
    outlet = news.outlet("The Call Sheet")
    about = {"about": film, "outlet": outlet}
    first = news.published_article(news.said("cast"), title="She joins", url="https://callsheet.example/1", **about)
    second = news.published_article(news.said("genre", "action"), title="It is a fight", day=LATER, **about)
    page = text(get(client, film))
    listed = page[page.index("Reports about it") :]
    assert listed.index(f'href="{second.get_absolute_url()}"') < listed.index(f'href="{first.get_absolute_url()}"')
    assert "The Call Sheet, 8 February 2023" in listed
    assert 'href="https://callsheet.example/1"' in listed


def test_last_change_is_told_in_words(client, film):
    news.published_claim("cast", people.person("Lena Headey"), of=film)
    page = text(get(client, film))
    assert '<li class="joined">Lena Headey joins the cast</li>' in page


def test_past_days_last_change_is_that_days(client, film):
    news.published_claim("cast", people.person("Lena Headey"), of=film)
    news.published_claim("cast", people.person("Uma Thurman"), of=film, day=LATER)
    page = text(get(client, film, as_of="2023-06-01"))
    assert '<li class="joined">Lena Headey joins the cast</li>' in page
    assert "data-visit" not in page
    assert f'data-visit="film-{film.pk}"' in text(get(client, film))


def test_day_is_chosen_among_those_on_which_something_changed(client, film):
    news.published_claim("cast", of=film)
    news.published_article(news.said("cast"), news.said("cast"), about=film, day=LATER)
    page = text(get(client, film, as_of="2023-06-01"))
    [chooser] = re.findall('<select id="as_of".*?</select>', page)
    assert re.findall("<option value=.(....-..-..)..*?>(.*?)</option>", chooser) == [
        (f"{timezone.localdate()}", "Today"),
        ("2025-09-08", "8 September 2025 · 2 changes"),
        ("2023-06-01", "1 June 2023"),
        ("2023-02-08", "8 February 2023 · 1 change"),
    ]
    assert '<option value="2023-06-01" selected>' in chooser


def test_today_asked_for_by_name_is_no_past_page(client, film):
    news.published_claim("cast", of=film)
    page = text(get(client, film, as_of=f"{timezone.localdate()}"))
    assert "A page of the past" not in page
    assert "noindex" not in page


def test_second_hand_and_single_source_are_said_in_words(client, film):
    deadline = news.outlet("Deadline")
    news.published_article(news.said("genre", "action"), about=film)
    for _ in range(2):
        news.published_article(news.said("budget", attributed_outlet=deadline), about=film)
    page = text(get(client, film))
    assert "single source" in page
    assert "second-hand, origin Deadline; 2 outlets, 1 origin" in page


def test_summary_is_the_published_one_and_stands_on_todays_page_alone(client):
    film = config.publish_record(productions.production("Nightfall", summary="Two rivals dance."))
    type(film).objects.update(summary="A draft.")
    page = text(get(client, film))
    assert "Two rivals dance." in page
    assert "A draft." not in page
    assert "Two rivals dance." not in text(get(client, film, as_of="2020-01-01"))


@pytest.mark.parametrize("count", [5, 500])
def test_queries_do_not_grow_with_claims(client, film, count, django_assert_num_queries):
    cast = [news.said("cast") for _ in range(count - 2)]
    sequel = news.said("sequel_of", productions.published_production("The First One"))
    news.published_article(*cast, sequel, news.said("release_date", "2030"), about=film)
    film.refresh_from_db()
    # The revision; the production; its claims; the parties and productions they name; quotes; rulings; what was put right.
    with django_assert_num_queries(8):
        assert client.get(film.get_absolute_url()).status_code == 200
