"""Who is who, on the pages: merging and un-merging change the facts, and put back every one."""

import pytest

from config.models import Event, Journal, Record
from config.workflow import edit
from news import curation
from people.models import IdentityDecision
from productions.facts import differing
from productions.models import Fact, ProductionIdentityDecision
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def facts():
    fields = [field.attname for field in Fact._meta.concrete_fields if field.name != "id"]
    return sorted(map(repr, Fact.objects.values_list(*fields)))


def same(left, right, **said):
    return curation.decide_identity(left, right, "same", **{"by": staff.editor()} | said)


@pytest.fixture
def film():
    return productions.published_production("Harbour")


@pytest.fixture
def two(film):
    """One woman under two spellings, in the cast of one film."""
    right, wrong = people.person("Yara Almeida"), people.person("Yara Almeid")
    news.published_article(news.said("cast", right), news.said("cast", wrong), about=film)
    return right, wrong


def test_same_makes_one_fact_of_two_and_undo_puts_both_back(film, two):
    before = facts()
    decision = same(*two)
    assert [fact.value_party for fact in film.facts.all()] == [two[0]]
    curation.undo_identity(decision, by=staff.editor())
    assert facts() == before


def test_same_raises_the_revision_of_the_pages_and_of_names(film, two):
    film.refresh_from_db()
    page, names = film.revision, Journal.objects.get().names_revision
    same(*two)
    film.refresh_from_db()
    assert (film.revision > page, Journal.objects.get().names_revision > names) == (True, True)


def test_same_of_who_is_credited_changes_the_origins(film):
    one, other = people.company("Bright Films"), people.company("Bright Film")
    cast = people.person("Ana")
    for credited in (one, other):
        news.published_claim("cast", cast, of=film, attributed_party=credited)
    assert film.facts.get().origins == 2
    same(one, other)
    assert film.facts.get().origins == 1


def test_same_of_two_productions_is_one_page():
    left, right = productions.published_production("Harbour"), productions.published_production("Port")
    news.published_claim("cast", people.person("Ana"), of=left)
    news.published_claim("cast", people.person("Berta"), of=right)
    before = facts()
    decision = same(left, right)
    assert sorted(str(fact.value_party) for fact in left.facts.all()) == ["Ana", "Berta"]
    assert (right.facts.count(), ProductionIdentityDecision.objects.count()) == (0, 1)
    curation.undo_identity(decision, by=staff.editor())
    assert facts() == before


def test_decision_records_who_and_when(two):
    editor = staff.editor()
    decision = same(*two, by=editor, reason="A misprint.")
    event = Event.objects.first()
    assert (event.act, event.object_id, event.by, event.at, event.note, event.public) == (
        "same", two[1].pk, editor, decision.at, "A misprint.", True,
    )  # fmt: skip


def test_decision_that_two_are_different_is_for_staff(two):
    curation.decide_identity(*two, "different", by=staff.editor())
    assert Event.objects.values_list("act", "public").first() == ("different", False)


@pytest.mark.parametrize("role", staff.ROLES)
def test_decision_by_every_role(two, role):
    if role in {"editor", "superuser"}:
        same(*two, by=staff.ROLES[role]())
    else:
        with pytest.raises(Record.Blocked):
            same(*two, by=staff.ROLES[role]())
    assert IdentityDecision.objects.exists() == (role in {"editor", "superuser"})


@pytest.mark.parametrize("role", staff.ROLES)
def test_undoing_by_every_role(two, role):
    decision = same(*two)
    if role in {"editor", "superuser"}:
        curation.undo_identity(decision, by=staff.ROLES[role]())
    else:
        with pytest.raises(Record.Blocked):
            curation.undo_identity(decision, by=staff.ROLES[role]())
    assert IdentityDecision.objects.active().exists() == (role not in {"editor", "superuser"})


def test_undo_twice_is_refused_though_two_saw_it_open(two):
    decision = same(*two)
    first = staff.editor()
    curation.undo_identity(IdentityDecision.objects.get(), by=first)
    with pytest.raises(IdentityDecision.NotPossible, match="undone already"):
        curation.undo_identity(decision, by=staff.editor())
    assert IdentityDecision.objects.get().undone_by == first


def test_different_of_two_that_another_has_merged_is_refused(two):
    left, right = two
    seen_before = type(right).objects.get(pk=right.pk)
    third = people.person("Yara Almeida")
    same(left, third)
    same(third, right)
    with pytest.raises(IdentityDecision.NotPossible, match="another decision stands"):
        curation.decide_identity(left, seen_before, "different", by=staff.editor())


def test_rename_of_the_one_that_remains_brings_the_index_in_order(film, two):
    left, right = two
    same(left, right)
    left.refresh_from_db()
    edit(left, {"name": "Yara Zeta"}, by=staff.editor(), seen=left.version)
    film.refresh_from_db()
    assert differing(film, film.reports()) == []
    assert list(left.names.values_list("text", "kind")) == [("Yara Almeida", "former")]
