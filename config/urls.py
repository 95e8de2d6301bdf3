"""The table of contents of the site."""

from collections.abc import Callable

from django.contrib import admin
from django.contrib.sitemaps import views as sitemaps
from django.http import HttpResponse
from django.urls import include, path
from django.views.decorators.http import require_safe
from rest_framework.routers import SimpleRouter

from config.api.routing import Router
from config.api.search import SearchView
from config.caching import revised_by, site_revision
from config.robots import robots
from config.views import search_page
from news.api import DESK as NEWS_DESK
from news.api import ENDPOINTS as NEWS
from news.sitemaps import ArticleSitemap, OutletSitemap
from productions.api import DESK as PRODUCTIONS_DESK
from productions.api import ENDPOINTS as PRODUCTIONS
from productions.sitemaps import PartySitemap, ProductionSitemap
from productions.urls import party_patterns

handler400 = "config.api.handlers.bad_request"
handler404 = "config.api.handlers.not_found"
handler500 = "config.api.handlers.server_error"

SITEMAPS = {
    "productions": ProductionSitemap,
    "parties": PartySitemap,
    "articles": ArticleSitemap,
    "outlets": OutletSitemap,
}


def of_site(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    return require_safe(revised_by(site_revision)(view))


router = Router()
for address, endpoint, name in (*PRODUCTIONS, *NEWS):
    router.register(address, endpoint, name)
desk = SimpleRouter()
for of_staff in (*PRODUCTIONS_DESK, *NEWS_DESK):
    desk.register(*of_staff)
api_patterns = [path("search/", SearchView.as_view(), name="search"), *router.urls, *desk.urls]

urlpatterns = [
    path("", include("news.urls")),
    path("productions/", include("productions.urls")),
    path("", include((party_patterns, "people"))),
    path("search/", search_page, name="search"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", of_site(sitemaps.index), {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}, name="sitemap-index"),
    path("sitemap-<section>.xml", of_site(sitemaps.sitemap), {"sitemaps": SITEMAPS}, name="sitemap"),
    path("api/v1/", include((api_patterns, "api"))),
    path("api/", include("config.api.urls")),
    path("admin/", admin.site.urls),
]
