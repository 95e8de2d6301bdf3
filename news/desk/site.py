"""The admin's site: its index is the desk, and Django's list of models stays below it."""

from importlib import import_module
from typing import Any

from django.contrib.admin import AdminSite
from django.urls import URLPattern, include, path
from django.utils.translation import gettext_lazy as _

from news.desk import queues


class DeskSite(AdminSite):
    site_header = site_title = "Continuity"
    index_title = _("The desk")
    index_template = "desk/index.html"

    def get_urls(self) -> list[Any]:
        desk = import_module("news.desk.urls").urlpatterns  # now, for its views need models that the admin knows by now
        return [path("desk/", include([self._guarded(each) for each in desk])), *super().get_urls()]

    def index(self, request: Any, extra_context: Any = None) -> Any:
        return super().index(request, {"board": queues.board(request.user), **(extra_context or {})})

    def _guarded(self, pattern: Any) -> URLPattern:
        """The desk's pattern, for staff alone: none can be forgotten."""
        return URLPattern(pattern.pattern, self.admin_view(pattern.callback), pattern.default_args, pattern.name)
