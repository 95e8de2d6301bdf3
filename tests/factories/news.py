"""Outlets, articles and claims; articles are published through `news.curation`, as staff do it."""

import hashlib
from dataclasses import dataclass
from datetime import date
from itertools import count

from news import curation
from news.curation import accept, add_claim, enter, publish
from news.models import Article, Claim, Outlet
from people.models import Party
from productions.dates import FuzzyDate
from productions.models import Production
from productions.money import MoneyRange
from productions.vocabulary import PROPERTIES, Shape
from tests.factories import config, people, productions

_numbers = count(1)

DAY = date(2023, 2, 8)


@dataclass
class Said:
    """A claim that is not stored yet, and the words that it rests on."""

    claim: Claim
    quote: str


def outlet(name="", **fields):
    number = next(_numbers)
    return Outlet.objects.create(name=name or f"Outlet {number}", **({"slug": f"outlet-{number}"} | fields))


def article(text="", *, day=DAY, **fields):
    """A draft. Its text is its own where none is given."""
    number = next(_numbers)
    text = text or f"Report number {number}. Lena Headey joins the cast."
    own = {
        "title": f"Headline {number}",
        "url": f"https://paper.example/{number}",
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    fields.setdefault("outlet", None)
    fields["outlet"] = fields["outlet"] or outlet()
    return Article.objects.create(text=text, published_on=day, **(own | fields))


def said(property="cast", value=None, *, quote="", **fields):
    """An unsaved claim. `value` is what the property's shape takes: a party, a production, text, EDTF, a MoneyRange.

    Without one, a new person or company is made for a property that names parties. `value_state` may be given instead.
    """
    claim = Claim(property=property, **fields)
    if claim.value_state == "known":
        _put(claim, value if value is not None else _new_value(property))
    return Said(claim, quote or f"Words {next(_numbers)} on {property}: {claim.value_label()}.")


def claim(property="cast", value=None, *, of=None, article=None, by=None, quote="", **fields):
    """A suggestion with its quote, stored through `add_claim`, on a new draft article unless one is given."""
    some = said(property, value, quote=quote or ("" if article is None else article.text[:24]), **_subject(of), **fields)
    of_article = article or _article_of([some])
    some.claim.article = of_article
    return add_claim(some.claim, [_span(of_article, some)], by=by or config.contributor(), seen=of_article.version)


def accepted_claim(property="cast", value=None, **fields):
    """An accepted claim that waits for its article to be published."""
    some = claim(property, value, **fields)
    some.article.refresh_from_db()
    accept(some, by=config.curator(), seen=some.article.version)
    some.refresh_from_db()
    return some


def decide(some, *, by=None, reject=""):
    """Accept a suggestion, or reject it for a reason."""
    some.article.refresh_from_db()
    act = {"by": by or config.curator(), "seen": some.article.version}
    return curation.reject(some, reason=reject, **act) if reject else curation.accept(some, **act)


def edit(some, *, by=None, **changes):
    """Change fields of a claim that has not been published."""
    some.article.refresh_from_db()
    curation.edit_claim(some, changes, by=by or config.curator(), seen=some.article.version)


def merge(left, right):
    """Decide that two parties, or two productions, are the same; `left` remains."""
    return curation.decide_identity(left, right, "same", by=config.editor())


def reviewed_article(*claims, about=None, by=None, at=None, **fields):
    """An article in review whose claims (made by `said`) are accepted; `about` is the subject of those that name none."""
    for each in claims:
        _put_subject(each.claim, about)
    made = _article_of(claims, **fields)
    entries = [(each.claim, [_span(made, each)]) for each in claims]
    enter(made, entries, by=by or config.curator(), seen=made.version, at=at)
    made.refresh_from_db()
    return config.submit(made, by=by, at=at)


def published_article(*claims, about=None, at=None, **fields):
    """A published article, and with it its claims; with none given, one of a cast member of a new published production."""
    made = reviewed_article(*(claims or [said()]), about=about, at=at, **fields)
    publish(made, by=config.editor(), seen=made.version, at=at)
    made.refresh_from_db()
    return made


def published_claim(property="cast", value=None, *, of=None, day=DAY, at=None, **fields):
    """The only claim of a new published article."""
    made = published_article(said(property, value, **fields), about=of, day=day, at=at)
    return made.claims.get()


def retract(article):
    article.refresh_from_db()
    curation.change_status(article, "retract", by=config.editor(), seen=article.version, note="Wrong.")


def withdraw(claim):
    """Correct a published claim away."""
    claim.article.refresh_from_db()
    curation.correct(claim, None, note="Misread.", by=config.editor(), seen=claim.article.version)


def _subject(of):
    if isinstance(of, Party):
        return {"party": of}
    return {"production": of or productions.published_production()}


def _put_subject(claim, about):
    if claim.production is None and claim.party is None:
        for field, value in _subject(about).items():
            setattr(claim, field, value)


def _article_of(claims, **fields):
    quotes = "\n\n".join(each.quote for each in claims)
    return article(fields.pop("text", "") or f"Report number {next(_numbers)}.\n\n{quotes}", **fields)


def _span(article, some):
    start = article.text.index(some.quote)
    return start, start + len(some.quote)


def _new_value(property):
    rules = PROPERTIES[property]
    match rules.shape:
        case Shape.PARTY | Shape.PARTY_OR_TEXT:
            return people.company() if rules.company else people.person()
        case Shape.CHOICE:
            return rules.choices.values[0]
        case Shape.DATE:
            return "2023-34"
        case Shape.MONEY:
            return MoneyRange.of(11_000_000, 12_000_000, "USD")
    return f"Text {next(_numbers)}"


def _put(claim, value):
    if isinstance(value, Party):
        claim.value_party = value
    elif isinstance(value, Production):
        claim.value_production = value
    elif isinstance(value, MoneyRange):
        claim.set_money(value)
    elif PROPERTIES[claim.property].shape == Shape.DATE:
        claim.set_date(FuzzyDate.parse(value))
    else:
        claim.value_text = value
