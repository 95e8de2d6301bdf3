import re
from datetime import date

import pytest
from django.utils import timezone

from tests.factories import news, people, productions
from tests.pages import text

pytestmark = pytest.mark.django_db

LATER = date(2025, 9, 8)


@pytest.fixture
def film():
    """Lena Headey joins and leaves, Uma Thurman joins, and a plan lapses."""
    film = productions.published_production("Ballerina Overdrive")
    person = people.person("Lena Headey")
    news.published_article(news.said("cast", person), news.said("filming_start", "2023-34"), about=film)
    news.published_article(
        news.said("cast", person, effect="ends"), news.said("cast", people.person("Uma Thurman")), about=film, day=LATER
    )
    film.refresh_from_db()
    return film


@pytest.fixture
def get(client, film):
    return lambda query="": client.get(f"{film.get_absolute_url()}compare/?{query}")


def test_compare_groups_what_changed_between_two_days(get):
    page = text(get("from=2023-02-08&to=2025-09-08"))
    assert "Uma Thurman joins the cast" in page
    assert "Lena Headey leaves the cast" in page
    assert "Filming expected in Q2 2023: never confirmed" in page
    assert page.index("Joined <") < page.index("Left <") < page.index("Never confirmed <")


def test_compare_begins_with_the_first_report_and_ends_today(get):
    page = text(get())
    assert '<select id="from" name="from">' in page
    assert '<option value="2023-02-08" selected>8 February 2023</option>' in page
    assert "Lena Headey leaves the cast" in page


def test_days_of_change_are_stops_and_the_days_asked_for_stand_among_them(get):
    page = text(get("from=2023-06-01&to=2025-09-08"))
    [chooser] = re.findall('<select id="from".*?</select>', page)
    days = ["2025-09-08", "2023-07-01", "2023-06-01", "2023-02-08"]
    assert re.findall('value="(.*?)"', chooser) == [f"{timezone.localdate()}", *days]
    assert '?from=2023-07-01&amp;to=2025-09-08">The last change</a>' in page


def test_each_change_has_what_stands_on_either_day(get):
    page = text(get("from=2023-02-08&to=2025-09-08"))
    rows = [re.sub("<.*?>", "", cell).split(" ", 3)[3].strip() for cell in re.findall("<td>(.*?)</td>", page)]
    assert rows == [
        "not reported", "Uma Thurman",
        "Lena Headey", "left between 8 February 2023 and 8 September 2025",
        "expected in Q2 2023", "expected in Q2 2023, never confirmed",
    ]  # fmt: skip


def test_queries_do_not_grow_with_claims(client, django_assert_num_queries):
    for count in (1, 30):
        film = productions.published_production()
        news.published_article(*(news.said("cast") for _ in range(count)), about=film)
        film.refresh_from_db()
        # The revision; the production; its claims; the parties; quotes; rulings.
        with django_assert_num_queries(6):
            client.get(f"{film.get_absolute_url()}compare/")


def test_days_between_which_nothing_changed(get):
    assert "Nothing changed between these two days." in text(get("from=2023-03-01&to=2023-03-02"))
    assert get("from=2023-03-01&to=2023-03-01").status_code == 200


def test_day_before_the_first_report_alone_is_compared_with_itself(get):
    assert "Nothing changed between these two days." in text(get("to=2020-01-01"))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("from=x", "from"),
        ("to=", "to"),
        ("to=2999-01-01", "to"),
        ("from=2025-01-01&to=2023-01-01", "from"),
        ("from=%00", "from"),
    ],
)
def test_bad_day_is_a_400_page_that_names_it(get, query, name):
    response = get(query)
    assert response.status_code == 400
    assert f"The parameter “{name}”" in text(response)


def test_production_without_reports_has_nothing_to_compare(client):
    film = productions.published_production()
    assert "Nothing changed" in text(client.get(f"{film.get_absolute_url()}compare/"))


def test_address_is_put_right_and_drafts_are_not_found(client, film):
    response = client.get(f"/productions/{film.pk}/compare/?from=2023-02-08")
    assert (response.status_code, response["Location"]) == (301, f"{film.get_absolute_url()}compare/?from=2023-02-08")
    draft = productions.production()
    assert client.get(f"/productions/{draft.pk}-{draft.slug}/compare/").status_code == 404
