"""The Atom feed of the whole site: each report as it is published here, and each correction and retraction."""

from collections.abc import Iterator
from functools import partial

from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from config.caching import revised_by, site_revision
from config.feeds import LONGEST, Entry, feed_response
from config.models import Event
from news.models import Article
from news.pages import PutRight, put_right, taken_from_each, told


@require_safe
@revised_by(site_revision)
def site_feed(request: HttpRequest) -> HttpResponse:
    return feed_response(
        request,
        "site",
        title=_("Continuity"),
        subtitle=_("Films in the making, and who said so"),
        address=reverse("news:home"),
        entries=[*_published(request), *(_put_right(request, each) for each in told(put_right()[:LONGEST]))],
    )


def _published(request: HttpRequest) -> Iterator[Entry]:
    """The reports that were published last; one that has been retracted since has an entry of that alone."""
    standing = Article.objects.public().exclude(status=Article.Status.RETRACTED).values("pk")
    acts = Event.objects.filter(kind="article", act="publish", object_id__in=standing).order_by().values("object_id")
    latest = dict(acts.annotate(last=Max("at")).order_by("-last").values_list("object_id", "last")[:LONGEST])
    articles = Article.objects.select_related("outlet").in_bulk(latest)
    taken = taken_from_each(articles.values())
    for pk, at in latest.items():
        article = articles[pk]
        yield Entry(
            name=f"articles/{pk}",
            title=f"{article.outlet}: {article.words('title')}" if article.words("title") else article.heading(),
            address=article.get_absolute_url(),
            updated=at,
            content=partial(_content, request, "news/feed_report.html", article=article, subjects=taken[pk]),
        )


def _put_right(request: HttpRequest, each: PutRight) -> Entry:
    """The moments of two acts differ, so the moment names it; in the feed of the production it goes by the same name."""
    return Entry(
        name=f"put-right/{each.at.isoformat()}",
        title=_kind_of(each),
        address=each.article.get_absolute_url(),
        updated=each.at,
        content=partial(_content, request, "news/feed_put_right.html", each=each),
    )


def _kind_of(each: PutRight) -> str:
    if each.restored:
        return _("Correction no. %(number)s, taken back") % {"number": each.number}
    if each.number:
        return _("Correction no. %(number)s") % {"number": each.number}
    return _("Retraction: %(outlet)s") % {"outlet": each.article.outlet}


def _content(request: HttpRequest, template: str, **context: object) -> str:
    """HTML with whole addresses: a feed is read elsewhere."""
    return render_to_string(template, context | {"absolute": request.build_absolute_uri}, using="jinja2")
