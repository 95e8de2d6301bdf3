"""How often a rule is right.

Each share is that of a group of rules on labelled articles of some hundred films, drawn towards the share it had on forty
films before, the more the less often the group spoke. Part of the articles had been read while the rules were improved, so the
shares flatter them a little; the desk's decisions, logged by rule, are to replace them.
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
    "based_on": 0.75,
    "budget": 0.92,
    "cast": 0.94,
    "cast.as": 0.72,
    "cast.cast_includes": 0.98,
    "cast.join": 0.96,
    "cast.list": 0.9,
    "cast.on_board": 0.72,
    "cast.opposite": 0.95,
    "cast.play": 0.97,
    "cast.played_by": 0.9,
    "cast.role": 0.67,
    "cast.round_out": 0.95,
    "cast.star": 0.94,
    "cast.starring": 0.98,
    "cast.vehicle": 0.65,
    "credit": 0.78,
    "credit.brackets": 0.93,
    "credit.compound": 0.52,
    "credit.elsewhere": 0.7,
    "credit.profile": 0.81,
    "credit.title_role": 0.69,
    "deal_price": 0.8,
    "declining": 0.86,
    "director": 0.94,
    "director.apposition": 0.9,
    "director.by": 0.93,
    "director.made": 0.6,
    "director.possessive": 0.76,
    "director.verb": 0.95,
    "distributor": 0.81,
    "distributor.rights": 0.69,
    "distributor.territory": 0.85,
    "executive_producer": 0.94,
    "executive_producer.serves": 0.9,
    "executive_producer.stated": 0.93,
    "filming_end": 0.82,
    "filming_start": 0.92,
    "filming_start.date": 0.92,
    "financier": 0.93,
    "genre": 0.93,
    "genre.description": 0.93,
    "gross": 0.54,
    "leaving": 0.86,
    "leaving.denied": 0.88,
    "leaving.noun": 0.78,
    "location": 0.85,
    "location.shot": 0.86,
    "logline": 0.76,
    "logline.weak": 0.64,
    "platform": 0.71,
    "producer": 0.95,
    "producer.apposition": 0.92,
    "producer.stated": 0.97,
    "producer.verb": 0.99,
    "producer.with": 0.77,
    "production_company": 0.83,
    "production_company.before_film": 0.63,
    "production_company.for": 0.67,
    "production_company.hires": 0.77,
    "production_company.named": 0.67,
    "production_company.through": 0.95,
    "release": 0.85,
    "release.date": 0.79,
    "release.moved_to": 0.78,
    "replacing": 0.81,
    "represented": 0.99,
    "represented.by": 0.99,
    "sales_agent": 0.9,
    "stage": 0.42,
    "title": 0.99,
    "title.printed": 0.99,
    "writer": 0.95,
    "writer.apposition": 0.69,
    "writer.noun_by": 0.97,
    "writer.owner": 0.58,
    "writer.working": 0.77,
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
