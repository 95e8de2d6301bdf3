"""What the program suggests: with a paste or files, and again on demand."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from config.models import Event
from news.models import Article, Claim
from productions.models import Production
from tests.factories import config as staff
from tests.factories import news, productions
from tests.factories.suggestions import suggested_claim
from tests.pages import said

pytestmark = pytest.mark.django_db

REPORT = (
    "Ada Lund will star in the thriller “Nightfall”, which Mikkel Thorvig directs.\n\n"
    "Lund, who is represented by CAA, is known for “Daybreak”. Filming starts in Serbia in the second quarter of 2024."
)


def paste(client, text=REPORT, follow=True, **typed):
    common = {"text": text, "outlet": "The Call Sheet", "day": "2023-02-08", "url": "", "title": "", "byline": "", "film": ""}
    return client.post(reverse("admin:desk_add"), common | typed, follow=follow)


def upload(client, content, name="a.txt"):
    said = {"file": SimpleUploadedFile(name, content.encode()), "outlet": "The Call Sheet"}
    return client.post(reverse("admin:desk_add_file"), said, follow=True)


def again(client, article, version=None):
    article.refresh_from_db()
    address = reverse("admin:desk_suggest", args=[article.pk])
    return client.post(address, {"version": article.version if version is None else version}, follow=True)


# From the paste to the page


def test_paste_is_suggested_decided_and_published(client, curator):
    answer = paste(client)
    article = Article.objects.get()
    cards = {(card.label, card.value) for group in answer.context["bench"].groups for card in group.cards}
    assert {("Cast", "Ada Lund"), ("Director", "Mikkel Thorvig"), ("Filming starts", "Q2 2024")} <= cards
    assert said(answer)[0] == ("info", f"{article.claims.count()} claims suggested.")
    claim = article.claims.get(property="cast")
    address = reverse("admin:desk_workbench_claim", args=[article.pk, claim.pk])
    client.post(address, {"act": "accept", "version": 2})
    for act, by in (("submit", curator), ("publish", staff.editor())):
        client.force_login(by)
        article.refresh_from_db()
        client.post(reverse("admin:desk_status", args=[article.pk, act]), {"version": article.version})
    film = Production.objects.get(working_title="Nightfall")
    shown = client.get(film.get_absolute_url()).content.decode()
    assert ("Ada Lund" in shown, "Mikkel Thorvig" in shown, "Daybreak" in shown, "Serbia" in shown) == (
        True,
        False,
        False,
        False,
    )


def test_paste_about_a_known_film_is_linked_to_it(client, curator, plug_in):
    plug_in("says_what_it_is_told")
    film = productions.production("Untitled Lund Project")
    news.accepted_claim("alias", "Nightfall", of=film)
    paste(client, film="nightfall", title="Six leads")
    claim = Claim.objects.get(property="logline")
    assert (claim.production, claim.value_text) == (film, "Six leads | 2023-02-08 | Untitled Lund Project")


@pytest.mark.parametrize(
    ("titles", "problem", "options"),
    [
        ([], "Nobody and nothing here is called “Nightfall”: what is it?", ["Nightfall"]),
        (
            ["Nightfalls"],
            "Nobody and nothing here is called “Nightfall”. Did you mean Nightfalls?",
            ["Nightfalls", "Nightfall"],
        ),
        (["Nightfall", "Nightfall"], "Several are called “Nightfall”: which one?", []),
    ],
)
def test_paste_about_no_known_film_asks_what_is_meant(client, curator, titles, problem, options):
    for title in titles:
        productions.production(title)
    answer = paste(client, film="Nightfall")
    assert (answer.status_code, answer.context["form"].errors) == (400, {"film": [problem]})
    assert ([option.name for option in answer.context["form"].options], Article.objects.count()) == (options, 0)
    assert answer.content.decode().count('name="film_pick"') == len(options)


@pytest.mark.parametrize(("pick", "linked"), [("new-production", "Nightfall"), ("production-{}", "Nightfalls")])
def test_paste_is_about_what_was_picked(client, curator, plug_in, pick, linked):
    plug_in("says_what_it_is_told")
    known = productions.production("Nightfalls")
    paste(client, film="Nightfall", film_pick=pick.format(known.pk))
    assert str(Claim.objects.get().production) == linked


def test_paste_offers_the_films_that_are_here(client, curator):
    productions.production("Daybreak")
    suggested_claim()
    assert list(client.get(reverse("admin:desk_add")).context["films"]) == ["Daybreak"]


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("fails", "Nothing is suggested. The suggester failed: RuntimeError."),
        ("breaks_the_transaction", "Nothing is suggested. The suggester failed: "),
        ("finds_it_too_long", "Nothing is suggested. The text has "),
    ],
)
def test_suggester_that_fails_loses_no_article_and_is_reported(client, curator, plug_in, name, failure):
    plug_in(name)
    answer = paste(client)
    [level, words], _added = said(answer)
    assert (level, words[: len(failure)]) == ("warning", failure)
    assert (Article.objects.get().text, Claim.objects.count()) == (REPORT, 0)
    assert Event.objects.get(kind="article", act="suggest").note == words


def test_suggester_that_rambles_is_taken_at_its_few_good_words(client, curator, plug_in):
    plug_in("rambles")
    answer = paste(client)
    assert said(answer)[0][1].startswith("1 claim suggested. Left out: 1 (not a suggestion), ")
    assert [claim.suggested_rule for claim in Claim.objects.all()] == ["cast.star@1"]


def test_files_are_suggested_from_too(client, curator):
    answer = upload(client, f" date 2023-02-08 {REPORT}")
    number = Article.objects.get().claims.count()
    assert said(answer) == [("info", f"{number} claims suggested."), ("success", "1 article added.")]
    assert number > 2


def test_failure_on_several_files_is_said_once(client, curator, plug_in):
    plug_in("fails")
    rows = ", ".join(f'{{"date": "2023-02-08", "text": "Report {each}."}}' for each in (1, 2))
    answer = upload(client, f"[{rows}]", "a.json")
    assert said(answer)[0] == ("warning", "Nothing is suggested. The suggester failed: RuntimeError.")
    assert (len(said(answer)), Article.objects.count()) == (2, 2)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 5000,
        "<script>alert(1)</script> Ada <b>Lund</b> stars in “<i>Nightfall</i>” & “Daybreak”.",
        "Z̷̢̛a̵l̶g̸o̷ joins شيرين يوسف in “\u202eNightfall\u202c”. 👩‍🚒 Ada\u200b Lund directs 'Nightfall'.",
        "{{ 7 * 7 }} {% csrf_token %} Ada Lund stars in {Nightfall}; DROP TABLE news_claim; --",
        "Ada Lund, " * 2000 + "star in Nightfall.",
    ],
)
def test_hostile_text_is_pasted_and_shown(client, curator, text):
    answer = paste(client, text)
    article = Article.objects.get()
    assert (answer.status_code, "<b>Lund" in answer.content.decode(), "<script>alert" in answer.content.decode()) == (
        200, False, False,
    )  # fmt: skip
    assert all(quote.verify() is None for claim in article.claims.all() for quote in claim.quotes.all())


# Again


def test_again_adds_what_is_new(client, curator, plug_in):
    article = news.article(REPORT)
    answer = again(client, article)
    first = article.claims.count()
    assert said(answer) == [("success", f"{first} claims suggested.")]
    assert first > 2
    assert said(again(client, article)) == [("success", "0 claims suggested.")]
    assert article.claims.count() == first


def test_again_is_for_contributors(client):
    client.force_login(staff.user())
    assert again(client, news.article(REPORT)).status_code == 403
    client.force_login(staff.contributor())
    assert again(client, news.article(f"{REPORT} Again.")).status_code == 200
    assert Article.objects.filter(claims__isnull=False).distinct().count() == 1


def test_again_of_somebody_not_logged_in_is_refused(client):
    article = news.article(REPORT)
    assert client.post(reverse("admin:desk_suggest", args=[article.pk])).headers["Location"].startswith("/admin/login/")


def test_again_is_a_post(client, curator):
    assert client.get(reverse("admin:desk_suggest", args=[news.article().pk])).status_code == 405


def test_again_on_no_article_is_not_found(client, curator):
    assert client.post(reverse("admin:desk_suggest", args=[99])).status_code == 404


def test_again_on_what_somebody_changed_is_refused(client, curator):
    article = news.article(REPORT, title="T")
    answer = again(client, article, version=7)
    assert said(answer) == [("error", f"“{article}” has been changed by somebody else since you opened it.")]
    assert article.claims.count() == 0


def test_again_in_review_is_refused_and_its_button_greyed(client, curator):
    article = staff.submit(news.article(REPORT))
    answer = again(client, article)
    assert said(answer) == [("error", "Its article is in review.")]
    assert '<span class="visually-hidden" id="why-suggest">Its article is in review.</span>' in answer.content.decode()


def test_again_says_why_the_suggester_failed(client, curator, plug_in):
    plug_in("fails")
    assert said(again(client, news.article(REPORT))) == [("error", "Nothing is suggested. The suggester failed: RuntimeError.")]
