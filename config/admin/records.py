"""The base of the admin's pages of records: drafts are edited, and everything else goes through the workflow."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from config import workflow
from config.admin.forms import TransitionForm, VersionedForm
from config.admin.pages import DeskAdmin
from config.models import Event, Record
from config.workflow import TRANSITIONS, Role, Transition, transitions_for, why_not, why_not_edit


@dataclass(frozen=True, slots=True)
class Button:
    """A transition that the record's status offers; `reason` says why it can't be used, and is empty when it can."""

    row: Transition
    reason: str
    address: str


class VersionedAdmin(DeskAdmin):
    """Pages whose forms carry a version. What a form is compared with can't change until it is saved or refused."""

    form = VersionedForm

    def get_form(self, request: Any, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        form.user = request.user  # type: ignore[attr-defined]
        return form

    def changeform_view(self, request: Any, object_id: Any = None, form_url: str = "", extra_context: Any = None) -> Any:
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, extra_context)
        with transaction.atomic():
            Event.objects.moment()  # locks the journal: every other act waits
            return super().changeform_view(request, object_id, form_url, extra_context)

    def why_not_edit(self, obj: Any, user: Any) -> str:
        """Why `user` can't edit it as it stands, in words; empty when nothing stands against it."""
        return ""

    def has_add_permission(self, request: Any) -> bool:
        return super().has_add_permission(request) and request.user.has_perm(Role.CONTRIBUTOR)

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        """Whether it can be edited now. A form that was opened in time is not turned away: it says why, and keeps the words."""
        may = super().has_change_permission(request, obj) and request.user.has_perm(Role.CONTRIBUTOR)
        return may and (obj is None or request.method == "POST" or not self.why_not_edit(obj, request.user))

    def back(self, request: Any, obj: Any, refusal: str, done: str = "") -> Any:
        """Come back to the page after an act, and say there why it was refused or what is done."""
        self.message_user(request, refusal or done, messages.ERROR if refusal else messages.SUCCESS)
        return HttpResponseRedirect(reverse(f"admin:{self._name('change')}", args=[quote(obj.pk)]))

    def _name(self, page: str) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_{page}"


class RecordAdmin(VersionedAdmin):
    """Pages of a kind of record. Its status changes by buttons, each a small form that calls `workflow.transition`."""

    change_form_template = "admin/record_change_form.html"

    def get_urls(self) -> Any:
        view = self.admin_site.admin_view(self.status_view)
        return [path("<path:object_id>/status/<slug:name>/", view, name=self._name("status")), *super().get_urls()]

    def why_not_edit(self, obj: Any, user: Any) -> str:
        return why_not_edit(obj, user)

    def has_page(self, obj: Any) -> bool:
        """Whether readers have a page of it."""
        return obj.published_words is not None

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        return super().get_view_on_site_url(obj) if obj and self.has_page(obj) else None

    def save_model(self, request: Any, obj: Any, form: Any, change: bool) -> None:
        """Store a new record, whose rows need its key; changes are written with those of its rows, in `save_related`."""
        if not change:
            workflow.add(obj, by=request.user)

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if change and (form.has_changed() or any(rows.has_changed() for rows in formsets)):
            workflow.edit(form.instance, form.changes(), by=request.user, seen=form.cleaned_data["version"])

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        if record := context["original"]:
            context["buttons"] = [self._button(record, row, request.user) for row in transitions_for(record)]
            context["buttons"] = [each for each in context["buttons"] if record.status in each.row.sources]
            context["read_only"] = self.why_not_edit(record, request.user)
        return super().render_change_form(request, context, *args, **kwargs)

    def status_view(self, request: Any, object_id: str, name: str) -> Any:
        """One transition, by POST."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = TRANSITIONS.get(name)
        if not (row and self.has_change_permission(request) and request.user.has_perm(row.role)):
            raise PermissionDenied
        record = self.get_object(request, unquote(object_id))
        if record is None:
            raise Http404
        form = TransitionForm(request.POST)
        if not form.is_valid():
            return self.back(request, record, " ".join(str(error) for errors in form.errors.values() for error in errors))
        said = form.cleaned_data
        try:
            workflow.transition(
                record, name, by=request.user, seen=said["version"], note=said["note"], publish_at=said["publish_at"]
            )
        except (Record.Stale, Record.Blocked) as error:
            kept = _("Your words were: “%(note)s”") % {"note": said["note"]} if said["note"] else ""
            return self.back(request, record, f"{error} {kept}".strip())
        return self.back(request, record, "", _("“%(label)s”: done.") % {"label": row.label})

    def _button(self, record: Record, row: Transition, user: Any) -> Button:
        address = reverse(f"admin:{self._name('status')}", args=[quote(record.pk), row.name])
        return Button(row, why_not(record, row.name, user), address)
