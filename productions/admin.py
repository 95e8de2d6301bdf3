"""The admin's pages of productions, and of the index of facts."""

from typing import Any

from django.contrib import admin

from config.admin import ReadOnlyAdmin, RecordAdmin
from people.admin import IdentityDecisionAdmin
from productions.models import Fact, Production, ProductionIdentityDecision


@admin.register(Production)
class ProductionAdmin(RecordAdmin):
    search_by_key = True
    search_fields = ("key", "title", "imdb_id")
    list_display = ("__str__", "kind", "stage", "status", "release_earliest", "changed_on", "same_as")
    list_filter = ("status", "kind", "stage")
    list_select_related = ("same_as",)
    date_hierarchy = "changed_on"
    readonly_fields = ("title", "stage", "release_earliest", "changed_on")
    fieldsets = (
        (None, {"fields": ("kind", "working_title", "summary")}),
        ("Poster", {"fields": ("poster", "poster_alt", "poster_credit", "poster_licence")}),
        ("Elsewhere", {"fields": ("imdb_id", "wikidata_id", "tmdb_id")}),
        ("As reported", {"fields": ("title", "stage", "release_earliest", "changed_on")}),
    )


@admin.register(ProductionIdentityDecision)
class ProductionIdentityDecisionAdmin(IdentityDecisionAdmin):
    search_fields = ("left__key", "right__key", "left__title", "right__title")


@admin.register(Fact)
class FactAdmin(ReadOnlyAdmin):
    list_display = ("subject", "property", "value", "since", "until", "ended", "certainty", "disputed", "articles", "origins")
    list_filter = ("property", "certainty", "ended", "disputed", "doubted", "second_hand")
    list_select_related = ("production", "party", "value_party", "value_production")
    date_hierarchy = "since"
    search_by_key = True
    search_fields = ("production__key", "production__title", "party__key", "value_party__key", "value_key")

    @admin.display(ordering="production__title")
    def subject(self, fact: Fact) -> Any:
        return fact.subject

    @admin.display(ordering="value_key")
    def value(self, fact: Fact) -> str:
        return fact.value_label()
