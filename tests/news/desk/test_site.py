"""The admin's index is the desk: who sees what there, and that counting costs the same however much waits."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from news.desk.queues import MOST_COUNTED, QUEUES, board
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, productions

pytestmark = pytest.mark.django_db

QUERIES = 24


@pytest.fixture
def index(client):
    def get(user):
        client.force_login(user)
        return client.get(reverse("admin:index"))

    return get


def counts(answer):
    return {each.queue.name: (each.count, each.mine) for _heading, queues in answer.context["board"] for each in queues}


def test_index_has_every_queue_with_its_count_and_the_list_of_models_below(index):
    staff.submit(news.article())
    answer = index(staff.user("Editor", is_superuser=True))
    assert counts(answer) == dict.fromkeys(QUEUES, ("0", True)) | {"review": ("1", True)}
    assert [app["app_label"] for app in answer.context["app_list"]] == ["auth", "config", "news", "people", "productions"]
    assert [each.name for each in answer.templates][0] == "desk/index.html"


def test_index_marks_what_waits_for_my_role(index):
    mine = {name for name, (_count, is_mine) in counts(index(staff.contributor())).items() if is_mine}
    assert mine == {"curate", "sent-back"}
    mine = {name for name, (_count, is_mine) in counts(index(staff.curator())).items() if is_mine}
    assert mine == {"curate", "sent-back", "lapsed"}


def test_index_of_staff_without_a_role_is_the_list_of_models(index):
    looker = staff.user()
    looker.user_permissions.set(Permission.objects.filter(codename="view_article"))
    answer = index(looker)
    assert (answer.context["board"], [app["app_label"] for app in answer.context["app_list"]]) == ([], ["news"])


def test_index_counts_up_to_a_limit():
    Production.objects.bulk_create(
        Production(working_title=f"Film {number} of a series", key=f"k{number}", status="in_review") for number in range(502)
    )
    found = {each.queue.name: each.count for _heading, queues in board(staff.editor()) for each in queues}
    assert found["productions"] == f"{MOST_COUNTED}+"


@pytest.mark.parametrize("rows", [1, 30])
def test_index_asks_as_often_however_much_waits(client, rows, django_assert_num_queries):
    for _number in range(rows):
        staff.submit(news.article())
        news.article()
        staff.submit(productions.production())
    client.force_login(staff.editor())
    client.get(reverse("admin:index"))  # finds the likely duplicates, which are kept
    with django_assert_num_queries(QUERIES):
        client.get(reverse("admin:index"))
