"""`manage.py import_dump DIR`: what `export` wrote, into an empty database."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from news.dump import Refused, import_dump
from news.ingest import staff


class Command(BaseCommand):
    help = "Reads a dump into an empty database, after its checksums; the same claims and facts are there then, or nothing is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", metavar="DIR", type=Path)

    def handle(self, *, folder: Path, **options: Any) -> None:
        try:
            with transaction.atomic():
                rows = import_dump(folder, by=staff.importer())
        except Refused as refusal:
            raise CommandError(f"Nothing was written. {refusal}") from refusal
        self.stdout.write(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in rows.items()))
