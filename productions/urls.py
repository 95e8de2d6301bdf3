"""The addresses of productions, and of the people and companies that their facts name.

An address carries the id and a cosmetic slug; without the slug, or with a wrong one, it leads to the right one.
"""

from django.urls import path

from productions import feeds
from productions.views import films, lists, parties, pictures

app_name = "productions"
urlpatterns = [
    path("", lists.production_list, name="list"),
    path("<int:pk>-<str:slug>/", films.production_detail, name="detail"),
    path("<int:pk>/", films.production_detail, name="detail"),
    path("<int:pk>-<str:slug>/history/", films.production_history, name="history"),
    path("<int:pk>/history/", films.production_history, name="history"),
    path("<int:pk>-<str:slug>/compare/", films.production_compare, name="compare"),
    path("<int:pk>/compare/", films.production_compare, name="compare"),
    path("<int:pk>-<str:slug>/feed/", feeds.production_feed, name="feed"),
    path("<int:pk>/feed/", feeds.production_feed, name="feed"),
    path("<int:pk>/poster/<str:name>", pictures.poster, name="poster"),
]

# What there is to say about a party are the facts that name it, so its page is made here, above `people`.
party_patterns = [
    path("people/", lists.people_list, name="people"),
    path("companies/", lists.company_list, name="companies"),
    path("people/<int:pk>-<str:slug>/", parties.party_detail, name="person"),
    path("people/<int:pk>/", parties.party_detail, name="person"),
    path("companies/<int:pk>-<str:slug>/", parties.party_detail, name="company"),
    path("companies/<int:pk>/", parties.party_detail, name="company"),
    path("portraits/<int:pk>/<str:name>", pictures.portrait, name="portrait"),
]
