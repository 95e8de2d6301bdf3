"""The home page, and the public pages of what was reported."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from config.views import moved, page_parameter
from news.models import Article, Outlet
from news.pages import put_right, retraction_of, taken_from, told
from productions.changes import change_words
from productions.index import latest_changes
from productions.models import Production
from productions.vocabulary import Stage

PER_PAGE = 25
LATEST, WATCHED = 10, 6


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    public = Production.objects.public()
    changed = list(public.filter(changed_on__isnull=False).order_by("-changed_on", "title", "pk")[:LATEST])
    changes = latest_changes(changed)
    coming = public.filter(release_earliest__gte=timezone.localdate()).exclude(stage__in=[Stage.RELEASED, Stage.SHELVED])
    context = {
        "latest": [(each, [change_words(change) for change in changes.get(each.pk, [])]) for each in changed],
        "coming": coming.order_by("release_earliest", "title", "pk")[:WATCHED],
        "filming": public.filter(stage=Stage.FILMING).order_by("-changed_on", "title", "pk")[:WATCHED],
    }
    return render(request, "news/home.html", context, using="jinja2")


@require_safe
def article_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    article = get_object_or_404(Article.objects.public().select_related("outlet"), pk=pk)
    if elsewhere := moved(request, article.get_absolute_url()):
        return elsewhere
    retraction = retraction_of(article)
    context = {"article": article, "retraction": retraction, "subjects": [] if retraction else taken_from(article)}
    return render(request, "news/article_detail.html", context, using="jinja2")


@require_safe
def outlet_detail(request: HttpRequest, slug: str) -> HttpResponse:
    outlet = get_object_or_404(Outlet, slug=slug)
    articles = outlet.articles.public().order_by("-published_on", "-pk")
    paginator = Paginator(articles, PER_PAGE)
    if not paginator.count:
        raise Http404
    context = {"outlet": outlet, "page": page_parameter(request, paginator)}
    return render(request, "news/outlet_detail.html", context, using="jinja2")


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    page = page_parameter(request, Paginator(put_right(), PER_PAGE))
    return render(request, "news/corrections.html", {"page": page, "entries": told(page)}, using="jinja2")
