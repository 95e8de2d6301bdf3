"""How much one reader or writer may ask, and how they are told: the fields of draft-ietf-httpapi-ratelimit-headers."""

import time
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Any

from django.conf import settings
from django.core.cache import cache
from rest_framework import throttling
from rest_framework.request import Request

WINDOW = 60  # seconds


@dataclass(frozen=True, slots=True)
class Usage:
    """How many requests of a window's `quota` are used, and in how many seconds the next one begins."""

    policy: str
    quota: int
    used: int
    seconds: int

    def headers(self) -> dict[str, str]:
        return {
            "RateLimit-Policy": f'"{self.policy}";q={self.quota};w={WINDOW}',
            "RateLimit": f'"{self.policy}";r={max(self.quota - self.used, 0)};t={self.seconds}',
        }


class Limit(throttling.BaseThrottle):
    """Counts by the minute: readers by their address, whoever has a token by that. A limit of 0 is none."""

    usage: Usage | None = None

    def allow_request(self, request: Request, view: Any) -> bool:
        policy = "writer" if request.auth else "reader"
        quota = settings.API_LIMITS[policy]
        if not quota:
            return True
        now = time.time()
        seconds = WINDOW - int(now % WINDOW)
        key = f"api:{policy}:{self.ident(request)}:{int(now // WINDOW)}"
        cache.add(key, 0, 2 * WINDOW)
        try:
            used = cache.incr(key)
        except ValueError:  # a small cache has dropped it in between
            used = 1
        self.usage = request._request.usage = Usage(policy, quota, used, seconds)  # type: ignore[attr-defined]
        return used <= quota

    def ident(self, request: Request) -> str:
        return str(request.user.pk) if request.auth else self.network(self.get_ident(request))

    @staticmethod
    def network(address: str) -> str:
        """An address, or of IPv6 the network that one household has to itself."""
        try:
            found = ip_address(address)
        except ValueError:
            return "unknown"
        return str(int(found) >> 64) if isinstance(found, IPv6Address) else str(found)

    def wait(self) -> float | None:
        return self.usage.seconds if self.usage else None
