"""Published claims as the fold takes them: one path for every page, today's, a past day's, and what was known at a moment.

A constant number of queries for a subject, however many claims it has: claims, quotes, rulings, the parties and the
productions that are named; for a past moment also the identity decisions that were in force.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import Q

from news.models.articles import dateline
from people.identity import roots_at
from people.models import IdentityDecision, Party
from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, Report, Source
from productions.models import Production, ProductionIdentityDecision
from productions.statements import Named, value_of
from productions.vocabulary import PROPERTIES, Qualifier

_VALUES = (
    "value_state", "value_text", "value_edtf", "value_earliest", "value_latest", "value_low", "value_high", "value_currency",
)  # fmt: skip
_QUALIFIERS = ("character", "role", "territory", "medium")
_COLUMNS = (
    "pk", "article_id", "property", "effect", "certainty", "happened_on", "value_as_printed", "attribution", "position",
    "value_party_id", "value_production_id", "buyer_id", "attributed_party_id", *_VALUES, *_QUALIFIERS,
    "attributed_outlet__slug", "attributed_outlet__name", "article__outlet__name", "article__outlet__slug", "article__url",
    "article__published_words", "article__published_on", "article__published_precision", "article__language",
)  # fmt: skip

_SUBJECTS = ("production_id", "party_id", "production__same_as_id", "party__same_as_id")

SubjectKey = tuple[str, int]  # "production" or "party", and the id of the root of its merges


def reports_about(subject: Production | Party, claims: Any, known_at: datetime | None = None) -> list[Report]:
    """The reports about a subject and everything merged into it: those that count now, or that counted at a moment."""
    known = _Known(known_at)
    field = "production" if isinstance(subject, Production) else "party"
    rows = claims.published(known_at).filter(known.members(field, subject))
    return [report for _row, report in _reports(rows, known)]


def reports_by_subject(claims: Any) -> dict[SubjectKey, list[Report]]:
    """Claims, whether they count or not, as reports: by the root of the subject that each is about, as of today's merges."""
    found: dict[SubjectKey, list[Report]] = defaultdict(list)
    for row, report in _reports(claims, _Known(None), *_SUBJECTS):
        if row.production_id:
            found["production", row.production__same_as_id or row.production_id].append(report)
        else:
            found["party", row.party__same_as_id or row.party_id].append(report)
    return found


def _reports(claims: Any, known: "_Known", *further: str) -> list[tuple[Any, Report]]:
    """Each claim's row, with the `further` columns, beside its report."""
    rows = list(claims.order_by("pk").values_list(*_COLUMNS, *further, named=True))
    known.learn(rows)
    quotes = _quotes(claims)
    rulings = _rulings(claims, known.at)
    return [(row, _report(row, known, tuple(quotes[row.pk]), rulings[row.pk])) for row in rows]


class _Known:
    """Who was who: the parties and productions that reports name, under the roots of their merges."""

    def __init__(self, at: datetime | None) -> None:
        self.at = at
        self.roots: dict[str, dict[int, int]] = {"party": {}, "production": {}}
        if at is not None:
            self.roots = {"party": roots_at(IdentityDecision, at), "production": roots_at(ProductionIdentityDecision, at)}
        self.named: dict[tuple[str, int], Named] = {}

    def members(self, field: str, subject: Any) -> Q:
        """The condition on a claim that it is about the subject, or about something that is the same."""
        if self.at is None:
            return Q(**{field: subject.root_id}) | Q(**{f"{field}__same_as": subject.root_id})
        roots = self.roots[field]
        root = roots.get(subject.pk, subject.pk)
        return Q(**{f"{field}__in": [subject.pk, *(one for one, head in roots.items() if head == root)]})

    def learn(self, rows: list[Any]) -> None:
        parties = {one for row in rows for one in (row.value_party_id, row.buyer_id, row.attributed_party_id) if one}
        productions = {row.value_production_id for row in rows if row.value_production_id}
        for field, model, ids in (("party", Party, parties), ("production", Production, productions)):
            self._learn(field, model, ids)

    def _learn(self, field: str, model: Any, ids: set[int]) -> None:
        roots = self.roots[field]
        if self.at is None and ids:
            found = model.objects.filter(Q(pk__in=ids) | Q(merged__in=ids)).distinct()
            named = {each.pk: each for each in found}
            roots.update({one: named[one].root_id for one in ids})
        elif ids:
            named = model.objects.in_bulk({roots.get(one, one) for one in ids})
        for one in ids:
            thing = named[roots.get(one, one)]
            address = thing.get_absolute_url() if field == "party" or thing.is_public else ""
            self.named[field, one] = Named(thing.pk, str(thing), thing.kind, address)

    def of(self, row: Any) -> Named | None:
        if row.value_party_id:
            return self.named["party", row.value_party_id]
        return self.named["production", row.value_production_id] if row.value_production_id else None


def _quotes(claims: Any) -> dict[int, list[str]]:
    quotes: dict[int, list[str]] = defaultdict(list)
    rows = claims.filter(quotes__isnull=False).order_by("quotes__start", "quotes__pk")
    for claim, text in rows.values_list("pk", "quotes__text"):
        quotes[claim].append(text)
    return quotes


def _rulings(claims: Any, known_at: datetime | None) -> dict[int, dict[str, str]]:
    rulings: dict[int, dict[str, str]] = defaultdict(dict)
    active = claims.model.rulings.rel.related_model.objects.active(known_at)
    rows = active.filter(claim__in=claims.order_by().values("pk"))
    for claim, kind, reason in rows.values_list("claim", "kind", "reason"):
        rulings[claim][kind] = reason
    return rulings


def _report(row: Any, known: _Known, quotes: tuple[str, ...], rulings: dict[str, str]) -> Report:
    rules = PROPERTIES[row.property]
    outlet = f"outlet {row.article__outlet__slug}"
    return Report(
        day=row.article__published_on,
        property=rules,
        value=value_of(row, known.of(row)),
        origin=_origin(row, known) or outlet,
        outlet=outlet,
        effect=Effect(row.effect),
        certainty=Certainty(row.certainty),
        separators=tuple(getattr(row, name) for name in rules.separators),
        qualifiers=tuple(_qualifiers(row, known, rules.qualifiers)),
        preferred="preferred" in rulings,
        deprecated=rulings.get("deprecated", ""),
        resumes="resumes" in rulings,
        happened_on=FuzzyDate.parse(row.happened_on) if row.happened_on else None,
        position=row.position,
        claim_id=row.pk,
        source=_source(row, known, quotes),
    )


def _origin(row: Any, known: _Known) -> str:
    """Who it really comes from; empty where the article credits nobody."""
    if row.attributed_outlet__slug:
        return f"outlet {row.attributed_outlet__slug}"
    return f"party {known.named['party', row.attributed_party_id].pk}" if row.attributed_party_id else ""


def _qualifiers(row: Any, known: _Known, names: Iterable[Qualifier]) -> Iterable[tuple[str, Any]]:
    for name in names:
        if name != Qualifier.BUYER:
            yield name.value, getattr(row, name)
        elif row.buyer_id:
            yield name.value, known.named["party", row.buyer_id]


def _source(row: Any, known: _Known, quotes: tuple[str, ...]) -> Source:
    credited = known.named["party", row.attributed_party_id].name if row.attributed_party_id else row.attributed_outlet__name
    return Source(
        article_id=row.article_id,
        outlet=row.article__outlet__name,
        outlet_slug=row.article__outlet__slug,
        title=(row.article__published_words or {}).get("title", ""),
        address=row.article__url or "",
        quotes=quotes,
        printed=row.value_as_printed,
        attribution=row.attribution,
        attributed_to=credited or "",
        published=dateline(row.article__published_on, row.article__published_precision),
        language=row.article__language,
    )
