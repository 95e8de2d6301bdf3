"""The base of every page of the admin, whatever it shows."""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import models
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from config.admin.audit import MOST_ROWS, acts_on, changes_of
from config.admin.forms import CheckedForm, RowsFormSet
from config.admin.lists import BoundedList, bounded
from config.text import key

# No filter of ours asks for these, and a database fails at some of their values in the middle of a transaction.
FRAGILE_LOOKUPS = ("__in", "__range", "__regex", "__iregex")


class DeskAdmin(admin.ModelAdmin):
    """Lists that take any search and filter, a history that is only read, and nothing that is deleted."""

    form: Any = CheckedForm
    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False
    search_by_key = False
    formfield_overrides: ClassVar[Any] = {models.URLField: {"assume_scheme": "https"}}

    def get_search_results(self, request: Any, queryset: Any, search_term: str) -> Any:
        words = bounded(search_term)
        return super().get_search_results(request, queryset, key(words) if self.search_by_key else words)

    def lookup_allowed(self, lookup: str, value: str, request: Any) -> bool:
        return not lookup.endswith(FRAGILE_LOOKUPS) and super().lookup_allowed(lookup, value, request)

    def get_changelist(self, request: Any, **kwargs: Any) -> Any:
        return BoundedList

    def changelist_view(self, request: Any, extra_context: Any = None) -> Any:
        self._refuse_writes(request, self.has_change_permission(request))
        return super().changelist_view(request, extra_context)

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def history_view(self, request: Any, object_id: str, extra_context: Any = None) -> Any:
        self._refuse_writes(request, False)
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(record)s") % {"record": record},
            "acts": acts_on(record),
            "changes": changes_of(self.histories(record)),
            "most_rows": MOST_ROWS,
            "module_name": self.opts.verbose_name_plural,
            "object": record,
            "opts": self.opts,
        }
        return TemplateResponse(request, "admin/record_history.html", context)

    def histories(self, record: Any) -> list[Any]:
        """The audits that belong to a record's history page."""
        return [record.history.all()] if hasattr(record, "history") else []

    def _refuse_writes(self, request: Any, may: bool) -> None:
        if request.method not in ("GET", "HEAD", "OPTIONS") and not may:
            raise PermissionDenied


class ReadOnlyAdmin(DeskAdmin):
    """Rows that only acts write."""

    def has_add_permission(self, request: Any) -> bool:
        return False

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        return False


class Rows(admin.TabularInline):
    """Rows that belong to something and are edited with it: whoever may edit the one may edit the other, now."""

    form: Any = CheckedForm
    formset = RowsFormSet
    extra = 0

    def has_add_permission(self, request: Any, obj: Any = None) -> bool:
        owner = self._owner()
        return owner.has_change_permission(request, obj) if obj else owner.has_add_permission(request)

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        return self._owner().has_change_permission(request, obj)

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return self._owner().has_change_permission(request, obj)

    def _owner(self) -> Any:
        return self.admin_site.get_model_admin(self.parent_model)
