"""Articles as they come from outside, checked and clean."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from news.ingest.fields import Fields
from news.ingest.incoming import NotADay, read_article, read_articles, read_day
from tests.news import submitted

TODAY = date(2026, 11, 20)


def read(tmp_path, content, name="a.json", outlet=""):
    problems = []
    return read_articles(Path(submitted.file(tmp_path, content, name)), outlet, TODAY, problems), problems


def refused(tmp_path, content, name="a.json", outlet=""):
    """The problems, without the file's name; nothing has been read."""
    articles, problems = read(tmp_path, content, name, outlet)
    assert articles == []
    return [": ".join(part for part in (each.item, each.message) if part) for each in problems]


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("2023-02-08", date(2023, 2, 8), "day"),
        ("2024-02", date(2024, 2, 29), "month"),
        ("2020", date(2020, 12, 31), "year"),
        ("2026-11-20", TODAY, "day"),
        ("2026-11", TODAY, "month"),
        ("2026", TODAY, "year"),
    ],
)
def test_day_of_publication(text, day, precision):
    assert read_day(text, TODAY) == (day, precision)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-11-21", "“2026-11-21” is in the future"),
        ("2026-12", "“2026-12” is in the future"),
        ("2027", "“2027” is in the future"),
        ("2023-02-30", "“2023-02-30” is a day that no calendar has, or before 1800 or after 2200"),
        ("0023-02-08", "“0023-02-08” is a day that no calendar has, or before 1800 or after 2200"),
        ("2023-21", "“2023-21” is not a day: write 2023-02-08, or 2023-02 or 2023 if no more is known"),
        ("8 February 2023", "“8 February 2023” is not a day: write 2023-02-08, or 2023-02 or 2023 if no more is known"),
        ("٢٠٢٣", "“٢٠٢٣” is not a day: write 2023-02-08, or 2023-02 or 2023 if no more is known"),
    ],
)
def test_day_of_publication_refused(text, reason):
    with pytest.raises(NotADay) as refusal:
        read_day(text, TODAY)
    assert str(refusal.value) == reason


def test_seed_form(tmp_path):
    [found], problems = read(tmp_path, " date 2023-02-08 Lena Headey stars.\r\n\r\nShe does.\n", "a.txt", outlet="Collider")
    assert problems == []
    assert (found.outlet, found.published_on, found.published_precision) == ("Collider", date(2023, 2, 8), "day")
    assert found.text == "Lena Headey stars.\n\nShe does."
    assert found.text_sha256 == hashlib.sha256(found.text.encode()).hexdigest()
    assert (found.url, found.title, found.language) == (None, "", "en")


@pytest.mark.parametrize(
    ("content", "outlet", "expected"),
    [
        (" date 2023-02-08 Words.", "", ["outlet: is missing: give it in the file, or with --outlet"]),
        (" date 2023-02-31 Words.", "J-14", ["date: “2023-02-31” is a day that no calendar has, or before 1800 or after 2200"]),
        ("Words alone.", "J-14", ["it does not begin with “date YYYY-MM-DD” and a text behind it"]),
        ("", "J-14", ["it does not begin with “date YYYY-MM-DD” and a text behind it"]),
        (" date 2023-02-08 \u200b", "J-14", ["text: is empty"]),
        (
            f"date 1066 {'a' * 200_001}",
            "J-14",
            [
                "date: “1066” is a day that no calendar has, or before 1800 or after 2200",
                "text: has 200,001 characters, and at most 200,000 are taken",
            ],
        ),
    ],
)
def test_seed_form_refused(tmp_path, content, outlet, expected):
    assert refused(tmp_path, content, "a.txt", outlet) == expected


def test_json_of_one_article_cleans_every_field(tmp_path):
    found = submitted.article(
        title=" Six\tleads\u200b ", url="HTTPS://callsheet.example/1?utm_source=a#b", text="Cafe\u0301\r\nnoir"
    )
    [article], problems = read(tmp_path, found | {"id": 7, "film": "Ballerina Overdrive"})
    assert problems == []
    assert (article.title, article.url, article.text) == ("Six leads", "https://callsheet.example/1", "Café\nnoir")


def test_json_null_counts_as_not_there(tmp_path):
    [article], problems = read(tmp_path, submitted.article() | {"url": None, "title": None})
    assert (article.url, article.title, problems) == (None, "", [])


def test_json_takes_the_outlet_of_the_call_only_where_it_names_none(tmp_path):
    found, problems = read(tmp_path, [submitted.article(), submitted.article(outlet=None)], outlet="J-14")
    assert ([each.outlet for each in found], problems) == (["The Call Sheet", "J-14"], [])


def test_json_names_every_problem_of_every_item(tmp_path):
    bad = {"outlet": 5, "url": "ftp://a.example/", "title": "a" * 501, "language": "\0", "text": "\ud800"}
    assert refused(tmp_path, [bad, [], {"outlet": "A", "date": "2023", "text": " "}]) == [
        "item 1: date: is missing",
        "item 1: text: holds half of a surrogate pair, which is no character",
        "item 1: outlet: is a number, and has to be text",
        "item 1: url: “ftp://a.example/” is not a web address: it begins with http:// or https://",
        "item 1: title: has 501 characters, and at most 500 are taken",
        "item 1: language: holds a NUL character",
        "item 2: a list stands where an object has to be",
        "item 3: text: is empty",
    ]


@pytest.mark.parametrize(
    "named", [{"url": "https://a.example/1"}, {"outlet": "A", "date": "2023-02"}, {"text_sha256": "0" * 64}]
)
def test_article_may_be_named_without_its_text(named):
    problems = []
    article = read_article(Fields(named, "a.json", "", problems), "", TODAY, may_be_named=True)
    assert (article.text, problems) == ("", [])


def test_article_that_nothing_names():
    problems = []
    read_article(Fields({"outlet": "A"}, "a.json", "", problems), "", TODAY, may_be_named=True)
    assert [each.message for each in problems] == [
        "text: is missing: without it, name a stored article by url, by outlet and date, or by text_sha256"
    ]


def test_article_whose_hash_is_not_that_of_its_text():
    problems = []
    found = submitted.article(text_sha256="0" * 64)
    read_article(Fields(found, "a.json", "", problems), "", TODAY, may_be_named=True)
    assert [each.message for each in problems] == ["text_sha256: is not that of the text"]
