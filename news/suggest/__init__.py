"""From an article's text to suggested claims: plain Python, without Django and without network."""

from news.suggest.engine import suggest
from news.suggest.gazetteer import Gazetteer
from news.suggest.predictions import predictions
from news.suggest.suggestion import (
    Certainty,
    Choice,
    Effect,
    KnownName,
    PartyValue,
    SubjectKind,
    Suggestion,
    TooLong,
)

__all__ = [
    "Certainty",
    "Choice",
    "Effect",
    "Gazetteer",
    "KnownName",
    "PartyValue",
    "SubjectKind",
    "Suggestion",
    "TooLong",
    "predictions",
    "suggest",
]
