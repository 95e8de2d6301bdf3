"""The description of the API, its browser, and the answer at every address that is none."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from config.api.throttling import Limit
from config.api.views import Unknown

urlpatterns = [
    path("schema/", SpectacularAPIView.as_view(throttle_classes=[Limit]), name="schema"),
    path("docs/", SpectacularSwaggerSplitView.as_view(url_name="schema", template_name="api/docs.html"), name="docs"),
    re_path("", Unknown.as_view()),
]
