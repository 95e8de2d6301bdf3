"""The import format for articles with curated claims, read into plain data. No database.

A file holds one object, or a list of them:

    {
      "article": {
        "outlet": "The Call Sheet",             required
        "url": "https://callsheet.example/…",   optional; absent for a clipping
        "title": "…", "byline": "…",            optional
        "language": "en",                       optional
        "date": "2023-02-08",                   required; "2023-02" or "2023" where no more is known
        "text": "…"                             paragraphs parted by an empty line
      },
      "claims": [ CLAIM, … ]
    }

Without a text, the article is one that is stored: "url", "outlet" and "date", or "text_sha256" (of the clean text) names it.
A CLAIM:

    {
      "production": "Title",              exactly one of production, person and company: the subject
      "property": "cast",                 a key of productions.vocabulary.PROPERTIES
      "value": "Lena Headey",             see below
      "value_state": "known",             or "unknown" (a director is attached, unnamed), "none" (no date is set): then no value
      "as_printed": "Headey",             the article's own wording of the value; the value's text where it is left out
      "effect": "asserts",                or "ends", "denies"
      "certainty": "reported",            or "rumoured", "in_talks", "confirmed", "happened"
      "character": "…", "role": "…",      qualifiers, if the property has them
      "territory": "us", "medium": "…",
      "buyer": "Amazon MGM",              a company; for a deal's price
      "happened_on": "2024-05",           when a departure or an event is said to have happened, as EDTF
      "attributed_to": "Deadline",        the outlet that the article credits, or {"person": "…"} or {"company": "…"}
      "attribution": "according to …",    that credit as printed
      "quote": "exact words",             required: words of the text, or a list of such
      "occurrence": 2                     which one is meant of words that stand more than once; the first if left out
    }

The value, by the property's shape:

    text                 text
    choice               one of the property's choices
    party                a name, of a person or, where the property is about companies, of a company; {"person": "…"} and
                         {"company": "…"} say which
    production_or_text   text, or {"production": "Title"}
    party_or_text        text, or {"person": "…"} or {"company": "…"}
    date                 EDTF: "2023", "2023-02", "2023-34" (Q2), "2023-02-08", "2023-04/2023-06"
    money                {"low": "11000000", "high": "12000000", "currency": "USD"}; high is left out where it equals low

A claim that the article has already, in whatever state, is not added again.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from news.ingest.fields import Fields, kind_of
from news.ingest.files import items_of, label, read_json
from news.ingest.incoming import ARTICLE_FIELDS, IncomingArticle, read_article
from news.ingest.problems import Problem, shown
from news.ingest.values import (
    NAME,
    NamedParty,
    NamedProduction,
    Value,
    read_credit,
    read_date,
    read_qualifiers,
    read_value,
)
from productions.history import Certainty, Effect, ValueState
from productions.vocabulary import PROPERTIES, Property, Qualifier, Subject

CLAIM_FIELDS = (
    "production", "person", "company", "property", "value", "value_state", "as_printed", "effect", "certainty", *Qualifier,
    "happened_on", "attributed_to", "attribution", "quote", "occurrence",
)  # fmt: skip
_LONGEST_QUOTE = 5000


@dataclass(frozen=True, slots=True)
class IncomingClaim:
    """A claim that the vocabulary allows; its names are not looked up and its quotes not looked for.

    `attributed_to` is an outlet's name or a party's. `qualifiers` has texts, and for the buyer a `NamedParty`.
    """

    item: str
    subject: NamedParty | NamedProduction
    rules: Property
    state: str
    value: Value
    as_printed: str
    effect: str
    certainty: str
    qualifiers: dict[str, Any]
    happened_on: str
    attributed_to: str | NamedParty | None
    attribution: str
    quotes: tuple[str, ...]
    occurrence: int


@dataclass(frozen=True, slots=True)
class IncomingReport:
    """An article with those of its claims that can be read; `complete` is false when anything of it was refused."""

    article: IncomingArticle
    claims: tuple[IncomingClaim, ...]
    complete: bool


def read_reports(path: Path, today: date, problems: list[Problem]) -> list[IncomingReport]:
    """The reports of one file; what is wrong with any of them goes to `problems`."""
    try:
        items = items_of(path, read_json(path))
    except Problem.Found as refusal:
        problems.extend(refusal.problems)
        return []
    return [_report(found, label(path), item, today, problems) for item, found in items]


def _report(found: Any, file: str, item: str, today: date, problems: list[Problem]) -> IncomingReport:
    before = len(problems)
    fields = Fields(found, file, item, problems)
    fields.only(("article", "claims"))
    about = Fields(fields.found.get("article"), file, f"{item}, article" if item else "article", problems)
    about.only(ARTICLE_FIELDS)
    article = read_article(about, "", today, may_be_named=True)
    claims = fields.found.get("claims")
    if not isinstance(claims, list):
        fields.refuse("claims", "is missing" if claims is None else f"is {kind_of(claims)}, and has to be a list")
        claims = []
    prefix = f"{item}, claim" if item else "claim"
    each_read = (read_claim(Fields(each, file, f"{prefix} {number}", problems)) for number, each in enumerate(claims, 1))
    read = tuple(claim for claim in each_read if claim)
    if article.text:
        for claim in read:
            problems += [Problem(file, claim.item, reason) for reason in find_quotes(article.text, claim)[1]]
    return IncomingReport(article, read, len(problems) == before)


def find_quotes(text: str, claim: IncomingClaim) -> tuple[list[tuple[int, int]], list[str]]:
    """Where the claim's quotes stand in a text, as spans of code points; and what is wrong with those that don't."""
    spans: list[tuple[int, int]] = []
    wrong: list[str] = []
    for quote in claim.quotes:
        starts = _starts(text, quote)
        if len(starts) >= claim.occurrence:
            start = starts[claim.occurrence - 1]
            spans.append((start, start + len(quote)))
        elif starts:
            wrong.append(f"occurrence: {claim.occurrence}, but the text has {shown(quote)} {len(starts)} times only")
        else:
            wrong.append(f"quote: {shown(quote)} does not stand in the text")
    if len(set(spans)) < len(spans):
        wrong.append("quote: the same words are given twice")
    return spans, wrong


def _starts(text: str, quote: str) -> list[int]:
    starts, start = [], text.find(quote)
    while start >= 0:
        starts.append(start)
        start = text.find(quote, start + 1)
    return starts


def read_claim(fields: Fields, *, quoted: bool = True) -> IncomingClaim | None:
    """One claim; None when anything about it was refused. Without `quoted` it may lack the words that it rests on."""
    before = len(fields.problems)
    fields.only(CLAIM_FIELDS)
    subject = _subject(fields)
    rules = _rules(fields, subject)
    effect = fields.choice("effect", Effect, Effect.ASSERTS)
    certainty = fields.choice("certainty", Certainty, Certainty.REPORTED)
    state = fields.choice("value_state", ValueState, ValueState.KNOWN)
    value, printed = read_value(fields, rules, state) if rules else (None, "")
    quotes = _quotes(fields, required=quoted)
    qualifiers = read_qualifiers(fields, rules) if rules else {}
    happened = read_date(fields, "happened_on", fields.found["happened_on"]) if fields.has("happened_on") else None
    credit = read_credit(fields)
    attribution, as_printed = fields.line("attribution", 300), fields.line("as_printed", 1000)
    occurrence = _occurrence(fields, quotes)
    if len(fields.problems) > before or subject is None or rules is None:
        return None
    return IncomingClaim(
        item=fields.item,
        subject=subject,
        rules=rules,
        state=state,
        value=value,
        as_printed=as_printed or printed[:1000],
        effect=effect,
        certainty=certainty,
        qualifiers=qualifiers,
        happened_on=happened.edtf if happened else "",
        attributed_to=credit,
        attribution=attribution,
        quotes=quotes,
        occurrence=occurrence,
    )


def _subject(fields: Fields) -> NamedParty | NamedProduction | None:
    given = [name for name in ("production", "person", "company") if fields.has(name)]
    if len(given) != 1:
        said = f"has {' and '.join(given)}" if given else "has none"
        fields.refuse("subject", f"a claim is about exactly one production, person or company; this one {said}")
        return None
    name = fields.line(given[0], NAME)
    if given[0] == "production":
        return NamedProduction(name)
    return NamedParty(given[0], name)


def _rules(fields: Fields, subject: NamedParty | NamedProduction | None) -> Property | None:
    name = fields.line("property", 100, required=True)
    if name not in PROPERTIES:
        if name:
            fields.refuse("property", f"{shown(name)} is not a property; these are: {', '.join(PROPERTIES)}")
        return None
    rules = PROPERTIES[name]
    wanted = Subject.PRODUCTION if isinstance(subject, NamedProduction) else Subject.PARTY
    if subject is not None and rules.subject not in (wanted, Subject.EITHER):
        kinds = {Subject.PRODUCTION: "a production", Subject.PARTY: "a person or a company"}
        fields.refuse("property", f"{name} is said of {kinds[rules.subject]}, and not of {kinds[wanted]}")
    return rules


def _quotes(fields: Fields, *, required: bool) -> tuple[str, ...]:
    found = fields.found.get("quote")
    if found is None or found == []:
        if required:
            fields.refuse("quote", "is missing")
        return ()
    given = found if isinstance(found, list) else [found]
    return tuple(fields.words("quote", each, _LONGEST_QUOTE, lines=True) for each in given)


def _occurrence(fields: Fields, quotes: tuple[str, ...]) -> int:
    found = fields.found.get("occurrence")
    if found is None:
        return 1
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        fields.refuse("occurrence", "has to be a whole number from 1 on")
        return 1
    if len(quotes) > 1:
        fields.refuse("occurrence", "can only be given with a single quote")
    return found
