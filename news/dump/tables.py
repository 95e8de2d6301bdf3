"""The tables of a dump: which rows are public, and what is said of each. A column keeps its name in both formats."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet

from config.models import Event
from news.models import Article, Claim, Correction, Outlet, Ruling
from people.models import IdentityDecision, Name, Party
from productions.models import Fact, Production, ProductionIdentityDecision

Row = dict[str, Any]
BATCH = 500

ELSEWHERE = ("imdb_id", "wikidata_id", "tmdb_id")
STATED = (
    "production_id", "party_id", "property", "value_state", "value_text", "value_party_id", "value_production_id", "value_edtf",
    "value_low", "value_high", "value_currency", "character", "role", "territory", "medium", "buyer_id",
)  # fmt: skip
CLAIMED = (
    "article_id", *STATED, "effect", "certainty", "value_as_printed", "happened_on", "attributed_outlet_id",
    "attributed_party_id", "attribution", "position", "published_at", "withdrawn_at",
)  # fmt: skip
INDEXED = (
    *STATED, "since", "until", "ended", "last_supported_on", "certainty", "disputed", "doubted", "second_hand", "articles",
    "origins", "first_origin",
)  # fmt: skip
PRINTED = ("outlet_id", "url", "published_on", "published_precision", "language", "first_published_at", "text_sha256")


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    queryset: Callable[[], QuerySet[Any]]
    row: Callable[[Any], Row]

    def rows(self) -> Generator[Row, None, None]:
        """In the order of their ids, a batch in memory at a time."""
        return (self.row(each) for each in self.queryset().iterator(chunk_size=BATCH))


def told_claims() -> QuerySet[Claim]:
    """What readers see, and what was put right: of a claim that was corrected, the number leads to it."""
    with_page = Q(production__same_as=None, production__published_words__isnull=False)
    merged_into_page = Q(production__same_as__published_words__isnull=False)
    corrected = Q(correction__isnull=False) | Q(corrects__isnull=False)
    seen = Claim.objects.once_public().filter(Q(production=None) | with_page | merged_into_page)
    return seen.filter(Q(withdrawn_at=None) | corrected)


def _named_by(claims: QuerySet[Claim], roles: tuple[str, ...], model: Any) -> QuerySet[Any]:
    """The records that claims name, and those that they are merged into."""
    named = Q()
    for role in roles:
        named |= Exists(claims.filter(**{role: OuterRef("pk")})) | Exists(claims.filter(**{f"{role}__same_as": OuterRef("pk")}))
    return model.objects.filter(named | Q(pk__in=model.objects.public().values("pk")))


def parties() -> QuerySet[Party]:
    return _named_by(told_claims().order_by(), Party.CLAIMED_AS, Party).order_by("pk")


def productions() -> QuerySet[Production]:
    return _named_by(told_claims().order_by(), Production.CLAIMED_AS, Production).order_by("pk")


def _outlets() -> QuerySet[Outlet]:
    credited = told_claims().order_by().filter(attributed_outlet=OuterRef("pk"))
    return Outlet.objects.filter(Exists(credited) | Q(pk__in=Outlet.objects.public().values("pk"))).order_by("pk")


def _articles() -> QuerySet[Article]:
    last = Event.objects.filter(kind="article", object_id=OuterRef("pk"), act__in=["publish", "retract"]).order_by("-seq")
    acts = {name: last.values(name)[:1] for name in ("act", "at", "note")}
    found = Article.objects.public().select_related("updates", "reprint_of").defer("text", "updates__text", "reprint_of__text")
    return found.annotate(**{f"last_{name}": each for name, each in acts.items()}).order_by("pk")


def _merged(records: QuerySet[Any], decisions: Any) -> QuerySet[Any]:
    """The merged ones, each with the moment of the last decision about it."""
    about = decisions.objects.active().same().order_by().filter(Q(left=OuterRef("pk")) | Q(right=OuterRef("pk")))
    decided = about.annotate(kind=F("verdict")).values("kind").annotate(last=Max("at")).values("last")
    return records.exclude(same_as=None).annotate(decided_at=decided)


def _columns(row: Any, names: tuple[str, ...]) -> Row:
    return {name.removesuffix("_id") if name not in ELSEWHERE else name: getattr(row, name) for name in names}


def _party(row: Party) -> Row:
    words = {"published": row.published_words is not None, "bio": row.words("bio")}
    return {"id": row.pk, "kind": row.kind, "name": row.name, **_columns(row, ELSEWHERE), **words}


def _production(row: Production) -> Row:
    published = row.published_words is not None
    said = {
        "published": published,
        "title": str(row),
        "working_title": row.words("working_title"),
        "summary": row.words("summary"),
        "stage": row.stage,
        "release_earliest": row.release_earliest,
        "changed_on": row.changed_on,
    }
    elsewhere = {name: getattr(row, name) if published else None for name in ELSEWHERE}
    return {"id": row.pk, "kind": row.kind, **said, **elsewhere}


def _article(row: Any) -> Row:
    retracted = row.last_act == "retract"
    return {
        "id": row.pk,
        "title": row.words("title"),
        "byline": row.words("byline"),
        **_columns(row, PRINTED),
        "updates": _public_id(row.updates),
        "reprint_of": _public_id(row.reprint_of),
        "retracted_at": row.last_at if retracted else None,
        "retraction": row.last_note if retracted else "",
    }


def _public_id(article: Article | None) -> int | None:
    return article.pk if article and article.published_words is not None else None


def _claim(row: Claim) -> Row:
    quotes = [{"start": each.start, "end": each.end, "text": each.text} for each in row.quotes.all()]
    return {"id": row.pk, **_columns(row, CLAIMED), "quotes": quotes}


def _correction(row: Any) -> Row:
    restored = {"restored_at": row.restored_at, "restoration": row.restoration or ""}
    return {"number": row.number, **_columns(row, ("withdrawn_id", "replacement_id", "note", "at")), **restored}


def _corrections() -> QuerySet[Correction]:
    restored = Event.objects.filter(kind="claim", object_id=OuterRef("withdrawn"), act="restore").order_by("seq")
    acts = {"restored_at": restored.values("at")[:1], "restoration": restored.values("note")[:1]}
    return Correction.objects.filter(withdrawn__in=told_claims().values("pk")).annotate(**acts).order_by("number")


def _names() -> QuerySet[Name]:
    return Name.objects.filter(party__in=parties().values("pk")).exclude(kind=Name.Kind.MISSPELLING).order_by("pk")


def _rulings() -> QuerySet[Ruling]:
    return Ruling.objects.active().filter(claim__in=told_claims().values("pk")).order_by("pk")


# In the order in which they are read back: what is named comes before what names it.
TABLES = (
    Table("outlets", _outlets, lambda row: {"id": row.pk, **_columns(row, ("name", "slug", "kind", "address"))}),
    Table("parties", parties, _party),
    Table("names", _names, lambda row: {"id": row.pk, **_columns(row, ("party_id", "text", "kind"))}),
    Table("productions", productions, _production),
    Table(
        "party_identities",
        lambda: _merged(parties(), IdentityDecision),
        lambda row: {"id": row.pk, "same_as": row.same_as_id, "at": row.decided_at},
    ),
    Table(
        "production_identities",
        lambda: _merged(productions(), ProductionIdentityDecision),
        lambda row: {"id": row.pk, "same_as": row.same_as_id, "at": row.decided_at},
    ),
    Table("articles", _articles, _article),
    Table("claims", lambda: told_claims().prefetch_related("quotes").order_by("article", "pk"), _claim),
    Table("rulings", _rulings, lambda row: {"id": row.pk, **_columns(row, ("claim_id", "kind", "reason", "at"))}),
    Table("corrections", _corrections, _correction),
    Table(
        "facts",
        lambda: Fact.objects.public().order_by("public_id"),
        lambda row: {"id": row.public_id, **_columns(row, INDEXED)},
    ),
)
# Beside them, for staff: what belongs to the outlets.
TEXTS = Table("texts", lambda: Article.objects.public().order_by("pk"), lambda row: {"article": row.pk, "text": row.text})
