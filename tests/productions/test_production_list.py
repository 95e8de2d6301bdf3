from datetime import date

import pytest
from django.urls import reverse

from tests.factories import news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db
ADDRESS = reverse("productions:list")
LATER = date(2025, 9, 8)


@pytest.fixture
def get(client):
    return lambda query="": client.get(f"{ADDRESS}?{query}")


def titles(response):
    return [each.split("</bdi>")[0] for each in text(response).split("<bdi>")[1:]]


def test_list_shows_published_productions_the_latest_change_first(get):
    older, newer = productions.published_production("Older"), productions.published_production("Newer")
    productions.production("XDRAFTX")
    news.published_claim("cast", of=older, day=news.DAY.replace(year=2022))
    news.published_claim("director", people.person("Vicky Jewson"), of=newer)
    response = get()
    assert titles(response) == ["Newer", "Older"]
    assert "directed by Vicky Jewson" in text(response)
    assert "2 productions" in text(response)
    assert "XDRAFTX" not in text(response)


def test_list_is_sorted_by_title_as_readers_sort(get):
    for title in ("beta", "Élan", "Alpha", "Gamma"):
        productions.published_production(title)
    assert titles(get("sort=title")) == ["Alpha", "beta", "Élan", "Gamma"]


def test_list_is_sorted_by_release_those_without_a_day_last(get):
    for title, day in (("Undated", None), ("Sooner", "2026-05-01"), ("Later", "2027")):
        film = productions.published_production(title)
        if day:
            news.published_claim("release_date", day, of=film)
    assert titles(get("sort=release")) == ["Later", "Sooner", "Undated"]


def test_list_filters_by_kind_and_stage(get):
    film, series = productions.published_production("A Film"), productions.published_production("A Series", kind="series")
    news.published_claim("stage", "pre_production", of=film)
    news.published_claim("stage", "pre_production", of=series)
    assert titles(get("kind=series&stage=pre_production")) == ["A Series"]
    assert "There is no such production." in text(get("stage=released"))


def test_list_filters_by_what_holds_now(get):
    film, other = productions.published_production("A Film"), productions.published_production("Another")
    person, company = people.person("Lena Headey"), people.company("Amazon MGM")
    for said in (("cast", person), ("genre", "science_fiction"), ("distributor", company), ("release_date", "2026-05-01")):
        news.published_claim(*said, of=film)
    news.published_claim("cast", person, of=other)
    news.published_claim("cast", person, of=other, day=LATER, effect="ends")
    for query in (f"person={person.pk}", f"person={person.pk}-lena-headey", "person=lena headey", "genre=science_fiction",
                  f"company={company.pk}", "company=AMAZON MGM", "year=2026"):  # fmt: skip
        assert titles(get(query)) == ["A Film"], query
    for query in (f"company={person.pk}", "person=Amazon MGM", "person=Nobody", "genre=war", "year=2027"):
        assert titles(get(query)) == [], query


def test_company_that_pays_is_found(get):
    buyer = people.company("Amazon MGM")
    news.published_claim("deal_price", of=productions.published_production("Sold"), buyer=buyer)
    assert titles(get(f"company={buyer.pk}")) == ["Sold"]


def test_person_is_found_under_every_name_and_every_merged_record(get):
    kept, misspelt = people.person("Yara Shahidi"), people.person("Yara Shahid")
    people.name(kept, "Yara Sayeh Shahidi")
    news.published_claim("cast", misspelt, of=productions.published_production("Held"))
    news.merge(kept, misspelt)
    for query in ("yara shahidi", "Yara Shahid", "yara sayeh shahidi", kept.pk, misspelt.pk):
        assert titles(get(f"person={query}")) == ["Held"], query


def test_list_as_of_a_day_is_of_what_held_then(get):
    film, person = productions.published_production("Old Title"), people.person("Lena Headey")
    news.published_article(
        news.said("cast", person), news.said("title", "Old Title"), news.said("stage", "development"), about=film
    )
    news.published_article(
        news.said("cast", person, effect="ends"), news.said("title", "New Title"), news.said("stage", "filming"),
        about=film, day=LATER,
    )  # fmt: skip
    assert titles(get()) == ["New Title"]
    then = get("as_of=2023-06-01")
    assert titles(then) == ["Old Title"]
    assert "with Lena Headey" in text(then)
    assert "In development" in text(then)
    assert "1 report, 1 of them" in text(then)
    assert "<time" not in text(then)
    assert f'href="{film.get_absolute_url()}?as_of=2023-06-01"'.replace("old", "new") in text(then)
    assert titles(get(f"as_of=2023-06-01&person={person.pk}&stage=development")) == ["Old Title"]
    assert titles(get(f"person={person.pk}")) == []
    assert titles(get("as_of=2023-06-01&stage=filming")) == []
    assert titles(get("as_of=2023-02-07")) == []


def test_empty_choices_are_no_filter(get):
    productions.published_production("A Film")
    assert titles(get("kind=&stage=&genre=&person=&company=&year=&as_of=&sort=")) == ["A Film"]


def test_draft_production_is_found_by_no_filter(get):
    draft, person = productions.production("XDRAFTX"), people.person()
    news.published_article(news.said("cast", person), news.said("genre", "war"), about=draft)
    for query in (f"person={person.pk}", "genre=war", "as_of=2024-01-01"):
        assert titles(get(query)) == [], query


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("colour=red", "colour"), ("kind=opera", "kind"), ("stage=%00", "stage"), ("page=1", "page"),
        ("genre=war&genre=", "genre"),
        ("after=x", "after"), ("after=a&after=b", "after"), ("after=2023-02-08~1&before=2023-02-08~1", "before"),
        ("year=0", "year"), ("year=10000", "year"), (f"year={'9' * 5000}", "year"), ("year=%00", "year"),
        ("as_of=0000-01-01", "as_of"), ("as_of=10000-01-01", "as_of"), ("as_of=2999-01-01", "as_of"), ("as_of=%00", "as_of"),
        ("person=%00", "person"), (f"person={'9' * 5000}", "person"), (f"company={'x' * 5000}", "company"),
        ("sort=budget", "sort"), ("kind=film&kind=series", "kind"),
    ],
)  # fmt: skip
def test_bad_parameter_is_a_400_page_that_names_it(get, query, name):
    response = get(query)
    assert response.status_code == 400
    assert f"The parameter “{name}”" in text(response)


def test_error_names_what_may_have_been_meant(get):
    assert "Did you mean “stage”?" in text(get("stagee=filming"))
    assert "Did you mean “filming”?" in text(get("stage=filmin"))


def test_unknown_person_of_any_number_is_an_empty_list(get):
    assert titles(get(f"person={'9' * 18}")) == []


def test_list_is_paged_and_keeps_the_filter(get):
    made = [productions.published_production() for _ in range(26)]
    first = text(get("kind=film&sort=title&genre="))
    assert first.count("<h2>") == 25
    assert "Previous page" not in first
    link = first.split('<a rel="next" href="?')[1].split('"')[0].replace("&amp;", "&")
    assert link.startswith("kind=film&sort=title&after=")
    last = get(link)
    assert len(titles(last)) == 1
    back = text(last).split('<a rel="prev" href="?')[1].split('"')[0].replace("&amp;", "&")
    assert titles(get(back)) + titles(last) == sorted(str(each) for each in made)


def test_sparkline_counts_the_reports(get):
    film = productions.published_production()
    for _ in range(3):
        news.published_claim("cast", of=film)
    assert "3 reports, 3 of them in the last five years" in text(get())


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize(("query", "queries"), [("", 5), ("as_of=2024-01-01&genre=action&person=Vicky&sort=title", 6)])
def test_queries_do_not_grow_with_rows(get, count, query, queries, django_assert_num_queries):
    director = people.person("Vicky")
    for _ in range(count):
        film = productions.published_production()
        news.published_article(news.said("director", director), news.said("genre", "action"), about=film)
    # The revision; the page; how many; what each looks like; its reports. With a person: who that is.
    with django_assert_num_queries(queries):
        get(query)
