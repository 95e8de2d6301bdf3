"""Dates and amounts as staff type them."""

import pytest

from news.desk.workbench.values import NotAnAmount, read_date, read_money
from productions.dates import FuzzyDate


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2023-34", "2023-34"),
        ("2023-04/2023-06", "2023-04/2023-06"),
        ("Q2 2023", "2023-34"),
        ("second quarter of 2023", "2023-34"),
        ("the second quarter of 2023", "2023-34"),
        ("February 2023", "2023-02"),
        ("8 February 2023", "2023-02-08"),
        ("February 8, 2023", "2023-02-08"),
        ("spring 2024", "2024-21"),
        ("first half of 2024", "2024-40"),
    ],
)
def test_date_is_read_as_it_is_stored_or_in_words(typed, edtf):
    assert read_date(typed).edtf == edtf


@pytest.mark.parametrize("typed", ["soon", "32 May 2023", "Smarch 2023", "08/02/2023", "8 Q2 2023"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(FuzzyDate.Invalid):
        read_date(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("$11-12M", "$11–12 million"),
        ("$11-12 million", "$11–12 million"),
        ("12000000 EUR", "€12 million"),
        ("11000000.00-12000000.00 USD", "$11–12 million"),
        ("£1,234,567", "£1,234,567"),
        ("2.5 bn USD", "$2.5 billion"),
    ],
)
def test_amount_is_read_with_its_currency(typed, said):
    assert read_money(typed).label() == said


@pytest.mark.parametrize("typed", ["12 million", "12 XYZ", "a lot", "$", "-3 USD"])
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(NotAnAmount):
        read_money(typed)
