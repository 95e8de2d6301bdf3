"""`manage.py suggest_report [--format json]`: what has become of the suggestions, rule by rule."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from news.suggestions import RuleTally, tally

_COLUMNS = ("rule", "made", "accepted", "corrected", "rejected", "undecided", "rate")


class Command(BaseCommand):
    help = (
        "Prints, for each rule that has suggested claims, how many it made and what staff decided: accepted as they were, "
        "corrected, rejected (and why), still undecided; and the rate, the share of those decided that was right as it was."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--format", choices=["text", "json"], default="text", help="a table (text), or JSON")

    def handle(self, *, format: str, **options: Any) -> None:
        found = tally()
        if format == "json":
            self.stdout.write(json.dumps([each.as_plain() for each in found], indent=1))
        elif not found:
            self.stdout.write("No rule has suggested anything yet.")
        else:
            self._table([_COLUMNS, *map(_row, found)])

    def _table(self, rows: list[tuple[str, ...]]) -> None:
        widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
        for row in rows:
            cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
            self.stdout.write("  ".join(cells).rstrip())


def _row(found: RuleTally) -> tuple[str, ...]:
    reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(found.rejected.items()))
    rejected = f"{found.rejected.total()} ({reasons})" if reasons else "0"
    rate = "–" if found.accept_rate is None else f"{found.accept_rate:.0%}"
    return found.rule, str(found.made), str(found.accepted), str(found.corrected), rejected, str(found.undecided), rate
