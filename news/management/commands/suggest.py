"""`manage.py suggest FILE…`: what the suggester reads in articles, without storing anything."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from news.ingest.files import gather, items_of, label, read_json
from news.ingest.problems import Problem
from news.suggest import TooLong, predictions
from news.suggestions import known_names, suggester


class Command(BaseCommand):
    help = (
        "Prints one JSON object: article id → suggested claims. Articles are JSON with id, text and, where known, title, date "
        "and film, the production that the article is about. Known names come from the database; nothing is written to it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="FILE", help="a .json file, or a folder of them")
        parser.add_argument("--format", choices=["json"], default="json", help="the only one so far")

    def handle(self, *, paths: list[str], **options: Any) -> None:
        try:
            articles = _articles(paths)
        except Problem.Found as refusal:
            self.stderr.write(str(refusal))
            raise CommandError(f"Nothing was read: problems: {len(refusal.problems)}.") from refusal
        try:
            found = predictions(articles, known_names(), suggester())
        except TooLong as error:
            raise CommandError(str(error)) from error
        self.stdout.write(json.dumps(found, ensure_ascii=False, indent=1))


def _articles(paths: list[str]) -> list[dict[str, Any]]:
    """The articles of all files. Raises `Problem.Found` with everything that is wrong with them."""
    files, problems = gather(paths, (".json",))
    articles: list[dict[str, Any]] = []
    for path in files:
        try:
            items = items_of(path, read_json(path))
        except Problem.Found as refusal:
            problems += refusal.problems
            continue
        problems += [Problem(label(path), item, wrong) for item, found in items if (wrong := _wrong(found))]
        articles += [found for _item, found in items]
    if problems:
        raise Problem.Found(problems)
    return articles


def _wrong(article: Any) -> str:
    """What keeps an article from being read, in words; empty when nothing does."""
    if not isinstance(article, dict):
        return "an article is an object with id and text"
    if not isinstance(article.get("text"), str):
        return "text: is missing, or is not text"
    if not isinstance(article.get("id"), str | int):
        return "id: is missing"
    wrong = [name for name in ("title", "date", "film") if not isinstance(article.get(name) or "", str)]
    return f"{wrong[0]}: is not text" if wrong else ""
