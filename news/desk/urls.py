"""The addresses of the desk, below /admin/desk/. `DeskSite` asks for a login on every one of them."""

from django.urls import path

from news.desk import adding, corrections, identities, queues, review, scheduling
from news.desk.workbench import acts, completion

# The workbench of an article, and the review of its change set.
workbench_patterns = [
    path("articles/<int:pk>/", acts.workbench, name="desk_workbench"),
    path("articles/<int:pk>/suggest/", acts.suggest_again, name="desk_suggest"),
    path("articles/<int:pk>/claims/add/", acts.add, name="desk_workbench_add"),
    path("articles/<int:pk>/claims/<int:claim>/", acts.decide, name="desk_workbench_claim"),
    path("articles/<int:pk>/claims/<int:claim>/edit/", acts.edit, name="desk_workbench_edit"),
    path("articles/<int:pk>/complete/", completion.complete, name="desk_complete"),
    path("articles/<int:pk>/review/", review.review, name="desk_review"),
    path("articles/<int:pk>/status/<slug:name>/", review.change_status, name="desk_status"),
]

# Everything around it.
desk_patterns = [
    path("queues/<slug:name>/", queues.queue, name="desk_queue"),
    path("queues/<slug:name>/next/", queues.next_in_queue, name="desk_next"),
    path("articles/add/", adding.paste, name="desk_add"),
    path("articles/add/file/", adding.file, name="desk_add_file"),
    path("articles/<int:pk>/<slug:name>/", scheduling.act, name="desk_article_act"),
    path("identities/<slug:kind>/", identities.decisions, name="desk_decisions"),
    path("identities/<slug:kind>/<int:left>/<int:right>/", identities.pair, name="desk_pair"),
    path("identities/<slug:kind>/decisions/<int:pk>/", identities.decision, name="desk_decision"),
    path("claims/<int:pk>/", corrections.claim, name="desk_claim"),
    path("claims/<int:pk>/correct/", corrections.correct, name="desk_correct"),
    path("claims/<int:pk>/withdraw/", corrections.withdraw, name="desk_withdraw"),
    path("claims/<int:pk>/restore/", corrections.restore, name="desk_restore"),
    path("claims/<int:pk>/rule/", corrections.rule, name="desk_rule"),
    path("rulings/<int:pk>/end/", corrections.end_ruling, name="desk_end_ruling"),
]

urlpatterns = [*workbench_patterns, *desk_patterns]
