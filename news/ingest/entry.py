"""Reports entered: an article stored, its claims accepted, and both taken as far through the workflow as is asked.

Everything is done through `news.curation`, so that events, versions and facts are those of the same acts done by hand.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction

from config.models import Event, Record
from news import curation
from news.ingest.articles import Clash, agree, take_in
from news.ingest.building import Entry, build
from news.ingest.claims import IncomingReport, read_reports
from news.ingest.files import gather
from news.ingest.names import Names
from news.ingest.problems import Problem, count
from news.models import Article, Claim
from news.signatures import NAMING, signature
from productions.models import Production


@dataclass
class Entered:
    """What was written, counted by kind: article, claim, party, production, published."""

    counts: Counter[str] = field(default_factory=Counter)

    @property
    def nothing_new(self) -> bool:
        return not any(self.counts.values())

    def summary(self) -> str:
        """What was written, in a line: "1 article, 24 claims, …"."""
        kinds = (("article", ""), ("claim", ""), ("production", ""), ("party", "people and companies"))
        said = [count("person or company" if kind == "party" else kind, self.counts[kind], plural) for kind, plural in kinds]
        return f"{', '.join(said)} added; {count('article', self.counts['published'])} published"


def import_claims(paths: Iterable[str], *, by: Any, publisher: Any = None, today: date) -> Entered:
    """Enter the reports of files: all of them or, with any problem, none. Raises `Problem.Found` with all problems."""
    files, problems = gather(paths, (".json",))
    reports = [report for path in files for report in read_reports(path, today, problems)]
    entered = Entered()
    with transaction.atomic():
        for report in reports:
            problems += _try(report, entered, by, publisher)
        if problems:
            raise Problem.Found(problems)
    return entered


def _try(report: IncomingReport, entered: Entered, by: Any, publisher: Any) -> list[Problem]:
    if not report.complete:
        # It won't be written; but what only the database knows to be wrong belongs into the same list.
        return build(report.claims, report.article.file, None, Names(by, Event.objects.moment()))[1]
    try:
        entered.counts += enter_report(report, by=by, publisher=publisher)
    except Problem.Found as refusal:
        return refusal.problems
    return []


@transaction.atomic
def enter_report(report: IncomingReport, *, by: Any, publisher: Any = None, at: datetime | None = None) -> Counter[str]:
    """Enter one report in the name of `by`, leave it in review and, with a `publisher`, publish it with its productions.

    Returns what was written, by kind. Raises `Problem.Found`, and then nothing is written.
    """
    moment = Event.objects.moment(at)
    names = Names(by, moment)
    try:
        article, is_new = take_in(report.article, by=by, at=moment)
        agree(report.article, article)
        entries, problems = build(report.claims, report.article.file, article, names)
        if problems:
            raise Problem.Found(problems)
        fresh = entries if is_new else _fresh(article, entries)
        _enter(article, fresh, is_new, by, moment)
        published = _publish(article, publisher, moment)
    except (Clash, Record.Blocked, Record.Stale, Claim.NotDecidable) as error:
        raise Problem.Found([Problem(report.article.file, report.article.item, str(error))]) from error
    return Counter(
        article=int(is_new),
        claim=len(fresh),
        published=int(published),
        party=sum(not isinstance(each, Production) for each in names.made),
        production=sum(isinstance(each, Production) for each in names.made),
    )


def _fresh(article: Article, entries: list[Entry]) -> list[Entry]:
    """The entries that the article does not have yet, behind the claims that it has."""
    claims = list(article.claims.select_related(*NAMING).prefetch_related("quotes"))
    known = {signature(claim, ((quote.start, quote.end) for quote in claim.quotes.all())) for claim in claims}
    last = max((claim.position for claim in claims), default=0)
    fresh = [entry for entry in entries if signature(*entry) not in known]
    for position, (claim, _spans) in enumerate(fresh, last + 1):
        claim.position = position
    return fresh


def _enter(article: Article, entries: list[Entry], is_new: bool, by: Any, at: datetime) -> None:
    if not entries and not is_new:
        return
    if article.status == Record.Status.PUBLISHED:
        curation.change_status(article, "revise", by=by, seen=article.version, at=at)
    if entries:
        curation.enter(article, entries, by=by, seen=article.version, at=at)
    for production in _new_subjects(entries):
        curation.change_status(production, "submit", by=by, seen=production.version, at=at)
    if article.status == Record.Status.DRAFT:
        curation.change_status(article, "submit", by=by, seen=article.version, at=at)


def _new_subjects(entries: list[Entry]) -> list[Production]:
    """The productions that the claims are about and that nobody has sent to review yet; one sent back stays where it is."""
    about = {claim.production.pk: claim.production for claim, _spans in entries if claim.production}
    return [each for each in about.values() if each.status == Record.Status.DRAFT and each.submitted_by_id is None]


def _publish(article: Article, publisher: Any, at: datetime) -> bool:
    if publisher is None or article.status != Record.Status.IN_REVIEW:
        return False
    curation.publish(article, by=publisher, seen=article.version, at=at)
    return True
