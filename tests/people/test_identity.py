"""Who is who: decisions, their undoing, and the roots that follow from them."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.identity import cluster, decide, roots, roots_at, undo
from people.models import IdentityDecision, Party
from tests.factories import config as staff
from tests.factories import people

pytestmark = pytest.mark.django_db

START = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.fixture
def four():
    return [people.person(name) for name in ("Ana", "Berta", "Cleo", "Dora")]


def day(number):
    return START + timedelta(days=number)


def put(left, right, verdict="same", at=START):
    return decide(IdentityDecision, left, right, verdict, by=staff.editor(), at=at)


def take_back(decision, at=START):
    undo(decision, by=staff.editor(), at=at)


def same_as():
    return {each.name: each.same_as.name if each.same_as else "" for each in Party.objects.order_by("pk")}


# Roots of pairs, without a database


def test_roots_of_no_pairs():
    assert roots([]) == {}


def test_roots_follow_who_is_kept():
    assert roots([(1, 2), (3, 1)]) == {1: 3, 2: 3, 3: 3}


def test_roots_of_a_circle():
    assert set(roots([(1, 2), (2, 3), (3, 1)]).values()) == {1}


@given(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=12))
def test_roots_are_of_one_cluster_and_are_their_own(pairs):
    found = roots(pairs)
    assert all(found[head] == head for head in found.values())
    assert all(found[kept] == found[other] for kept, other in pairs)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=4))
def test_roots_make_the_same_clusters_in_any_order(pairs):
    def clusters(pairs):
        found = roots(pairs)
        return {frozenset(one for one in found if found[one] == head) for head in found.values()}

    assert all(clusters(order) == clusters(pairs) for order in permutations(pairs))


# Deciding


def test_same_points_to_the_one_that_remains(four):
    put(four[0], four[1])
    assert same_as() == {"Ana": "", "Berta": "Ana", "Cleo": "", "Dora": ""}


def test_same_of_two_clusters_points_all_to_one_root(four):
    ana, berta, cleo, dora = four
    put(ana, berta)
    put(cleo, dora)
    put(dora, berta)
    assert same_as() == {"Ana": "Cleo", "Berta": "Cleo", "Cleo": "", "Dora": "Cleo"}


def test_same_of_a_chain_is_one_hop_to_the_root(four):
    ana, berta, cleo, dora = four
    for left, right in ((cleo, dora), (berta, cleo), (ana, berta)):
        put(left, right)
    assert same_as() == {"Ana": "", "Berta": "Ana", "Cleo": "Ana", "Dora": "Ana"}
    assert cluster(Party, [cleo.pk]) == {each.pk for each in four}


def test_same_within_a_cluster_makes_no_circle(four):
    ana, berta, cleo, _ = four
    put(ana, berta)
    put(berta, cleo)
    put(cleo, ana)
    assert same_as() == {"Ana": "", "Berta": "Ana", "Cleo": "Ana", "Dora": ""}


def test_different_merges_nothing(four):
    put(four[0], four[1], "different")
    assert set(same_as().values()) == {""}


def test_undo_in_the_middle_of_a_chain_parts_it(four):
    ana, berta, cleo, dora = four
    put(ana, berta)
    middle = put(berta, cleo)
    put(cleo, dora)
    take_back(middle)
    assert same_as() == {"Ana": "", "Berta": "Ana", "Cleo": "", "Dora": "Cleo"}


def test_undo_of_one_of_two_ways_keeps_them_together(four):
    ana, berta, cleo, _ = four
    put(ana, berta)
    put(berta, cleo)
    last = put(ana, cleo)
    take_back(last)
    assert same_as() == {"Ana": "", "Berta": "Ana", "Cleo": "Ana", "Dora": ""}


def test_undo_keeps_the_decision_and_says_who(four):
    decision, editor = put(four[0], four[1]), staff.editor()
    undo(decision, by=editor, at=day(1))
    stored = IdentityDecision.objects.get()
    assert (stored.verdict, stored.undone_by, stored.undone_at) == ("same", editor, day(1))


def test_undo_in_any_order_puts_everything_back(four):
    for order in permutations(range(3)):
        decisions = [put(left, right) for left, right in zip(four, four[1:], strict=False)]
        for number in order:
            take_back(decisions[number])
        assert set(same_as().values()) == {""}


def test_decide_again_after_undoing(four):
    take_back(put(four[0], four[1]))
    put(four[1], four[0])
    assert same_as()["Ana"] == "Berta"


def test_roots_at_a_moment(four):
    ana, berta, cleo, _ = four
    first = put(ana, berta, at=day(1))
    put(berta, cleo, at=day(3))
    take_back(first, at=day(5))
    assert [roots_at(IdentityDecision, day(number)) for number in (0, 1, 3, 5)] == [
        {},
        {ana.pk: ana.pk, berta.pk: ana.pk},
        {ana.pk: ana.pk, berta.pk: ana.pk, cleo.pk: ana.pk},
        {berta.pk: berta.pk, cleo.pk: berta.pk},
    ]


# What is refused


def refused(left, right, verdict="same"):
    with pytest.raises(IdentityDecision.NotPossible) as error:
        put(left, right, verdict)
    return str(error.value)


def test_decision_on_one_alone_is_refused(four):
    assert refused(four[0], four[0]) == "“Ana” can't be compared with itself."


@pytest.mark.parametrize("again", ["same", "different"])
def test_decision_that_stands_already_is_refused_both_ways(four, again):
    ana, berta, *_ = four
    put(ana, berta)
    assert refused(ana, berta, again) == refused(berta, ana, again) == "It has been decided already: Ana / Berta: The same."


def test_same_of_two_that_were_told_apart_is_refused_through_clusters(four):
    ana, berta, cleo, dora = four
    put(ana, berta)
    put(cleo, dora)
    put(berta, cleo, "different")
    assert refused(ana, dora) == "“Ana” and “Dora” can't be the same: another decision stands."


def test_different_within_a_cluster_is_refused(four):
    ana, berta, cleo, _ = four
    put(ana, berta)
    put(berta, cleo)
    assert refused(ana, cleo, "different") == "“Ana” and “Cleo” can't be not the same: another decision stands."


def test_different_within_a_cluster_is_refused_to_whoever_looked_before_the_merge(four):
    ana, berta, cleo, _ = four
    looked_at = Party.objects.get(pk=cleo.pk)
    put(ana, berta)
    put(berta, cleo)
    assert "another decision stands" in refused(Party.objects.get(pk=ana.pk), looked_at, "different")


def test_same_after_the_difference_is_undone(four):
    take_back(put(four[0], four[1], "different"))
    put(four[0], four[1])
    assert same_as()["Berta"] == "Ana"


def test_person_is_no_company():
    left, right = people.person("Ana"), people.company("Ana Films")
    assert refused(left, right) == "“Ana” is a person and “Ana Films” is a company."


def test_undo_twice_is_refused_though_two_saw_it_open(four):
    decision = put(four[0], four[1])
    seen_by_another = IdentityDecision.objects.get()
    first = staff.editor()
    undo(decision, by=first, at=day(1))
    with pytest.raises(IdentityDecision.NotPossible, match="undone already"):
        undo(seen_by_another, by=staff.editor(), at=day(2))
    assert IdentityDecision.objects.get().undone_by == first
