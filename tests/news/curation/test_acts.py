"""What every act needs: the permission, the words, and the pages that it changes."""

import pytest

from config.models import Record
from config.workflow import Role
from news.curation.acts import add_quote, reindex, require
from news.models import Quote
from productions.models import Fact, Production
from tests.factories import config as staff
from tests.factories import news, people, productions

pytestmark = pytest.mark.django_db


def test_require_names_the_permission():
    require(staff.editor(), Role.EDITOR)
    with pytest.raises(Record.Blocked, match="it asks for the permission “config.edit”"):
        require(staff.curator(), Role.EDITOR)


def test_quote_is_taken_from_the_text_in_code_points():
    claim = news.claim(article=news.article("😀 Zoë joins 🎬.", title="Cast"))
    add_quote(claim, 2, 5)
    assert claim.quotes.get(start=2).text == "Zoë"


@pytest.mark.parametrize("span", [(-1, 2), (2, 2), (3, 2), (0, 100_000)])
def test_quote_outside_the_text_is_refused(span):
    claim = news.claim()
    with pytest.raises(Quote.NotInText, match="has no words from"):
        add_quote(claim, *span)


def test_reindex_rebuilds_what_is_missing_and_raises_the_revision():
    claim = news.published_claim("cast", people.person("Ana"))
    film = claim.production
    film.refresh_from_db()
    before = film.revision
    Fact.objects.all().delete()
    reindex([claim])
    film.refresh_from_db()
    assert ([str(fact.value_party) for fact in film.facts.all()], film.revision > before) == (["Ana"], True)


def test_reindex_leaves_other_pages_alone():
    claim, other = news.published_claim(), productions.published_production()
    before = Production.objects.get(pk=other.pk).revision
    reindex([claim])
    assert Production.objects.get(pk=other.pk).revision == before


def test_reindex_of_a_party_writes_its_own_facts():
    claim = news.published_claim("spouse", people.person("Berta"), of=people.person("Ana"))
    Fact.objects.all().delete()
    reindex([claim])
    assert [str(fact.value_party) for fact in claim.party.facts.all()] == ["Berta"]
