"""Who asks: a member of staff, by a token. Nobody's session counts here."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.contrib.knox_auth_token import KnoxTokenScheme
from knox import auth
from knox.crypto import hash_token
from rest_framework.exceptions import AuthenticationFailed

from config.models import Token


class TokenAuthentication(auth.TokenAuthentication):
    """Looks a token up by its digest: one query, and nothing is written by asking."""

    def authenticate_credentials(self, token: bytes) -> tuple[Any, Token]:
        found = Token.objects.select_related("user").filter(digest=hash_token(token.decode("latin-1"))).first()
        if found is None or found.expiry <= timezone.now():
            raise AuthenticationFailed(_("The token is not known, or has expired, or was revoked."))
        if not (found.user.is_active and found.user.is_staff):
            raise AuthenticationFailed(_("The token belongs to somebody who is not on the staff any longer."))
        return found.user, found


class TokenScheme(KnoxTokenScheme):
    """How the description of the API names it."""

    target_class = "config.api.authentication.TokenAuthentication"
