"""Several programs that write at the same time."""

from collections import Counter
from threading import Barrier

from news import curation
from news.models import Article, Claim
from tests.factories import config, news
from tests.factories.api import program
from tests.news.api.desk.test_articles import ARTICLES, NEW
from tests.news.test_matrix import RACING, in_threads, many_writers

pytestmark = RACING

__all__ = ["many_writers"]
WRITERS = 8


def prepared(make):
    [found] = in_threads(make)
    return found


def together(asking, *requests):
    """Send one request of each program at once: the statuses, counted."""
    start = Barrier(len(asking), timeout=60)

    def send(program, request):
        def go():
            start.wait()
            return program.send(*request[:2], seen=request[2]).status_code

        return go

    return Counter(in_threads(*map(send, asking, requests)))


def test_same_article_from_many_programs_is_stored_once(many_writers):
    asking = prepared(lambda: [program() for _each in range(WRITERS)])
    statuses = together(asking, *[(ARTICLES, NEW, None)] * WRITERS)
    assert statuses == {201: 1, 409: WRITERS - 1}
    assert prepared(Article.objects.count) == 1


def test_of_many_acts_on_one_version_one_is_done(many_writers):
    def make():
        claim = news.claim()
        return claim.pk, [program("curator") for _each in range(WRITERS)]

    pk, asking = prepared(make)
    address = f"/api/v1/claims/{pk}/"
    requests = [(f"{address}accept/", {}, 2), (f"{address}reject/", {"reason": "misread"}, 2)] * (WRITERS // 2)
    assert together(asking, *requests) == {200: 1, 412: WRITERS - 1}
    assert prepared(lambda: Article.objects.get().version) == 3


def test_programs_that_look_again_lose_nothing(many_writers):
    """Each adds claims of its own to one article, and asks again for the version whenever another was first."""

    def make():
        article = news.article("One. Two. Three.")
        return article.pk, [program() for _each in range(4)]

    pk, asking = prepared(make)
    address = f"{ARTICLES}{pk}/"

    def write(program, name):
        said = {"person": name, "property": "note", "value": f"A note on {name}", "quote": "Two."}

        def go():
            for _time in range(100):
                seen = program.get(f"{address}desk/").headers["ETag"]
                status = program.send(f"{address}claims/", said, seen=seen).status_code
                if status != 412:
                    return status
            return 0

        return go

    statuses = in_threads(*(write(each, f"Person {number}") for number, each in enumerate(asking)))
    assert statuses == [201] * 4
    assert prepared(lambda: sorted(Claim.objects.values_list("value_text", flat=True))) == [
        f"A note on Person {number}" for number in range(4)
    ]


def test_the_desk_and_a_program_do_not_write_over_each_other(many_writers):
    def make():
        claim = news.claim()
        return claim.pk, config.curator(), program("curator")

    pk, curator, asking = prepared(make)
    prepared(lambda: curation.accept(Claim.objects.get(pk=pk), by=curator, seen=2))
    assert prepared(lambda: asking.send(f"/api/v1/claims/{pk}/reject/", {"reason": "misread"}, seen=2).status_code) == 412
