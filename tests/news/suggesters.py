"""Suggesters that a newsroom might plug in."""

from django.db import connection

from news.suggest import Certainty, TooLong
from news.suggest import suggest as own
from tests.factories.suggestions import person, suggestion


def nothing(text, **about):
    return []


def fails(text, **about):
    raise RuntimeError("the model is not at home")


def breaks_off(text, **about):
    yield suggestion(text=text)
    raise RuntimeError("the model went away")


def breaks_the_transaction(text, **about):
    with connection.cursor() as cursor:
        cursor.execute("SELECT no_such_column FROM news_claim")


def is_lost_for_words(text, **about):
    return None


def finds_it_too_long(text, **about):
    raise TooLong(len(text))


def rambles(text, **about):
    """Nonsense of every kind around one claim that can be taken."""
    good = {"text": text}
    return [
        {"property": "cast"},
        suggestion(end=len(text) + 1, **good),
        suggestion(property="shoe_size", **good),
        suggestion("Ada Lund", **good),
        suggestion(certainty="sure", **good),
        suggestion(person("Rihanna"), **good),
        suggestion(subject="Another Film", **good),
        suggestion(**good),
        suggestion(certainty=Certainty.RUMOURED, confidence=0.2, rule="cast.weak@1", **good),
    ]


def says_what_it_is_told(text, *, headline, published_on, gazetteer):
    """One logline: what it has been told of the article."""
    told = f"{headline} | {published_on} | {', '.join(gazetteer.linked)}"
    return [suggestion(told, "logline", text=text, subject=gazetteer.linked[0] if gazetteer.linked else "Nightfall")]


def reads_many_names(text, **about):
    """Each word of the text is a surname of the cast."""
    place, found = 0, []
    for word in text.split():
        start = text.index(word, place)
        place = start + len(word)
        found.append(suggestion(person(f"Ada {word}"), text=text, start=start, end=place))
    return found


def is_ours(text, **about):
    return own(text, **about)
