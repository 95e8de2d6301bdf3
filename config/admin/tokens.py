"""The API's tokens: everybody on the staff makes and revokes their own, an administrator anybody's."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from knox.admin import AuthTokenAdmin
from knox.models import AuthToken

from config.admin.forms import CheckedForm
from config.admin.pages import DeskAdmin
from config.models import Token
from config.tokens import LONGEST, make_token, revoke_token
from config.workflow import Role

assert AuthTokenAdmin  # knox puts it into the admin as it is imported
admin.site.unregister(AuthToken)


class TokenForm(CheckedForm):
    purpose = forms.CharField(label=lazy("What for"), max_length=200)
    scope = forms.ChoiceField(label=lazy("Scope"), choices=Token.Scope.choices)
    days = forms.IntegerField(label=lazy("Valid for days"), min_value=1, max_value=LONGEST, initial=90)

    class Meta:
        model = Token
        fields = ("user",)


@admin.register(Token)
class TokenAdmin(DeskAdmin):
    """Nothing of a token can be changed; to delete one is to revoke it."""

    form = TokenForm
    actions = None
    list_display = ("__str__", "user", "scope", "created", "expiry")
    list_select_related = ("user",)
    search_fields = ("user__username", "token_key")
    fields = ("__str__", "user", "scope", "created", "expiry")
    readonly_fields = ("__str__", "scope", "created", "expiry")

    def get_queryset(self, request: Any) -> Any:
        found = super().get_queryset(request)
        return found if request.user.is_superuser else found.filter(user=request.user)

    def get_urls(self) -> Any:
        """Without a history: what was done to tokens is in that of their user."""
        return [each for each in super().get_urls() if each.name != "config_token_history"]

    def get_fields(self, request: Any, obj: Any = None) -> Any:
        if obj is not None:
            return super().get_fields(request, obj)
        return (*(["user"] if request.user.is_superuser else []), "purpose", "scope", "days")

    def get_readonly_fields(self, request: Any, obj: Any = None) -> Any:
        return super().get_readonly_fields(request, obj) if obj is not None else ()

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        return super().formfield_for_foreignkey(db_field, request, queryset=User.objects.filter(is_staff=True, is_active=True))

    def has_module_permission(self, request: Any) -> bool:
        return self.has_add_permission(request)

    def has_view_permission(self, request: Any, obj: Any = None) -> bool:
        return self.has_add_permission(request)

    def has_add_permission(self, request: Any) -> bool:
        return bool(request.user.has_perm(Role.CONTRIBUTOR))

    def has_change_permission(self, request: Any, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: Any, obj: Any = None) -> bool:
        return self.has_add_permission(request)

    def save_model(self, request: Any, obj: Any, form: Any, change: bool) -> None:
        said = form.cleaned_data
        user = said.get("user") or request.user
        made, obj.shown_once = make_token(user, said["scope"], days=said["days"], purpose=said["purpose"], by=request.user)
        obj.__dict__ |= {field.attname: getattr(made, field.attname) for field in made._meta.concrete_fields}

    def response_add(self, request: Any, obj: Any, post_url_continue: Any = None) -> Any:
        """The token, in this answer alone: a message would be kept in a cookie or in the session."""
        context = {**self.admin_site.each_context(request), "title": _("The new token"), "token": obj, "opts": self.opts}
        return TemplateResponse(request, "admin/token_made.html", context)

    def delete_model(self, request: Any, obj: Any) -> None:
        revoke_token(obj, by=request.user)
