"""The index of facts: rows computed from reports, for look-ups over all subjects.

Pages about one subject fold its reports themselves; nothing here is a second truth. `reindex` runs in the transaction of the
act that changed the reports; `manage.py reindex_facts` rebuilds everything and can check it.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from config.text import key
from people.models import Party
from productions.history import Fact as Folded
from productions.history import Page, Report, ValueState, diff, fold, pages
from productions.models import Fact, Production
from productions.vocabulary import PROPERTIES, Qualifier

Subject = Production | Party

_COMPARED = tuple(field.attname for field in Fact._meta.concrete_fields if field.attname not in {"id", "public_id"})


@dataclass(frozen=True, slots=True)
class Written:
    """What was written anew: rows of the index, as they were and as they are, and whether any of the derived columns was."""

    facts: list[Fact]
    derived: bool

    def __bool__(self) -> bool:
        return bool(self.facts or self.derived)


def reindex(subject: Subject, reports: list[Report]) -> Written:
    """Write the rows of a subject that differ from its reports, and a production's derived columns. Falsy where none did."""
    wanted = {row.public_id: row for row in rows(subject, reports)}
    stored = {row.public_id: row for row in Fact.objects.filter(**_of(subject))}
    changed = [row for key, row in wanted.items() if key in stored and _columns(row) != _columns(stored[key])]
    for row in changed:
        row.pk = stored[row.public_id].pk
    new = [row for key, row in wanted.items() if key not in stored]
    # As they were: those that are gone, and those that changed.
    old = [row for key, row in stored.items() if key not in wanted or _columns(wanted[key]) != _columns(row)]
    # Written anew under their ids: a bulk_update of thirty columns takes ten times as long.
    Fact.objects.filter(pk__in=[row.pk for row in old]).delete()
    Fact.objects.bulk_create([*changed, *new], batch_size=200)
    derived = isinstance(subject, Production) and _write_derived(subject, reports)
    return Written([*old, *changed, *new], derived)


def differing(subject: Subject, reports: list[Report]) -> list[str]:
    """What the index says otherwise than the reports, a line each; empty when they agree."""
    wanted = {row.public_id: row for row in rows(subject, reports)}
    stored = {row.public_id: row for row in Fact.objects.filter(**_of(subject))}
    lines = [f"{subject}: missing: {wanted[key]}" for key in wanted.keys() - stored.keys()]
    lines += [f"{subject}: left over: {stored[key]}" for key in stored.keys() - wanted.keys()]
    common = wanted.keys() & stored.keys()
    lines += [f"{subject}: differs: {stored[key]}" for key in common if _columns(wanted[key]) != _columns(stored[key])]
    if isinstance(subject, Production):
        derived = derived_columns(subject, reports).items()
        lines += [f"{subject}: {name} differs" for name, value in derived if getattr(subject, name) != value]
    return sorted(lines)


def rows(subject: Subject, reports: list[Report]) -> list[Fact]:
    """The index rows, unsaved, that the subject's reports add up to; lapses are a matter of the day and not in the index."""
    if subject.same_as_id:
        return []
    return [_row(subject, fact) for fact in fold(reports, date.max).facts]


def derived_columns(subject: Production, reports: list[Report]) -> dict[str, Any]:
    """What lists show and sort by: the title and its key, the stage, the first release day, the days of the first report
    and of the last change.

    The title is the reported one, else the published working title; empty before either.
    """
    page = fold(reports, date.max)
    said = {fact.property.key: fact for fact in page.open.values() if fact.value.state == ValueState.KNOWN}
    releases = [
        fact.value.bounds[0] for fact in page.open.values() if fact.property.key == "release_date" and fact.value.bounds
    ]
    title = str(said["title"].value.thing)[:300] if "title" in said else subject.words("working_title")
    return {
        "title": title,
        "title_key": key(title)[:300],
        "stage": str(said["stage"].value.thing.value) if "stage" in said else "",
        "release_earliest": min(releases, default=None),
        "reported_on": min((report.day for report in reports), default=None),
        "changed_on": last_change(reports),
    }


def last_change(reports: list[Report]) -> date | None:
    """The last day on which a report changed what the page says, and not only its sources."""
    found, before = None, Page(date.min)
    for page in pages(reports):
        if diff(before, page):
            found = page.day
        before = page
    return found


def _write_derived(subject: Production, reports: list[Report]) -> bool:
    columns = derived_columns(subject, reports)
    if all(getattr(subject, name) == value for name, value in columns.items()):
        return False
    Production.objects.filter(pk=subject.pk).update(**columns)
    for name, value in columns.items():
        setattr(subject, name, value)
    return True


def _of(subject: Subject) -> dict[str, Any]:
    return {"production" if isinstance(subject, Production) else "party": subject}


def _columns(row: Fact) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in _COMPARED)


def _row(subject: Subject, fact: Folded) -> Fact:
    row = Fact(
        **_of(subject),
        property=fact.property.key,
        value_state=fact.value.state,
        since=fact.since,
        until=fact.until,
        ended=fact.ended or "",
        last_supported_on=fact.last_supported,
        certainty=fact.certainty,
        disputed=fact.disputed,
        doubted=fact.doubted,
        second_hand=fact.second_hand,
        articles=len({report.source.article_id for report in fact.reports if report.source}),
        origins=fact.origins,
        first_origin=_first_origin(fact) if isinstance(subject, Party) or subject.is_public else "",
    )
    _put_value(row, fact)
    for name, said in zip(PROPERTIES[fact.property.key].separators, fact.separators, strict=True):
        setattr(row, name, said)
    for qualifier in set(PROPERTIES[fact.property.key].qualifiers) - set(PROPERTIES[fact.property.key].separators):
        said = fact.qualifier(qualifier)
        if qualifier == Qualifier.BUYER:
            row.buyer_id = said.pk if said else None
        else:
            setattr(row, qualifier, said)
    row.public_id = public_id(subject, fact)
    return row


def _first_origin(fact: Folded) -> str:
    first = min((report.day for report in fact.supports), default=None)
    origins = {report.origin for report in fact.supports if report.day == first}
    return origins.pop() if len(origins) == 1 else ""


def _put_value(row: Fact, fact: Folded) -> None:
    thing = fact.value.thing
    if fact.value.state != ValueState.KNOWN:
        return
    match fact.value.identity[0]:  # type: ignore[index]
        case "party":
            row.value_party_id = thing.pk
        case "production":
            row.value_production_id = thing.pk
        case "date":
            row.set_date(thing)
        case "money":
            row.set_money(thing)
        case _:
            row.value_text = str(getattr(thing, "value", thing))
            row.value_key = key(row.value_text)[:300]


def public_id(subject: Subject, fact: Folded) -> str:
    """Stable as long as subject, slot, value and beginning are: the same fact keeps its address through every rebuild."""
    parts = (*_of(subject), subject.pk, *fact.slot, fact.value.identity, fact.since, fact.until if not fact.since else "")
    return hashlib.blake2b(repr([str(part) for part in parts]).encode(), digest_size=10).hexdigest()
