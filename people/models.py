"""Who makes films: people and companies, their names, and the decisions about who is who."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from config.models import Event, KeyField, Record, kind_of, one_of, together
from config.text import key

PICTURE_PARTS = ("alt", "credit", "licence")


def picture_complete(picture: str) -> models.CheckConstraint:
    """The check that a picture comes with its description, credit and licence, or that there is none of them."""
    fields = (picture, *(f"{picture}_{part}" for part in PICTURE_PARTS))
    complete, absent = Q(), Q()
    for field in fields:
        complete &= ~Q(**{field: ""})
        absent &= Q(**{field: ""})
    return models.CheckConstraint(
        name=f"%(app_label)s_%(class)s_{picture}_complete",
        condition=complete | absent,
        violation_error_message=_("A picture comes with its description, credit and licence."),
    )


def of_merged(name: str) -> models.Index:
    """The index of what is merged into a row."""
    return models.Index(name=name, fields=["same_as"], condition=Q(same_as__isnull=False))


class MergeableQuerySet(models.QuerySet[Any]):
    """Rows that may turn out to be the same thing. `same_as` is a cache of the root, so a cluster is one hop wide."""

    def roots(self) -> "MergeableQuerySet":
        return self.filter(same_as=None)

    def proposed(self) -> "MergeableQuerySet":
        """Drafts that the suggester named and nobody has taken up: never edited, not merged, without a claim that anybody
        stands behind."""
        claims = self.model._meta.get_field("claims").related_model.objects.vouched()
        suggested = Event.objects.filter(kind=kind_of(self.model), act="suggest", object_id=OuterRef("pk"))
        found = self.filter(Exists(suggested), last_editor=None, same_as=None, merged=None)
        for role in self.model.CLAIMED_AS:
            found = found.exclude(Exists(claims.filter(**{role: OuterRef("pk")})))
        return found

    def established(self) -> "MergeableQuerySet":
        """All but those that are only proposed."""
        return self.exclude(pk__in=self.model.objects.proposed().values("pk"))

    def same_thing_as(self, one: Any) -> "MergeableQuerySet":
        """Every row of the cluster of `one`, itself included."""
        root = one.root_id
        return self.filter(Q(pk=root) | Q(same_as=root))


class Mergeable(models.Model):
    """Something of which two records may turn out to be one thing; `people.identity` decides and writes `same_as`."""

    # The columns of a claim that can hold one.
    CLAIMED_AS: ClassVar[tuple[str, ...]] = ()

    # Its index is `of_merged`: SQLite would use one over all rows to find the many that are not merged.
    same_as = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False, related_name="merged", db_index=False
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_not_same_as_itself",
                condition=Q(same_as=None) | ~Q(same_as=F("pk")),
                violation_error_message=_("A record is not merged into itself."),
            ),
        ]

    same_as_id: int | None

    @property
    def root_id(self) -> int:
        """The id that stands for the whole cluster of merged records."""
        return self.same_as_id or self.pk

    def why_not_same(self, other: Any) -> str:
        """Why the two can't be one thing, in words; empty when they can."""
        return ""


class PartyQuerySet(MergeableQuerySet):
    def named(self, name: str, kind: str = "") -> "PartyQuerySet":
        """Parties that bear this name, by its key: their own name or an alias; of one kind where it is given."""
        found = self.filter(Q(key=key(name)) | Q(names__key=key(name))).distinct().order_by("pk")
        return found.filter(kind=kind) if kind else found

    def public(self) -> "PartyQuerySet":
        """Parties that have a page: whose words are published, or whom a published claim names that readers can see.

        Claims and not facts: a rival value or a report that editors set aside is named on a page too, and links to here.
        """
        claims = self.model._meta.get_field("claims").related_model.objects
        # One condition on four columns of one table: each database looks into their indexes, for the rows of a page alone. A
        # condition on each of them, or on the merges of them, makes PostgreSQL go through all claims.
        role = Q()
        for column in self.model.CLAIMED_AS:
            role |= Q(**{column: OuterRef("pk")})
        named = Exists(claims.seen().filter(role))
        merged = Exists(self.model.objects.filter(named, same_as=OuterRef("pk"), same_as__isnull=False).order_by())
        return self.filter(Q(published_words__isnull=False) | named | merged, same_as=None)


class Party(Mergeable, Record):
    """A person or a company. One table, so that a claim's value, an alias and a merge are written once."""

    class Kind(models.TextChoices):
        PERSON = "person", _("Person")
        COMPANY = "company", _("Company")

    CLAIMED_AS: ClassVar = ("party", "value_party", "buyer", "attributed_party")
    EDITORIAL: ClassVar = ("bio", "portrait", "portrait_alt", "portrait_credit", "portrait_licence")

    kind = models.CharField(max_length=7, choices=Kind.choices, default=Kind.PERSON)
    name = models.CharField(max_length=300)
    key = KeyField()
    bio = models.TextField(_("biography"), blank=True)
    portrait = models.ImageField(upload_to="portraits/", blank=True)
    portrait_alt = models.CharField(_("portrait description"), max_length=300, blank=True)
    portrait_credit = models.CharField(max_length=200, blank=True)
    portrait_licence = models.CharField(max_length=200, blank=True)
    imdb_id = models.CharField(_("IMDb id"), max_length=20, null=True, blank=True, unique=True)
    wikidata_id = models.CharField(_("Wikidata id"), max_length=20, null=True, blank=True, unique=True)
    tmdb_id = models.CharField(_("TMDB id"), max_length=20, null=True, blank=True, unique=True)

    history = HistoricalRecords()
    objects = PartyQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering = ("key", "pk")
        verbose_name_plural = "parties"
        indexes = (
            models.Index(name="people_party_of_kind", fields=["kind", "key", "id"], condition=Q(same_as=None)),
            of_merged("people_party_merged"),
        )
        constraints = [
            *Record.Meta.constraints,
            *Mergeable.Meta.constraints,
            one_of("kind", ["person", "company"]),
            picture_complete("portrait"),
            models.CheckConstraint(
                name="people_party_named", condition=~Q(name=""), violation_error_message=_("A party has a name.")
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse(f"people:{self.kind}", args=[self.pk, self.slug])

    def why_not_same(self, other: "Party") -> str:
        if self.kind == other.kind:
            return ""
        return _("“%(left)s” is a %(one)s and “%(right)s” is a %(two)s.") % {
            "left": self,
            "one": self.get_kind_display().lower(),
            "right": other,
            "two": other.get_kind_display().lower(),
        }

    @property
    def slug(self) -> str:
        return slugify(self.name, allow_unicode=True) or self.kind


class _KindManager(models.Manager.from_queryset(PartyQuerySet)):  # type: ignore[misc]
    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind

    def get_queryset(self) -> Any:
        return super().get_queryset().filter(kind=self.kind)


class Person(Party):
    objects: ClassVar = _KindManager(Party.Kind.PERSON)

    class Meta:
        proxy = True
        verbose_name_plural = "people"


class Company(Party):
    objects: ClassVar = _KindManager(Party.Kind.COMPANY)

    class Meta:
        proxy = True
        verbose_name_plural = "companies"


class Name(models.Model):
    """Another name of a party. A misspelling is a name too: the article that printed it still has to find the person."""

    class Kind(models.TextChoices):
        ALSO_KNOWN_AS = "also_known_as", _("Also known as")
        FORMER = "former", _("Former name")
        MISSPELLING = "misspelling", _("Misspelling")
        CREDITED_AS = "credited_as", _("Credited as")

    party = models.ForeignKey(Party, models.CASCADE, related_name="names")
    text = models.CharField(max_length=300)
    key = KeyField(source="text")
    kind = models.CharField(max_length=13, choices=Kind.choices, default=Kind.ALSO_KNOWN_AS)

    history = HistoricalRecords()

    class Meta:
        ordering = ("key", "pk")
        constraints = [
            one_of("kind", ["also_known_as", "former", "misspelling", "credited_as"]),
            models.UniqueConstraint(
                fields=["party", "key"],
                name="people_name_once",
                violation_error_message=_("The party has this name already."),
            ),
        ]

    def __str__(self) -> str:
        return self.text


class IdentityDecisionQuerySet(models.QuerySet["IdentityDecision"]):
    def active(self, at: Any = None) -> "IdentityDecisionQuerySet":
        """Decisions in force: now, or at a moment."""
        if at is None:
            return self.filter(undone_at=None)
        return self.filter(Q(at__lte=at), Q(undone_at=None) | Q(undone_at__gt=at))

    def same(self) -> "IdentityDecisionQuerySet":
        return self.filter(verdict="same")

    def between(self, one: Any, other: Any) -> "IdentityDecisionQuerySet":
        return self.filter(Q(left=one, right=other) | Q(left=other, right=one))


class IdentityDecisionBase(models.Model):
    """That two records are the same thing, or are not. Kept, undone by a further act, never overwritten.

    Of two that are the same, `left` is the one whose name and page remain.
    """

    class Verdict(models.TextChoices):
        SAME = "same", _("The same")
        DIFFERENT = "different", _("Not the same")

    class NotPossible(Exception):
        """The decision contradicts itself or one in force; the message says how."""

    verdict = models.CharField(max_length=9, choices=Verdict.choices)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = IdentityDecisionQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ("-at", "-pk")
        constraints = [
            one_of("verdict", ["same", "different"]),
            together("undone", "undone_by", "undone_at", message=_("Undone by somebody, at some time.")),
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_of_two",
                condition=~Q(left=F("right")),
                violation_error_message=_("A decision is about two different records."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.left} / {self.right}: {self.get_verdict_display()}"  # type: ignore[attr-defined]


class IdentityDecision(IdentityDecisionBase):
    left = models.ForeignKey(Party, models.PROTECT, related_name="+")
    right = models.ForeignKey(Party, models.PROTECT, related_name="+")

    class Meta(IdentityDecisionBase.Meta):
        abstract = False
        constraints = IdentityDecisionBase.Meta.constraints
