"""`manage.py reindex_facts [--check]`: the index of facts rebuilt from the published claims, or compared with them."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.db.models import F

from config.models import Journal
from news import ingest
from people.models import Party
from productions import facts
from productions.models import Production

BATCH = 200


class Command(BaseCommand):
    help = "Rebuilds the index of facts from the published claims; with --check, lists what differs and changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="list what differs, with exit status 1 if anything does")

    def handle(self, *, check: bool, **options: Any) -> None:
        seen: Counter[str] = Counter()
        for model in (Production, Party):
            last = 0
            while batch := _work_through(model, last, self._check if check else _rebuild, seen):
                last = batch[-1].pk
        looked_at = f"{ingest.count('subject', seen['subjects'])} looked at"
        differing = seen["differing"]
        if check and differing:
            raise CommandError(f"{looked_at}: {ingest.count('difference', differing)} between the index and the claims.")
        if differing:
            Journal.raise_names_revision()  # no act has told the pages of many things that they are others now
        self.stdout.write(f"{looked_at}, {'none differs' if check else f'{differing} changed'}.")

    def _check(self, subject: Any) -> int:
        lines = facts.differing(subject, _reports(subject))
        for line in lines:
            self.stdout.write(line)
        return len(lines)


@transaction.atomic
def _work_through(model: Any, last: int, work: Callable[[Any], int], seen: Counter[str]) -> list[Any]:
    """Do the work on the next subjects after the id `last`, while nobody else acts; returns them, none at the end."""
    Journal.lock()
    batch = list(model.objects.filter(pk__gt=last).order_by("pk")[:BATCH])
    for subject in batch:
        seen["subjects"] += 1
        seen["differing"] += work(subject)
    return batch


def _rebuild(subject: Any) -> bool:
    changed = facts.reindex(subject, _reports(subject))
    if changed and isinstance(subject, Production):
        Production.objects.filter(pk=subject.pk).update(revision=F("revision") + 1)
    return bool(changed)


def _reports(subject: Any) -> list[Any]:
    return [] if subject.same_as_id else subject.claims.reports()
