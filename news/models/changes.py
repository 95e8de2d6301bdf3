"""What readers could see come, change and go: the rows that programs follow."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from config.models import one_of

# What an event's act is to readers. Acts that are not here change nothing that they see.
ACTS: dict[str, str] = {
    "publish": "published",
    "edit": "edited",
    "archive": "archived",
    "retract": "retracted",
    "correct": "corrected",
    "restore": "restored",
    "same": "merged",
    "undo same": "unmerged",
    "preferred": "ruled",
    "deprecated": "ruled",
    "resumes": "ruled",
    "end preferred": "ruled",
    "end deprecated": "ruled",
    "end resumes": "ruled",
    "import": "imported",
}
REBUILT = "rebuilt"


class Change(models.Model):
    """That an act made a public thing come, change or go. `key` is its id as its address has it.

    Rows are written while the journal is locked, so their numbers rise in the order in which they become visible: whoever has
    read as far as one number has missed nothing before it.
    """

    class Kind(models.TextChoices):
        PRODUCTION = "production", _("Production")
        PERSON = "person", _("Person")
        COMPANY = "company", _("Company")
        OUTLET = "outlet", _("Outlet")
        ARTICLE = "article", _("Article")
        CLAIM = "claim", _("Claim")
        FACT = "fact", _("Fact")

    class Effect(models.TextChoices):
        CREATED = "created", _("Created")
        CHANGED = "changed", _("Changed")
        REMOVED = "removed", _("Removed")

    ACTS: ClassVar = sorted({*ACTS.values(), REBUILT})

    kind = models.CharField(max_length=10, choices=Kind.choices)
    key = models.CharField(max_length=200)
    effect = models.CharField(max_length=7, choices=Effect.choices)
    act = models.CharField(max_length=10)
    seq = models.PositiveBigIntegerField(help_text=_("The number of the act's event."))
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=["kind", "key", "id"], name="news_change_of_thing"),)
        constraints = [
            one_of("kind", ["production", "person", "company", "outlet", "article", "claim", "fact"]),
            one_of("effect", ["created", "changed", "removed"]),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.kind} {self.key} {self.effect}"
