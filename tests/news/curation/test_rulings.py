"""What editors say of published claims: numbered corrections, and rulings that the fold heeds."""

import pytest
from django.core.exceptions import ValidationError

from config.models import Event, Record
from news import curation
from news.models import Claim, Correction, Ruling
from productions.facts import differing
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db

EDITORS = {"editor", "superuser"}


@pytest.fixture
def claim():
    return news.published_claim("cast", people.person("Ana"))


def replacement(claim, name="Anna"):
    return Claim(production=claim.production, property="cast", value_party=people.person(name))


def correct(claim, new=None, **said):
    claim.article.refresh_from_db()
    said = {"note": "Misread.", "by": staff.editor(), "seen": claim.article.version} | said
    return curation.correct(claim, new, **said)


def cast(claim):
    production = claim.production
    production.refresh_from_db()
    assert differing(production, production.reports()) == []
    return sorted(str(fact.value_party) for fact in production.facts.current())


# Corrections


def test_correction_withdraws_the_claim_and_publishes_another(claim):
    editor = staff.editor()
    correction = correct(claim, replacement(claim), note=" Misread. ", by=editor)
    new = correction.replacement
    claim.refresh_from_db()
    assert (correction.number, correction.note, correction.by) == (1, "Misread.", editor)
    assert (claim.withdrawn_at, new.published_at, new.state) == (correction.at, correction.at, "accepted")
    assert cast(claim) == ["Anna"]


def test_correction_rests_on_the_words_of_the_claim(claim):
    new = correct(claim, replacement(claim)).replacement
    assert list(new.quotes.values_list("start", "end")) == list(claim.quotes.values_list("start", "end"))


def test_correction_rests_on_other_words_where_they_are_given(claim):
    new = correct(claim, replacement(claim), quotes=[(0, 6)]).replacement
    assert [quote.text for quote in new.quotes.all()] == [claim.article.text[:6]]


def test_correction_without_a_replacement_withdraws(claim):
    assert (correct(claim).replacement, cast(claim)) == (None, [])


@pytest.mark.parametrize(("name", "kinds"), [("Ana", ["preferred"]), ("Anna", [])])
def test_correction_keeps_the_rulings_where_the_value_stays(claim, name, kinds):
    curation.rule(claim, "preferred", reason="Checked.", by=staff.editor())
    value = claim.value_party if name == "Ana" else people.person(name)
    new = correct(claim, Claim(production=claim.production, property="cast", value_party=value, character="Mara")).replacement
    assert [ruling.kind for ruling in new.rulings.active()] == kinds


def test_corrections_are_numbered_without_gaps(claim):
    first = correct(claim, replacement(claim))
    with pytest.raises(Claim.NotDecidable):
        correct(claim)
    second = correct(first.replacement, replacement(claim, "Hanna"))
    assert [first.number, second.number] == [1, 2]
    assert cast(claim) == ["Hanna"]


def test_correction_is_public_and_names_who(claim):
    editor = staff.editor()
    correct(claim, by=editor)
    event = Event.objects.about(claim).get(act="correct")
    assert (event.public, event.by, event.note) == (True, editor, "Misread.")


@pytest.mark.parametrize("role", staff.ROLES)
def test_correction_by_every_role(claim, role):
    try:
        correct(claim, by=staff.ROLES[role]())
    except Record.Blocked:
        assert role not in EDITORS
    assert Correction.objects.exists() == (role in EDITORS)


@pytest.mark.parametrize("note", ["", " \n"])
def test_correction_without_a_note_is_refused(claim, note):
    with pytest.raises(Claim.NotDecidable, match="public note"):
        correct(claim, note=note)


def test_correction_of_a_claim_that_is_not_published_is_refused():
    claim = news.accepted_claim()
    with pytest.raises(Claim.NotDecidable, match="Only a published claim"):
        correct(claim)


def test_correction_on_an_old_version_of_the_article_writes_nothing(claim):
    with pytest.raises(Record.Stale):
        correct(claim, seen=claim.article.version - 1)
    claim.refresh_from_db()
    assert (claim.withdrawn_at, Correction.objects.count()) == (None, 0)


def test_correction_that_breaks_the_rules_writes_nothing(claim):
    with pytest.raises(ValidationError):
        correct(claim, Claim(production=claim.production, property="cast", value_text="Anna"))
    claim.refresh_from_db()
    assert (claim.withdrawn_at, cast(claim)) == (None, ["Ana"])


def test_correction_of_the_subject_changes_both_pages(claim):
    other = news.published_claim("cast", people.person("Berta"))
    new = Claim(production=other.production, property="cast", value_party=claim.value_party)
    correct(claim, new)
    assert (cast(claim), cast(other)) == ([], ["Ana", "Berta"])


# Rulings


def test_ruling_is_heeded_and_ended(claim):
    ruling = curation.rule(claim, "deprecated", reason=" Not so. ", by=staff.editor())
    assert (ruling.reason, cast(claim)) == ("Not so.", [])
    curation.end_ruling(ruling, by=staff.editor())
    assert cast(claim) == ["Ana"]


def test_ruling_records_who_and_when(claim):
    one, other = staff.editor(), staff.editor()
    ruling = curation.rule(claim, "preferred", reason="Checked.", by=one)
    curation.end_ruling(ruling, by=other)
    acts = [(event.act, event.by, event.at, event.note, event.public) for event in Event.objects.about(claim)[:2]]
    assert acts == [
        ("end preferred", other, ruling.until, "", True),
        ("preferred", one, ruling.at, "Checked.", True),
    ]
    assert (ruling.by, ruling.ended_by) == (one, other)


@pytest.mark.parametrize("role", staff.ROLES)
def test_ruling_by_every_role(claim, role):
    user = staff.ROLES[role]()
    ruling = curation.rule(claim, "resumes", reason="Back.", by=staff.editor())
    for act in (
        lambda: curation.rule(claim, "preferred", reason="Checked.", by=user),
        lambda: curation.end_ruling(ruling, by=user),
    ):
        try:
            act()
        except Record.Blocked:
            assert role not in EDITORS
    assert Ruling.objects.count() == (2 if role in EDITORS else 1)
    assert (Ruling.objects.get(pk=ruling.pk).until is None) == (role not in EDITORS)


def test_ruling_of_one_kind_is_made_once(claim):
    curation.rule(claim, "preferred", reason="Checked.", by=staff.editor())
    with pytest.raises(Ruling.NotPossible, match="in force already"):
        curation.rule(claim, "preferred", reason="Checked again.", by=staff.editor())


def test_ruling_is_made_again_after_its_end(claim):
    for _ in range(2):
        curation.end_ruling(curation.rule(claim, "preferred", reason="Checked.", by=staff.editor()), by=staff.editor())
    assert Ruling.objects.count() == 2


def test_ruling_is_ended_once_though_two_saw_it_open(claim):
    ruling = curation.rule(claim, "preferred", reason="Checked.", by=staff.editor())
    first = staff.editor()
    curation.end_ruling(Ruling.objects.get(), by=first)
    with pytest.raises(Ruling.NotPossible, match="ended already"):
        curation.end_ruling(ruling, by=staff.editor())
    assert Ruling.objects.get().ended_by == first


def test_ruling_without_a_reason_is_refused(claim):
    with pytest.raises(Ruling.NotPossible, match="asks for a reason"):
        curation.rule(claim, "preferred", reason=" ", by=staff.editor())


def test_ruling_of_no_such_kind_is_refused(claim):
    with pytest.raises(ValidationError):
        curation.rule(claim, "splendid", reason="So.", by=staff.editor())


def test_ruling_on_a_claim_that_is_not_published_is_refused():
    with pytest.raises(Ruling.NotPossible, match="Only a published claim"):
        curation.rule(news.accepted_claim(), "preferred", reason="Checked.", by=staff.editor())
