"""The addresses of productions, and of the people and companies that their facts name.

An address carries the id and a cosmetic slug; without the slug, or with a wrong one, it leads to the right one.
"""

from django.urls import path

from productions import views

app_name = "productions"
urlpatterns = [
    path("", views.production_list, name="list"),
    path("<int:pk>-<str:slug>/", views.production_detail, name="detail"),
    path("<int:pk>/", views.production_detail, name="detail"),
    path("<int:pk>-<str:slug>/history/", views.production_history, name="history"),
    path("<int:pk>/history/", views.production_history, name="history"),
    path("<int:pk>-<str:slug>/compare/", views.production_compare, name="compare"),
    path("<int:pk>/compare/", views.production_compare, name="compare"),
]

# What there is to say about a party are the facts that name it, so its page is made here, above `people`.
party_patterns = [
    path("people/<int:pk>-<str:slug>/", views.party_detail, name="person"),
    path("people/<int:pk>/", views.party_detail, name="person"),
    path("companies/<int:pk>-<str:slug>/", views.party_detail, name="company"),
    path("companies/<int:pk>/", views.party_detail, name="company"),
]
