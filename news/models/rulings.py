"""What editors say about published claims: rulings, which the fold heeds, and corrections, which the public reads."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from config.models import one_of
from news.models.claims import Claim


class RulingQuerySet(models.QuerySet["Ruling"]):
    def active(self, at: datetime | None = None) -> "RulingQuerySet":
        """Rulings in force: now, or at a moment."""
        if at is None:
            return self.filter(until=None)
        return self.filter(Q(at__lte=at), Q(until=None) | Q(until__gt=at))


class Ruling(models.Model):
    """An editor's act about a published claim; ended by setting `until`."""

    class Kind(models.TextChoices):
        PREFERRED = "preferred", _("Preferred: shown whatever else is reported")
        DEPRECATED = "deprecated", _("Deprecated: listed, but not counted")
        RESUMES = "resumes", _("Resumes: brings back what had been closed")

    class NotPossible(Exception):
        """The ruling can't be made or ended; the message says why."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="rulings")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    objects = RulingQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-pk")
        constraints = [
            one_of("kind", ["preferred", "deprecated", "resumes"]),
            models.CheckConstraint(
                name="news_ruling_run",
                condition=Q(until=None, ended_by=None) | Q(until__gt=F("at"), ended_by__isnull=False),
                violation_error_message=_("A ruling ends after it was made, and somebody ended it."),
            ),
            models.UniqueConstraint(
                fields=["claim", "kind"],
                condition=Q(until=None),
                name="news_ruling_once",
                violation_error_message=_("This ruling is in force already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.claim}"


class Correction(models.Model):
    """A published claim withdrawn and, where there is one, the claim that took its place. Public, and never deleted."""

    number = models.PositiveIntegerField(unique=True)
    withdrawn = models.OneToOneField(Claim, models.PROTECT, related_name="correction")
    replacement = models.OneToOneField(Claim, models.PROTECT, null=True, blank=True, related_name="corrects")
    note = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"No. {self.number}"
