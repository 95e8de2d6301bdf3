"""The table of contents of the site."""

from django.contrib import admin
from django.urls import include, path

from productions.urls import party_patterns

handler400 = "config.views.bad_request"
handler404 = "config.views.not_found"
handler500 = "config.views.server_error"

urlpatterns = [
    path("", include("news.urls")),
    path("productions/", include("productions.urls")),
    path("", include((party_patterns, "people"))),
    path("admin/", admin.site.urls),
]
