"""What every public page does for those who are signed in, and leaves alone for everybody else."""

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from config.views import public_page, staff_reading
from tests.factories import config as staff

TEMPLATE = "400.html"


@pytest.fixture
def ask(rf):
    def asked(user, cookie="a session"):
        request = rf.get("/")
        request.user = user
        if cookie:
            request.COOKIES[settings.SESSION_COOKIE_NAME] = cookie
        return request

    return asked


class Untouchable:
    """A user that must not be looked at: whoever asks it anything has opened the session."""

    def __getattribute__(self, name):
        raise AssertionError(f"asked for {name}")


def test_request_without_a_session_cookie_is_nobodys_and_its_user_is_not_looked_at(ask):
    assert staff_reading(ask(Untouchable(), cookie="")) is None


def test_session_of_nobody_is_nobodys(ask):
    assert staff_reading(ask(AnonymousUser())) is None


@pytest.mark.django_db
def test_member_of_staff_reads_as_such_and_no_other_user_does(ask):
    member = staff.contributor()
    assert staff_reading(ask(member)) == member
    assert staff_reading(ask(staff.user(is_staff=False))) is None
    assert staff_reading(ask(staff.user(is_active=False))) is None


@pytest.mark.django_db
def test_page_for_staff_has_their_links(ask):
    response = public_page(ask(staff.contributor(username="ann")), TEMPLATE, {"reason": ""})
    assert "Signed in as ann" in response.content.decode()


def test_page_for_everybody_else_has_no_such_links(ask):
    response = public_page(ask(AnonymousUser(), cookie=""), TEMPLATE, {"reason": ""})
    assert "Signed in" not in response.content.decode()
