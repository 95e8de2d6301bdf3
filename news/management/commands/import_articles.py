"""`manage.py import_articles PATH… [--outlet NAME]`: articles from files, as drafts."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from news import ingest
from news.ingest.staff import importer


class Command(BaseCommand):
    help = (
        "Stores articles as drafts: text files that begin with “date YYYY-MM-DD”, and JSON with outlet, date, text and, where "
        "known, url, title, byline and language. With any problem, nothing of the call is written."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a .txt or .json file, or a folder of them")
        parser.add_argument("--outlet", default="", metavar="NAME", help="who published the articles that do not say so")

    def handle(self, *, paths: list[str], outlet: str, **options: Any) -> None:
        try:
            with transaction.atomic():
                stored = ingest.import_articles(paths, outlet=outlet, by=importer(), today=timezone.localdate())
        except ingest.Problem.Found as refusal:
            self.stderr.write(str(refusal))
            raise CommandError(f"Nothing was written: problems: {len(refusal.problems)}.") from refusal
        for incoming, article in stored.known:
            address = f", {article.url}" if article.url else ""
            place = ": ".join(part for part in (incoming.file, incoming.item) if part)
            self.stdout.write(f"{place}: already here as article {article.pk}{address}")
        self.stdout.write(f"{ingest.count('article', len(stored.added))} added, {len(stored.known)} already here")
        if not stored.added:
            self.stdout.write("Nothing new.")
