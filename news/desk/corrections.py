"""A published claim put right: corrected, withdrawn, brought back, ruled upon; each with what it changes on the pages."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from config.models import Record
from config.text import clean
from config.workflow import Role
from news import curation
from news.desk import previews
from news.desk.access import leave, page, show, version_of, why_not_role
from news.desk.correcting import CorrectionForm, said_of
from news.desk.previews import PageChange
from news.models import Claim, Correction, Quote, Ruling

_NAMED = ("production", "party", "value_party", "value_production", "buyer", "attributed_outlet", "attributed_party")
REFUSALS = (Claim.NotDecidable, Ruling.NotPossible, Quote.NotInText, Record.Blocked, Record.Stale)


@dataclass(frozen=True, slots=True)
class Act:
    """A button on a claim's page: what it is called with its result, where it goes, what it changes, why it is greyed."""

    name: str
    label: str
    address: str
    asks: str
    effects: list[PageChange]
    reason: str = ""


def _claim(pk: int) -> Claim:
    return get_object_or_404(Claim.objects.select_related("article__outlet", *_NAMED), pk=pk)


def _back(request: HttpRequest, claim: Claim, done: str = "", refusal: str = "") -> HttpResponse:
    return leave(request, reverse("admin:desk_claim", args=[claim.pk]), done, refusal)


def _note(request: HttpRequest, name: str = "note") -> str:
    return clean(request.POST.get(name, "")).strip()


@page(writes=False)
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """What a claim says, what editors said of it, and what can be done now."""
    found = _claim(pk)
    reason = why_not_role(request.user, Role.EDITOR) or _why_not_published(found)
    correction = Correction.objects.filter(withdrawn=found).select_related("by", "replacement", *_of_replacement()).first()
    context = {
        "claim": found,
        "said": said_of(found),
        "quotes": found.quotes.all(),
        "correction": correction,
        "corrects": Correction.objects.filter(replacement=found).select_related("by", "withdrawn").first(),
        "rulings": found.rulings.select_related("by", "ended_by"),
        "reason": reason,
        "acts": _acts(found, reason) if found.published_at else [],
        "endings": _endings(found, why_not_role(request.user, Role.EDITOR)),
        "restoring": _restoring(correction, request.user) if correction and not correction.replacement_id else None,
    }
    return show(request, "claim", str(found), **context)


def _of_replacement() -> list[str]:
    return [f"replacement__{name}" for name in ("production", "party", "value_party", "value_production")]


def _why_not_published(found: Claim) -> str:
    if found.withdrawn_at:
        return _("It has been withdrawn.")
    return "" if found.published_at else _("It has not been published: it can still be edited.")


def _acts(found: Claim, reason: str) -> list[Act]:
    withdrawn = [] if reason else _effects(found, lambda: _row(found).update(withdrawn_at=timezone.now()))
    acts = [
        Act(
            "withdraw", _labelled(_("Withdraw"), withdrawn, reason), _to("withdraw", found), _("Public note"), withdrawn, reason
        )
    ]
    active = set(found.rulings.active().values_list("kind", flat=True))
    for kind in Ruling.Kind:
        why = reason or (_("This ruling is in force already.") if kind in active else "")
        effects = [] if why else _effects(found, lambda kind=kind: _rule(found, kind))
        name, _colon, _meaning = str(kind.label).partition(":")
        acts.append(
            Act(kind.value, _labelled(name, effects, why), _to("rule", found), _("Reason, which readers see"), effects, why)
        )
    return acts


def _endings(found: Claim, reason: str) -> list[tuple[Ruling, Act]]:
    endings = []
    for each in found.rulings.active():
        rows = Ruling.objects.filter(pk=each.pk)
        effects = _effects(found, lambda rows=rows: rows.delete()) if found.is_published else []
        name = _("End “%(kind)s”") % {"kind": str(each.get_kind_display()).partition(":")[0].lower()}
        address = reverse("admin:desk_end_ruling", args=[each.pk])
        endings.append((each, Act("end", _labelled(name, effects, reason), address, "", effects, reason)))
    return endings


def _restoring(correction: Correction, user: Any) -> Act:
    reason = why_not_role(user, Role.EDITOR) or curation.why_not_restore(correction)
    found = correction.withdrawn
    effects = [] if reason else _effects(found, lambda: _row(found).update(withdrawn_at=None))
    return Act(
        "restore", _labelled(_("Bring it back"), effects, reason), _to("restore", found), _("Public note"), effects, reason
    )


def _labelled(name: str, effects: list[PageChange], reason: str) -> str:
    return name if reason else f"{name}: {previews.summary(effects)}"


def _to(name: str, found: Claim) -> str:
    return reverse(f"admin:desk_{name}", args=[found.pk])


def _row(found: Claim) -> Any:
    return Claim.objects.filter(pk=found.pk)


def _rule(found: Claim, kind: str) -> None:
    # Nobody sees the row: it is written to be folded and taken back.
    ruling = Ruling(claim=found, kind=kind, reason="–", at=timezone.now())
    ruling.by = found.decided_by  # type: ignore[assignment]  # a published claim was decided by somebody
    ruling.save()


def _effects(found: Claim, act: Any) -> list[PageChange]:
    return previews.changes(previews.subjects_of([found]), act)


@page(Role.EDITOR, reads=False)
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    found = _claim(pk)
    try:
        made = curation.correct(found, None, note=_note(request), by=request.user, seen=version_of(request))
    except REFUSALS as error:
        return _back(request, found, refusal=_kept(error, _note(request)))
    return _back(request, found, done=_("Withdrawn: correction %(number)s.") % {"number": made})


@page(Role.EDITOR, reads=False)
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    found = _claim(pk)
    correction = get_object_or_404(Correction.objects.select_related("withdrawn__article"), withdrawn=found)
    try:
        copy = curation.restore(correction, note=_note(request), by=request.user, seen=version_of(request))
    except REFUSALS as error:
        return _back(request, found, refusal=_kept(error, _note(request)))
    return _back(request, copy, done=_("It is back: this is the claim that counts now."))


@page(Role.EDITOR, reads=False)
def rule(request: HttpRequest, pk: int) -> HttpResponse:
    found, kind = _claim(pk), request.POST.get("kind", "")
    try:
        if kind not in Ruling.Kind.values:
            raise Ruling.NotPossible(_("There is no such ruling."))
        made = curation.rule(found, kind, reason=_note(request), by=request.user)
    except REFUSALS as error:
        return _back(request, found, refusal=_kept(error, _note(request)))
    return _back(request, found, done=_("Ruled: %(kind)s.") % {"kind": made.get_kind_display()})


@page(Role.EDITOR, reads=False)
def end_ruling(request: HttpRequest, pk: int) -> HttpResponse:
    ruling = get_object_or_404(Ruling.objects.select_related("claim"), pk=pk)
    try:
        curation.end_ruling(ruling, by=request.user)
    except REFUSALS as error:
        return _back(request, ruling.claim, refusal=str(error))
    return _back(request, ruling.claim, done=_("The ruling is ended."))


def _kept(error: Exception, note: str) -> str:
    return f"{error} {_('Your words were: “%(note)s”') % {'note': note}}" if note else str(error)


@page(Role.EDITOR)
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Old and new beside each other. The first POST shows what changes; the second, of the same words, does it"""
    found = _claim(pk)
    reason = why_not_role(request.user, Role.EDITOR) or _why_not_published(found)
    form = CorrectionForm(found, request.POST or None)
    effects: list[PageChange] | None = None
    if request.method == "POST" and not reason and form.is_valid():
        try:
            if form.was_previewed():
                made = form.correct(by=request.user, seen=version_of(request))
                return _back(request, made.replacement or found, done=_("Corrected: %(number)s.") % {"number": made})
            effects = _effects(found, lambda: form.correct(by=request.user, seen=version_of(request)))
        except ValidationError as error:
            form.add_error(None, error.messages)
        except REFUSALS as error:
            form.add_error(None, str(error))
    found = _claim(pk)
    context = {"claim": found, "said": said_of(found), "quotes": found.quotes.all(), "form": form, "reason": reason}
    context |= {"effects": effects, "summary": previews.summary(effects or []), "version": found.article.version}
    status = 400 if form.is_bound and form.errors else 200
    return show(request, "correct", _("Correct: %(claim)s") % {"claim": found}, status=status, **context)
