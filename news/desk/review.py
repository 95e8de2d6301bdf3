"""The review of an article: its whole change set as readers will see it, and what can be done with it now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from config.admin.forms import TransitionForm
from config.models import Record
from config.workflow import TRANSITIONS, Transition, transitions_for, why_not
from news import curation
from news.desk import access
from news.desk.previews import PageChange, summary
from news.desk.scheduling import ARTICLE_ACTS
from news.desk.workbench.page import about, subject_key
from news.models import Article, Claim
from news.pages import taken_from
from news.reports import SubjectKey, reports_by_subject
from productions.changes import TITLES, change_words, telling
from productions.history import Change, Report, diff, fold
from productions.models import Production
from productions.page import Line, Presented, present


@dataclass(frozen=True, slots=True)
class Told:
    """One change in words, and the words of this article that it rests on."""

    kind: str
    title: str
    text: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page; `mark` says that it comes or goes, and is empty where it stays."""

    line: Line
    mark: str


@dataclass(frozen=True, slots=True)
class Section:
    """A group of lines under its heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Impact:
    """What an article does to one page. `why_not_public` says why readers will not see it with this publication."""

    subject: Any
    told: tuple[Told, ...]
    before: tuple[Section, ...]
    after: tuple[Section, ...]
    why_not_public: str


@dataclass(frozen=True, slots=True)
class Button:
    """A transition that the article's status offers: its result in words, why not, and the page that it has elsewhere."""

    row: Transition
    label: str
    reason: str
    page: str


@access.page(writes=False)
def review(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.select_related("outlet", "submitted_by", "last_editor"), pk=pk)
    along = _along(article, request.user)
    found = impacts(article, along, timezone.localdate())
    states = list(article.claims.filter(published_at=None).values_list("state", flat=True))
    context = {
        "article": article,
        "impacts": found,
        "summary": _summary(found),
        "along": along,
        "undecided": states.count(Claim.State.SUGGESTED),
        "waiting": states.count(Claim.State.ACCEPTED),
        "public": taken_from(article) if article.was_published and not article.is_retracted else [],
        "buttons": _buttons(article, request.user, found, along),
    }
    title = _("Review: %(article)s") % {"article": article}
    return access.show(request, "review", title, is_nav_sidebar_enabled=False, **context)


@access.page(reads=False)
def change_status(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One transition of the article, from its review."""
    article = get_object_or_404(Article, pk=pk)
    row = TRANSITIONS.get(name)
    if row is None or row not in transitions_for(article):
        raise Http404
    if not request.user.has_perm(row.role):
        raise PermissionDenied
    form = TransitionForm(request.POST)
    here = reverse("admin:desk_review", args=[pk])
    if not form.is_valid():
        return access.leave(request, here, refusal=_("The version of the article is missing."))
    try:
        _change(article, row, form.cleaned_data, request.user)
    except (Record.Blocked, Record.Stale) as error:
        note = form.cleaned_data["note"]
        kept = _("Your words were: “%(note)s”") % {"note": note} if note else ""
        return access.leave(request, here, refusal=f"{error} {kept}".strip())
    return access.leave(request, here, done=_("“%(label)s”: done.") % {"label": row.label})


def _change(article: Article, row: Transition, said: dict[str, Any], by: Any) -> None:
    match row.name:
        case "publish":
            curation.publish(article, by=by, seen=said["version"])
        case "submit":
            curation.submit(article, by=by, seen=said["version"])
        case name:
            curation.change_status(article, name, by=by, seen=said["version"], note=said["note"], publish_at=said["publish_at"])


def impacts(article: Article, along: Iterable[Production], today: date) -> list[Impact]:
    """What publishing would change, page by page, in the order of the text."""
    joined = ("production__same_as", "party__same_as")
    claims = list(article.claims.waiting().select_related(*joined).order_by("position", "pk"))
    own = {claim.pk for claim in claims}
    chosen = Q(pk__in=own) | (Q(published_at__isnull=False, withdrawn_at=None) & about(claims))
    reports = reports_by_subject(Claim.objects.filter(chosen)) if claims else {}
    subjects: dict[SubjectKey, Any] = {}
    for claim in claims:
        subjects.setdefault(subject_key(claim), claim.subject.same_as or claim.subject)
    with_page = {production.pk for production in along}
    return [_impact(subject, reports[key], own, article, with_page, today) for key, subject in subjects.items()]


def _impact(subject: Any, reports: list[Report], own: set[int], article: Article, with_page: set[int], today: date) -> Impact:
    before = fold([each for each in reports if each.claim_id not in own], today)
    after = fold(reports, today)
    sides = [_sections(present(page, links=False)) for page in (before, after)]
    return Impact(
        subject=subject,
        told=tuple(_told(change, article) for change in telling(diff(before, after))),
        before=_marked(sides[0], sides[1], "gone"),
        after=_marked(sides[1], sides[0], "new"),
        why_not_public=_why_not_public(subject, with_page),
    )


def _why_not_public(subject: Any, with_page: set[int]) -> str:
    if not isinstance(subject, Production) or subject.is_public or subject.pk in with_page:
        return ""
    status = subject.get_status_display().lower()
    return _("It has no page yet: it is %(status)s and isn’t published along.") % {"status": status}


def _told(change: Change, article: Article) -> Told:
    said = [*change.fact.reports, *(report for rival in change.fact.rivals for report in rival.supports)]
    sources = [report.source for report in said if report.source and report.source.article_id == article.pk]
    quotes = dict.fromkeys(quote for source in sources for quote in source.quotes)
    return Told(change.kind.value, str(TITLES[change.kind]), change_words(change), tuple(quotes))


def _sections(shown: Presented) -> list[tuple[str, list[Line]]]:
    found = []
    for part in shown.parts:
        for group in part.groups:
            found.append((group.label, [*group.lines, *group.earlier]))
        if part.formerly:
            found.append((part.title, list(part.formerly)))
    return [*found, *([(_("Reported, but not counted"), list(shown.set_aside))] if shown.set_aside else [])]


def _marked(side: list[tuple[str, list[Line]]], other: list[tuple[str, list[Line]]], mark: str) -> tuple[Section, ...]:
    there = {(title, _said(line)) for title, lines in other for line in lines}
    return tuple(
        Section(title, tuple(Row(line, "" if (title, _said(line)) in there else mark) for line in lines))
        for title, lines in side
    )


def _said(line: Line) -> tuple[Any, ...]:
    """What a reader takes from a line; one more outlet behind it is no change."""
    remarks = tuple(remark.text for remark in line.remarks if remark.tone not in ("sources", "printed"))
    return line.text, line.role, line.qualifiers, remarks, tuple(rival.text for rival in line.rivals), line.ending


def _along(article: Article, user: Any) -> list[Production]:
    """The productions that go with the article in its next step."""
    if article.status == Record.Status.DRAFT:
        return curation.productions_to_submit(article)
    return curation.productions_to_publish(article, user) if article.status == Record.Status.IN_REVIEW else []


def _summary(found: list[Impact]) -> str:
    pages = [
        PageChange(str(each.subject), "", tuple((told.kind, told.text) for told in each.told), (), ())
        for each in found
        if not each.why_not_public and each.told
    ]
    return summary(pages)


def _buttons(article: Article, user: Any, found: list[Impact], along: list[Production]) -> list[Button]:
    rows = [row for row in transitions_for(article) if article.status in row.sources]
    if article.was_published:
        rows = [row for row in rows if row.name != "discard"]
    return [_button(article, row, user, found, along) for row in rows]


def _button(article: Article, row: Transition, user: Any, found: list[Impact], along: list[Production]) -> Button:
    label = str(row.label)
    if row.name == "publish":
        label = f"{label}: {_summary(found)}"
    if row.name in ("publish", "submit") and along:
        label = _("%(label)s, with %(names)s") % {"label": label, "names": ", ".join(f"“{each}”" for each in along)}
    page = reverse("admin:desk_article_act", args=[article.pk, row.name]) if row.name in ARTICLE_ACTS else ""
    return Button(row, label, why_not(article, row.name, user), page)
