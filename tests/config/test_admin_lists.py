"""Every list of the admin: any query string is answered, and thirty rows cost as many queries as one."""

from datetime import timedelta
from functools import partial

import pytest
from django.contrib import admin
from django.urls import reverse
from django.utils import timezone

from config.tokens import make_token
from config.workflow import transition
from news.models import Correction, Ruling
from people.models import IdentityDecision
from productions.models import ProductionIdentityDecision
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def address(label):
    return reverse(f"admin:{label.replace('.', '_')}_changelist")


def claims(count):
    """Published claims of one article, about a production and about people."""
    half = [news.said("other_credit", productions.production(), party=people.person()) for _ in range(count // 2)]
    return list(news.published_article(*half, *(news.said("cast") for _ in range(count - count // 2))).claims.all())


def rulings(count):
    by, at = staff.editor(), timezone.now()
    Ruling.objects.bulk_create(
        Ruling(claim=claim, kind="preferred", reason="So.", by=by, at=at, until=at + timedelta(1), ended_by=by)
        for claim in claims(count)
    )


def corrections(count):
    by, at = staff.editor(), timezone.now()
    wrong, right = claims(count), claims(count)
    Correction.objects.bulk_create(
        Correction(number=number, withdrawn=one, replacement=other, note="Misread.", by=by, at=at)
        for number, (one, other) in enumerate(zip(wrong, right, strict=True))
    )


def merged(make, decisions, count):
    by, at = staff.editor(), timezone.now()
    for _ in range(count):
        left = make()
        right = make(same_as=left)
        decisions.objects.create(left=left, right=right, verdict="same", by=by, at=at, undone_by=by, undone_at=at)


def tokens(count):
    by = staff.editor()
    for number in range(count):
        make_token(by, "read", days=1, purpose=f"Reader {number}", by=by)


def each(make):
    return lambda count: [make() for _ in range(count)]


def nothing(count):
    """The rows that migrations made are all there are."""


people_merged = partial(merged, people.person, IdentityDecision)
productions_merged = partial(merged, productions.production, ProductionIdentityDecision)

# model: what makes rows of it, and the queries of its list: the session, the user, and the list's own.
LISTS = {
    "news.outlet": (each(news.outlet), 4),
    "news.article": (each(lambda: news.claim("cast")), 7),
    "news.claim": (claims, 6),
    "news.ruling": (rulings, 6),
    "news.correction": (corrections, 6),
    "news.change": (claims, 4),
    "people.party": (people_merged, 4),
    "people.person": (people_merged, 4),
    "people.company": (partial(merged, people.company, IdentityDecision), 4),
    "people.identitydecision": (people_merged, 6),
    "productions.production": (productions_merged, 6),
    "productions.productionidentitydecision": (productions_merged, 6),
    "productions.fact": (claims, 6),
    "config.event": (each(lambda: staff.submit(people.person())), 8),
    "config.journal": (nothing, 4),
    "config.token": (tokens, 4),
    "config.searchentry": (each(productions.published_production), 4),
    "auth.user": (each(staff.editor), 5),
    "auth.group": (nothing, 4),
}


@pytest.fixture
def looker(client):
    client.force_login(staff.user(is_superuser=True))
    return client


def test_lists_are_those_of_the_admin():
    assert set(LISTS) == {model._meta.label_lower for model in admin.site._registry}


@pytest.mark.parametrize("rows", [1, 30])
@pytest.mark.parametrize("label", LISTS)
def test_list_takes_as_many_queries_for_many_rows(looker, django_assert_num_queries, label, rows):
    make, queries = LISTS[label]
    make(rows)
    with django_assert_num_queries(queries):
        looker.get(address(label))


WORDS = " ".join(f"word{number}" for number in range(3_000))
ODD = {
    "three thousand words": {"q": WORDS},
    "one long word": {"q": "x" * 100_000},
    "quotes": {"q": "\"'\"' \""},
    "NUL in a search": {"q": "a\0b"},
    "a wildcard": {"q": "%_\\"},
    "a filter of text": {"id__exact": "abc"},
    "a filter with NUL": {"id__exact": "\0"},
    "a huge number": {"id__exact": "9" * 400},
    "many huge numbers": {"id__in": f"{2**70},{2**80}"},
    "a broken pattern": {"id__regex": "((("},
    "no such field": {"nothing__exact": "1"},
    "no such lookup": {"id__nothing": "1"},
    "a password": {"last_editor__password__startswith": "p"},
    "a page of text": {"p": "abc"},
    "a huge page": {"p": "9" * 30},
    "a negative page": {"p": "-1"},
    "an odd order": {"o": "1.-99.x.\0"},
    "a field that isn't allowed": {"_to_field": "version"},
    "all": {"all": ""},
    "facets": {"_facets": "True"},
}  # fmt: skip


@pytest.mark.parametrize("label", LISTS)
def test_list_answers_odd_input(looker, label):
    make, _ = LISTS[label]
    make(1)
    answers = {odd: looker.get(address(label), query, follow=True).status_code for odd, query in ODD.items()}
    refused = {odd for odd, status in answers.items() if status == 400}
    assert {odd: status for odd, status in answers.items() if status not in (200, 400)} == {}
    assert refused <= {"a field that isn't allowed", "a password", "many huge numbers", "a broken pattern"}


@pytest.mark.parametrize("label", ["people.party", "news.article", "productions.production"])
def test_list_is_not_filtered_by_somebody_s_password(looker, label):
    assert looker.get(address(label), ODD["a password"]).status_code == 400


FILTERS = {
    "news.article": ["status__exact", "outlet__kind__exact", "language", "published_on__year"],
    "news.claim": ["state__exact", "property__exact", "effect", "article__id__exact", "published_at__isempty"],
    "people.party": ["status__exact", "kind__exact"],
    "productions.production": ["status__exact", "stage__exact", "changed_on__year", "changed_on__month"],
    "productions.fact": ["property__exact", "disputed__exact", "since__year", "since__day"],
    "people.identitydecision": ["verdict__exact", "undone_at__isempty"],
    "config.event": ["kind", "act", "public__exact", "at__year"],
    "auth.user": ["is_staff__exact", "groups__id__exact"],
}


@pytest.mark.parametrize("label", FILTERS)
def test_list_answers_odd_filters(looker, label):
    make, _ = LISTS[label]
    make(1)
    for name in FILTERS[label]:
        for value in ("", "\0", "no such", "1", "0", "-1", "10000", "9" * 50, "’; --"):
            assert looker.get(address(label), {name: value}, follow=True).status_code == 200, (name, value)


@pytest.mark.parametrize("term", ["", WORDS, "a\0b", '"', "x" * 100_000])
def test_completion_answers_odd_input(looker, term):
    people.person("Ana")
    asked = {"app_label": "news", "model_name": "claim", "field_name": "value_party", "term": term}
    assert looker.get(reverse("admin:autocomplete"), asked).status_code == 200


def test_search_finds_a_name_without_its_accents_and_by_alias(looker):
    ana = people.person("Ana Álvarez")
    people.name(ana, "Zoë")
    people.person("Berta")
    for search in ("alvarez ANA", "zoe"):
        answer = looker.get(address("people.party"), {"q": search})
        assert list(answer.context["cl"].result_list) == [ana], search


def test_search_looks_at_the_first_eight_words(looker):
    ana = people.person("a b c d e f g h")
    answer = looker.get(address("people.party"), {"q": "a b c d e f g h and what else there is"})
    assert list(answer.context["cl"].result_list) == [ana]


def test_events_are_listed_newest_first(looker):
    party = people.person()
    transition(party, "submit", by=staff.contributor(), seen=1)
    transition(party, "return", by=staff.editor(), seen=2, note="Not yet.")
    assert [each.act for each in looker.get(address("config.event")).context["cl"].result_list] == ["return", "submit"]


def test_lists_of_people_and_companies_are_apart(looker):
    person, company = people.person("Ana"), people.company("Bright Films")
    shown = {
        label: [each.pk for each in looker.get(address(label)).context["cl"].result_list]
        for label in ("people.person", "people.company")
    }
    assert shown == {"people.person": [person.pk], "people.company": [company.pk]}
