"""The shapes in which the API answers about outlets, articles and claims."""

from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from config.api.shapes import Address, Row, Shape, optional
from news.models import Article, Change, Outlet, Ruling
from productions.history import Certainty, Effect
from productions.serializers import (
    ArticleNameSerializer,
    DateSerializer,
    NamedSerializer,
    OutletNameSerializer,
    QualifiersSerializer,
    ValueSerializer,
    keys_of,
)
from productions.vocabulary import PROPERTIES


class OutletSerializer(Row, OutletNameSerializer):
    page = Address()
    kind = keys_of(Outlet.Kind)
    homepage = optional(serializers.URLField)


class OutletDetailSerializer(OutletSerializer):
    """An outlet: how many reports of it are published here, and how many facts it was the first to report."""

    articles = serializers.IntegerField()
    firsts = serializers.IntegerField()


class RetractionSerializer(Shape):
    at = serializers.DateTimeField()
    note = serializers.CharField()


class ArticleSerializer(Row):
    """A report. Its text belongs to its outlet; what was taken from it are claims, with their quotes."""

    id = serializers.IntegerField()
    address = Address()
    page = Address()
    outlet = OutletNameSerializer()
    title = serializers.CharField(allow_blank=True)
    byline = serializers.CharField(allow_blank=True)
    day = serializers.DateField()
    day_precision = keys_of(Article.Precision)
    language = serializers.CharField()
    original = optional(serializers.URLField)
    first_published_at = serializers.DateTimeField()
    retracted = optional(RetractionSerializer)


class QuoteSerializer(Shape):
    """The words, and where they stand in the article's text, counted in code points."""

    text = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()


class ClaimSerializer(Row):
    """One article saying one thing about one subject, and the words that it rests on."""

    id = serializers.IntegerField()
    address = Address()
    article = ArticleNameSerializer()
    outlet = OutletNameSerializer()
    day = serializers.DateField()
    subject = NamedSerializer()
    property = keys_of(PROPERTIES)
    label: Any = serializers.CharField()
    effect = keys_of(Effect)
    certainty = keys_of(Certainty)
    value = ValueSerializer()
    qualifiers = QualifiersSerializer()
    printed = serializers.CharField(allow_blank=True)
    happened_on = optional(DateSerializer)
    origin = serializers.CharField()
    attribution = serializers.CharField(allow_blank=True)
    second_hand = serializers.BooleanField()
    quotes = QuoteSerializer(many=True)
    published_at = serializers.DateTimeField()


class RulingSerializer(Shape):
    """What the editors ruled on a claim, and why."""

    kind = keys_of(Ruling.Kind)
    reason = serializers.CharField()
    at = serializers.DateTimeField()


class ClaimDetailSerializer(ClaimSerializer):
    rulings = RulingSerializer(many=True)


class ArticleDetailSerializer(ArticleSerializer):
    """A report with everything that readers see taken from it, and the earlier version or original that it goes back to."""

    updates = optional(ArticleNameSerializer)
    reprint_of = optional(ArticleNameSerializer)
    claims = ClaimSerializer(many=True)


class ToldSerializer(Row):
    """That something came, changed or went: `effect` says what to do about it, `act` by what it came."""

    number = serializers.IntegerField()
    kind = keys_of(Change.Kind)
    id = serializers.CharField()
    effect = keys_of(Change.Effect)
    act = keys_of(Change.ACTS)
    at = serializers.DateTimeField()
    address = Address()


@extend_schema_serializer(many=False)
class ChangesSerializer(Shape):
    """Rows of the changes. `next` is null where there is no more at present; `cursor` is where to go on, now or later."""

    count = serializers.IntegerField(allow_null=True, help_text="Never known: there is no end of it.")
    next = serializers.URLField(allow_null=True)
    cursor = serializers.CharField()
    results = ToldSerializer(many=True)
