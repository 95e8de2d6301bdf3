"""Claims built from incoming ones: their names looked up, their quotes found in the stored text, nothing saved."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from news.ingest.claims import IncomingClaim, find_quotes
from news.ingest.names import Names
from news.ingest.problems import Problem
from news.ingest.values import NamedParty, NamedProduction
from news.models import Article, Claim
from news.signatures import signature
from productions.dates import FuzzyDate
from productions.money import MoneyRange
from productions.vocabulary import Qualifier

Entry = tuple[Claim, list[tuple[int, int]]]


def build(
    claims: Iterable[IncomingClaim], file: str, article: Article | None, names: Names
) -> tuple[list[Entry], list[Problem]]:
    """Unsaved claims with the spans of their quotes, and what is wrong; without an article, for what is wrong alone."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    seen: dict[Hashable, str] = {}
    for position, incoming in enumerate(claims, 1):
        built, wrong = _claim(incoming, names)
        spans, missing = find_quotes(article.text, incoming) if article else ([], [])
        if article and not wrong:
            earlier = seen.setdefault(signature(built, spans), incoming.item)
            wrong += [f"it says the same as {earlier}"] if earlier != incoming.item else []
            built.article, built.position = article, position
        problems += [Problem(file, incoming.item, reason) for reason in (*wrong, *missing)]
        entries.append((built, spans))
    return entries, problems


def _claim(incoming: IncomingClaim, names: Names) -> tuple[Claim, list[str]]:
    claim = Claim(
        property=incoming.rules.key,
        effect=incoming.effect,
        certainty=incoming.certainty,
        value_state=incoming.state,
        value_as_printed=incoming.as_printed,
        happened_on=incoming.happened_on,
        attribution=incoming.attribution,
    )
    wrong: list[str] = []

    def resolve(field: str, put: Callable[[Any], None], named: Any) -> None:
        try:
            put(named)
        except Names.Ambiguous as error:
            wrong.append(f"{field}: {error}")

    resolve("subject", lambda named: _put_subject(claim, named, names), incoming.subject)
    resolve("value", lambda named: _put_value(claim, named, names), incoming.value)
    resolve("attributed_to", lambda named: _put_credit(claim, named, names), incoming.attributed_to)
    for qualifier, said in incoming.qualifiers.items():
        if qualifier == Qualifier.BUYER:
            resolve(qualifier, lambda named: setattr(claim, "buyer", names.party(named)), said)
        else:
            setattr(claim, qualifier, said)
    return claim, wrong


def _put_subject(claim: Claim, named: NamedParty | NamedProduction, names: Names) -> None:
    if isinstance(named, NamedParty):
        claim.party = names.party(named)
    else:
        claim.production = names.production(named)


def _put_value(claim: Claim, value: Any, names: Names) -> None:
    match value:
        case NamedParty():
            claim.value_party = names.party(value)
        case NamedProduction():
            claim.value_production = names.production(value)
        case FuzzyDate():
            claim.set_date(value)
        case MoneyRange():
            claim.set_money(value)
        case str():
            claim.value_text = value


def _put_credit(claim: Claim, named: str | NamedParty | None, names: Names) -> None:
    if isinstance(named, NamedParty):
        claim.attributed_party = names.party(named)
    elif named:
        claim.attributed_outlet = names.outlet(named)
