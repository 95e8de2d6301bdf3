"""What a suggester says, and the act that stores it."""

from news.curation import suggest_claims
from news.suggest import PartyValue, SubjectKind, Suggestion
from news.suggestions import Reading, check
from tests.factories import config, news

FILM = "Nightfall"
TEXT = "Ada Lund will star in Nightfall, which Mikkel Thorvig directs. Lionsgate has the rights. Rihanna and Ada Lunde sing."


def person(name="Ada Lund"):
    return PartyValue(name, SubjectKind.PERSON)


def company(name="Halcyon Pictures"):
    return PartyValue(name, SubjectKind.COMPANY)


def suggestion(value=None, property="cast", *, quote="", text=TEXT, **fields):
    """That Ada Lund is in Nightfall, read from the whole of `TEXT`, unless something else is said."""
    value = person() if value is None else value
    printed = str(getattr(value, "name", ""))
    start = text.index(quote) if quote else 0
    common = {
        "subject_kind": SubjectKind.PRODUCTION, "subject": FILM, "value_as_printed": printed, "rule": "cast.star@1",
        "start": start, "end": start + len(quote or text), "confidence": 0.9,
    }  # fmt: skip
    return Suggestion(property=property, value=value, **(common | fields))


def reading(*said, text=TEXT, film=""):
    return Reading(tuple(check(each, text) for each in said), film=film)


def suggest(*said, article=None, by=None, film=""):
    """What the act stored of these suggestions, on a new draft unless one is given."""
    article = article or news.article(TEXT)
    article.refresh_from_db()
    read = reading(*said, text=article.text, film=film)
    return suggest_claims(article, read, by=by or config.contributor(), seen=article.version)


def suggested_claim(value=None, property="cast", **fields):
    """The claim of a single suggestion of the program's."""
    [claim] = suggest(suggestion(value, property, **fields)).claims
    claim.refresh_from_db()
    return claim
