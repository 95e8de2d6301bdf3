import datetime

import pytest

from news.suggest import Gazetteer, suggest
from news.suggest.predictions import as_plain

FILM = "The Glass Harbor"
DAY = datetime.date(2018, 3, 15)
PARTIES = frozenset(
    """cast cinematographer composer director distributor editor executive_producer financier producer production_company
        sales_agent writer""".split()
)


@pytest.fixture
def suggestions():
    """Suggest for a text that is linked to The Glass Harbor and was published on 15 March 2018."""

    def read(text, film=FILM, day=DAY, headline="", gazetteer=None):
        linked = (gazetteer or Gazetteer()).linked_to(film) if film else gazetteer or Gazetteer()
        return suggest(text, headline=headline, published_on=day, gazetteer=linked)

    return read


@pytest.fixture
def facts(suggestions):
    """What a text says of its film: property, value, and the effect where it isn't `asserts`. Its title goes without saying."""

    def read(text, film=FILM, about=None, **more):
        plain = [as_plain(each) for each in suggestions(text, film=film, **more)]
        return {
            (each["property"], each["value"], *([] if each["effect"] == "asserts" else [each["effect"]]))
            for each in plain
            if each["subject"] == (about or film) and each["property"] not in ("title", "genre", "stage")
        }

    return read


@pytest.fixture
def parties(facts):
    """What a text says of the people and companies of its film, as `facts` does."""

    def read(text):
        return {fact for fact in facts(text) if fact[0] in PARTIES}

    return read
