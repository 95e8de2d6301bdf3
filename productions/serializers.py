"""The shapes in which the API answers about productions, parties and facts."""

from typing import Any

from rest_framework import serializers

from config.api.shapes import Address, Row, Shape, optional
from people.models import Name, Party
from productions.history import Certainty, Effect, Ended, Kind, ValueState
from productions.models import Production
from productions.vocabulary import PROPERTIES, Medium, Section, Stage, Subject, Territory


def keys_of(of: Any, *, blank: bool = False, **options: Any) -> serializers.ChoiceField:
    """A field of one of these keys; where it may be `blank`, also of none."""
    return serializers.ChoiceField(
        choices=[*([""] if blank else []), *(str(getattr(each, "value", each)) for each in of)], **options
    )


class NamedSerializer(Shape):
    """A person, company or production that is named. `address` and `page` are null where it has no page."""

    id = serializers.IntegerField()
    kind = keys_of([*Party.Kind, *Production.Kind])
    name = serializers.CharField()
    address = optional(Address)
    page = optional(Address)


class DateSerializer(Shape):
    """A date as vague as it was reported: EDTF, and the first and the last day that it can mean."""

    edtf = serializers.CharField()
    earliest = serializers.DateField()
    latest = serializers.DateField()


class MoneySerializer(Shape):
    low = serializers.DecimalField(max_digits=18, decimal_places=2)
    high = serializers.DecimalField(max_digits=18, decimal_places=2)
    currency = serializers.CharField()


class ValueSerializer(Shape):
    """A value: in `words`, and in the one of the other fields that is of its type. `unknown` and `none` have words alone."""

    state = keys_of(ValueState)
    words = serializers.CharField()
    text = optional(serializers.CharField)
    choice = optional(serializers.CharField)
    party = optional(NamedSerializer)
    production = optional(NamedSerializer)
    date = optional(DateSerializer)
    money = optional(MoneySerializer)


class QualifiersSerializer(Shape):
    """What stands beside a value; empty where nothing was said."""

    character = serializers.CharField(allow_blank=True)
    role = serializers.CharField(allow_blank=True)
    territory = keys_of(Territory, blank=True)
    medium = keys_of(Medium, blank=True)
    buyer = optional(NamedSerializer)


class OutletNameSerializer(Shape):
    slug = serializers.CharField()
    name = serializers.CharField()
    address = Address()


class ArticleNameSerializer(Shape):
    """A report: where this site tells of it, and where it was published."""

    id = serializers.IntegerField()
    title = serializers.CharField(allow_blank=True)
    address = Address()
    page = Address()
    original = optional(serializers.URLField)


class CitationSerializer(Shape):
    """One report that a fact rests on: the words, who printed them and when, and who it really comes from."""

    claim = serializers.IntegerField()
    claim_address = Address()
    effect = keys_of(Effect)
    certainty = keys_of(Certainty)
    day = serializers.DateField()
    quotes = serializers.ListField(child=serializers.CharField())
    printed = serializers.CharField(allow_blank=True)
    outlet = OutletNameSerializer()
    article = ArticleNameSerializer()
    origin = serializers.CharField()
    attribution = serializers.CharField(allow_blank=True)
    second_hand = serializers.BooleanField()


class RivalSerializer(Shape):
    """A value that stands against the shown one."""

    value = ValueSerializer()
    certainty = keys_of(Certainty)
    citations = CitationSerializer(many=True)


class _FactFields(Shape):
    id = serializers.CharField()
    property = keys_of(PROPERTIES)
    label: Any = serializers.CharField()
    value = ValueSerializer()
    qualifiers = QualifiersSerializer()
    certainty = keys_of(Certainty)
    since = optional(serializers.DateField)
    until = optional(serializers.DateField)
    ended = keys_of(Ended, blank=True)
    last_supported_on = optional(serializers.DateField)
    disputed = serializers.BooleanField()
    doubted = serializers.BooleanField()
    second_hand = serializers.BooleanField()
    origins = serializers.IntegerField()


class FactSerializer(Row, _FactFields):
    """A line of the index of facts."""

    address = Address()
    subject = NamedSerializer()
    articles = serializers.IntegerField()


class FoldedFactSerializer(_FactFields):
    """A fact as its subject's page shows it, with everything that it rests on."""

    left_on = optional(DateSerializer)
    lapsed = serializers.BooleanField()
    preferred = serializers.BooleanField()
    outlets = serializers.IntegerField()
    rivals = RivalSerializer(many=True)
    citations = CitationSerializer(many=True)


class MentionSerializer(Shape):
    """A report that does not count, and why: what the editors set aside, or what had ended when it was said again."""

    property = keys_of(PROPERTIES)
    label: Any = serializers.CharField()
    value = ValueSerializer()
    reason = serializers.CharField(allow_blank=True)
    citation = CitationSerializer()


class PictureSerializer(Shape):
    address = Address()
    alt = serializers.CharField()
    credit = serializers.CharField()
    licence = serializers.CharField()


class _ExternalIds(Shape):
    imdb_id = optional(serializers.CharField)
    wikidata_id = optional(serializers.CharField)
    tmdb_id = optional(serializers.CharField)


class ProductionSerializer(Row, _ExternalIds):
    id = serializers.IntegerField()
    address = Address()
    page = Address()
    kind = keys_of(Production.Kind)
    title = serializers.CharField()
    stage = keys_of(Stage, blank=True)
    release_earliest = optional(serializers.DateField)
    changed_on = optional(serializers.DateField)


class ProductionDetailSerializer(ProductionSerializer):
    """A production as of a day. Its title, the editors' words and its picture are today's; what was reported is in `facts`."""

    as_of = serializers.DateField()
    known_at = optional(serializers.DateTimeField)
    summary = serializers.CharField(allow_blank=True)
    poster = optional(PictureSerializer)
    facts = FoldedFactSerializer(many=True)
    set_aside = MentionSerializer(many=True)
    mentioned_again = MentionSerializer(many=True)


class ChangeSerializer(Shape):
    """What changed: in words, and what stood and stands there."""

    day = serializers.DateField()
    kind = keys_of(Kind)
    property = keys_of(PROPERTIES)
    words = serializers.CharField()
    before = optional(ValueSerializer)
    after = optional(ValueSerializer)
    citations = CitationSerializer(many=True)


class PutRightSerializer(Shape):
    """A correction with its number, or the retraction of a report, then without one."""

    at = serializers.DateTimeField()
    number = optional(serializers.IntegerField)
    note = serializers.CharField()
    outlet = serializers.CharField()
    page = Address()


class HistorySerializer(Row):
    """Every change of a production, the latest first, and what had to be put right."""

    changes = ChangeSerializer(many=True)
    put_right = PutRightSerializer(many=True)


class CompareSerializer(Row):
    """What changed between two days."""

    earlier = serializers.DateField()
    later = serializers.DateField()
    changes = ChangeSerializer(many=True)


class PartySerializer(Row, _ExternalIds):
    id = serializers.IntegerField()
    address = Address()
    page = Address()
    kind = keys_of(Party.Kind)
    name = serializers.CharField()


class PartyNameSerializer(Shape):
    text = serializers.CharField()
    kind = keys_of([each for each in Name.Kind if each != Name.Kind.MISSPELLING])


class PartyDetailSerializer(PartySerializer):
    """A person or company: what it is attached to now, what it has left, and what was reported about it."""

    names = PartyNameSerializer(many=True)
    bio = serializers.CharField(allow_blank=True)
    portrait = optional(PictureSerializer)
    attached = FactSerializer(many=True)
    formerly = FactSerializer(many=True)
    known_for = FoldedFactSerializer(many=True)
    facts = FoldedFactSerializer(many=True)


class LabelledSerializer(Shape):
    value = serializers.CharField()
    label: Any = serializers.CharField()


class PropertySerializer(Row):
    """A kind of thing that can be said. `separators` are the qualifiers that each open a place of their own for a value."""

    key = keys_of(PROPERTIES)
    address = Address()
    label: Any = serializers.CharField()
    section = keys_of(Section)
    subject = keys_of(Subject)
    types = serializers.ListField(child=keys_of(["text", "choice", "party", "production", "date", "money"]))
    cardinality = keys_of(["one", "many"])
    qualifiers = serializers.ListField(child=serializers.CharField())
    separators = serializers.ListField(child=serializers.CharField())
    choices = LabelledSerializer(many=True)
    plan = serializers.BooleanField()
