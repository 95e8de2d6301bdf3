"""Making and revoking the API's tokens. A token is shown to whoever makes it, once; what is stored is its digest."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from config.models import Event, Token

LONGEST = 365  # days


@transaction.atomic
def make_token(user: Any, scope: str, *, days: int, purpose: str, by: Any, at: datetime | None = None) -> tuple[Token, str]:
    """The stored token, and the token itself, which nobody can find out afterwards."""
    moment = Event.objects.moment(at)
    made, key = Token.objects.create(user, expiry=timedelta(days=days), prefix=f"{Token.Scope(scope)}_")
    note = _("%(token)s, for %(days)s days: %(purpose)s") % {"token": made, "days": days, "purpose": purpose}
    Event.objects.append(user, "make token", by=by, at=moment, note=note)
    return made, key


@transaction.atomic
def revoke_token(token: Token, *, by: Any, at: datetime | None = None) -> None:
    moment = Event.objects.moment(at)
    Event.objects.append(token.user, "revoke token", by=by, at=moment, note=str(token))
    token.delete()
