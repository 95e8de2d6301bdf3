"""`manage.py retell_changes [--check]`: what is public, and was not told to whoever follows the API's changes."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from news.curation.telling import differing, retell


class Command(BaseCommand):
    help = "Tells in the API's changes what came and went by another way than an act; with --check, lists it and tells nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="list what was not told, with exit status 1 if there is any")

    def handle(self, *, check: bool, **options: Any) -> None:
        if not check:
            with transaction.atomic():
                self.stdout.write(f"Changes: {retell()} told.")
            return
        untold = differing()
        for kind, key, effect in untold:
            self.stdout.write(f"{kind} {key}: {effect}")
        if untold:
            raise CommandError(f"Changes: {len(untold)} not told.")
        self.stdout.write("Changes: all are told.")
