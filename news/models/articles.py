"""Outlets and their articles."""

from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from config.models import KeyField, Record, one_of
from productions.dates import FuzzyDate


class OutletQuerySet(models.QuerySet["Outlet"]):
    def public(self) -> "OutletQuerySet":
        """Outlets that have a page: readers see an article of theirs."""
        return self.filter(Exists(self._articles()))

    def with_reports(self) -> "OutletQuerySet":
        """Each with `reports`, how many articles readers see, and `latest`, the day of the last one."""
        counted = self._articles().order_by().values("outlet").annotate(count=Count("pk")).values("count")
        latest = self._articles().order_by("-published_on", "-pk").values("published_on")[:1]
        return self.annotate(reports=Subquery(counted), latest=Subquery(latest))

    def _articles(self) -> "ArticleQuerySet":
        return Article.objects.public().filter(outlet=OuterRef("pk"))


class Outlet(models.Model):
    """A publication. Its name, once articles stand under it, is how readers know who said something."""

    class Kind(models.TextChoices):
        TRADE = "trade", _("Trade")
        NEWSPAPER = "newspaper", _("Newspaper")
        MAGAZINE = "magazine", _("Magazine")
        FAN_SITE = "fan_site", _("Fan site")
        OFFICIAL = "official", _("Official")
        WIRE = "wire", _("Wire")

    name = models.CharField(max_length=200)
    key = KeyField()
    slug = models.SlugField(max_length=200, unique=True, allow_unicode=True)
    kind = models.CharField(max_length=9, choices=Kind.choices, default=Kind.MAGAZINE)
    address = models.URLField(max_length=500, blank=True)

    _history_user: Any  # who the staff's audit names for the next save
    history = HistoricalRecords()
    objects = OutletQuerySet.as_manager()

    class Meta:
        ordering = ("key", "pk")
        constraints = [
            one_of("kind", ["trade", "newspaper", "magazine", "fan_site", "official", "wire"]),
            models.UniqueConstraint(
                fields=["key"], name="news_outlet_once", violation_error_message=_("There is an outlet of this name already.")
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("news:outlet", args=[self.slug])

    @property
    def origin(self) -> str:
        """What reports call it that come from here (`Report.origin`)."""
        return f"outlet {self.slug}"


_IS_PUBLIC = Q(published_words__isnull=False)


class ArticleQuerySet(models.QuerySet["Article"]):
    def public(self) -> "ArticleQuerySet":
        """Articles that readers see: published, under revision, or retracted (of which only that is said)."""
        return self.filter(_IS_PUBLIC)


class Article(Record):
    """One news item of an outlet. Its text is for staff, and never shown whole to the public."""

    class Precision(models.TextChoices):
        DAY = "day", _("Day")
        MONTH = "month", _("Month")
        YEAR = "year", _("Year")

    EDITORIAL: ClassVar = ("title", "byline")
    IS_ARTICLE: ClassVar = True
    # What readers have been told of where and when words were printed does not change afterwards.
    FROZEN: ClassVar = ("outlet", "published_on", "published_precision", "text")

    outlet = models.ForeignKey(Outlet, models.PROTECT, related_name="articles")
    url = models.URLField(_("address"), max_length=1000, unique=True, null=True, blank=True)
    title = models.CharField(max_length=500, blank=True)
    byline = models.CharField(max_length=300, blank=True)
    published_on = models.DateField(
        help_text=_("The day from which it counts: the last possible one if only a month is known.")
    )
    published_precision = models.CharField(max_length=5, choices=Precision.choices, default=Precision.DAY)
    retrieved_at = models.DateTimeField(null=True, blank=True)
    language = models.CharField(max_length=10, default="en")
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    reprint_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="reprints")
    updates = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="updated_by")
    not_before = models.DateTimeField(_("embargo"), null=True, blank=True)

    history = HistoricalRecords(excluded_fields=["text"])
    objects = ArticleQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering = ("-published_on", "-pk")
        indexes = (
            models.Index(name="news_article_by_day", fields=["-published_on", "-id"], condition=_IS_PUBLIC),
            models.Index(name="news_article_of_outlet", fields=["outlet", "-published_on", "-id"], condition=_IS_PUBLIC),
        )
        constraints = [
            *Record.Meta.constraints,
            one_of("published_precision", ["day", "month", "year"]),
            models.CheckConstraint(
                name="news_article_has_text", condition=~Q(text=""), violation_error_message=_("An article has a text.")
            ),
            models.CheckConstraint(
                name="news_article_not_of_itself",
                condition=(Q(reprint_of=None) | ~Q(reprint_of=F("pk"))) & (Q(updates=None) | ~Q(updates=F("pk"))),
                violation_error_message=_("An article is not its own reprint or update."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outlet}, {self.dateline()}: {self.title or self.text[:60]}"

    def get_absolute_url(self) -> str:
        return reverse("news:article", args=[self.pk, self.slug])

    @property
    def slug(self) -> str:
        return slugify(self.words("title"), allow_unicode=True) or self.outlet.slug

    @property
    def is_retracted(self) -> bool:
        return self.status == self.Status.RETRACTED

    def dateline(self) -> str:
        """The day of publication, as precise as it is known."""
        return dateline(self.published_on, self.published_precision)

    def heading(self) -> str:
        """What readers see it called: its published title, or its outlet and day."""
        return self.words("title") or f"{self.outlet}, {self.dateline()}"

    def why_not_publish(self, user: Any) -> str:
        """Four eyes also on its claims: whoever decided all of them can't be the one who publishes them."""
        deciders = set(self.claims.waiting().values_list("decided_by", flat=True))
        if settings.FOUR_EYES and deciders == {user.pk}:
            return gettext("You alone decided its claims: somebody else must publish it.")
        return ""


def dateline(day: date, precision: str) -> str:
    """A day of publication in words: "8 February 2023", or "April 2017" where no more is known."""
    return date_format(day, {"day": "j F Y", "month": "F Y", "year": "Y"}[precision])


def day_as_known(day: date, precision: str) -> FuzzyDate:
    """A day of publication no more precise than it is known: a month, of whose last day it is stored."""
    return FuzzyDate.parse(day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]])
