"""Articles and claims as staff see them: with what readers don't."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from config.api.records import RecordDeskSerializer, desk_address, record_row
from config.api.shapes import Address, Shape, ShapeField, api_address, optional
from news.api.desk.bodies import SaidBody
from news.curation import CLAIM_ACTS, why_not_decide
from news.ingest.said import said_of
from news.models import Article, Claim, Ruling
from news.serializers import QuoteSerializer
from productions.api.said import outlet
from productions.models import Production
from productions.serializers import OutletNameSerializer, keys_of

Row = dict[str, Any]

NAMING = ("production", "party", "value_party", "value_production", "buyer", "near", "attributed_outlet", "attributed_party")


class NamedRecordSerializer(Shape):
    """A record that a claim names, public or not."""

    kind = serializers.CharField()
    id = serializers.IntegerField()
    name = serializers.CharField()


@extend_schema_field(SaidBody)
class _Said(ShapeField):
    """Said as it would be sent."""


class DeskClaimSerializer(Shape):
    """A claim as staff see it. `said` is what it says, in the format in which claims are sent; `names` says who is meant."""

    id = serializers.IntegerField()
    address = Address()
    public = optional(Address, help_text="Where readers find it; null where they don’t see it.")
    article = serializers.IntegerField()
    version = serializers.IntegerField(help_text="Its article’s: every act on a claim is one on its article.")
    state = keys_of(Claim.State)
    said = _Said()
    names = NamedRecordSerializer(many=True)
    quotes = QuoteSerializer(many=True)
    suggested_by = serializers.CharField(help_text="A name, or the rule of the program.", allow_blank=True)
    confidence = optional(serializers.FloatField)
    near = optional(NamedRecordSerializer, help_text="Whose name the value may be a misprint of.")
    decided_by = optional(serializers.CharField)
    decided_at = optional(serializers.DateTimeField)
    reject_reason = keys_of(Claim.RejectReason, blank=True)
    published_at = optional(serializers.DateTimeField)
    withdrawn_at = optional(serializers.DateTimeField)


class DeskRulingSerializer(Shape):
    kind = keys_of(Ruling.Kind)
    reason = serializers.CharField()
    by = serializers.CharField()
    at = serializers.DateTimeField()


class DeskClaimDetailSerializer(DeskClaimSerializer):
    """A claim as staff see it, with the rulings in force. `why_not` says of each act what stands against it, if anything."""

    rulings = DeskRulingSerializer(many=True)
    why_not = serializers.DictField(child=serializers.CharField(allow_blank=True))


class DeskArticleSerializer(RecordDeskSerializer):
    """An article as staff see it, with its text and all of its claims."""

    outlet = OutletNameSerializer()
    title = serializers.CharField(allow_blank=True)
    byline = serializers.CharField(allow_blank=True)
    day = serializers.DateField()
    day_precision = keys_of(Article.Precision)
    language = serializers.CharField()
    original = optional(serializers.URLField)
    text = serializers.CharField()
    claims = DeskClaimSerializer(many=True)


class ArrivalSerializer(DeskArticleSerializer):
    """A new article with the claims that the program suggests. `suggested` says how many, and what was left out."""

    suggested = serializers.CharField()


def article_desk_row(article: Article, user: Any) -> Row:
    return record_row(article, user, route="article", public=article.published_words is not None) | {
        "outlet": outlet(article.outlet.slug, article.outlet.name),
        "title": article.title,
        "byline": article.byline,
        "day": article.published_on,
        "day_precision": article.published_precision,
        "language": article.language,
        "original": article.url,
        "text": article.text,
        "claims": claim_rows(article),
    }


def claim_rows(article: Article) -> list[Row]:
    """All claims of an article. Two queries, and one for what readers see of them."""
    claims = article.claims.select_related(*NAMING, "suggested_by", "decided_by").prefetch_related("quotes")
    seen = set(article.claims.seen().values_list("pk", flat=True))
    return [claim_row(each, article.version, each.pk in seen) for each in claims.order_by("position", "pk")]


def claim_row(claim: Claim, version: int, is_seen: bool) -> Row:
    return {
        "id": claim.pk,
        "address": desk_address("claim", claim.pk),
        "public": api_address("claim", claim.pk) if is_seen else None,
        "article": claim.article_id,
        "version": version,
        "state": claim.state,
        "said": said_of(claim),
        "names": [_named(getattr(claim, name)) for name in NAMING if name != "near" and getattr(claim, name)],
        "quotes": [{"text": each.text, "start": each.start, "end": each.end} for each in claim.quotes.all()],
        "suggested_by": claim.suggested_by.get_username() if claim.suggested_by else claim.suggested_rule,
        "confidence": claim.confidence,
        "near": claim.near and _named(claim.near),
        "decided_by": claim.decided_by and claim.decided_by.get_username(),
        "decided_at": claim.decided_at,
        "reject_reason": claim.reject_reason,
        "published_at": claim.published_at,
        "withdrawn_at": claim.withdrawn_at,
    }


def claim_desk_row(claim: Claim, user: Any) -> Row:
    rulings = claim.rulings.active().select_related("by").order_by("at", "pk")
    return claim_row(claim, claim.article.version, Claim.objects.seen().filter(pk=claim.pk).exists()) | {
        "rulings": [
            {"kind": each.kind, "reason": each.reason, "by": each.by.get_username(), "at": each.at} for each in rulings
        ],
        "why_not": {act: why_not_decide(claim, act, user) for act in CLAIM_ACTS},
    }


def _named(record: Any) -> Row:
    kind = "production" if isinstance(record, Production) else getattr(record, "kind", "")
    return {"kind": kind, "id": record.pk, "name": str(record)}
