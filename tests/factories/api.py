"""A program with a token, asking the API."""

from django.test import Client

from config.tokens import make_token
from tests.factories import config


class Program(Client):
    """Asks with the token of a user; a write names what it has seen, a version or an ETag."""

    def __init__(self, user, scope="write"):
        super().__init__()
        self.user = user
        _token, self.key = make_token(user, scope, days=1, purpose="a test", by=user)

    def request(self, **request):
        return super().request(**({"HTTP_AUTHORIZATION": f"Token {self.key}"} | request))

    def send(self, address, said=None, *, seen=None):
        headers = {} if seen is None else {"If-Match": seen if isinstance(seen, str) else f'"v{seen}"'}
        return self.post(address, said or {}, content_type="application/json", headers=headers)


def program(role="contributor", scope="write"):
    """That of a new member of staff with this role."""
    return Program(getattr(config, role)(), scope)
