"""The admin's pages of outlets and articles."""

import hashlib
from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from config.admin import DeskAdmin, RecordAdmin, VersionedForm
from config.models import Event, Journal
from config.search import refresh
from config.text import clean
from config.workflow import Role
from news.curation.telling import outlet_changed
from news.ingest.addresses import NotAnAddress, normalised
from news.models import Article, Outlet


@admin.register(Outlet)
class OutletAdmin(DeskAdmin):
    """Once readers see its reports, an outlet's name is who said so: only editors change it then, and its address stays."""

    search_by_key = True
    search_fields = ("key",)
    list_display = ("name", "kind", "address")
    list_filter = ("kind",)
    fields = ("name", "slug", "kind", "address")
    prepopulated_fields = {"slug": ("name",)}

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        role = Role.EDITOR if obj and _has_readers(obj) else Role.CONTRIBUTOR
        return super().has_change_permission(request, obj) and request.user.has_perm(role)

    def has_add_permission(self, request: Any) -> bool:
        return super().has_add_permission(request) and request.user.has_perm(Role.CONTRIBUTOR)

    def get_readonly_fields(self, request: Any, obj: Any = None) -> Any:
        return ("slug",) if obj and _has_readers(obj) else ()

    def get_prepopulated_fields(self, request: Any, obj: Any = None) -> Any:
        return {} if obj else self.prepopulated_fields

    def save_model(self, request: Any, obj: Outlet, form: Any, change: bool) -> None:
        moment = Event.objects.moment()
        super().save_model(request, obj, form, change)
        Event.objects.append(obj, "edit" if change else "add", by=request.user, at=moment)
        Journal.raise_names_revision()
        refresh("article", obj.articles.public().values_list("pk", flat=True))
        outlet_changed(obj)


def _has_readers(outlet: Outlet) -> bool:
    return Article.objects.public().filter(outlet=outlet).exists()


class ArticleForm(VersionedForm):
    """Text and address in the one form in which they are compared; an article that is here already is not taken again."""

    def clean_text(self) -> str:
        text = clean(self.cleaned_data["text"]).strip()
        self.instance.text_sha256 = hashlib.sha256(text.encode()).hexdigest()
        self._refuse_second(text_sha256=self.instance.text_sha256)
        return text

    def clean_url(self) -> str | None:
        if not self.cleaned_data["url"]:
            return None
        try:
            url = normalised(self.cleaned_data["url"])
        except NotAnAddress as error:
            raise ValidationError(_("This %(reason)s.") % {"reason": error}) from error
        self._refuse_second(url=url)
        return url

    def changes(self) -> dict[str, Any]:
        changes = super().changes()
        return changes | ({"text_sha256": self.instance.text_sha256} if "text" in changes else {})

    def _refuse_second(self, **same: str) -> None:
        if first := Article.objects.filter(**same).exclude(pk=self.instance.pk).select_related("outlet").first():
            address = reverse("admin:news_article_change", args=[first.pk])
            raise ValidationError(format_html('{} <a href="{}">{}</a>', _("It is here already:"), address, first))


@admin.register(Article)
class ArticleAdmin(RecordAdmin):
    form = ArticleForm
    change_form_template = "admin/news/article_change_form.html"
    search_fields = ("title", "text", "outlet__key")
    list_display = ("heading", "outlet", "published_on", "status", "undecided", "updated_at")
    list_filter = ("status", "outlet__kind", "language")
    list_select_related = ("outlet",)
    date_hierarchy = "published_on"
    autocomplete_fields = ("outlet", "reprint_of", "updates")
    fieldsets = (
        (None, {"fields": ("outlet", "url", "title", "byline", "published_on", "published_precision", "language", "text")}),
        ("Beside others", {"fields": ("reprint_of", "updates", "not_before")}),
    )

    def get_queryset(self, request: Any) -> Any:
        undecided = Count("claims", filter=Q(claims__state="suggested"))
        return super().get_queryset(request).select_related("outlet").annotate(undecided_claims=undecided)

    def get_readonly_fields(self, request: Any, obj: Any = None) -> Any:
        """What readers were told stays as it was; so do words that claims rest on."""
        if obj and obj.was_published:
            return Article.FROZEN
        return ("text",) if obj and obj.claims.exists() else ()

    @admin.display(description="title", ordering="title")
    def heading(self, article: Article) -> str:
        return article.title or f"{article.text[:60]}…"

    @admin.display(description="undecided claims", ordering="undecided_claims")
    def undecided(self, article: Any) -> str:
        if not article.undecided_claims:
            return "0"
        address = reverse("admin:news_claim_changelist")
        query = f"article__id__exact={article.pk}&state__exact=suggested"
        return format_html('<a href="{}?{}">{}</a>', address, query, article.undecided_claims)
