"""`manage.py publish_due`: publishes what is scheduled and due; for a timer that calls it every minute or so.

Safe to run twice at once: each record is published in a transaction of its own, once, in its scheduler's name. What can't be
published stays scheduled and is reported; it stops nothing else, and the exit status is 1.
"""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from config.models import Record
from news import curation
from news.models import Article
from people.models import Party
from productions.models import Production


class Command(BaseCommand):
    help = "Publishes what is scheduled and due, each in the name of whoever scheduled it."

    def handle(self, **options: Any) -> None:
        published, failed = 0, 0
        for record in _due():
            try:
                event = curation.publish_scheduled(record)
            except (Record.Blocked, Record.Stale, ValidationError, DatabaseError) as error:
                failed += 1
                self.stderr.write(f"{record}: not published: {error}")
                continue
            if event is not None:
                published += 1
                self.stdout.write(f"{record}: published in the name of {event.by}")
        self.stdout.write(f"{published} published")
        if failed:
            raise CommandError(f"{failed} not published")


def _due() -> Iterator[Record]:
    """Productions and parties before the articles that name them; each in the order of its time."""
    now = timezone.now()
    kinds: tuple[type[Record], ...] = (Production, Party, Article)
    for model in kinds:
        yield from list(model._base_manager.filter(status="scheduled", publish_at__lte=now).order_by("publish_at", "pk"))
