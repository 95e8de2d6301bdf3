"""Deciding claims: every cell of role, act, claim state and article status, and what each act writes."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError

from config.models import Event, Record
from news.curation import CLAIM_ACTS, accept, add_claim, edit_claim, enter, reject, undecide, why_not_decide
from news.models import Claim, Quote
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

AT = datetime(2024, 5, 6, 7, tzinfo=UTC)
CONTRIBUTORS = {"contributor", "curator", "editor", "superuser"}
CURATORS, EDITORS = CONTRIBUTORS - {"contributor"}, {"editor", "superuser"}
# (act, state): who may while the article is a draft. In review it is editors alone, afterwards nobody.
TABLE = {
    ("accept", "suggested"): CURATORS,
    ("reject", "suggested"): CURATORS,
    ("undo", "accepted"): CURATORS,
    ("undo", "rejected"): CURATORS,
    ("edit", "suggested"): CONTRIBUTORS,
    ("edit", "accepted"): CURATORS,
    ("edit", "rejected"): CURATORS,
}
ACTS = {
    "accept": accept,
    "reject": lambda claim, **said: reject(claim, reason="misread", **said),
    "undo": undecide,
    "edit": lambda claim, **said: edit_claim(claim, {"character": "Rosa"}, **said),
}
AFTERWARDS = {"accept": "accepted", "reject": "rejected", "undo": "suggested", "edit": "suggested"}


def allowed(act, state, status):
    return (TABLE.get((act, state), set()) & {"draft": CONTRIBUTORS, "in_review": EDITORS}.get(status, set())) | set()


def put(claim, state, status, decider):
    """Bring a claim and its article into a state without a history, as if others had done it."""
    decided = {"decided_by": decider, "decided_at": AT} if state != "suggested" else {"decided_by": None, "decided_at": None}
    reason = "misread" if state == "rejected" else ""
    Claim.objects.filter(pk=claim.pk).update(state=state, reject_reason=reason, **decided)
    time = datetime(2100, 1, 1, tzinfo=UTC) if status == "scheduled" else None
    type(claim.article).objects.filter(pk=claim.article_id).update(status=status, publish_at=time)
    return Claim.objects.get(pk=claim.pk)


@pytest.mark.parametrize("status", Record.Status.values)
@pytest.mark.parametrize("act", CLAIM_ACTS)
def test_act_in_every_cell_of_role_and_state(act, status):
    users, decider, claim = {role: make() for role, make in staff.ROLES.items()}, staff.curator(), news.claim()
    for state in Claim.State.values:
        for role, user in users.items():
            some = put(claim, state, status, decider)
            may = role in allowed(act, state, status)
            assert (why_not_decide(some, act, user) == "") == may, (state, role)
            try:
                ACTS[act](some, by=user, seen=some.article.version)
            except (Claim.NotDecidable, Record.Blocked):
                done = False
            else:
                done = True
            some.refresh_from_db()
            assert (done, some.state) == (may, AFTERWARDS[act] if may else state), (state, role)


@pytest.mark.parametrize("act", CLAIM_ACTS)
def test_act_on_a_published_claim_is_refused(act):
    claim = news.published_claim()
    article = claim.article
    article.status = "draft"  # under revision
    article.save()
    with pytest.raises(Claim.NotDecidable, match="^It has been published: it can only be corrected.$"):
        ACTS[act](claim, by=staff.editor(), seen=article.version)


@pytest.mark.parametrize("act", CLAIM_ACTS)
def test_act_on_an_old_version_of_the_article_writes_nothing(act):
    state = "accepted" if act == "undo" else "suggested"
    claim = put(news.claim(), state, "draft", staff.curator())
    with pytest.raises(Record.Stale):
        ACTS[act](claim, by=staff.editor(), seen=claim.article.version - 1)
    claim.refresh_from_db()
    assert (claim.state, claim.character) == (state, "")


@pytest.mark.parametrize("act", CLAIM_ACTS)
def test_act_records_who_when_and_what(act):
    state = "accepted" if act == "undo" else "suggested"
    claim, user = put(news.claim(), state, "draft", staff.curator()), staff.curator()
    version = claim.article.version
    last = Event.objects.first().at
    ACTS[act](claim, by=user, seen=version, at=last)
    event = Event.objects.first()
    assert (event.kind, event.object_id, event.act, event.by, event.at) == ("claim", claim.pk, act, user, last)
    assert claim.article.version == version + 1
    assert claim.history.latest().history_user == user


def test_decision_says_who_and_when():
    claim, user = news.claim(), staff.curator()
    claim.article.refresh_from_db()
    last = Event.objects.first().at
    accept(claim, by=user, seen=claim.article.version, at=last)
    claim.refresh_from_db()
    assert (claim.decided_by, claim.decided_at) == (user, last)


def test_undo_forgets_who_and_when():
    claim = news.accepted_claim()
    claim.article.refresh_from_db()
    undecide(claim, by=staff.curator(), seen=claim.article.version)
    claim.refresh_from_db()
    assert (claim.state, claim.decided_by, claim.decided_at, claim.reject_reason) == ("suggested", None, None, "")


@pytest.mark.parametrize("reason", ["", "boring"])
def test_reject_without_one_of_the_reasons_is_refused(reason):
    claim = news.claim()
    claim.article.refresh_from_db()
    with pytest.raises(Claim.NotDecidable, match="for a reason"):
        reject(claim, reason=reason, by=staff.curator(), seen=claim.article.version)


def test_reject_keeps_the_reason():
    claim = news.claim()
    claim.article.refresh_from_db()
    reject(claim, reason="wrong_subject", by=staff.curator(), seen=claim.article.version)
    claim.refresh_from_db()
    assert (claim.state, claim.reject_reason, Event.objects.first().note) == ("rejected", "wrong_subject", "wrong_subject")


def test_accept_without_words_is_refused():
    claim = news.claim()
    claim.quotes.all().delete()
    claim.article.refresh_from_db()
    with pytest.raises(Claim.NotDecidable, match="only with the words"):
        accept(claim, by=staff.curator(), seen=claim.article.version)


def test_accept_with_words_that_the_article_has_not_is_refused():
    claim = news.claim()
    claim.quotes.update(text="Something else")
    claim.article.refresh_from_db()
    with pytest.raises(Quote.NotInText, match="“Something else”"):
        accept(claim, by=staff.curator(), seen=claim.article.version)
    claim.refresh_from_db()
    assert claim.state == "suggested"


# Adding


def unsaved(**fields):
    article = news.article("Ana joins. 😀 Zoë too.")
    said = {"production": productions.production(), "property": "cast", "value_party": people.person()}
    return Claim(article=article, **said | fields)


@pytest.mark.parametrize(("role", "status", "may"), [
    (role, status, role in {"draft": CONTRIBUTORS, "in_review": EDITORS}.get(status, set()))
    for role in staff.ROLES for status in Record.Status.values
])  # fmt: skip
def test_add_in_every_cell_of_role_and_status(role, status, may):
    claim = unsaved()
    claim.article.status = status
    claim.article.publish_at = datetime(2100, 1, 1, tzinfo=UTC) if status == "scheduled" else None
    claim.article.save()
    try:
        add_claim(claim, [(0, 3)], by=staff.ROLES[role](), seen=1)
    except (Claim.NotDecidable, Record.Blocked):
        assert not may
    assert Claim.objects.count() == may


def test_add_counts_code_points():
    claim = add_claim(unsaved(), [(11, 12), (13, 16)], by=staff.contributor(), seen=1)
    assert list(claim.quotes.values_list("text", flat=True)) == ["😀", "Zoë"]


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (4, 3), (0, 10_000)])
def test_add_with_a_span_outside_the_text_writes_nothing(span):
    with pytest.raises(Quote.NotInText):
        add_claim(unsaved(), [(0, 3), span], by=staff.contributor(), seen=1)
    assert (Claim.objects.count(), Event.objects.count()) == (0, 0)


def test_add_of_a_statement_that_breaks_the_rules_writes_nothing():
    with pytest.raises(ValidationError):
        add_claim(unsaved(value_text="Ana"), [(0, 3)], by=staff.contributor(), seen=1)
    assert (Claim.objects.count(), Event.objects.count()) == (0, 0)


def test_add_makes_a_suggestion_whatever_state_it_came_in():
    user = staff.contributor()
    claim = unsaved(state="accepted", decided_by=user, decided_at=AT)
    add_claim(claim, [(0, 3)], by=user, seen=1)
    assert Claim.objects.values_list("state", "decided_by", "suggested_by").get() == ("suggested", None, user.pk)


def test_edit_of_a_statement_that_breaks_the_rules_writes_nothing():
    claim = news.claim()
    claim.article.refresh_from_db()
    version = claim.article.version
    with pytest.raises(ValidationError):
        edit_claim(claim, {"value_text": "Ana"}, by=staff.curator(), seen=version)
    assert Claim.objects.values_list("value_text", "article__version").get() == ("", version)


def test_enter_stores_accepted_claims_in_one_act():
    claim, user = unsaved(), staff.curator()
    other = Claim(production=claim.production, property="budget", value_state="unknown")
    assert enter(claim.article, [(claim, [(0, 3)]), (other, [(11, 12)])], by=user, seen=1) == 2
    assert list(Claim.objects.values_list("state", "article", "decided_by")) == [("accepted", claim.article.pk, user.pk)] * 2
    assert Event.objects.values_list("act", "kind", "note").get() == ("enter", "article", "2 claims")


def test_enter_by_a_contributor_is_refused():
    claim = unsaved()
    with pytest.raises(Record.Blocked):
        enter(claim.article, [(claim, [(0, 3)])], by=staff.contributor(), seen=1)
