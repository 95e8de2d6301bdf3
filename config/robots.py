"""What crawlers are asked to leave alone."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from config.caching import revised_by

# Nobody indexes the desk or answers to searches; and of comparisons there are as many as pairs of days. Pages of the past
# say themselves that they are not to be indexed, which only those who read them can know.
_LEFT_ALONE = ("/admin/", "/search/", "/productions/*/compare/?")


@require_safe
@revised_by(lambda request: "")
def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {each}" for each in _LEFT_ALONE), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap-index'))}\n")
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
