"""`manage.py import_claims FILE… [--submitted-by USER] [--publish-as USER]`: articles with curated claims."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from config.workflow import Role
from news import ingest
from news.ingest import Problem, staff


class Command(BaseCommand):
    help = (
        "Enters articles with curated claims from JSON; news/ingest/claims.py describes the format. The claims are accepted "
        "and the articles left in review, or published. With any problem, nothing of the call is written."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="FILE", help="a .json file, or a folder of them")
        parser.add_argument("--submitted-by", metavar="USER", help="a curator; without it a service account submits")
        parser.add_argument("--publish-as", metavar="USER", help="an editor, who publishes the articles and their productions")

    def handle(self, *, paths: list[str], submitted_by: str | None, publish_as: str | None, **options: Any) -> None:
        try:
            with transaction.atomic():
                entered = self._enter(paths, submitted_by, publish_as)
        except Problem.Found as refusal:
            self.stderr.write(str(refusal))
            raise CommandError(f"Nothing was written: problems: {len(refusal.problems)}.") from refusal
        self.stdout.write("Nothing new." if entered.nothing_new else entered.summary())

    def _enter(self, paths: list[str], submitted_by: str | None, publish_as: str | None) -> ingest.Entered:
        problems: list[Problem] = []
        by = staff.named(submitted_by, Role.CURATOR, "--submitted-by", problems) if submitted_by else staff.importer()
        publisher = staff.named(publish_as, Role.EDITOR, "--publish-as", problems) if publish_as else None
        staff.four_eyes(by, publisher, problems)
        if problems:
            raise Problem.Found(problems)
        return ingest.import_claims(paths, by=by, publisher=publisher, today=timezone.localdate())
