"""The factories make valid rows from nothing."""

import pytest

from productions.vocabulary import PROPERTIES, Subject
from tests.factories import config, news, people, productions

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "make",
    [
        config.user, config.contributor, config.curator, config.editor, people.person, people.company, people.name,
        productions.production, productions.published_production, news.outlet, news.article, news.claim, news.accepted_claim,
        news.reviewed_article, news.published_article, news.published_claim,
    ],
)  # fmt: skip
def test_factory_without_arguments_makes_a_valid_row(make):
    row = make()
    row.full_clean(exclude=["password"])
    assert type(row)._base_manager.filter(pk=row.pk).count() == 1


@pytest.mark.parametrize("key", PROPERTIES)
def test_published_claim_of_every_property_is_valid(key):
    subject = people.person() if PROPERTIES[key].subject == Subject.PARTY else None
    claim = news.published_claim(key, of=subject)
    claim.full_clean()
    assert claim.is_published
