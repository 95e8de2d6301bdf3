"""What every app shares: Record, the thing with an editorial workflow, and Event, the numbered log of every act."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.db import connection, models, transaction
from django.db.models import F, Q
from django.db.transaction import TransactionManagementError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from knox.models import AuthToken

from config.text import key


class KeyField(models.CharField):
    """The key (`config.text.key`) of another field, written on every save and bulk insert as `auto_now` dates are."""

    def __init__(self, *args: Any, source: str = "name", **kwargs: Any) -> None:
        self.source = source
        kwargs |= {"editable": False, "db_index": True, "max_length": kwargs.get("max_length", 300)}
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"source": self.source}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        value = key(getattr(model_instance, self.source))[: self.max_length]
        setattr(model_instance, self.attname, value)
        return value


def one_of(field: str, choices: Any) -> models.CheckConstraint:
    """The check that a column holds one of its choices, which Django asks of forms alone."""
    return models.CheckConstraint(
        name=f"%(app_label)s_%(class)s_{field}_valid",
        condition=Q(**{f"{field}__in": list(choices)}),
        violation_error_message=_("That is not one of the choices."),
    )


def together(name: str, *fields: str, message: Any) -> models.CheckConstraint:
    """The check that nullable columns are set all or none: who with when, a beginning with its end."""
    all_set = Q(**{f"{field}__isnull": False for field in fields})
    none_set = Q(**{f"{field}__isnull": True for field in fields})
    return models.CheckConstraint(
        name=f"%(app_label)s_%(class)s_{name}", condition=all_set | none_set, violation_error_message=message
    )


def kind_of(record: models.Model | type[models.Model]) -> str:
    """What events call a record's kind: the name of its table's model, so that a person and a company are both a `party`."""
    return (record._meta.concrete_model or record)._meta.model_name or ""


class Record(models.Model):
    """Something that goes through the editorial workflow of `config.workflow`.

    `version` rises with every act on it and decides between two editors. `published_words` is the copy of the `EDITORIAL`
    fields that the public reads: set when it is published, kept while it is revised, cleared when it is archived.
    """

    class Status(models.TextChoices):
        DRAFT = "draft", _("Draft")
        IN_REVIEW = "in_review", _("In review")
        SCHEDULED = "scheduled", _("Scheduled")
        PUBLISHED = "published", _("Published")
        ARCHIVED = "archived", _("Archived")
        RETRACTED = "retracted", _("Retracted")

    class Stale(Exception):
        """Somebody else changed the record after it was looked at."""

    class Blocked(Exception):
        """The workflow does not allow this act, now or by this user; the message says why."""

    EDITORIAL: ClassVar[tuple[str, ...]] = ()
    IS_ARTICLE: ClassVar[bool] = False
    # A moment before which it is not published; a kind of record that knows embargoes has a field of this name.
    not_before: Any = None

    _history_user: Any  # who the staff's audit names for the next save

    status = models.CharField(max_length=12, choices=Status.choices, default=Status.DRAFT, editable=False, db_index=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    published_words = models.JSONField(null=True, blank=True, editable=False)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    last_editor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    publish_at = models.DateTimeField(null=True, blank=True, editable=False)
    first_published_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True
        constraints = [
            one_of("status", ["draft", "in_review", "scheduled", "published", "archived", "retracted"]),
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_scheduled_time",
                condition=Q(status="scheduled", publish_at__isnull=False)
                | (~Q(status="scheduled") & Q(publish_at__isnull=True)),
                violation_error_message=_("A scheduled record has a time, and no other record has one."),
            ),
        ]

    @property
    def was_published(self) -> bool:
        return self.first_published_at is not None

    def editorial_words(self) -> dict[str, str]:
        """The editorial fields as they stand, in the form of `published_words`."""
        return {field: str(getattr(self, field) or "") for field in self.EDITORIAL}

    def words(self, field: str) -> str:
        """One editorial field as the public reads it; empty while nothing is published."""
        return (self.published_words or {}).get(field, "")

    def why_not_publish(self, user: Any) -> str:
        """A further reason of this kind of record why `user` can't publish it; empty when there is none."""
        return ""

    def advance(self, seen: int) -> None:
        """Raise the version if it still is the one that was seen: the one conditional update that decides a race.

        Raises `Record.Stale` when it is not. The record has to have been read in the act's transaction.
        """
        fresh = type(self)._base_manager.filter(pk=self.pk, version=seen)
        if not fresh.update(version=F("version") + 1):
            raise self.Stale(_("“%(record)s” has been changed by somebody else since you opened it.") % {"record": self})
        self.version = seen + 1


class Journal(models.Model):
    """One row: the number and the moment of the last event, and the revision of names that every rename and merge raises.

    Every act locks it first, so acts follow one another: their numbers have no gap, and no moment comes before an earlier
    act's. "What counted at moment t" is well defined because of this.
    """

    last_seq = models.PositiveBigIntegerField(default=0)
    last_at = models.DateTimeField()
    names_revision = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(name="config_journal_single", condition=Q(pk=1), violation_error_message=_("One row only.")),
        ]

    def __str__(self) -> str:
        return f"{self.last_seq} events"

    @classmethod
    def lock(cls) -> "Journal":
        """The row, locked until the transaction ends. Raises `TransactionManagementError` outside one."""
        if not connection.in_atomic_block:
            raise TransactionManagementError("An act needs a transaction: without one, nothing stays locked.")
        return cls.objects.select_for_update().get(pk=1)

    @classmethod
    def raise_names_revision(cls) -> None:
        cls.objects.update(names_revision=F("names_revision") + 1)


class EventManager(models.Manager["Event"]):
    def moment(self, at: datetime | None = None) -> datetime:
        """Begin an act: lock the journal until the transaction ends, and return the act's moment.

        Without `at` that is now, or just after the last act if the clock went back; an `at` before the last act is moved
        behind it. Raises `TransactionManagementError` outside a transaction.
        """
        journal = Journal.lock()
        if at is not None and at >= journal.last_at:
            return at
        return max(at or timezone.now(), journal.last_at + timedelta(microseconds=1))

    @transaction.atomic(savepoint=False)
    def append(self, record: models.Model, act: str, *, by: Any, at: datetime, note: str = "", public: bool = False) -> "Event":
        """Add the next event. `at` comes from `moment()`; `by` is a user."""
        return self.append_all([record], act, by=by, at=at, note=note, public=public)[0]

    @transaction.atomic(savepoint=False)
    def append_all(
        self, records: Sequence[models.Model], act: str, *, by: Any, at: datetime, note: str = "", public: bool = False
    ) -> list["Event"]:
        """Add an event for each of the records, in their order: what is done to many at once."""
        journal = Journal.lock()
        said = {"act": act, "note": note, "public": public, "by": by, "at": at}
        events = [
            Event(seq=seq, kind=kind_of(record), object_id=record.pk, **said)
            for seq, record in enumerate(records, journal.last_seq + 1)
        ]
        journal.last_seq, journal.last_at = journal.last_seq + len(events), at
        journal.save(update_fields=["last_seq", "last_at"])
        return self.bulk_create(events)

    def about(self, record: models.Model) -> models.QuerySet["Event"]:
        return self.filter(kind=kind_of(record), object_id=record.pk).order_by("-seq")


class Event(models.Model):
    """One act, numbered without gaps: the record's workflow history, the desk's log and the API's changes."""

    seq = models.PositiveBigIntegerField(primary_key=True)
    kind = models.CharField(max_length=30)
    object_id = models.PositiveBigIntegerField()
    act = models.CharField(max_length=30)
    note = models.TextField(blank=True)
    public = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects = EventManager()

    class Meta:
        ordering = ("-seq",)
        indexes = (
            models.Index(fields=["kind", "object_id", "-seq"], name="config_event_of_object"),
            # What was put right, which is little, among all that was ever done.
            models.Index(fields=["act", "-seq"], name="config_event_of_act"),
        )
        permissions = (
            ("contribute", _("Can add articles, suggest claims and edit drafts")),
            ("curate", _("Can decide claims")),
            ("edit", _("Can publish, retract, correct, rule and merge")),
        )

    def __str__(self) -> str:
        return f"{self.seq}: {self.act} {self.kind} {self.object_id}"


class Token(AuthToken):
    """A token of the API. What it is for begins its key; as its digest covers that, nobody can change it."""

    class Scope(models.TextChoices):
        READ = "read", _("Reading, drafts too")
        WRITE = "write", _("Reading and writing")

    class Meta:
        proxy = True
        ordering = ("-created", "pk")
        verbose_name = _("API token")

    def __str__(self) -> str:
        return f"{self.token_key}…"

    @property
    def scope(self) -> str:
        return str(self.token_key.partition("_")[0])


class SearchEntry(models.Model):
    """What search knows of one public thing. Written by `config.search` alone, and the same after `manage.py reindex_search`.

    The columns that end in `_words` hold words as `config.search.words` prepares them, parted by spaces. The database indexes
    them by means of its own (migration 0002), so a migration that makes this table anew has to make those anew as well.
    """

    class Kind(models.TextChoices):
        """In the order in which what fits equally well is listed."""

        PRODUCTION = "production", _("Production")
        PERSON = "person", _("Person")
        COMPANY = "company", _("Company")
        ARTICLE = "article", _("Article")

    # The key is where it stands among what fits equally well, the lowest first: so the first hits of a word that half of all
    # entries hold are read off, without looking at the others.
    place = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    object_id = models.PositiveBigIntegerField()
    title = models.TextField(blank=True)
    other_names = models.TextField(blank=True, help_text=_("A line for each."))
    text = models.TextField(blank=True)
    name_words = models.TextField(blank=True)
    text_words = models.TextField(blank=True)
    slip_words = models.TextField(blank=True)

    class Meta:
        ordering = ("kind", "object_id")
        verbose_name_plural = "search entries"
        constraints = [
            one_of("kind", ["production", "person", "company", "article"]),
            models.UniqueConstraint(
                fields=["kind", "object_id"],
                name="config_searchentry_once",
                violation_error_message=_("It is in the index already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}: {self.title}"
