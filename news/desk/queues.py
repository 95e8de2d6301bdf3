"""The queues: what waits on the desk. One table; each row says what it holds, and how a line of it reads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config.text import clean_line, key
from config.workflow import Role
from news.desk import identities, waiting
from news.desk.access import page, show
from news.desk.waiting import Rows
from news.models import Claim
from people.models import Party
from productions.models import Fact, Production

MOST_COUNTED = 500
PER_PAGE = 25
LONGEST_FILTER = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits: what it is called, where it is dealt with, what stands beside it."""

    words: str
    address: str
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """`rows` takes the user and today; `matching` narrows them to a filter's words; `line` puts one of them into words."""

    name: str
    title: Any
    empty: Any
    role: Role
    rows: Callable[[Any, date], Rows]
    matching: Callable[[Any, str], Rows]
    line: Callable[[Any], Line]

    @property
    def address(self) -> str:
        return reverse("admin:desk_queue", args=[self.name])


@dataclass(frozen=True, slots=True)
class Counted:
    """A queue on the board. `count` is in words: "500+" where there are more; `mine` where the user is of its role."""

    queue: Queue
    count: str
    mine: bool

    @property
    def waits(self) -> bool:
        return self.count != "0"


def board(user: Any) -> list[tuple[Any, list[Counted]]]:
    """The queues under their headings, each with its count: one query per queue, however much waits. None for strangers."""
    if not user.has_perm(Role.CONTRIBUTOR):
        return []
    today = timezone.localdate()
    return [(title, [_counted(each, user, today) for each in queues]) for title, queues in BOARD]


def _counted(of: Queue, user: Any, today: date) -> Counted:
    rows = of.rows(user, today)
    found = rows.order_by()[: MOST_COUNTED + 1].count() if isinstance(rows, QuerySet) else len(rows)
    return Counted(of, f"{MOST_COUNTED}+" if found > MOST_COUNTED else str(found), user.has_perm(of.role))


# How a line reads


def _day(value: date) -> str:
    return date_format(value, "j F Y")


def _article(article: Any) -> Line:
    undecided = _("%(count)s undecided") % {"count": article.undecided} if article.undecided else _("nothing undecided")
    editor = _("last edited by %(who)s") % {"who": article.last_editor} if article.last_editor else ""
    return _of_article(article, undecided, editor)


def _reviewed(article: Any) -> Line:
    undecided = _("%(count)s undecided") % {"count": article.undecided} if article.undecided else ""
    return _of_article(
        article, _("sent by %(who)s") % {"who": article.submitted_by or "–"}, undecided, address="admin:desk_review"
    )


def _timed(article: Any) -> Line:
    time = date_format(timezone.localtime(article.publish_at), "j F Y H:i")
    return _of_article(article, _("to be published %(time)s") % {"time": time}, address="admin:news_article_change")


def _published(article: Any) -> Line:
    return _of_article(article, _("published by %(who)s") % {"who": article.submitted_by}, address="admin:news_article_change")


def _of_article(article: Any, *beside: str, address: str = "") -> Line:
    return Line(str(article), reverse(address or WORKBENCH, args=[article.pk]), tuple(each for each in beside if each))


def _record(record: Any) -> Line:
    address = reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_change", args=[record.pk])
    return Line(str(record), address, (record.get_kind_display(), _("sent by %(who)s") % {"who": record.submitted_by or "–"}))


def _fact(fact: Fact) -> Line:
    """Leads to the claims about its subject, which are ruled upon and corrected there."""
    column = "production" if fact.production_id else "party"
    query = urlencode({f"{column}__id__exact": fact.subject.pk, "property__exact": fact.property, "published_at__isempty": 0})
    said = _("last reported %(day)s") % {"day": _day(fact.last_supported_on)} if fact.last_supported_on else ""
    return Line(str(fact), f"{reverse('admin:news_claim_changelist')}?{query}", (str(fact.certainty), said))


def _claim(claim: Claim) -> Line:
    return Line(str(claim), reverse("admin:desk_claim", args=[claim.pk]), (str(claim.article),))


def _pair(pair: identities.Likely) -> Line:
    return Line(f"{pair.left} / {pair.right}", pair.address, (_("%(alike)s%% alike") % {"alike": pair.alike},))


# How they are narrowed


def _containing(*columns: str, by_key: bool = True) -> Callable[[Any, str], Rows]:
    def matching(rows: Any, words: str) -> Rows:
        found = Q()
        for column in columns:
            found |= (
                Q(**{f"{column}__contains": key(words)}) if column.endswith("key") else Q(**{f"{column}__icontains": words})
            )
        return rows.filter(found)

    return matching


_OF_ARTICLES = _containing("title", "outlet__key", "byline")
_OF_STATEMENTS = _containing("production__key", "production__title", "party__key", "value_party__key", "value_key", "property")


def _pairs_matching(rows: Sequence[Any], words: str) -> Rows:
    return [each for each in rows if key(words) in key(each.left.key) or key(words) in key(each.right.key)]


def _articles_queue(name: str, title: Any, empty: Any, role: Role, rows: Any, line: Any) -> Queue:
    return Queue(name, title, empty, role, rows, _OF_ARTICLES, line)


WORKBENCH = "admin:desk_workbench"
_EDITOR = Role.EDITOR

BOARD: tuple[tuple[Any, tuple[Queue, ...]], ...] = (
    (
        lazy("Reports"),
        (
            _articles_queue(
                "curate", lazy("To curate"), lazy("No draft waits."), Role.CONTRIBUTOR, waiting.to_curate, _article
            ),
            _articles_queue(
                "sent-back", lazy("Sent back to me"), lazy("Nothing came back."), Role.CONTRIBUTOR, waiting.sent_back, _article
            ),
            _articles_queue("review", lazy("In review"), lazy("Nothing is in review."), _EDITOR, waiting.in_review, _reviewed),
            _articles_queue("scheduled", lazy("Scheduled"), lazy("Nothing is scheduled."), _EDITOR, waiting.scheduled, _timed),
            _articles_queue(
                "one-pair-of-eyes",
                lazy("Published, seen by one person"),
                lazy("Everything was seen by two."),
                _EDITOR,
                waiting.one_pair_of_eyes,
                _published,
            ),
        ),
    ),
    (
        lazy("Pages in review"),
        (
            Queue(
                "productions",
                lazy("Productions"),
                lazy("No production is in review."),
                _EDITOR,
                waiting.reviewed(Production),
                _containing("key", "title"),
                _record,
            ),
            Queue(
                "parties",
                lazy("People and companies"),
                lazy("Nobody is in review."),
                _EDITOR,
                waiting.reviewed(Party),
                _containing("key"),
                _record,
            ),
        ),
    ),
    (
        lazy("Questions of fact"),
        (
            Queue(
                "disputed", lazy("Disputed"), lazy("Nothing is in dispute."), _EDITOR, waiting.disputed, _OF_STATEMENTS, _fact
            ),
            Queue(
                "stale", lazy("Said again after it ended"), lazy("Nothing is."), _EDITOR, waiting.stale, _OF_STATEMENTS, _claim
            ),
            Queue(
                "lapsed",
                lazy("Plans that lapsed"),
                lazy("No plan has lapsed."),
                Role.CURATOR,
                waiting.lapsed,
                _OF_STATEMENTS,
                _fact,
            ),
        ),
    ),
    (
        lazy("Questions of identity"),
        (
            Queue(
                "same-parties",
                lazy("People and companies: the same?"),
                lazy("No two names are alike."),
                _EDITOR,
                lambda user, today: identities.likely("parties"),
                _pairs_matching,
                _pair,
            ),
            Queue(
                "same-productions",
                lazy("Productions: the same?"),
                lazy("No two titles are alike."),
                _EDITOR,
                lambda user, today: identities.likely("productions"),
                _pairs_matching,
                _pair,
            ),
        ),
    ),
)
QUEUES = {each.name: each for _title, queues in BOARD for each in queues}


def _queue(name: str) -> Queue:
    if name not in QUEUES:
        raise Http404
    return QUEUES[name]


def _rows(of: Queue, request: HttpRequest) -> tuple[Rows, str]:
    rows, words = of.rows(request.user, timezone.localdate()), clean_line(request.GET.get("q", "")[:LONGEST_FILTER])
    return (of.matching(rows, words) if words else rows), words


@page(writes=False)
def queue(request: HttpRequest, name: str) -> HttpResponse:
    """A queue: filtered by `q`, in pages."""
    of = _queue(name)
    rows, words = _rows(of, request)
    shown = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    lines = [of.line(each) for each in shown.object_list]
    return show(request, "queue", str(of.title), queue=of, lines=lines, shown=shown, q=words)


@page(writes=False)
def next_in_queue(request: HttpRequest, name: str) -> HttpResponse:
    """To the first that waits; to the queue, which says so, when none does."""
    of = _queue(name)
    rows, _words = _rows(of, request)
    first = next(iter(rows[:1]), None)
    return HttpResponseRedirect(of.line(first).address if first is not None else of.address)
