"""Parties and their names: who is found by a name, and who has a page."""

import pytest
from django.db import IntegrityError, transaction

from config.workflow import transition
from people.models import Company, Name, Party, Person
from tests.factories import config as staff
from tests.factories import news, people

pytestmark = pytest.mark.django_db


def test_named_finds_by_name_and_alias_whatever_the_accents():
    ana = people.person("Ana Álvarez")
    people.name(ana, "Annie A.")
    people.person("Berta")
    assert [list(Party.objects.named(name)) for name in ("ANA ALVAREZ", "annie a", "Ana")] == [[ana], [ana], []]


def test_named_finds_each_once_though_name_and_alias_are_alike():
    ana = people.person("Ana")
    people.name(ana, "ANA")
    assert list(Party.objects.named("ana")) == [ana]


def test_named_finds_one_kind_where_it_is_given():
    person, company = people.person("Ana"), people.company("Ana")
    assert list(Party.objects.named("Ana")) == [person, company]
    assert list(Party.objects.named("Ana", "company")) == [company]


def test_party_is_public_once_a_published_fact_names_it():
    ana = people.person("Ana")
    claim = news.accepted_claim("cast", ana)
    assert list(Party.objects.public()) == []
    claim.article.refresh_from_db()
    staff.submit(claim.article)
    transition(claim.article, "publish", by=staff.editor(), seen=claim.article.version)
    assert list(Party.objects.public()) == [ana]


def test_party_is_public_once_a_fact_is_about_it_or_its_words_are_published():
    ana = news.published_claim("note", "Sings.", of=people.person("Ana")).party
    berta = staff.publish_record(people.person("Berta"))
    people.person("Cleo")
    assert list(Party.objects.public()) == [ana, berta]


def test_people_and_companies_are_kept_apart():
    person, company = people.person(), people.company()
    assert [each.pk for each in Person.objects.all()] == [person.pk]
    assert [each.pk for each in Company.objects.all()] == [company.pk]


def test_key_follows_the_name():
    ana = people.person("Ana Álvarez")
    ana.name = "Berta Ö."
    ana.save()
    assert Party.objects.get().key == "berta o"


@pytest.mark.parametrize(("name", "slug"), [("Ana Álvarez", "ana-álvarez"), ("東宝", "東宝"), ("!!!", "person")])
def test_slug_is_never_empty(name, slug):
    assert people.person(name).slug == slug


def test_party_without_a_name_is_refused():
    with pytest.raises(IntegrityError, match="people_party_named"), transaction.atomic():
        Party.objects.create(name="")


def test_party_merged_into_itself_is_refused():
    ana = people.person()
    with pytest.raises(IntegrityError, match="people_party_not_same_as_itself"), transaction.atomic():
        Party.objects.filter(pk=ana.pk).update(same_as=ana)


@pytest.mark.parametrize("missing", ["portrait", "portrait_alt", "portrait_credit", "portrait_licence"])
def test_portrait_comes_with_all_that_belongs_to_it(missing):
    whole = {"portrait": "a.jpg", "portrait_alt": "Ana", "portrait_credit": "Cleo", "portrait_licence": "CC BY 4.0"}
    people.person(**whole)
    with pytest.raises(IntegrityError, match="people_party_portrait_complete"), transaction.atomic():
        people.person(**whole | {missing: ""})


def test_name_is_given_once():
    ana = people.person()
    people.name(ana, "Zoë")
    with pytest.raises(IntegrityError), transaction.atomic():
        people.name(ana, "ZOE")
    assert Name.objects.count() == 1


def test_external_ids_are_given_once_and_may_be_missing():
    people.person(imdb_id="nm1")
    people.person()
    people.person()
    with pytest.raises(IntegrityError), transaction.atomic():
        people.person(imdb_id="nm1")
