"""`manage.py export DIR [--daily [--keep N]] [--with-texts]`: everything that is public, as files."""

import re
import shutil
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from news.dump import export


class Command(BaseCommand):
    help = (
        "Writes all that is public into the new folder DIR: each table as JSON Lines and as CSV, and a manifest with counts, "
        "checksums, and the cursor to go on from in the API's changes. With --daily, DIR gets a folder for each day."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", metavar="DIR", type=Path)
        parser.add_argument("--daily", action="store_true", help="write DIR/2026-11-20, of today, unless it is there")
        parser.add_argument("--keep", type=int, default=14, metavar="N", help="with --daily, how many days stay (14)")
        parser.add_argument("--with-texts", action="store_true", help="for the house alone: also the articles' texts")

    def handle(self, *, folder: Path, daily: bool, keep: int, with_texts: bool, **options: Any) -> None:
        target = folder / timezone.localdate().isoformat() if daily else folder
        try:
            manifest = export(target, at=timezone.now(), with_texts=with_texts)
        except FileExistsError as error:
            raise CommandError(f"{target} is there already.") from error
        if daily and keep > 0:
            _forget(folder, keep)
        rows = ", ".join(f"{said['rows']} {name.replace('_', ' ')}" for name, said in manifest["tables"].items())
        self.stdout.write(f"{target}: {rows}")


def _forget(folder: Path, keep: int) -> None:
    """Take away all but the latest days."""
    days = sorted(each for each in folder.iterdir() if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", each.name))
    for each in days[:-keep]:
        shutil.rmtree(each)
