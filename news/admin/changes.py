"""The page of what was told to whoever follows the site."""

from django.contrib import admin

from config.admin import ReadOnlyAdmin
from news.models import Change


@admin.register(Change)
class ChangeAdmin(ReadOnlyAdmin):
    list_display = ("pk", "at", "act", "kind", "key", "effect", "seq")
    list_filter = ("kind", "effect")
    search_fields = ("key",)
