"""The pages of the workbench, and what is done on them: each act is one call into `news.curation`.

With htmx an act answers with the cards that it changed; without, with the page, at the next undecided claim.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Q
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseLocation

from config.models import Record
from config.text import clean
from config.workflow import Role
from news import curation
from news.desk import access
from news.desk.access import HtmxRequest
from news.desk.workbench.fitting import fitting
from news.desk.workbench.forms import ClaimForm
from news.desk.workbench.naming import pick_of
from news.desk.workbench.page import Workbench
from news.models import Article, Claim, Quote
from news.suggestions import read_article
from productions.history import ValueState

REFUSALS = (Claim.NotDecidable, Quote.NotInText, Record.Blocked, Record.Stale)
_LONGEST_NUMBER = 9


@access.page(writes=False)
def workbench(request: HtmxRequest, pk: int) -> HttpResponse:
    bench = Workbench(_article(pk), request.user)
    context = {"bench": bench, "focus": _number(request.GET.get("claim")), "reasons": Claim.RejectReason.choices}
    return access.show(request, "workbench", str(bench.article), is_nav_sidebar_enabled=False, **context)


@access.page(Role.CURATOR)
def decide(request: HtmxRequest, pk: int, claim: int) -> HttpResponse:
    """A claim's cards; by POST, a decision on it."""
    if request.method != "POST":
        return _cards(request, pk, claim) if request.htmx else HttpResponseRedirect(address(pk, claim))
    try:
        _decide(request.POST, Claim(pk=claim, article=Article(pk=pk)), request.user, access.version_of(request))
    except Claim.DoesNotExist as error:
        raise Http404 from error
    except REFUSALS as error:
        return _refused(request, pk, claim, str(error))
    if request.htmx:
        return HttpResponseRedirect(reverse("admin:desk_workbench_claim", args=[pk, claim]))
    return HttpResponseRedirect(address(pk, _number(request.POST.get("next")) or claim))


def _decide(said: Any, claim: Claim, user: Any, seen: int) -> None:
    """`claim` is read anew by the act, under its lock; so a key is all that it needs."""
    match said.get("act", ""):
        case "accept":
            curation.accept(claim, by=user, seen=seen)
        case "accept_quote":
            start, end = (_number(said.get(name)) for name in ("start", "end"))
            curation.accept_quote(claim.article, start, end, by=user, seen=seen)
        case "undo":
            curation.undecide(claim, by=user, seen=seen)
        case "near":
            curation.take_near(claim, by=user, seen=seen)
        case _:
            curation.reject(claim, reason=said.get("reason", ""), by=user, seen=seen)


@access.page(reads=False)
def suggest_again(request: HtmxRequest, pk: int) -> HttpResponse:
    """Have the article read once more: names that are known by now, a suggester that is better by now."""
    article = _article(pk)
    if reason := curation.why_not_suggest(article, request.user):
        return access.leave(request, address(pk), refusal=reason)
    try:
        suggested = curation.suggest_claims(article, read_article(article), by=request.user, seen=access.version_of(request))
    except REFUSALS as error:
        return access.leave(request, address(pk), refusal=str(error))
    if suggested.failure:
        return access.leave(request, address(pk), refusal=suggested.summary())
    return access.leave(request, address(pk), done=suggested.summary())


@access.page()
def edit(request: HtmxRequest, pk: int, claim: int) -> HttpResponse:
    """Change what an undecided or decided, but unpublished claim says."""
    stored = get_object_or_404(Claim.objects.select_related("article__outlet").filter(article=pk), pk=claim)
    form = ClaimForm(stored, request.POST if _is_saved(request) else None, initial=_typed(request.POST))
    why_not = curation.why_not_decide(stored, "edit", request.user)
    if not (_is_saved(request) and form.is_valid()):
        return _form(request, form, why_not)

    def write() -> None:
        seen = form.cleaned_data["version"]
        curation.edit_claim(stored, form.changes(request.user), by=request.user, seen=seen)

    return _written(request, form, write)


@access.page()
def add(request: HtmxRequest, pk: int) -> HttpResponse:
    """A new claim, resting on the words from `start` to `end`."""
    article = _article(pk)
    said = request.POST if request.method == "POST" else request.GET
    start, end = _span(article, said)
    words = article.text[start:end]
    if not words:
        refusal = _("The article does not have these words, letter for letter, in one place only.")
        return access.leave(request, address(pk), refusal=refusal)
    claim = Claim(article=article, property="cast")
    fits, value = fitting(words)
    proposed = {"property": fits[0], "value": value} | _about(article, said.get("about", "")) | _typed(said)
    form = ClaimForm(claim, request.POST if _is_saved(request) else None, initial=proposed, fits=fits)
    context = {"start": start, "end": end, "words": words}
    why_not = curation.why_not_decide(claim, "edit", request.user)
    if not (_is_saved(request) and form.is_valid()):
        return _form(request, form, why_not, **context)

    def write() -> None:
        for name, value in form.changes(request.user).items():
            setattr(claim, name, value)
        claim.value_as_printed = words if len(words) < 200 and claim.value_state == ValueState.KNOWN else ""
        claim.position = _position(article, start)
        curation.add_claim(claim, [(start, end)], by=request.user, seen=form.cleaned_data["version"])

    return _written(request, form, write, **context)


def address(article: int, claim: int = 0) -> str:
    page = reverse("admin:desk_workbench", args=[article])
    return f"{page}?claim={claim}#claim-{claim}" if claim else page


def _article(pk: int) -> Article:
    return get_object_or_404(Article.objects.select_related("outlet"), pk=pk)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER else 0


def _cards(request: HtmxRequest, pk: int, claim: int, refusal: str = "") -> HttpResponse:
    bench = Workbench(_article(pk), request.user)
    if claim not in bench.by_id:
        raise Http404
    context = {"bench": bench, "cards": bench.cards_around(bench.by_id[claim]), "refusal": refusal}
    context["reasons"] = Claim.RejectReason.choices
    return access.show(request, "workbench_cards", "", **context)


def _refused(request: HtmxRequest, pk: int, claim: int, refusal: str) -> HttpResponse:
    """Say why, and show the claim as it is now."""
    if request.htmx:
        return _cards(request, pk, claim, refusal)
    return access.leave(request, address(pk, claim), refusal=refusal)


def _is_saved(request: HtmxRequest) -> bool:
    """Whether the form was sent to be written, and not for the fields of another property."""
    return request.method == "POST" and "again" not in request.POST


def _span(article: Article, said: Any) -> tuple[int, int]:
    """Where the words stand: as the selection says, or where the words alone stand, if in one place only."""
    words = clean(said.get("words", "")).strip()
    if words and article.text.count(words) == 1:
        return article.text.index(words), article.text.index(words) + len(words)
    return _number(said.get("start")), _number(said.get("end"))


def _position(article: Article, start: int) -> int:
    """That of the last claim before it in the text, so that names are billed as the article names them."""
    return article.claims.filter(quotes__start__lte=start).aggregate(last=Max("position"))["last"] or 0


def _typed(said: Any) -> dict[str, Any]:
    """What has been typed so far, where the form asks for the fields of another property."""
    return {name: said[name] for name in said if name not in ("csrfmiddlewaretoken", "start", "end", "words", "about", "again")}


def _about(article: Article, key: str) -> dict[str, Any]:
    """The subject that a new claim begins with: the one whose claims are being read, else the first one of the article."""
    kind, _dash, pk = key.partition("-")
    claims = article.claims.select_related("production__same_as", "party__same_as")
    if kind in ("production", "party"):
        claims = claims.filter(Q(**{kind: _number(pk)}) | Q(**{f"{kind}__same_as": _number(pk)}))
    first = claims.order_by("position", "pk").first()
    if first is None:
        return {}
    subject = first.subject.same_as or first.subject
    return {"subject": str(subject), "subject_pick": pick_of(subject)}


def _form(request: HtmxRequest, form: ClaimForm, why_not: str, **context: Any) -> HttpResponse:
    template = "workbench_form" if request.htmx else "workbench_edit"
    context |= {"form": form, "claim": form.claim, "article": form.claim.article, "why_not": why_not}
    return access.show(request, template, _("A claim"), **context)


def _written(request: HtmxRequest, form: ClaimForm, write: Callable[[], None], **context: Any) -> HttpResponse:
    """Do the act, with everything that is made for it; where it is refused, all that was typed stays."""
    try:
        with transaction.atomic():
            write()
    except ValidationError as error:
        form.add_error(None, error.messages)
    except Record.Stale as error:
        form.add_error(None, _("%(error)s Save again to put your words in their place.") % {"error": error})
        form.knowingly()
    except REFUSALS as error:
        form.add_error(None, str(error))
    else:
        shown = address(form.claim.article_id, form.claim.pk)
        if request.htmx:
            return HttpResponseLocation(shown, target="#bench", select="#bench", swap="outerHTML")
        return HttpResponseRedirect(shown)
    return _form(request, form, "", **context)
