"""Articles from outside, stored."""

from datetime import date

import pytest

from config.models import Event
from news.ingest import Problem, import_articles
from news.models import Article, Claim, Outlet
from tests.factories import config, news, productions
from tests.news import submitted

TODAY = date(2026, 11, 20)

pytestmark = pytest.mark.django_db


def run(tmp_path, content, outlet="", by=None, name="a.json"):
    path = submitted.file(tmp_path, content, name)
    return import_articles([path], outlet=outlet, by=by or config.curator(), today=TODAY)


def refused(tmp_path, content, **options):
    with pytest.raises(Problem.Found) as refusal:
        run(tmp_path, content, **options)
    return [": ".join(part for part in (each.item, each.message) if part) for each in refusal.value.problems]


def test_article_is_stored_as_a_draft(tmp_path):
    cleo = config.curator(username="cleo")
    run(tmp_path, submitted.article(title="Six leads", byline="Hollis", date="2023-02"), by=cleo)
    stored = Article.objects.get()
    assert (str(stored.outlet), stored.url, stored.title) == ("The Call Sheet", "https://callsheet.example/1", "Six leads")
    assert (stored.published_on, stored.published_precision) == (date(2023, 2, 28), "month")
    assert (stored.text, stored.status, stored.last_editor) == (submitted.TEXT, "draft", cleo)


def test_article_is_stored_with_who_and_when(tmp_path):
    cleo = config.curator(username="cleo")
    run(tmp_path, submitted.article(), by=cleo)
    event = Event.objects.get(act="add")
    assert (event.kind, event.by, event.public) == ("article", cleo, False)
    assert Article.objects.get().history.get().history_user == cleo


def test_outlet_is_matched_by_its_key(tmp_path):
    known = news.outlet("The Call-Sheet")
    run(tmp_path, submitted.article(outlet="the call sheet"))
    assert list(Outlet.objects.all()) == [known]


def test_outlet_that_is_new_has_a_slug_of_its_own(tmp_path):
    names = ["A.B", "AB", "!!!", "???", "Ñandú"]
    run(tmp_path, [submitted.article(outlet=name, url=None, text=f"Words in {name}") for name in names])
    assert list(Outlet.objects.order_by("pk").values_list("slug", flat=True)) == ["ab", "ab-2", "outlet", "outlet-2", "ñandú"]


@pytest.mark.parametrize(
    "again",
    [
        {},
        {"url": "HTTPS://CALLSHEET.example/1?utm_source=feed"},
        {"url": "https://mirror.example/9"},
        {"outlet": "Another", "url": None, "date": "2024-01-01"},
        {"text": f" {submitted.TEXT}\r\n"},
    ],
)
def test_article_that_is_here_already_is_not_stored_again(tmp_path, again):
    [first] = run(tmp_path, submitted.article()).added
    stored = run(tmp_path, submitted.article(**again))
    assert (stored.added, [each.article for each in stored.known]) == ([], [first.article])
    assert [event.act for event in Event.objects.filter(kind="article")] == ["suggest", "add"]


def test_article_twice_in_one_call(tmp_path):
    stored = run(tmp_path, [submitted.article(), submitted.article()])
    assert (len(stored.added), len(stored.known)) == (1, 1)


def test_address_with_another_text_is_refused(tmp_path):
    [first] = run(tmp_path, submitted.article()).added
    assert refused(tmp_path, submitted.article(text="Other words.")) == [
        f"its address is already that of article {first.article.pk}, with another text: https://callsheet.example/1"
    ]


def test_nothing_is_stored_when_anything_is_wrong(tmp_path):
    news.article(url="https://taken.example/1")
    found = [submitted.article(), submitted.article(url="https://taken.example/1", text="Other."), submitted.article(date=None)]
    problems = refused(tmp_path, found)
    assert [each.split(":")[0] for each in problems] == ["item 3", "item 2"]
    assert (Article.objects.count(), Event.objects.count()) == (1, 0)
    assert not Outlet.objects.filter(name="The Call Sheet").exists()


# What is suggested of them


def suggested(stored):
    return [[(str(claim.production), claim.property) for claim in each.suggested.claims] for each in stored.added]


def test_article_comes_with_what_the_program_reads_in_it(tmp_path):
    text = "Ada Lund will star in “Nightfall”, which Mikkel Thorvig directs."
    [[*found]] = suggested(run(tmp_path, submitted.article(text=text)))
    assert {("Nightfall", "cast"), ("Nightfall", "director")} <= set(found)
    assert Claim.objects.by_rule().undecided().count() == len(found)


def test_article_is_linked_to_the_film_that_it_says(tmp_path, settings):
    settings.SUGGESTER = "tests.news.suggesters.says_what_it_is_told"
    productions.production("Ballerina Overdrive")
    given = [
        submitted.article(film="BALLERINA OVERDRIVE", date="2023-02", title="Six leads"),
        submitted.article(film="Nightfall", url=None, text="Other words."),
        submitted.article(url=None, text="Words on nothing."),
    ]
    run(tmp_path, given)
    assert [(str(claim.production), claim.value_text) for claim in Claim.objects.order_by("pk")] == [
        ("Ballerina Overdrive", "Six leads | 2023-02 | Ballerina Overdrive"),
        ("Nightfall", "| 2023-02-08 | Nightfall"),
        ("Nightfall", "| 2023-02-08 |"),
    ]


def test_film_that_is_no_title_is_a_problem(tmp_path):
    assert refused(tmp_path, submitted.article(film=["Nightfall"])) == ["film: is a list, and has to be text"]


def test_suggester_that_fails_loses_no_article(tmp_path, settings):
    settings.SUGGESTER = "tests.news.suggesters.breaks_the_transaction"
    stored = run(tmp_path, [submitted.article(), submitted.article(url=None, text="Other words.")])
    assert [each.suggested.failure.startswith("The suggester failed: ") for each in stored.added] == [True, True]
    assert (Article.objects.count(), Claim.objects.count()) == (2, 0)


def test_article_that_is_here_already_is_not_read_again(tmp_path, settings):
    run(tmp_path, submitted.article())
    settings.SUGGESTER = "tests.news.suggesters.fails"
    stored = run(tmp_path, submitted.article())
    assert [each.suggested for each in stored.known] == [None]
