"""The demo's content, loaded as a newsroom would have made it: each report on its own day, editors' acts in between.

`fixtures/README.md` describes the files. What lies after `now` on this machine is left out.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

from django.db import transaction

from config.text import key
from config.workflow import add
from news import curation
from news.ingest.articles import take_in
from news.ingest.building import Entry, build
from news.ingest.claims import IncomingClaim, IncomingReport, read_claim, read_reports
from news.ingest.entry import enter_report
from news.ingest.fields import Fields
from news.ingest.files import read_json
from news.ingest.names import Names
from news.ingest.problems import Problem
from news.models import Article, Claim, Outlet
from news.signatures import says
from people.models import Name, Party
from productions.models import Production

NOON, MORNING = time(12, tzinfo=UTC), time(9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Staff:
    """Who does what in the demo."""

    contributor: Any
    curator: Any
    editor: Any


Step = tuple[datetime, Callable[[datetime], object]]


def is_loaded(folder: Path) -> bool:
    """Whether the demo is in the database, by its first report."""
    first = min((folder / "reports").glob("*.json"))
    return Article.objects.filter(url=read_json(first)["article"]["url"]).exists()


@transaction.atomic
def load(folder: Path, staff: Staff, now: datetime) -> int:
    """Load everything into a database without articles, in one transaction; returns how many steps lie after `now`."""
    reports = _read(folder / "reports")
    steps: list[Step] = [(_at(each, NOON), partial(_report, each, staff)) for each in reports]
    acts = read_json(folder / "acts.json")
    steps += [(datetime.fromisoformat(each["at"]), partial(_ACTS[each["act"]], each, staff.editor)) for each in acts]
    steps.append((min(_at(each, MORNING) for each in reports), partial(_prepare, folder, staff)))
    steps += [(_at(each, NOON), partial(wait, each, staff)) for name, wait in _WAITING for each in _read(folder / "desk", name)]
    steps.sort(key=lambda step: step[0])
    due = [step for step in steps if step[0] <= now]
    for at, act in due:
        act(at)
    return len(steps) - len(due)


def _read(folder: Path, name: str = "*") -> list[IncomingReport]:
    problems: list[Problem] = []
    reports = [report for path in sorted(folder.glob(f"{name}.json")) for report in read_reports(path, date.max, problems)]
    if problems:
        raise Problem.Found(problems)
    return reports


def _at(report: IncomingReport, hour: time) -> datetime:
    assert report.article.published_on is not None
    return datetime.combine(report.article.published_on, hour)


def _prepare(folder: Path, staff: Staff, at: datetime) -> None:
    """The outlets, the productions as drafts, and the people with words of their own, published."""
    for row in read_json(folder / "outlets.json"):
        Outlet.objects.create(slug=key(row["name"]).replace(" ", "-"), **row)
    for row in read_json(folder / "productions.json"):
        draft = Production(kind=row["kind"], working_title=row["title"], summary=row["summary"])
        add(draft, by=staff.contributor, at=at)
    for row in read_json(folder / "people.json"):
        party = Party(kind=row["kind"], name=row["name"], bio=row["bio"])
        add(party, by=staff.contributor, at=at)
        for name in row["names"]:
            Name.objects.create(party=party, **name)
        curation.change_status(party, "submit", by=staff.curator, seen=party.version, at=at)
        curation.change_status(party, "publish", by=staff.editor, seen=party.version, at=at)


def _report(report: IncomingReport, staff: Staff, at: datetime) -> None:
    enter_report(report, by=staff.curator, publisher=staff.editor, at=at)


def _in_review(report: IncomingReport, staff: Staff, at: datetime) -> None:
    enter_report(report, by=staff.curator, at=at)


def _suggested(report: IncomingReport, staff: Staff, at: datetime) -> None:
    article, _is_new = take_in(report.article, by=staff.contributor, at=at)
    for claim, spans in _built(report.claims, article, staff.contributor, at):
        curation.add_claim(claim, spans, by=staff.contributor, seen=article.version, at=at)


def _built(claims: Iterable[IncomingClaim], article: Article, by: Any, at: datetime) -> list[Entry]:
    entries, problems = build(claims, "fixtures", article, Names(by, at))
    if problems:
        raise Problem.Found(problems)
    return entries


def _retract(row: dict[str, Any], by: Any, at: datetime) -> None:
    article = Article.objects.get(url=row["article"])
    curation.change_status(article, "retract", by=by, seen=article.version, note=row["note"], at=at)


def _rule(row: dict[str, Any], by: Any, at: datetime) -> None:
    curation.rule(_published(row, by, at), row["kind"], reason=row["reason"], by=by, at=at)


def _correct(row: dict[str, Any], by: Any, at: datetime) -> None:
    claim = _published(row, by, at)
    article = claim.article
    replacement, spans = _claim_of(row["replacement"], article, by, at) if row["replacement"] else (None, [])
    curation.correct(claim, replacement, spans, note=row["note"], by=by, seen=article.version, at=at)


def _identity(row: dict[str, Any], by: Any, at: datetime) -> None:
    left, right = (Party.objects.get(name=row[side]) for side in ("left", "right"))
    curation.decide_identity(left, right, row["act"], reason=row["reason"], by=by, at=at)


def _published(row: dict[str, Any], by: Any, at: datetime) -> Claim:
    """The published claim that an act is about: that of its article which says so of the same subject."""
    article = Article.objects.get(url=row["article"])
    wanted, _spans = _claim_of(row["claim"], article, by, at)
    [found] = [claim for claim in article.claims.published() if says(claim) == says(wanted)]
    return found


def _claim_of(found: dict[str, Any], article: Article, by: Any, at: datetime) -> Entry:
    problems: list[Problem] = []
    claim = read_claim(Fields(found, "acts.json", "", problems), quoted=False)
    if claim is None:
        raise Problem.Found(problems)
    [entry] = _built([claim], article, by, at)
    return entry


_WAITING = (("in-review", _in_review), ("suggested", _suggested))
_ACTS: dict[str, Callable[[dict[str, Any], Any, datetime], None]] = {
    "retract": _retract,
    "rule": _rule,
    "correct": _correct,
    "same": _identity,
    "different": _identity,
}
