"""The page of the API's tokens."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from config.models import Event, Token
from config.tokens import make_token
from tests.factories import config
from tests.factories.api import Program

pytestmark = pytest.mark.django_db

ADD = "/admin/config/token/add/"
LIST = "/admin/config/token/"


def login(client, user):
    client.force_login(user)
    return user


def make(client, **fields):
    return client.post(ADD, {"purpose": "A robot.", "scope": "write", "days": 30} | fields)


def test_everybody_on_the_staff_makes_tokens_of_their_own(client):
    user = login(client, config.contributor())
    assert make(client).status_code == 200
    token = Token.objects.get()
    assert (token.user, token.scope, (token.expiry - token.created).days) == (user, "write", 29)
    assert Event.objects.get().by == user


def test_token_is_shown_once_and_works(client):
    user = login(client, config.contributor())
    page = make(client)
    key = page.context["token"].shown_once
    assert page.content.decode().count(key) == 1
    assert "no-store" in page.headers["Cache-Control"]
    asking = Program(user)
    asking.key = key
    assert asking.send("/api/v1/articles/").status_code == 400
    for address in (LIST, f"{LIST}{Token.objects.get(token_key=key[:15]).pk}/change/"):
        assert key not in client.get(address).content.decode()
    assert key not in str(client.cookies) + str(dict(client.session))


def test_user_is_chosen_by_administrators_alone(client):
    other = config.editor()
    user = login(client, config.contributor())
    make(client, user=other.pk)
    assert Token.objects.get().user == user
    login(client, config.user(is_superuser=True))
    make(client, user=other.pk)
    assert Token.objects.filter(user=other).count() == 1


@pytest.mark.parametrize(("field", "value"), [("days", 0), ("days", 366), ("days", ""), ("scope", "all"), ("purpose", " ")])
def test_bad_value_is_refused(client, field, value):
    login(client, config.contributor())
    page = make(client, **{field: value})
    assert list(page.context["adminform"].form.errors) == [field]
    assert not Token.objects.exists()


def test_whoever_has_no_role_makes_none(client):
    user = login(client, config.user())
    user.user_permissions.set(Permission.objects.filter(codename__endswith="_token"))
    assert make(client).status_code == 403


def test_list_has_ones_own_and_for_administrators_all(client):
    one, other = config.contributor(), config.editor()
    for user in (one, other):
        make_token(user, "read", days=1, purpose="A robot.", by=user)
    login(client, one)
    assert [each.user for each in client.get(LIST).context["cl"].result_list] == [one]
    login(client, config.user(is_superuser=True))
    assert client.get(LIST).context["cl"].result_count == 2


def test_token_is_revoked_by_its_user(client):
    user = login(client, config.contributor())
    token, _key = make_token(user, "read", days=1, purpose="A robot.", by=user)
    delete = reverse("admin:config_token_delete", args=[token.pk])
    assert client.get(delete).status_code == 200
    assert client.post(delete, {"post": "yes"}).status_code == 302
    assert not Token.objects.exists()
    assert Event.objects.first().act == "revoke token"


def test_token_of_somebody_else_is_not_there(client):
    other = config.editor()
    token, _key = make_token(other, "read", days=1, purpose="A robot.", by=other)
    login(client, config.editor())
    client.post(reverse("admin:config_token_delete", args=[token.pk]), {"post": "yes"})
    assert Token.objects.exists()


def test_nothing_of_a_token_is_changed(client):
    user = login(client, config.contributor())
    token, _key = make_token(user, "read", days=1, purpose="A robot.", by=user)
    before = Token.objects.values().get()
    assert client.post(reverse("admin:config_token_change", args=[token.pk]), {"days": 300}).status_code == 403
    assert Token.objects.values().get() == before
