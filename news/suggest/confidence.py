"""How often a rule is right.

Each share is that of a group of rules on labelled articles of some forty films, drawn towards 0.8, the more the less often the
group spoke. The rules were improved on the same articles, so the shares flatter them; the desk's decisions, logged by rule, are
to replace them.
"""

from news.suggest.films import Production
from news.suggest.reading import Claim
from news.suggest.suggestion import Certainty, PartyValue

# By the rule's name, or the longest beginning of it.
_SHARES = {
    "": 0.8,
    "alias": 0.85,
    "alias.called": 0.85,
    "award": 0.6,
    "based_on": 0.72,
    "budget": 0.9,
    "cast": 0.85,
    "cast.as": 0.76,
    "cast.cast_includes": 0.93,
    "cast.join": 0.88,
    "cast.list": 0.9,
    "cast.on_board": 0.7,
    "cast.play": 0.9,
    "cast.played_by": 0.87,
    "cast.role": 0.6,
    "cast.round_out": 0.93,
    "cast.star": 0.88,
    "cast.starring": 0.9,
    "cast.vehicle": 0.65,
    "credit": 0.78,
    "credit.brackets": 0.9,
    "credit.compound": 0.52,
    "credit.profile": 0.8,
    "deal_price": 0.8,
    "declining": 0.8,
    "director": 0.86,
    "director.apposition": 0.75,
    "director.made": 0.6,
    "director.possessive": 0.7,
    "distributor": 0.84,
    "distributor.rights": 0.67,
    "distributor.territory": 0.85,
    "filming_end": 0.88,
    "filming_start": 0.88,
    "financier": 0.85,
    "genre": 0.88,
    "gross": 0.66,
    "leaving": 0.88,
    "leaving.denied": 0.85,
    "leaving.noun": 0.78,
    "location": 0.9,
    "logline": 0.82,
    "logline.weak": 0.6,
    "platform": 0.65,
    "producer": 0.9,
    "producer.apposition": 0.8,
    "production_company": 0.85,
    "production_company.before_film": 0.65,
    "production_company.for": 0.6,
    "production_company.hires": 0.75,
    "production_company.named": 0.7,
    "release": 0.88,
    "release.moved_to": 0.75,
    "replacing": 0.78,
    "represented": 0.94,
    "sales_agent": 0.82,
    "stage": 0.5,
    "title": 0.93,
    "writer": 0.9,
    "writer.apposition": 0.6,
    "writer.owner": 0.6,
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
