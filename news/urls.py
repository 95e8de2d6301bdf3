"""The addresses of the home page and of what was reported."""

from django.urls import path

from news import views

app_name = "news"
urlpatterns = [
    path("", views.home, name="home"),
    path("articles/<int:pk>-<str:slug>/", views.article_detail, name="article"),
    path("articles/<int:pk>/", views.article_detail, name="article"),
    path("outlets/<str:slug>/", views.outlet_detail, name="outlet"),
    path("corrections/", views.corrections, name="corrections"),
]
