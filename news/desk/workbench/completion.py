"""Completing names from what is known: by their beginnings, by aliases, and by near spellings ("Yara Shahid", "Yara Shahidi").

An option is sent back as a pick: "party-3", "production-9", "outlet-2" for what is known, "new-person", "new-company",
"new-production", "new-outlet" for what is made with the claim.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from rapidfuzz import fuzz, process

from config.text import clean_line, key
from news.desk import access
from news.models import Claim, Outlet
from people.models import Name, Party
from productions.models import Production

MOST = 8
NEAR = 82  # of 100; "yara shahid" and "yara shahidi" are 96 alike, "ann lee" and "dan lee" 71
LONGEST = 300

NEW = {
    "person": lazy("New person"),
    "company": lazy("New company"),
    "production": lazy("New production"),
    "outlet": lazy("New outlet"),
}

# What may be named in each place: the models to look in, and what can be made.
PLACES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "subject": (("production", "party"), ("production", "person", "company")),
    "person": (("party",), ("person", "company")),
    "company": (("party",), ("company", "person")),
    "production": (("production",), ("production",)),
    "credit": (("outlet", "party"), ("outlet", "person", "company")),
}


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a name can mean. `hint` tells it from others of the name; `exact` that it bears this very name."""

    pick: str
    name: str
    hint: str
    exact: bool = False


@access.page(writes=False)
def complete(request: HttpRequest, pk: int) -> HttpResponse:
    place = request.GET.get("place", "")
    text = clean_line(request.GET.get("q", "")[:LONGEST])
    found = [*known(place, text), *new(place, text)] if place in PLACES and text else []
    return render(request, "desk/workbench_options.html", {"options": found}, using="django")


def known(place: str, text: str) -> list[Option]:
    """What the text may mean there: of that name first, then what begins so, then what is spelt nearly so."""
    found = [option for model in PLACES[place][0] for option in _FINDERS[model](key(text)[:LONGEST])]
    return sorted(found, key=lambda option: not option.exact)[:MOST]


def new(place: str, text: str) -> list[Option]:
    return [Option(f"new-{kind}", text, str(NEW[kind])) for kind in PLACES[place][1]]


def _parties(wanted: str) -> list[Option]:
    names = [*_names(Party, wanted), *Name.objects.values_list("party_id", "key")]
    best = _best(wanted, names)
    rows = Party.objects.filter(pk__in=best).select_related("same_as").prefetch_related("names")
    return _options("party", best, rows, lambda row: ", ".join(name.text for name in row.names.all()[:3]))


def _productions(wanted: str) -> list[Option]:
    titled = Claim.objects.filter(property__in=["title", "alias"], state="accepted", production__isnull=False)
    names = [*_names(Production, wanted), *titled.values_list("production_id", "value_key").distinct()]
    best = _best(wanted, names)
    rows = Production.objects.filter(pk__in=best).select_related("same_as")
    return _options("production", best, rows, lambda row: row.working_title if row.working_title != str(row) else "")


def _names(model: Any, wanted: str) -> list[tuple[int, str]]:
    """Ids and keys; what only the program has named, and nobody taken up, is found by its very name alone."""
    rows = model.objects
    return [*rows.established().values_list("pk", "key"), *rows.proposed().filter(key=wanted).values_list("pk", "key")]


def _outlets(wanted: str) -> list[Option]:
    best = _best(wanted, list(Outlet.objects.values_list("pk", "key")))
    rows = Outlet.objects.filter(pk__in=best)
    return [_option("outlet", row, best[row.pk], "") for row in sorted(rows, key=lambda row: -best[row.pk])]


_FINDERS = {"party": _parties, "production": _productions, "outlet": _outlets}


def _best(wanted: str, names: Iterable[tuple[int, str]]) -> dict[int, float]:
    """The ids whose names are most like the key: id → likeness, 200 for the very name, over 100 for one that begins so."""
    scores: dict[int, float] = {}
    listed = list(names)
    for pk, name in listed:
        if name == wanted:
            scores[pk] = 200
        elif name.startswith(wanted) or f" {wanted}" in name:
            scores[pk] = max(scores.get(pk, 0), 101)
    for _name, score, place in process.extract(
        wanted, [name for _pk, name in listed], scorer=fuzz.ratio, score_cutoff=NEAR, limit=MOST
    ):
        scores[listed[place][0]] = max(scores.get(listed[place][0], 0), score)
    top = sorted(scores, key=lambda pk: (-scores[pk], pk))[:MOST]
    return {pk: scores[pk] for pk in top}


def _options(kind: str, best: dict[int, float], rows: Any, also: Any) -> list[Option]:
    """The rows under the roots of their merges, each once."""
    found: dict[int, Option] = {}
    for row in sorted(rows, key=lambda row: -best[row.pk]):
        root = row.same_as or row
        if root.pk not in found:
            found[root.pk] = _option(kind, root, best[row.pk], also(row) if root is row else str(row))
    return list(found.values())


def _option(kind: str, row: Any, score: float, also: str) -> Option:
    about = row.get_kind_display()
    hint = _("%(kind)s, also %(names)s") % {"kind": about, "names": also} if also else about
    return Option(f"{kind}-{row.pk}", str(row), hint, exact=score == 200)
