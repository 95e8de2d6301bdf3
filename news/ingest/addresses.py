"""Web addresses of articles in one form, so that the same article is recognised when it comes again."""

from urllib.parse import SplitResult, urlsplit, urlunsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.encoding import iri_to_uri

_LONGEST = 1000
_PORTS = {"http": 80, "https": 443}
# What mailings, networks and advertisers hang on an address to follow readers; it does not change what is read there.
_TRACKING = {"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga"}
_TRACKING_PREFIX = "utm_"
_is_valid = URLValidator(schemes=list(_PORTS))


class NotAnAddress(ValueError):
    """The text is no address that readers can be sent to; the message says why."""


def normalised(address: str) -> str:
    """The address with its scheme and host in lower case, and without fragment, default port and tracking parameters.

    Raises `NotAnAddress` for anything but http and https, and for an address with a user name or password in it.
    """
    if any(char.isspace() or not char.isprintable() for char in address):
        raise NotAnAddress("is not a web address: it has spaces or control characters in it")
    try:
        parts = urlsplit(address)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode().rstrip(".")
    except ValueError as error:
        raise NotAnAddress(f"is not a web address: {error}") from error
    if parts.scheme not in _PORTS:
        raise NotAnAddress("is not a web address: it begins with http:// or https://")
    if parts.username is not None or parts.password is not None:
        raise NotAnAddress("has a user name or password in it")
    return _checked(parts, host, "" if port in (None, _PORTS[parts.scheme]) else f":{port}")


def _checked(parts: SplitResult, host: str, port: str) -> str:
    place = f"[{host}]" if ":" in host else host
    query = "&".join(each for each in parts.query.split("&") if each and not _is_tracking(each))
    address = iri_to_uri(urlunsplit((parts.scheme, f"{place}{port}", parts.path or "/", query, "")))
    try:
        _is_valid(address)
    except ValidationError as error:
        raise NotAnAddress("is not a web address that can be reached") from error
    if len(address) > _LONGEST:
        raise NotAnAddress(f"is longer than {_LONGEST} characters")
    return address


def _is_tracking(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name.startswith(_TRACKING_PREFIX) or name in _TRACKING
