from datetime import date, timedelta

import pytest

from productions.charts import sparkline, sparklines_of
from tests.factories import news, productions

TODAY = date(2026, 11, 20)


def test_a_bar_for_each_quarter_that_brought_reports():
    drawn = sparkline([date(2026, 11, 1), date(2026, 10, 1), date(2026, 9, 30)], today=TODAY, peak=2)
    assert [(bar.x, bar.height) for bar in drawn.bars] == [(18 * 6, 6), (19 * 6, 12)]


def test_reports_before_the_last_five_years_are_counted_and_not_drawn():
    drawn = sparkline([date(2019, 1, 1), date(2022, 1, 1), date(2021, 12, 31)], today=TODAY)
    assert [bar.x for bar in drawn.bars] == [0]
    assert (drawn.total, drawn.label) == (3, "3 reports, 1 of them in the last five years")


def test_what_is_reported_later_is_neither_drawn_nor_counted():
    drawn = sparkline([date(2026, 11, 20), date(2026, 11, 21), date(2027, 2, 1)], today=TODAY)
    assert (drawn.total, [bar.height for bar in drawn.bars]) == (1, [6])


def test_bars_stay_within_the_height():
    drawn = sparkline([TODAY] * 500, today=TODAY)
    assert [(bar.y, bar.height) for bar in drawn.bars] == [(0, drawn.height)]
    assert [bar.height for bar in sparkline([TODAY], today=TODAY, peak=500).bars] == [2]


@pytest.mark.django_db
def test_reports_are_articles_with_published_claims_on_it_or_on_what_is_the_same():
    film, merged, other = (productions.published_production() for _ in range(3))
    news.published_article(news.said("cast"), news.said("director"), about=film, day=TODAY)
    news.published_article(about=merged, day=TODAY - timedelta(days=400))
    news.accepted_claim("cast", of=film)
    news.published_article(about=other, day=TODAY)
    news.merge(film, merged)
    found = sparklines_of([film], today=TODAY)
    assert {pk: drawn.total for pk, drawn in found.items()} == {film.pk: 2}


@pytest.mark.django_db
def test_lines_side_by_side_have_one_scale(django_assert_num_queries):
    busy, quiet = productions.published_production(), productions.published_production()
    for _ in range(8):
        news.published_article(about=busy, day=TODAY)
    news.published_article(about=quiet, day=TODAY)
    with django_assert_num_queries(1):
        found = sparklines_of([busy, quiet], today=TODAY)
    assert [found[each.pk].bars[0].height for each in (busy, quiet)] == [24, 3]
