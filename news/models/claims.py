"""Claims: one article saying one thing about one subject, and the exact words that each rests on."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from config.models import one_of, together
from news import reports
from news.models.articles import Article, Outlet
from people.models import Party
from productions.dates import FuzzyDate
from productions.history import Certainty, Effect, Report
from productions.statements import Statement, statement_constraints


class ClaimQuerySet(models.QuerySet["Claim"]):
    def waiting(self) -> "ClaimQuerySet":
        """Accepted, and counting from the article's next publication."""
        return self.filter(state="accepted", published_at=None)

    def undecided(self) -> "ClaimQuerySet":
        return self.filter(state="suggested")

    def by_rule(self) -> "ClaimQuerySet":
        """Claims that the program found; what has become of them tells how good their rules are."""
        return self.filter(suggested_by=None).exclude(suggested_rule="")

    def vouched(self) -> "ClaimQuerySet":
        """Claims that somebody stands behind: made by hand, or accepted."""
        return self.filter(~Q(suggested_by=None) | Q(state="accepted"))

    def published(self, at: datetime | None = None) -> "ClaimQuerySet":
        """Claims that count: now, or those that counted at a moment."""
        if at is None:
            return self.filter(published_at__isnull=False, withdrawn_at=None)
        return self.filter(Q(published_at__lte=at), Q(withdrawn_at=None) | Q(withdrawn_at__gt=at))

    def once_public(self) -> "ClaimQuerySet":
        """Claims that count, and those that did: what was put right is told of them."""
        return self.filter(published_at__isnull=False)

    def seen(self) -> "ClaimQuerySet":
        """Claims that readers see: published, and about a party or about a production that has a page."""
        with_page = Q(production__same_as=None, production__published_words__isnull=False)
        merged_into_page = Q(production__same_as__published_words__isnull=False)
        return self.published().filter(Q(production=None) | with_page | merged_into_page)


class ClaimManager(models.Manager.from_queryset(ClaimQuerySet)):  # type: ignore[misc]
    def reports(self, known_at: datetime | None = None) -> list[Report]:
        """The published claims about the subject whose reverse manager this is, as the fold takes them."""
        return reports.reports_about(self.instance, self.model.objects.all(), known_at)


class Claim(Statement):
    """What one article says. Once published it never changes: a correction withdraws it and publishes another."""

    class State(models.TextChoices):
        SUGGESTED = "suggested", _("Suggested")
        ACCEPTED = "accepted", _("Accepted")
        REJECTED = "rejected", _("Rejected")

    class RejectReason(models.TextChoices):
        NOT_IN_SOURCE = "not_in_source", _("Not in the source")
        MISREAD = "misread", _("Misread")
        WRONG_SUBJECT = "wrong_subject", _("Wrong subject")
        DUPLICATE = "duplicate", _("Duplicate")
        OUT_OF_DATE = "out_of_date", _("Out of date")
        UNVERIFIABLE = "unverifiable", _("Unverifiable")

    class NotDecidable(Exception):
        """The claim can't be decided, changed or withdrawn as it stands; the message says why."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="claims")
    effect = models.CharField(max_length=7, choices=[(each.value, each.value) for each in Effect], default=Effect.ASSERTS)
    certainty = models.CharField(
        max_length=9, choices=[(each.value, each.value) for each in Certainty], default=Certainty.REPORTED
    )
    value_as_printed = models.CharField(max_length=1000, blank=True)
    happened_on = models.CharField(max_length=40, blank=True, help_text=_("When it happened, as a date may be vague."))
    attributed_outlet = models.ForeignKey(Outlet, models.PROTECT, null=True, blank=True, related_name="claims_credited")
    attributed_party = models.ForeignKey(Party, models.PROTECT, null=True, blank=True, related_name="claims_credited")
    attribution = models.CharField(max_length=300, blank=True, help_text=_("The credit as printed: “according to …”."))
    position = models.PositiveIntegerField(default=0)

    state = models.CharField(max_length=9, choices=State.choices, default=State.SUGGESTED, db_index=True)
    suggested_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    suggested_rule = models.CharField(max_length=100, blank=True)
    confidence = models.FloatField(null=True, blank=True, editable=False, help_text=_("How sure the rule is, from 0 to 1."))
    near = models.ForeignKey(
        Party, models.PROTECT, null=True, blank=True, editable=False, related_name="+",
        help_text=_("Whose name the value may be a misprint of; until somebody edits the claim."),
    )  # fmt: skip
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    reject_reason = models.CharField(max_length=13, choices=RejectReason.choices, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    _history_user: Any  # who the staff's audit names for the next save
    history = HistoricalRecords()
    objects = ClaimManager()

    class Meta:
        ordering = ("article", "position", "pk")
        indexes = [
            models.Index(fields=["production", "published_at"], name="news_claim_of_production"),
            models.Index(fields=["party", "published_at"], name="news_claim_of_party"),
        ]
        constraints = [
            *statement_constraints("news_claim"),
            one_of("effect", [each.value for each in Effect]),
            one_of("certainty", [each.value for each in Certainty]),
            together("decided", "decided_by", "decided_at", message=_("Somebody decided it, at some time.")),
            models.CheckConstraint(
                name="news_claim_state",
                condition=Q(state="suggested", decided_at=None, reject_reason="", published_at=None)
                | Q(state="accepted", decided_at__isnull=False, reject_reason="")
                | (Q(state="rejected", decided_at__isnull=False, published_at=None) & ~Q(reject_reason="")),
                violation_error_message=_("A claim is suggested, accepted, or rejected with a reason."),
            ),
            models.CheckConstraint(
                name="news_claim_confidence",
                condition=Q(confidence=None)
                | (Q(confidence__gte=0, confidence__lte=1, suggested_by=None) & ~Q(suggested_rule="")),
                violation_error_message=_("Only a rule has a confidence, from 0 to 1."),
            ),
            models.CheckConstraint(
                name="news_claim_withdrawn",
                condition=Q(withdrawn_at=None) | Q(withdrawn_at__gt=F("published_at")),
                violation_error_message=_("Only a published claim is withdrawn."),
            ),
            models.CheckConstraint(
                name="news_claim_one_credit",
                condition=Q(attributed_outlet=None) | Q(attributed_party=None),
                violation_error_message=_("A claim is credited to an outlet or to a party, not to both."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject}: {self.get_property_display()} {self.value_label()}"

    @property
    def is_published(self) -> bool:
        return self.published_at is not None and self.withdrawn_at is None

    @property
    def event_date(self) -> FuzzyDate | None:
        return FuzzyDate.parse(self.happened_on) if self.happened_on else None

    @property
    def attributed_to(self) -> Any:
        return self.attributed_outlet or self.attributed_party


class Quote(models.Model):
    """The exact words that a claim rests on, as a span of the article's text in code points."""

    class NotInText(Exception):
        """The words are not what stands at that place of the article; the message shows both."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="quotes")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ("start", "pk")
        constraints = [
            models.CheckConstraint(
                name="news_quote_span", condition=Q(start__lt=F("end")), violation_error_message=_("A quote has words.")
            ),
            models.UniqueConstraint(
                fields=["claim", "start", "end"],
                name="news_quote_once",
                violation_error_message=_("The claim rests on these words already."),
            ),
        ]

    def __str__(self) -> str:
        return self.text

    def verify(self) -> None:
        """Raise `Quote.NotInText` unless the article has exactly these words at this place; never fuzzily."""
        found = self.claim.article.text[self.start : self.end]
        if found != self.text:
            raise self.NotInText(
                _("Between %(start)s and %(end)s the article says “%(found)s”, not “%(text)s”.")
                % {"start": self.start, "end": self.end, "found": found[:80], "text": self.text[:80]}
            )
