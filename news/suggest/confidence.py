"""How often a rule is right, from articles that it had not been written on.

Each share is that of a group of rules on fifteen labelled articles of eleven films when they were first run, drawn towards
0.8 where a group spoke less than ten times. The desk's decisions, logged by rule, are to replace it.
"""

from news.suggest.films import Production
from news.suggest.reading import Claim
from news.suggest.suggestion import Certainty, PartyValue

# By the rule's name, or the longest beginning of it.
_SHARES = {
    "": 0.75,
    "alias": 0.85,
    "award": 0.6,
    "based_on": 0.85,
    "budget": 0.85,
    "cast": 0.75,
    "cast.cast_includes": 0.93,
    "cast.join": 0.88,
    "cast.list": 0.9,
    "cast.play": 0.87,
    "cast.played_by": 0.87,
    "cast.round_out": 0.93,
    "cast.star": 0.88,
    "cast.starring": 0.94,
    "cast.vehicle": 0.65,
    "credit": 0.75,
    "credit.brackets": 0.9,
    "credit.profile": 0.62,
    "director": 0.82,
    "director.apposition": 0.5,
    "director.possessive": 0.6,
    "distributor": 0.82,
    "filming_end": 0.65,
    "filming_start": 0.78,
    "genre": 0.76,
    "gross": 0.6,
    "leaving": 0.8,
    "location": 0.85,
    "logline": 0.78,
    "logline.weak": 0.6,
    "platform": 0.65,
    "producer": 0.84,
    "producer.apposition": 0.6,
    "production_company": 0.8,
    "production_company.before_film": 0.6,
    "production_company.for": 0.6,
    "release": 0.79,
    "represented": 0.94,
    "stage": 0.5,
    "title": 0.93,
    "writer": 0.85,
    "writer.apposition": 0.6,
    "writer.owner": 0.5,
    "writer.working": 0.7,
}
# A fact of a production that the article is not about; a single name; hearsay.
_ELSEWHERE, _SINGLE, _HEARSAY = 0.6, 0.6, 0.9


def confidence_of(claim: Claim, certainty: Certainty) -> float:
    """From 0 to 1; the desk folds what is below 0.6."""
    rule = claim.rule
    while rule not in _SHARES:
        rule = rule.rpartition(".")[0]
    share = _SHARES[rule]
    if isinstance(claim.subject, Production) and not claim.subject.main:
        share *= _ELSEWHERE
    if isinstance(claim.value, PartyValue) and " " not in claim.value.name and claim.property == "cast":
        share *= _SINGLE
    if certainty is Certainty.RUMOURED:
        share *= _HEARSAY
    return round(share, 2)
