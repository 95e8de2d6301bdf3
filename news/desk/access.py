"""What every page of the desk begins with: who may look, who may act, and the frame that it is shown in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django_htmx.middleware import HtmxDetails

from config.workflow import ROLE_NAMES, Role

SAFE = ("GET", "HEAD", "OPTIONS")
View = Callable[..., HttpResponse]


class HtmxRequest(HttpRequest):
    """A request as htmx's middleware leaves it. For the types alone."""

    htmx: HtmxDetails


def page(role: Role = Role.CONTRIBUTOR, *, reads: bool = True, writes: bool = True) -> Callable[[View], View]:
    """A page that every contributor may read and `role` may write to. 403 for whoever may not, then 405 for what it has not."""

    def decorate(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            safe = request.method in SAFE
            if not request.user.has_perm(Role.CONTRIBUTOR if safe else role):
                raise PermissionDenied
            if not (reads if safe else writes and request.method == "POST"):
                return HttpResponseNotAllowed([*(SAFE if reads else []), *(["POST"] if writes else [])])
            return view(request, *args, **kwargs)

        return checked

    return decorate


def why_not_role(user: Any, role: Role) -> str:
    """Why a button for this role is greyed for `user`; empty when it is not."""
    return "" if user.has_perm(role) else _("Only %(role)s can do this.") % {"role": ROLE_NAMES[role]}


def show(request: HttpRequest, template: str, title: str, *, status: Any = 200, **context: Any) -> HttpResponse:
    frame = {**admin.site.each_context(request), "title": title}
    return TemplateResponse(request, f"desk/{template}.html", frame | context, status=status)


def leave(request: HttpRequest, address: str, done: str = "", refusal: str = "") -> HttpResponse:
    """Go on after an act, and say there what is done or why it was refused."""
    if done or refusal:
        messages.add_message(request, messages.ERROR if refusal else messages.SUCCESS, refusal or done)
    return HttpResponseRedirect(address)


def version_of(request: HttpRequest) -> int:
    """The version that a form was looking at; 0, which no record has, where it is missing."""
    said = request.POST.get("version", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0
