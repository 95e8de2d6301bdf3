"""Every route of the API × every method × every role × every state of what it names, generated from the routes themselves.

Nothing unpublished is read by whoever is not on the staff, nothing is written without its permission, and each denial says why.
"""

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from config.api.writing import Desk
from config.models import Event
from config.urls import api_patterns
from config.workflow import TRANSITIONS, Role
from config.workflow import transition as change
from news import curation
from productions.models import Fact
from tests.factories import config as staff
from tests.factories import news, people, productions
from tests.factories.api import Program

pytestmark = pytest.mark.django_db

MARKER = "xmarkerx"
METHODS = ("get", "head", "post", "put", "patch", "delete")
SAFE = ("get", "head", "options")

# Who may: route → role. A route that is not here is one of readers, and takes no writes.
ROLES = {
    "article-list": Role.CONTRIBUTOR,
    "article-claims": Role.CONTRIBUTOR,
    "claim-edit": Role.CONTRIBUTOR,
    "claim-accept": Role.CURATOR,
    "claim-reject": Role.CURATOR,
    "claim-undo": Role.CURATOR,
    "claim-correct": Role.EDITOR,
    "claim-restore": Role.EDITOR,
    "claim-rule": Role.EDITOR,
    "claim-end-ruling": Role.EDITOR,
    "party-identity-list": Role.EDITOR,
    "party-identity-undo": Role.EDITOR,
    "production-identity-list": Role.EDITOR,
    "production-identity-undo": Role.EDITOR,
    **{f"{kind}-act": Role.CONTRIBUTOR for kind in ("article", "production", "person", "company")},
}
BODIES = {
    "article-list": {"outlet": "Paper", "date": "2023-02-08", "text": "Ada Lund has joined Nightfall."},
    "claim-reject": {"reason": "misread"},
    "claim-correct": {"note": "Misread."},
    "claim-restore": {"note": "Right."},
    "claim-rule": {"kind": "deprecated", "reason": "A hoax."},
    "claim-end-ruling": {"kind": "preferred"},
}


# The states. Words that readers must not see hold the marker.


def unpublished(status):
    """Something of every kind that goes no further than this status."""

    def make():
        records = [
            productions.production(f"{MARKER} film", summary=MARKER),
            people.person(f"{MARKER} person", bio=MARKER),
            people.company(f"{MARKER} company", bio=MARKER),
        ]
        claim = news.claim("cast", records[1], of=records[0], quote=f"{MARKER} quote.")
        claim.article.refresh_from_db()
        for each in (*records, claim.article):
            each.title = MARKER if hasattr(each, "byline") else getattr(each, "title", "")
            each.save()
            if status != "draft":
                staff.submit(each)
            if status == "scheduled":
                when = {"publish_at": timezone.now() + timedelta(days=1)}
                change(each, "schedule", by=staff.editor(), seen=each.version, **when)
            if status == "archived":
                act = "discard" if each.IS_ARTICLE else "archive"
                change(each, act, by=staff.editor(), seen=each.version, note=MARKER)
        return *records, claim

    return make


def published():
    film, person, company = (
        productions.published_production("Nightfall"),
        staff.publish_record(people.person("Ada Lund")),
        staff.publish_record(people.company("87North")),
    )
    news.published_claim("financier", company, of=film)
    return film, person, company, news.published_claim("cast", person, of=film)


def revised():
    made = published()
    for each, field in zip((*made[:3], made[3].article), ("summary", "bio", "bio", "title"), strict=True):
        each.refresh_from_db()
        change(each, "revise", by=staff.contributor(), seen=each.version, note=MARKER)
        setattr(each, field, MARKER)
        each.save()
    return made


def taken_back():
    """Archived, and the article retracted, after they had been published."""
    made = published()
    for each in (*made[:3], made[3].article):
        each.refresh_from_db()
        act = "retract" if each.IS_ARTICLE else "archive"
        change(each, act, by=staff.editor(), seen=each.version, note="Not so.")
    return made


def accepted():
    *records, claim = unpublished("draft")()
    news.decide(claim)
    return *records, claim


def rejected():
    *records, claim = unpublished("draft")()
    news.decide(claim, reject="misread")
    return *records, claim


def ruled():
    *records, claim = published()
    curation.rule(claim, "preferred", reason="Checked.", by=staff.editor())
    return *records, claim


def withdrawn():
    *records, claim = published()
    news.withdraw(claim)
    return *records, claim


STATES = {
    **{status: unpublished(status) for status in ("draft", "in_review", "scheduled", "archived")},
    "accepted": accepted,
    "rejected": rejected,
    "published": published,
    "revised": revised,
    "ruled": ruled,
    "withdrawn": withdrawn,
    "taken back": taken_back,
}
# Of what is in one of these states, readers don't even learn that it is there.
UNKNOWN = {"draft", "in_review", "scheduled", "archived", "accepted", "rejected"}
# What editors can do, beside what is possible in every state.
ALWAYS = {
    "article-list", "article-act", "production-act", "person-act", "company-act",
    "party-identity-list", "party-identity-undo", "production-identity-list", "production-identity-undo",
}  # fmt: skip
POSSIBLE = {
    "draft": {"article-claims", "claim-edit", "claim-accept", "claim-reject"},
    "in_review": {"article-claims", "claim-edit", "claim-accept", "claim-reject"},
    "accepted": {"article-claims", "claim-edit", "claim-undo"},
    "rejected": {"article-claims", "claim-edit", "claim-undo"},
    "published": {"claim-correct", "claim-rule"},
    "ruled": {"claim-correct", "claim-rule", "claim-end-ruling"},
    "withdrawn": {"claim-restore"},
    "revised": {"article-claims", "claim-correct", "claim-rule"},
    "scheduled": set(),
    "archived": set(),
    "taken back": set(),
}


@pytest.fixture
def world(request):
    """What the addresses name, by the first part of a route's name."""
    film, person, company, claim = STATES[request.param]()
    other_person, other_film = people.person(f"{MARKER} other"), productions.production(f"{MARKER} other")
    parties = curation.decide_identity(person, other_person, "different", by=staff.editor())
    films = curation.decide_identity(film, other_film, "different", by=staff.editor())
    claim.article.refresh_from_db()
    for each in (film, person, company):
        each.refresh_from_db()
    pairs = {
        "party-identity-list": (other_person.pk, people.person(f"{MARKER} third").pk),
        "production-identity-list": (other_film.pk, productions.production(f"{MARKER} third").pk),
    }
    words = claim.article.text[:10]
    said = {name: {"left": left, "right": right, "verdict": "same"} for name, (left, right) in pairs.items()}
    said["article-claims"] = {"person": "Somebody", "property": "note", "value": "A note", "quote": words}
    return {
        "state": request.param, "bodies": BODIES | said,
        "production": film, "person": person, "company": company, "claim": claim, "article": claim.article,
        "party-identity": parties, "production-identity": films,
    }  # fmt: skip


def key(world, kind, group):
    if kind == "outlet":
        return world["article"].outlet.slug
    if kind == "fact":
        return Fact.objects.values_list("public_id", flat=True).first() or "0"
    return "cast" if kind == "property" else world[kind].pk


def routes():
    """Name and groups of every route, and the methods that it answers."""
    for pattern in api_patterns:
        view = pattern.callback.cls
        actions = getattr(pattern.callback, "actions", None) or {m: m for m in SAFE if hasattr(view, m)}
        yield pattern.name, list(pattern.pattern.regex.groupindex), view, {*actions, "head", "options"}


def addresses(world):
    """Every address: route's name, verb if any, view, methods, address."""
    for name, groups, view, methods in routes():
        kind = kind_of(name)
        verbs = list(TRANSITIONS) if "verb" in groups else [""]
        for verb in verbs:
            values = {group: verb if group == "verb" else key(world, kind, group) for group in groups}
            try:
                yield name, verb, view, methods, reverse(f"api:{name}", kwargs=values)
            except NoReverseMatch:
                assert verb  # that this kind of record does not know


KINDS = (
    "party-identity",
    "production-identity",
    "production",
    "person",
    "company",
    "claim",
    "article",
    "outlet",
    "fact",
    "property",
)


def kind_of(name):
    return next((kind for kind in KINDS if name.startswith(f"{kind}-")), name)


def role_of(name, verb):
    return TRANSITIONS[verb].role if verb else ROLES.get(name)


def askers():
    """Who asks, with the permissions that count: those of somebody with a token for reading write nothing."""
    everybody = {"anonymous": (Client(), set()), "nobody": (Program(staff.user()), set())}
    everybody["reader"] = (Program(staff.editor(), "read"), set())
    everybody["contributor"] = (Program(staff.contributor()), {Role.CONTRIBUTOR})
    everybody["curator"] = (Program(staff.curator()), {Role.CONTRIBUTOR, Role.CURATOR})
    everybody["editor"] = (Program(staff.editor()), set(Role))
    return everybody


def denial(response):
    assert response.headers["Content-Type"] == "application/problem+json"
    content = response.json()
    assert content["detail"]
    assert content["status"] == response.status_code
    return content["detail"]


def test_every_route_that_writes_is_in_the_table():
    writing = {name for name, _groups, _view, methods in routes() if methods - {"get", "head", "options"}}
    assert writing == set(ROLES)


def test_every_route_of_staff_asks_for_a_role():
    for name, _groups, view, methods in routes():
        if issubclass(view, Desk):
            pattern = next(each for each in api_patterns if each.name == name)
            assert set(pattern.callback.actions.values()) <= set(view.roles), name
            assert methods <= {"get", "head", "options", "post"}


@pytest.mark.parametrize("world", ["published"], indirect=True)
def test_method_that_a_route_does_not_have_is_answered_with_those_it_has(world):
    for _kind, (asking, _roles) in askers().items():
        for name, _verb, _view, methods, address in addresses(world):
            for method in set(METHODS) - methods:
                response = getattr(asking, method)(address)
                assert response.status_code == 405, (name, method)
                allowed = {each.strip().lower() for each in response.headers["Allow"].split(",")}
                assert allowed | {"head", "options"} == methods, name


def says_nothing(name, response):
    """Whether it answers as if there were nothing here but the vocabulary, and the addresses of all lists."""
    if name in ("root", "search") or name.startswith("property-"):
        return True
    return response.json()["results"] == [] if name.endswith("-list") else response.status_code == 404


@pytest.mark.parametrize("world", STATES, indirect=True)
def test_nothing_unpublished_is_read_by_readers(world):
    for who, (asking, _roles) in askers().items():
        of_staff = who not in ("anonymous", "nobody")
        for name, _verb, view, methods, address in addresses(world):
            if "get" not in methods:
                continue
            response = asking.get(address)
            if issubclass(view, Desk):
                wanted = 200 if of_staff else {"anonymous": 401, "nobody": 403}[who]
                assert response.status_code == wanted, (who, name)
            else:
                assert MARKER not in response.content.decode(), (who, name)
                assert world["state"] not in UNKNOWN or says_nothing(name, response), (who, name)
            if response.status_code >= 400:
                denial(response)
            assert response.status_code in (200, 308, 400, 401, 403, 404, 410), (who, name)


@pytest.mark.parametrize("world", STATES, indirect=True)
def test_public_addresses_answer_staff_as_everybody(world):
    everybody = askers()
    for name, _verb, view, methods, address in addresses(world):
        if "get" in methods and not issubclass(view, Desk):
            answers = {everybody[who][0].get(address).content for who in ("anonymous", "reader", "editor")}
            assert len(answers) == 1, name


@pytest.mark.parametrize("world", STATES, indirect=True)
def test_nothing_is_written_without_its_permission(world):
    version = {name: each.version for name, each in world.items() if hasattr(each, "version")}
    version |= {"claim": version["article"], "party-identity": 1, "production-identity": 1}
    done = set()
    for who, (asking, roles) in askers().items():
        for name, verb, _view, methods, address in addresses(world):
            if "post" not in methods:
                continue
            said = world["bodies"].get(name, {})
            if name.endswith("-act") and verb not in ("submit", "publish"):
                said = {"note": "Because.", "publish_at": (timezone.now() + timedelta(days=2)).isoformat()}
            with transaction.atomic():
                before = Event.objects.count()
                headers = {"If-Match": f'"v{version[kind_of(name)]}"'}
                response = asking.post(address, said, content_type="application/json", headers=headers)
                written = Event.objects.count() - before
                transaction.set_rollback(True)
            where = (who, name, verb, response.content)
            if role_of(name, verb) in roles:
                assert response.status_code in (200, 201, 400, 403, 409), where
            else:
                assert response.status_code == (401 if who == "anonymous" else 403), where
            if response.status_code >= 400:
                assert written == 0, where
                denial(response)
            else:
                assert written > 0, where
                done.add(name)
    assert done == ALWAYS | POSSIBLE[world["state"]]
