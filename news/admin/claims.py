"""The admin's pages of claims, with their quotes, and of what editors said of them."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.urls import path
from django.utils.translation import gettext as _

from config.admin import ReadOnlyAdmin, VersionedAdmin, VersionedForm
from config.models import Record
from news import curation
from news.admin.quotes import QuoteRows
from news.curation import CLAIM_ACTS, why_not_decide
from news.models import Claim, Correction, Quote, Ruling
from productions.dates import FuzzyDate

_NAMED = ("production", "party", "value_party", "value_production")  # what a claim's own words need
_VALUE = ("value_text", "value_party", "value_production", "value_edtf", "value_low", "value_high", "value_currency")
_QUALIFIERS = ("character", "role", "territory", "medium", "buyer")
_CREDIT = ("attribution", "attributed_outlet", "attributed_party")


class ClaimForm(VersionedForm):
    """A claim under its article's version, which every act on one of its claims raises."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "value_text" in self.fields:
            self.fields["value_text"].widget.attrs["rows"] = 2

    def record(self) -> Record | None:
        return self.instance.article if self.instance.pk else None

    def why_not_save(self) -> str:
        claim = self.instance if self.instance.pk else Claim(article=self.cleaned_data.get("article"))
        return why_not_decide(claim, "edit", self.user) if claim.article_id else ""

    def changes(self) -> dict[str, Any]:
        names = [name for name in self.cleaned_data if name not in ("version", "article")]
        return {name: getattr(self.instance, name) for name in (*names, "value_earliest", "value_latest")}

    def clean_value_edtf(self) -> str:
        date = self._date("value_edtf")
        self.instance.value_earliest, self.instance.value_latest = (date.earliest, date.latest) if date else (None, None)
        return date.edtf if date else ""

    def clean_happened_on(self) -> str:
        date = self._date("happened_on")
        return date.edtf if date else ""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("value_low") is not None and cleaned.get("value_high") is None:
            cleaned["value_high"] = cleaned["value_low"]
        return cleaned

    def _date(self, name: str) -> FuzzyDate | None:
        try:
            return FuzzyDate.parse(self.cleaned_data[name]) if self.cleaned_data[name] else None
        except FuzzyDate.Invalid as error:
            raise forms.ValidationError(str(error)) from error


@admin.register(Claim)
class ClaimAdmin(VersionedAdmin):
    """Claims are decided by buttons that call `news.curation`; to change one that is decided takes the decision back."""

    form = ClaimForm
    change_form_template = "admin/news/claim_change_form.html"
    search_by_key = True
    search_fields = ("production__key", "production__title", "party__key", "value_party__key", "value_key")
    list_display = ("__str__", "reported", "effect", "certainty", "state", "decided_by", "published_at", "withdrawn_at")
    list_filter = ("state", "property", "effect", "certainty", ("published_at", admin.EmptyFieldListFilter))
    date_hierarchy = "article__published_on"
    autocomplete_fields = (
        "article", "production", "party", "value_party", "value_production", "buyer", "attributed_outlet", "attributed_party",
    )  # fmt: skip
    inlines = (QuoteRows,)
    fieldsets = (
        (None, {"fields": ("article", ("production", "party"), "property")}),
        ("Value", {"fields": ("value_state", *_VALUE, "value_as_printed")}),
        ("How it is said", {"fields": ("effect", "certainty", "happened_on", *_QUALIFIERS, *_CREDIT, "position")}),
    )

    def get_queryset(self, request: Any) -> Any:
        return super().get_queryset(request).select_related("article__outlet", "decided_by", *_NAMED)

    @admin.display(ordering="article__published_on")
    def reported(self, claim: Claim) -> str:
        return f"{claim.article.outlet}, {claim.article.dateline()}"

    def get_readonly_fields(self, request: Any, obj: Any = None) -> Any:
        return ("article",) if obj else ()

    def get_urls(self) -> Any:
        view = self.admin_site.admin_view(self.decide_view)
        return [path("<path:object_id>/decide/<slug:act>/", view, name=self._name("decide")), *super().get_urls()]

    def why_not_edit(self, obj: Any, user: Any) -> str:
        return why_not_decide(obj, "edit", user)

    def save_model(self, request: Any, obj: Claim, form: Any, change: bool) -> None:
        """Store a new claim, whose quotes need its key; changes are written with those of its quotes, in `save_related`."""
        if not change:
            curation.add_claim(obj, (), by=request.user, seen=obj.article.version)

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if change and (form.has_changed() or any(rows.has_changed() for rows in formsets)):
            curation.edit_claim(form.instance, form.changes(), by=request.user, seen=form.cleaned_data["version"])

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        if claim := context["original"]:
            context["decisions"] = [
                (act, CLAIM_ACTS[act].label, why_not_decide(claim, act, request.user))
                for act in ("accept", "reject", "undo")
                if claim.state in CLAIM_ACTS[act].states
            ]
            context["reject_reasons"] = Claim.RejectReason.choices
            context["read_only"] = self.why_not_edit(claim, request.user)
        return super().render_change_form(request, context, *args, **kwargs)

    def decide_view(self, request: Any, object_id: str, act: str) -> Any:
        """One decision on a claim, by POST."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if act not in ("accept", "reject", "undo") or not self.has_change_permission(request):
            raise PermissionDenied
        claim = self.get_object(request, unquote(object_id))
        if claim is None:
            raise Http404
        refusal = self._decide(request, claim, act)
        return self.back(request, claim, refusal, _("“%(label)s”: done.") % {"label": CLAIM_ACTS[act].label})

    def _decide(self, request: Any, claim: Claim, act: str) -> str:
        """Call the act; the reason why not, which is empty when it is done."""
        version = request.POST.get("version", "")
        if not (version.isascii() and version.isdigit() and len(version) < 10):
            return _("The version of the article is missing.")
        said: dict[str, Any] = {"by": request.user, "seen": int(version)}
        try:
            match act:
                case "accept":
                    curation.accept(claim, **said)
                case "reject":
                    curation.reject(claim, reason=request.POST.get("reason", ""), **said)
                case _:
                    curation.undecide(claim, **said)
        except (Claim.NotDecidable, Quote.NotInText, Record.Blocked, Record.Stale) as error:
            return str(error)
        return ""


@admin.register(Ruling)
class RulingAdmin(ReadOnlyAdmin):
    list_display = ("claim", "kind", "reason", "by", "at", "until", "ended_by")
    list_filter = ("kind", ("until", admin.EmptyFieldListFilter))
    list_select_related = ("by", "ended_by", *(f"claim__{each}" for each in _NAMED))
    date_hierarchy = "at"
    search_fields = ("reason",)


@admin.register(Correction)
class CorrectionAdmin(ReadOnlyAdmin):
    list_display = ("number", "withdrawn", "replacement", "note", "by", "at")
    list_select_related = ("by", *(f"withdrawn__{each}" for each in _NAMED), *(f"replacement__{each}" for each in _NAMED))
    date_hierarchy = "at"
    search_fields = ("note",)
