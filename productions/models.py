"""Productions, and the index of what holds about them."""

from datetime import date, datetime
from typing import ClassVar

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from config.models import KeyField, Record, one_of
from config.text import key
from people.models import IdentityDecisionBase, Mergeable, MergeableQuerySet, Party, of_merged, picture_complete
from productions.history import Certainty, Ended, Report
from productions.statements import Statement, statement_constraints
from productions.vocabulary import Stage

_HAS_PAGE = Q(same_as=None, published_words__isnull=False)


class ProductionQuerySet(MergeableQuerySet):
    def public(self) -> "ProductionQuerySet":
        """Productions that have a page: published themselves, and not merged into another."""
        return self.filter(_HAS_PAGE)

    def titled(self, title: str) -> "ProductionQuerySet":
        """Productions known by this title, by its key: the working title, or any title or alias that was claimed for them."""
        said = Q(claims__property__in=["title", "alias"], claims__value_key=key(title), claims__state="accepted")
        return self.filter(Q(key=key(title)) | said).distinct().order_by("pk")


def _never_null(field: str) -> models.GeneratedField:
    """A day, or one before all others where there is none."""
    return models.GeneratedField(
        expression=Coalesce(field, Value(date.min), output_field=models.DateField()),
        output_field=models.DateField(),
        db_persist=True,
    )


def _of_public(name: str, *fields: str) -> models.Index:
    return models.Index(name=name, fields=fields, condition=_HAS_PAGE)


class Production(Mergeable, Record):
    """A film, series or short. `title` to `revision` are written by `productions.facts.reindex` alone, for lists and caches."""

    class Kind(models.TextChoices):
        FILM = "film", _("Film")
        SERIES = "series", _("Series")
        SHORT = "short", _("Short")
        OTHER = "other", _("Other")

    CLAIMED_AS: ClassVar = ("production", "value_production")
    EDITORIAL: ClassVar = ("working_title", "summary", "poster", "poster_alt", "poster_credit", "poster_licence")

    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.FILM)
    working_title = models.CharField(max_length=300)
    key = KeyField(source="working_title")
    summary = models.TextField(blank=True, help_text=_("The editor's own words."))
    poster = models.ImageField(upload_to="posters/", blank=True)
    poster_alt = models.CharField(_("poster description"), max_length=300, blank=True)
    poster_credit = models.CharField(max_length=200, blank=True)
    poster_licence = models.CharField(max_length=200, blank=True)
    imdb_id = models.CharField(_("IMDb id"), max_length=20, null=True, blank=True, unique=True)
    wikidata_id = models.CharField(_("Wikidata id"), max_length=20, null=True, blank=True, unique=True)
    tmdb_id = models.CharField(_("TMDB id"), max_length=20, null=True, blank=True, unique=True)

    title = models.CharField(max_length=300, blank=True, editable=False, db_index=True)
    stage = models.CharField(max_length=15, choices=Stage.choices, blank=True, editable=False, db_index=True)
    release_earliest = models.DateField(null=True, blank=True, editable=False, db_index=True)
    reported_on = models.DateField(null=True, blank=True, editable=False)
    changed_on = models.DateField(null=True, blank=True, editable=False, db_index=True)
    title_key = KeyField(source="title", blank=True)
    revision = models.PositiveBigIntegerField(default=0, editable=False)
    # The moment of the act that raised the revision: what was known then is what is shown now.
    revised_at = models.DateTimeField(null=True, blank=True, editable=False)

    # What lists are sorted by: never null, so that a page can begin behind any row.
    release_key = _never_null("release_earliest")
    change_key = _never_null("changed_on")

    history = HistoricalRecords(
        excluded_fields=[
            "title", "stage", "release_earliest", "reported_on", "changed_on",
            "title_key", "revision", "revised_at", "release_key", "change_key",
        ]
    )  # fmt: skip
    objects = ProductionQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering = ("title", "working_title", "pk")
        indexes = [
            _of_public("productions_by_change", "-change_key", "-id", "reported_on"),
            _of_public("productions_by_release", "-release_key", "-id", "reported_on"),
            _of_public("productions_by_title", "title_key", "id", "reported_on"),
            _of_public("productions_by_stage", "stage", "-change_key", "-id"),
            of_merged("productions_merged"),
        ]
        constraints = [
            *Record.Meta.constraints,
            *Mergeable.Meta.constraints,
            one_of("kind", ["film", "series", "short", "other"]),
            one_of("stage", ["", *Stage.values]),
            picture_complete("poster"),
            models.CheckConstraint(
                name="productions_production_titled",
                condition=~Q(working_title=""),
                violation_error_message=_("A production has a working title."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.working_title

    @property
    def slug(self) -> str:
        return slugify(str(self), allow_unicode=True) or self.kind

    @property
    def is_public(self) -> bool:
        return self.published_words is not None and self.same_as_id is None

    def get_absolute_url(self) -> str:
        return reverse("productions:detail", args=[self.pk, self.slug])

    def reports(self, known_at: datetime | None = None) -> list[Report]:
        """What is published about it and everything merged into it, as the fold takes it; at `known_at`, what was then."""
        return self.claims.reports(known_at)


class ProductionIdentityDecision(IdentityDecisionBase):
    left = models.ForeignKey(Production, models.PROTECT, related_name="+")
    right = models.ForeignKey(Production, models.PROTECT, related_name="+")

    class Meta(IdentityDecisionBase.Meta):
        abstract = False
        constraints = IdentityDecisionBase.Meta.constraints


class FactQuerySet(models.QuerySet["Fact"]):
    def current(self) -> "FactQuerySet":
        return self.filter(until=None)

    def as_of(self, day: date) -> "FactQuerySet":
        """Facts that held at the end of `day`."""
        return self.filter(since__lte=day).filter(Q(until=None) | Q(until__gt=day))

    def naming(self, party: Party) -> "FactQuerySet":
        """Facts whose value is the party, under whichever of its merged records."""
        return self.filter(value_party=party.root_id)

    def public(self) -> "FactQuerySet":
        """Facts of productions that have a page, and of parties."""
        return self.filter(Q(production=None) | Q(production__published_words__isnull=False))


class Fact(Statement):
    """One line of the index of facts, over all subjects: for lists, filters, people's pages and the API.

    Computed from the published claims by `productions.facts` and never edited. Subject and value are the roots of their merges.
    """

    public_id = models.CharField(max_length=24, unique=True)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)
    ended = models.CharField(max_length=8, blank=True, choices=[(each.value, each.value) for each in Ended])
    last_supported_on = models.DateField(null=True, blank=True)
    certainty = models.CharField(max_length=9, choices=[(each.value, each.value) for each in Certainty])
    disputed = models.BooleanField(default=False)
    doubted = models.BooleanField(default=False)
    second_hand = models.BooleanField(default=False)
    articles = models.PositiveIntegerField(default=0)
    origins = models.PositiveIntegerField(default=0)
    # Who reported it first, as `Report.origin` has it; empty where several did on one day, and while the subject has no page.
    first_origin = models.CharField(max_length=210, blank=True)

    objects = FactQuerySet.as_manager()

    class Meta:
        ordering = ("property", "since", "pk")
        indexes = [
            models.Index(fields=["production", "property"], name="productions_fact_of"),
            models.Index(fields=["value_party", "property"], name="productions_fact_naming"),
            models.Index(fields=["property", "value_key"], name="productions_fact_saying"),
            models.Index(fields=["property", "value_earliest"], name="productions_fact_dated"),
            models.Index(fields=["first_origin", "property"], name="productions_fact_first"),
        ]
        constraints = [
            *statement_constraints("productions_fact"),
            one_of("certainty", [each.value for each in Certainty]),
            one_of("ended", ["", *(each.value for each in Ended)]),
            models.CheckConstraint(
                name="productions_fact_run",
                condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(since__lt=F("until")),
                violation_error_message=_("A fact ends after it began."),
            ),
            models.CheckConstraint(
                name="productions_fact_ended_when",
                condition=Q(until__isnull=True, ended="") | (Q(until__isnull=False) & ~Q(ended="")),
                violation_error_message=_("A fact that has ended says why."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject}: {self.get_property_display()} {self.value_label()}"
