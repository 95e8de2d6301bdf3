"""The addresses of the home page and of what was reported."""

from django.urls import path

from news import feeds, views

app_name = "news"
urlpatterns = [
    path("", views.home, name="home"),
    path("articles/", views.article_list, name="articles"),
    path("articles/<int:pk>-<str:slug>/", views.article_detail, name="article"),
    path("articles/<int:pk>/", views.article_detail, name="article"),
    path("outlets/", views.outlet_list, name="outlets"),
    path("outlets/<str:slug>/", views.outlet_detail, name="outlet"),
    path("corrections/", views.corrections, name="corrections"),
    path("feed/", feeds.site_feed, name="feed"),
]
