"""The admin's pages of people and companies."""

from typing import Any, ClassVar

from django.contrib import admin
from django.utils.translation import gettext as _

from config.admin import ReadOnlyAdmin, RecordAdmin, Rows
from config.admin.forms import RowsFormSet
from config.models import Journal
from people.models import Company, IdentityDecision, Name, Party, Person


class NameFormSet(RowsFormSet):
    def clean(self) -> None:
        super().clean()
        seen = set()
        for form in self.forms:
            if not form.is_valid() or form in self.deleted_forms or not form.cleaned_data:
                continue
            if form.instance.key in seen:
                form.add_error("text", _("The party has this name already."))
            seen.add(form.instance.key)


class NameRows(Rows):
    model = Name
    formset = NameFormSet
    fields = ("text", "kind")


@admin.register(Party)
class PartyAdmin(RecordAdmin):
    """A rename shows at once on the pages that name the party; its words and portrait wait for the workflow."""

    search_by_key = True
    search_fields = ("key", "names__key", "imdb_id")
    list_display: Any = ("name", "kind", "status", "same_as", "updated_at")
    list_filter: ClassVar[Any] = ("status", "kind")
    list_select_related = ("same_as",)
    inlines = (NameRows,)
    fieldsets = (
        (None, {"fields": ("kind", "name", "bio")}),
        ("Portrait", {"fields": ("portrait", "portrait_alt", "portrait_credit", "portrait_licence")}),
        ("Elsewhere", {"fields": ("imdb_id", "wikidata_id", "tmdb_id")}),
    )

    def has_page(self, obj: Party) -> bool:
        return Party.objects.public().filter(pk=obj.pk).exists()

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if any(rows.has_changed() for rows in formsets):
            Journal.raise_names_revision()

    def histories(self, record: Party) -> list[Any]:
        return [Party.history.filter(id=record.pk), Name.history.filter(party=record.pk)]


class OfOneKind(PartyAdmin):
    """People alone, or companies alone."""

    kind: Party.Kind
    list_display = ("name", "status", "same_as", "updated_at")
    list_filter = ("status",)
    fieldsets = ((None, {"fields": ("name", "bio")}), *PartyAdmin.fieldsets[1:])

    def save_model(self, request: Any, obj: Party, form: Any, change: bool) -> None:
        if not change:
            obj.kind = self.kind
        super().save_model(request, obj, form, change)


@admin.register(Person)
class PersonAdmin(OfOneKind):
    kind = Party.Kind.PERSON


@admin.register(Company)
class CompanyAdmin(OfOneKind):
    kind = Party.Kind.COMPANY


@admin.register(IdentityDecision)
class IdentityDecisionAdmin(ReadOnlyAdmin):
    list_display = ("left", "verdict", "right", "by", "at", "undone_by", "undone_at")
    list_filter = ("verdict", ("undone_at", admin.EmptyFieldListFilter))
    list_select_related = ("left", "right", "by", "undone_by")
    date_hierarchy = "at"
    search_by_key = True
    search_fields: ClassVar[tuple[str, ...]] = ("left__key", "right__key")
