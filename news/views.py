"""The home page, and the public pages of what was reported."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.caching import revised_by, site_revision
from config.filters import rest_of_address, strict
from config.paging import PARAMETERS, Order, page_of
from config.pictures import published_picture
from config.views import moved, public_page
from news.filters import ArticleFilter, OutletFilter, PutRightFilter
from news.linked_data import article_data
from news.models import Article, Outlet
from news.pages import corrections_of, put_right, related_to, retraction_of, taken_from, told
from news.tallies import firsts_by_origin, firsts_of, yields_of
from productions.changes import change_words
from productions.charts import sparkline, sparklines_of
from productions.filters import SORTS
from productions.index import latest_changes
from productions.models import Production
from productions.vocabulary import Stage

LATEST, WATCHED, PUT_RIGHT = 13, 6, 3
BY_DAY = Order("published_on", descending=True)


@require_safe
@revised_by(site_revision)
def home(request: HttpRequest) -> HttpResponse:
    public = Production.objects.public()
    _label, lately = SORTS["change"]
    changed = list(public.filter(changed_on__isnull=False).order_by(*lately.by())[:LATEST])
    changes = latest_changes(changed)
    today = timezone.localdate()
    coming = public.filter(release_earliest__gte=today).exclude(stage__in=[Stage.RELEASED, Stage.SHELVED])
    context = {
        "latest": [(each, [change_words(change) for change in changes.get(each.pk, [])]) for each in changed],
        "poster": published_picture(changed[0], "poster") if changed else None,
        "sparklines": sparklines_of(changed, today=today),
        "coming": coming.order_by("release_earliest", "pk")[:WATCHED],
        "filming": public.filter(stage=Stage.FILMING).order_by(*lately.by())[:WATCHED],
        "entries": told(put_right()[:PUT_RIGHT]),
    }
    return public_page(request, "news/home.html", context)


@require_safe
@revised_by(site_revision)
def article_list(request: HttpRequest) -> HttpResponse:
    filterset = strict(ArticleFilter(request.GET, queryset=Article.objects.public().select_related("outlet")))
    page = page_of(request, filterset.qs, BY_DAY)
    context = {
        "form": filterset.form,
        "page": page,
        "yields": yields_of(page),
        "rest": rest_of_address(request, *PARAMETERS),
    }
    return public_page(request, "news/article_list.html", context)


@require_safe
@revised_by(site_revision)
def article_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    article = get_object_or_404(Article.objects.public().select_related("outlet"), pk=pk)
    if elsewhere := moved(request, article.get_absolute_url()):
        return elsewhere
    retraction = retraction_of(article)
    subjects = [] if retraction else taken_from(article)
    context = {
        "article": article,
        "retraction": retraction,
        "subjects": subjects,
        "linked_data": article_data(article, subjects, request.build_absolute_uri),
        "related": related_to(article),
        "corrections": corrections_of(article),
    }
    return public_page(request, "news/article_detail.html", context)


@require_safe
@revised_by(site_revision)
def outlet_list(request: HttpRequest) -> HttpResponse:
    filterset = strict(OutletFilter(request.GET, queryset=Outlet.objects.public().with_reports()))
    page = page_of(request, filterset.qs, Order("key"), size=50)
    context = {
        "form": filterset.form,
        "page": page,
        "firsts": firsts_by_origin(page),
        "rest": rest_of_address(request, *PARAMETERS),
    }
    return public_page(request, "news/outlet_list.html", context)


@require_safe
@revised_by(site_revision)
def outlet_detail(request: HttpRequest, slug: str) -> HttpResponse:
    outlet = get_object_or_404(Outlet, slug=slug)
    articles = outlet.articles.public()
    days = list(articles.order_by().values_list("published_on", flat=True))
    if not days:
        raise Http404
    page = page_of(request, articles, BY_DAY)
    context = {
        "outlet": outlet,
        "page": page,
        "yields": yields_of(page),
        "firsts": firsts_of(outlet),
        "sparkline": sparkline(days, today=timezone.localdate()),
    }
    return public_page(request, "news/outlet_detail.html", context)


@require_safe
@revised_by(site_revision)
def corrections(request: HttpRequest) -> HttpResponse:
    filterset = strict(PutRightFilter(request.GET, queryset=put_right()))
    page = page_of(request, filterset.qs, Order("seq", descending=True))
    context = {
        "form": filterset.form,
        "page": page,
        "entries": told(page),
        "rest": rest_of_address(request, *PARAMETERS),
    }
    return public_page(request, "news/corrections.html", context)
