"""`manage.py suggest`."""

import json

import pytest

from news.suggest import Gazetteer, KnownName, Suggestion
from news.suggestions import known_names
from people.models import Name
from tests.factories import news, people, productions
from tests.news import submitted
from tests.news.command import run

pytestmark = pytest.mark.django_db

TEXT = "Ada Lund will star in the thriller Nightfall, which Mikkel Thorvig directs."


def article(**fields):
    return {"id": "7", "title": "", "date": "2026-02-08", "film": "Nightfall", "text": TEXT} | fields


def printed(tmp_path, *articles):
    ran = run("suggest", submitted.file(tmp_path, list(articles)))
    assert (ran.err, ran.refusal) == ([], "")
    return json.loads("\n".join(ran.out))


def test_suggestions_are_printed_by_article(tmp_path):
    found = printed(tmp_path, article())["7"]
    said = {(each["subject"], each["property"], each["value"], each["effect"]) for each in found}
    assert {("Nightfall", "cast", "Ada Lund", "asserts"), ("Nightfall", "director", "Mikkel Thorvig", "asserts")} <= said
    assert all(TEXT[each["start"] : each["end"]] for each in found)


def test_nothing_is_stored(tmp_path, django_assert_num_queries):
    path = submitted.file(tmp_path, article())
    with django_assert_num_queries(5) as queries:
        run("suggest", path)
    assert {query["sql"].split()[0] for query in queries.captured_queries} == {"SELECT"}


def test_known_names_come_with_their_aliases():
    person = people.person("Yara Shahidi")
    Name.objects.create(party=person, text="Yara Shahid", kind="misspelling")
    people.company("87North")
    outlet = news.outlet("Deadline")
    productions.production("Ballerina Overdrive")
    names = known_names()
    assert names.people == (KnownName("Yara Shahidi", ("Yara Shahid",)),)
    assert names.companies == (KnownName("87North"),)
    assert names.outlets == (KnownName(outlet.name),)
    assert names.productions == (KnownName("Ballerina Overdrive"),)


def nothing(text, *, headline, published_on, gazetteer):
    assert isinstance(gazetteer, Gazetteer)
    return list[Suggestion]()


def test_settings_name_the_suggester(tmp_path, settings):
    settings.SUGGESTER = "tests.news.management.test_suggest.nothing"
    assert printed(tmp_path, article()) == {"7": []}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ([], "its list is empty"),
        (5, "an article is an object with id and text"),
        (article(text=None), "text: is missing, or is not text"),
        (article(id=None), "id: is missing"),
        (article(film=["Nightfall"]), "film: is not text"),
        (b"{", "it is not JSON: Expecting property name enclosed in double quotes, line 1, column 2"),
    ],
)
def test_bad_input_is_refused_in_words(tmp_path, content, problem):
    path = submitted.file(tmp_path, content)
    ran = run("suggest", path)
    assert (ran.err, ran.refusal) == ([f"{path}: {problem}"], "Nothing was read: problems: 1.")


def test_text_that_is_too_long_is_refused(tmp_path):
    ran = run("suggest", submitted.file(tmp_path, article(text="a" * 200_001)))
    assert ran.refusal == "The text has 200,001 characters; at most 200,000 are read for suggestions."
