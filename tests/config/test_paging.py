from datetime import date

import pytest

from config.paging import Order, count_of, page_of
from config.views import BadParameter
from people.models import Party
from productions.models import Production
from tests.factories import people, productions

pytestmark = pytest.mark.django_db

BY_NAME = Order("key")
BY_CHANGE = Order("change_key", descending=True)


@pytest.fixture
def sliced(rf):
    return lambda query="", order=BY_NAME, of=Party.objects, size=2: page_of(rf.get(f"/?{query}"), of.all(), order, size)


def names(found):
    return [each.name for each in found]


def test_pages_follow_one_another_and_lead_back(sliced):
    for name in "edcba":
        people.person(name)
    first = sliced()
    second = sliced(first.later)
    third = sliced(second.later)
    assert [names(first), names(second), names(third)] == [["a", "b"], ["c", "d"], ["e"]]
    assert (first.earlier, third.later) == ("", "")
    assert names(sliced(third.earlier)) == ["c", "d"]
    back = sliced(second.earlier)
    assert (names(back), back.earlier) == (["a", "b"], "")


def test_rows_that_are_alike_are_parted_by_their_ids_and_none_is_lost(sliced):
    for _ in range(5):
        people.person("Same Name")
    seen, query = [], ""
    while True:
        found = sliced(query)
        seen += [each.pk for each in found]
        query = found.later
        if not query:
            break
    assert seen == sorted(Party.objects.values_list("pk", flat=True))


def test_rows_without_a_day_come_after_all_others(sliced):
    for day in (None, date(2024, 1, 1), None, date(2023, 1, 1)):
        productions.production(changed_on=day)
    first = sliced(order=BY_CHANGE, of=Production.objects)
    second = sliced(first.later, BY_CHANGE, Production.objects)
    days = [each.changed_on for each in (*first, *second)]
    assert days == [date(2024, 1, 1), date(2023, 1, 1), None, None]


def test_page_behind_the_last_row_is_empty(sliced):
    people.person("a")
    found = sliced("after=b~1")
    assert (found.rows, found.earlier, found.later) == ([], "", "")


@pytest.mark.parametrize(
    "query",
    ["after=", "after=a", "after=a~", "after=a~x", "after=a~1.5", "after=a%00~1", f"after=a~{'9' * 5000}",
     f"after={'a' * 5000}~1", "after=a~1&after=b~1", "before=a~-1"],
)  # fmt: skip
def test_cursor_that_is_none_is_refused_by_name(sliced, query):
    with pytest.raises(BadParameter, match=f"“{query.split('=')[0]}”"):
        sliced(query)


@pytest.mark.parametrize("text", ["a", "0000-01-01", "10000-01-01", "2023-02-30"])
def test_cursor_of_a_day_has_a_day(sliced, text):
    with pytest.raises(BadParameter, match="“after”"):
        sliced(f"after={text}~1", BY_CHANGE, Production.objects)


def test_both_ways_at_once_are_refused(sliced):
    with pytest.raises(BadParameter, match="“before”"):
        sliced("after=a~1&before=b~1")


def test_nobody_counts_beyond_a_thousand():
    assert count_of(Party.objects.all()) == (0, True)
    Party.objects.bulk_create([Party(name=f"Person {number}") for number in range(1001)])
    assert count_of(Party.objects.all()) == (1000, False)
