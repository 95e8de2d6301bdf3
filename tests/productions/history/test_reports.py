"""Reports and values as the fold compares them."""

from decimal import Decimal

import pytest

from productions.history import Certainty, Source, Value, ValueState


def money(low, high, currency="USD"):
    bounds = (Decimal(low), Decimal(high), currency)
    return Value(("money", *bounds), f"{low}", bounds=bounds)


def test_certainty_from_the_weakest_in_classes():
    assert [(each, each.grade) for each in sorted(Certainty, key=lambda each: each.rank)] == [
        ("rumoured", 0),
        ("in_talks", 0),
        ("reported", 1),
        ("confirmed", 1),
        ("happened", 2),
    ]


@pytest.mark.parametrize(
    ("wide", "narrow", "contains"),
    [
        (money(10, 20), money(11, 12), True),
        (money(10, 20), money(10, 20), True),
        (money(11, 12), money(10, 20), False),
        (money(10, 20), money(15, 25), False),
        (money(10, 20), money(11, 12, "EUR"), False),
        (Value("Ruby", "ruby"), Value("Ruby", "rubie"), True),
        (Value("Ruby", "ruby"), Value("Pearl", "ruby"), False),
        (Value("Ruby", "ruby"), money(10, 20), False),
    ],
)
def test_value_contains_what_lies_within_it(wide, narrow, contains):
    assert wide.contains(narrow) is contains


def test_width_of_values(report):
    assert [value.width for value in (money(10, 20), Value("Ruby", "ruby"), report("filming_start", "2023").value)] == [
        10,
        0,
        364,
    ]


@pytest.mark.parametrize(
    ("key", "said", "separators", "slot"),
    [
        ("title", "Overdrive", (), ("title",)),
        ("cast", "Lena Headey", (), ("cast", ("text", "Lena Headey"))),
        ("distributor", "A24", ("us",), ("distributor", "us")),
        ("title", ValueState.NONE, (), ("title", "none")),
        ("cast", ValueState.UNKNOWN, (), ("cast", "unknown")),
    ],
)
def test_slot_of_a_report(report, key, said, separators, slot):
    assert report(key, said, separators=separators).slot == slot


def test_order_is_that_of_the_sources_and_not_of_storage(report):
    def printed(outlet, title, position, claim_id):
        source = Source(claim_id, outlet, outlet.lower(), title, "", ())
        return report(outlet=outlet, source=source, position=position, claim_id=claim_id)

    last, third, second = printed("Variety", "A", 0, 1), printed("Deadline", "B", 0, 2), printed("Deadline", "A", 2, 3)
    first = printed("Deadline", "A", 1, 4)
    assert sorted([last, third, second, first], key=lambda each: each.order) == [first, second, third, last]


def test_order_tells_apart_what_differs_in_anything(report):
    different = [
        report(),
        report("director"),
        report("cast", Value(("party", 1), "Lena Headey")),
        report("cast", Value(("party", 2), "Lena Headey")),
        report(effect="ends"),
        report(certainty=Certainty.RUMOURED),
        report(origin="Variety"),
        report(separators=("us",)),
        report(qualifiers=(("character", "Ruby"),)),
        report(preferred=True),
        report(resumes=True),
        report(deprecated="A hoax."),
        report(happened_on="2023"),
    ]
    assert len({each.order for each in different}) == len(different)
