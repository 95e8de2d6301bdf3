from datetime import date

import django_filters
import pytest
from django.http import QueryDict

from config.filters import ReadFilter, StrictFilterSet, number_of, read_past_day, read_year, rest_of_address, strict
from config.views import BadParameter
from people.models import Party


class Asking(StrictFilterSet):
    also_known = ("after",)

    kind = django_filters.ChoiceFilter(choices=Party.Kind.choices)
    year = ReadFilter(read=read_year)

    class Meta(StrictFilterSet.Meta):
        model = Party
        fields = ()


def asking(query):
    return Asking(QueryDict(query), queryset=Party.objects.none())


def errors(query):
    return {name: list(reasons) for name, reasons in asking(query).errors.items()}


def test_what_is_asked_is_read_and_what_is_left_open_is_not():
    assert asking("kind=person&year=").asked == {"kind": "person"}
    assert asking("year=2026&after=x").asked == {"year": 2026}
    assert errors("kind=person&year=2026&after=x") == {}


def test_unknown_parameter_is_an_error_under_its_name_with_the_nearest_known():
    assert errors("knd=person") == {"knd": ["is not known here. Did you mean “kind”?"]}
    assert errors("afer=1") == {"afer": ["is not known here. Did you mean “after”?"]}
    assert errors("colour=red") == {"colour": ["is not known here."]}


def test_value_that_is_no_choice_is_an_error_with_the_nearest_choice():
    assert errors("kind=persn") == {"kind": ["has a value that is not one of its choices. Did you mean “person”?"]}
    assert errors("kind=%00") == {"kind": ["has a value that is not one of its choices."]}


def test_parameter_given_twice_is_an_error():
    assert errors("kind=person&kind=company") == {"kind": ["is given more than once."]}


@pytest.mark.parametrize("text", ["0", "10000", "9" * 5000, "two", "2026-01", "-2026", "٢٠٢٦", "%00", "2026%00"])
def test_year_that_is_none_is_an_error(text):
    assert list(errors(f"year={text}")) == ["year"]


def test_page_answers_nothing_that_it_does_not_understand():
    with pytest.raises(BadParameter, match="The parameter “knd” is not known here. Did you mean “kind”?"):
        strict(asking("knd=person"))


def test_error_names_a_parameter_of_any_length_in_brief():
    with pytest.raises(BadParameter) as raised:
        strict(asking("x" * 5000 + "=1"))
    assert len(str(raised.value)) < 120


def test_day_is_today_or_earlier():
    assert read_past_day("2023-06-01") == date(2023, 6, 1)
    with pytest.raises(ValueError, match="today or an earlier day"):
        read_past_day("9999-12-31")


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("12-lena-headey", 12), ("Lena Headey", None), ("12 Monkeys", None), ("9" * 19, None)]
)
def test_number_of_what_is_named_as_in_its_address(text, number):
    assert number_of(text) == number


def test_rest_of_the_address_is_what_is_asked_without_the_page(rf):
    assert rest_of_address(rf.get("/?kind=person&year=&after=a~1"), "after", "before") == "kind=person&"
    assert rest_of_address(rf.get("/?after=a~1"), "after") == ""
