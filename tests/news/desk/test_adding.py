"""Adding articles by hand: what a text shows of itself, what is refused, and that nothing typed is lost."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from news.desk.proposals import Proposal, propose
from news.models import Article
from tests.factories import config as staff
from tests.factories import news

pytestmark = pytest.mark.django_db

BODY = "Ana Almeida is set to star in Harbour. Filming starts soon.\n\nBerta Brandt directs."


def paste(client, **typed):
    common = {"text": BODY, "outlet": "The Call Sheet", "day": "2023-02-08", "url": "", "title": "", "byline": ""}
    return client.post(reverse("admin:desk_add"), common | typed)


def upload(client, name, content, **typed):
    return client.post(reverse("admin:desk_add_file"), {"file": SimpleUploadedFile(name, content.encode())} | typed)


# What a text shows


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (" date 2023-02-08 ", {"day": "2023-02-08"}),
        ("8 February 2023\n\n", {"day": "2023-02-08"}),
        ("February 8, 2023\n\n", {"day": "2023-02-08"}),
        ("Published: 8 Feb. 2023, 10:05\n\n", {"day": "2023-02-08"}),
        ("31 February 2023\n\n", {"title": "31 February 2023"}),
        ("By Mara Quill\n\n", {"byline": "Mara Quill"}),
        ("By Mara Quill | 8 February 2023\n\n", {"byline": "Mara Quill", "day": "2023-02-08"}),
        ("https://callsheet.example/1\n\n", {"url": "https://callsheet.example/1", "outlet": "The Call Sheet"}),
        ("the call sheet\n\n", {"outlet": "The Call Sheet"}),
        ("‘Harbour’ Finds Its Captain\n\n", {"title": "‘Harbour’ Finds Its Captain"}),
        ("", {}),
    ],
)
def test_text_shows_what_it_says_of_itself(head, shown):
    news.outlet("The Call Sheet", address="https://www.callsheet.example/")
    assert propose(head + BODY) == Proposal(BODY, **shown)


def test_text_shows_all_of_it_at_once():
    news.outlet("The Call Sheet")
    head = "The Call Sheet\n‘Harbour’ Finds Its Captain\nBy Mara Quill\n8 February 2023\nhttps://callsheet.example/1\n\n"
    assert propose(head + BODY) == Proposal(
        BODY, "2023-02-08", "The Call Sheet", "‘Harbour’ Finds Its Captain", "Mara Quill", "https://callsheet.example/1"
    )


def test_day_inside_a_long_sentence_is_no_day_of_publication():
    text = f"Filming of the long awaited Harbour, which was announced as far back as 8 February 2023, is over. {BODY}"
    assert propose(text).day == ""


def test_propose_fills_empty_fields_and_keeps_what_was_typed(client, contributor):
    answer = paste(client, text=f"By Mara Quill\n8 February 2023\n\n{BODY}", outlet="Mine", day="", propose="1")
    shown = answer.context["form"].initial
    assert (shown["outlet"], shown["day"], shown["byline"], shown["text"]) == ("Mine", "2023-02-08", "Mara Quill", BODY)
    assert Article.objects.count() == 0


# Pasting


def test_paste_adds_a_draft_and_goes_to_its_workbench(client, contributor):
    answer = paste(client, url="https://callsheet.example/1?utm_source=x", title="Harbour", byline="Mara Quill")
    article = Article.objects.get()
    assert answer.headers["Location"] == reverse("admin:desk_workbench", args=[article.pk])
    assert (article.text, str(article.outlet), article.published_on, article.status) == (
        BODY, "The Call Sheet", date(2023, 2, 8), "draft",
    )  # fmt: skip
    assert (article.url, article.title, article.byline, article.last_editor) == (
        "https://callsheet.example/1", "Harbour", "Mara Quill", contributor,
    )  # fmt: skip


@pytest.mark.parametrize(
    "again",
    [{"url": "https://callsheet.example/2"}, {"text": "Other words.", "url": "https://callsheet.example/1#top"}],
)
def test_paste_of_the_same_text_or_address_is_refused_with_a_link(client, contributor, again):
    paste(client, url="https://callsheet.example/1")
    first = Article.objects.get()
    answer = paste(client, title="Kept", **again)
    assert (Article.objects.count(), answer.status_code, answer.context["first"]) == (1, 400, first)
    assert reverse("admin:news_article_change", args=[first.pk]) in answer.content.decode()
    assert answer.context["form"]["title"].value() == "Kept"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"text": " "}, "text"),
        ({"text": "\u200b"}, "text"),
        ({"outlet": ""}, "outlet"),
        ({"outlet": "\u200b"}, "outlet"),
        ({"day": "tomorrow"}, "day"),
        ({"day": "2190-01-01"}, "day"),
        ({"url": "ftp://callsheet.example/1"}, "url"),
        ({"url": "https://me:secret@callsheet.example/1"}, "url"),
        ({"title": "x" * 501}, "title"),
        ({"text": "x" * 200_001}, "text"),
    ],
)
def test_bad_input_is_refused_at_its_field_and_kept(client, contributor, typed, field):
    answer = paste(client, **({"byline": "Mara Quill"} | typed))
    form = answer.context["form"]
    assert (answer.status_code, list(form.errors), form["byline"].value()) == (400, [field], "Mara Quill")
    assert Article.objects.count() == 0


def test_paste_by_somebody_without_a_role_is_refused(client):
    client.force_login(staff.user())
    assert paste(client).status_code == 403


# Files


def test_file_of_text_is_added(client, contributor):
    answer = upload(client, "clip.txt", f" date 2023-02-08 {BODY}", outlet="The Call Sheet")
    article = Article.objects.get()
    assert (answer.headers["Location"], article.text) == (reverse("admin:desk_workbench", args=[article.pk]), BODY)


def test_file_of_several_articles_is_added_and_goes_to_the_queue(client, contributor):
    rows = ", ".join(f'{{"outlet": "The Call Sheet", "date": "2023-02-08", "text": "Report {each}."}}' for each in (1, 2))
    answer = upload(client, "clips.json", f"[{rows}]")
    assert (answer.headers["Location"], Article.objects.count()) == (reverse("admin:desk_queue", args=["curate"]), 2)


def test_file_with_a_problem_adds_nothing_and_says_what(client, contributor):
    answer = upload(client, "clips.json", '[{"outlet": "A", "date": "2023-02-08", "text": "One."}, {"outlet": "A"}]')
    assert (answer.status_code, Article.objects.count()) == (400, 0)
    assert answer.context["form"].non_field_errors() == [
        "clips.json: item 2: date: is missing", "clips.json: item 2: text: is missing",
    ]  # fmt: skip


def test_file_that_is_here_already_is_refused_with_a_link(client, contributor):
    for _time in range(2):
        answer = upload(client, "clip.txt", f" date 2023-02-08 {BODY}", outlet="The Call Sheet")
    first = Article.objects.get()
    assert reverse("admin:news_article_change", args=[first.pk]) in answer.content.decode()


@pytest.mark.parametrize(
    ("name", "content"), [("clip.pdf", "x"), ("clip.txt", "no day"), ("clip.json", "{"), ("../clip.txt", "")]
)
def test_file_that_is_none_is_refused(client, contributor, name, content):
    answer = upload(client, name, content)
    assert (answer.status_code, Article.objects.count()) == (400, 0)


def test_refused_paste_says_at_the_top_where_to_look(client, contributor):
    response = client.post(reverse("admin:desk_add"), {"text": "Ada Lund joins it.", "outlet": "The Call Sheet", "day": "soon"})
    page = response.content.decode()
    summary = page[page.index('<p class="errornote"') :]
    assert response.status_code == 400
    assert '<a href="#id_day">Day</a>' in summary[: summary.index("</p>")]
