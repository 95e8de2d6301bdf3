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
        "known, url, title, byline, language and film, the production that it is about. What the program reads in them is "
        "stored as suggested claims. With any problem, nothing of the call is written."
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
        for each in stored.known:
            address = f", {each.article.url}" if each.article.url else ""
            self.stdout.write(f"{_place(each)}: already here as article {each.article.pk}{address}")
        for each in stored.added:
            if each.suggested and each.suggested.failure:
                self.stderr.write(f"{_place(each)}: {each.suggested.summary()}")
        self.stdout.write(f"{ingest.count('article', len(stored.added))} added, {len(stored.known)} already here")
        if stored.added:
            suggested = sum(len(each.suggested.claims) for each in stored.added if each.suggested)
            self.stdout.write(f"{ingest.count('claim', suggested)} suggested")
        if not stored.added:
            self.stdout.write("Nothing new.")


def _place(arrival: ingest.Arrival) -> str:
    return ": ".join(part for part in (arrival.incoming.file, arrival.incoming.item) if part)
