"""An article taken back, reinstated or put on the schedule: what the pages will say, a note or a time, and the button."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from config import workflow
from config.admin.forms import TransitionForm
from config.models import Event, Record
from config.workflow import TRANSITIONS, Role, why_not
from news.desk import previews
from news.desk.access import leave, page, show
from news.desk.previews import PageChange
from news.models import Article, Claim


@dataclass(frozen=True, slots=True)
class ArticleAct:
    """A transition with a page of its own: what it says there, and what it, or what it prepares, would change."""

    explanation: Any
    effects: Callable[[Article], list[PageChange]]


def _retracted(article: Article) -> list[PageChange]:
    claims = article.claims.published()
    return previews.changes(previews.subjects_of(_with_subjects(claims)), lambda: claims.update(withdrawn_at=timezone.now()))


def _published(article: Article) -> list[PageChange]:
    claims = article.claims.waiting()
    return previews.changes(previews.subjects_of(_with_subjects(claims)), lambda: claims.update(published_at=timezone.now()))


def _reinstated(article: Article) -> list[PageChange]:
    """What counts again once it is published; the copies that are made then say the same."""
    retracted_at = Event.objects.about(article).filter(act="retract").values_list("at", flat=True).first()
    claims = Claim.objects.filter(article=article, withdrawn_at=retracted_at, correction=None)
    ids = list(claims.values_list("pk", flat=True)) if retracted_at else []
    again = Claim.objects.filter(pk__in=ids)
    return previews.changes(previews.subjects_of(_with_subjects(again)), lambda: again.update(withdrawn_at=None))


def _with_subjects(claims: Any) -> Any:
    return claims.select_related("production", "party")


def _nothing(article: Article) -> list[PageChange]:
    return []


ARTICLE_ACTS = {
    "retract": ArticleAct(
        lazy("All that was taken from it goes from the pages at once. Its own page says that it was retracted, and why."),
        _retracted,
    ),
    "reinstate": ArticleAct(
        lazy("It comes back to review. When it is published again, these changes follow; until then nothing changes."),
        _reinstated,
    ),
    "schedule": ArticleAct(
        lazy("It is published at that time, in your name, unless something stands against it then."), _published
    ),
    "unschedule": ArticleAct(lazy("It comes back to review."), _nothing),
}


@page(Role.EDITOR)
def act(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One of `ARTICLE_ACTS`, with its preview; a POST does it."""
    if name not in ARTICLE_ACTS:
        raise Http404
    article = get_object_or_404(Article.objects.select_related("outlet"), pk=pk)
    row, refusal = TRANSITIONS[name], ""
    form = TransitionForm(request.POST or None)
    if request.method == "POST":
        refusal = _do(article, name, form, request.user)
        if not refusal:
            address = reverse("admin:news_article_change", args=[article.pk])
            return leave(request, address, done=_("“%(label)s”: done.") % {"label": row.label})
        article.refresh_from_db()
    reason = why_not(article, name, request.user)
    effects = [] if reason else ARTICLE_ACTS[name].effects(article)
    context = {
        "article": article,
        "row": row,
        "explanation": ARTICLE_ACTS[name].explanation,
        "effects": effects,
        "summary": previews.summary(effects),
        "reason": reason,
        "refusal": refusal,
        "typed": form.data,
        "zone": timezone.get_current_timezone_name(),
    }
    return show(request, "article_act", f"{row.label}: {article}", status=409 if refusal else 200, **context)


def _do(article: Article, name: str, form: TransitionForm, by: Any) -> str:
    """Do it; why not, in words, or empty when it is done."""
    if not form.is_valid():
        return " ".join(str(error) for errors in form.errors.values() for error in errors)
    said = form.cleaned_data
    try:
        workflow.transition(article, name, by=by, seen=said["version"], note=said["note"], publish_at=said["publish_at"])
    except (Record.Blocked, Record.Stale) as error:
        return str(error)
    return ""
