"""What is told to whoever follows the site: the public things that an act made come, change or go."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Max, Q

from config.models import Event, Journal
from news.models import Article, Change, Claim, Outlet
from news.models.changes import ACTS, REBUILT
from people import identity
from people.models import Party
from productions.models import Fact, Production

Kind, Effect = Change.Kind, Change.Effect
Keys = Mapping[str, set[str]]  # kind → the keys of things of that kind

# What readers see of each kind, and the column that its address has: the querysets of the pages and the API.
PUBLIC: dict[str, tuple[Callable[[], Any], str]] = {
    Kind.PRODUCTION: (Production.objects.public, "pk"),
    Kind.PERSON: (lambda: Party.objects.public().filter(kind=Party.Kind.PERSON), "pk"),
    Kind.COMPANY: (lambda: Party.objects.public().filter(kind=Party.Kind.COMPANY), "pk"),
    Kind.OUTLET: (Outlet.objects.public, "slug"),
    Kind.ARTICLE: (Article.objects.public, "pk"),
    Kind.CLAIM: (Claim.objects.seen, "pk"),
    Kind.FACT: (Fact.objects.public, "public_id"),
}
_NAMING = ("party_id", "value_party_id", "buyer_id", "attributed_party_id")
_BATCH = 500


@dataclass(slots=True)
class Touched:
    """What an act has touched. `everywhere` are productions of which also whatever names them shows something else now."""

    claims: Iterable[Claim]
    facts: Iterable[Fact] = ()
    productions: Iterable[int] = ()
    everywhere: Iterable[int] = ()
    parties: Iterable[int] = ()
    articles: Iterable[int] = ()
    outlets: Iterable[str] = ()

    def keys(self) -> Keys:
        """All that may look different to readers: sometimes more than does, never less."""
        claims, facts = list(self.claims), list(self.facts)
        if self.everywhere:
            of_them = Q(production__in=self.everywhere) | Q(value_production__in=self.everywhere)
            claims += Claim.objects.once_public().filter(of_them)
            facts += Fact.objects.filter(of_them)
        if self.parties:
            facts += Fact.objects.filter(
                Q(party__in=self.parties) | Q(value_party__in=self.parties) | Q(buyer__in=self.parties)
            )
        named = {getattr(claim, role) for claim in claims for role in _NAMING} | set(self.parties)
        named |= {getattr(fact, role) for fact in facts for role in ("party_id", "value_party_id", "buyer_id")}
        articles = {claim.article_id for claim in claims} | set(self.articles)
        articles |= set(_referring(self.articles))
        parties = _texts(identity.cluster(Party, named - {None}))
        return {
            Kind.PRODUCTION: _texts(self.productions),
            Kind.PERSON: parties,
            Kind.COMPANY: parties,
            Kind.OUTLET: self._outlets(facts, articles),
            Kind.ARTICLE: _texts(articles),
            Kind.CLAIM: _texts(claim.pk for claim in claims),
            Kind.FACT: {fact.public_id for fact in facts},
        }

    def _outlets(self, facts: list[Fact], articles: set[int]) -> set[str]:
        """Those of the articles, and those that were or are the first to report a fact."""
        first = {fact.first_origin.partition(" ")[2] for fact in facts if fact.first_origin.startswith("outlet ")}
        return {
            *self.outlets,
            *first,
            *Article.objects.filter(pk__in=articles).order_by().values_list("outlet__slug", flat=True),
        }


def tell(touched: Touched) -> None:
    """Write down what readers see come, change and go by the last event, which has to be of this very transaction."""
    event = Event.objects.order_by("seq").last()
    if event and event.act in ACTS:
        keys = {kind: each for kind, each in touched.keys().items() if each}
        _write(_effects(keys), act=ACTS[event.act], seq=event.seq, at=event.at)


def outlet_changed(outlet: Outlet) -> None:
    """An outlet bears another name, which stands wherever one of its reports is cited or it is credited."""
    claims = list(Claim.objects.published().filter(Q(article__outlet=outlet) | Q(attributed_outlet=outlet)))
    articles = outlet.articles.public().values_list("pk", flat=True)
    productions = identity.cluster(Production, {claim.production_id for claim in claims if claim.production_id})
    tell(Touched(claims, productions=productions, articles=articles, outlets=[outlet.slug]))


def differing() -> list[tuple[str, str, str]]:
    """(kind, key, effect) of what was not told, for whom who follows; all of it, one kind after the other."""
    return [found for kind in PUBLIC for found in _effects({kind: None}) if found[2] != Effect.CHANGED]


def retell() -> int:
    """Tell what was not told, after content came in by another way than an act. Needs a transaction; returns how much."""
    journal, effects = Journal.lock(), differing()
    _write(effects, act=REBUILT, seq=journal.last_seq, at=journal.last_at)
    if effects:
        Journal.raise_names_revision()
    return len(effects)


def _write(effects: Iterable[tuple[str, str, str]], **said: Any) -> None:
    rows = [Change(kind=kind, key=key, effect=effect, **said) for kind, key, effect in effects]
    Change.objects.bulk_create(rows, batch_size=_BATCH)


def _effects(keys: Mapping[str, set[str] | None]) -> list[tuple[str, str, str]]:
    """(kind, key, effect) for things that were or are public, of all of a kind where None stands for its keys."""
    found: list[tuple[str, str, str]] = []
    for kind, asked in keys.items():
        before, after = _told(kind, asked), _public(kind, asked)
        for key in sorted(before | after, key=lambda each: (len(each), each)):
            effect = (Effect.CHANGED if key in before else Effect.CREATED) if key in after else Effect.REMOVED
            found.append((kind, key, effect))
    return found


def _told(kind: str, keys: set[str] | None) -> set[str]:
    """Which of them whoever follows has, by what they were told last."""
    of_kind = Change.objects.filter(kind=kind) if keys is None else Change.objects.filter(kind=kind, key__in=keys)
    last = of_kind.order_by().values("key").annotate(last=Max("pk")).values("last")
    return set(Change.objects.filter(pk__in=last).exclude(effect=Effect.REMOVED).values_list("key", flat=True))


def _public(kind: str, keys: set[str] | None) -> set[str]:
    rows, column = PUBLIC[kind]
    found = rows() if keys is None else rows().filter(**{f"{column}__in": keys})
    return _texts(found.order_by().values_list(column, flat=True))


def _referring(articles: Iterable[int]) -> Iterable[int]:
    """Articles that name one of these as what they update or reprint."""
    ids = list(articles)
    named = Article.objects.filter(Q(updates__in=ids) | Q(reprint_of__in=ids)) if ids else Article.objects.none()
    return named.values_list("pk", flat=True)


def _texts(ids: Iterable[Any]) -> set[str]:
    return {str(each) for each in ids}
