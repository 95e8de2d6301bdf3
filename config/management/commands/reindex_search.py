"""`manage.py reindex_search [--check]`: the index of search rebuilt from what is public, or compared with it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction

from config.models import Journal
from config.search import SOURCES, differing, lost, refresh

BATCH = 500


class Command(BaseCommand):
    help = "Rebuilds the index of search from what is public; with --check, lists what differs and changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="list what differs, with exit status 1 if anything does")

    def handle(self, *, check: bool, **options: Any) -> None:
        work = self._check if check else refresh
        differing_entries = sum(_work_through(name, work) for name in SOURCES) + self._lost(check)
        if not check:
            _rebuild_words()
            Journal.raise_names_revision()  # no act has told the pages of what was found that they are others now
            self.stdout.write(f"Search: {differing_entries} changed.")
        elif differing_entries:
            raise CommandError(f"Search: {differing_entries} differing from what is public.")
        else:
            self.stdout.write("Search: none differs.")

    def _check(self, name: str, ids: list[int]) -> int:
        lines = differing(name, ids)
        for line in lines:
            self.stdout.write(line)
        return len(lines)

    def _lost(self, check: bool) -> int:
        """Entries of records that are no longer there, listed or taken away."""
        if not check:
            return int(lost().delete()[0])
        lines = [f"left over: {entry}" for entry in lost()]
        for line in lines:
            self.stdout.write(line)
        return len(lines)


def _work_through(name: str, work: Any) -> int:
    """Do the work on the ids of a source, batch by batch, each while nobody acts; returns the sum of what it returns."""
    done, last = 0, 0
    while True:
        with transaction.atomic():
            Journal.lock()
            after = SOURCES[name].model._base_manager.filter(pk__gt=last).order_by("pk")
            ids = list(after.values_list("pk", flat=True)[:BATCH])
            if not ids:
                return done
            done, last = done + work(name, ids), ids[-1]


def _rebuild_words() -> None:
    """FTS5 keeps its own copy of the words by triggers; nothing of this is left to PostgreSQL's generated columns."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO config_searchentry_fts(config_searchentry_fts) VALUES ('rebuild')")
