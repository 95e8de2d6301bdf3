"""The sparkline of reporting: how many reports each of the last quarters brought."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from productions.models import Production

QUARTERS = 20
STEP, HEIGHT = 6, 24  # pixels
_LOW = 4  # how many reports in a quarter fill the height at least: one alone is no peak


@dataclass(frozen=True, slots=True)
class Bar:
    x: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class Sparkline:
    """`bars` are the quarters that brought anything; `total` counts the reports before them too."""

    bars: tuple[Bar, ...]
    total: int
    label: str
    width: int = QUARTERS * STEP
    height: int = HEIGHT


def sparkline(days: Iterable[date], *, today: date, peak: int = 0) -> Sparkline:
    """The days of reports, drawn by quarter up to `today`. `peak` is the tallest quarter of those drawn beside it."""
    days = [day for day in days if day <= today]
    counted = _by_quarter(days, today)
    tallest = max(peak, _LOW, *counted.values())
    bars = []
    for quarter, count in sorted(counted.items()):
        height = max(round(HEIGHT * count / tallest), 2)
        bars.append(Bar((quarter - _quarter(today) + QUARTERS - 1) * STEP, HEIGHT - height, height))
    reports = ngettext("%(num)s report", "%(num)s reports", len(days)) % {"num": len(days)}
    lately = _("%(reports)s, %(lately)s of them in the last five years") % {
        "reports": reports,
        "lately": sum(counted.values()),
    }
    return Sparkline(tuple(bars), len(days), lately)


def sparklines_of(productions: Iterable[Production], *, today: date) -> dict[int, Sparkline]:
    """A sparkline for each production by its id, all on one scale. One query."""
    found = _reporting_of(productions)
    peak = max((count for days in found.values() for count in _by_quarter(days, today).values()), default=0)
    return {pk: sparkline(days, today=today, peak=peak) for pk, days in found.items()}


def _reporting_of(productions: Iterable[Production]) -> Mapping[int, list[date]]:
    """The day of each article with published claims about a production, or about one merged into it."""
    ids = [production.pk for production in productions]
    claims: Any = Production._meta.get_field("claims").related_model
    about = Production.objects.filter(Q(pk__in=ids) | Q(same_as__in=ids))
    rows = claims.objects.published().filter(production__in=about.order_by().values("pk")).order_by()
    days: dict[int, list[date]] = defaultdict(list)
    root = Coalesce("production__same_as", "production")
    for pk, _article, day in rows.values_list(root, "article", "article__published_on").distinct():
        days[pk].append(day)
    return days


def _by_quarter(days: Iterable[date], today: date) -> Counter[int]:
    """How many of the days lie in each of the last quarters."""
    now = _quarter(today)
    quarters = (_quarter(day) for day in days if day <= today)
    return Counter(quarter for quarter in quarters if now - QUARTERS < quarter)


def _quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3
