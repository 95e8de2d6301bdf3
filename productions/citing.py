"""How a page is cited: by an address that keeps showing the same state, whatever is published or put right afterwards."""

from datetime import UTC, date, datetime
from urllib.parse import urlencode

from productions.models import Production


def lasting_address(production: Production, day: date, known_at: datetime | None) -> str:
    """The path of the production's page as of `day`, as this site showed it at `known_at`, or shows it now.

    "Now" is the moment of the last act that changed it, so that the page stays the same while its revision does.
    """
    moment = known_at or production.revised_at
    asked = {"as_of": day.isoformat()}
    if moment:
        asked["known_at"] = moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return f"{production.get_absolute_url()}?{urlencode(asked, safe=':')}"
