"""The suggester and what it is told: every name that somebody stands behind, so that it doesn't learn from itself."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from news.models import Claim, Outlet
from news.suggest import Gazetteer, KnownName
from people.models import Name, Party
from productions.models import Production


def suggester() -> Callable[..., list[Any]]:
    """The callable that `settings.SUGGESTER` names; it takes and returns what `news.suggest.suggest` does."""
    return import_string(settings.SUGGESTER)


def known_names() -> Gazetteer:
    """All productions, people, companies and outlets with their other names, in five queries."""
    aliases = _grouped(Name.objects.values_list("party_id", "text"))
    parties = list(Party.objects.established().order_by("pk").values_list("pk", "kind", "name"))
    return Gazetteer(
        productions=_productions(),
        people=tuple(KnownName(name, aliases[pk]) for pk, kind, name in parties if kind == Party.Kind.PERSON),
        companies=tuple(KnownName(name, aliases[pk]) for pk, kind, name in parties if kind == Party.Kind.COMPANY),
        outlets=tuple(KnownName(name) for name in Outlet.objects.values_list("name", flat=True)),
    )


def _productions() -> tuple[KnownName, ...]:
    """By working title, with every title and alias that an accepted claim gave them."""
    said = Claim.objects.filter(state=Claim.State.ACCEPTED, property__in=["title", "alias"]).exclude(value_text="")
    titles = _grouped(said.order_by("pk").values_list("production_id", "value_text"))
    rows = Production.objects.established().order_by("pk").values_list("pk", "working_title")
    return tuple(KnownName(title, tuple(each for each in titles[pk] if each != title)) for pk, title in rows)


def _grouped(rows: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    """Each id's texts, once each, in order."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for one, text in rows:
        found[one].setdefault(text)
    return defaultdict(tuple, {one: tuple(texts) for one, texts in found.items()})
