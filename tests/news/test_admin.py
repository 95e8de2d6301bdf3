"""The admin's pages of outlets and articles: what is frozen, and what is here already."""

import hashlib

import pytest
from django.urls import reverse

from config.models import Event, Journal
from news.models import Article, Outlet
from tests.factories import config as staff
from tests.factories import news
from tests.pages import admin_page, errors

pytestmark = pytest.mark.django_db

TEXT = "Ana Almeida joins Harbour. Ana Almeida is glad."


# Outlets


def outlet_form(outlet, **fields):
    return {"name": outlet.name, "slug": outlet.slug, "kind": outlet.kind, "address": ""} | fields


def test_outlet_is_edited_by_a_contributor_while_nobody_reads_it(client, contributor):
    outlet, before = news.outlet("Wrod"), Journal.objects.get().names_revision
    client.post(admin_page(outlet), outlet_form(outlet, name="Word"))
    outlet.refresh_from_db()
    assert (outlet.name, outlet.history.latest().history_user) == ("Word", contributor)
    assert Journal.objects.get().names_revision == before + 1
    assert Event.objects.values_list("act", "kind", "by").get() == ("edit", "outlet", contributor.pk)


def test_outlet_that_readers_know_is_edited_by_editors_alone(client, contributor):
    outlet = news.published_article().outlet
    assert client.post(admin_page(outlet), outlet_form(outlet, name="Another")).status_code == 403
    client.force_login(staff.editor())
    client.post(admin_page(outlet), outlet_form(outlet, name="Another", slug="another"))
    assert (Outlet.objects.get(pk=outlet.pk).name, Outlet.objects.get(pk=outlet.pk).slug) == ("Another", outlet.slug)


def test_outlet_of_the_same_name_is_refused_in_words(client, contributor):
    news.outlet("Word")
    answer = client.post(reverse("admin:news_outlet_add"), {"name": "WÖRD", "slug": "w", "kind": "trade", "address": ""})
    assert errors(answer) == {"__all__": ["There is an outlet of this name already."]}


# Articles


def article_form(article, **fields):
    shown = {
        "outlet": article.outlet_id,
        "url": article.url or "",
        "title": article.title,
        "byline": article.byline,
        "published_on": article.published_on,
        "published_precision": article.published_precision,
        "language": article.language,
        "text": article.text,
        "version": article.version,
    }
    return shown | {"reprint_of": "", "updates": "", "not_before_0": "", "not_before_1": ""} | fields


def test_article_is_added_with_its_text_clean(client, contributor):
    article = Article(outlet=news.outlet(), title="Cast", published_on="2024-05-06")
    said = article_form(article, text="One.\r\nTwo.\u200b\n", url="HTTPS://Paper.example/a?utm_source=x#top", version="")
    assert client.post(reverse("admin:news_article_add"), said).status_code == 302
    stored = Article.objects.get()
    assert (stored.text, stored.url) == ("One.\nTwo.", "https://paper.example/a")
    assert stored.text_sha256 == hashlib.sha256(b"One.\nTwo.").hexdigest()


def test_article_of_the_same_text_is_refused_with_a_link_to_the_first(client, contributor):
    first = news.article(TEXT)
    second = Article(outlet=first.outlet, title="Cast", published_on="2024-05-06", text=f" {TEXT}\n")
    answer = client.post(reverse("admin:news_article_add"), article_form(second, version=""))
    assert errors(answer) == {"text": [f'It is here already: <a href="{admin_page(first)}">{first}</a>']}


def test_article_of_the_same_address_is_refused_with_a_link_to_the_first(client, contributor):
    first = news.article(TEXT, url="https://paper.example/a")
    second = Article(outlet=first.outlet, title="Cast", published_on="2024-05-06", text="Other.")
    answer = client.post(reverse("admin:news_article_add"), article_form(second, url="https://PAPER.example/a#b", version=""))
    assert errors(answer) == {"url": [f'It is here already: <a href="{admin_page(first)}">{first}</a>']}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://paper.example/", "https://ana:secret@paper.example/"])
def test_article_of_an_odd_address_is_refused(client, contributor, url):
    article = news.article(TEXT)
    assert list(errors(client.post(admin_page(article), article_form(article, url=url)))) == ["url"]


def test_article_text_is_edited_while_no_claim_rests_on_it(client, contributor):
    article = news.article(TEXT)
    client.post(admin_page(article), article_form(article, text="Another text."))
    article.refresh_from_db()
    assert (article.text, article.text_sha256) == ("Another text.", hashlib.sha256(b"Another text.").hexdigest())


def test_article_text_is_frozen_while_claims_rest_on_it(client, contributor):
    article = news.claim(article=news.article(TEXT)).article
    answer = client.post(admin_page(article), article_form(article, text="Another text.", title="New"))
    article.refresh_from_db()
    assert (answer.status_code, article.text, article.title) == (302, TEXT, "New")


def test_article_is_frozen_where_readers_were_told(client, editor):
    article = news.published_article()
    client.post(admin_page(article, "status", "revise"), {"version": article.version})
    article.refresh_from_db()
    changed = {"outlet": news.outlet().pk, "published_on": "2020-01-01", "published_precision": "year", "text": "Other."}
    answer = client.post(admin_page(article), article_form(article, title="New", **changed))
    fresh = Article.objects.get(pk=article.pk)
    assert (answer.status_code, fresh.title) == (302, "New")
    frozen = ("outlet_id", "published_on", "published_precision", "text", "text_sha256")
    assert [getattr(fresh, name) for name in frozen] == [getattr(article, name) for name in frozen]


def test_article_page_leads_to_its_claims(client, curator):
    article = news.claim(article=news.article(TEXT)).article
    news.claim()
    shown = client.get(f"{reverse('admin:news_claim_changelist')}?article__id__exact={article.pk}")
    assert f'?article__id__exact={article.pk}">Claims</a>' in client.get(admin_page(article)).content.decode()
    assert [claim.article_id for claim in shown.context["cl"].result_list] == [article.pk]
