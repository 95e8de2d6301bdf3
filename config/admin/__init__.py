"""The base of every admin page, and the pages of what every app shares: events, the journal, users and groups."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group, User

from config.admin.forms import CheckedForm, VersionedForm
from config.admin.pages import DeskAdmin, ReadOnlyAdmin, Rows
from config.admin.records import RecordAdmin, VersionedAdmin
from config.admin.tokens import TokenAdmin
from config.models import Event, Journal, SearchEntry

__all__ = ["CheckedForm", "DeskAdmin", "ReadOnlyAdmin", "RecordAdmin", "Rows", "TokenAdmin", "VersionedAdmin", "VersionedForm"]

admin.site.unregister([User, Group])


@admin.register(User)
class StaffAdmin(DeskAdmin, UserAdmin):
    """Django's own pages of users, under the rules of the desk."""

    form = UserChangeForm


@admin.register(Group)
class RoleAdmin(DeskAdmin, GroupAdmin):
    """Django's own pages of groups, under the rules of the desk."""


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    list_display = ("seq", "at", "by", "act", "kind", "object_id", "note", "public")
    list_filter = ("kind", "act", "public")
    list_select_related = ("by",)
    date_hierarchy = "at"
    search_fields = ("note", "by__username")


@admin.register(Journal)
class JournalAdmin(ReadOnlyAdmin):
    list_display = ("last_seq", "last_at", "names_revision")


@admin.register(SearchEntry)
class SearchEntryAdmin(ReadOnlyAdmin):
    list_display = ("kind", "object_id", "title", "other_names")
    list_filter = ("kind",)
    search_fields = ("title", "other_names")
