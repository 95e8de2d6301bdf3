"""Every address of the admin, walked from the URL configuration, so that a new one can't escape."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from config.tokens import make_token
from config.workflow import TRANSITIONS
from news import curation
from news.curation import CLAIM_ACTS
from news.desk.queues import QUEUES
from news.desk.scheduling import ARTICLE_ACTS
from news.models import Claim, Ruling
from people.models import IdentityDecision, Name
from productions.models import Fact, ProductionIdentityDecision
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db

# Addresses that belong to nobody's data: they are for whoever asks.
OWN = {"login", "logout", "password_change", "password_change_done"}
# Addresses that only show: a POST there is answered as a GET.
SHOWING = {"index", "app_list", "jsi18n", "view_on_site", "autocomplete", None}
TABLES_OF_VISITS = {"django_session"}


def patterns(found, prefix=""):
    for each in found:
        if isinstance(each, URLResolver):
            yield from patterns(each.url_patterns, prefix + str(each.pattern))
        elif isinstance(each, URLPattern):
            yield each


def admin_patterns():
    resolver = next(each for each in get_resolver().url_patterns if getattr(each, "namespace", "") == "admin")
    return list(patterns(resolver.url_patterns))


def arguments(pattern, rows):
    """Sets of arguments with which a pattern makes real addresses."""
    names = list(pattern.pattern.converters) or list(pattern.pattern.regex.groupindex)
    if names and pattern.name.startswith("desk_"):
        return list(of_desk(str(pattern.pattern), names, rows))
    if names == ["app_label"]:
        return [{"app_label": app} for app in ("config", "people", "productions", "news", "auth")]
    if names == ["content_type_id", "object_id"]:
        return [{"content_type_id": 1, "object_id": 1}]
    if "object_id" in names or "id" in names:
        return [dict(zip(names, values, strict=True)) for values in of_row(pattern, names, rows)]
    return [{}] if not names else []


def of_desk(route, names, rows):
    """Arguments for the addresses below /admin/desk/, by the first word of each."""
    match route.split("/")[0]:
        case "queues":
            yield from ({"name": name} for name in QUEUES)
        case "identities":
            for kind, model in (("parties", IdentityDecision), ("productions", ProductionIdentityDecision)):
                for row in those(rows, model):
                    values = {"kind": kind, "pk": row.pk, "left": row.left_id, "right": row.right_id}
                    yield {name: values[name] for name in names}
        case "rulings":
            yield from ({"pk": row.pk} for row in those(rows, Ruling))
        case "claims":
            yield from ({"pk": row.pk} for row in those(rows, Claim))
        case "articles":
            for claim in those(rows, Claim):
                for name in [*ARTICLE_ACTS, *TRANSITIONS] if "name" in names else [""]:
                    values = {"pk": claim.article_id, "claim": claim.pk, "name": name}
                    yield {name: values[name] for name in names}


def those(rows, model):
    return [row for row in rows if isinstance(row, model)]


def of_row(pattern, names, rows):
    further = {"name": TRANSITIONS, "act": CLAIM_ACTS}
    keys = [row.pk for row in rows if pattern.name.startswith(row._meta.label_lower.replace(".", "_") + "_")]
    if len(names) == 1:
        return [(key,) for key in keys]
    return [(key, value) for key in keys for value in further[names[1]]]


def addresses(rows):
    for pattern in admin_patterns():
        if pattern.name is None:
            continue  # the redirect from …/1/ to …/1/change/, and the answer to everything else
        for values in arguments(pattern, rows):
            yield pattern.name, reverse(f"admin:{pattern.name}", kwargs=values)


@pytest.fixture
def rows():
    """A row of every model that the admin knows, and of some a second one in another state."""
    editor = staff.editor()
    person = people.person("Ana Almeida")
    people.company("Bright Films")
    people.name(person)
    production = productions.published_production("Harbour")
    article = news.published_article(news.said("cast", person), news.said("stage", "filming"), about=production)
    published, other = article.claims.all()
    curation.rule(published, "preferred", reason="Checked.", by=editor)
    article.refresh_from_db()
    curation.correct(other, None, note="Misread.", by=editor, seen=article.version)
    curation.decide_identity(person, people.person("Anna Almeida"), "same", by=editor)
    curation.decide_identity(production, productions.production("Port"), "different", by=editor)
    make_token(editor, "read", days=1, purpose="A robot.", by=editor)
    draft = news.claim("cast", people.person())
    return [
        draft, draft.article, production,
        *(model.objects.first() for model in admin.site._registry if model.objects.exists()),
    ]  # fmt: skip


def dump():
    """Every row of every table."""
    tables = sorted(set(connection.introspection.table_names()) - TABLES_OF_VISITS)
    with connection.cursor() as cursor:
        return {table: select(cursor, table) for table in tables}


def select(cursor, table):
    cursor.execute(f'SELECT * FROM "{table}"')
    return sorted(map(repr, cursor.fetchall()))


def test_every_model_of_the_newsroom_is_in_the_admin():
    inline = {Name, apps.get_model("news", "Quote")}
    own = {model for app in ("config", "people", "productions", "news") for model in apps.get_app_config(app).get_models()}
    audited = {model for model in own if model.__name__.startswith("Historical")}
    assert own - audited - inline - set(admin.site._registry) == set()


def test_every_registered_model_has_a_row_in_this_test(rows):
    assert {type(row) for row in rows} >= set(admin.site._registry)
    assert {Fact, IdentityDecision, ProductionIdentityDecision} <= {type(row) for row in rows}


def test_every_address_of_the_desk_is_in_this_test(rows):
    desk = {pattern.name for pattern in admin_patterns() if (pattern.name or "").startswith("desk_")}
    assert {name for name, _address in addresses(rows)} & desk == desk


def test_post_by_somebody_who_may_only_look_is_refused_everywhere(client, rows):
    looker = staff.user()
    looker.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(looker)
    before = dump()
    answers = {(name, address): client.post(address).status_code for name, address in addresses(rows) if name not in OWN}
    let_in = {key: status for key, status in answers.items() if status != 403 and key[0] not in SHOWING}
    assert len(answers) > 100
    assert let_in == {}
    assert dump() == before


def test_get_changes_no_row(client, rows):
    client.force_login(staff.user("Editor", is_superuser=True))
    before = dump()
    answers = {address: client.get(address).status_code for name, address in addresses(rows) if name != "logout"}
    assert {address: status for address, status in answers.items() if status >= 500} == {}
    assert dump() == before


def test_get_of_every_list_and_page_is_answered_for_an_editor(client, rows):
    client.force_login(staff.editor(is_superuser=True))
    pages = ("_changelist", "_add", "_change", "_history")
    found = [address for name, address in addresses(rows) if name.endswith(pages) and not name.startswith("desk_")]
    answers = {address: client.get(address).status_code for address in found}
    read_only = {address for address, status in answers.items() if status == 403}
    assert {address for address in answers if answers[address] not in (200, 403)} == set()
    assert {address.split("/")[3] for address in read_only} == {
        "event", "journal", "searchentry", "change", "fact", "ruling", "correction", "identitydecision",
        "productionidentitydecision",
    }  # fmt: skip
    assert {address.rsplit("/", 2)[1] for address in read_only} == {"add"}


@pytest.mark.parametrize("role", ["Contributor", "Curator", "Editor"])
def test_get_is_answered_for_every_role(client, rows, role):
    client.force_login(staff.user(role))
    answers = {address: client.get(address).status_code for name, address in addresses(rows) if name != "logout"}
    assert {address: status for address, status in answers.items() if status not in (200, 302, 403, 404, 405)} == {}


def test_users_are_made_by_an_administrator(client):
    client.force_login(staff.user(is_superuser=True))
    said = {
        "username": "berta",
        "usable_password": "true",
        "password1": "a long pass phrase",
        "password2": "a long pass phrase",
    }
    assert client.post(reverse("admin:auth_user_add"), said).status_code == 302
    assert User.objects.filter(username="berta").exists()


def test_every_address_asks_an_anonymous_visitor_to_log_in(client, rows):
    login = reverse("admin:login")
    for name, address in addresses(rows):
        if name not in OWN | {"jsi18n"}:
            answer = client.get(address)
            assert (answer.status_code, answer.headers["Location"].split("?")[0]) == (302, login), address
